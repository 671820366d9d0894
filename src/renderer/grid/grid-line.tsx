/** One row of the grid: its number and the columns that stand still, and the cells that are on screen. */
import { IconArrowUpRight } from '@tabler/icons-react'
import { memo, type CSSProperties, type ReactNode } from 'react'
import { chordText } from '../commands/chord.ts'
import { formatCount, formatSize } from '../text/figure.ts'
import { cellContent } from './cell-content.ts'
import type { ColumnLayout } from './column-layout.ts'
import classes from './grid.module.css'
import type { ComputedKind, GridRow } from './row-pages.ts'
import { TextPieces } from './text-pieces.tsx'
import type { GridColumn } from './use-grid-columns.ts'
import { byteCount } from './value-kind.ts'

export interface GridLineProps {
  readonly index: number
  /** undefined while it is on its way. */
  readonly row: GridRow | undefined
  readonly style: CSSProperties
  readonly idBase: string
  readonly columns: readonly GridColumn[]
  readonly layout: ColumnLayout
  readonly frozenCount: number
  readonly firstColumn: number
  readonly lastColumn: number
  /** The selected columns of this row, both ends included; null where none is. */
  readonly selectedFrom: number | null
  readonly selectedTo: number | null
  /** The active cell's column where it is in this row. */
  readonly activeColumn: number | null
  /** Whether the row stands in the table where it stands here: then the number is known before the row is. */
  readonly isInPlace: boolean
}

export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { index, row, style, layout, frozenCount, firstColumn, lastColumn, activeColumn, isInPlace } = props
  const still: ReactNode[] = []
  for (let place = 0; place < frozenCount; place++) still.push(<Cell key={place} {...props} place={place} />)
  const moving: ReactNode[] = []
  for (let place = Math.max(frozenCount, firstColumn); place <= lastColumn; place++)
    moving.push(<Cell key={place} {...props} place={place} />)
  const number = row?.number ?? (isInPlace ? index : null)
  return (
    <div role="row" aria-rowindex={index + 2} className={classes['line']} style={style}>
      <div role="presentation" className={classes['still']} style={{ width: layout.starts[frozenCount] }}>
        <div
          role="rowheader"
          aria-colindex={1}
          data-row={index}
          data-active={activeColumn !== null || undefined}
          className={classes['number']}
          style={{ width: layout.starts[0] }}
        >
          {number === null ? '' : formatCount(number + 1)}
        </div>
        {still}
      </div>
      {moving}
    </div>
  )
})

function Cell(props: GridLineProps & { readonly place: number }) {
  const { index, row, idBase, columns, layout, selectedFrom, selectedTo, activeColumn, place } = props
  const column = columns[place]
  if (column === undefined) return null
  const start = layout.starts[place] ?? 0
  const isSelected =
    selectedFrom !== null && selectedTo !== null && place >= selectedFrom && place <= selectedTo
  return (
    <div
      id={`${idBase}${index}-${place}`}
      role="gridcell"
      aria-colindex={column.place + 2}
      aria-selected={isSelected}
      data-row={index}
      data-column={place}
      data-kind={column.kind}
      data-number={column.kind === 'number' || undefined}
      data-active={place === activeColumn || undefined}
      className={classes['cell']}
      style={{ left: start, width: (layout.starts[place + 1] ?? start) - start }}
    >
      {row === undefined ? (
        <span className={classes['absent']} />
      ) : (
        <CellText
          column={column}
          value={row.values[column.place] ?? null}
          bytes={row.sizes.get(column.place)}
          computed={row.computed.get(column.place)}
        />
      )}
    </div>
  )
}

interface CellTextProps {
  readonly column: GridColumn
  readonly value: string | null
  /** The whole size of a value that is cut short here. */
  readonly bytes: number | undefined
  readonly computed: ComputedKind | undefined
}

/** Smaller bytea are seen whole; their size says nothing more. */
const TELLS_SIZE_FROM = 16

function CellText({ column: { kind, key }, value, bytes, computed }: CellTextProps) {
  if (computed === 'default') return <span className={classes['sign']}>default</span>
  const content = cellContent(value)
  if (content.is === 'null') {
    return (
      <span className={classes['sign']}>
        <span className="visually-hidden">no value: </span>NULL
      </span>
    )
  }
  if (content.is === 'empty') {
    return (
      <span className={classes['sign']}>
        <span className="visually-hidden">the string is </span>empty
      </span>
    )
  }
  const isBoolean = kind === 'boolean' && (value === 't' || value === 'f')
  const count = kind === 'bytes' && bytes === undefined ? byteCount(value ?? '') : null
  // Of bytes in hex, two characters are one.
  const size = kind === 'bytes' && bytes !== undefined ? Math.floor(bytes / 2) - 1 : bytes
  return (
    <>
      <span className={classes['text']}>
        {isBoolean ? value === 't' ? 'true' : 'false' : <TextPieces pieces={content.pieces} />}
      </span>
      {computed === 'expression' && <span className={classes['size']}>expression</span>}
      {count !== null && count >= TELLS_SIZE_FROM && (
        <span className={classes['size']}>{formatSize(count)}</span>
      )}
      {size !== undefined && <span className={classes['size']}>{formatSize(size)}</span>}
      {key === 'foreign' && computed === undefined && (
        <span
          className={classes['follow']}
          data-follow
          title={`Go to the row that it references (${chordText('Mod+Enter')})`}
        >
          <IconArrowUpRight size={13} stroke={2} aria-hidden />
        </span>
      )}
    </>
  )
}
