/** What triggers, policies and rules need. */
import type { CatalogObject } from '../catalog-object.ts'
import { readRole } from './common-needs.ts'
import { readExpression, scopeOf } from './expression-needs.ts'
import type { Needs } from './needs.ts'
import { statementOf } from './parsed-text.ts'
import { QueryReader } from './query-reader.ts'
import { nameParts } from './quoted-text.ts'
import { ownerOf } from './relation-needs.ts'

/** The rows that triggers and rules see. */
const ROWS = ['new', 'old']

/** The function, columns that set it off, and its condition. */
export function readTrigger(trigger: CatalogObject, needs: Needs): void {
  const { properties } = trigger
  const table = ownerOf(trigger, needs)
  const stated = needs.for({ evidence: 'stated' })
  if (typeof properties['function'] === 'string')
    stated.for({ reason: 'trigger function' }).routineText(properties['function'], [])
  if (table !== undefined && Array.isArray(properties['columns']))
    stated.for({ reason: 'belongs to' }).object(table, properties['columns'] as readonly string[])
  if (typeof properties['from'] === 'string')
    stated.for({ reason: 'references' }).relation(nameParts(properties['from']))
  readExpression(needs, properties['when'], scopeOf(needs, table, ROWS))
}

/** What both expressions name, and the roles that it is for. */
export function readPolicy(policy: CatalogObject, needs: Needs): void {
  const { properties } = policy
  const scope = scopeOf(needs, ownerOf(policy, needs))
  readExpression(needs, properties['using'], scope)
  readExpression(needs, properties['with check'], scope)
  const { roles } = properties
  if (!Array.isArray(roles)) return
  for (const role of roles as readonly string[])
    readRole(needs.for({ reason: 'role', evidence: 'stated' }), role)
}

/** What its condition and its actions name. */
export function readRule(rule: CatalogObject, needs: Needs): void {
  const table = ownerOf(rule, needs)
  const text = rule.parts.findLast(({ role }) => role === 'create')?.text
  const statement = text ? statementOf(text, 'RuleStmt') : null
  if (statement === null) {
    needs.unknown('not understood', rule.definition)
    return
  }
  const reader = new QueryReader(needs.for({ reason: 'query' }))
  const scope = scopeOf(needs, table, ROWS)
  reader.read(statement['whereClause'], scope)
  reader.read(statement['actions'], scope)
}
