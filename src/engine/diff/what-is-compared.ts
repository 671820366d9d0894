/** What two dumps can be compared by: what one of them leaves out everywhere was not dumped, and is no difference. */
import type { Ignorable } from '../../shared/comparison-model.ts'
import type { CatalogObject } from '../catalog/catalog-object.ts'

/** Plain data, so that it can cross threads. */
export interface WhatIsCompared {
  readonly owners: boolean
  readonly grants: boolean
  readonly comments: boolean
  readonly columnOrder: boolean
  /** Expressions after taking away what PostgreSQL adds by itself, since one side was written by hand. */
  readonly looseExpressions: boolean
  /** The major version of the older server: what it does not know is no difference. Null where it is not told. */
  readonly olderServer: number | null
}

/** One reason for which something was left out. */
export interface NotCompared {
  reason: string
  count: number
  objects: string[]
}

const LISTED_AT_MOST = 200

/** A line for `notCompared`; none where nothing was left out. */
export function notComparedLine(reason: string, objects: readonly CatalogObject[]): NotCompared[] {
  if (objects.length === 0) return []
  return [
    {
      reason,
      count: objects.length,
      objects: objects.slice(0, LISTED_AT_MOST).map(({ identity }) => identity),
    },
  ]
}

const has = {
  owners: (object: CatalogObject): boolean => object.owner !== null,
  grants: (object: CatalogObject): boolean =>
    object.grants.length > 0 || object.columns.some(({ properties }) => hasList(properties['acl'])),
  comments: (object: CatalogObject): boolean =>
    object.comment !== null ||
    object.columns.some(({ properties }) => typeof properties['comment'] === 'string'),
}

function hasList(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string'
}

/** Decides what can be compared, and says what not. */
export function whatIsCompared(
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  looseExpressions: boolean,
  olderServer: number | null,
  ignored: ReadonlySet<Ignorable>,
): { compared: WhatIsCompared; notCompared: NotCompared[] } {
  const notCompared: NotCompared[] = []
  const comparable = (noun: keyof typeof has): boolean => {
    if (ignored.has(noun)) {
      const both = new Map([...a, ...b].filter(has[noun]).map((object) => [object.key, object]))
      notCompared.push(...notComparedLine(`${noun} were left out, as asked`, [...both.values()]))
      return false
    }
    // Where there is nothing at all, nothing says how it was dumped.
    if (a.length === 0 || b.length === 0) return true
    const inA = a.filter(has[noun])
    const inB = b.filter(has[noun])
    if ((inA.length === 0) === (inB.length === 0)) return true
    const without = inA.length === 0 ? 'A' : 'B'
    notCompared.push(
      ...notComparedLine(
        `${noun} were not compared: ${without} has none anywhere, so it was probably made without them`,
        inA.length === 0 ? inB : inA,
      ),
    )
    return false
  }
  const compared = {
    owners: comparable('owners'),
    grants: comparable('grants'),
    comments: comparable('comments'),
    columnOrder: !ignored.has('column order'),
    looseExpressions,
    olderServer,
  }
  return { compared, notCompared: notCompared.map((line) => ({ ...line, reason: capital(line.reason) })) }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What of the matched objects was not compared in full: statements that were not understood, and rows. */
export function leftOutOfPairs(
  pairs: readonly { readonly a: CatalogObject | null; readonly b: CatalogObject | null }[],
): NotCompared[] {
  const either = (is: (object: CatalogObject) => boolean): CatalogObject[] =>
    pairs.flatMap(({ a, b }) => [a, b].find((object) => object !== null && is(object)) ?? [])
  return [
    ...notComparedLine(
      'Statements that were not understood were compared by their text only',
      either(({ coverage }) => coverage === 'unparsed'),
    ),
    ...notComparedLine(
      'What is kept as text only was compared by its text, not by what it does',
      either(({ coverage }) => coverage === 'text only'),
    ),
    ...notComparedLine(
      'Rows were not compared, only definitions',
      either(({ data }) => data !== null),
    ),
  ]
}
