/**
 * Masks for the rows of a table: its values are looked at once, for what is
 * personal or secret among them, in a worker where they are many. What was
 * found is kept as long as the source is open.
 */
import { maskerFor, privateDataOf } from '../../analysis/index.ts'
import type { MaskValue, PrivateDataFacts } from '../../analysis/index.ts'
import type { RowPage } from '../../../shared/model.ts'
import { openIndex } from '../../index/index.ts'
import { changedFailure, openSource, openSpool, unpackInto } from '../../source/index.ts'
import type { OpenSourceOptions, Spool, SpoolOptions } from '../../source/index.ts'
import type { RunOptions } from '../progress-stream.ts'
import type { OpenSource } from '../source-store.ts'
import { countFirst } from '../table-rows.ts'
import { startWorker } from '../worker-entry.ts'
import { awaitWorker } from '../worker-task.ts'
import { IN_THREAD_BYTES, stopped } from './query-task.ts'

/** Plain data: what a worker needs to look for private values in a table. */
export interface MaskTask {
  readonly what: 'masks'
  readonly path: string
  readonly fingerprint: string
  readonly given: Pick<OpenSourceOptions, 'repair' | 'run'>
  /** The index's file. */
  readonly index: string
  readonly spool: SpoolOptions
  readonly key: string
}

/** Looks at a table in the thread that this is called in. Rejects with FILE_CHANGED where the dump is not the one it was. */
export async function runMaskTask(task: MaskTask, options: RunOptions): Promise<PrivateDataFacts> {
  const spool = openSpool(task.spool)
  const found = await openSource(task.path, { ...unpackInto(spool), ...task.given })
  if (found.fingerprint !== task.fingerprint) throw changedFailure(found.path)
  const index = openIndex(task.index, task.fingerprint)
  if (index === null) throw stopped(task.path, 'its index is gone')
  try {
    const script = index.script()
    const source = script === null ? found : { ...found, script }
    return await privateDataOf({ source, index, spool }, { ...options, tables: [task.key] })
  } finally {
    index.close()
  }
}

/** The mask of a column by its name; null where it needs none. */
export type ColumnMasks = (column: string) => MaskValue | null

export interface ExportMasksOptions {
  readonly spool: SpoolOptions
  /** The spool itself, for what is small enough for this thread. */
  readonly openSpool: () => Spool
  /** Told of each worker, to wait for. */
  readonly onWorker: (ended: Promise<void>) => void
}

export class ExportMasks {
  readonly #options: ExportMasksOptions
  readonly #known = new WeakMap<OpenSource, Map<string, ColumnMasks>>()

  constructor(options: ExportMasksOptions) {
    this.#options = options
  }

  /** The masks of a table's columns. Rejects with CANCELLED, FILE_CHANGED, READ_FAILED ... */
  async of(source: OpenSource, key: string, signal: AbortSignal | undefined): Promise<ColumnMasks> {
    const known = this.#known.get(source) ?? new Map<string, ColumnMasks>()
    this.#known.set(source, known)
    const found = known.get(key)
    if (found !== undefined) return found
    await countFirst(source, key)
    const run = { signal: signal ?? new AbortController().signal, onProgress: () => undefined }
    const masker = maskerFor(await this.#look(source, key, run))
    const masks: ColumnMasks = (column) => masker(key, column)
    known.set(key, masks)
    return masks
  }

  async #look(source: OpenSource, key: string, run: RunOptions): Promise<PrivateDataFacts> {
    const { index } = source
    const bytes = index.blocks(key, 0, Infinity).reduce((sum, { start, dataEnd }) => sum + dataEnd - start, 0)
    const isPlain = source.source.plainFile !== null
    if (isPlain && bytes <= IN_THREAD_BYTES)
      return privateDataOf(
        { source: source.source, index, spool: this.#options.openSpool() },
        { ...run, tables: [key] },
      )
    const task: MaskTask = {
      what: 'masks',
      path: source.source.path,
      fingerprint: source.source.fingerprint,
      given: source.given,
      index: index.file,
      spool: this.#options.spool,
      key,
    }
    const { result, ended } = awaitWorker(startWorker('row-query-worker', task), run, (reason) =>
      stopped(task.path, reason),
    )
    this.#options.onWorker(ended)
    return (await result) as PrivateDataFacts
  }
}

/** A page with its private values masked. A masked column is a text, whatever it was: what stands in it is no value of its type. */
export function maskedPage<Page extends Pick<RowPage, 'columns' | 'rows' | 'computed'>>(
  page: Page,
  masks: ColumnMasks,
): Page {
  const masked = page.columns.map(({ name }) => masks(name))
  if (masked.every((mask) => mask === null)) return page
  return {
    ...page,
    columns: page.columns.map((column, at) => (masked[at] ? { ...column, type: 'text' } : column)),
    rows: page.rows.map((row) =>
      row.map((value, at) => (value === null ? null : (masked[at]?.(value) ?? value))),
    ),
    // An expression may hold the value; covered it is none.
    computed: page.computed.filter(({ column, kind }) => kind === 'default' || !masked[column]),
  }
}
