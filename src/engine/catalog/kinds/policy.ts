/** Row security policies. They belong to a table. */
import type { AlterPolicyStmt, CreatePolicyStmt } from '@pgsql/types'
import type { ExpressionValue } from '../catalog-object.ts'
import type { ObjectDraft } from '../draft.ts'
import type { StatementContext } from '../statement-context.ts'
import { roleNames } from './node-values.ts'
import { addPart, createWithin, expressionOf, findWithin } from './placing.ts'

/** CREATE POLICY. */
export function readCreatePolicy(statement: CreatePolicyStmt, context: StatementContext): void {
  const draft = createWithin(context, 'policy', statement.table, statement.policy_name ?? '')
  const { properties } = draft
  properties['command'] = (statement.cmd_name ?? 'all').toUpperCase()
  properties['permissive'] = statement.permissive ?? false
  properties['roles'] = roleNames(statement.roles)
  properties['using'] = statement.qual ? expressionOf(context, statement.qual) : null
  properties['with check'] = statement.with_check ? expressionOf(context, statement.with_check) : null
  define(draft)
}

/** ALTER POLICY ... TO, USING, WITH CHECK: what is not named stays. */
export function readAlterPolicy(statement: AlterPolicyStmt, context: StatementContext): void {
  const draft = findWithin(context, 'policy', statement.table, statement.policy_name ?? '')
  if (draft === undefined) return
  if (statement.roles?.length) draft.properties['roles'] = roleNames(statement.roles)
  if (statement.qual) draft.properties['using'] = expressionOf(context, statement.qual)
  if (statement.with_check) draft.properties['with check'] = expressionOf(context, statement.with_check)
  define(draft)
  addPart(context, draft, 'alter')
}

function define(draft: ObjectDraft): void {
  const { properties } = draft
  const restrictive = properties['permissive'] === true ? '' : 'AS RESTRICTIVE '
  const using = properties['using'] as ExpressionValue | null
  const check = properties['with check'] as ExpressionValue | null
  draft.definition =
    `${restrictive}FOR ${String(properties['command'])} TO ${(properties['roles'] as readonly string[]).join(', ')}` +
    (using ? ` USING (${using.text})` : '') +
    (check ? ` WITH CHECK (${check.text})` : '')
}
