/** A whole diagram as shapes, and as an SVG file that needs nothing beside it. */
import type { DiagramLayout, KeyLine } from './elk-graph.ts'
import type { PlacedBox } from './placed-box.ts'
import { lineShapes, type LineLook } from './line-shapes.ts'
import type { Palette } from './palette.ts'
import { shape, svgText, xmlText, type Shape } from './shape.ts'
import { HEADING, PLAIN } from './table-box.ts'
import { tableShapes, type TableLook } from './table-shapes.ts'

/** What stands out in a diagram: tables and keys by id; `null`: nothing does. */
export interface Highlight {
  readonly tables: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
}

/** How much of what does not stand out is left. */
export const FADED = 0.3

/** How a line is drawn where some stand out. */
export function lineLook({ key }: KeyLine, highlight: Highlight | null): LineLook {
  const marked = highlight?.keys.has(key.id) ?? false
  return { marked, faded: highlight !== null && !marked }
}

/** How a table is drawn where some stand out. */
export function tableLook(
  { box }: PlacedBox,
  highlight: Highlight | null,
  marked: ReadonlySet<string>,
): Omit<TableLook, 'selected' | 'small'> {
  return { faded: highlight !== null && !highlight.tables.has(box.table.id), marked }
}

/** Columns of keys that stand out, by table. */
export function markedColumns(
  lines: readonly KeyLine[],
  highlight: Highlight | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const marked = new Map<string, Set<string>>()
  const mark = (table: string, columns: readonly string[]): void => {
    const known = marked.get(table) ?? new Set()
    marked.set(table, known)
    for (const column of columns) known.add(column)
  }
  for (const { key } of highlight === null ? [] : lines) {
    if (!highlight?.keys.has(key.id)) continue
    mark(key.from, key.columns)
    mark(key.to, key.referenced)
  }
  return marked
}

/** The headings of tables that stand apart. */
export function blockShapes({ blocks }: DiagramLayout, palette: Palette): Shape[] {
  return blocks.map(({ y, heading }) =>
    shape(
      'text',
      { x: 24, y: y + 16, 'font-size': PLAIN.size, 'font-weight': 600, fill: palette.dim },
      heading,
    ),
  )
}

/** What a file says of itself. */
export interface DrawingFacts {
  readonly title: string
  /** The line under the title: source, date, what was left out. */
  readonly subtitle: string
}

const TITLE_HEIGHT = 56
const NONE: ReadonlySet<string> = new Set()

/** The diagram as a file: title, date, every table in full, nothing from outside. */
export function svgDocument(
  layout: DiagramLayout,
  palette: Palette,
  facts: DrawingFacts,
  highlight: Highlight | null,
): string {
  const width = Math.ceil(Math.max(layout.width, 480))
  const height = Math.ceil(layout.height) + TITLE_HEIGHT
  const marked = markedColumns(layout.lines, highlight)
  const lines = layout.lines.map((line) => {
    const look = lineLook(line, highlight)
    return shape('g', { opacity: look.faded ? FADED : undefined }, ...lineShapes(line, palette, look))
  })
  const tables = layout.boxes.map((placed) => {
    const { box, x, y } = placed
    const look = tableLook(placed, highlight, marked.get(box.table.id) ?? NONE)
    const shapes = tableShapes(box, palette, { ...look, selected: false, small: false })
    return shape(
      'g',
      { transform: `translate(${x} ${y})`, opacity: look.faded ? FADED : undefined },
      ...shapes,
    )
  })
  const body = [
    shape('rect', { width, height, fill: palette.ground }),
    shape(
      'text',
      { x: 24, y: 30, 'font-size': 16, 'font-weight': HEADING.weight, fill: palette.ink },
      facts.title,
    ),
    shape('text', { x: 24, y: 48, 'font-size': PLAIN.size, fill: palette.dim }, facts.subtitle),
    shape(
      'g',
      { transform: `translate(0 ${TITLE_HEIGHT})` },
      ...lines,
      ...blockShapes(layout, palette),
      ...tables,
    ),
  ]
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${size} ` +
    `font-family="${xmlText(palette.font)}"><title>${xmlText(facts.title)}</title>` +
    `${body.map(svgText).join('')}</svg>\n`
  )
}
