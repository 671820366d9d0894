/** The comparisons that are open: each between two open sources, with its entries, its tree and the details of one entry. */
import { randomUUID } from 'node:crypto'
import { DumpscopeError } from '../../shared/errors.ts'
import type { ChangeStatus, ComparisonSummary, ObjectKind } from '../../shared/model.ts'
import type { Ignorable } from '../../shared/comparison-model.ts'
import type { Comparison, SourceMatrix } from '../diff/index.ts'
import type { ObjectBrief } from '../index/index.ts'
import { compareIndexes, compareInWorker, matrixInWorker, printInWorker } from './compare-task.ts'
import type { ReportTask, Side } from './compare-task.ts'
import { renderComparison } from './comparison-report.ts'
import type { RenderedReport } from '../report/index.ts'
import type { RunOptions } from './progress-stream.ts'
import { once } from './once.ts'
import type { OpenSource, SourceStore } from './source-store.ts'
import { layOutTree, treeLabel } from './tree-outline.ts'
import type { TreeItem } from './tree-outline.ts'
import { TreeView } from './tree-view.ts'

/** A comparison that is open. Its sources may have been closed since. */
export interface OpenComparison {
  readonly summary: ComparisonSummary
  readonly comparison: Comparison
  readonly ignored: readonly Ignorable[]
  readonly a: OpenSource
  readonly b: OpenSource
  readonly tree: () => TreeView
}

/** Which entries a page is of. Empty: all. */
export interface EntryFilter {
  readonly statuses: readonly ChangeStatus[]
  readonly kinds: readonly ObjectKind[]
}

export class ComparisonStore {
  readonly #sources: SourceStore
  readonly #inThreadObjects: number
  readonly #open = new Map<string, OpenComparison>()

  /** `inThreadObjects`: comparisons of at most so many objects, both sides together, run in the engine's own thread. */
  constructor(sources: SourceStore, inThreadObjects: number) {
    this.#sources = sources
    this.#inThreadObjects = inThreadObjects
  }

  /** Compares two open sources. */
  async create(
    aId: string,
    bId: string,
    options: RunOptions,
    ignored: readonly Ignorable[] = [],
  ): Promise<ComparisonSummary> {
    const began = performance.now()
    const a = this.#sources.get(aId)
    const b = this.#sources.get(bId)
    options.onProgress({ stage: 'Comparing', bytesDone: 0, bytesTotal: 0 })
    const comparison = this.#isSmall(a, b)
      ? compareIndexes(a.index, b.index, ignored)
      : await compareInWorker({ ...sidesOf(a, b), ignored }, options)
    options.signal.throwIfAborted()
    // One of them may have been closed meanwhile.
    for (const id of [aId, bId]) this.#sources.get(id)
    const summary: ComparisonSummary = {
      comparisonId: randomUUID(),
      a: a.summary,
      b: b.summary,
      identical: comparison.identical,
      totals: comparison.totals,
      byKind: [...comparison.byKind],
      notCompared: [...comparison.notCompared],
      comparedIn: performance.now() - began,
    }
    const tree = once(() => comparisonTree(comparison, a, b))
    this.#open.set(summary.comparisonId, { summary, comparison, ignored, a, b, tree })
    return summary
  }

  /** Several open sources side by side. */
  matrix(sourceIds: readonly string[], options: RunOptions): Promise<SourceMatrix> {
    options.onProgress({ stage: 'Comparing', bytesDone: 0, bytesTotal: 0 })
    return matrixInWorker(
      sourceIds.map((id) => sideOf(this.#sources.get(id))),
      options,
    )
  }

  /** The comparison as a document. */
  print(
    comparisonId: string,
    wanted: Pick<ReportTask, 'format' | 'title' | 'date'>,
    options: RunOptions,
  ): Promise<RenderedReport> {
    const { summary, comparison, ignored, a, b } = this.get(comparisonId)
    const task: ReportTask = { kind: 'report', summary, ...wanted, ...sidesOf(a, b), ignored }
    return this.#isSmall(a, b)
      ? renderComparison(task, comparison, { a: a.index, b: b.index })
      : printInWorker(task, options)
  }

  #isSmall(a: OpenSource, b: OpenSource): boolean {
    return a.index.count() + b.index.count() <= this.#inThreadObjects
  }

  /** The open comparison with this id; a DumpscopeError where there is none. */
  get(comparisonId: string): OpenComparison {
    const found = this.#open.get(comparisonId)
    if (found) return found
    throw new DumpscopeError({
      code: 'UNKNOWN_COMPARISON',
      message: 'This comparison is not open (any more).',
      advice: 'Compare the two dumps again.',
    })
  }

  close(comparisonId: string): boolean {
    return this.#open.delete(comparisonId)
  }

  /** Closes the comparisons that a source takes part in. */
  closeOf(sourceId: string): void {
    for (const [comparisonId, { a, b }] of this.#open) {
      if (a.summary.sourceId === sourceId || b.summary.sourceId === sourceId) this.#open.delete(comparisonId)
    }
  }
}

function sidesOf(a: OpenSource, b: OpenSource): { a: Side; b: Side } {
  return { a: sideOf(a), b: sideOf(b) }
}

function sideOf({ index, source }: OpenSource): Side {
  return { file: index.file, fingerprint: source.fingerprint }
}

/** The tree of both sides merged: an entry stands where the newer side has it, or the older if it is gone. */
function comparisonTree(comparison: Comparison, a: OpenSource, b: OpenSource): TreeView {
  const inA = briefsByKey(a)
  const inB = briefsByKey(b)
  const entryOfA = new Map<string | null, string>(comparison.entries.map((entry) => [entry.aKey, entry.id]))
  const entryOfB = new Map<string | null, string>(comparison.entries.map((entry) => [entry.bKey, entry.id]))
  const items = comparison.entries.map((entry): TreeItem => {
    const ofB = entry.bKey === null ? undefined : inB.get(entry.bKey)
    const ofA = entry.aKey === null ? undefined : inA.get(entry.aKey)
    const brief = ofB ?? ofA
    const parentKey = brief?.parent ?? null
    const parent = parentKey === null ? undefined : (ofB ? entryOfB : entryOfA).get(parentKey)
    return {
      target: entry.id,
      kind: entry.kind,
      database: entry.database,
      schema: brief?.schema ?? null,
      label: brief ? treeLabel(brief) : entry.name,
      identity: entry.name,
      parent: parent ?? null,
      status: entry.status,
      quiet: entry.quiet,
      rows: brief?.rows ?? null,
    }
  })
  return new TreeView(layOutTree(items.sort(byLabel)), true)
}

function byLabel(a: TreeItem, b: TreeItem): number {
  if (a.label !== b.label) return a.label < b.label ? -1 : 1
  return a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0
}

function briefsByKey({ index }: OpenSource): Map<string, ObjectBrief> {
  return new Map(index.briefs().map((brief) => [brief.key, brief]))
}
