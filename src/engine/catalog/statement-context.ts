/** What the reader of one statement has to work with. */
import type { Node } from '@pgsql/types'
import type { StatementItem } from '../scan/scan-item.ts'
import type { CatalogDraft } from './draft.ts'
import type { SessionDefaults } from './session-defaults.ts'

export interface StatementContext {
  readonly draft: CatalogDraft
  /** The statement; its text without the semicolon. */
  readonly item: StatementItem
  /** Schemas that a name without schema may mean. Empty as pg_dump sets it since 10.3. */
  readonly searchPath: readonly string[]
  /** What new relations get where their statement does not say. */
  readonly defaults: SessionDefaults
}

/** Puts what a statement says into the draft. 'text only' where not all of it was understood. */
export type StatementReader = (node: Node, context: StatementContext) => 'text only' | void
