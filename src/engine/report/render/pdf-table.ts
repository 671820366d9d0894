/** Tables of PDF reports: no row is cut by a page's end, unless it is taller than a page. */
import type { Content, ContentText, TableCell } from 'pdfmake/interfaces'
import type { Block, Cell, RichCell, TableColumn } from '../document.ts'
import { placeText, richCell } from './chart-table.ts'
import { COLORS, SIZES, TEXT_HEIGHT, TEXT_WIDTH, linesHeight } from './pdf-page.ts'
import { PLACE, pdfRuns, pdfText, shownText } from './pdf-text.ts'

type Table = Extract<Block, { type: 'table' }>

/** Rows of one table of the PDF: longer ones are set as several, since laying out grows faster than their length. */
const ROWS_AT_ONCE = 120
/** Rows of one table beyond these are counted, not printed: nobody turns a thousand pages. */
const MOST_ROWS = 5000
/** Lines that one row may have; longer ones go on in a row without a line above. */
const MOST_LINES = Math.floor((0.45 * TEXT_HEIGHT) / linesHeight(1, SIZES.table))
/** Left and right of every cell. */
const PADDING = 4
/** Widths of letters in shares of their size, rather too wide, for guessing where lines end. */
const LETTER = 0.56
/** `<U+10FFFF>`: what becomes of one letter at most, but for emoji. */
const LONGEST_NAME = 10
const MOST_TITLE_LINES = 8

/** The table as pdfmake's nodes. */
export function tablePdf({ columns, rows, sum }: Table): Content[] {
  const widths = columnWidths(columns)
  const printed = rows.slice(0, MOST_ROWS)
  const made: Content[] = []
  for (let from = 0; from < Math.max(1, printed.length); from += ROWS_AT_ONCE) {
    const last = from + ROWS_AT_ONCE >= printed.length
    const sumHere = last && printed.length === rows.length ? sum : undefined
    made.push(part(columns, widths, printed.slice(from, from + ROWS_AT_ONCE), sumHere, last))
  }
  if (printed.length < rows.length) {
    const count = new Intl.NumberFormat('en')
    made.push({
      text: `${count.format(rows.length - printed.length)} of ${count.format(rows.length)} rows are not printed here; the report as HTML, Markdown or JSON has them all.`,
      italics: true,
      color: COLORS.quiet,
      margin: [0, 0, 0, 6],
    })
    if (sum) made.push(part(columns, widths, [], sum, true))
  }
  return made
}

/** The height of the header and of the first row, as far as it can be guessed. */
export function tableBeginning({ columns, rows }: Table): number {
  const widths = columnWidths(columns)
  const height = (cells: readonly Cell[]): number =>
    linesHeight(
      Math.max(1, ...cells.map((cell, index) => lineCount(richCell(cell), widths[index] ?? 0))),
      SIZES.table,
    ) + 5
  return height(columns.map(({ title }) => title)) + height(rows[0] ?? [])
}

function columnWidths(columns: readonly TableColumn[]): number[] {
  const shares = columns.reduce((total, { share }) => total + share, 0)
  const room = TEXT_WIDTH - 2 * PADDING * columns.length
  return columns.map(({ share }) => Math.max(4, (room * share) / shares))
}

function part(
  columns: readonly TableColumn[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
  sum: readonly string[] | undefined,
  last: boolean,
): Content {
  const head = columns.map((column, index) =>
    cellPdf({ text: shortTitle(column.title, widths[index] ?? 0) }, column, true),
  )
  const body: TableCell[][] = [head]
  const goesOn = new Set<number>()
  for (const row of rows)
    for (const [index, piece] of rowPieces(evenRow(row, columns), widths).entries()) {
      if (index > 0) goesOn.add(body.length)
      body.push(piece.map((cell, column) => cellPdf(cell, columns[column], false)))
    }
  const sumLine = sum ? body.length : -1
  if (sum) body.push(evenRow(sum, columns).map((cell, index) => cellPdf(cell, columns[index], true)))
  return {
    table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: [...widths], body },
    layout: {
      hLineWidth: (line) => (goesOn.has(line) ? 0 : line === sumLine ? 1 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => COLORS.line,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      fillColor: (row) => (row === 0 ? COLORS.soft : null),
    },
    fontSize: SIZES.table,
    margin: [0, 2, 0, last ? 10 : 0],
  }
}

/** As many cells as columns. */
function evenRow(row: readonly Cell[], columns: readonly TableColumn[]): RichCell[] {
  return columns.map((_, index) => richCell(row[index] ?? ''))
}

function cellPdf(
  { text, tone, code, place }: RichCell,
  column: TableColumn | undefined,
  bold: boolean,
): ContentText {
  const family = code === true ? 'Code' : 'Roboto'
  const style = {
    ...(code === true ? { fontSize: SIZES.table - 1 } : {}),
    ...(tone === undefined ? {} : { color: COLORS.tones[tone] }),
    ...(bold || tone === 'bad' ? { bold: true } : {}),
  }
  const alignment = column?.align === 'right' ? { alignment: 'right' as const } : {}
  if (place === undefined) return { text: pdfText(text, family), ...style, font: family, ...alignment }
  const at = `${text === '' ? '' : ' '}${placeText(place)}`
  return { text: [...pdfRuns(text, style, family), ...pdfRuns(at, PLACE)], ...alignment }
}

/** A row that is too tall for a page goes on in further rows. */
function rowPieces(row: readonly RichCell[], widths: readonly number[]): RichCell[][] {
  if (!row.some((cell, index) => lineCount(cell, widths[index] ?? 0) > MOST_LINES)) return [[...row]]
  const columns = row.map((cell, index) => cellPieces(cell, widths[index] ?? 0))
  const most = Math.max(...columns.map((pieces) => pieces.length))
  return Array.from({ length: most }, (_, piece) => columns.map((pieces) => pieces[piece] ?? { text: '' }))
}

/** Cut where so many lines are surely full. A place stays behind the last piece. */
function cellPieces({ place, ...cell }: RichCell, width: number): RichCell[] {
  const room = lettersInLine(width)
  const pieces: string[] = []
  let piece = ''
  let lines = 1
  let inLine = 0
  for (const letter of shownText(cell.text)) {
    const taken = lettersOf(letter)
    const breaks = letter === '\n'
    if (breaks || inLine + taken > room) {
      lines++
      inLine = 0
    }
    if (lines > MOST_LINES) {
      pieces.push(piece)
      piece = ''
      lines = 1
      if (breaks) continue
    }
    piece += letter
    inLine += breaks ? 0 : taken
  }
  pieces.push(piece)
  return pieces.map((text, index) => ({
    ...cell,
    text,
    ...(index === pieces.length - 1 && place !== undefined ? { place } : {}),
  }))
}

/** How many lines a cell takes, as far as it can be guessed. */
function lineCount({ text, place }: RichCell, width: number): number {
  const room = lettersInLine(width)
  const said = place === undefined ? text : `${text} ${placeText(place)}`
  if (said.length * LONGEST_NAME <= room && !said.includes('\n')) return 1
  let lines = 0
  for (const line of shownText(said).split('\n')) {
    let letters = 0
    for (const letter of line) letters += lettersOf(letter)
    lines += Math.max(1, Math.ceil(letters / room))
  }
  return lines
}

function lettersInLine(width: number): number {
  return Math.max(1, Math.floor(width / (LETTER * SIZES.table)))
}

/** Letters of wide scripts count as two. */
function lettersOf(letter: string): number {
  return letter >= '\u1100' ? 2 : 1
}

/** As much of a title as some lines hold: a header stands on every page. */
function shortTitle(title: string, width: number): string {
  const most = MOST_TITLE_LINES * lettersInLine(width)
  return title.length <= most ? title : `${[...title].slice(0, Math.max(1, most - 1)).join('')}…`
}
