/** Working out overviews: in a worker, or right here for what takes no time. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { ComparisonEntry } from '../../shared/model.ts'
import type { Area as ShownArea, ComparisonFacts, DumpFacts } from '../../shared/overview-model.ts'
import type { Area } from '../analysis/index.ts'
import type { RenameCandidate } from '../diff/index.ts'
import type { DumpIndex } from '../index/index.ts'
import { openSide } from './index-side.ts'
import type { Side } from './index-side.ts'
import { areasOfSource, shownAreas } from './overview-areas.ts'
import { comparisonOverview } from './overview-comparison.ts'
import { dumpFacts } from './overview-dump.ts'
import type { RunOptions } from './progress-stream.ts'
import { startWorker } from './worker-entry.ts'
import { awaitWorker } from './worker-task.ts'
import type { TaskResult } from './worker-task.ts'

/** All that is shown of a source at a glance. Plain data. */
export interface SourceOverview {
  readonly facts: DumpFacts
  /** By keys of tables and views. */
  readonly areas: readonly Area[]
  readonly shown: readonly ShownArea[]
}

/** All that is shown of a comparison at a glance. Plain data. */
export interface ComparisonOverview {
  readonly facts: ComparisonFacts
  /** By ids of the entries of tables and views. */
  readonly areas: readonly Area[]
  readonly shown: readonly ShownArea[]
  readonly areaNames: readonly string[]
  /** For each entry that belongs to no other the number of its area's name, in the order of entries. */
  readonly areaOfTop: Int32Array<ArrayBuffer>
}

/** What a comparison's overview is worked out from, beside both indexes. */
export interface ComparedParts {
  readonly entries: readonly ComparisonEntry[]
  readonly candidates: readonly RenameCandidate[]
  /** How many need each object of A, by its key; null: what foreign keys tell. */
  readonly dependants: ReadonlyMap<string, number> | null
}

/** Plain data: whose overview. Lists are JSON in pieces, so that nobody waits while they are handed over. */
export type OverviewTask =
  | { readonly kind: 'source'; readonly side: Side }
  | {
      readonly kind: 'comparison'
      readonly a: Side
      readonly b: Side
      readonly entries: readonly string[]
      readonly candidates: readonly string[]
      readonly dependants: ReadonlyMap<string, number> | null
    }

/** The overview of an index that is open. Blocks while it reads. */
export function sourceOverview(index: DumpIndex): SourceOverview {
  const facts = index.schemaFacts()
  const areas = areasOfSource(facts)
  return { facts: dumpFacts(facts), areas, shown: shownAreas(areas, facts.relations) }
}

/** The worker's side. */
export async function runOverviewTask(task: OverviewTask): Promise<TaskResult> {
  if (task.kind === 'source') {
    const index = openSide(task.side)
    try {
      return { value: sourceOverview(index) }
    } finally {
      index.close()
    }
  }
  const [a, b] = [openSide(task.a), openSide(task.b)]
  try {
    const parts: ComparedParts = {
      entries: unpacked<ComparisonEntry>(task.entries),
      candidates: unpacked<RenameCandidate>(task.candidates),
      dependants: task.dependants,
    }
    const value = comparisonOverview(parts, { a, b })
    return { value, transfer: [value.areaOfTop.buffer] }
  } finally {
    a.close()
    b.close()
  }
}

/** A task in a worker of its own. `onStart` gets what resolves once the worker is gone. */
export async function overviewInWorker(
  task: OverviewTask,
  options: RunOptions,
  onStart: (ended: Promise<void>) => void,
): Promise<SourceOverview | ComparisonOverview> {
  const { result, ended } = awaitWorker(startWorker('overview-worker', task), options, stopped)
  onStart(ended)
  return (await result) as SourceOverview | ComparisonOverview
}

function unpacked<T>(pieces: readonly string[]): T[] {
  return pieces.flatMap((piece) => JSON.parse(piece) as T[])
}

function stopped(reason: string): DumpscopeError {
  return new DumpscopeError({
    code: 'INTERNAL',
    message: `The overview could not be made: ${reason}.`,
    advice: 'Try again, or open the dump again.',
  })
}
