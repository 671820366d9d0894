/** Gathering and printing reports, in a worker of its own each time: neither holds up the engine. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { ReportFormat, SourceSummary } from '../../shared/model.ts'
import type { ReportKindName, ReportOutline, ReportSettings } from '../../shared/report-model.ts'
import type { GatherOptions, RenderedReport } from '../report/index.ts'
import type { SpoolOptions } from '../source/index.ts'
import type { RunOptions } from './progress-stream.ts'
import type { SourceToReopen } from './reopened-source.ts'
import { startWorker } from './worker-entry.ts'
import { awaitWorker } from './worker-task.ts'

/** Plain data: what is gathered, and from what. */
export interface GatherTask {
  readonly kind: ReportKindName
  readonly sources: readonly (SourceToReopen & { readonly letter: string; readonly summary: SourceSummary })[]
  readonly spool: SpoolOptions
  readonly settings: ReportSettings
  /** What the reader decided and wrote before. */
  readonly before: Omit<GatherOptions, keyof RunOptions>
}

/** Facts as JSON in UTF-8, in memory that every thread sees: they are never copied from one to another. */
export type PackedFacts = SharedArrayBuffer

/** Plain data: a report that is written. The settings' logo is a data: URL. */
export interface WriteTask {
  readonly kind: ReportKindName
  readonly facts: PackedFacts
  readonly settings: ReportSettings
  /** ISO 8601. */
  readonly date: string
  /** null: what the report has. */
  readonly format: ReportFormat | null
}

export type ReportTask =
  | { readonly work: 'gather'; readonly task: GatherTask }
  | { readonly work: 'write'; readonly task: WriteTask }

/** Gathers in a worker of its own. `onStart` gets what resolves once the worker is gone. */
export async function gatherInWorker(
  task: GatherTask,
  options: RunOptions,
  onStart: (ended: Promise<void>) => void,
): Promise<PackedFacts> {
  return (await inWorker({ work: 'gather', task }, options, onStart)) as PackedFacts
}

/** Tells what a report has, in a worker of its own. */
export async function outlineInWorker(
  task: Omit<WriteTask, 'format'>,
  options: RunOptions,
  onStart: (ended: Promise<void>) => void,
): Promise<ReportOutline> {
  const wanted = { work: 'write', task: { ...task, format: null } } as const
  return (await inWorker(wanted, options, onStart)) as ReportOutline
}

/** Prints a report in a worker of its own. */
export async function renderInWorker(
  task: WriteTask & { readonly format: ReportFormat },
  options: RunOptions,
  onStart: (ended: Promise<void>) => void,
): Promise<RenderedReport> {
  return (await inWorker({ work: 'write', task }, options, onStart)) as RenderedReport
}

async function inWorker(
  wanted: ReportTask,
  options: RunOptions,
  onStart: (ended: Promise<void>) => void,
): Promise<unknown> {
  const { result, ended } = awaitWorker(startWorker('report-worker', wanted), options, stopped)
  onStart(ended)
  return result
}

function stopped(reason: string): DumpscopeError {
  return new DumpscopeError({
    code: 'INTERNAL',
    message: `The report could not be made: ${reason}.`,
    advice: 'Try again. If it happens again, please report it with what the program wrote to its log.',
  })
}
