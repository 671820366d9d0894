/** What is asked of the rows of each table: filters and sorting, by the names of columns, for as long as the window is open. */
import { create } from 'zustand'
import type { RowFilter, RowOperator, RowQuestion, RowSort, ValueOrder } from '../../shared/rows-model.ts'

export interface ColumnFilter {
  readonly column: string
  readonly operator: RowOperator
  readonly value: string
  readonly to: string
}

export interface ColumnSort {
  readonly column: string
  readonly descending: boolean
}

export interface Asked {
  readonly filters: readonly ColumnFilter[]
  readonly sort: readonly ColumnSort[]
}

const NOTHING: Asked = { filters: [], sort: [] }

const useQuestions = create<{ readonly tables: Readonly<Record<string, Asked>> }>(() => ({ tables: {} }))

const placeOf = (sourceId: string, key: string): string => `${sourceId} ${key}`

/** What is asked of a table now. */
export function useAsked(sourceId: string, key: string): Asked {
  return useQuestions(({ tables }) => tables[placeOf(sourceId, key)] ?? NOTHING)
}

/** Asks something else of a table, be it on screen or not. */
export function askRows(sourceId: string, key: string, asked: Asked): void {
  useQuestions.setState(({ tables }) => ({ tables: { ...tables, [placeOf(sourceId, key)]: asked } }))
}

/** The filter on a column replaced, or taken away with null. */
export function withFilter(asked: Asked, column: string, filter: ColumnFilter | null): Asked {
  const others = asked.filters.filter((one) => one.column !== column)
  return { ...asked, filters: filter === null ? others : [...others, filter] }
}

/** A column sorted by, after those that are already where `further`; null: no longer. */
export function withSort(asked: Asked, column: string, descending: boolean | null, further: boolean): Asked {
  const others = asked.sort.filter((one) => one.column !== column)
  if (descending === null) return { ...asked, sort: others }
  return { ...asked, sort: [...(further ? others : []), { column, descending }] }
}

/** The question as the engine is asked it; what names a column that is not there is left out. */
export function questionOf(
  sourceId: string,
  key: string,
  { filters, sort }: Asked,
  columns: readonly { readonly name: string }[],
): RowQuestion {
  const place = (name: string): number => columns.findIndex((column) => column.name === name)
  const known = <T extends { readonly column: string }>(ones: readonly T[]): (readonly [T, number])[] =>
    ones.flatMap((one) => (place(one.column) < 0 ? [] : [[one, place(one.column)] as const]))
  return {
    sourceId,
    key,
    filters: known(filters).map(([one, column]): RowFilter => ({ ...one, column })),
    sort: known(sort).map(([one, column]): RowSort => ({ ...one, column })),
  }
}

const WORDS: Readonly<Record<RowOperator, string>> = {
  equals: '=',
  'not equals': '\u2260',
  contains: 'contains',
  'starts with': 'starts with',
  matches: 'matches',
  less: '<',
  'at most': '\u2264',
  greater: '>',
  'at least': '\u2265',
  between: 'between',
  'is null': 'is NULL',
  'is not null': 'is not NULL',
  'is empty': 'is empty',
}

const ORDERED: readonly RowOperator[] = ['less', 'at most', 'greater', 'at least', 'between']
const TEXTUAL: readonly RowOperator[] = ['contains', 'starts with', 'matches']

/** The operators for a column whose values are compared so, the likeliest first. */
export function operatorsFor(order: ValueOrder): readonly RowOperator[] {
  const nulls: readonly RowOperator[] = ['is null', 'is not null']
  if (order === 'boolean') return ['equals', 'not equals', ...nulls]
  if (order === 'text' || order === 'written')
    return ['contains', 'equals', 'not equals', 'starts with', 'matches', ...nulls, 'is empty', ...ORDERED]
  return ['equals', 'not equals', ...ORDERED, ...TEXTUAL, ...nulls]
}

/** An operator as a menu lists it. */
export function operatorTitle(operator: RowOperator): string {
  const words = WORDS[operator]
  if (operator === 'contains') return 'contains (any case)'
  if (operator === 'matches') return 'matches (regular expression)'
  return words === operator ? words : operator.includes('null') ? words : `${words} ${operator}`
}

/** Whether an operator takes a value. */
export function takesValue(operator: RowOperator): boolean {
  return operator !== 'is null' && operator !== 'is not null' && operator !== 'is empty'
}

/** A filter in words: `amount between 10 and 20`. */
export function filterText({ column, operator, value, to }: ColumnFilter): string {
  const words = `${column} ${WORDS[operator]}`
  if (operator === 'between') return `${words} ${value} and ${to}`
  return takesValue(operator) ? `${words} ${value === '' ? "''" : value}` : words
}
