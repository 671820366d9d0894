/**
 * Comparing two indexed dumps, and scripting the comparison: in a worker, or
 * right here for what takes no time. Both sides are read from their indexes,
 * so that a task is plain data and nothing large is handed to a worker.
 */
import { DumpscopeError } from '../../shared/errors.ts'
import type { ComparisonEntry } from '../../shared/model.ts'
import type { Ignorable } from '../../shared/comparison-model.ts'
import { PairFinder, compareCatalogs, compareMany } from '../diff/index.ts'
import type { Comparison, DiffInput, RenamePair, SourceMatrix } from '../diff/index.ts'
import type { MadeScript } from '../script/index.ts'
import type { DumpIndex } from '../index/index.ts'
import { openSide } from './index-side.ts'
import type { Side } from './index-side.ts'
import { notReadOf } from '../analysis/index.ts'
import { scriptOf } from './comparison-script.ts'
import type { WantedScript } from './comparison-script.ts'
import type { RunOptions } from './progress-stream.ts'
import type { Decided } from './rename-decisions.ts'
import { startWorker } from './worker-entry.ts'
import { awaitWorker } from './worker-task.ts'
import type { TaskResult } from './worker-task.ts'

interface BothSides {
  readonly a: Side
  readonly b: Side
  /** What is left out. */
  readonly ignored: readonly Ignorable[]
  /** Renames that were accepted or refused, by id; the latest counts where two contradict each other. */
  readonly decided: readonly (readonly [string, Decided])[]
}

/** Plain data: the script that a worker makes. */
export interface ScriptTask extends BothSides, Omit<WantedScript, 'ignored'> {
  readonly kind: 'script'
}

/** Plain data: several sources to be laid side by side. */
export interface MatrixTask {
  readonly kind: 'matrix'
  readonly sides: readonly Side[]
  /** What is left out. */
  readonly ignored: readonly Ignorable[]
}

/** Plain data: what a worker needs. */
export type CompareTask = ({ readonly kind: 'compare' } & BothSides) | ScriptTask | MatrixTask

/** Entries that are handed over at once: few enough that taking them in never holds up the engine. */
const ENTRIES_AT_ONCE = 2000

/** Compares two indexes. Blocks while it does. */
export function compareIndexes(
  a: DumpIndex,
  b: DumpIndex,
  ignored: readonly Ignorable[] = [],
  decided: BothSides['decided'] = [],
): Comparison {
  const [inA, inB] = [diffInput(a), diffInput(b)]
  const { accepted, refused } = pairsOf(decided, inA, inB)
  const comparison = compareCatalogs(inA, inB, new Set(ignored), accepted, refused)
  const notRead = [...notReadOf(a, 'A'), ...notReadOf(b, 'B')]
  return {
    ...comparison,
    notCompared: [...comparison.notCompared, ...notRead],
    identical: comparison.identical && notRead.length === 0,
  }
}

/** The pairs that ids name, the latest first. What neither dump has is passed over. */
function pairsOf(
  decided: BothSides['decided'],
  a: DiffInput,
  b: DiffInput,
): Readonly<Record<Decided, readonly RenamePair[]>> {
  if (decided.length === 0) return { accepted: [], refused: [] }
  const finder = new PairFinder(a.objects, b.objects)
  const of = (wanted: Decided): RenamePair[] =>
    decided.flatMap(([id, decision]) => (decision === wanted ? (finder.find(id) ?? []) : [])).toReversed()
  return { accepted: of('accepted'), refused: of('refused') }
}

function diffInput(index: DumpIndex): DiffInput {
  return { ...index.facts, objects: index.objects() }
}

/** In the worker: does a task; hands entries over in parts. */
export async function runCompareTask(
  task: CompareTask,
  options: RunOptions,
  onPart: (part: readonly ComparisonEntry[]) => void,
): Promise<TaskResult> {
  if (task.kind === 'matrix') return { value: matrixOf(task.sides, new Set(task.ignored)) }
  const a = openSide(task.a)
  const b = openSide(task.b)
  try {
    options.onProgress({ stage: 'Comparing', bytesDone: 0, bytesTotal: 0 })
    const comparison = compareIndexes(a, b, task.ignored, task.decided)
    options.signal.throwIfAborted()
    if (task.kind === 'compare') {
      const { entries, ...rest } = comparison
      for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
        onPart(entries.slice(from, from + ENTRIES_AT_ONCE))
      }
      return { value: rest }
    }
    options.onProgress({ stage: 'Scripting', bytesDone: 0, bytesTotal: 0 })
    return { value: await scriptOf(comparison, { a, b }, task) }
  } finally {
    a.close()
    b.close()
  }
}

function matrixOf(sides: readonly Side[], ignored: ReadonlySet<Ignorable>): SourceMatrix {
  const indexes: DumpIndex[] = []
  try {
    for (const side of sides) indexes.push(openSide(side))
    const matrix = compareMany(indexes.map(diffInput), ignored)
    const notRead = indexes.flatMap((index, source) =>
      notReadOf(index, 'this source').map((line) => ({ ...line, between: [source] })),
    )
    return { ...matrix, notCompared: [...matrix.notCompared, ...notRead] }
  } finally {
    for (const index of indexes) index.close()
  }
}

/** Lays several sources side by side, in a worker of its own. */
export async function matrixInWorker(
  sides: readonly Side[],
  ignored: readonly Ignorable[],
  options: RunOptions,
): Promise<SourceMatrix> {
  const task: CompareTask = { kind: 'matrix', sides, ignored }
  return (await awaitWorker(startWorker('compare-worker', task), options, workerDied).result) as SourceMatrix
}

/** Compares in a worker of its own. */
export async function compareInWorker(sides: BothSides, options: RunOptions): Promise<Comparison> {
  const entries: ComparisonEntry[] = []
  const task: CompareTask = { kind: 'compare', ...sides }
  const { result } = awaitWorker(startWorker('compare-worker', task), options, workerDied, (part) =>
    entries.push(...(part as ComparisonEntry[])),
  )
  return { ...((await result) as Omit<Comparison, 'entries'>), entries }
}

/** Scripts in a worker of its own. */
export async function scriptInWorker(task: ScriptTask, options: RunOptions): Promise<MadeScript> {
  return (await awaitWorker(startWorker('compare-worker', task), options, workerDied).result) as MadeScript
}

function workerDied(reason: string): DumpscopeError {
  return new DumpscopeError({
    code: 'INTERNAL',
    message: `Comparing stopped: ${reason}.`,
    advice: 'Try again.',
  })
}
