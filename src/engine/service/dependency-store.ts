/** The dependencies of open sources: read when they are asked for first, kept until the source is closed. */
import { DependencyGraph } from './dependency-graph.ts'
import { dependenciesInWorker, dependenciesOf } from './dependency-task.ts'
import type { OpenSource } from './source-store.ts'

/** One for an engine. */
export class DependencyStore {
  readonly #inThreadObjects: number
  /** Forgotten with the source. */
  readonly #graphs = new WeakMap<OpenSource, Promise<DependencyGraph>>()
  /** What stops the reading of a source, as long as it goes on. */
  readonly #running = new Map<OpenSource, AbortController>()
  readonly #workers = new Set<Promise<void>>()

  /** `inThreadObjects`: dumps of at most so many objects are read in the engine's own thread. */
  constructor(inThreadObjects: number) {
    this.#inThreadObjects = inThreadObjects
  }

  /** The dependencies of a source. Rejects with a DumpscopeError; the next call tries again. */
  of(open: OpenSource): Promise<DependencyGraph> {
    const known = this.#graphs.get(open)
    if (known !== undefined) return known
    const graph = this.#read(open)
    this.#graphs.set(open, graph)
    graph.catch(() => this.#graphs.delete(open))
    return graph
  }

  /** Stops reading where it goes on. */
  close(open: OpenSource): void {
    this.#running.get(open)?.abort()
  }

  /** Waits until no worker is left. */
  async dispose(): Promise<void> {
    for (const controller of this.#running.values()) controller.abort()
    await Promise.all(this.#workers)
  }

  async #read(open: OpenSource): Promise<DependencyGraph> {
    const { index, source } = open
    if (index.count() <= this.#inThreadObjects) return new DependencyGraph(await dependenciesOf(index))
    const controller = new AbortController()
    this.#running.set(open, controller)
    try {
      const task = { file: index.file, fingerprint: source.fingerprint }
      const options = { signal: controller.signal, onProgress: () => {} }
      const packed = await dependenciesInWorker(task, options, (ended) => {
        this.#workers.add(ended)
        void ended.then(() => this.#workers.delete(ended))
      })
      return new DependencyGraph(packed)
    } finally {
      this.#running.delete(open)
    }
  }
}
