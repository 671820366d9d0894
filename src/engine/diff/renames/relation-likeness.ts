/** How alike two relations are: tables by columns and all that belongs to them, views by columns and query. */
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { foldText } from '../folded-text.ts'
import {
  commonCount,
  countSentence,
  dice,
  lessDoubt,
  likeness,
  nameSentence,
  weightOfFew,
  withNames,
} from './likeness.ts'
import type { Likeness } from './likeness.ts'
import { textOf } from './side-facts.ts'
import type { SideFacts } from './side-facts.ts'

/** How much each column says, given how many relations have one like it: what all have says little. */
export type ColumnWeight = (word: string) => number

/** Of two tables or foreign tables. */
export function tableLikeness(
  a: CatalogObject,
  b: CatalogObject,
  facts: { readonly a: SideFacts; readonly b: SideFacts },
  weight: ColumnWeight,
): Likeness {
  const columns = columnShare(a, b, facts, weight)
  const parts = [...ownParts(a, b, facts, columns.placed), inboundPart(a, b, facts), boundsPart(a, b)]
  const weights = parts.reduce((sum, part) => sum + part.weight, 0)
  const shares = parts.reduce((sum, part) => sum + part.weight * part.share, 0)
  const certainty =
    ((0.6 * columns.share + shares) / (0.6 + weights)) * weightOfFew(columns.alike + columns.placed.size / 2)
  return likeness(withNames(certainty, a.name, b.name, a.name === b.name ? 0.8 : 0.5), [
    ...columns.evidence,
    ...parts.map(({ sentence }) => sentence),
    nameSentence(a.name, b.name),
  ])
}

interface ColumnShare {
  readonly share: number
  /** Columns of one name and type. */
  readonly alike: number
  /** Columns of one type in one place, by name: what they are called in B. */
  readonly placed: ReadonlyMap<string, string>
  readonly evidence: readonly (string | null)[]
}

function columnShare(
  a: CatalogObject,
  b: CatalogObject,
  facts: { readonly a: SideFacts; readonly b: SideFacts },
  weight: ColumnWeight,
): ColumnShare {
  const [wordsA, wordsB] = [facts.a.columnWords(a), facts.b.columnWords(b)]
  const typeOf = (words: readonly string[], { columns }: CatalogObject, at: number): string | undefined =>
    words[at]?.slice(columns[at]?.name.length)
  const setB = new Set(wordsB)
  const namesB = new Set(b.columns.map(({ name }) => name))
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weight(word), 0)
  const alike = wordsA.filter((word) => setB.has(word))
  const otherType = a.columns.filter(({ name }, index) => namesB.has(name) && !setB.has(wordsA[index] ?? ''))
  const namesA = new Set(a.columns.map(({ name }) => name))
  const placed = a.columns.filter(({ name }, index) => {
    const other = b.columns[index]
    if (namesB.has(name) || other === undefined || namesA.has(other.name)) return false
    return typeOf(wordsA, a, index) === typeOf(wordsB, b, index)
  })
  const weightOf = (columns: CatalogObject['columns']): number =>
    sum(columns.map((column) => wordsA[a.columns.indexOf(column)] ?? ''))
  const common = sum(alike) + 0.5 * weightOf(otherType) + 0.5 * weightOf(placed)
  const most = Math.max(wordsA.length, wordsB.length)
  return {
    share: dice(common, sum(wordsA), sum(wordsB)),
    alike: alike.length,
    placed: new Map(placed.map((column) => [column.name, b.columns[a.columns.indexOf(column)]?.name ?? ''])),
    evidence: [
      countSentence(alike.length, most, 'column', 'columns'),
      otherType.length === 0 ? null : `${otherType.length} more of the same name with another type`,
      placed.length === 0 ? null : `${placed.length} more of the same type in the same place`,
    ],
  }
}

interface Part {
  readonly weight: number
  readonly share: number
  readonly sentence: string | null
}

const PARTS: readonly (readonly [
  is: (child: CatalogObject) => boolean,
  weight: number,
  one: string,
  many: string,
])[] = [
  [({ kind }) => kind === 'fk constraint', 0.1, 'foreign key', 'foreign keys'],
  [
    ({ kind, properties }) => kind === 'constraint' && properties['type'] !== 'primary key',
    0.05,
    'unique or exclusion constraint',
    'unique and exclusion constraints',
  ],
  [({ kind }) => kind === 'check constraint', 0.05, 'check constraint', 'check constraints'],
  [({ kind }) => kind === 'index', 0.06, 'index', 'indexes'],
  [({ kind }) => kind === 'trigger', 0.03, 'trigger', 'triggers'],
  [({ kind }) => kind === 'policy', 0.03, 'policy', 'policies'],
]

function ownParts(
  a: CatalogObject,
  b: CatalogObject,
  facts: { readonly a: SideFacts; readonly b: SideFacts },
  placed: ReadonlyMap<string, string>,
): Part[] {
  const [childrenA, childrenB] = [facts.a.children(a), facts.b.children(b)]
  const isKey = ({ kind, properties }: CatalogObject): boolean =>
    kind === 'constraint' && properties['type'] === 'primary key'
  const [keyA, keyB] = [childrenA.find(isKey), childrenB.find(isKey)]
  // What names a column that was renamed with the table is still alike.
  const inB = (child: CatalogObject): string => {
    const definition = facts.a.definition(child)
    return placed.size === 0
      ? definition
      : definition.replaceAll(/[\p{L}_][\p{L}\p{N}_$]*/gu, (word) => placed.get(word) ?? word)
  }
  const sameKey = keyA !== undefined && inB(keyA) === keyB?.definition
  const key: Part[] =
    keyA || keyB
      ? [{ weight: 0.08, share: sameKey ? 1 : 0, sentence: sameKey ? 'the same primary key' : null }]
      : []
  return [
    ...key,
    ...PARTS.flatMap(([is, weight, one, many]): Part[] => {
      const ofA = childrenA.filter(is).map(inB)
      const ofB = childrenB.filter(is).map(({ definition }) => definition)
      const most = Math.max(ofA.length, ofB.length)
      if (most === 0) return []
      const common = commonCount(ofA, ofB)
      return [{ weight, share: common / most, sentence: countSentence(common, most, one, many) }]
    }),
  ]
}

/** Who refers to it: that does not change with a name. */
function inboundPart(
  a: CatalogObject,
  b: CatalogObject,
  facts: { readonly a: SideFacts; readonly b: SideFacts },
): Part {
  const [inA, inB] = [facts.a.inbound(a), facts.b.inbound(b)]
  const most = Math.max(inA.length, inB.length)
  if (most === 0) return { weight: 0, share: 0, sentence: null }
  const common = commonCount(inA, inB)
  const keys = most === 1 ? 'foreign key' : 'foreign keys'
  const sentence =
    common === 0
      ? null
      : `${common} of ${most} ${keys} that refer${most === 1 ? 's' : ''} to it ${common === 1 ? 'is' : 'are'} the same`
  return { weight: 0.12, share: common / most, sentence }
}

/** What tells a partition from its siblings. */
function boundsPart(a: CatalogObject, b: CatalogObject): Part {
  const [boundsA, boundsB] = [textOf(a.properties['bounds']), textOf(b.properties['bounds'])]
  if (boundsA === '' && boundsB === '') return { weight: 0, share: 0, sentence: null }
  const same = boundsA === boundsB
  return { weight: 0.3, share: same ? 1 : 0, sentence: same ? 'the same bounds as a partition' : null }
}

/** Of two views or materialized views. */
export function viewLikeness(a: CatalogObject, b: CatalogObject): Likeness {
  const [wordsA, wordsB] = [a, b].map(({ columns }) => columns.map(({ name }) => name)) as [
    string[],
    string[],
  ]
  const common = commonCount(wordsA, wordsB)
  const [queryA, queryB] = [textOf(a.properties['query']), textOf(b.properties['query'])]
  const columns = countSentence(common, Math.max(wordsA.length, wordsB.length), 'column', 'columns')
  const names = nameSentence(a.name, b.name)
  if (queryA !== '' && foldText(queryA) === foldText(queryB))
    return likeness(lessDoubt(0.9, a.name === b.name ? 0.8 : 0.3), ['the same query', columns, names])
  const [tokensA, tokensB] = [foldText(queryA).split(' '), foldText(queryB).split(' ')]
  const query = dice(commonCount(tokensA, tokensB), tokensA.length, tokensB.length)
  // Every query has SELECT, FROM and commas: only what goes beyond says something.
  const beyond = Math.max(0, (query - 0.5) * 2)
  const share = 0.5 * beyond + 0.5 * dice(common, wordsA.length, wordsB.length)
  return likeness(
    withNames(share * weightOfFew(wordsA.length), a.name, b.name, a.name === b.name ? 0.6 : 0.4),
    [columns, query >= 0.75 ? `${Math.round(100 * query)}% of the query alike` : null, names],
  )
}
