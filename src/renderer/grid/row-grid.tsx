/**
 * The grid: a window over the rows, columns drawn only where they are on
 * screen, a selection that mouse and keyboard move, what was asked of the rows
 * above, and the selected value or row beside or below.
 */
import { useElementSize } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import type { RowPage } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import { tell } from '../state/notices.ts'
import { formatCount } from '../text/figure.ts'
import { menuPlace, type MenuPlace } from '../ui/context-menu.tsx'
import { copyText } from '../ui/copy-text.ts'
import type { FetchPage } from '../ui/window/page-cache.ts'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import { usePagedWindow } from '../ui/window/use-paged-window.ts'
import { ownGrid, type ActiveGrid } from './active-grid.ts'
import { CellMenu } from './cell-menu.tsx'
import { columnsOnScreen } from './column-layout.ts'
import { copiedText, type CopyFormat } from './copy-rows.ts'
import { copyValue } from './copy-value.ts'
import { exportRows } from './export-rows.ts'
import { followedKey, followKey } from './follow-key.ts'
import { GridBar } from './grid-bar.tsx'
import { GridHeader } from './grid-header.tsx'
import { actionOfKey, type GridAction } from './grid-action.ts'
import { isOfRow, pressedPlace, selectionAfterPress } from './grid-pointer.ts'
import { GridLine } from './grid-line.tsx'
import { GridNotices } from './grid-notices.tsx'
import classes from './grid.module.css'
import { usePanelShown } from './panel-shown.ts'
import { QuestionBar } from './question-bar.tsx'
import { RowPanel } from './row-panel.tsx'
import { fetchResultRows, fetchRows, gridPage, ROW_PAGE, type GridRow } from './row-pages.ts'
import { askRows, questionOf, useAsked, withSort, type Asked } from './row-questions.ts'
import { cellCount, extendTo, rangeOf, selectCell, type Selection } from './selection.ts'
import type { TableKeys } from './table-keys.ts'
import { useCellOnTheWay } from './use-wanted-cell.ts'
import { useGridColumns, writtenPlaces } from './use-grid-columns.ts'
import { costQuery, useRowResult } from './use-row-result.ts'

const ROW_HEIGHT = 24
const HEADER_HEIGHT = 42
/** From this width in pixels on, the value stands beside the rows. */
const BESIDE_FROM = 860

export interface RowGridProps {
  readonly sourceId: string
  readonly objectKey: string
  /** The table's identity. */
  readonly table: string
  readonly label: string
  /** The first page; it has at least one column and one row. */
  readonly first: RowPage
  readonly keys: TableKeys
}

export function RowGrid({ sourceId, objectKey, table, label, first, keys }: RowGridProps) {
  const idBase = useId()
  const grid = useRef<HTMLDivElement>(null)
  const [panel, showPanel] = usePanelShown()
  const { ref: outer, width: outerWidth } = useElementSize()
  const [selection, setSelection] = useState<Selection>(() => selectCell({ row: 0, column: 0 }))
  const [columnMenu, setColumnMenu] = useState<number | null>(null)
  const [cellMenu, setCellMenu] = useState<MenuPlace | null>(null)
  const [exporting, setExporting] = useState(false)
  const asked = useAsked(sourceId, objectKey)
  const question = useMemo(
    () => questionOf(sourceId, objectKey, asked, first.columns),
    [sourceId, objectKey, asked, first.columns],
  )
  const answer = useRowResult(question)
  const resultId = answer.result?.id ?? null
  const cost = useQuery(costQuery(sourceId, objectKey, false))
  const ask = (to: Asked): void => askRows(sourceId, objectKey, to)
  const fetch = useCallback<FetchPage<GridRow>>(
    (offset, limit, signal) => {
      if (resultId !== null) return fetchResultRows(resultId, { offset, limit }, signal)
      return offset === 0
        ? Promise.resolve(gridPage(first))
        : fetchRows(sourceId, objectKey, { offset, limit }, signal)
    },
    [sourceId, objectKey, first, resultId],
  )
  const { rows, window, retry } = usePagedWindow({
    fetch,
    pageSize: ROW_PAGE,
    total: resultId === null ? first.total : undefined,
    growing: answer.result?.rows,
    rowHeight: ROW_HEIGHT,
    headerHeight: HEADER_HEIGHT,
  })
  const total = rows.total ?? answer.result?.rows ?? first.total
  const numberWidth = 22 + formatCount(first.total).length * 8
  const columns = useGridColumns(objectKey, first, keys, numberWidth)
  const { shown, layout, frozenCount, frozenWidth } = columns
  const moving = columnsOnScreen(layout, window.scrollLeft + frozenWidth - numberWidth, window.width)
  const onScreen = {
    first: Math.max(moving.first, frozenCount),
    last: columnsOnScreen(layout, window.scrollLeft, window.width).last,
  }

  const size = { rows: total, columns: shown.length }
  const active = {
    row: Math.min(selection.active.row, Math.max(0, total - 1)),
    column: Math.min(selection.active.column, shown.length - 1),
  }
  const range = rangeOf(selection, size)
  const column = shown[active.column]
  const activeRow = rows.rowAt(active.row)
  const followed = followedKey(keys, column?.name, activeRow, first.columns)
  const place = { sourceId, key: objectKey, row: activeRow?.number ?? active.row, column: column?.place ?? 0 }
  const isDrawn =
    active.row >= window.first &&
    active.row <= window.last &&
    (active.column < frozenCount || (active.column >= onScreen.first && active.column <= onScreen.last))

  const reveal = ({ row, column }: { readonly row: number; readonly column: number }): void => {
    window.reveal(row)
    if (column < frozenCount) return
    window.revealAcross(layout.starts[column] ?? 0, layout.starts[column + 1] ?? 0, frozenWidth)
  }
  const wholeTable = {
    rows: total,
    columns: first.columns.length,
    isWhole: question.filters.length === 0 && question.sort.length === 0,
    showWhole: () => ask({ filters: [], sort: [] }),
  }
  useCellOnTheWay({ sourceId, key: objectKey }, wholeTable, (cell) => {
    // Where columns stand otherwise, or are hidden, the row is still the right one.
    const at = Math.max(
      0,
      shown.findIndex(({ place }) => place === cell.column),
    )
    setSelection(selectCell({ row: cell.row, column: at }))
    reveal({ row: cell.row, column: at })
  })
  const focusGrid = (): void => grid.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()
  const goTo = (row: number): void => {
    setSelection(selectCell({ ...active, row }))
    window.jumpTo(Math.max(0, row - Math.floor(window.pageRows / 3)))
    focusGrid()
  }
  const follow = (key: NonNullable<typeof followed>, row = activeRow): void => {
    if (row !== undefined) void followKey(sourceId, key, row, first.columns)
  }
  const copy = (format: CopyFormat): void => {
    const source = { sourceId, key: objectKey, table, columns: first.columns, page: fetch_ }
    const wanted = shown.slice(range.firstColumn, range.lastColumn + 1).map((one) => one.place)
    const wish = { firstRow: range.firstRow, lastRow: range.lastRow, columns: wanted }
    copiedText(source, wish, format, new AbortController().signal).then(copyText, (error: unknown) =>
      tell(toFailure(error)),
    )
  }
  const fetch_ = (offset: number, limit: number, signal: AbortSignal) =>
    resultId === null
      ? fetchRows(sourceId, objectKey, { offset, limit }, signal)
      : fetchResultRows(resultId, { offset, limit }, signal)
  const openColumnMenu = (at: number): void => {
    setSelection(selectCell({ ...active, column: at }))
    reveal({ ...active, column: at })
    setColumnMenu(at)
  }
  const closeColumnMenu = (): void => {
    setColumnMenu(null)
    focusGrid()
  }

  const api: ActiveGrid = {
    copy,
    goToRow: () => document.querySelector<HTMLInputElement>('[data-go-to-row] input')?.select(),
    filterColumn: () => openColumnMenu(active.column),
    sortColumn: (descending) => column && ask(withSort(asked, column.name, descending, false)),
    clear: () => ask({ filters: [], sort: [] }),
    isAsked: () => asked.filters.length + asked.sort.length > 0,
    toggleValue: () => showPanel(panel === 'value' ? null : 'value'),
    toggleRowForm: () => showPanel(panel === 'row' ? null : 'row'),
    exportRows: () => setExporting(true),
  }
  useEffect(() => ownGrid(api))

  const act = (action: GridAction): void => {
    switch (action.is) {
      case 'select':
        setSelection(action.selection)
        if (action.reveal) reveal(action.selection.active)
        return
      case 'copy':
        return cellCount(range) === 1 ? void copyValue(place, activeRow) : copy('tsv')
      case 'follow':
        return followed === null ? undefined : follow(followed)
      case 'value':
        return showPanel('value')
      case 'column menu':
        return openColumnMenu(active.column)
      case 'cell menu':
        return setCellMenu(
          menuPlace(null, document.querySelector(`[id="${idBase}${active.row}-${active.column}"]`)),
        )
      case 'close':
        return showPanel(null)
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = { ...size, page: window.pageRows }
    const action = actionOfKey(event, { ...selection, active }, page, panel !== null)
    if (action === null) return
    event.preventDefault()
    act(action)
  }
  const onMouseDown = (event: MouseEvent): void => {
    const pressed = pressedPlace(event.target)
    if (pressed === null) return
    setSelection(selectionAfterPress(selection, range, pressed, event))
    if (pressed.is !== 'cell' || event.button !== 0 || !pressed.follows) return
    const key = followedKey(keys, shown[pressed.column]?.name, rows.rowAt(pressed.row), first.columns)
    if (key !== null) follow(key, rows.rowAt(pressed.row))
  }
  const onMouseMove = (event: MouseEvent): void => {
    if (event.buttons !== 1) return
    const over = pressedPlace(event.target)
    if (over === null || columnMenu !== null || over.is === 'column' || over.is === 'corner') return
    const to = { row: over.row, column: over.is === 'cell' ? over.column : active.column }
    if (to.row !== selection.active.row || to.column !== selection.active.column)
      setSelection(extendTo(selection, to))
  }

  const one = columnMenu === null ? undefined : shown[columnMenu]
  const menu =
    columnMenu === null || one === undefined
      ? null
      : {
          place: columnMenu,
          order: cost.data?.orders[one.place] ?? ('text' as const),
          asked,
          canHide: shown.length > 1,
          onAsk: ask,
          onHide: () => {
            columns.hide(one.name, true)
            closeColumnMenu()
          },
          onFit: () => {
            columns.resize(one, null)
            closeColumnMenu()
          },
          onClose: closeColumnMenu,
        }

  return (
    <div ref={outer} className={classes['outer']}>
      <GridBar
        total={total}
        firstRow={window.first}
        lastRow={window.last}
        selected={cellCount(range)}
        all={first.columns}
        columns={columns}
        hasKey={keys.primary.length > 0}
        filtered={resultId !== null}
        loading={rows.loading}
        panel={panel}
        exporting={exporting}
        onExporting={setExporting}
        onPanel={showPanel}
        onGoTo={goTo}
        onCopy={copy}
        onExport={(of) =>
          void exportRows({
            sourceId,
            key: objectKey,
            resultId,
            columns: writtenPlaces(shown, first.columns.length),
            of,
            name: table,
          })
        }
      />
      {api.isAsked() && <QuestionBar asked={asked} answer={answer} total={first.total} onAsk={ask} />}
      <GridNotices
        whole={cost.data?.whole !== false}
        total={first.total}
        error={rows.error}
        onRetry={retry}
      />
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
              aria-colcount={first.columns.length + 1}
              aria-multiselectable
              aria-busy={rows.loading}
              aria-activedescendant={isDrawn ? `${idBase}${active.row}-${active.column}` : undefined}
              className={classes['grid']}
              onKeyDown={onKeyDown}
              onMouseDown={onMouseDown}
              onMouseMove={onMouseMove}
              onContextMenu={(event) => {
                if (!isOfRow(event.target)) return
                event.preventDefault()
                setCellMenu(menuPlace(event, event.target instanceof Element ? event.target : null))
              }}
              onDoubleClick={(event) => isOfRow(event.target) && showPanel('value')}
              header={
                <GridHeader
                  columns={shown}
                  layout={layout}
                  frozenCount={frozenCount}
                  onScreen={onScreen}
                  height={HEADER_HEIGHT}
                  active={active.column}
                  asked={asked}
                  menu={menu}
                  onResize={columns.resize}
                  onMenu={(at) => (columnMenu === at ? closeColumnMenu() : openColumnMenu(at))}
                />
              }
              renderRow={(index, style) => {
                const isSelected = index >= range.firstRow && index <= range.lastRow
                return (
                  <GridLine
                    key={index}
                    index={index}
                    row={rows.rowAt(index)}
                    style={style}
                    idBase={idBase}
                    columns={shown}
                    layout={layout}
                    frozenCount={frozenCount}
                    firstColumn={onScreen.first}
                    lastColumn={onScreen.last}
                    selectedFrom={isSelected ? range.firstColumn : null}
                    selectedTo={isSelected ? range.lastColumn : null}
                    activeColumn={index === active.row ? active.column : null}
                    isInPlace={resultId === null}
                  />
                )
              }}
            />
            {answer.result !== null && total === 0 && !answer.result.growing && (
              <p className={classes['noMatch']}>No row matches.</p>
            )}
          </div>
        </Panel>
        {panel !== null && <Separator className={classes['separator']} aria-label="Size of the panel" />}
        {panel !== null && (
          <Panel id="value" defaultSize="36%" minSize={120}>
            <RowPanel
              panel={panel}
              place={place}
              row={activeRow}
              columns={first.columns}
              keys={keys}
              onFollow={follow}
              onValue={(at) => {
                const to = shown.findIndex((shownOne) => shownOne.place === at)
                if (to < 0) return columns.hide(first.columns[at]?.name ?? '', false)
                setSelection(selectCell({ ...active, column: to }))
                reveal({ ...active, column: to })
                return showPanel('value')
              }}
              onClose={() => showPanel(null)}
            />
          </Panel>
        )}
      </Group>
      <CellMenu
        at={cellMenu}
        column={column}
        row={activeRow}
        foreignKey={followed}
        asked={asked}
        onAsk={ask}
        onCopyValue={() => void copyValue(place, activeRow)}
        onCopy={copy}
        onFollow={follow}
        onValue={() => showPanel('value')}
        onRow={() => showPanel('row')}
        onClose={() => setCellMenu(null)}
      />
    </div>
  )
}
