/** What code, a list or another dump expects of the dump, and what of that is there. Plain JSON. */
import type { CodeCertainty, CodeUse } from '../../analysis/index.ts'

/** How a relation that is missing weighs: by what the code does with it, or 'expected' where no code says. */
export type MissingSeverity = 'high' | 'medium' | 'low' | 'note' | 'expected'

/** What makes a relation that the dump has not, in another source or in the folder of code. */
export interface MadeElsewhere {
  readonly file: string
  readonly line: number
  /** Its statements in the order of the file, with what belongs to it. */
  readonly sql: string
}

/** A column as a proposal has it, and why. */
export interface ProposedColumn {
  readonly name: string
  readonly type: string
  readonly notNull: boolean
  readonly because: string
}

export interface MissingRelation {
  readonly id: string
  readonly schema: string | null
  readonly name: string
  readonly severity: MissingSeverity
  /** Why it weighs so, in a sentence. */
  readonly reason: string
  /** The first of them, and how many there are. */
  readonly uses: readonly CodeUse[]
  readonly useCount: number
  /** Routes and pages of the code that reach it, with the files on the way. */
  readonly routes: readonly ReachedBy[]
  readonly made: MadeElsewhere | null
  /** What can be told of its columns; empty where the code names none. */
  readonly proposed: readonly ProposedColumn[]
  /** CREATE TABLE with those columns; null where nothing can be proposed or it is made elsewhere. */
  readonly proposal: string | null
}

export interface ReachedBy {
  readonly route: string
  readonly by: readonly string[]
  readonly certainty: CodeCertainty
}

export interface PresentRelation {
  /** Key in the dump. */
  readonly key: string
  readonly schema: string | null
  readonly name: string
  readonly uses: readonly CodeUse[]
  readonly useCount: number
  /** Columns that are expected and the relation has not. */
  readonly missingColumns: readonly {
    readonly name: string
    readonly file: string
    readonly line: number
    readonly certainty: CodeCertainty
  }[]
}

/** A function, storage bucket or enum type that is expected. `isPresent` is null where the dump cannot tell. */
export interface ExpectedThing {
  readonly kind: 'function' | 'bucket' | 'enum'
  readonly name: string
  readonly isPresent: boolean | null
  /** What of it is not there, or why it cannot be told; null where all is well. */
  readonly note: string | null
  readonly uses: readonly CodeUse[]
}

/** Something that works only where all its relations are there: a feature of the code, by its folders, files and routes, or a route. */
export interface FeatureFact {
  readonly name: string
  readonly by: 'feature' | 'route'
  /** Why it is one: folders and routes in words; of a route its file. */
  readonly reasons: readonly string[]
  /** Of the relations that it needs the identities of those that are there, and the names of those that are not. */
  readonly present: readonly string[]
  readonly missing: readonly string[]
}

/** What was held against the dump. */
export interface ExpectedFacts {
  readonly from: readonly {
    readonly what: 'code' | 'list' | 'dump'
    readonly name: string
    readonly relations: number
    /** Of code: files read, those read in part, those passed over, and whether the search stopped at a bound. */
    readonly files: number
    readonly inPart: number
    readonly skipped: readonly { readonly reason: string; readonly count: number }[]
    readonly isCapped: boolean
    /** Lines of a list that are no names. */
    readonly notUnderstood: number
  }[]
  /** Relations that are expected, by any of those; `present` and `missing` and `elsewhere` add up to it. */
  readonly relations: number
  readonly present: readonly PresentRelation[]
  readonly missing: readonly MissingRelation[]
  /** Expected in a schema of which the dump has nothing, or which PostgreSQL itself has: not judged. */
  readonly elsewhere: readonly {
    readonly schema: string
    readonly name: string
    readonly uses: readonly CodeUse[]
  }[]
  /** Keys of relations of the dump that nothing expects. */
  readonly unexpected: readonly string[]
  readonly things: readonly ExpectedThing[]
  readonly features: readonly FeatureFact[]
}
