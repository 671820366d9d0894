/** Charts of PDF reports as vectors, with their words as text that can be selected. */
import type { CanvasElement, Column, Content, TableCell } from 'pdfmake/interfaces'
import type { Block, ChartBar, ChartLine } from '../document.ts'
import { barSpans, lineRuns } from './chart-geometry.ts'
import type { BarSpan } from './chart-geometry.ts'
import { COLORS, SIZES, TEXT_WIDTH } from './pdf-page.ts'
import { pdfText } from './pdf-text.ts'

const BAR_WIDTH = 250
const BAR_HEIGHT = 8
const LABEL_WIDTH = 150
/** Small charts in one row, the space between them, and their height. */
const ACROSS = 3
const GAP = 18
const CHART_HEIGHT = 34
/** Up to so many steps each value stands under its place; beyond, the first and the last. */
const MOST_LABELLED = 4

/** Label, bar and value of each, on one scale. */
export function barsPdf({ title, bars }: Extract<Block, { type: 'bars' }>): Content[] {
  if (bars.length === 0) return []
  const spans = barSpans(bars.map(({ value }) => value))
  const body = bars.map((bar, index) => barRow(bar, spans[index] ?? { from: 0, to: 0 }))
  const layout = {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingTop: () => 1.5,
    paddingBottom: () => 1.5,
    paddingLeft: () => 0,
    paddingRight: () => 8,
  }
  return titled(title, [
    {
      table: { dontBreakRows: true, widths: [LABEL_WIDTH, BAR_WIDTH, '*'], body },
      layout,
      fontSize: SIZES.table,
      margin: [0, 0, 0, 10],
    },
  ])
}

function barRow({ label, text, tone }: ChartBar, { from, to }: BarSpan): TableCell[] {
  const color = tone === undefined ? COLORS.bar : COLORS.tones[tone]
  const bar: CanvasElement = {
    type: 'rect',
    x: BAR_WIDTH * from,
    y: 1,
    // What is not nothing is seen.
    w: Math.max(to > from ? 0.75 : 0, BAR_WIDTH * (to - from)),
    h: BAR_HEIGHT,
    color,
  }
  const zero: CanvasElement = {
    type: 'line',
    x1: BAR_WIDTH * from,
    y1: 0,
    x2: BAR_WIDTH * from,
    y2: BAR_HEIGHT + 2,
    lineWidth: 0.5,
    lineColor: COLORS.line,
  }
  return [
    { text: pdfText(label) },
    { canvas: [zero, bar] },
    { text: pdfText(text), ...(tone === undefined ? {} : { color: COLORS.tones[tone] }) },
  ]
}

/** A small chart for each line, three in a row, no row cut by a page's end. */
export function seriesPdf({ title, steps, lines }: Extract<Block, { type: 'series' }>): Content[] {
  const width = (TEXT_WIDTH - (ACROSS - 1) * GAP) / ACROSS
  const rows: Content[] = []
  for (let from = 0; from < lines.length; from += ACROSS) {
    const some = lines.slice(from, from + ACROSS).map((line) => smallChart(line, steps, width))
    const blank = Array.from({ length: ACROSS - some.length }, (): Column => ({ text: '', width }))
    rows.push({
      columns: [...some, ...blank],
      columnGap: GAP,
      unbreakable: true,
      margin: [0, 0, 0, 10],
    })
  }
  return titled(title, rows)
}

function titled(title: string, content: readonly Content[]): Content[] {
  return title === ''
    ? [...content]
    : [{ text: pdfText(title), bold: true, margin: [0, 4, 0, 4] }, ...content]
}

function smallChart({ label, values, texts }: ChartLine, steps: readonly string[], width: number): Column {
  return {
    width,
    stack: [
      { text: pdfText(label), fontSize: SIZES.table, bold: true, margin: [0, 0, 0, 2] },
      { canvas: chartShapes(values, width), margin: [0, 0, 0, 2] },
      stepTexts(steps, texts),
    ],
  }
}

function chartShapes(values: readonly (number | null)[], width: number): CanvasElement[] {
  const inset = 3
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: inset + x * (width - 2 * inset),
    y: inset + y * (CHART_HEIGHT - 2 * inset),
  })
  const bottom = CHART_HEIGHT - inset
  const shapes: CanvasElement[] = []
  for (const run of lineRuns(values)) {
    const points = run.map(at)
    const first = points[0]
    const last = points.at(-1)
    if (first === undefined || last === undefined) continue
    shapes.push(
      {
        type: 'polyline',
        closePath: true,
        color: COLORS.area,
        lineWidth: 0,
        lineColor: COLORS.area,
        points: [{ x: first.x, y: bottom }, ...copied(points), { x: last.x, y: bottom }],
      },
      { type: 'polyline', lineWidth: 1.25, lineColor: COLORS.bar, points: copied(points) },
      ...points.map(({ x, y }): CanvasElement => ({
        type: 'ellipse',
        x,
        y,
        r1: 1.7,
        r2: 1.7,
        color: COLORS.bar,
      })),
    )
  }
  const base: CanvasElement = {
    type: 'line',
    x1: 0,
    y1: bottom,
    x2: width,
    y2: bottom,
    lineWidth: 0.5,
    lineColor: COLORS.line,
  }
  return [base, ...shapes]
}

/** pdfmake moves the points of a shape where they stand: two shapes must not have the same ones. */
function copied(points: readonly { readonly x: number; readonly y: number }[]): { x: number; y: number }[] {
  return points.map(({ x, y }) => ({ x, y }))
}

function stepTexts(steps: readonly string[], texts: readonly string[]): Content {
  const all = steps.map((step, index) => ({ step, text: texts[index] ?? '' }))
  const first = all[0]
  const last = all.at(-1)
  const shown = all.length <= MOST_LABELLED ? all : first && last ? [first, last] : []
  return {
    columns: shown.map(({ step, text }, index) => ({
      stack: [
        { text: pdfText(text), fontSize: SIZES.table },
        { text: pdfText(step), fontSize: SIZES.small, color: COLORS.quiet },
      ],
      alignment:
        index === 0
          ? ('left' as const)
          : index === shown.length - 1
            ? ('right' as const)
            : ('center' as const),
    })),
    columnGap: 4,
  }
}
