/** Selected rows as text for the clipboard: asked for page by page, whole values and all, up to a limit that is told. */
import { DumpscopeError } from '../../shared/errors.ts'
import {
  rowHeading,
  rowText,
  jsonRow,
  sqlCondition,
  sqlValues,
  type TextHeading,
  type TextRow,
} from '../../shared/row-text.ts'
import { formatCount } from '../text/figure.ts'
import { wholeValue, type GridRow } from './row-pages.ts'

export type CopyFormat = 'tsv' | 'csv' | 'json' | 'insert' | 'values' | 'where'

/** What each is called in menus. */
export const COPY_FORMATS: readonly (readonly [CopyFormat, string])[] = [
  ['tsv', 'Tab-separated'],
  ['csv', 'CSV with names'],
  ['json', 'JSON'],
  ['insert', 'INSERT statements'],
  ['values', 'VALUES list'],
  ['where', 'WHERE condition'],
]

/** More rows are not put on the clipboard, nor more characters: export them to a file. */
export const MOST_COPIED_ROWS = 20_000
const MOST_COPIED_CHARACTERS = 50_000_000
const PAGE = 500

/** Where rows are read: `page` gives those from a place on. */
export interface CopySource {
  readonly sourceId: string
  readonly key: string
  /** The table's identity. */
  readonly table: string
  readonly columns: TextHeading['columns']
  readonly page: (
    offset: number,
    limit: number,
    signal: AbortSignal,
  ) => Promise<{ readonly rows: readonly GridRow[] }>
}

/** The rows and columns that are wanted: rows as places of the grid, columns as places of the data. */
export interface CopyWish {
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: readonly number[]
}

/** The text of some rows. Rejects with BAD_USE where they are too many. */
export async function copiedText(
  source: CopySource,
  { firstRow, lastRow, columns }: CopyWish,
  format: CopyFormat,
  signal: AbortSignal,
): Promise<string> {
  const count = lastRow - firstRow + 1
  if (count > MOST_COPIED_ROWS)
    throw tooMuch(
      `${formatCount(count)} rows are more than the clipboard is given; ${formatCount(MOST_COPIED_ROWS)} are the most.`,
    )
  const heading = {
    table: source.table,
    columns: columns.flatMap((place) => source.columns[place] ?? []),
  }
  const rows: TextRow[] = []
  let length = 0
  for (let at = firstRow; at <= lastRow;) {
    const page = await source.page(at, Math.min(PAGE, lastRow - at + 1), signal)
    for (const row of page.rows) {
      const whole = await wholeRow(source, row, columns, signal)
      rows.push(whole)
      length += whole.values.reduce((sum, value) => sum + (value?.length ?? 4), 0)
      if (length > MOST_COPIED_CHARACTERS)
        throw tooMuch('The selected values are too large for the clipboard.')
    }
    if (page.rows.length === 0) break
    at += page.rows.length
  }
  return textOf(format, heading, rows)
}

/** Rows as one text. */
export function textOf(format: CopyFormat, heading: TextHeading, rows: readonly TextRow[]): string {
  switch (format) {
    case 'tsv':
      return lines(rows.map((row) => rowText('tsv', heading, row)))
    case 'csv':
      return lines([rowHeading('csv', heading), ...rows.map((row) => rowText('csv', heading, row))])
    case 'insert':
      return lines(rows.map((row) => rowText('insert', heading, row)))
    case 'json': {
      const [only] = rows
      if (rows.length === 1 && only !== undefined) return jsonRow(heading.columns, only)
      return `[\n${rows.map((row) => `  ${jsonRow(heading.columns, row)}`).join(',\n')}\n]`
    }
    case 'values':
      return `VALUES\n${rows.map((row) => `  (${sqlValues(heading.columns, row)})`).join(',\n')}`
    case 'where': {
      const conditions = rows.map((row) => sqlCondition(heading.columns, row))
      return `WHERE ${conditions.length === 1 ? conditions[0] : conditions.map((one) => `(${one})`).join('\n   OR ')}`
    }
  }
}

function lines(texts: readonly string[]): string {
  return texts.join('').replace(/\n$/, '')
}

async function wholeRow(
  { sourceId, key }: CopySource,
  row: GridRow,
  columns: readonly number[],
  signal: AbortSignal,
): Promise<TextRow> {
  const values: (string | null)[] = []
  for (const column of columns) {
    const isWhole = !row.sizes.has(column)
    const value = isWhole
      ? (row.values[column] ?? null)
      : await wholeValue({ sourceId, key, row: row.number, column }, signal)
    if (!isWhole && value === null) throw tooMuch('A selected value is too large for the clipboard.')
    values.push(value)
  }
  return { values, computed: columns.map((column) => row.computed.get(column) ?? null) }
}

function tooMuch(message: string): DumpscopeError {
  return new DumpscopeError({
    code: 'BAD_USE',
    message,
    advice: 'Export them to a file, or select less.',
  })
}
