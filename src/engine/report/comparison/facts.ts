/**
 * What a comparison of any number of sources found, as plain JSON: every figure
 * that the report prints, with the lists that it is the sum of and the places
 * that it comes from. Nothing here says how it is presented.
 */
import type { Coverage, Change, ObjectKind, StatusCounts } from '../../../shared/model.ts'
import type { Ignorable, RenameProposal } from '../../../shared/comparison-model.ts'
import type { Note } from '../../../shared/document-model.ts'
import type { SourceRole } from '../../../shared/report-model.ts'
import type { DetailSections } from '../../diff/index.ts'

/** Something that was decided, and what it rests on. */
export interface Decided<Value, By extends string> {
  readonly value: Value
  readonly by: By
  /** What it rests on, where that is not plain: 'the name says master'. */
  readonly why: string | null
}

/** How many objects of a kind there are; constraints by their type, relations by theirs. */
export interface KindCount {
  readonly kind: string
  readonly count: number
}

/** What a database of a source holds. `relations` is the sum of the four kinds after it. */
export interface Counts {
  readonly relations: number
  readonly tables: number
  readonly views: number
  readonly materializedViews: number
  readonly foreignTables: number
  readonly columns: number
  /** Objects that are no relations, by kind. */
  readonly kinds: readonly KindCount[]
  /** Tables with row security enabled. */
  readonly rowSecurity: number
  /** null where no table has rows in the source. */
  readonly rows: number | null
  readonly rowBytes: number | null
  readonly tablesWithRows: number
}

/** One file of a folder of migrations. */
export interface FileFact {
  /** Relative to the folder. */
  readonly path: string
  /** null, as the checksum is, where the folder lies in an archive of files. */
  readonly bytes: number | null
  readonly sha256: string | null
  /** The database that it was counted with, by id; null where none could be told. */
  readonly database: string | null
  readonly databaseBy: string
  readonly relations: number
  readonly rows: number
}

/** One source as it was opened. */
export interface SourceFact {
  readonly letter: string
  /** What the report calls it: unique among the sources. */
  readonly label: string
  readonly file: string
  readonly path: string
  readonly format: string
  readonly bytes: number
  /** Of a single file; null for folders, whose files have their own. */
  readonly sha256: string | null
  readonly files: readonly FileFact[]
  readonly serverVersion: string | null
  readonly dumpVersion: string | null
  readonly ran: boolean
  readonly encoding: string
  readonly modified: string
  readonly date: Decided<string, 'settings' | 'dump' | 'name' | 'file time'>
  readonly role: Decided<SourceRole, 'settings' | 'name' | 'kind' | 'content'>
  /** What of it was missing, damaged or could not be understood. */
  readonly notRead: readonly NotComparedFact[]
  readonly coverage: Coverage
}

/** One database within one source. */
export interface MemberFact {
  /** 'A'; 'A.2' where the source holds several databases. */
  readonly id: string
  readonly source: string
  /** What the dump calls the database. */
  readonly database: string | null
  readonly title: string
  readonly role: SourceRole
  readonly date: string
  /** The files that it was read from, where only some of a folder belong to this database. */
  readonly files: readonly string[] | null
  readonly counts: Counts
  /** The earlier member that it holds the same as, where no difference was found; see `CopyFact`. */
  readonly copyOf: CopyFact | null
}

/** How a member is the same as an earlier one. */
export interface CopyFact {
  readonly of: string
  /** 'bytes': the files are the same. 'all': nothing differs and nothing was left out. 'found': nothing differs in what was compared. */
  readonly rests: 'bytes' | 'all' | 'found'
}

/** A table or view that came, went or differs. */
export interface RelationFact {
  readonly kind: ObjectKind
  readonly name: string
  /** Rows in the source that has it; of both where it changed: see `rowsBefore`. */
  readonly rows: number | null
  readonly rowsBefore?: number | null
}

/** A column on one side. */
export interface ColumnFact {
  readonly name: string
  readonly type: string
  readonly notNull: boolean
}

/** A table of which columns differ. */
export interface ColumnChangesFact {
  readonly table: string
  readonly added: readonly ColumnFact[]
  readonly removed: readonly ColumnFact[]
  /** Columns of both that differ. */
  readonly changed: readonly {
    readonly before: ColumnFact
    readonly after: ColumnFact
    readonly text: string
  }[]
}

/** An object that differs, with what does. */
export interface ChangedFact {
  readonly kind: ObjectKind
  readonly name: string
  readonly parent: string | null
  readonly formerName: string | null
  readonly quiet: boolean
  readonly changes: readonly Change[]
  /** Side by side, where only two sources are compared. */
  readonly sections: DetailSections | null
}

/** An object that only one side has. */
export interface LoneFact {
  readonly kind: ObjectKind
  readonly name: string
  readonly parent: string | null
}

/** What was left out of a comparison or could not be read. */
export interface NotComparedFact {
  readonly reason: string
  readonly count: number
  readonly objects: readonly string[]
}

/** Why two members were compared. */
export type PairPurpose = 'step' | 'period' | 'live' | 'master'

/** Two members of one database, compared; the first is the older, or the master. */
export interface PairFact {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly purpose: PairPurpose
  /** Nothing differs and nothing was left unread. */
  readonly identical: boolean
  readonly sameBytes: boolean
  readonly relations: {
    readonly before: number
    readonly after: number
    readonly added: readonly RelationFact[]
    readonly removed: readonly RelationFact[]
    readonly changed: readonly RelationFact[]
    readonly same: number
  }
  readonly totals: StatusCounts
  readonly byKind: readonly ({ readonly kind: ObjectKind } & StatusCounts)[]
  readonly added: readonly LoneFact[]
  readonly removed: readonly LoneFact[]
  readonly changed: readonly ChangedFact[]
  readonly columns: readonly ColumnChangesFact[]
  /** Foreign keys that came and went on tables that both have. */
  readonly foreignKeys: {
    readonly added: readonly { readonly table: string; readonly definition: string }[]
    readonly removed: readonly { readonly table: string; readonly definition: string }[]
  }
  readonly renames: readonly RenameProposal[]
  readonly notCompared: readonly NotComparedFact[]
}

/** A statement of a file that makes something. */
export interface OriginFact {
  readonly source: string
  /** As the list of files has it, with the folder before it. */
  readonly file: string
  readonly line: number
}

/** Something that a source has and the master has not. */
export interface MissingFact {
  readonly kind: ObjectKind
  readonly name: string
  readonly parent: string | null
  /** The members other than the master that have it. */
  readonly in: readonly string[]
  /** Statements of incremental migrations that create it, in the order of files. */
  readonly createdBy: readonly OriginFact[]
  /** The statement that creates it, as the first of these files or the source has it. */
  readonly sql: string | null
}

/** A relation that an incremental migration creates, and who has it. */
export interface IncrementalFact extends OriginFact {
  readonly kind: ObjectKind
  readonly name: string
  /** The statement; null where it was too long to keep. */
  readonly sql: string | null
  readonly presentIn: readonly string[]
  readonly inMaster: boolean | null
}

/** What of a database only some of its sources have, seen from the master. */
export interface MasterFact {
  readonly master: string
  /** The members that it was held against: the live database, and the newest dump. */
  readonly against: readonly string[]
  readonly missing: readonly MissingFact[]
  /** What the master has and none of the dumps and live databases. */
  readonly onlyInMaster: readonly LoneFact[]
  /** What the master makes with all incremental migrations of its database after it, held against the first of `against`; null where there are none. */
  readonly afterIncremental: {
    readonly files: readonly string[]
    readonly relations: number
    readonly missing: readonly LoneFact[]
    readonly more: readonly LoneFact[]
    readonly differing: readonly LoneFact[]
  } | null
  /** SQL that brings the master to what the first of `against` is, as far as it can be scripted; null where nothing is to be done. */
  readonly script: {
    readonly to: string
    readonly steps: readonly {
      readonly kind: ObjectKind
      readonly name: string
      readonly action: string
      readonly sql: string
    }[]
    readonly notScripted: readonly {
      readonly kind: ObjectKind
      readonly name: string
      readonly reason: string
    }[]
  } | null
}

/** One table over time. */
export interface TableSeriesFact {
  readonly name: string
  /** One for each member of the series; null where it has no rows of the table. */
  readonly rows: readonly (number | null)[]
  readonly bytes: readonly (number | null)[]
}

/** A database over time. */
export interface EvolutionFact {
  /** Members in the order of time, copies left out. */
  readonly members: readonly string[]
  /** Tables with rows in any member that carries rows, the largest first; empty where none does. */
  readonly tables: readonly TableSeriesFact[]
}

/** An area as it was found; settings may rename it. */
export interface AreaFact {
  readonly id: string
  readonly name: string
  readonly members: readonly { readonly id: string; readonly schema: string | null; readonly name: string }[]
}

/** A database over all its sources. */
export interface DatabaseFact {
  readonly id: string
  readonly name: string
  readonly by: 'settings' | 'dump' | 'overlap' | 'only'
  /** What speaks for each of the sources that nothing names. */
  readonly reasons: readonly string[]
  readonly members: readonly MemberFact[]
  readonly areas: readonly AreaFact[]
  readonly pairs: readonly PairFact[]
  readonly evolution: EvolutionFact
  readonly master: MasterFact | null
  readonly incremental: readonly IncrementalFact[]
}

/** A table that left one database and is found, alike, in another. */
export interface MovedFact {
  readonly from: {
    readonly database: string
    readonly member: string
    readonly name: string
    readonly rows: number | null
  }
  readonly to: { readonly database: string; readonly member: string; readonly name: string }
  readonly sameName: boolean
  /** Columns that both have with the same type, of all columns of both. */
  readonly alike: number
  readonly sameColumns: number
  readonly allColumns: number
  /** Whether the other database did not have it when this one still had. */
  readonly isNew: boolean
  /** Whether the other database has something of the old name then, and now. */
  readonly nameThereBefore: boolean
  readonly nameThereNow: boolean
  readonly runnerUp: { readonly name: string; readonly alike: number } | null
}

/** Names that two databases both have. */
export interface SharedNamesFact {
  readonly databases: readonly [string, string]
  readonly members: readonly [string, string]
  readonly names: readonly string[]
}

/** The whole. */
export interface ComparisonFacts {
  readonly [name: string]: unknown
  readonly report: 'comparison'
  readonly version: 1
  readonly sources: readonly SourceFact[]
  readonly databases: readonly DatabaseFact[]
  readonly moved: readonly MovedFact[]
  readonly sharedNames: readonly SharedNamesFact[]
  /** What the reader wrote about objects. */
  readonly notes: readonly Note[]
  /** What was left out of comparing, as asked. */
  readonly ignored: readonly Ignorable[]
}
