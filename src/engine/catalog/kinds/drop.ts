/** DROP of every kind. A dump made with --clean drops what it then creates: those find nothing, and nothing is wrong. */
import type { DropStmt } from '@pgsql/types'
import type { StatementContext } from '../statement-context.ts'
import { addressOf } from './object-address.ts'
import { dropObject } from '../dropping.ts'
import { lookUp } from './placing.ts'

/** DROP ... [IF EXISTS] a, b. */
export function readDrop(statement: DropStmt, context: StatementContext): void {
  for (const node of statement.objects ?? []) {
    const address = addressOf(statement.removeType, node)
    const draft = address && lookUp(context, address)
    if (draft !== undefined) dropObject(context, draft, statement.behavior === 'DROP_CASCADE')
  }
}
