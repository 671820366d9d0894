/** The blocks of a report as pdfmake's nodes. */
import type { Content, ContentText } from 'pdfmake/interfaces'
import type { Block, ListItem } from '../document.ts'
import { listItem, placeText } from './chart-table.ts'
import { barsPdf, seriesPdf } from './pdf-charts.ts'
import { COLORS, SIZES, TEXT_WIDTH, linesHeight } from './pdf-page.ts'
import { tableBeginning, tablePdf } from './pdf-table.ts'
import { PLACE, pdfRuns, pdfText } from './pdf-text.ts'

/** Lines of one piece of code beyond these are counted, not printed. */
const MOST_CODE_LINES = 1000
const FIGURES_ACROSS = 5
const CALLOUTS = {
  note: ['Note', COLORS.accent],
  caution: ['Caution', COLORS.tones.caution],
  critical: ['Critical', COLORS.tones.bad],
} as const

/** One block. */
export function blockPdf(given: Block): Content[] {
  switch (given.type) {
    case 'paragraph':
      return paragraphsPdf(given.text)
    case 'callout':
      return [calloutPdf(given)]
    case 'list':
      return given.items.length === 0 ? [] : [listPdf(given.items, given.ordered === true, true)]
    case 'code':
      return [codePdf(given)]
    case 'figures':
      return figuresPdf(given.figures)
    case 'bars':
      return barsPdf(given)
    case 'series':
      return seriesPdf(given)
    case 'table':
      return tablePdf(given)
  }
}

/** Height below a heading without which it does not stay on a page, in points. */
export function beginningHeight(first: Block | undefined): number {
  if (first === undefined) return 0
  if (first.type === 'table') return Math.min(300, tableBeginning(first))
  if (first.type === 'series') return 90
  return first.type === 'figures' || first.type === 'bars' ? 60 : linesHeight(3, SIZES.text)
}

/** A blank line begins a paragraph. */
export function paragraphsPdf(text: string): Content[] {
  return text
    .split(/\n[ \t]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ text: pdfText(part), margin: [0, 0, 0, 6] }))
}

function calloutPdf({ tone, text }: Extract<Block, { type: 'callout' }>): Content {
  const [title, color] = CALLOUTS[tone]
  return {
    table: {
      widths: [TEXT_WIDTH - 20],
      body: [
        [{ stack: [{ text: title, bold: true, color, margin: [0, 0, 0, 2] }, { text: pdfText(text) }] }],
      ],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 ? 3 : 0),
      vLineColor: () => color,
      fillColor: () => COLORS.soft,
      paddingLeft: () => 9,
      paddingRight: () => 8,
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
    margin: [0, 3, 0, 9],
  }
}

function listPdf(items: readonly (string | ListItem)[], ordered: boolean, outer: boolean): Content {
  const made = items.map((given): Content => {
    const { text, tone, place, items: under = [] } = listItem(given)
    const style = {
      ...(tone === undefined ? {} : { color: COLORS.tones[tone] }),
      ...(tone === 'bad' ? { bold: true } : {}),
    }
    const at = place === undefined ? '' : `${text === '' ? '' : ' '}${placeText(place)}`
    const line: Content = { text: [...pdfRuns(text, style), ...(at === '' ? [] : pdfRuns(at, PLACE))] }
    return under.length === 0 ? line : { stack: [line, listPdf(under, false, false)] }
  })
  const margin: [number, number, number, number] = [0, outer ? 0 : 2, 0, outer ? 8 : 2]
  return ordered ? { ol: made, margin } : { ul: made, margin }
}

function codePdf({ text, language = 'diff' }: Extract<Block, { type: 'code' }>): Content {
  const lines = text.split('\n')
  const printed = lines.slice(0, MOST_CODE_LINES)
  if (printed.length < lines.length)
    printed.push(`… ${new Intl.NumberFormat('en').format(lines.length - printed.length)} more lines`)
  const runs = language === 'diff' ? coloredDiff(printed) : pdfRuns(printed.join('\n'), {}, 'Code')
  return {
    text: runs,
    font: 'Code',
    fontSize: SIZES.code,
    preserveLeadingSpaces: true,
    color: '#24292f',
    margin: [8, 2, 0, 8],
  }
}

function coloredDiff(lines: readonly string[]): ContentText[] {
  const runs: { color: string | undefined; lines: string[] }[] = []
  for (const line of lines) {
    const tone = line.startsWith('+')
      ? COLORS.tones.good
      : line.startsWith('-')
        ? COLORS.tones.bad
        : undefined
    const last = runs.at(-1)
    if (last !== undefined && last.color === tone) last.lines.push(line)
    else runs.push({ color: tone, lines: [line] })
  }
  return runs.flatMap(({ color, lines: some }, index) =>
    pdfRuns(
      `${some.join('\n')}${index < runs.length - 1 ? '\n' : ''}`,
      color === undefined ? {} : { color },
      'Code',
    ),
  )
}

function figuresPdf(figures: Extract<Block, { type: 'figures' }>['figures']): Content[] {
  const rows: Content[] = []
  for (let from = 0; from < figures.length; from += FIGURES_ACROSS) {
    const some = figures.slice(from, from + FIGURES_ACROSS)
    rows.push({
      columns: some.map(({ label, value, tone }) => ({
        width: TEXT_WIDTH / FIGURES_ACROSS - 8,
        stack: [
          {
            text: pdfText(value),
            fontSize: value.length > 9 ? 13 : 19,
            bold: true,
            ...(tone === undefined ? {} : { color: COLORS.tones[tone] }),
          },
          { text: pdfText(label), color: COLORS.quiet },
        ],
      })),
      columnGap: 8,
      unbreakable: true,
      margin: [0, 4, 0, 10],
    })
  }
  return rows
}
