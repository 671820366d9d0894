/** The overviews of what is open: worked out when they are asked for first, kept as long as it is open. */
import { setImmediate } from 'node:timers/promises'
import type { ComparisonEntry } from '../../shared/model.ts'
import type { OpenComparison } from './comparison-store.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { sideOf } from './index-side.ts'
import { comparisonOverview, needsOf } from './overview-comparison.ts'
import { overviewInWorker, sourceOverview } from './overview-task.ts'
import type { ComparisonOverview, OverviewTask, SourceOverview } from './overview-task.ts'
import type { OpenSource } from './source-store.ts'

/** Things of a list that are packed at once: a few milliseconds. */
const PACKED_AT_ONCE = 1000

/** One for an engine. */
export class OverviewStore {
  readonly #inThreadObjects: number
  /** Forgotten with the source's index. */
  readonly #sources = new WeakMap<object, Promise<SourceOverview>>()
  /** By comparison, without and with all dependencies; forgotten with it. */
  readonly #byKeys = new WeakMap<object, Promise<ComparisonOverview>>()
  readonly #byGraph = new WeakMap<object, Promise<ComparisonOverview>>()
  readonly #stop = new AbortController()
  readonly #workers = new Set<Promise<void>>()

  /** `inThreadObjects`: overviews of at most so many objects are worked out in the engine's own thread. */
  constructor(inThreadObjects: number) {
    this.#inThreadObjects = inThreadObjects
  }

  /** The overview of a source. Rejects with a DumpscopeError; the next call tries again. */
  ofSource(open: OpenSource): Promise<SourceOverview> {
    const { index } = open
    return kept(this.#sources, index, [open], async () =>
      index.count() <= this.#inThreadObjects
        ? sourceOverview(index)
        : ((await this.#inWorker({ kind: 'source', side: sideOf(open) })) as SourceOverview),
    )
  }

  /** The overview of a comparison; `graph` are the dependencies of A, where they are wanted. Rejects like that of a source. */
  ofComparison(open: OpenComparison, graph: DependencyGraph | null = null): Promise<ComparisonOverview> {
    const { comparison, a, b } = open
    return kept(graph === null ? this.#byKeys : this.#byGraph, comparison, [a, b], async () => {
      const { entries, candidates } = comparison
      const dependants = graph === null ? null : needsOf(entries, graph)
      if (a.index.count() + b.index.count() <= this.#inThreadObjects)
        return comparisonOverview({ entries, candidates, dependants }, { a: a.index, b: b.index })
      const task: OverviewTask = {
        kind: 'comparison',
        a: sideOf(a),
        b: sideOf(b),
        entries: await packed(entries),
        candidates: await packed(candidates),
        dependants,
      }
      return (await this.#inWorker(task)) as ComparisonOverview
    })
  }

  /** Waits until no worker is left. */
  async dispose(): Promise<void> {
    this.#stop.abort()
    await Promise.all(this.#workers)
  }

  #inWorker(task: OverviewTask): Promise<SourceOverview | ComparisonOverview> {
    return overviewInWorker(task, { signal: this.#stop.signal, onProgress: () => {} }, (ended) => {
      this.#workers.add(ended)
      void ended.then(() => this.#workers.delete(ended))
    })
  }
}

/** The entries of a comparison that belong to an area and to no other object, in the order of entries. */
export function entriesOfArea(
  entries: readonly ComparisonEntry[],
  { areaNames, areaOfTop }: ComparisonOverview,
  wanted: string,
): ComparisonEntry[] {
  const number = areaNames.indexOf(wanted)
  return entries.filter(({ parent }) => parent === null).filter((_, at) => areaOfTop[at] === number)
}

/** What is known, or is made now; not for long where rows of `sources` are still being counted. */
function kept<T>(
  known: WeakMap<object, Promise<T>>,
  owner: object,
  sources: readonly OpenSource[],
  make: () => Promise<T>,
): Promise<T> {
  const found = known.get(owner)
  if (found !== undefined) return found
  const isCounting = sources.some(({ index }) => {
    const { members, done } = index.rowCounting()
    return done < members
  })
  const made = make()
  known.set(owner, made)
  const forget = (): boolean => known.delete(owner)
  made.then(() => isCounting && forget(), forget)
  return made
}

async function packed(list: readonly unknown[]): Promise<string[]> {
  const pieces: string[] = []
  for (let from = 0; from < list.length; from += PACKED_AT_ONCE) {
    pieces.push(JSON.stringify(list.slice(from, from + PACKED_AT_ONCE)))
    await setImmediate()
  }
  return pieces
}
