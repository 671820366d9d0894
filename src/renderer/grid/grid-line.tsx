/** One row of the grid: its number, which stays at the left, and the cells that are on screen. */
import { memo, type CSSProperties, type ReactNode } from 'react'
import { formatCount, formatSize } from '../text/figure.ts'
import { cellContent } from './cell-content.ts'
import type { ColumnLayout } from './column-layout.ts'
import classes from './grid.module.css'
import type { ComputedKind, GridRow } from './row-pages.ts'
import { TextPieces } from './text-pieces.tsx'

export interface GridLineProps {
  readonly index: number
  /** undefined while it is on its way. */
  readonly row: GridRow | undefined
  readonly style: CSSProperties
  readonly idBase: string
  readonly layout: ColumnLayout
  readonly numeric: readonly boolean[]
  readonly firstColumn: number
  readonly lastColumn: number
  /** The selected cell's column where it is in this row. */
  readonly activeColumn: number | null
}

export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { index, row, style, idBase, layout, numeric, firstColumn, lastColumn, activeColumn } = props
  const cells: ReactNode[] = []
  for (let column = firstColumn; column <= lastColumn; column++) {
    const start = layout.starts[column] ?? 0
    cells.push(
      <div
        key={column}
        id={`${idBase}${index}-${column}`}
        role="gridcell"
        aria-colindex={column + 2}
        aria-selected={column === activeColumn}
        data-row={index}
        data-column={column}
        data-number={numeric[column] === true || undefined}
        className={classes['cell']}
        style={{ left: start, width: (layout.starts[column + 1] ?? start) - start }}
      >
        {row === undefined ? (
          <span className={classes['absent']} />
        ) : (
          <CellText
            value={row.values[column] ?? null}
            bytes={row.sizes.get(column)}
            computed={row.computed.get(column)}
          />
        )}
      </div>,
    )
  }
  return (
    <div role="row" aria-rowindex={index + 2} className={classes['line']} style={style}>
      <div
        role="rowheader"
        aria-colindex={1}
        data-row={index}
        data-active={activeColumn !== null || undefined}
        className={classes['number']}
        style={{ width: layout.starts[0] }}
      >
        {formatCount(index + 1)}
      </div>
      {cells}
    </div>
  )
})

interface CellTextProps {
  readonly value: string | null
  /** The whole size of a value that is cut short here. */
  readonly bytes: number | undefined
  readonly computed: ComputedKind | undefined
}

function CellText({ value, bytes, computed }: CellTextProps) {
  if (computed === 'default') return <span className={classes['sign']}>default</span>
  const content = cellContent(value)
  if (content.is === 'null') return <span className={classes['sign']}>NULL</span>
  if (content.is === 'empty') return <span className={classes['sign']}>empty</span>
  return (
    <>
      <span className={classes['text']}>
        <TextPieces pieces={content.pieces} />
      </span>
      {computed === 'expression' && <span className={classes['size']}>expression</span>}
      {bytes !== undefined && <span className={classes['size']}>{formatSize(bytes)}</span>}
    </>
  )
}
