/** COMMENT ON and SECURITY LABEL, on objects of every kind and on columns. */
import type { CommentStmt, SecLabelStmt } from '@pgsql/types'
import type { StatementContext } from '../statement-context.ts'
import { addressOf } from './object-address.ts'
import { addPart, homeOf, homeOfColumn, unplaced } from './placing.ts'

/** COMMENT ON ... IS. An empty comment or NULL takes it away. */
export function readComment(statement: CommentStmt, context: StatementContext): void {
  const address = addressOf(statement.objtype, statement.object)
  const comment = statement.comment ? statement.comment : null
  if (address === undefined) {
    unplaced(context, `COMMENT ON ${statement.objtype ?? ''}`)
  } else if (address.by === 'column') {
    const home = homeOfColumn(context, address)
    home.column.properties['comment'] = comment
    addPart(context, home.draft, 'comment')
  } else {
    const draft = homeOf(context, address)
    if (draft === undefined) return
    draft.comment = comment
    addPart(context, draft, 'comment')
  }
}

/** SECURITY LABEL: lines 'provider: label', one a provider. */
export function readSecurityLabel(statement: SecLabelStmt, context: StatementContext): void {
  const address = addressOf(statement.objtype, statement.object)
  const provider = statement.provider ?? ''
  const label = statement.label
  const changed = (before: readonly string[]): string[] => {
    const others = before.filter((line) => !line.startsWith(`${provider}: `))
    return (label === undefined ? others : [...others, `${provider}: ${label}`]).sort()
  }
  if (address === undefined) {
    unplaced(context, `SECURITY LABEL ON ${statement.objtype ?? ''}`)
  } else if (address.by === 'column') {
    const { draft, column } = homeOfColumn(context, address)
    const before = (column.properties['security labels'] as readonly string[] | undefined) ?? []
    column.properties['security labels'] = changed(before)
    addPart(context, draft, 'security label')
  } else {
    const draft = homeOf(context, address)
    if (draft === undefined) return
    draft.securityLabels = changed(draft.securityLabels)
    addPart(context, draft, 'security label')
  }
}
