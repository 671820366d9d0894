/** What application code needs of a database: plain JSON, each need with the places in the code that say so. */
import type { RunOptions } from '../../source/index.ts'

/** What the code speaks to the database with; 'sql' is SQL in a string or in a file of its own. */
export type CodeLibrary =
  | 'supabase-js'
  /** Its clients for other languages. */
  | 'supabase'
  | 'supabase-types'
  | 'prisma'
  | 'drizzle'
  | 'typeorm'
  | 'sequelize'
  | 'knex'
  | 'kysely'
  | 'objection'
  | 'sqlalchemy'
  | 'django'
  | 'rails'
  | 'jpa'
  | 'go'
  | 'gorm'
  | 'sql'
  | 'list'

/** What a piece of code does with a relation: 'type' declares what it looks like, 'migration' makes or alters it. */
export type UseKind = 'read' | 'write' | 'delete' | 'type' | 'migration' | 'unknown'

/**
 * How a thing is known: 'parsed' from a syntax tree, 'pattern' from text with
 * comments and strings told apart, 'guessed' where a rule of naming had to stand
 * in for what the code does not write; `reason` then says which.
 */
export type CodeCertainty = 'parsed' | 'pattern' | 'guessed'

/** Where in the folder something stands. */
export interface CodePlace {
  /** Relative to the folder, with forward slashes. */
  readonly file: string
  /** The line, from 1, on which the call, declaration or SQL begins. */
  readonly line: number
  /** The line on which the name itself stands. */
  readonly nameLine: number
}

/** One place that uses a relation, function or bucket. */
export interface CodeUse extends CodePlace {
  readonly how: UseKind
  readonly through: CodeLibrary
  readonly certainty: CodeCertainty
  /** Why it is a guess; null where it is none. */
  readonly reason: string | null
  /** The columns that are named there, in order, each once; of a function its arguments. */
  readonly columns: readonly string[]
  /** The function, class or constant at the top of the file that it stands in; null where that is not known. */
  readonly within: string | null
  /** It stands in a file of tests. */
  readonly isTest: boolean
  /** It stands in a file that answers requests: a route, a page, a controller. */
  readonly isRoute: boolean
}

/** A column that the code names or declares. */
export interface ExpectedColumn extends CodePlace {
  readonly name: string
  /** As the declaration writes it, in the words of its library; null where it is only named. */
  readonly type: string | null
  /** What a declaration says of NULL; null where it says nothing. */
  readonly isNullable: boolean | null
  readonly through: CodeLibrary
  readonly certainty: CodeCertainty
}

/** A table or view that the code expects. */
export interface ExpectedRelation {
  /** null where the code does not say: then it is whatever the connection's search path finds. */
  readonly schema: string | null
  readonly name: string
  readonly uses: readonly CodeUse[]
  readonly columns: readonly ExpectedColumn[]
}

/** A function or a storage bucket that the code expects. */
export interface ExpectedName {
  readonly schema: string | null
  readonly name: string
  readonly uses: readonly CodeUse[]
}

/** An enum type that the code declares. */
export interface ExpectedEnum extends ExpectedName {
  /** In the order of the declaration that names the most. */
  readonly values: readonly string[]
}

/** A file that answers requests or shows a page, and what it reaches through the files that it imports. */
export interface CodeEntry {
  readonly file: string
  /** '/api/conversations', or the folder or file where the framework has no such rule. */
  readonly route: string
  readonly reaches: readonly {
    readonly schema: string | null
    readonly name: string
    readonly how: readonly UseKind[]
    /** From the entry's own file to the file that names the relation. */
    readonly by: readonly string[]
    readonly certainty: CodeCertainty
  }[]
}

/** Files that were not read, counted by reason, with the first few of each. */
export interface SkippedFiles {
  readonly reason:
    | 'too large'
    | 'not text'
    | 'minified'
    | 'a dump'
    | 'not readable'
    | 'too many files'
    | 'link'
  readonly count: number
  readonly examples: readonly string[]
}

/** What a folder of code, or a list, expects of a database. Everything sorted, so that equal folders answer alike. */
export interface CodeExpectations {
  readonly folder: string
  readonly relations: readonly ExpectedRelation[]
  readonly functions: readonly ExpectedName[]
  readonly buckets: readonly ExpectedName[]
  readonly enums: readonly ExpectedEnum[]
  readonly entries: readonly CodeEntry[]
  readonly filesRead: number
  readonly bytesRead: number
  /** Files that a parser read only in part, for their syntax; what stands in the rest may be missing. */
  readonly filesInPart: readonly string[]
  readonly skipped: readonly SkippedFiles[]
  /** Files read, by language, the most first. */
  readonly languages: readonly { readonly language: string; readonly files: number }[]
  /** The search stopped at its bound of findings: what is given is true, and not all. */
  readonly isCapped: boolean
}

/** Bounds of one reading; each has a default that suits large projects. */
export interface ExpectationOptions extends RunOptions {
  /** Bytes of the largest file that is read. */
  readonly fileBytes?: number
  /** So many files are read. */
  readonly files?: number
  /** So many findings are kept. */
  readonly findings?: number
}
