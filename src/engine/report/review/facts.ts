/** What the deep review of one dump is written from: plain JSON, every figure with what it was counted from. */
import type { ColumnFacts, HealthFacts, PrivateDataFacts, ShownValue } from '../../analysis/index.ts'
import type { ObjectKind } from '../../../shared/model.ts'
import type { ExpectedFacts } from './expected-facts.ts'

/** The dump, or another source that was laid beside it. */
export interface ReviewedSource {
  readonly letter: string
  readonly file: string
  readonly path: string
  readonly format: string
  readonly bytes: number
  /** In hexadecimal digits; null for a folder. */
  readonly sha256: string | null
  readonly serverVersion: string | null
  readonly dumpVersion: string | null
  readonly encoding: string
  readonly databases: readonly string[]
  /** By the clock of the machine that ran pg_dump; null where the dump does not say. */
  readonly dumped: string | null
  readonly modified: string
  readonly writtenByPgDump: boolean
}

/** Where in the dump an object is made. */
export interface DumpPlace {
  readonly byte: number
  readonly line: number
}

/** How much of a table's rows the dump has: 'no data' is a table that it has no rows and no empty block of. */
export type RowState = 'with rows' | 'empty' | 'no data' | 'partitioned' | 'not a table'

export interface ReviewedColumn {
  readonly name: string
  readonly type: string
  readonly notNull: boolean
  readonly default: string | null
  /** 'always', 'by default', or 'stored' of a generated one; null for neither. */
  readonly generated: string | null
  readonly comment: string | null
  /** What the rows say; null where no row was looked at. */
  readonly facts: ColumnFacts | null
  /** Whether values of it are masked in this report. */
  readonly isMasked: boolean
}

/** A constraint or an index of a table. */
export interface ReviewedKey {
  readonly type: 'primary key' | 'unique' | 'foreign key' | 'check' | 'exclusion' | 'index' | 'unique index'
  readonly name: string
  readonly columns: readonly string[]
  readonly definition: string
}

export interface ReviewedRelation {
  readonly key: string
  readonly kind: ObjectKind
  readonly database: string | null
  readonly schema: string | null
  readonly name: string
  /** Quoted: 'public.users'. */
  readonly identity: string
  readonly comment: string | null
  readonly place: DumpPlace | null
  readonly state: RowState
  /** null where the dump has none of its data. */
  readonly rows: number | null
  readonly bytes: number | null
  readonly columns: readonly ReviewedColumn[]
  readonly keys: readonly ReviewedKey[]
  /** Identity of the table that it is a partition or heir of. */
  readonly parent: string | null
  readonly rowSecurity: {
    readonly isEnabled: boolean
    readonly isForced: boolean
    readonly policies: readonly { readonly name: string; readonly definition: string }[]
  }
  readonly triggers: readonly string[]
  /** Rows that were looked at; fewer than there are where a limit was given or rows cannot be taken apart. */
  readonly looked: number
  /** Why not all of them: a part of a sentence; null where all were. */
  readonly notLooked: string | null
  /** The first row, by the order of `columns`: null is NULL, 'unknown' what the dump does not say. Null where there is none. */
  readonly sampleRow: readonly (ShownValue | 'unknown' | null)[] | null
}

/** Sums over the tables; `tables` is the sum of the four that follow. */
export interface TableTotals {
  readonly tables: number
  readonly withRows: number
  readonly empty: number
  readonly noData: number
  readonly partitioned: number
  readonly rows: number
  readonly bytes: number
  readonly columns: number
}

/** An area as it was found; a relation that is expected and not there is in one, too. */
export interface ReviewArea {
  readonly id: string
  readonly name: string
  readonly members: readonly AreaMemberFact[]
}

export interface AreaMemberFact {
  /** Key of a relation of the dump, or `expected:` and the name of one that it has not. */
  readonly id: string
  readonly schema: string | null
  readonly name: string
}

/** The schema as one migration. */
export interface Baseline {
  readonly sql: string
  readonly statements: number
  /** Texts of the schema that look secret; and how many of them are the reason why `sql` is not here. */
  readonly secrets: number
  readonly withheld: number
  /** Roles that the statements name and do not make. */
  readonly roles: readonly string[]
  /** What the dump has and the migration has not, with the reason. */
  readonly notIncluded: readonly { readonly kind: string; readonly name: string; readonly reason: string }[]
}

export interface ReviewFacts {
  readonly report: 'review'
  readonly version: 1
  readonly source: ReviewedSource
  /** Sources that were laid beside it, and what for. */
  readonly others: readonly (ReviewedSource & { readonly use: 'expected' | 'migrations' })[]
  /** Objects by kind. */
  readonly objects: Readonly<Record<string, number>>
  readonly totals: TableTotals
  readonly relations: readonly ReviewedRelation[]
  readonly areas: readonly ReviewArea[]
  /** The most columns first. */
  readonly columnTypes: readonly {
    readonly type: string
    readonly columns: number
    readonly tables: number
  }[]
  /** Rows that were looked at for facts of columns; `limit` is how many of each table at most, null for all. */
  readonly looked: {
    readonly limit: number | null
    readonly tables: number
    readonly rows: number
    readonly bytes: number
  }
  /** Whether personal values are masked; secret ones always are. */
  readonly isMasked: boolean
  readonly expected: ExpectedFacts | null
  readonly health: HealthFacts
  readonly privateData: PrivateDataFacts
  readonly baseline: Baseline
}
