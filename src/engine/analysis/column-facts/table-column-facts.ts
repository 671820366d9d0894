/** The facts of a table's columns, in one pass over its rows. */
import type { CatalogObject } from '../../catalog/index.ts'
import { keyBeside } from '../../index/index.ts'
import type { Field, RowPlace } from '../../rows/index.ts'
import { IS_NULL, IS_VALUE, passTable } from '../../rows/index.ts'
import { typeOrder } from '../../rows/value-order.ts'
import type { RunOptions } from '../../source/index.ts'
import type { ShownValue, TableColumnFacts } from './column-facts.ts'
import { ColumnTally, shown } from './column-tally.ts'

/** Distinct values that are counted exactly, over all columns of a table; each takes about 26 bytes. */
const EXACT_OVER_ALL = 1 << 21
const [FEWEST_EXACT, MOST_EXACT] = [1 << 10, 1 << 16] as const

/** Beside what every long call takes: how many rows are looked at, all where absent. */
export interface ColumnFactsOptions extends RunOptions {
  readonly rows?: number | undefined
}

/**
 * The columns of the table with this key and what its rows say of them, and
 * the first row. Columns of the table that the rows do not have are left out:
 * nothing is known of them. Memory is bounded whatever the rows hold. Rows of
 * an archive must have been counted before. Rejects as `passTable` does.
 */
export async function columnFactsOf(
  place: RowPlace,
  key: string,
  options: ColumnFactsOptions,
): Promise<TableColumnFacts> {
  const table = place.index.object(key)
  const inRows = new Set(
    place.index
      .blocks(key, 0, Infinity)
      .flatMap(({ columns }) => (columns?.length ? columns : (table?.data?.columns ?? []))),
  )
  const types = new Map(
    table?.columns.map(({ name, properties }) => [name, String(properties['type'] ?? '')]),
  )
  const names = [...types.keys()].filter((name) => inRows.has(name))
  for (const name of inRows) if (!types.has(name)) names.push(name)
  const exact = exactFor(names.length)
  const find = typesOf(place, table)
  const tallies = names.map((name) => {
    const type = types.get(name) ?? ''
    return new ColumnTally({ name, type, compared: typeOrder(type, find), exact })
  })
  let firstRow: TableColumnFacts['firstRow'] = null
  const { looked, unread } = await passRows(place, key, names, options, (fields) => {
    firstRow ??= fields.map(valueOf)
    for (let at = 0; at < tallies.length; at += 1) tallies[at]!.see(fields[at]!)
  })
  return { looked, unread, columns: tallies.map((tally) => tally.facts()), firstRow }
}

/** A power of two for each of so many columns. */
function exactFor(columns: number): number {
  const each = EXACT_OVER_ALL / Math.max(1, columns)
  return Math.min(MOST_EXACT, Math.max(FEWEST_EXACT, 2 ** Math.floor(Math.log2(each))))
}

type FindType = Parameters<typeof typeOrder>[1]

function typesOf({ index }: RowPlace, table: CatalogObject | null): FindType {
  return (kind, identity) => (table === null ? null : index.object(keyBeside(table, kind, identity)))
}

function valueOf(field: Field): ShownValue | null | undefined {
  if (field.state === IS_NULL) return null
  if (field.state !== IS_VALUE) return undefined
  return shown(field.bytes.subarray(field.start, field.end), field.isCut)
}

/** Passes as many rows as are wanted; the pass is ended where there are more. */
async function passRows(
  place: RowPlace,
  key: string,
  names: readonly string[],
  { rows = Infinity, signal, onProgress }: ColumnFactsOptions,
  onFields: (fields: readonly Field[]) => void,
): Promise<{ readonly looked: number; readonly unread: number }> {
  const enough = new AbortController()
  let looked = 0
  try {
    const { unread } = await passTable(
      place,
      key,
      names,
      ({ fields }) => {
        if (looked >= rows) return
        looked += 1
        onFields(fields)
        if (looked === rows) enough.abort()
      },
      { signal: AbortSignal.any([signal, enough.signal]), onProgress, stage: 'Looking at rows' },
    )
    return { looked, unread }
  } catch (error) {
    if (!enough.signal.aborted || signal.aborted) throw error
    return { looked, unread: 0 }
  }
}
