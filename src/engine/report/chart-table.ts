/** Charts as tables, for where nothing is drawn. */
import type { Block, Cell, ListItem } from './document.ts'

type Table = Extract<Block, { type: 'table' }>

/** The values of a chart, a line for each bar or each line over the steps. */
export function chartTable(chart: Extract<Block, { type: 'bars' | 'series' }>): Table {
  if (chart.type === 'bars')
    return {
      type: 'table',
      columns: [
        { title: chart.title, align: 'left', share: 3 },
        { title: '', align: 'right', share: 1 },
      ],
      rows: chart.bars.map(({ label, text }) => [label, text]),
    }
  return {
    type: 'table',
    columns: [
      { title: chart.title, align: 'left', share: 2 },
      ...chart.steps.map((title) => ({ title, align: 'right' as const, share: 1 })),
    ],
    rows: chart.lines.map(({ label, texts }) => [label, ...texts]),
  }
}

/** A cell's text with its place behind it. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : withPlace(cell)
}

/** The text of a list's item with its place behind it; what stands under it is left to the caller. */
export function itemText(item: string | ListItem): string {
  return typeof item === 'string' ? item : withPlace(item)
}

function withPlace({ text, place }: Exclude<Cell, string> | ListItem): string {
  if (place === undefined) return text
  const at =
    place.line !== undefined ? `:${place.line}` : place.byte === undefined ? '' : ` at byte ${place.byte}`
  return text === '' ? `${place.file}${at}` : `${text} (${place.file}${at})`
}
