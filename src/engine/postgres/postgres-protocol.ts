/** What goes between embedded PostgreSQL's thread and who drives it. Plain data. */

/** What the thread is started with. */
export interface WorkerTask {
  readonly extensions: readonly string[]
}

export type Request =
  | { readonly kind: 'run'; readonly sql: string; readonly rows?: Uint8Array }
  | { readonly kind: 'query'; readonly sql: string }
  | { readonly kind: 'dump'; readonly words: readonly string[] }

/** An error as PostgreSQL reports it. */
export interface SqlError {
  /** SQLSTATE. */
  readonly code: string
  readonly message: string
  readonly detail?: string
  readonly hint?: string
  /** Characters (not bytes) into the statement, from 1, where PostgreSQL says where. */
  readonly position?: number
}

/** What PostgreSQL said besides. */
export interface SqlNotice {
  /** 'NOTICE', 'WARNING', 'INFO'. */
  readonly severity: string
  readonly code: string
  readonly message: string
}

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly notices: readonly SqlNotice[] }
  | { readonly kind: 'rows'; readonly rows: readonly unknown[] }
  | { readonly kind: 'dumped'; readonly script: string }
  | { readonly kind: 'failed'; readonly error: SqlError; readonly notices: readonly SqlNotice[] }
  /** The server is of no more use. */
  | { readonly kind: 'lost'; readonly reason: string }
