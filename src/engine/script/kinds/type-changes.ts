/** Enums, composites, domains, other types, and sequences. */
import { quoteIdentifier } from '../../catalog/names.ts'
import { differ, differingNames } from '../change-plan.ts'
import type { ChangePlan, ObjectChange } from '../change-plan.ts'
import { risk } from '../plan-step.ts'
import { domainNullQuestions } from '../row-judgements.ts'
import { expressionOf, listOf, quoteLiteral, textOf } from '../sql-text.ts'
import { typeClause } from './column-definition.ts'

/** Plans a type of whichever form. */
export function planType(change: ObjectChange, plan: ChangePlan): void {
  const { a, b, context } = change
  const form = a.properties['form']
  const names = differingNames(a.properties, b.properties, context.compared)
  if (form === 'enum' && b.properties['form'] === 'enum' && names.every((name) => name === 'labels')) {
    if (names.length > 0) planLabels(change, plan)
    return
  }
  if (form === 'base' && b.properties['form'] === 'base' && planBaseOptions(change, names, plan)) return
  if (form === 'base' && b.properties['form'] === 'base') {
    planBase(change, names, plan)
    return
  }
  for (const name of names) plan.mustRebuild(`the ${name} of a type cannot be changed in place`)
  if (form === 'composite') planAttributes(change, plan)
}

/** What ALTER TYPE ... SET takes, by property. */
const BASE_OPTIONS: Readonly<Record<string, string>> = {
  storage: 'STORAGE',
  receive: 'RECEIVE',
  send: 'SEND',
  'typmod in': 'TYPMOD_IN',
  'typmod out': 'TYPMOD_OUT',
  analyze: 'ANALYZE',
  subscript: 'SUBSCRIPT',
}

/** A base type's lesser options change in place; no type is ever made plain. False where something else differs. */
function planBaseOptions({ b }: ObjectChange, names: readonly string[], plan: ChangePlan): boolean {
  const words: string[] = []
  for (const name of names) {
    const option = BASE_OPTIONS[name]
    const value = textOf(b.properties[name])
    if (option === undefined || (name === 'storage' && (value === '' || value === 'plain'))) return false
    words.push(`${option} = ${value || 'NONE'}`)
  }
  if (words.length > 0) plan.alter(`ALTER TYPE ${b.identity} SET (${words.join(', ')});`)
  return true
}

/** What ALTER TYPE ... SET knows (AlterType in commands/typecmds.c). */
const SETTABLE: ReadonlySet<string> = new Set([
  'storage',
  'receive',
  'send',
  'typmod in',
  'typmod out',
  'analyze',
  'subscript',
])

/** A base type and the functions that read and write it need each other, and columns are of it: it is never made anew. */
function planBase({ b }: ObjectChange, names: readonly string[], plan: ChangePlan): void {
  const words = names
    .filter((name) => SETTABLE.has(name))
    .map((name) => {
      const usual = name === 'storage' ? 'plain' : 'NONE'
      return `${name.replaceAll(' ', '_').toUpperCase()} = ${textOf(b.properties[name]) || usual}`
    })
  if (words.length > 0) plan.alter(`ALTER TYPE ${b.identity} SET (${words.join(', ')});`)
  for (const name of names)
    if (!SETTABLE.has(name))
      plan.cannot(`The ${name} of a base type stays: making it anew would take every column of it along.`)
}

/** New labels come in place; PostgreSQL neither takes labels away nor moves them. */
function planLabels({ a, b }: ObjectChange, plan: ChangePlan): void {
  const [before, after] = [listOf(a.properties['labels']), listOf(b.properties['labels'])]
  const kept = after.filter((label) => before.includes(label))
  if (kept.length !== before.length || kept.some((label, index) => label !== before[index])) {
    plan.mustRebuild('PostgreSQL neither takes labels away from an enum nor moves them')
    return
  }
  const there = [...before]
  for (const [index, label] of after.entries()) {
    if (there.includes(label)) continue
    const previous = after[index - 1]
    const next = there[0]
    const place =
      previous === undefined
        ? next === undefined
          ? ''
          : ` BEFORE ${quoteLiteral(next)}`
        : ` AFTER ${quoteLiteral(previous)}`
    plan.alter(`ALTER TYPE ${b.identity} ADD VALUE ${quoteLiteral(label)}${place};`, {
      outside: 'before',
      why: 'a new label can only be used after the transaction that adds it',
    })
    there.splice(previous === undefined ? 0 : there.indexOf(previous) + 1, 0, label)
  }
}

function planAttributes({ a, b, context }: ObjectChange, plan: ChangePlan): void {
  const alter = `ALTER TYPE ${b.identity}`
  const [before, after] = [a.columns, b.columns].map(
    (columns) => new Map(columns.map((column) => [column.name, column])),
  )
  for (const { name } of a.columns) {
    if (after?.has(name)) continue
    plan.alter(`${alter} DROP ATTRIBUTE ${quoteIdentifier(name)};`, {
      column: name,
      effect: 'drop',
      risks: [
        risk('destroys data', `what is kept in attribute ${quoteIdentifier(name)} of ${b.identity} is gone`),
      ],
    })
  }
  for (const { name, properties } of b.columns) {
    const old = before?.get(name)
    if (old === undefined)
      plan.alter(`${alter} ADD ATTRIBUTE ${quoteIdentifier(name)} ${typeClause(properties)};`, {
        column: name,
        effect: 'add',
      })
    else if (differ(typeClause(old.properties), typeClause(properties), context.compared))
      plan.alter(`${alter} ALTER ATTRIBUTE ${quoteIdentifier(name)} TYPE ${typeClause(properties)};`, {
        column: name,
        effect: 'type',
      })
  }
}

/** Plans a domain. Its checks are objects of their own. */
export function planDomain({ a, b, context }: ObjectChange, plan: ChangePlan): void {
  const alter = `ALTER DOMAIN ${b.identity}`
  for (const name of differingNames(a.properties, b.properties, context.compared)) {
    const given = expressionOf(b.properties['default'])
    if (name === 'default')
      plan.alter(`${alter} ${given === null ? 'DROP DEFAULT' : `SET DEFAULT ${given.text}`};`, {
        effect: 'default',
      })
    else if (name === 'not null' && b.properties['not null'] === true)
      plan.alter(`${alter} SET NOT NULL;`, {
        risks: [
          risk(
            'may fail on rows',
            `no column of the domain ${b.identity} may hold NULL`,
            domainNullQuestions(b, context.all),
          ),
          risk('long lock', `every table with a column of the domain ${b.identity} is looked through`),
        ],
      })
    else if (name === 'not null') plan.alter(`${alter} DROP NOT NULL;`)
    else plan.mustRebuild(`the ${name} of a domain cannot be changed in place`)
  }
}

/** Plans a sequence. */
export function planSequence({ a, b, context }: ObjectChange, plan: ChangePlan): void {
  const names = new Set(differingNames(a.properties, b.properties, context.compared))
  const value = (name: string): string => textOf(b.properties[name])
  const words = [
    ...(names.has('data type') ? [`AS ${value('data type')}`] : []),
    ...(names.has('increment') ? [`INCREMENT BY ${value('increment')}`] : []),
    ...(names.has('minimum') ? [`MINVALUE ${value('minimum')}`] : []),
    ...(names.has('maximum') ? [`MAXVALUE ${value('maximum')}`] : []),
    ...(names.has('start') ? [`START WITH ${value('start')}`] : []),
    ...(names.has('cache') ? [`CACHE ${value('cache')}`] : []),
    ...(names.has('cycle') ? [b.properties['cycle'] === true ? 'CYCLE' : 'NO CYCLE'] : []),
  ]
  const alter = `ALTER SEQUENCE ${b.identity}`
  if (words.length > 0)
    plan.alter(`${alter} ${words.join(' ')};`, {
      risks:
        names.has('minimum') || names.has('maximum')
          ? [risk('may fail on rows', `the value that ${b.identity} is at must lie within its new bounds`)]
          : [],
    })
  if (names.has('persistence'))
    plan.alter(`${alter} SET ${b.properties['persistence'] === 'unlogged' ? 'UNLOGGED' : 'LOGGED'};`)
  if (!names.has('owned by')) return
  if (textOf(a.properties['owned by']) !== '') plan.alter(`${alter} OWNED BY NONE;`, { rank: 'release' })
  const owned = b.parts.findLast(({ text }) => /\bOWNED\s+BY\b/i.test(text ?? ''))
  if (value('owned by') !== '')
    plan.alter(`${alter} OWNED BY ${value('owned by')};`, { rank: 'settle', position: owned?.start ?? null })
}
