/**
 * What an overview asks of a whole schema, as few wide queries: relations with
 * their security and their parents, foreign keys, policies, grants. Nothing is
 * read that no overview shows, so that tens of thousands of tables take
 * milliseconds.
 */
import type Database from 'better-sqlite3'
import type { ObjectKind } from '../../shared/model.ts'

/** One table, foreign table, view or materialized view. */
export interface RelationFact {
  readonly key: string
  readonly kind: ObjectKind
  readonly database: string | null
  readonly schema: string | null
  readonly name: string
  readonly identity: string
  readonly comment: string | null
  /** null where the dump has no rows of it, or they are not counted yet. */
  readonly rows: number | null
  readonly bytes: number | null
  readonly columns: number
  /** Whether its rows are still to be counted. */
  readonly pending: boolean
  readonly rowSecurity: boolean
  readonly forced: boolean
  /** Identity of the table that it is a partition of. */
  readonly partitionOf: string | null
  /** Identity of the first table that it inherits from. */
  readonly inherits: string | null
}

/** A foreign key: the key of the table that has it, and the identity of the one that it leads to. */
export interface ReferenceFact {
  readonly table: string
  readonly database: string | null
  readonly references: string
}

/** How many objects have the same list of grants. */
export interface GrantFact {
  readonly grants: readonly string[]
  readonly objects: number
}

/** What stands outside of schemas and is shown by name. */
export interface NamedFact {
  readonly key: string
  readonly database: string | null
  readonly name: string
  readonly identity: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** All that an overview asks. Objects are in the order of trees. */
export interface SchemaFacts {
  readonly relations: readonly RelationFact[]
  readonly references: readonly ReferenceFact[]
  /** Policies by the key of their table. */
  readonly policies: ReadonlyMap<string, number>
  readonly extensions: readonly NamedFact[]
  readonly roles: readonly NamedFact[]
  /** Objects by their owner, who is not quoted. */
  readonly owners: ReadonlyMap<string, number>
  readonly grants: readonly GrantFact[]
  /** Keys of functions and procedures that run with their owner's rights. */
  readonly definers: ReadonlySet<string>
  /** Keys of objects that PUBLIC was given something of. */
  readonly openToAll: ReadonlySet<string>
}

const JOINED = 'FROM object JOIN object_detail ON object_detail.object_id = object.id'

/** A quoted role may be called so too. */
const TO_ALL = / TO PUBLIC(?: WITH GRANT OPTION)?$/

/** Reads them all from an index. */
export function readSchemaFacts(db: Database.Database): SchemaFacts {
  const all = <T>(sql: string): T[] => db.prepare(sql).all() as T[]
  const keys = (sql: string): Set<string> => new Set(all<{ key: string }>(sql).map(({ key }) => key))
  return {
    relations: readRelations(db),
    references: all<ReferenceFact>(
      `SELECT parent AS "table", database, properties ->> '$.references' AS "references" ${JOINED}
       WHERE kind = 'fk constraint' AND parent IS NOT NULL ORDER BY id`,
    ),
    policies: new Map(
      all<{ parent: string; n: number }>(
        `SELECT parent, count(*) AS n FROM object WHERE kind = 'policy' AND parent IS NOT NULL GROUP BY parent`,
      ).map(({ parent, n }) => [parent, n]),
    ),
    extensions: readNamed(db, 'extension'),
    roles: readNamed(db, 'role'),
    owners: new Map(
      all<{ owner: string; n: number }>(
        'SELECT owner, count(*) AS n FROM object WHERE owner IS NOT NULL GROUP BY owner',
      ).map(({ owner, n }) => [owner, n]),
    ),
    grants: all<{ grants: string; objects: number }>(
      `SELECT grants, count(*) AS objects FROM object_detail WHERE grants <> '[]' GROUP BY grants ORDER BY min(object_id)`,
    ).map(({ grants, objects }) => ({ grants: JSON.parse(grants) as string[], objects })),
    definers: keys(
      `SELECT key ${JOINED} WHERE kind IN ('function', 'procedure') AND properties ->> '$.security' = 'definer'`,
    ),
    openToAll: new Set(
      all<{ key: string; grants: string }>(`SELECT key, grants ${JOINED} WHERE grants LIKE '% TO PUBLIC%'`)
        .filter(({ grants }) => (JSON.parse(grants) as string[]).some((line) => TO_ALL.test(line)))
        .map(({ key }) => key),
    ),
  }
}

/** Properties are written without blanks (and quotes in values with a backslash), so that few need be read as JSON. */
function readRelations(db: Database.Database): RelationFact[] {
  const rows = db
    .prepare(
      `SELECT key, kind, database, schema, name, identity, comment, rows, data_bytes AS bytes, columns,
         EXISTS (SELECT 1 FROM member WHERE object_id = object.id AND state = 'pending') AS pending,
         instr(properties, '"row security":true') > 0 AS rowSecurity,
         instr(properties, '"force row security":true') > 0 AS forced,
         CASE WHEN instr(properties, '"partition of":') > 0 THEN properties ->> '$."partition of"' END AS partitionOf,
         CASE WHEN instr(properties, '"inherits":') > 0 THEN properties ->> '$.inherits[0]' END AS inherits ${JOINED}
       WHERE kind IN ('table', 'foreign table', 'view', 'materialized view') ORDER BY id`,
    )
    .all() as (Omit<RelationFact, 'pending' | 'rowSecurity' | 'forced'> & {
    pending: number
    rowSecurity: number
    forced: number
  })[]
  return rows.map((row) =>
    Object.assign(row, {
      pending: row.pending === 1,
      rowSecurity: row.rowSecurity === 1,
      forced: row.forced === 1,
    }),
  )
}

function readNamed(db: Database.Database, kind: ObjectKind): NamedFact[] {
  const rows = db
    .prepare(`SELECT key, database, name, identity, properties ${JOINED} WHERE kind = ? ORDER BY id`)
    .all(kind) as (Omit<NamedFact, 'properties'> & { properties: string })[]
  return rows.map(({ properties, ...row }) => ({
    ...row,
    properties: JSON.parse(properties) as Record<string, unknown>,
  }))
}
