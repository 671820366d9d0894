/** REFRESH MATERIALIZED VIEW: how a dump fills a materialized view. */
import type { RefreshMatViewStmt } from '@pgsql/types'
import type { StatementContext } from '../statement-context.ts'
import { addPart, findQualified } from './placing.ts'

/** The statement becomes a part of the view; it says nothing of how the view is made. */
export function readRefresh(statement: RefreshMatViewStmt, context: StatementContext): void {
  const parts = [statement.relation?.schemaname ?? '', statement.relation?.relname ?? ''].filter(Boolean)
  const draft = findQualified(context, ['materialized view'], parts)
  if (draft !== undefined) addPart(context, draft, 'other')
}
