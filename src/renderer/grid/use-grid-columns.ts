/** The columns that a grid shows: which, in what order, how wide, which stand still. */
import { useMemo } from 'react'
import type { RowPage } from '../../shared/model.ts'
import { autoWidth, columnWidth, layoutColumns, type ColumnLayout } from './column-layout.ts'
import { setColumnSettings, useColumnSettings, type ColumnSettings } from './column-settings.ts'
import { keyOf, type TableKeys } from './table-keys.ts'
import { valueKind, type ValueKind } from './value-kind.ts'

/** One shown column. `place` is where its values stand in a row. */
export interface GridColumn {
  readonly place: number
  readonly name: string
  readonly type: string
  readonly kind: ValueKind
  readonly key: 'primary' | 'foreign' | 'unique' | null
  readonly frozen: boolean
}

export interface GridColumns {
  readonly shown: readonly GridColumn[]
  /** Pixels from the row's left edge; frozen columns begin behind the row's number, the others behind them. */
  readonly layout: ColumnLayout
  /** How many of the first stand still, and the pixels that they and the row's number take. */
  readonly frozenCount: number
  readonly frozenWidth: number
  readonly settings: ColumnSettings
  readonly resize: (column: GridColumn, width: number | null) => void
  readonly hide: (name: string, hidden: boolean) => void
  readonly showAll: () => void
  readonly freeze: (frozen: boolean) => void
}

/** Lays out the columns of a table. `numberWidth` is what the rows' numbers take; `table` names it for what is kept. */
export function useGridColumns(
  table: string,
  first: RowPage,
  keys: TableKeys,
  numberWidth: number,
): GridColumns {
  const settings = useColumnSettings(table)
  const { columns } = first
  const shown = useMemo(() => {
    const all = columns.map(({ name, type }, place): GridColumn => ({
      place,
      name,
      type,
      kind: valueKind(type),
      key: keyOf(keys, name),
      frozen: settings.frozen && keys.primary.includes(name),
    }))
    const visible = all.filter(({ name }) => !settings.hidden.includes(name))
    // The last one cannot be hidden.
    const kept = visible.length === 0 ? all : visible
    return [...kept.filter(({ frozen }) => frozen), ...kept.filter(({ frozen }) => !frozen)]
  }, [columns, keys, settings.hidden, settings.frozen])
  const layout = useMemo(() => {
    const widths = shown.map(({ name, place }) => settings.widths[name] ?? sampledWidth(first, place))
    return layoutColumns(widths, numberWidth)
  }, [shown, settings.widths, first, numberWidth])
  const frozenCount = shown.filter(({ frozen }) => frozen).length
  return {
    shown,
    layout,
    frozenCount,
    frozenWidth: layout.starts[frozenCount] ?? numberWidth,
    settings,
    resize(column, width) {
      const wanted = columnWidth(width ?? sampledWidth(first, column.place))
      setColumnSettings(table, { widths: { ...settings.widths, [column.name]: wanted } })
    },
    hide(name, hidden) {
      const others = settings.hidden.filter((one) => one !== name)
      setColumnSettings(table, { hidden: hidden ? [...others, name] : others })
    },
    showAll: () => setColumnSettings(table, { hidden: [] }),
    freeze: (frozen) => setColumnSettings(table, { frozen }),
  }
}

/** The places of columns in the order of the data, as a file is written; null where they are all. */
export function writtenPlaces(shown: readonly GridColumn[], all: number): readonly number[] | null {
  return shown.length === all ? null : shown.map(({ place }) => place).toSorted((a, b) => a - b)
}

/** Room for the sort and filter button, and for the sign of a key. */
const HEADING_EXTRA = 22

function sampledWidth({ columns, rows, computed, total }: RowPage, column: number): number {
  const { name = '', type = '' } = columns[column] ?? {}
  const kinds = new Map(computed.filter((one) => one.column === column).map(({ row, kind }) => [row, kind]))
  const values = rows.map((cells, row) => {
    const kind = kinds.get(row)
    const text = cells[column] ?? 'NULL'
    return kind === undefined ? text : kind === 'default' ? 'default' : `${text} expression`
  })
  const sampled = autoWidth({ name, type, values, rows: total })
  const heading = autoWidth({ name, type, values: [], rows: 0 }) + HEADING_EXTRA
  return Math.max(sampled, heading)
}
