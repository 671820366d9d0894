/** What the names of definitions mean, for each open source: read when it is asked for, the last ones kept. */
import type { DefinitionNames } from '../../shared/definition-model.ts'
import { readDefinitionNames, shownDefinition } from './definition-names.ts'
import { definitionNamesInWorker } from './definition-task.ts'
import { readLongPart } from './long-part.ts'
import { assembleDdl } from './object-ddl.ts'
import type { OpenSource } from './source-store.ts'
import { unknownObject } from './table-rows.ts'

/** Texts up to this many characters are read in some milliseconds, in the engine's own thread. */
const IN_THREAD_CHARACTERS = 60_000
/** Definitions of one source whose names are kept. */
const KEPT_AT_MOST = 100

/** A definition and what its names mean. */
export interface ReadDefinition {
  readonly ddl: string
  readonly names: DefinitionNames
}

/** One for an engine. */
export class DefinitionStore {
  /** Forgotten with the source. */
  readonly #kept = new WeakMap<OpenSource, Map<string, Promise<ReadDefinition>>>()
  readonly #running = new Map<AbortController, OpenSource>()
  readonly #workers = new Set<Promise<void>>()

  /** A definition of a source with its names. Rejects with a DumpscopeError; the next call tries again. */
  of(open: OpenSource, key: string): Promise<ReadDefinition> {
    const kept = this.#kept.get(open) ?? new Map<string, Promise<ReadDefinition>>()
    this.#kept.set(open, kept)
    const known = kept.get(key)
    if (known !== undefined) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const read = this.#read(open, key)
    kept.set(key, read)
    read.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > KEPT_AT_MOST && oldest !== undefined) kept.delete(oldest)
    return read
  }

  /** Stops reading where it goes on. */
  close(open: OpenSource): void {
    for (const [controller, whose] of this.#running) if (whose === open) controller.abort()
  }

  /** Waits until no worker is left. */
  async dispose(): Promise<void> {
    for (const controller of this.#running.keys()) controller.abort()
    await Promise.all(this.#workers)
  }

  async #read(open: OpenSource, key: string): Promise<ReadDefinition> {
    const { index, source } = open
    const object = index.object(key)
    if (object === null) throw unknownObject(key)
    const assembled = await assembleDdl(object, index.children(key), (part) => readLongPart(open, part))
    const definition = shownDefinition(key, assembled)
    const { ddl } = assembled
    if (ddl.length <= IN_THREAD_CHARACTERS)
      return { ddl, names: await readDefinitionNames(index, definition) }
    const controller = new AbortController()
    this.#running.set(controller, open)
    try {
      const task = { file: index.file, fingerprint: source.fingerprint, definition }
      const names = await definitionNamesInWorker(task, controller.signal, (ended) => {
        this.#workers.add(ended)
        void ended.then(() => this.#workers.delete(ended))
      })
      return { ddl, names }
    } finally {
      this.#running.delete(controller)
    }
  }
}
