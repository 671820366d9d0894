/** The diagram on screen: panned, zoomed, walked by keyboard. What it draws is in shapes. */
import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { DiagramKey } from '../../shared/diagram-model.ts'
import { linksOf, namesById, tableWords } from './diagram-words.ts'
import { blockShapes, FADED, lineLook, markedColumns, tableLook, type Highlight } from './diagram-drawing.ts'
import { arrowOf, tableTowards } from './diagram-steps.ts'
import type { DiagramLayout, KeyLine } from './elk-graph.ts'
import type { PlacedBox } from './placed-box.ts'
import { lineShapes } from './line-shapes.ts'
import { WINDOW_PALETTE } from './palette.ts'
import { elementsOf } from './shape-element.tsx'
import { tableShapes } from './table-shapes.ts'
import { inView, SMALL_SCALE, ZOOM_STEP, zoomed, type Size, type Viewport } from './viewport.ts'
import { useLatest } from './use-latest.ts'
import classes from './diagram.module.css'

export interface DiagramCanvasProps {
  readonly title: string
  readonly layout: DiagramLayout
  readonly keys: readonly DiagramKey[]
  readonly viewport: Viewport
  readonly size: Size
  readonly selected: string | null
  readonly highlight: Highlight | null
  readonly onViewport: (viewport: Viewport) => void
  readonly onSelect: (id: string | null) => void
  readonly onOpen: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onHide: (id: string) => void
  readonly onFit: () => void
}

/** Beyond so many tables only what is in view is drawn. */
const ALL_DRAWN = 150
/** Pixels that a press may move and still be a click. */
const CLICK_MOVES = 4
const NONE: ReadonlySet<string> = new Set()

export function DiagramCanvas(props: DiagramCanvasProps) {
  const { title, layout, keys, viewport, size, selected, highlight } = props
  const svg = useRef<SVGSVGElement>(null)
  const latest = useLatest(props)
  const takesFocus = useRef(false)
  useWheel(svg, latest)
  const words = useMemo(() => {
    const tables = layout.boxes.map(({ box }) => box.table)
    const links = linksOf({ tables, keys })
    const nameOf = namesById(tables)
    return new Map(tables.map((table) => [table.id, tableWords(table, links.get(table.id), nameOf)]))
  }, [layout, keys])
  const small = viewport.scale < SMALL_SCALE
  const marked = useMemo(() => markedColumns(layout.lines, highlight), [layout, highlight])
  const many = layout.boxes.length > ALL_DRAWN
  const boxes = many
    ? layout.boxes.filter(({ x, y, box }) => inView(viewport, size, { x, y, ...sizeOf(box) }))
    : layout.boxes
  const lines = many ? layout.lines.filter((line) => inView(viewport, size, extentOf(line))) : layout.lines
  const first = selected ?? layout.boxes[0]?.box.table.id ?? null
  // After every drawing: a table that was out of view is there only once the view has moved.
  useEffect(() => {
    if (!takesFocus.current || selected === null) return
    const element = svg.current?.querySelector<SVGGElement>(`[data-table="${CSS.escape(selected)}"]`)
    if (element == null) return
    takesFocus.current = false
    element.focus({ preventScroll: true })
  })
  const press = usePress(latest)
  return (
    <svg
      ref={svg}
      className={classes['canvas']}
      role="group"
      aria-label={title}
      aria-roledescription="diagram"
      data-tables={layout.boxes.length}
      onPointerDown={press}
      onKeyDown={(event) => onKey(event, props, () => (takesFocus.current = true))}
    >
      <g transform={`translate(${viewport.x} ${viewport.y}) scale(${viewport.scale})`}>
        {lines.map((line) => {
          const look = lineLook(line, highlight)
          return <KeyLineGlyph key={line.key.id} line={line} marked={look.marked} faded={look.faded} />
        })}
        {elementsOf(blockShapes(layout, WINDOW_PALETTE))}
        {boxes.map((placed) => {
          const { id } = placed.box.table
          return (
            <TableGlyph
              key={id}
              placed={placed}
              label={words.get(id) ?? ''}
              selected={id === selected}
              first={id === first}
              faded={tableLook(placed, highlight, NONE).faded}
              marked={marked.get(id) ?? NONE}
              small={small}
            />
          )
        })}
      </g>
    </svg>
  )
}

interface TableGlyphProps {
  readonly placed: PlacedBox
  readonly label: string
  readonly selected: boolean
  /** The one that Tab leads to. */
  readonly first: boolean
  readonly faded: boolean
  readonly marked: ReadonlySet<string>
  readonly small: boolean
}

const TableGlyph = memo(function TableGlyph(props: TableGlyphProps) {
  const { placed, label, selected, first, faded, marked, small } = props
  const { box, x, y } = placed
  return (
    <g
      transform={`translate(${x} ${y})`}
      role="group"
      aria-roledescription="table"
      aria-label={label}
      aria-current={selected}
      tabIndex={first ? 0 : -1}
      className={classes['table']}
      data-table={box.table.id}
      opacity={faded ? FADED : undefined}
    >
      {/* The label says all of it, in an order that can be listened to. */}
      <g aria-hidden>{elementsOf(tableShapes(box, WINDOW_PALETTE, { selected, faded, marked, small }))}</g>
      <rect
        x={-3}
        y={-3}
        width={box.width + 6}
        height={box.height + 6}
        rx={6}
        className={classes['ring']}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  )
})

interface KeyLineProps {
  readonly line: KeyLine
  readonly marked: boolean
  readonly faded: boolean
}

const KeyLineGlyph = memo(function KeyLineGlyph({ line, marked, faded }: KeyLineProps) {
  return (
    <g aria-hidden data-key={line.key.id} opacity={faded ? FADED : undefined}>
      {elementsOf(lineShapes(line, WINDOW_PALETTE, { marked, faded }))}
    </g>
  )
})

function sizeOf({ width, height }: Size): Size {
  return { width, height }
}

/** The rectangle that a line lies in. */
function extentOf({ points }: KeyLine): { x: number; y: number } & Size {
  const x = Math.min(...points.map((point) => point.x))
  const y = Math.min(...points.map((point) => point.y))
  return {
    x,
    y,
    width: Math.max(...points.map((point) => point.x)) - x,
    height: Math.max(...points.map((point) => point.y)) - y,
  }
}

interface Latest {
  readonly current: DiagramCanvasProps
}

/** The wheel moves the diagram; with Ctrl or Command, as a pinch on a trackpad comes, it makes it larger or smaller. */
function useWheel(svg: { readonly current: SVGSVGElement | null }, latest: Latest): void {
  useEffect(() => {
    const element = svg.current
    if (element === null) return
    const turn = (event: WheelEvent): void => {
      event.preventDefault()
      const { viewport, onViewport } = latest.current
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = element.getBoundingClientRect()
        const at = { x: event.clientX - left, y: event.clientY - top }
        const step = Math.max(-60, Math.min(60, event.deltaY * lines))
        onViewport(zoomed(viewport, Math.exp(-step / 150), at))
        return
      }
      const [dx, dy] = event.shiftKey ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
      onViewport({ ...viewport, x: viewport.x - dx * lines, y: viewport.y - dy * lines })
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [svg, latest])
}

/** Pressing and moving pans; pressing alone chooses; twice opens. */
function usePress(latest: Latest): (event: PointerEvent<SVGSVGElement>) => void {
  const lastClick = useRef<{ id: string; time: number } | null>(null)
  return (event) => {
    if (event.button !== 0) return
    const element = event.currentTarget
    const start = { x: event.clientX, y: event.clientY, viewport: latest.current.viewport }
    const target = event.target instanceof Element ? event.target : null
    let moved = false
    const listening = new AbortController()
    const { signal } = listening
    const move = (next: globalThis.PointerEvent): void => {
      const [dx, dy] = [next.clientX - start.x, next.clientY - start.y]
      if (!moved && Math.hypot(dx, dy) < CLICK_MOVES) return
      if (!moved) element.setPointerCapture(event.pointerId)
      moved = true
      const { x, y, scale } = start.viewport
      latest.current.onViewport({ scale, x: x + dx, y: y + dy })
    }
    const end = (): void => {
      listening.abort()
      if (!moved) click(target, latest.current, lastClick)
    }
    element.addEventListener('pointermove', move, { signal })
    element.addEventListener('pointerup', end, { signal })
    element.addEventListener('pointercancel', () => listening.abort(), { signal })
  }
}

const DOUBLE_CLICK = 400

function click(
  target: Element | null,
  { onSelect, onOpen, onExpand }: DiagramCanvasProps,
  last: { current: { id: string; time: number } | null },
): void {
  const table = target?.closest('[data-table]')
  const id = table?.getAttribute('data-table') ?? null
  if (id !== null && target?.getAttribute('data-part') === 'more') return onExpand(id)
  const now = performance.now()
  if (id !== null && last.current?.id === id && now - last.current.time < DOUBLE_CLICK) return onOpen(id)
  last.current = id === null ? null : { id, time: now }
  onSelect(id)
}

function onKey(event: KeyboardEvent<SVGSVGElement>, props: DiagramCanvasProps, takeFocus: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const id = event.target instanceof Element ? event.target.getAttribute('data-table') : null
  if (!act(event.key, id, props, takeFocus)) return
  event.preventDefault()
  event.stopPropagation()
}

/** Does what a key means; false where it means nothing here. */
function act(key: string, id: string | null, props: DiagramCanvasProps, takeFocus: () => void): boolean {
  const { layout, keys, viewport, size, onViewport } = props
  const middle = { x: size.width / 2, y: size.height / 2 }
  const goTo = (next: string | null | undefined): void => {
    if (next == null) return
    takeFocus()
    props.onSelect(next)
  }
  const arrow = arrowOf(key)
  if (arrow !== null) {
    if (id !== null) goTo(tableTowards(id, arrow, layout.boxes, keys))
    return id !== null
  }
  const withTable: Readonly<Record<string, (table: string) => void>> = {
    Enter: props.onOpen,
    ' ': props.onSelect,
    e: props.onExpand,
    h: props.onHide,
    Delete: props.onHide,
  }
  const always: Readonly<Record<string, () => void>> = {
    '+': () => onViewport(zoomed(viewport, ZOOM_STEP, middle)),
    '=': () => onViewport(zoomed(viewport, ZOOM_STEP, middle)),
    '-': () => onViewport(zoomed(viewport, 1 / ZOOM_STEP, middle)),
    '0': () => onViewport(zoomed(viewport, 1 / viewport.scale, middle)),
    f: props.onFit,
    Home: () => goTo(layout.boxes[0]?.box.table.id),
    End: () => goTo(layout.boxes.at(-1)?.box.table.id),
    Escape: () => props.onSelect(null),
  }
  const does = id === null ? undefined : withTable[key]
  if (does !== undefined && id !== null) does(id)
  else always[key]?.()
  return does !== undefined || key in always
}
