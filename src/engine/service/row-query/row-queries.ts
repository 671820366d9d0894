/**
 * Queries over tables' rows and what they found: results are kept by id, the
 * oldest gone first, and paged by the bytes of their rows. Speeds are measured
 * as queries run, so that the next one's cost can be told.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { DumpscopeError } from '../../../shared/errors.ts'
import type { RowCost, RowQuestion, RowResult, RowResultPage } from '../../../shared/rows-model.ts'
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { keyBeside } from '../../index/index.ts'
import type { DumpIndex, PlacedBlock } from '../../index/index.ts'
import type { SpoolOptions } from '../../source/index.ts'
import type { RunOptions, Step } from '../progress-stream.ts'
import type { OpenSource } from '../source-store.ts'
import { countFirst, dataColumns, readChosen, relation, unknownObject } from '../table-rows.ts'
import { checkQuery, runQuery } from './query-run.ts'
import type { Query } from './query-run.ts'
import { openBlock } from '../../rows/index.ts'
import { ExportMasks } from './export-masks.ts'
import type { ColumnMasks } from './export-masks.ts'
import { IN_THREAD_BYTES, queryInWorker } from './query-task.ts'
import { RowList } from './row-list.ts'
import { QuerySpeeds } from './query-speeds.ts'
import { typeOrder } from '../../rows/value-order.ts'
import type { TypeOrder } from '../../rows/value-order.ts'

/** Results that are kept at once. */
const MOST_RESULTS = 8
/** Up to this many milliseconds nobody is asked. */
const SMALL_MILLISECONDS = 400

/** Progress of a query, as the contract has it. */
export interface QueryStep extends Step {
  readonly resultId?: string
  readonly found?: number
  readonly shown?: number
}

export type QueryOptions = RunOptions<QueryStep>

interface KeptResult {
  readonly source: OpenSource
  readonly key: string
  readonly rows: RowList
}

export interface RowQueriesOptions {
  readonly get: (sourceId: string) => OpenSource
  readonly spool: SpoolOptions
  /** The spool itself, for what is small enough for this thread. */
  readonly openSpool: () => Parameters<typeof openBlock>[1]
}

export class RowQueries {
  readonly #options: RowQueriesOptions
  readonly #results = new Map<string, KeptResult>()
  readonly #workers = new Set<Promise<void>>()
  readonly #speeds = new QuerySpeeds()

  readonly #masks: ExportMasks

  constructor(options: RowQueriesOptions) {
    this.#options = options
    const { spool, openSpool } = options
    this.#masks = new ExportMasks({ spool, openSpool, onWorker: (ended) => this.#follow(ended) })
  }

  /** The masks of a table's columns, for what is personal or secret in them. */
  masks(source: OpenSource, key: string, signal: AbortSignal | undefined): Promise<ColumnMasks> {
    return this.#masks.of(source, key, signal)
  }

  #follow(ended: Promise<void>): void {
    this.#workers.add(ended)
    void ended.then(() => this.#workers.delete(ended))
  }

  /** What looking at all rows of a table costs. */
  async cost(sourceId: string, key: string, sorted: boolean): Promise<RowCost> {
    const source = this.#options.get(sourceId)
    await countFirst(source, key)
    const object = relation(source.index, key)
    const blocks = source.index.blocks(key, 0, Infinity)
    const bytes = dataBytes(blocks)
    const rows = source.index.rowsInBlocks(key)
    const packedBytes = packedBytesOf(source, key)
    const { milliseconds, measured } = this.#speeds.estimate({ bytes, packedBytes, rows, sorted })
    return {
      rows,
      bytes,
      packedBytes,
      milliseconds,
      measured,
      small: milliseconds <= SMALL_MILLISECONDS,
      whole: blocks.every(({ complete }) => complete),
      orders: ordersOf(source.index, object).map(({ order }) => order),
    }
  }

  /** Runs a query to its end. Rejects with BAD_USE where a filter means nothing, NO_DATA, CANCELLED ... */
  async run(question: RowQuestion, options: QueryOptions): Promise<RowResult> {
    const { sourceId, key } = question
    const source = this.#options.get(sourceId)
    await countFirst(source, key)
    const query = queryOf(source.index, key, question)
    await checkQuery(query)
    const began = performance.now()
    const rows = new RowList()
    const resultId = randomUUID()
    const isSorted = query.sort.length > 0
    const onProgress = (step: Step): void =>
      options.onProgress(
        isSorted || rows.length === 0 ? step : { ...step, resultId, found: rows.length, shown: rows.length },
      )
    this.#keep(resultId, { source, key, rows })
    try {
      const outcome = await this.#work(source, key, query, { signal: options.signal, onProgress }, rows)
      const milliseconds = performance.now() - began
      if (packedBytesOf(source, key) === 0)
        this.#speeds.learn({ bytes: outcome.bytesRead, sorted: isSorted, milliseconds })
      return { resultId, ...outcome, notes: [...outcome.notes], shown: rows.length, milliseconds }
    } catch (error) {
      this.close(resultId)
      throw error
    }
  }

  async #work(source: OpenSource, key: string, query: Query, options: RunOptions, rows: RowList) {
    const { spool } = this.#options
    const place = { index: source.index, key, folder: spool.folder }
    const isHere =
      packedBytesOf(source, key) <= IN_THREAD_BYTES &&
      dataBytes(source.index.blocks(key, 0, Infinity)) <= IN_THREAD_BYTES
    if (query.sort.length > 0) mkdirSync(spool.folder, { recursive: true, mode: 0o700 })
    if (isHere) {
      const open = (block: PlacedBlock, run: RunOptions) =>
        openBlock(source.source, this.#options.openSpool(), block, run)
      return runQuery({ ...place, open }, query, options, (chunk) => rows.add(chunk))
    }
    const task = {
      path: source.source.path,
      fingerprint: source.source.fingerprint,
      given: source.given,
      index: source.index.file,
      spool,
      key,
      query,
      folder: spool.folder,
    }
    return queryInWorker(
      task,
      options,
      (chunk) => rows.add(chunk),
      (ended) => this.#follow(ended),
    )
  }

  /** A page of what was found so far. */
  async page(
    resultId: string,
    page: { readonly offset: number; readonly limit: number },
    signal: AbortSignal | undefined,
  ): Promise<RowResultPage> {
    const { source, key, rows } = this.result(resultId)
    const chosen = rows.slice(page.offset, page.offset + page.limit)
    const read = await readChosen(source, key, chosen, signal)
    return { ...read, offset: page.offset, total: rows.length, numbers: chosen.map(({ row }) => row) }
  }

  /** A result that is kept; throws BAD_USE where there is none. */
  result(resultId: string): KeptResult {
    const found = this.#results.get(resultId)
    if (found !== undefined) return found
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: 'This result is not kept any more.',
      advice: 'Filter or sort the table again.',
    })
  }

  /** Forgets a result; false where there was none. */
  close(resultId: string): boolean {
    return this.#results.delete(resultId)
  }

  /** Forgets what was found in a source. */
  closeOf(source: OpenSource): void {
    for (const [id, result] of this.#results) if (result.source === source) this.#results.delete(id)
  }

  /** Waits until no worker is left. */
  async dispose(): Promise<void> {
    this.#results.clear()
    await Promise.all(this.#workers)
  }

  #keep(resultId: string, result: KeptResult): void {
    this.#results.set(resultId, result)
    for (const id of this.#results.keys()) {
      if (this.#results.size <= MOST_RESULTS) return
      this.#results.delete(id)
    }
  }
}

function dataBytes(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((sum, { start, dataEnd }) => sum + dataEnd - start, 0)
}

/** Bytes on disk that have to be unpacked before the rows of a table can be read; 0 where they can be read as they are. */
function packedBytesOf({ source, index, summary }: OpenSource, key: string): number {
  const members = new Set(index.blocks(key, 0, Infinity).map(({ member }) => member))
  if (members.has(0) && summary.wrapping.length > 0 && source.plainFile === null) return source.bytes
  const packed = source.members.filter(
    ({ id, image }) => members.has(id) && image !== null && !('read' in image),
  )
  return packed.reduce((sum, { diskBytes }) => sum + (diskBytes ?? 0), 0)
}

function ordersOf(index: DumpIndex, object: CatalogObject): TypeOrder[] {
  const find = (kind: 'type' | 'domain', identity: string): CatalogObject | null =>
    index.object(keyBeside(object, kind, identity))
  return dataColumns(object).map(({ type }) => typeOrder(type, find))
}

/** A question as a query. Throws BAD_USE where it names a column that is not there. */
function queryOf(index: DumpIndex, key: string, { filters, sort }: RowQuestion): Query {
  if (index.object(key) === null) throw unknownObject(key)
  const object = relation(index, key)
  const orders = ordersOf(index, object)
  const columns = dataColumns(object).map(({ name }, place) => ({ name, order: orders[place] as TypeOrder }))
  const wrong = [...filters, ...sort].find(({ column }) => column >= columns.length)
  if (wrong !== undefined) {
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: `${object.identity} has no column ${wrong.column + 1} with data.`,
      place: { object: object.identity },
    })
  }
  const query = { filters, sort, columns }
  return query
}
