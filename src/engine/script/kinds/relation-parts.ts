/** Constraints, indexes, triggers, policies and rules: what of them can be changed in place. */
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { quoteIdentifier, quoteName } from '../../catalog/names.ts'
import { differingNames } from '../change-plan.ts'
import type { ChangePlan, ObjectChange } from '../change-plan.ts'
import { foreignKeyQuestion } from '../key-questions.ts'
import { alterParent } from '../object-words.ts'
import { risk } from '../plan-step.ts'
import { checkQuestion, domainQuestions } from '../row-judgements.ts'
import { expressionOf, listOf, optionChanges, textOf } from '../sql-text.ts'
import { lastingParents } from './inherited-changes.ts'
import { enablingWords } from './table-changes.ts'

/** Names of properties that differ, without those that mean nothing for a change. */
function names({ a, b, context }: ObjectChange, passed: readonly string[] = []): string[] {
  return differingNames(a.properties, b.properties, context.compared).filter((name) => !passed.includes(name))
}

/** The index that a constraint or index is, as ALTER INDEX names it. */
function indexName(object: CatalogObject): string {
  return object.kind === 'index' ? object.identity : quoteName([object.schema ?? 'public', object.name])
}

/** The statement that puts a partition's index under its parent's. */
function attachIndex(object: CatalogObject): string | null {
  return object.parts.find(({ role }) => role === 'attach')?.text ?? null
}

/** What indexes and the constraints that have one share; false for any other property. */
function planIndexProperty(name: string, change: ObjectChange, plan: ChangePlan): boolean {
  const { a, b } = change
  const index = `ALTER INDEX ${indexName(b)}`
  if (name === 'options') {
    const { set, reset } = optionChanges(a.properties['options'], b.properties['options'], b.parts)
    if (reset !== null) plan.alter(`${index} RESET ${reset};`)
    if (set !== null) plan.alter(`${index} SET ${set};`)
    return true
  }
  if (name === 'tablespace') {
    const space = textOf(b.properties['tablespace'])
    plan.alter(`${index} SET TABLESPACE ${space === '' ? 'pg_default' : quoteIdentifier(space)};`, {
      risks: [risk('long lock', `${indexName(b)} is copied, and its table cannot be written meanwhile`)],
    })
    return true
  }
  if (name === 'attached to' && textOf(b.properties[name]) === '' && isDetached(change)) return true
  const attach = attachIndex(b)
  if (name === 'attached to' && textOf(a.properties[name]) === '' && attach !== null) {
    plan.alter(attach, { rank: 'settle' })
    return true
  }
  return false
}

/** Whether its table is no partition any more: its index stands alone then. */
function isDetached({ parent, context }: ObjectChange): boolean {
  const table = parent === null ? null : context.pairOf(parent.identity)
  return table !== null && lastingParents(table.a, table.b).length === 0
}

/** An index. */
export function planIndex(change: ObjectChange, plan: ChangePlan): void {
  const { a, b } = change
  for (const name of names(change, ['only']))
    if (!planIndexProperty(name, change, plan)) plan.mustRebuild(`its ${name} cannot be changed in place`)
  const numbers = new Set([...a.columns, ...b.columns].map(({ name }) => name))
  for (const number of numbers) {
    const value = ({ columns }: CatalogObject): string =>
      textOf(columns.find(({ name }) => name === number)?.properties['statistics'])
    if (value(a) !== value(b))
      plan.alter(`ALTER INDEX ${b.identity} ALTER COLUMN ${number} SET STATISTICS ${value(b) || '-1'};`)
  }
}

/** A constraint of a table or domain. */
export function planConstraint(change: ObjectChange, plan: ChangePlan): void {
  const { b, parent } = change
  const alter = alterParent(parent)
  const name = quoteIdentifier(b.name)
  const timing = new Set(['deferrable', 'initially deferred'])
  const differing = names(change, ['using index'])
  const enforcing = differing.includes('not enforced') && canEnforce(change)
  for (const property of differing) {
    if (enforcing && (property === 'not enforced' || property === 'not valid')) {
      if (property === 'not enforced') enforce(change, plan)
    } else if (property === 'not valid' && b.properties['not valid'] !== true) {
      plan.alter(`${alter} VALIDATE CONSTRAINT ${name};`, {
        risks: [
          risk(
            'may fail on rows',
            parent?.kind === 'domain'
              ? `every value of the domain ${parent.identity} must satisfy ${b.definition}`
              : `every row of ${parent?.identity ?? ''} must satisfy ${b.definition}`,
            validityQuestions(change),
          ),
        ],
      })
    } else if (timing.has(property) && b.kind === 'fk constraint') {
      if (property === 'deferrable' || !differing.includes('deferrable'))
        plan.alter(`${alter} ALTER CONSTRAINT ${name} ${timingWords(b)};`)
    } else if (b.kind !== 'constraint' || !planIndexProperty(property, change, plan)) {
      plan.mustRebuild(`its ${property} cannot be changed in place`)
    }
  }
}

/** Since 18 a foreign key can be enforced or not without being made anew. */
function canEnforce({ b, context }: ObjectChange): boolean {
  return b.kind === 'fk constraint' && (context.targetVersion ?? 0) >= 18
}

/** What of the rows tells whether a constraint that becomes valid is one. */
function validityQuestions({ b, parent, context }: ObjectChange): ReturnType<typeof domainQuestions> {
  if (parent === null) return undefined
  if (parent.kind === 'domain') return domainQuestions(b, parent, context.all)
  const question =
    b.kind === 'fk constraint'
      ? foreignKeyQuestion(b, parent, (identity) => context.pairOf(identity)?.b)
      : checkQuestion(b, parent)
  return question && [question]
}

function enforce(change: ObjectChange, plan: ChangePlan): void {
  const { b, parent } = change
  const enforced = b.properties['not enforced'] !== true
  plan.alter(
    `${alterParent(parent)} ALTER CONSTRAINT ${quoteIdentifier(b.name)} ${enforced ? 'ENFORCED' : 'NOT ENFORCED'};`,
    {
      risks: enforced
        ? [
            risk(
              'may fail on rows',
              `every row of ${parent?.identity ?? ''} must satisfy ${b.definition}`,
              validityQuestions(change),
            ),
          ]
        : [],
    },
  )
}

function timingWords({ properties }: CatalogObject): string {
  if (properties['deferrable'] !== true) return 'NOT DEFERRABLE'
  return properties['initially deferred'] === true
    ? 'DEFERRABLE INITIALLY DEFERRED'
    : 'DEFERRABLE INITIALLY IMMEDIATE'
}

/** A trigger: all but whether it is enabled is part of its definition. */
export function planTrigger(change: ObjectChange, plan: ChangePlan): void {
  const { b, parent } = change
  for (const name of names(change)) {
    if (name === 'enabled')
      plan.alter(
        `${alterParent(parent)} ${enablingWords(textOf(b.properties['enabled']), 'TRIGGER', quoteIdentifier(b.name))};`,
      )
    else plan.mustRebuild(`its ${name} cannot be changed in place`)
  }
}

/** A rule. */
export function planRule(change: ObjectChange, plan: ChangePlan): void {
  const { b, parent } = change
  for (const name of names(change)) {
    if (name === 'enabled')
      plan.alter(
        `${alterParent(parent)} ${enablingWords(textOf(b.properties['enabled']), 'RULE', quoteIdentifier(b.name))};`,
      )
    else plan.mustRebuild(`its ${name} cannot be changed in place`)
  }
}

/** A policy: roles and expressions can be replaced, not taken away. */
export function planPolicy(change: ObjectChange, plan: ChangePlan): void {
  const { b, parent } = change
  const words: string[] = []
  for (const name of names(change)) {
    const expression = expressionOf(b.properties[name])
    if (name === 'roles') words.push(`TO ${listOf(b.properties['roles']).join(', ')}`)
    else if (name === 'using' && expression) words.push(`USING (${expression.text})`)
    else if (name === 'with check' && expression) words.push(`WITH CHECK (${expression.text})`)
    else plan.mustRebuild(`its ${name} cannot be changed in place`)
  }
  if (words.length > 0)
    plan.alter(
      `ALTER POLICY ${quoteIdentifier(b.name)} ON ${parent?.identity ?? ''}\n  ${words.join('\n  ')};`,
    )
}

/** Extended statistics. */
export function planStatistics(change: ObjectChange, plan: ChangePlan): void {
  const { b } = change
  for (const name of names(change)) {
    if (name === 'target')
      plan.alter(`ALTER STATISTICS ${b.identity} SET STATISTICS ${textOf(b.properties['target']) || '-1'};`)
    else plan.mustRebuild(`its ${name} cannot be changed in place`)
  }
}
