/** What the report of a folder of migrations knows: plain data, every count with its places. */
import type { FoundArea, ProjectFacts } from '../../analysis/index.ts'
import type { ObjectKind } from '../../../shared/model.ts'
import type { AreaRelationFact } from './file-areas.ts'

/** How a statement that makes something guards itself against what is there already. */
export type Guard = 'or replace' | 'if not exists' | 'guarded block'

/** An object that a file makes and leaves. */
export interface MadeObject {
  readonly kind: ObjectKind
  /** In PostgreSQL's own quoting, with its schema. */
  readonly name: string
  /** The table that it belongs to; null where it stands alone. */
  readonly of: string | null
  readonly line: number
  readonly guard: Guard | null
  /** In one line, for keys, triggers, types and what is called by its definition; empty for others. */
  readonly definition: string
}

/** A table or view that a file makes, held against others. */
export interface MadeRelation {
  readonly name: string
  readonly kind: ObjectKind
  readonly line: number
  readonly columns: number
  readonly guard: Guard | null
  readonly partitionOf: string | null
  /** Letters of the other sources, dumps of this file's database, that have it. */
  readonly inSources: readonly string[]
  /** Other files of this database that make it too. */
  readonly inFiles: readonly string[]
  /** Against the newest source of its database: null where that has it not, or there is none. */
  readonly columnsInNewest: 'same' | 'other' | null
  /** What differs, at most ten: 'only here: a', 'only in the source: b', 'c is text here and integer there'. */
  readonly differences: readonly string[]
}

/** An object that a file changes or drops and does not make. */
export interface TouchedObject {
  readonly kind: string
  readonly name: string
  readonly line: number
  /** In words: 'ALTER TABLE', 'COMMENT', 'GRANT', 'UPDATE', 'DROP IF EXISTS'. */
  readonly how: string
  /** For what is dropped: whether this file makes it again further on. */
  readonly madeAgain: boolean
}

/** Rows that a file carries for one table. */
export interface CarriedRows {
  readonly table: string
  readonly line: number
  readonly copied: number
  readonly inserted: number
  /** Statements INSERT ... SELECT, whose rows only running them tells. */
  readonly fromQueries: number
}

/** A name that a file needs and does not make before. */
export interface FileNeed {
  readonly name: string
  /** Where it is needed first, and how many times in all. */
  readonly line: number
  readonly times: number
  /** The object that needs it first: 'fk constraint public.a.b'. */
  readonly by: string
  /** Whether the file can be applied without it: it stands in the body of a function, which is read when it is called. */
  readonly whenCalled: boolean
  /** Files of the same database that make it, the one that comes first in order first. */
  readonly makers: readonly { readonly file: string; readonly line: number; readonly before: boolean }[]
  /** Letters of the dumps of that database that have it. */
  readonly inSources: readonly string[]
  readonly state: 'made before' | 'made later' | 'in a source' | 'of the platform' | 'missing'
}

/** Counts of what a file uses beyond plain tables. */
export interface FileFeatures {
  readonly rowSecurity: number
  readonly policies: number
  readonly triggers: number
  readonly functions: number
  readonly definerFunctions: number
  readonly extensions: readonly string[]
  readonly enums: number
  readonly partitionedTables: number
  readonly partitions: number
  readonly materializedViews: number
  readonly grants: number
  readonly doBlocks: readonly number[]
  readonly foreignKeys: number
  readonly primaryKeys: number
  readonly uniqueConstraints: number
  readonly checkConstraints: number
  /** CREATE INDEX, without those behind keys and without those that PostgreSQL makes on partitions. */
  readonly indexes: number
  /** Whether it begins and ends transactions itself. */
  readonly transactions: boolean
  readonly psqlCommands: readonly { readonly command: string; readonly line: number }[]
}

/** How it is known to which database a file belongs. */
export type DatabaseEvidence =
  | 'settings'
  | 'connect'
  | 'comment'
  | 'overlap'
  | 'needs'
  | 'file name'
  | 'only one'
  | 'not known'

/** A statement that failed, or that could not be read. */
export interface FailedStatement {
  readonly line: number
  readonly message: string
  /** What is so, where the name that was missing is known elsewhere. */
  readonly reason: string | null
  /** The line of this file that would have made what was missing, had it been carried out. */
  readonly follows: number | null
}

/** One area of a database, as one file has it. */
export interface FileArea {
  readonly name: string
  /** Tables and views of the newest source in this area; of the file's own where there is no source. */
  readonly total: number
  /** Those that the file makes. */
  readonly made: readonly string[]
  /** Those that the source has and the file does not make; only for files that make a whole schema. */
  readonly missing: readonly string[]
}

/** One file of SQL. */
export interface MigrationFile {
  /** The folder's name and the path within: unique in the report. */
  readonly id: string
  readonly folder: string
  readonly path: string
  readonly role: string
  readonly version: string | null
  /** Why it is not run as a migration; null where it is. */
  readonly leftOut: string | null
  readonly bytes: number
  readonly lines: number
  /** Of the bytes on disk; null where it could not be read. */
  readonly sha256: string | null
  readonly database: {
    readonly name: string | null
    readonly evidence: DatabaseEvidence
    /** A sentence without its full stop. */
    readonly how: string
    /** What speaks for another one; null where nothing does. */
    readonly against: string | null
  }
  readonly statements: number
  readonly unread: readonly FailedStatement[]
  /** By kind, in the order in which trees list kinds. */
  readonly madeByKind: readonly { readonly kind: ObjectKind; readonly count: number }[]
  readonly made: readonly MadeObject[]
  readonly relations: readonly MadeRelation[]
  readonly changed: readonly TouchedObject[]
  readonly dropped: readonly TouchedObject[]
  readonly rows: readonly CarriedRows[]
  readonly rowTotal: number
  readonly features: FileFeatures
  readonly needs: readonly FileNeed[]
  readonly areas: readonly FileArea[]
  /** Whether it makes at least half of what the newest source of its database has. */
  readonly wholeSchema: boolean
  readonly run: {
    readonly statements: number
    readonly failed: number
    readonly failures: readonly FailedStatement[]
  } | null
  /** Lines of the project that name it. */
  readonly namedBy: number
}

/** A dump among the sources: what files are held against. */
export interface ReferenceSource {
  readonly letter: string
  readonly fileName: string
  readonly database: string
  readonly bytes: number
  readonly sha256: string | null
  /** ISO 8601, or its day; null where nothing says it. */
  readonly date: string | null
  readonly dated: 'settings' | 'the dump' | 'its name' | 'its file time'
  /** Whether it is of the running database, and who says so. */
  readonly live: 'settings' | 'its name' | null
  readonly tables: number
  readonly views: number
  readonly rows: number
}

/** A file in the order of application. */
export interface OrderedFile {
  readonly file: string
  /** Tables and views that are there after it and were not before it, in this order. */
  readonly adds: readonly string[]
  /** How many tables and views are there after it. */
  readonly total: number
  /** An earlier file with the same statements, after which it is not needed; null where there is none. */
  readonly copyOf: string | null
  /** Why it does not stand where its number puts it; null where it does. */
  readonly moved: string | null
}

/** One file that needs what another makes. */
export interface FileLink {
  readonly from: string
  readonly to: string
  /** At most ten, with both lines. */
  readonly names: readonly { readonly name: string; readonly line: number; readonly madeAt: number }[]
  readonly count: number
}

/** What belongs to one database. */
export interface DatabaseGroup {
  /** null: no database is known, and all files are taken to be of one. */
  readonly name: string | null
  /** Letters of its dumps, the newest first. */
  readonly sources: readonly string[]
  readonly newest: string | null
  /** Why that is the newest, in words. */
  readonly newestHow: string | null
  readonly order: readonly OrderedFile[]
  /** Files in a circle of needs: no order suits them all. */
  readonly circle: readonly string[]
  readonly links: readonly FileLink[]
  /** What files need and neither another file nor a dump has. */
  readonly missing: readonly { readonly file: string; readonly need: string; readonly line: number }[]
  /** Tables and views of the newest source that no file of the group makes. */
  readonly notMade: readonly string[]
  /** Those that a file makes and a later one drops. */
  readonly gone: readonly string[]
  readonly overrides: readonly Override[]
}

/** A later file that makes or alters what an earlier one made. */
export interface Override {
  readonly kind: string
  readonly name: string
  readonly earlier: { readonly file: string; readonly line: number }
  readonly later: { readonly file: string; readonly line: number }
  readonly what: 'replaces' | 'makes again' | 'does nothing' | 'fails' | 'alters' | 'drops'
  readonly alike: boolean | null
  /** In words, at most ten differences. */
  readonly differences: readonly string[]
}

/** Two files that are alike. */
export interface FileLikeness {
  readonly a: string
  readonly b: string
  /** 'same bytes'; 'same statements': after white space and comments; 'near'; 'contained': most of the smaller one; 'same name' alone. */
  readonly how: 'same bytes' | 'same statements' | 'near' | 'contained' | 'same name'
  /** Statements that both have, of each, without those that set up the session. */
  readonly common: number
  readonly ofA: number
  readonly ofB: number
  /** common / (ofA + ofB - common), from 0 to 1. */
  readonly share: number
}

/** A folder of migrations, or one script that was run. */
export interface MigrationFolder {
  readonly letter: string
  readonly name: string
  readonly path: string
  readonly convention: string
  readonly files: number
  readonly leftOut: number
  readonly bytes: number
  readonly run: {
    readonly statements: number
    readonly failed: number
    readonly tables: number
    readonly views: number
    /** Tables that hold rows after the run though no file carries rows for them. */
    readonly filled: readonly { readonly table: string; readonly rows: number }[]
  } | null
  /** Databases of its files; more than one says why running all in one fails. */
  readonly databases: readonly string[]
  /** Findings of the run that are of no statement: numbers given twice, what was stood in for. */
  readonly remarks: readonly string[]
}

export interface MigrationsFacts {
  readonly report: 'migrations'
  readonly version: 1
  readonly folders: readonly MigrationFolder[]
  readonly files: readonly MigrationFile[]
  readonly references: readonly ReferenceSource[]
  readonly groups: readonly DatabaseGroup[]
  /** The areas of each group, in the order of `groups`, as they were found; `inNewest`: the newest source has it. */
  readonly areas: readonly {
    readonly database: string | null
    readonly areas: readonly FoundArea<AreaRelationFact>[]
  }[]
  readonly likenesses: readonly FileLikeness[]
  readonly project: ProjectFacts | null
  /** What was left out because there was too much of it, in sentences. */
  readonly limits: readonly string[]
  readonly [name: string]: unknown
}
