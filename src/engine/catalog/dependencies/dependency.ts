/** What objects need of each other, as plain values. */

/** Why one object needs another, in words that a reader sees. */
export type DependencyReason =
  | 'belongs to'
  | 'in schema'
  | 'foreign key'
  | 'references'
  | 'inherits'
  | 'partition of'
  | 'column type'
  | 'column default'
  | 'generated column'
  | 'collation'
  | 'owned by'
  | 'type'
  | 'argument or result'
  | 'query'
  | 'function body'
  | 'expression'
  | 'trigger function'
  | 'handler'
  | 'operator'
  | 'server'
  | 'publishes'
  | 'grant'
  | 'owner'
  | 'extension'
  | 'access method'
  | 'tablespace'
  | 'row type'
  | 'role'
  | 'language'

/**
 * How a dependency is known: 'stated' by the statement itself (REFERENCES,
 * INHERITS), 'parsed' out of an expression or query whose names can mean
 * nothing else, 'body' out of a function's body, where search_path at the time
 * of the call decides, 'guessed' where a name fits several.
 */
export type DependencyEvidence = 'stated' | 'parsed' | 'body' | 'guessed'

/** One object (`from`) needs another (`to`); both are keys of the catalog. */
export interface Dependency {
  readonly from: string
  readonly to: string
  /** The column of `from` that needs it; null where the object as a whole does. */
  readonly fromColumn: string | null
  /** The columns of `to` that are needed; empty where the object as a whole is, or they are not known. */
  readonly columns: readonly string[]
  readonly reason: DependencyReason
  readonly evidence: DependencyEvidence
}

/** What an object names and nobody can resolve: a name that the dump does not hold, or SQL that is put together when it runs. */
export interface UnknownDependency {
  readonly from: string
  readonly what: 'dynamic SQL' | 'not in this dump' | 'not understood'
  /** The name, or the beginning of the expression. */
  readonly text: string
}

/** All dependencies of one catalog. Each pair of objects has one edge for each reason and column that needs it at most. */
export interface Dependencies {
  readonly edges: readonly Dependency[]
  readonly unknown: readonly UnknownDependency[]
}
