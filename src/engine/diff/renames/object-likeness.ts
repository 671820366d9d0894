/** How alike two types, domains, sequences or routines are. */
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { foldText } from '../folded-text.ts'
import {
  commonCount,
  countSentence,
  dice,
  lessDoubt,
  likeness,
  nameLikeness,
  NOT_ALIKE,
  nameSentence,
  weightOfFew,
  withNames,
} from './likeness.ts'
import type { Likeness } from './likeness.ts'
import { plainType, textOf } from './side-facts.ts'
import type { SideFacts } from './side-facts.ts'

interface BothFacts {
  readonly a: SideFacts
  readonly b: SideFacts
}

/** How many columns of what both sides have went from one type to another, of those that had the first. */
export type TypeUse = (
  a: CatalogObject,
  b: CatalogObject,
) => { readonly changed: number; readonly of: number }

/** Of two types: enums by labels, composites by columns, ranges by what they range over. */
export function typeLikeness(a: CatalogObject, b: CatalogObject, facts: BothFacts, use: TypeUse): Likeness {
  if (textOf(a.properties['form']) !== textOf(b.properties['form'])) return NOT_ALIKE
  const labels = (side: SideFacts, object: CatalogObject): readonly string[] => {
    const value = object.properties['labels']
    return Array.isArray(value) ? (value as readonly string[]) : side.columnWords(object)
  }
  const [inA, inB] = [labels(facts.a, a), labels(facts.b, b)]
  const isEnum = Array.isArray(a.properties['labels'])
  const common = commonCount(inA, inB)
  const most = Math.max(inA.length, inB.length)
  const rest = JSON.stringify(withoutNames(a)) === JSON.stringify(withoutNames(b))
  const share = most === 0 ? (rest ? 0.5 : 0) : dice(common, inA.length, inB.length) * weightOfFew(common)
  return used(a, b, use, share, [
    isEnum
      ? countSentence(common, most, 'label', 'labels')
      : countSentence(common, most, 'column', 'columns'),
    most === 0 && rest ? 'defined alike' : null,
  ])
}

function withoutNames({ properties, definition }: CatalogObject): unknown {
  return [properties['subtype'], properties['form'], properties['like'], definition]
}

/** Of two domains. */
export function domainLikeness(a: CatalogObject, b: CatalogObject, facts: BothFacts, use: TypeUse): Likeness {
  if (plainType(a.properties['type']) !== plainType(b.properties['type'])) return NOT_ALIKE
  const checks = (side: SideFacts, object: CatalogObject): string[] =>
    side.children(object).map(({ definition }) => definition)
  const [inA, inB] = [checks(facts.a, a), checks(facts.b, b)]
  const most = Math.max(inA.length, inB.length)
  const common = commonCount(inA, inB)
  const share = most === 0 ? 0.4 : 0.3 + 0.5 * (common / most)
  return used(a, b, use, share, [
    'the same base type',
    countSentence(common, most, 'check constraint', 'check constraints'),
  ])
}

function used(
  a: CatalogObject,
  b: CatalogObject,
  use: TypeUse,
  share: number,
  evidence: readonly (string | null)[],
): Likeness {
  const { changed, of } = use(a, b)
  const byUse = of === 0 ? share : lessDoubt(share, 0.8 * (changed / of))
  return likeness(withNames(byUse, a.name, b.name, a.name === b.name ? 0.8 : 0.4), [
    ...evidence,
    changed === 0
      ? null
      : `${changed} of ${of} ${of === 1 ? 'column' : 'columns'} of this type ${changed === 1 ? 'has' : 'have'} the other now`,
    nameSentence(a.name, b.name),
  ])
}

/** Of two sequences that no table owns: by the columns that they feed, else by name. */
export function sequenceLikeness(a: CatalogObject, b: CatalogObject, facts: BothFacts): Likeness {
  const [fedA, fedB] = [facts.a.fedBy(a), facts.b.fedBy(b)]
  const common = commonCount(fedA, fedB)
  const most = Math.max(fedA.length, fedB.length)
  const alike = definingProperties(a) === definingProperties(b)
  const names = nameLikeness(a.name, b.name)
  const byName = names >= 0.6 ? 0.3 * names + (alike ? 0.3 : 0) + (a.name === b.name ? 0.25 : 0) : 0
  return likeness(most === 0 ? byName : lessDoubt(byName, 0.9 * (common / most)), [
    common === 0
      ? null
      : `${common} of ${most} ${most === 1 ? 'column takes its' : 'columns take their'} values from it`,
    alike ? 'the same options' : null,
    nameSentence(a.name, b.name),
  ])
}

function definingProperties({ properties }: CatalogObject): string {
  const { 'owned by': _, ...rest } = properties
  return JSON.stringify(Object.entries(rest).toSorted(([x], [y]) => (x < y ? -1 : 1)))
}

/** Of two functions, procedures or aggregates that take the same arguments. */
export function routineLikeness(a: CatalogObject, b: CatalogObject): Likeness {
  if (argumentTypes(a) !== argumentTypes(b)) return NOT_ALIKE
  const [bodyA, bodyB] = [routineBody(a), routineBody(b)]
  const [tokensA, tokensB] = [bodyA.split(' '), bodyB.split(' ')]
  const result = plainType(a.properties['returns']) === plainType(b.properties['returns'])
  const rest = [
    result && a.properties['returns'] !== undefined ? 'the same result' : null,
    argumentTypes(a) === '' ? null : 'the same arguments',
    nameSentence(a.name, b.name),
  ]
  const most = a.name === b.name ? 0.8 : 0.5
  if (bodyA === bodyB) {
    const share = 0.95 * weightOfFew(tokensA.length / 3) * (result ? 1 : 0.8)
    return likeness(withNames(share, a.name, b.name, most), ['body alike', ...rest])
  }
  const share = dice(commonCount(tokensA, tokensB), tokensA.length, tokensB.length)
  // The words that every body has make unlike ones half alike.
  const beyond = Math.max(0, (share - 0.5) * 2) * weightOfFew(tokensA.length / 6) * (result ? 0.9 : 0.6)
  return likeness(withNames(beyond, a.name, b.name, most), [
    share >= 0.6 ? `${Math.round(100 * share)}% of the body alike` : null,
    ...rest,
  ])
}

/** What a routine does, folded; of an aggregate all that it is made of. */
export function routineBody(object: CatalogObject): string {
  const { properties } = object
  const body = textOf(properties['body'])
  if (body !== '') return foldText(body)
  return foldText(
    Object.entries(properties)
      .filter(([, value]) => value !== null && value !== false)
      .map(([name, value]) => `${name} ${textOf(value)}`)
      .toSorted()
      .join(' '),
  )
}

/** The types of its arguments as its identity has them, without schemas. */
export function argumentTypes({ identity }: CatalogObject): string {
  const open = identity.lastIndexOf('(')
  if (open < 0) return ''
  return identity
    .slice(open + 1, -1)
    .split(', ')
    .map((type) => plainType(type))
    .join(', ')
}
