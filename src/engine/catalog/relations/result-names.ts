/** The names of a view's columns, which its query says. */
import type { SelectStmt } from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { expressionOfTree, isExpression, treeOfExpression } from '../expression-text.ts'
import { qualifyNames } from '../name-resolution.ts'
import type { StatementContext } from '../statement-context.ts'

/** ALTER VIEW ... RENAME COLUMN: the query calls its result so from now on. The column itself has its new name already. */
export function renameResult(context: StatementContext, view: ObjectDraft, from: string, to: string): void {
  const value = view.properties['query']
  if (!isExpression(value) || from === to) return
  const tree = treeOfExpression('query', value)
  let select: SelectStmt | undefined = tree && 'SelectStmt' in tree ? tree.SelectStmt : undefined
  while (select?.larg) select = select.larg
  const target = select?.targetList?.[view.columns.findIndex(({ name }) => name === to)]
  if (tree === undefined || !target || !('ResTarget' in target)) return
  target.ResTarget.name = to
  qualifyNames(tree, context)
  view.properties['query'] = expressionOfTree('query', tree)
}
