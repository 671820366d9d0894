/**
 * The catalog's facts. Every object has the same shape whatever its kind;
 * what differs by kind is which properties it has. The diff compares
 * properties without knowing kinds. The catalog knows no files and no SQLite:
 * places are byte ranges handed in by the scan.
 */
import type { Coverage, Finding, ObjectKind } from '../../shared/model.ts'
import type { RowAnchors } from '../scan/scan-item.ts'

/**
 * An expression or query: `text` is how it is shown (as the dump has it,
 * white space folded); `digest` stands for its syntax tree without positions,
 * and decides equality between two dumps by pg_dump; `looseDigest` for the
 * tree after taking away what PostgreSQL adds on its own (casts of literals,
 * IN against = ANY, ...), and decides where one side was written by hand.
 */
export interface ExpressionValue {
  readonly text: string
  readonly digest: string
  readonly looseDigest: string
}

/** Property values, canonical: two of them are equal exactly where PostgreSQL would see no difference. Sets are sorted. */
export type PropertyValue = string | number | boolean | null | readonly string[] | ExpressionValue

/** Named in plain lower-case words, as a reader sees them: 'type', 'not null', 'default', 'using', 'on delete'. */
export type Properties = Readonly<Record<string, PropertyValue>>

export interface CatalogColumn {
  readonly name: string
  /** 1-based, as pg_dump lists them. */
  readonly position: number
  /**
   * At least: 'type' (canonical, as format_type prints it: 'character varying(255)'), 'not null',
   * 'default' (ExpressionValue or null), 'comment'; where they apply 'identity', 'generated', 'collation', 'storage',
   * 'compression', 'statistics', 'options', 'not null constraint', 'acl'.
   */
  readonly properties: Properties
}

export type PartRole =
  | 'create'
  | 'alter'
  | 'owner'
  | 'comment'
  | 'acl'
  | 'security label'
  | 'attach'
  | 'data'
  | 'other'

/** One statement that made or changed the object. `text` with its semicolon; null where it was too long to keep. */
export interface DefinitionPartRecord {
  readonly role: PartRole
  readonly start: number
  readonly end: number
  readonly line: number
  readonly text: string | null
}

/** The rows that a dump holds for a relation. */
export interface RelationData {
  readonly rows: number
  /** Bytes of the rows in the file. */
  readonly bytes: number
  /** Column names in the order of the data. */
  readonly columns: readonly string[]
  /** COPY blocks and runs of INSERTs, in file order. */
  readonly blocks: readonly DataBlock[]
  /** Rows that came as INSERT statements; those that the grammar had to read are in no block. */
  readonly insertedRows: number
}

export interface DataBlock {
  readonly start: number
  readonly dataEnd: number
  readonly end: number
  readonly line: number
  readonly rows: number
  readonly complete: boolean
  readonly anchors: RowAnchors
  /** The columns of these rows, in their order; those of the relation's data where absent. */
  readonly columns?: readonly string[]
}

export interface CatalogObject {
  /** Unique within the catalog: `${database}/${kind}/${identity}`, database '' where there is only one. */
  readonly key: string
  readonly kind: ObjectKind
  readonly database: string | null
  /** Unquoted. */
  readonly schema: string | null
  /** Unquoted, alone: the constraint's own name, the function's without arguments. */
  readonly name: string
  /**
   * Quoted as quote_ident does: 'public.users', 'public.f(integer, text)',
   * 'public.users.users_pkey' for what is named within a table (constraint, trigger, policy, rule),
   * 'public.users_idx' for an index, 'plpgsql' for what has no schema.
   */
  readonly identity: string
  /** Key of the table that a constraint, index, trigger, policy or rule belongs to; of the parent database for a setting. */
  readonly parentKey: string | null
  readonly owner: string | null
  readonly comment: string | null
  /** As sorted lines: 'GRANT SELECT ON TABLE TO reader'. */
  readonly grants: readonly string[]
  readonly securityLabels: readonly string[]
  readonly columns: readonly CatalogColumn[]
  readonly properties: Properties
  /** In file order; the first is what created it. */
  readonly parts: readonly DefinitionPartRecord[]
  readonly data: RelationData | null
  /** 'modelled': its properties say all that could differ. 'text only': compared by its definition's digest. */
  readonly coverage: 'modelled' | 'text only' | 'unparsed'
  /** One line that defines it, for lists: 'PRIMARY KEY (id)', 'btree (email)', 'BEFORE UPDATE ... EXECUTE FUNCTION f()'. */
  readonly definition: string
}

export interface Catalog {
  readonly serverVersion: string | null
  readonly dumpVersion: string | null
  readonly writtenByPgDump: boolean
  readonly databases: readonly string[]
  /** In file order of their first part. */
  readonly objects: readonly CatalogObject[]
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
}
