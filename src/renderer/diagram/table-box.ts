/**
 * How large a table is drawn and where in it everything stands: pure, from
 * what the text measures. Pixels at 100 %; places count from the box's corner.
 */
import type { DiagramColumn, DiagramStatus, DiagramTable } from '../../shared/diagram-model.ts'
import { visibleText } from '../text/visible-text.ts'

/** The width of a text in pixels. */
export type MeasureText = (text: string, style: TextStyle) => number

/** How text of a diagram is set. */
export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 600
}

export const HEADING: TextStyle = { size: 13, weight: 600 }
export const PLAIN: TextStyle = { size: 12, weight: 400 }
export const MARK: TextStyle = { size: 10, weight: 600 }

export const HEADER_HEIGHT = 28
export const ROW_HEIGHT = 20
export const FOOTER_HEIGHT = 20
export const SIDE = 10
const GAP = 12
const SIGN_WIDTH = 16
const LONGEST_NAME = 300
const LONGEST_TYPE = 210
const NARROWEST = 96
/** What fonts of another machine may be wider. */
const SLACK = 2

/** A piece of text with its place; `whole` is there where it was cut. */
export interface PlacedText {
  readonly x: number
  readonly text: string
  readonly whole: string | null
}

/** One column's line. `y` is its upper edge. */
export interface ColumnLine {
  readonly column: DiagramColumn
  readonly y: number
  /** 'PK', 'FK', 'PK FK', 'U' or ''. */
  readonly mark: PlacedText
  readonly name: PlacedText
  /** Its `x` is the right edge of the text. */
  readonly type: PlacedText
}

/** A table's box, without its place. */
export interface TableBox {
  readonly table: DiagramTable
  readonly width: number
  readonly height: number
  /** In another schema than most of the diagram: the schema stands before the name. */
  readonly prefix: PlacedText | null
  readonly name: PlacedText
  readonly lines: readonly ColumnLine[]
  /** What is not shown: columns, partitions; null where nothing is. */
  readonly footer: { readonly y: number; readonly text: string } | null
  /** The mark that tells of neighbours that are not shown: its left edge and what it says. */
  readonly more: { readonly x: number; readonly width: number; readonly text: string } | null
}

/** The sign before what differs; none for what is the same. */
export const STATUS_SIGNS: Readonly<Record<DiagramStatus, string>> = {
  added: '+',
  removed: '\u2212',
  changed: '~',
  renamed: '\u2192',
  same: '',
}

/** Cuts a text to a width, with an ellipsis. */
export function fitText(text: string, width: number, style: TextStyle, measure: MeasureText): string {
  if (measure(text, style) <= width) return text
  const characters = [...text]
  let low = 0
  let high = characters.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measure(`${characters.slice(0, middle).join('')}\u2026`, style) <= width) low = middle
    else high = middle - 1
  }
  return `${characters.slice(0, low).join('').trimEnd()}\u2026`
}

function placed(x: number, text: string, width: number, style: TextStyle, measure: MeasureText): PlacedText {
  const shown = fitText(visibleText(text), width, style, measure)
  return { x, text: shown, whole: shown === visibleText(text) ? null : visibleText(text) }
}

function markOf({ primary, foreign, unique }: DiagramColumn): string {
  const key = primary ? 'PK' : unique ? 'U' : ''
  return [key, foreign ? 'FK' : ''].filter(Boolean).join(' ')
}

/** Lays out one table. `schema`: the one whose tables are called by their name alone. */
export function tableBox(table: DiagramTable, schema: string | null, measure: MeasureText): TableBox {
  const sign = table.status === null || table.status === 'same' ? 0 : SIGN_WIDTH
  const prefixText = table.schema === null || table.schema === schema ? null : `${table.schema}.`
  const prefix =
    prefixText === null ? null : placed(SIDE + sign, prefixText, LONGEST_NAME / 2, PLAIN, measure)
  const prefixWidth = prefix === null ? 0 : measure(prefix.text, PLAIN) + SLACK
  const name = placed(SIDE + sign + prefixWidth, table.label, LONGEST_NAME, HEADING, measure)
  const headWidth = prefixWidth + measure(name.text, HEADING) + SLACK
  const moreText = table.hidden === 0 ? null : `+${table.hidden}`
  const moreWidth = moreText === null ? 0 : measure(moreText, MARK) + 10
  const marks = table.columns.map(markOf)
  const marksWidth = Math.max(0, ...marks.map((mark) => (mark === '' ? 0 : measure(mark, MARK) + 6)))
  const signs = table.status === null ? 0 : SIGN_WIDTH - 4
  const nameX = SIDE + signs + marksWidth
  const names = table.columns.map((column) => placed(nameX, column.name, LONGEST_NAME, PLAIN, measure))
  const types = table.columns.map((column) => placed(0, column.type, LONGEST_TYPE, PLAIN, measure))
  const namesWidth = Math.max(0, ...names.map(({ text }) => measure(text, PLAIN) + SLACK))
  const typesWidth = Math.max(0, ...types.map(({ text }) => measure(text, PLAIN) + SLACK))
  const footerText = footerOf(table)
  const width = Math.ceil(
    Math.max(
      NARROWEST,
      SIDE + sign + headWidth + (moreText === null ? 0 : GAP + moreWidth) + SIDE,
      table.columns.length === 0 ? 0 : nameX + namesWidth + GAP + typesWidth + SIDE,
      footerText === null ? 0 : SIDE + measure(footerText, PLAIN) + SLACK + SIDE,
    ),
  )
  const lines = table.columns.map((column, at): ColumnLine => {
    const type = types[at] as PlacedText
    return {
      column,
      y: HEADER_HEIGHT + at * ROW_HEIGHT,
      mark: { x: SIDE + signs, text: marks[at] as string, whole: null },
      name: names[at] as PlacedText,
      type: { ...type, x: width - SIDE },
    }
  })
  const below = HEADER_HEIGHT + lines.length * ROW_HEIGHT
  return {
    table,
    width,
    height: below + (footerText === null ? (lines.length === 0 ? 0 : 4) : FOOTER_HEIGHT),
    prefix,
    name,
    lines,
    footer: footerText === null ? null : { y: below, text: footerText },
    more: moreText === null ? null : { x: width - SIDE - moreWidth + 4, width: moreWidth, text: moreText },
  }
}

function footerOf({ columns, columnCount, partitions, partitionsDiffer }: DiagramTable): string | null {
  const hidden = columnCount - columns.length
  const parts = []
  if (hidden > 0 && columns.length > 0) parts.push(`${hidden} more ${hidden === 1 ? 'column' : 'columns'}`)
  else if (hidden > 0) parts.push(`${hidden} ${hidden === 1 ? 'column' : 'columns'}`)
  if (partitions > 0) parts.push(`${partitions} ${partitions === 1 ? 'partition' : 'partitions'}`)
  if (partitionsDiffer > 0) parts.push(`${partitionsDiffer} of them differ`)
  return parts.length === 0 ? null : parts.join(', ')
}

/** The middle of a column's line; of the header where the column is not shown. */
export function columnMiddle(box: TableBox, column: string | undefined): number {
  const line = box.lines.find((one) => one.column.name === column)
  return line === undefined ? HEADER_HEIGHT / 2 : line.y + ROW_HEIGHT / 2
}

/** The schema of most tables, of those asked for before those beside them. */
export function mainSchema(tables: readonly DiagramTable[]): string | null {
  const counts = new Map<string | null, number>()
  for (const { schema, outside } of tables)
    counts.set(schema, (counts.get(schema) ?? 0) + (outside ? 0.001 : 1))
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first?.[0] ?? null
}
