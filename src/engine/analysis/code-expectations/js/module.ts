/** What one file of JavaScript says: its names, what it imports and exports, and the uses that wait for names of other files. */
import type { CodeLibrary } from '../expectations.ts'
import type { FileDraft, FoundColumn, FoundUse } from '../expectation-draft.ts'

/** What a name or an expression stands for, as far as it can be told without running anything. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  /** A name of this file, and properties of it. */
  | { readonly kind: 'name'; readonly path: readonly string[] }
  /** A template: its pieces one after the other. */
  | { readonly kind: 'join'; readonly parts: readonly Value[] }
  /** One of these: a condition, or the elements of a list that a loop goes over. */
  | { readonly kind: 'one-of'; readonly values: readonly Value[] }
  | { readonly kind: 'list'; readonly values: readonly Value[] }
  /** An element of a list. */
  | { readonly kind: 'each'; readonly of: Value }
  /** A property of what is one of several. */
  | { readonly kind: 'member'; readonly of: Value; readonly name: string }
  | { readonly kind: 'members'; readonly members: ReadonlyMap<string, Value> }
  /** `name` of another module: 'default', '*' for all of it. */
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  | {
      readonly kind: 'relation'
      readonly schema: Value | null
      readonly name: Value
      readonly library: CodeLibrary
      readonly isGuess?: boolean
    }
  /** `pgTableCreator((name) => `app_${name}`)`: makes tables with names of its own. */
  | { readonly kind: 'maker'; readonly before: string; readonly after: string }
  | { readonly kind: 'made-by'; readonly maker: Value; readonly name: Value }
  /** A model by the name that its library's client calls it: `prisma.user`, `db.query.users`. */
  | { readonly kind: 'model'; readonly library: CodeLibrary; readonly name: string }
  /** `pgSchema('billing')`: what its tables are in. */
  | { readonly kind: 'schema'; readonly name: Value }
  /** A connection; the schema that its names are in where it says so. */
  | { readonly kind: 'client'; readonly library: CodeLibrary; readonly schema: Value | null }
  /** The n-th argument of a function of this file, or of a class's constructor. */
  | { readonly kind: 'argument'; readonly of: string; readonly index: number }

/** A use whose name, schema or client another place of the code decides. */
export interface PendingUse {
  readonly draft: FileDraft
  readonly name: Value
  readonly schema: Value | null
  readonly client: Value | null
  readonly target: 'relation' | 'function' | 'bucket'
  readonly use: Omit<FoundUse, 'name' | 'schema'>
  /** Columns that the place declares. */
  readonly declared?: readonly FoundColumn[] | undefined
  /** Counts only where the name turns out to be a model that is declared somewhere: `from(users)`, not `from(list)`. */
  readonly isModel?: boolean | undefined
}

/** A call that may hand a name on: a function of the project, called with texts. */
export interface PendingCall {
  readonly callee: readonly string[]
  readonly args: readonly (Value | null)[]
  readonly at: number
  readonly within: string | null
}

/** The unit of what stands at the top of a file, in no declaration. */
export const TOP = ''

/** One parsed file. */
export interface Module {
  readonly file: string
  readonly draft: FileDraft
  /** What the names at the top of the file stand for. */
  readonly values: Map<string, Value>
  /** Exported name -> name in this file, or in another. */
  readonly exports: Map<string, string | { readonly from: string; readonly name: string }>
  /** `export * from`. */
  readonly stars: string[]
  /** Every module that it names, without the types alone. */
  readonly imports: Set<string>
  /** The declarations at the top, each with the names within it; several names of one statement share one. */
  readonly units: Map<string, { readonly names: Set<string> }>
  readonly uses: PendingUse[]
  readonly calls: PendingCall[]
}
