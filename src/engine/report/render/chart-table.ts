/** Charts as tables, for where nothing is drawn, and the texts of cells and places as every renderer says them. */
import type { Block, Cell, ListItem, Place, RichCell } from '../document.ts'

type Table = Extract<Block, { type: 'table' }>

/** The values of a chart: a row for each bar, or for each line over the steps. */
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

/** A cell as a rich one. */
export function richCell(cell: Cell): RichCell {
  return typeof cell === 'string' ? { text: cell } : cell
}

/** An item of a list as one with properties. */
export function listItem(item: string | ListItem): ListItem {
  return typeof item === 'string' ? { text: item } : item
}

/** 'schema.sql:12', 'dump.sql at byte 4711'. */
export function placeText({ file, line, byte }: Place): string {
  return line === undefined ? (byte === undefined ? file : `${file} at byte ${byte}`) : `${file}:${line}`
}
