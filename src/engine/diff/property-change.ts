/** Two values of one property: whether PostgreSQL would see a difference, and how it is said in plain words. */
import type { Change } from '../../shared/model.ts'
import type { ExpressionValue, PropertyValue } from '../catalog/catalog-object.ts'
import { PROPERTY_RULES } from './kind-rules.ts'

/** How expressions are compared. Counts what was equal only in the loose way. */
export interface ExpressionPolicy {
  readonly loose: boolean
  equalOnlyLoosely: number
}

const LONGEST_IN_WORDS = 160

function isExpression(value: PropertyValue): value is ExpressionValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: PropertyValue): value is readonly string[] {
  return Array.isArray(value)
}

/** Absent, null, no and the empty list say the same. */
function settled(value: PropertyValue | undefined): PropertyValue {
  if (
    value === undefined ||
    value === false ||
    (isList(value as PropertyValue) && (value as string[]).length === 0)
  )
    return null
  return value
}

/** Whether two values differ in what they mean. */
export function valuesEqual(
  first: PropertyValue | undefined,
  second: PropertyValue | undefined,
  policy: ExpressionPolicy,
): boolean {
  const a = settled(first)
  const b = settled(second)
  if (a === b) return true
  if (a === null || b === null) return false
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => item === b[index])
  if (isExpression(a) && isExpression(b)) {
    if (a.digest === b.digest) return true
    if (!policy.loose || a.looseDigest !== b.looseDigest) return false
    policy.equalOnlyLoosely++
    return true
  }
  return false
}

/** A value as a reader sees it; null where there is nothing to say. */
export function valueText(value: PropertyValue | undefined): string | null {
  const given = settled(value)
  if (given === null) return null
  if (given === true) return 'yes'
  if (isList(given)) return given.join(', ')
  if (isExpression(given)) return given.text
  return String(given)
}

/** The difference of two values of a property in words; `name` is the property's, as a reader sees it. */
export function differenceText(
  name: string,
  first: PropertyValue | undefined,
  second: PropertyValue | undefined,
): string {
  const rule = PROPERTY_RULES[name]
  const a = settled(first)
  const b = settled(second)
  if (a === true && b === null) return rule?.off ?? `no longer ${name}`
  if (a === null && b === true) return rule?.on ?? `now ${name}`
  if (isList(a ?? []) && isList(b ?? []) && (isList(a) || isList(b)))
    return setText(name, (a ?? []) as string[], (b ?? []) as string[])
  const from = valueText(a)
  const to = valueText(b)
  if (from === null) return brief(to) ? `${name} ${to} added` : `${name} added`
  if (to === null) return brief(from) ? `${name} ${from} removed` : `${name} removed`
  if (from === to)
    return `${name} differs, although both sides are written alike${brief(to) ? `: ${to}` : ''}`
  if (!brief(from) || !brief(to)) return `${name} changed${lineCounts(from, to)}`
  return rule?.bare ? `${from} became ${to}` : `${name} ${from} became ${to}`
}

/** Whole, as an item of a change list. */
export function propertyChange(
  name: string,
  a: PropertyValue | undefined,
  b: PropertyValue | undefined,
): Change {
  const text = differenceText(name, a, b)
  return {
    property: name,
    from: valueText(a),
    to: valueText(b),
    text: PROPERTY_RULES[name]?.bare ? `${name}: ${text}` : text,
    quiet: PROPERTY_RULES[name]?.quiet ?? false,
  }
}

function setText(name: string, a: readonly string[], b: readonly string[]): string {
  const inA = new Set(a)
  const inB = new Set(b)
  const added = b.filter((item) => !inA.has(item))
  const removed = a.filter((item) => !inB.has(item))
  const said = [
    ...(added.length === 0 ? [] : [`${added.join(', ')} added`]),
    ...(removed.length === 0 ? [] : [`${removed.join(', ')} removed`]),
  ]
  return `${name}: ${said.length === 0 ? `order ${a.join(', ')} became ${b.join(', ')}` : said.join('; ')}`
}

function brief(text: string | null): boolean {
  return text !== null && text.length <= LONGEST_IN_WORDS && !text.includes('\n')
}

function lineCounts(from: string, to: string): string {
  const a = from.split('\n').length
  const b = to.split('\n').length
  return a > 1 || b > 1 ? ` (${a} ${a === 1 ? 'line' : 'lines'} before, ${b} after)` : ''
}
