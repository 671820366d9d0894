/** A table as shapes, from its corner. */
import type { Palette } from './palette.ts'
import { statusColours } from './palette.ts'
import { shape, type Shape } from './shape.ts'
import {
  fitText,
  HEADER_HEIGHT,
  HEADING,
  MARK,
  PLAIN,
  ROW_HEIGHT,
  SIDE,
  STATUS_SIGNS,
  type ColumnLine,
  type PlacedText,
  type TableBox,
  type TextStyle,
} from './table-box.ts'

/** How a table stands out among the others. */
export interface TableLook {
  /** It is the one that the reader chose. */
  readonly selected: boolean
  /** Something else stands out, and this is not part of it. */
  readonly faded: boolean
  /** Columns of keys that stand out. */
  readonly marked: ReadonlySet<string>
  /** Drawn so small that only its name can be read, if that. */
  readonly small: boolean
}

/** Sizes of names that are read when the rest is not, the largest first. */
const NAME_SIZES = [30, 26, 22, 18, 15, 13] as const
/** Baseline of a text of size 12 or 13 below the middle of its line. */
const BASELINE = 4

/** The shapes of a table. */
export function tableShapes(box: TableBox, palette: Palette, look: TableLook): Shape[] {
  const { table, width, height } = box
  const colours = statusColours(palette, table.status)
  const edge = look.selected ? palette.accent : (colours?.strong ?? palette.border)
  return [
    shape('rect', {
      width,
      height,
      rx: 4,
      fill: palette.box,
      stroke: edge,
      'stroke-width': (look.selected ? 2 : 1) * (look.small ? 2 : 1),
      // What is only beside the schema is told by a broken edge too.
      'stroke-dasharray': table.outside || table.status === 'removed' ? '5 3' : undefined,
    }),
    shape('path', {
      d: headPath(width - 1, look.small ? height - 1 : Math.min(HEADER_HEIGHT, height - 1)),
      transform: 'translate(0.5 0.5)',
      fill: look.selected ? palette.accentSoft : (colours?.soft ?? palette.head),
    }),
    ...(look.small ? smallName(box, palette) : wholeTable(box, palette, look)),
  ]
}

/** The header's ground: round above, straight below. */
function headPath(width: number, height: number): string {
  const r = 3.5
  return `M0 ${height}V${r}A${r} ${r} 0 0 1 ${r} 0H${width - r}A${r} ${r} 0 0 1 ${width} ${r}V${height}Z`
}

function text(
  { x, text: content, whole }: PlacedText,
  y: number,
  style: TextStyle,
  fill: string,
  more: Readonly<Record<string, string | undefined>> = {},
): Shape {
  return shape(
    'text',
    { x, y, 'font-size': style.size, 'font-weight': style.weight === 400 ? undefined : 600, fill, ...more },
    whole === null ? null : shape('title', {}, whole),
    content,
  )
}

function wholeTable(box: TableBox, palette: Palette, look: TableLook): Shape[] {
  const { table, width, prefix, name, footer, more } = box
  const colours = statusColours(palette, table.status)
  const middle = HEADER_HEIGHT / 2 + BASELINE
  const sign = table.status === null ? '' : STATUS_SIGNS[table.status]
  return [
    ...(sign === ''
      ? []
      : [text({ x: SIDE, text: sign, whole: null }, middle, HEADING, colours?.strong ?? palette.ink)]),
    ...(prefix === null ? [] : [text(prefix, middle, PLAIN, palette.dim)]),
    text(name, middle, HEADING, palette.ink, {
      'text-decoration': table.status === 'removed' ? 'line-through' : undefined,
      'font-style': table.kind === 'foreign table' ? 'italic' : undefined,
    }),
    ...(more === null
      ? []
      : [
          shape('rect', {
            x: more.x,
            y: 7,
            width: more.width,
            height: 14,
            rx: 7,
            fill: palette.box,
            stroke: palette.border,
            'data-part': 'more',
          }),
          shape(
            'text',
            {
              x: more.x + more.width / 2,
              y: 17.5,
              'font-size': MARK.size,
              'font-weight': MARK.weight,
              'text-anchor': 'middle',
              fill: palette.dim,
              'data-part': 'more',
            },
            shape('title', {}, `${table.hidden} more joined by keys, not shown`),
            more.text,
          ),
        ]),
    ...(box.lines.length === 0 && footer === null
      ? []
      : [
          shape('line', {
            x1: 0.5,
            x2: width - 0.5,
            y1: HEADER_HEIGHT,
            y2: HEADER_HEIGHT,
            stroke: palette.rule,
          }),
        ]),
    ...box.lines.flatMap((line) => columnShapes(line, box, palette, look)),
    ...(footer === null
      ? []
      : [text({ x: SIDE, text: footer.text, whole: null }, footer.y + 14, PLAIN, palette.dim)]),
  ]
}

function columnShapes(line: ColumnLine, { width }: TableBox, palette: Palette, look: TableLook): Shape[] {
  const { column, y, mark, name, type } = line
  const colours = statusColours(palette, column.status)
  const marked = look.marked.has(column.name)
  const ground = marked ? palette.accentSoft : colours?.soft
  const middle = y + ROW_HEIGHT / 2 + BASELINE
  const sign = column.status === null ? '' : STATUS_SIGNS[column.status]
  const shapes = [
    ...(ground === undefined
      ? []
      : [shape('rect', { x: 1, y: y + 0.5, width: width - 2, height: ROW_HEIGHT - 1, fill: ground })]),
    ...(sign === ''
      ? []
      : [text({ x: SIDE, text: sign, whole: null }, middle, PLAIN, colours?.strong ?? palette.ink)]),
    ...(mark.text === '' ? [] : [text(mark, middle - 0.5, MARK, palette.dim)]),
    text(name, middle, PLAIN, palette.ink, {
      'font-weight': column.primary ? '600' : undefined,
      'text-decoration': column.status === 'removed' ? 'line-through' : undefined,
    }),
    text(type, middle, PLAIN, palette.dim, { 'text-anchor': 'end' }),
  ]
  return column.change === '' ? shapes : [shape('g', {}, shape('title', {}, column.change), ...shapes)]
}

/** The name alone, as large as it goes into the box, over several lines where it has words. */
function smallName({ table, name, width, height }: TableBox, palette: Palette): Shape[] {
  const sign = table.status === null ? '' : STATUS_SIGNS[table.status]
  const content = `${sign}${sign === '' ? '' : ' '}${name.whole ?? name.text}`
  const { lines, size } = wrappedName(content, width - 12, height - 8)
  const colours = statusColours(palette, table.status)
  const top = height / 2 - ((lines.length - 1) * size * LINE_STEP) / 2 + size * 0.35
  return lines.map((line, at) =>
    shape(
      'text',
      {
        x: width / 2,
        y: round(top + at * size * LINE_STEP),
        'font-size': size,
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: colours?.strong ?? palette.ink,
      },
      line,
    ),
  )
}

const LINE_STEP = 1.1
/** Widths need not be exact here, since nothing stands beside the name: about so much of the height. */
const WIDE = 0.62

/** The largest of a few sizes at which a name goes into a rectangle when it is cut at its underscores. */
function wrappedName(name: string, width: number, height: number): { lines: string[]; size: number } {
  for (const size of NAME_SIZES) {
    const lines = linesOf(name, Math.max(1, Math.floor(width / (size * WIDE))))
    const fits = lines.every((line) => [...line].length * size * WIDE <= width)
    if (fits && lines.length * size * LINE_STEP <= height) return { lines, size }
  }
  const smallest = NAME_SIZES.at(-1) as number
  return {
    lines: [fitText(name, width, HEADING, (text) => [...text].length * smallest * WIDE)],
    size: smallest,
  }
}

/** A name in lines of so many characters, where its words allow it. */
function linesOf(name: string, characters: number): string[] {
  const lines: string[] = []
  for (const word of name.match(/[^_\s-]+[_\s-]*|[_\s-]+/gu) ?? [name]) {
    const last = lines.at(-1)
    if (last !== undefined && [...last, ...word.trimEnd()].length <= characters)
      lines[lines.length - 1] = last + word
    else lines.push(word)
  }
  return lines.map((line) => line.trimEnd())
}

const round = (value: number): number => Math.round(value * 10) / 10
