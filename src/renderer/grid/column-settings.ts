/** How the reader set the columns of a table: widths, which are hidden, whether the key stands still. Kept between runs by the table's key. */
import { create } from 'zustand'

export interface ColumnSettings {
  /** Pixels, by the column's name; those that were never changed have none. */
  readonly widths: Readonly<Record<string, number>>
  readonly hidden: readonly string[]
  /** Whether the columns of the primary key stay at the left. */
  readonly frozen: boolean
}

const PLAIN: ColumnSettings = { widths: {}, hidden: [], frozen: false }
const KEPT = 'dumpscope.columns'
/** Tables of which settings are kept; those changed longest ago go first. */
const MOST_TABLES = 300

type Tables = Readonly<Record<string, ColumnSettings>>

const useTables = create<{ readonly tables: Tables }>(() => ({ tables: readKept() }))

function readKept(): Tables {
  try {
    return columnSettingsFrom(globalThis.localStorage?.getItem(KEPT) ?? null)
  } catch {
    // Storage is switched off.
    return {}
  }
}

/** What was kept, as far as it means something. */
export function columnSettingsFrom(text: string | null): Tables {
  if (text === null) return {}
  try {
    const kept: unknown = JSON.parse(text)
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {}
    return Object.fromEntries(
      Object.entries(kept).flatMap(([key, value]) => {
        const settings = settingsFrom(value)
        return settings === null ? [] : [[key, settings]]
      }),
    )
  } catch {
    // Not ours: the columns are as they come.
    return {}
  }
}

function settingsFrom(value: unknown): ColumnSettings | null {
  if (typeof value !== 'object' || value === null) return null
  const { widths, hidden, frozen } = value as Partial<Record<keyof ColumnSettings, unknown>>
  const isSound =
    typeof widths === 'object' &&
    widths !== null &&
    Object.values(widths).every((width) => typeof width === 'number' && width > 0) &&
    Array.isArray(hidden) &&
    hidden.every((name) => typeof name === 'string') &&
    typeof frozen === 'boolean'
  return isSound ? { widths: widths as Record<string, number>, hidden: hidden as string[], frozen } : null
}

/** The settings of a table. */
export function useColumnSettings(table: string): ColumnSettings {
  return useTables(({ tables }) => tables[table] ?? PLAIN)
}

/** Changes some of them and keeps all. */
export function setColumnSettings(table: string, changed: Partial<ColumnSettings>): void {
  const { [table]: before = PLAIN, ...others } = useTables.getState().tables
  const tables = Object.fromEntries([
    ...Object.entries(others).slice(-(MOST_TABLES - 1)),
    [table, { ...before, ...changed }],
  ]) as Tables
  useTables.setState({ tables })
  try {
    globalThis.localStorage?.setItem(KEPT, JSON.stringify(tables))
  } catch {
    // Storage is switched off or full: it holds for this window only.
  }
}
