/** The comparisons that are open: each between two open sources, with its entries, its tree and the details of one entry. */
import { randomUUID } from 'node:crypto'
import { DumpscopeError } from '../../shared/errors.ts'
import type { ChangeStatus, ComparisonSummary, Finding, ObjectKind } from '../../shared/model.ts'
import type { Script } from '../../shared/script-model.ts'
import type { MadeScript, RowAnswers } from '../script/index.ts'
import type { Ignorable, RenameDecision, RenameProposal } from '../../shared/comparison-model.ts'
import { PairFinder, pairId, renameProposals } from '../diff/index.ts'
import type { Comparison, RowsAlike, SourceMatrix } from '../diff/index.ts'
import type { ScriptTask } from './compare-task.ts'
import type * as ComparisonWork from './comparison-work.ts'
import { comparisonTree } from './comparison-tree.ts'
import type { RunOptions } from './progress-stream.ts'
import { once } from './once.ts'
import { sideOf } from './index-side.ts'
import type { Side } from './index-side.ts'
import { keepDecisions, keptDecisions, mirroredDecisions } from './rename-decisions.ts'
import type { ComparedDumps, Decided, KeptDecisions, RenameDecisions } from './rename-decisions.ts'
import { rowLikeness } from './row-likeness.ts'
import type { OpenSource, SourceStore } from './source-store.ts'
import type { TreeView } from './tree-view.ts'

/** A comparison that is open. Its sources may have been closed since. */
export interface OpenComparison {
  readonly summary: ComparisonSummary
  readonly comparison: Comparison
  readonly ignored: readonly Ignorable[]
  /** Renames that were accepted or refused, in the order of deciding. */
  readonly decisions: RenameDecisions
  /** Whether decisions are kept for the next time. */
  readonly remember: boolean
  /** How alike the rows of tables that may be one are, as far as they were looked at. */
  readonly rows: Map<string, RowsAlike>
  readonly a: OpenSource
  readonly b: OpenSource
  readonly tree: () => TreeView
}

/** Which entries a page is of. Empty: all. */
export interface EntryFilter {
  readonly statuses: readonly ChangeStatus[]
  readonly kinds: readonly ObjectKind[]
}

const loadWork = (): Promise<typeof ComparisonWork> => import('./comparison-work.ts')

export class ComparisonStore {
  readonly #sources: SourceStore
  readonly #inThreadObjects: number
  readonly #indexFolder: string
  readonly #open = new Map<string, OpenComparison>()
  /** Settles once what was decided so far is compared. */
  readonly #deciding = new Map<string, Promise<void>>()

  /**
   * `inThreadObjects`: comparisons of at most so many objects, both sides
   * together, run in the engine's own thread. `indexFolder`: where decisions
   * on renames are kept.
   */
  constructor(sources: SourceStore, inThreadObjects: number, indexFolder: string) {
    this.#sources = sources
    this.#inThreadObjects = inThreadObjects
    this.#indexFolder = indexFolder
  }

  /** Compares two open sources. */
  async create(
    aId: string,
    bId: string,
    options: RunOptions,
    ignored: readonly Ignorable[] = [],
    remember = true,
  ): Promise<ComparisonSummary> {
    const a = this.#sources.get(aId)
    const b = this.#sources.get(bId)
    const kept = remember
      ? this.#keptDecisions(a, b)
      : { decisions: new Map<string, Decided>(), findings: [] }
    const comparisonId = randomUUID()
    const chosen = { ignored, remember, rows: new Map<string, RowsAlike>(), decisions: kept.decisions, a, b }
    return this.#compare(comparisonId, chosen, () => kept.findings, options)
  }

  /** What was decided between two dumps, whichever of them was A then. */
  #keptDecisions(a: OpenSource, b: OpenSource): KeptDecisions {
    const kept = keptDecisions(this.#indexFolder, dumpsOf(a, b))
    if (kept.decisions.size > 0 || kept.findings.length > 0) return kept
    const otherWay = keptDecisions(this.#indexFolder, dumpsOf(b, a))
    if (otherWay.decisions.size === 0) return otherWay
    return mirroredDecisions(otherWay.decisions, new PairFinder(b.index.objects(), a.index.objects()))
  }

  /**
   * Accepts or refuses renames, or takes that back ('open'), and compares
   * again: the comparison keeps its id and has a new summary. Rejects with
   * BAD_USE where an id names nothing that both dumps have.
   */
  decide(
    comparisonId: string,
    ids: readonly string[],
    decision: RenameDecision,
    options: RunOptions,
  ): Promise<ComparisonSummary> {
    // One after the other, so that each knows what was decided before it.
    const before = this.#deciding.get(comparisonId) ?? Promise.resolve()
    const decided = before.then(() => this.#decide(comparisonId, ids, decision, options))
    const settled = decided.then(
      () => undefined,
      () => undefined,
    )
    this.#deciding.set(comparisonId, settled)
    return decided
  }

  async #decide(
    comparisonId: string,
    ids: readonly string[],
    decision: RenameDecision,
    options: RunOptions,
  ): Promise<ComparisonSummary> {
    const open = this.get(comparisonId)
    const known = new Set(open.comparison.candidates.map(({ id }) => id))
    const unknown = ids.filter((id) => !known.has(id) && !open.decisions.has(id))
    const given = new Map(unknown.length === 0 ? [] : namedPairs(open, unknown))
    const decisions = new Map(open.decisions)
    for (const id of ids.map((one) => given.get(one) ?? one)) {
      // Behind all others: the latest counts.
      decisions.delete(id)
      if (decision !== 'open') decisions.set(id, decision)
    }
    const keep = (): readonly Finding[] => {
      // It may have been closed meanwhile, and must not be open again.
      this.get(comparisonId)
      return open.remember ? keepDecisions(this.#indexFolder, dumpsOf(open.a, open.b), decisions) : []
    }
    return this.#compare(comparisonId, { ...open, decisions }, keep, options)
  }

  /** Renames and moves that may be, with what was decided on them. Looks at some rows. */
  async proposals(comparisonId: string, signal: AbortSignal | undefined): Promise<RenameProposal[]> {
    const { comparison, decisions, rows, a, b } = this.get(comparisonId)
    for (const [id, alike] of await rowLikeness(comparison.candidates, { a, b }, rows, signal))
      rows.set(id, alike)
    return renameProposals(comparison.candidates, decisions, rows)
  }

  async #compare(
    comparisonId: string,
    chosen: Omit<OpenComparison, 'summary' | 'comparison' | 'tree'>,
    findings: () => readonly Finding[],
    options: RunOptions,
  ): Promise<ComparisonSummary> {
    const began = performance.now()
    const { a, b, ignored, decisions } = chosen
    const decided = [...decisions]
    options.onProgress({ stage: 'Comparing', bytesDone: 0, bytesTotal: 0 })
    const { compareIndexes, compareInWorker } = await loadWork()
    const comparison = this.#isSmall(a, b)
      ? compareIndexes(a.index, b.index, ignored, decided)
      : await compareInWorker({ ...sidesOf(a, b), ignored, decided }, options)
    options.signal.throwIfAborted()
    // One of them may have been closed meanwhile.
    for (const { summary } of [a, b]) this.#sources.get(summary.sourceId)
    const summary: ComparisonSummary = {
      comparisonId,
      a: a.summary,
      b: b.summary,
      identical: comparison.identical,
      equalOnlyLoosely: comparison.equalOnlyLoosely,
      totals: comparison.totals,
      byKind: [...comparison.byKind],
      notCompared: [...comparison.notCompared],
      ignored: [...ignored],
      findings: [...findings()],
      comparedIn: performance.now() - began,
    }
    const tree = once(() => comparisonTree(comparison, a, b))
    const { remember, rows } = chosen
    this.#open.set(comparisonId, { summary, comparison, ignored, decisions, remember, rows, a, b, tree })
    return summary
  }

  /** Several open sources side by side. */
  async matrix(
    sourceIds: readonly string[],
    ignored: readonly Ignorable[],
    options: RunOptions,
  ): Promise<SourceMatrix> {
    options.onProgress({ stage: 'Comparing', bytesDone: 0, bytesTotal: 0 })
    const sides = sourceIds.map((id) => sideOf(this.#sources.get(id)))
    const { matrixInWorker } = await loadWork()
    return matrixInWorker(sides, ignored, options)
  }

  /** The script that brings one side of the comparison to the other; rows that its steps may fail on are looked at. */
  async script(
    comparisonId: string,
    { direction, allowDestructive }: Pick<ScriptTask, 'direction' | 'allowDestructive'>,
    options: RunOptions,
  ): Promise<Script> {
    const { comparison, ignored, decisions, a, b } = this.get(comparisonId)
    options.onProgress({ stage: 'Scripting', bytesDone: 0, bytesTotal: 0 })
    const { answerQuestions, scriptInWorker, scriptOf } = await loadWork()
    const labels = { a: a.summary.fileName, b: b.summary.fileName }
    const make = (answers: RowAnswers): Promise<MadeScript> => {
      const wanted = { labels, direction, allowDestructive, ignored, answers }
      if (this.#isSmall(a, b)) return scriptOf(comparison, { a: a.index, b: b.index }, wanted)
      const task: ScriptTask = {
        kind: 'script',
        decided: [...decisions],
        ...wanted,
        ...sidesOf(a, b),
      }
      return scriptInWorker(task, options)
    }
    const { script, questions } = await make(new Map())
    const [from, to] = direction === 'a to b' ? [a, b] : [b, a]
    const answers = await answerQuestions(from, to, questions, options)
    return answers.size === 0 ? script : (await make(answers)).script
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

  /** A source is called otherwise: comparisons say so too. */
  renamed(sourceId: string): void {
    for (const [id, open] of this.#open) {
      const { a, b, summary } = open
      if (a.summary.sourceId !== sourceId && b.summary.sourceId !== sourceId) continue
      this.#open.set(id, { ...open, summary: { ...summary, a: a.summary, b: b.summary } })
    }
  }

  close(comparisonId: string): boolean {
    this.#deciding.delete(comparisonId)
    return this.#open.delete(comparisonId)
  }

  /** Closes the comparisons that a source takes part in. */
  closeOf(sourceId: string): void {
    for (const [comparisonId, { a, b }] of this.#open) {
      if (a.summary.sourceId === sourceId || b.summary.sourceId === sourceId) this.#open.delete(comparisonId)
    }
  }
}

function dumpsOf(a: OpenSource, b: OpenSource): ComparedDumps {
  return { a: a.source.fingerprint, b: b.source.fingerprint }
}

/** What a person typed, each with the id that it has; BAD_USE where one of them names no pair. */
function namedPairs({ a, b }: OpenComparison, typed: readonly string[]): [string, string][] {
  const finder = new PairFinder(a.index.objects(), b.index.objects())
  return typed.map((text) => {
    const pair = finder.find(text)
    if (pair) return [text, pairId(pair)]
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: `No object of A and one of B are called so: ${text}`,
      advice: 'Name a pair as KIND:NAME IN A=NAME IN B, such as table:shop.users=shop.people.',
    })
  })
}

function sidesOf(a: OpenSource, b: OpenSource): { a: Side; b: Side } {
  return { a: sideOf(a), b: sideOf(b) }
}
