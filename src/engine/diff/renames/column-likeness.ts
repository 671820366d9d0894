/** How alike two columns of one table are, of which A alone has the one and B alone the other. */
import type { CatalogColumn, CatalogObject } from '../../catalog/catalog-object.ts'
import { lessDoubt, likeness, nameLikeness, NOT_ALIKE, nameSentence } from './likeness.ts'
import type { Likeness } from './likeness.ts'
import { tokensOf } from './name-tokens.ts'
import { plainType, textOf } from './side-facts.ts'
import type { SideFacts } from './side-facts.ts'

/** A table as it is in A and in B, with what belongs to it. */
export interface TablePair {
  readonly a: CatalogObject
  readonly b: CatalogObject
  readonly childrenA: readonly CatalogObject[]
  readonly childrenB: readonly CatalogObject[]
  /** The type of a column, in the names of B. */
  readonly typeInA: (column: CatalogColumn) => string
  readonly typeInB: (column: CatalogColumn) => string
}

/** The same table on both sides. */
export function tablePair(
  a: CatalogObject,
  b: CatalogObject,
  facts: { readonly a: SideFacts; readonly b: SideFacts },
): TablePair {
  return {
    a,
    b,
    childrenA: facts.a.children(a),
    childrenB: facts.b.children(b),
    typeInA: (column) => facts.a.columnType(a, column),
    typeInB: (column) => facts.b.columnType(b, column),
  }
}

/**
 * A rename leaves a column where it is, while one that is added stands behind
 * all others: the place says more than the type. Most of all says what names
 * the one in A and the other in B: an index of one name, a constraint.
 */
export function columnLikeness(from: CatalogColumn, to: CatalogColumn, table: TablePair): Likeness {
  const [typeA, typeB] = [table.typeInA(from), table.typeInB(to)]
  const sameType = typeA === typeB
  const plainAlike = plainType(typeA) === plainType(typeB)
  const names = nameLikeness(from.name, to.name)
  const place = placeOf(from, to, table)
  if (!plainAlike && (names < 0.6 || place !== 'same')) return NOT_ALIKE
  const uses = commonUses(from, to, table)
  let certainty = BY_PLACE[place]
  const rest = propertiesAlike(from, to)
  if (!rest) certainty *= 0.85
  if (names >= 0.5) certainty = lessDoubt(certainty, 0.5 * names)
  // A column of another type under another name is most often another column.
  if (!plainAlike) certainty *= 0.5
  if (uses.length > 0) certainty = lessDoubt(certainty, 0.75)
  return likeness(certainty, [
    sameType ? `the same type, ${typeB}` : null,
    PLACE_SENTENCES[place],
    ...uses.slice(0, 3).map((name) => `${name} names the one in A and the other in B`),
    sameType && rest ? 'all other properties alike' : null,
    names >= 0.5 ? nameSentence(from.name, to.name) : null,
  ])
}

type Place = 'same' | 'last' | 'other'

const BY_PLACE: Readonly<Record<Place, number>> = { same: 0.8, last: 0.5, other: 0.25 }
const PLACE_SENTENCES: Readonly<Record<Place, string | null>> = {
  same: 'the same place among the columns',
  last: 'both are the last column',
  other: null,
}

function placeOf(from: CatalogColumn, to: CatalogColumn, { a, b }: TablePair): Place {
  const [atA, atB] = [a.columns.indexOf(from), b.columns.indexOf(to)]
  const [namesA, namesB] = [a, b].map(({ columns }) => new Set(columns.map(({ name }) => name)))
  const before = (columns: readonly CatalogColumn[], at: number, others: Set<string> | undefined): string =>
    columns.slice(0, at).findLast(({ name }) => others?.has(name))?.name ?? ''
  const gap = (columns: readonly CatalogColumn[], at: number, others: Set<string> | undefined): number => {
    let steps = 0
    while (at - steps > 0 && !others?.has(columns[at - steps - 1]?.name ?? '')) steps += 1
    return steps
  }
  const samePlace =
    before(a.columns, atA, namesB) === before(b.columns, atB, namesA) &&
    gap(a.columns, atA, namesB) === gap(b.columns, atB, namesA)
  if (!samePlace) return 'other'
  return atA === a.columns.length - 1 && atB === b.columns.length - 1 ? 'last' : 'same'
}

function propertiesAlike(a: CatalogColumn, b: CatalogColumn): boolean {
  const words = ({ properties }: CatalogColumn): string =>
    JSON.stringify(
      Object.entries(properties)
        .filter(([name, value]) => value !== null && value !== false && name !== 'type')
        .map(([name, value]) => [name, textOf(value)])
        .toSorted(([x = ''], [y = '']) => (x < y ? -1 : 1)),
    )
  return words(a) === words(b)
}

/** Names of indexes and constraints that both sides have, over the one column in A and over the other in B. */
function commonUses(from: CatalogColumn, to: CatalogColumn, table: TablePair): string[] {
  const inB = new Map(table.childrenB.map((child) => [`${child.kind} ${child.name}`, child]))
  return table.childrenA.flatMap((child) => {
    const other = inB.get(`${child.kind} ${child.name}`)
    if (!other || !isOver(child, from.name) || isOver(child, to.name)) return []
    return isOver(other, to.name) && !isOver(other, from.name) ? [`${child.kind} ${child.name}`] : []
  })
}

function isOver({ properties, definition }: CatalogObject, column: string): boolean {
  const columns = properties['columns']
  if (Array.isArray(columns)) return (columns as readonly string[]).includes(column)
  return (tokensOf(definition) ?? []).some(
    (token) => token.kind === 'name' && token.literal === null && token.parts.at(-1) === column,
  )
}
