/**
 * The grid: a window over the rows, columns drawn only where they are on
 * screen, one selected cell that the keyboard moves, and the selected value in
 * full beside or below.
 */
import { useElementSize } from '@mantine/hooks'
import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import type { RowPage } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import { formatCount } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import type { FetchPage } from '../ui/window/page-cache.ts'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import { usePagedWindow } from '../ui/window/use-paged-window.ts'
import { isNumeric } from './cell-content.ts'
import { autoWidth, columnsOnScreen, columnWidth, layoutColumns } from './column-layout.ts'
import { copyValue } from './copy-value.ts'
import { GridBar } from './grid-bar.tsx'
import { GridHeader } from './grid-header.tsx'
import { cellAfterKey, type CellPlace } from './grid-keys.ts'
import { GridLine } from './grid-line.tsx'
import classes from './grid.module.css'
import { fetchRows, gridPage, ROW_PAGE, type GridRow } from './row-pages.ts'
import { useValueShown } from './value-shown.ts'
import { ValuePanel } from './value-panel.tsx'

const ROW_HEIGHT = 24
const HEADER_HEIGHT = 42
/** From this width in pixels on, the value stands beside the rows. */
const BESIDE_FROM = 860

export interface RowGridProps {
  readonly sourceId: string
  readonly objectKey: string
  readonly label: string
  /** The first page; it has at least one column and one row. */
  readonly first: RowPage
}

export function RowGrid({ sourceId, objectKey, label, first }: RowGridProps) {
  const { columns } = first
  const idBase = useId()
  const grid = useRef<HTMLDivElement>(null)
  const [valueShown, showValue] = useValueShown()
  const { ref: outer, width: outerWidth } = useElementSize()
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 })
  const [widths, setWidths] = useState(() => columns.map((_, column) => sampledWidth(first, column)))
  const fetch = useCallback<FetchPage<GridRow>>(
    (offset, limit, signal) =>
      offset === 0
        ? Promise.resolve(gridPage(first))
        : fetchRows(sourceId, objectKey, { offset, limit }, signal),
    [sourceId, objectKey, first],
  )
  const { rows, window, retry } = usePagedWindow({
    fetch,
    pageSize: ROW_PAGE,
    total: first.total,
    rowHeight: ROW_HEIGHT,
    headerHeight: HEADER_HEIGHT,
  })
  const total = rows.total ?? first.total
  const numberWidth = 22 + formatCount(total).length * 8
  const layout = useMemo(() => layoutColumns(widths, numberWidth), [widths, numberWidth])
  const numeric = useMemo(() => columns.map(({ type }) => isNumeric(type)), [columns])
  const onScreen = columnsOnScreen(layout, window.scrollLeft, window.width)
  const place = { sourceId, key: objectKey, ...active }
  const isDrawn =
    active.row >= window.first &&
    active.row <= window.last &&
    active.column >= onScreen.first &&
    active.column <= onScreen.last

  const select = (cell: CellPlace): void => {
    setActive(cell)
    window.reveal(cell.row)
    const { starts } = layout
    window.revealAcross(starts[cell.column] ?? 0, starts[cell.column + 1] ?? 0, numberWidth)
  }
  const goTo = (row: number): void => {
    setActive({ ...active, row })
    window.jumpTo(Math.max(0, row - Math.floor(window.pageRows / 3)))
    grid.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return
    const control = event.ctrlKey || event.metaKey
    const size = { rows: total, columns: columns.length, page: window.pageRows }
    const to = event.shiftKey ? null : cellAfterKey(event.key, control, active, size)
    if (to !== null) select(to)
    else if (control && event.key === 'c') void copyValue(place, rows.rowAt(active.row))
    else if (event.key === 'Enter') showValue(true)
    else if (event.key === 'Escape' && valueShown) showValue(false)
    else return
    event.preventDefault()
  }
  const onCell = (event: MouseEvent): void => {
    const cell = cellOf(event.target)
    if (cell !== null) setActive({ row: cell.row, column: cell.column ?? active.column })
  }
  const resize = (column: number, width: number | null): void => {
    const next = width === null ? sampledWidth(first, column) : columnWidth(width)
    setWidths((old) => old.map((at, index) => (index === column ? next : at)))
  }

  return (
    <div ref={outer} className={classes['outer']}>
      <GridBar
        total={total}
        columns={columns.length}
        loading={rows.loading}
        valueShown={valueShown}
        onValueShown={showValue}
        onGoTo={goTo}
      />
      {rows.error !== null && (
        <div className={classes['failure']}>
          <FailureView failure={toFailure(rows.error)} onRetry={retry} />
        </div>
      )}
      <Group orientation={outerWidth >= BESIDE_FROM ? 'horizontal' : 'vertical'} className={classes['panes']}>
        <Panel id="rows" minSize={120}>
          <div ref={grid} className={classes['pane']}>
            <RowWindowView
              window={window}
              contentWidth={layout.width}
              role="grid"
              tabIndex={0}
              aria-label={label}
              aria-rowcount={total + 1}
              aria-colcount={columns.length + 1}
              aria-busy={rows.loading}
              aria-activedescendant={isDrawn ? `${idBase}${active.row}-${active.column}` : undefined}
              className={classes['grid']}
              onKeyDown={onKeyDown}
              onMouseDown={onCell}
              onDoubleClick={() => showValue(true)}
              header={
                <GridHeader
                  columns={columns}
                  layout={layout}
                  numeric={numeric}
                  onScreen={onScreen}
                  height={HEADER_HEIGHT}
                  active={active.column}
                  onResize={resize}
                />
              }
              renderRow={(index, style) => (
                <GridLine
                  key={index}
                  index={index}
                  row={rows.rowAt(index)}
                  style={style}
                  idBase={idBase}
                  layout={layout}
                  numeric={numeric}
                  firstColumn={onScreen.first}
                  lastColumn={onScreen.last}
                  activeColumn={index === active.row ? active.column : null}
                />
              )}
            />
          </div>
        </Panel>
        {valueShown && <Separator className={classes['separator']} aria-label="Size of the value" />}
        {valueShown && (
          <Panel id="value" defaultSize="36%" minSize={120}>
            <ValuePanel
              key={`${active.row} ${active.column}`}
              place={place}
              column={columns[active.column] ?? { name: '', type: '' }}
              row={rows.rowAt(active.row)}
              onClose={() => showValue(false)}
            />
          </Panel>
        )}
      </Group>
    </div>
  )
}

function sampledWidth({ columns, rows, computed, total }: RowPage, column: number): number {
  const { name = '', type = '' } = columns[column] ?? {}
  const signs = computed.filter((one) => one.column === column)
  const kinds = new Map(signs.map(({ row, kind }) => [row, kind]))
  const values = rows.map((cells, row) => {
    const kind = kinds.get(row)
    const text = cells[column] ?? 'NULL'
    return kind === undefined ? text : kind === 'default' ? 'default' : `${text} expression`
  })
  return autoWidth({ name, type, values, rows: total })
}

/** The cell under the mouse; without a column over the row's number. */
function cellOf(target: EventTarget): { readonly row: number; readonly column: number | null } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (element === null) return null
  const { row, column } = element.dataset
  return { row: Number(row), column: column === undefined ? null : Number(column) }
}
