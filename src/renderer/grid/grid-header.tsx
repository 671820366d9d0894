/** The grid's heading: every column's name and type, and an edge with which it is made wider or narrower. */
import { useRef, type PointerEvent } from 'react'
import type { RowPage } from '../../shared/model.ts'
import { visibleText } from '../text/visible-text.ts'
import type { ColumnLayout } from './column-layout.ts'
import classes from './grid.module.css'

export interface GridHeaderProps {
  readonly columns: RowPage['columns']
  readonly layout: ColumnLayout
  readonly numeric: readonly boolean[]
  readonly onScreen: { readonly first: number; readonly last: number }
  /** Pixels. */
  readonly height: number
  readonly active: number
  /** A new width in pixels, or null for the one that fits. */
  readonly onResize: (column: number, width: number | null) => void
}

export function GridHeader({
  columns,
  layout,
  numeric,
  onScreen,
  height,
  active,
  onResize,
}: GridHeaderProps) {
  const headings = columns.slice(onScreen.first, onScreen.last + 1).map(({ name, type }, place) => {
    const column = onScreen.first + place
    const start = layout.starts[column] ?? 0
    const width = (layout.starts[column + 1] ?? start) - start
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        title={`${visibleText(name)} ${visibleText(type)}`}
        data-number={numeric[column] === true || undefined}
        data-active={column === active || undefined}
        className={classes['heading']}
        style={{ left: start, width }}
      >
        <span className={classes['headingName']}>{visibleText(name)}</span>
        <span className={classes['headingType']}>{visibleText(type)}</span>
        <Edge width={width} onResize={(to) => onResize(column, to)} />
      </div>
    )
  })
  return (
    <div role="row" aria-rowindex={1} className={classes['header']} style={{ height }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className={classes['corner']}
        style={{ width: layout.starts[0] }}
      >
        <span className="visually-hidden">Row</span>
      </div>
      {headings}
    </div>
  )
}

interface EdgeProps {
  readonly width: number
  readonly onResize: (width: number | null) => void
}

/** Dragged: another width; pressed twice: the width that fits. */
function Edge({ width, onResize }: EdgeProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null)
  return (
    <span
      aria-hidden
      className={classes['edge']}
      onPointerDown={(event: PointerEvent) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) onResize(grip.current.width + event.clientX - grip.current.x)
      }}
      onPointerUp={() => {
        grip.current = null
      }}
      onPointerCancel={() => {
        grip.current = null
      }}
      onDoubleClick={(event) => {
        event.stopPropagation()
        onResize(null)
      }}
    />
  )
}
