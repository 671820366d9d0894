/** The grid's heading: every column's name, type, key, sorting and filter, and an edge with which it is made wider or narrower. */
import {
  IconChevronDown,
  IconFilter,
  IconKey,
  IconLink,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react'
import { useRef, type PointerEvent, type ReactNode } from 'react'
import { visibleText } from '../text/visible-text.ts'
import { ColumnMenu, type ColumnMenuProps } from './column-menu.tsx'
import type { ColumnLayout } from './column-layout.ts'
import classes from './grid.module.css'
import type { Asked } from './row-questions.ts'
import type { GridColumn } from './use-grid-columns.ts'

export interface GridHeaderProps {
  readonly columns: readonly GridColumn[]
  readonly layout: ColumnLayout
  readonly frozenCount: number
  readonly onScreen: { readonly first: number; readonly last: number }
  /** Pixels. */
  readonly height: number
  readonly active: number
  readonly asked: Asked
  /** The column whose menu is open, and the menu. */
  readonly menu: (Omit<ColumnMenuProps, 'target' | 'column'> & { readonly place: number }) | null
  /** A new width in pixels, or null for the one that fits. */
  readonly onResize: (column: GridColumn, width: number | null) => void
  readonly onMenu: (column: number) => void
}

export function GridHeader(props: GridHeaderProps) {
  const { columns, layout, frozenCount, onScreen, height } = props
  const heading = (place: number): ReactNode => {
    const column = columns[place]
    return column === undefined ? null : (
      <Heading key={column.place} {...props} place={place} column={column} />
    )
  }
  const still = Array.from({ length: frozenCount }, (_, place) => heading(place))
  const moving: ReactNode[] = []
  for (let place = Math.max(frozenCount, onScreen.first); place <= onScreen.last; place++)
    moving.push(heading(place))
  return (
    <div role="row" aria-rowindex={1} className={classes['header']} style={{ height }}>
      <div role="presentation" className={classes['still']} style={{ width: layout.starts[frozenCount] }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={classes['corner']}
          data-corner
          style={{ width: layout.starts[0] }}
          title="Select all"
        >
          <span className="visually-hidden">Row</span>
        </div>
        {still}
      </div>
      {moving}
    </div>
  )
}

const KEY_TITLES = { primary: 'primary key', foreign: 'foreign key', unique: 'unique' } as const

function Heading({
  place,
  column,
  layout,
  active,
  asked,
  menu,
  onResize,
  onMenu,
}: GridHeaderProps & { readonly place: number; readonly column: GridColumn }) {
  const { name, type, kind, key } = column
  const start = layout.starts[place] ?? 0
  const width = (layout.starts[place + 1] ?? start) - start
  const sort = asked.sort.find((one) => one.column === name)
  const filtered = asked.filters.some((one) => one.column === name)
  const facts = [visibleText(name), visibleText(type), key === null ? '' : KEY_TITLES[key]].filter(Boolean)
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={classes['headingMenu']}
      data-shown={sort !== undefined || filtered || undefined}
      aria-label={`Sort and filter ${visibleText(name)}`}
      aria-haspopup="dialog"
      onClick={() => onMenu(place)}
    >
      {filtered ? (
        <IconFilter size={14} stroke={2} aria-hidden />
      ) : sort === undefined ? (
        <IconChevronDown size={14} stroke={2} aria-hidden />
      ) : sort.descending ? (
        <IconSortDescending size={14} stroke={2} aria-hidden />
      ) : (
        <IconSortAscending size={14} stroke={2} aria-hidden />
      )}
    </button>
  )
  return (
    <div
      role="columnheader"
      aria-colindex={column.place + 2}
      aria-sort={sort === undefined ? undefined : sort.descending ? 'descending' : 'ascending'}
      title={facts.join(' \u00b7 ')}
      data-heading={place}
      data-number={kind === 'number' || undefined}
      data-active={place === active || undefined}
      className={classes['heading']}
      style={{ left: start, width }}
    >
      <span className={classes['headingName']}>
        {key === 'primary' && <IconKey size={13} stroke={1.75} role="img" aria-label="primary key" />}
        {key === 'foreign' && <IconLink size={13} stroke={1.75} role="img" aria-label="foreign key" />}
        <span className={classes['headingWord']}>{visibleText(name)}</span>
      </span>
      <span className={classes['headingType']}>{visibleText(type)}</span>
      {menu?.place === place ? <ColumnMenu {...menu} column={column} target={button} /> : button}
      <Edge width={width} onResize={(to) => onResize(column, to)} />
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
      data-edge
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
