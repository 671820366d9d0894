/** A query over one table: every row is looked at once, what matches is kept by number and byte, and put in order. */
import type { RowFilter, RowSort } from '../../../shared/rows-model.ts'
import type { DumpIndex, PlacedBlock } from '../../index/index.ts'
import type { SeekableImage } from '../../source/index.ts'
import type { RunOptions } from '../progress-stream.ts'
import { IS_UNKNOWN } from '../../rows/field.ts'
import { KeyBytes } from '../../rows/key-bytes.ts'
import { RowCollector } from './row-list.ts'
import type { RowChunk } from './row-list.ts'
import { scanRows } from '../../rows/row-scan.ts'
import { RowSorter } from './row-sorter.ts'
import { prepareTests, rowTest } from './row-tests.ts'
import type { RowTest } from './row-tests.ts'
import { SeenRow } from '../../rows/seen-row.ts'
import { ORDERED_BYTES, valueWriter, writeSortPart } from '../../rows/value-order.ts'
import type { TypeOrder, WriteValue } from '../../rows/value-order.ts'

/** So many rows of a result are kept, twelve bytes each; the rest is counted. */
export const MOST_KEPT = 20_000_000
/** Milliseconds between two handovers of matches. */
const HANDOVER = 50

/** What is asked of a table's rows. Plain data. */
export interface Query {
  readonly filters: readonly RowFilter[]
  readonly sort: readonly RowSort[]
  /** The columns that are shown, in their order. */
  readonly columns: readonly { readonly name: string; readonly order: TypeOrder }[]
}

/** Where a query reads. */
export interface QueryPlace {
  readonly index: DumpIndex
  readonly key: string
  /** Opens the bytes of a block, unpacking them where they must be. Whoever opens closes. */
  readonly open: (block: PlacedBlock, options: RunOptions) => Promise<SeekableImage>
  /** Where sorting may write. */
  readonly folder: string
  readonly heldBytes?: number | undefined
}

/** What a query found, beside the rows. */
export interface QueryOutcome {
  readonly total: number
  readonly rowsRead: number
  readonly bytesRead: number
  readonly notes: readonly string[]
}

/** Checks the filters of a query. Rejects with BAD_USE where one means nothing. */
export async function checkQuery(query: Query): Promise<void> {
  await prepareTests(query.filters)
  testsOf(query)
}

/** The tests of a query, whose filters were prepared. */
function testsOf({ filters, columns }: Query): RowTest[] {
  return filters.flatMap((filter) => {
    const column = columns[filter.column]
    return column === undefined ? [] : [rowTest(filter, column.name, column.order)]
  })
}

/** Runs a query; `give` gets the rows in order, chunk by chunk, as soon as they are certain. */
export async function runQuery(
  place: QueryPlace,
  query: Query,
  options: RunOptions,
  give: (chunk: RowChunk) => void,
): Promise<QueryOutcome> {
  await prepareTests(query.filters)
  const run = new QueryRun(place, query, options, give)
  try {
    return await run.run()
  } finally {
    await run.close()
  }
}

class QueryRun {
  readonly #place: QueryPlace
  readonly #options: RunOptions
  readonly #columns: number
  readonly #names: readonly string[]
  readonly #tests: readonly RowTest[]
  readonly #writers: readonly {
    readonly column: number
    readonly descending: boolean
    readonly write: WriteValue
  }[]
  readonly #wanted: ReadonlySet<number>
  readonly #collector: RowCollector
  readonly #sorter: RowSorter | null
  readonly #key = new KeyBytes()
  #total = 0
  #kept = 0
  #unknown = 0
  #cut = 0
  #longKeys = 0

  constructor(place: QueryPlace, query: Query, options: RunOptions, give: (chunk: RowChunk) => void) {
    this.#place = place
    this.#options = options
    this.#columns = query.columns.length
    this.#names = query.columns.map(({ name }) => name)
    this.#tests = testsOf(query)
    this.#writers = query.sort.flatMap(({ column, descending }) => {
      const order = query.columns[column]?.order
      return order === undefined ? [] : [{ column, descending, write: valueWriter(order) }]
    })
    this.#wanted = new Set([...this.#tests, ...this.#writers].map(({ column }) => column))
    this.#collector = new RowCollector(give)
    this.#sorter =
      this.#writers.length === 0
        ? null
        : new RowSorter({ folder: place.folder, signal: options.signal, heldBytes: place.heldBytes })
  }

  async close(): Promise<void> {
    await this.#sorter?.close()
  }

  async run(): Promise<QueryOutcome> {
    const { index, key } = this.#place
    const blocks = index.blocks(key, 0, Infinity)
    const bytesTotal = blocks.reduce((sum, { start, dataEnd }) => sum + dataEnd - start, 0)
    let bytesDone = 0
    let rowsRead = 0
    for (const block of blocks) {
      await this.#pass(block, bytesDone, bytesTotal)
      bytesDone += block.dataEnd - block.start
      rowsRead += block.rows
    }
    if (this.#sorter !== null) {
      this.#options.onProgress({ stage: 'Sorting', bytesDone: bytesTotal, bytesTotal })
      await this.#sorter.take(MOST_KEPT, (row, offset) => this.#collector.add(row, offset))
    }
    this.#collector.flush()
    return { total: this.#total, rowsRead, bytesRead: bytesDone, notes: this.#notes() }
  }

  async #pass(block: PlacedBlock, before: number, bytesTotal: number): Promise<void> {
    // INSERTs that name no columns have the table's.
    const named = block.columns?.length ? block.columns : this.#names
    const places = named.map((name) => this.#names.indexOf(name))
    const row = new SeenRow(this.#columns, this.#wanted, places)
    const image = await this.#place.open(block, this.#options)
    const anchors = this.#place.index.anchors(block.member, block.start, 0)
    const sorter = this.#sorter
    let last = performance.now()
    const onBytes = (bytes: number): void => {
      const now = performance.now()
      if (now - last < HANDOVER) return
      last = now
      if (sorter === null) this.#collector.flush()
      this.#options.onProgress({
        stage: sorter === null ? 'Filtering' : 'Reading keys',
        bytesDone: before + bytes,
        bytesTotal,
      })
    }
    try {
      await scanRows(image, { ...block, first: anchors.offsets[0] ?? block.start }, row, {
        signal: this.#options.signal,
        onBytes,
        onRow: (number) => this.#look(row, block.firstRow + number),
        ...(sorter === null ? {} : { rest: () => (sorter.isFull ? sorter.spill() : null) }),
      })
    } finally {
      await image.close()
    }
  }

  #look(row: SeenRow, number: number): void {
    for (const { column, passes } of this.#tests) {
      const field = row.fields[column]!
      if (field.isCut) this.#cut += 1
      if (passes(field)) continue
      if (field.state === IS_UNKNOWN) this.#unknown += 1
      return
    }
    this.#total += 1
    if (this.#sorter === null) {
      if (this.#kept < MOST_KEPT) this.#collector.add(number, row.offset)
      this.#kept += 1
      return
    }
    const key = this.#key
    key.clear()
    for (const { column, descending, write } of this.#writers) {
      const field = row.fields[column]!
      if (field.end - field.start > ORDERED_BYTES) this.#longKeys += 1
      writeSortPart(key, field, write, descending)
    }
    this.#sorter.add(key, number, row.offset)
  }

  #notes(): string[] {
    const notes: string[] = []
    const say = (count: number): string => count.toLocaleString('en-US')
    if (this.#total > MOST_KEPT)
      notes.push(`The first ${say(MOST_KEPT)} of ${say(this.#total)} rows can be looked at.`)
    if (this.#unknown > 0)
      notes.push(
        this.#unknown === 1
          ? '1 row was left out: PostgreSQL computes its value when the dump is loaded.'
          : `${say(this.#unknown)} rows were left out: PostgreSQL computes their values when the dump is loaded.`,
      )
    if (this.#cut > 0)
      notes.push(
        this.#cut === 1
          ? 'Of one very large value only the first megabyte was looked at.'
          : `Of ${say(this.#cut)} very large values only the first megabyte was looked at.`,
      )
    if (this.#longKeys > 0)
      notes.push(
        this.#longKeys === 1
          ? `One long value was ordered by its first ${say(ORDERED_BYTES)} bytes.`
          : `${say(this.#longKeys)} long values were ordered by their first ${say(ORDERED_BYTES)} bytes.`,
      )
    return notes
  }
}
