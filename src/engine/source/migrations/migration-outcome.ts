/** What running a folder's migrations gave, beside the script of the outcome. Plain data. */

/** A statement's part in an object. */
export interface Origin {
  /** Relative to the folder. */
  readonly file: string
  readonly byte: number
  readonly line: number
  readonly what: 'made' | 'changed'
  /** PostgreSQL's tag: 'CREATE TABLE'. */
  readonly command: string
}

/** The statements behind one object, in the order in which they ran. */
export interface ObjectOrigins {
  /** As in the catalog's keys. */
  readonly kind: string
  readonly identity: string
  readonly origins: readonly Origin[]
}

/** How one file went. */
export interface FileReplay {
  /** Relative to the folder. */
  readonly path: string
  readonly version: string | null
  /** 'migration', 'seed', 'schema' ..., 'included' for what another file names. */
  readonly role: string
  readonly statements: number
  readonly failed: number
}

export interface MigrationOutcome {
  /** How the files are numbered, in words. */
  readonly convention: string
  readonly files: readonly FileReplay[]
  readonly origins: readonly ObjectOrigins[]
}
