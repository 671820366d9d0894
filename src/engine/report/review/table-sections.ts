/** Every table in detail: its columns with what its rows say of them, a sample row, keys, row security. */
import type { ColumnFacts, ShownValue } from '../../analysis/index.ts'
import type { Block, Cell, Section } from '../document.ts'
import type { ReviewedColumn, ReviewedKey, ReviewedRelation } from './facts.ts'
import type { ReviewView } from './review-view.ts'
import { bytes, code, left, many, number, plainName, right, share } from './words.ts'

/** Values are cut at so many characters where they are printed. */
const SHOWN = 60
const FREQUENT = 3

/** A chapter with a part for each table. */
export function tableSections(view: ReviewView): Section[] {
  const { looked } = view.facts
  const isEstimated = view.tables.some(({ columns }) =>
    columns.some(({ facts }) => facts !== null && !facts.distinct.isExact),
  )
  const of = looked.limit === null ? '' : `, of each table at most the first ${number(looked.limit)}`
  return [
    {
      id: 'tables',
      title: 'The tables in detail',
      level: 1,
      blocks: [
        {
          type: 'paragraph',
          text: `Facts of columns come from ${many(looked.rows, 'row')} of ${many(looked.tables, 'table')}${of}. Numbers and times are ordered by their type, texts by their bytes. Distinct values do not count NULL.${isEstimated ? ' ‘≈’ marks an estimate, which is off by more than 0.8 % about once in three times.' : ''}`,
        },
      ],
    },
    ...view.tables.map((table) => tableSection(view, table)),
  ]
}

function tableSection(view: ReviewView, table: ReviewedRelation): Section {
  return {
    id: `table-${idOf(table)}`,
    title: plainName(table.identity),
    level: 2,
    closed: true,
    blocks: [
      { type: 'paragraph', text: headline(view, table) },
      columnTable(table),
      ...sampleBlocks(table),
      ...keyBlocks(table.keys),
      ...securityBlocks(table),
    ],
  }
}

/** From the key, so that two tables whose names differ by signs only have two ids. */
function idOf({ database, schema, name }: ReviewedRelation): string {
  const text = [database ?? '', schema ?? '', name].join('/')
  const plain = [...text.toLowerCase()].map((letter) => (/[a-z0-9]/u.test(letter) ? letter : '-')).join('')
  const isPlain = /^\/public\/[a-z0-9_]+$/u.test(text)
  return isPlain ? name.replaceAll('_', '-') : `${plain.replaceAll(/-+/gu, '-')}-${checkDigits(text)}`
}

function checkDigits(text: string): string {
  let sum = 0
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return sum.toString(36)
}

function headline(view: ReviewView, table: ReviewedRelation): string {
  const { rows, comment, parent, triggers, looked, notLooked, place } = table
  const sentences = [
    table.state === 'partitioned'
      ? 'Its rows are in its partitions.'
      : rows === null
        ? 'The dump has no data of it.'
        : rows === 0
          ? 'It was dumped and has no row.'
          : `${many(rows, 'row')}, ${bytes(table.bytes ?? 0)}.`,
  ]
  if (notLooked !== null && (rows ?? 0) > 0)
    sentences.push(`${number(looked)} of them were looked at: ${notLooked}.`)
  if (comment !== null) sentences.push(`Its comment: “${cut(comment, 300)}”.`)
  if (parent !== null) sentences.push(`It is a part of ${plainName(parent)}.`)
  if (triggers.length > 0) sentences.push(`${many(triggers.length, 'trigger')}: ${triggers.join(', ')}.`)
  const at = view.at(place)
  if (at !== undefined) sentences.push(`Made in ${at.file}, line ${number(at.line ?? 0)}.`)
  return sentences.join(' ')
}

function columnTable({ columns, looked }: ReviewedRelation): Block {
  const hasFacts = looked > 0
  return {
    type: 'table',
    columns: hasFacts
      ? [
          left('Column', 3),
          left('Type', 3),
          right('NULL'),
          right('Distinct', 2),
          left('Least to greatest, or length', 5),
          left('Most frequent', 5),
        ]
      : [left('Column', 3), left('Type', 3), left('NULL', 1), left('Default', 4)],
    rows: columns.map((column) =>
      hasFacts
        ? [code(column.name), typeAndDefault(column), ...factCells(column, looked)]
        : [code(column.name), typeCell(column), column.notNull ? 'no' : 'allowed', defaultOf(column)],
    ),
  }
}

function typeCell({ type, notNull, generated }: ReviewedColumn): string {
  return [type, notNull ? 'NOT NULL' : '', generated === null ? '' : `generated ${generated}`]
    .filter((word) => word !== '')
    .join(', ')
}

/** With the default, where there is no column of its own for it. */
function typeAndDefault(column: ReviewedColumn): Cell {
  const type = typeCell(column)
  return column.default === null ? type : `${type}, default ${cut(column.default, SHOWN)}`
}

const defaultOf = (column: ReviewedColumn): Cell =>
  column.default === null ? '' : code(cut(column.default, SHOWN))

function factCells({ facts, generated }: ReviewedColumn, looked: number): Cell[] {
  if (facts === null) return [generated === null ? 'not in the rows' : 'computed, not dumped', '', '', '']
  return [nullCell(facts, looked), distinctText(facts), rangeText(facts), frequentText(facts, looked)]
}

function nullCell({ nulls, unknown }: ColumnFacts, looked: number): Cell {
  const computed = unknown === 0 ? '' : `; ${share(unknown, looked)} not said`
  return `${share(nulls, looked)}${computed}`
}

function distinctText({ distinct }: ColumnFacts): string {
  return `${distinct.isExact ? '' : '≈ '}${number(distinct.count)}`
}

/** Texts have a length; what has an order of its own has a least and a greatest value. */
function rangeText(facts: ColumnFacts): string {
  const { order, least, greatest, shortest, longest, empty, cut: long } = facts
  if (shortest === null || longest === null) return ''
  const unit = order === 'bytes' ? 'byte' : 'character'
  const length = shortest === longest ? many(longest, unit) : `${number(shortest)} to ${many(longest, unit)}`
  const words: string[] = []
  if (order === 'text' || order === 'bytes' || order === 'written') words.push(length)
  if (order !== 'uuid' && order !== 'bytes' && order !== 'boolean' && least !== null && greatest !== null)
    words.push(least.text === greatest.text ? shown(least) : `${shown(least)} to ${shown(greatest)}`)
  if (empty > 0) words.push(`${many(empty, 'row')} with an empty value`)
  if (long > 0)
    words.push(`${many(long, 'value')} longer than 1 MiB, of which only the beginning was looked at`)
  return words.join('; ')
}

function frequentText({ frequent, frequentMissed, nulls, unknown }: ColumnFacts, looked: number): string {
  const values = looked - nulls - unknown
  const told = frequent
    .filter(({ count }) => frequentMissed === 0 || count > frequentMissed)
    .slice(0, FREQUENT)
  const words = told.map(
    (value) => `${shown(value)} (${frequentMissed > 0 ? 'at least ' : ''}${number(value.count)})`,
  )
  if (words.length > 0) return words.join(', ')
  if (values < 2) return ''
  return frequentMissed === 0 ? 'each value once' : 'none stands out'
}

function shown({ text, isCut }: ShownValue): string {
  if (text === '' && !isCut) return 'empty'
  const letters = [...text]
  return letters.length > SHOWN || isCut ? `${letters.slice(0, SHOWN).join('')}…` : text
}

function cut(text: string, most: number): string {
  const letters = [...text]
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text
}

function sampleBlocks({ columns, sampleRow }: ReviewedRelation): Block[] {
  if (sampleRow === null) return []
  const masked = columns.some(({ isMasked }) => isMasked)
  return [
    {
      type: 'table',
      columns: [left(`The first row${masked ? ', masked in part' : ''}`, 2), left('Value', 6)],
      rows: columns.map(({ name }, at): Cell[] => {
        const value = sampleRow[at]
        if (value === null || value === undefined) return [code(name), { text: 'NULL', tone: 'quiet' }]
        if (value === 'unknown') return [code(name), { text: 'not said in the dump', tone: 'quiet' }]
        return [
          code(name),
          value.text === '' ? { text: 'empty', tone: 'quiet' } : `${value.text}${value.isCut ? '…' : ''}`,
        ]
      }),
    },
  ]
}

function keyBlocks(keys: readonly ReviewedKey[]): Block[] {
  if (keys.length === 0) return [{ type: 'paragraph', text: 'No keys, constraints or indexes.' }]
  return [
    {
      type: 'table',
      columns: [left('Constraint or index', 3), left('Kind', 2), left('Definition', 6)],
      rows: keys.map(({ name, type, definition }) => [code(name), type, code(cut(definition, 400))]),
    },
  ]
}

function securityBlocks({ rowSecurity: { isEnabled, isForced, policies } }: ReviewedRelation): Block[] {
  if (!isEnabled && policies.length === 0) return [{ type: 'paragraph', text: 'Row level security is off.' }]
  const on = isEnabled
    ? `Row level security is on${isForced ? ', for the owner too' : ''}${policies.length === 0 ? '; there is no policy' : ''}.`
    : 'Row level security is off, so that these policies are not used:'
  return [
    { type: 'paragraph', text: on },
    ...(policies.length === 0
      ? []
      : [
          {
            type: 'list' as const,
            items: policies.map(({ name, definition }) => `${name}: ${cut(definition, 400)}`),
          },
        ]),
  ]
}
