/** What the worker of reports does: gathers facts from sources that it opens for itself, and writes documents from them. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { ReportKindName, ReportOutline } from '../../shared/report-model.ts'
import type { DumpIndex } from '../index/index.ts'
import { renderReport, reportKind } from '../report/index.ts'
import type { RenderedReport, ReportFacts, ReportKind, ReportSource } from '../report/index.ts'
import { openSpool } from '../source/index.ts'
import type { RunOptions } from './progress-stream.ts'
import { reopenSource } from './reopened-source.ts'
import { finishedDocument, outlineOf } from './report-finish.ts'
import type { GatherTask, PackedFacts, ReportTask, WriteTask } from './report-task.ts'
import type { TaskResult } from './worker-task.ts'

/** Does a task. */
export async function runReportTask(wanted: ReportTask, options: RunOptions): Promise<TaskResult> {
  if (wanted.work === 'gather') return { value: await gather(wanted.task, options) }
  const made = await write(wanted.task)
  if (!('bytes' in made)) return { value: made }
  // A copy: the bytes may lie in a pool of Node's, which cannot be handed over.
  const bytes = new Uint8Array(made.bytes)
  return { value: { ...made, bytes }, transfer: [bytes.buffer] }
}

async function gather(
  { kind: name, sources, spool: spoolOptions, settings, before }: GatherTask,
  options: RunOptions,
): Promise<PackedFacts> {
  const kind = await knownKind(name)
  const spool = openSpool(spoolOptions)
  const indexes: DumpIndex[] = []
  try {
    const opened: ReportSource[] = []
    for (const one of sources) {
      const { source, index } = await reopenSource(one, spool)
      indexes.push(index)
      opened.push({ source, index, spool, letter: one.letter, summary: one.summary })
    }
    const facts = await kind.gather(opened, settings, { ...before, ...options })
    options.signal.throwIfAborted()
    return packed(facts)
  } finally {
    for (const index of indexes) index.close()
  }
}

async function write(task: WriteTask): Promise<RenderedReport | ReportOutline> {
  const { settings, date, format } = task
  const kind = await knownKind(task.kind)
  const facts = unpacked(task.facts)
  const document = kind.write(facts, settings, date)
  if (format === null) return outlineOf(document, settings, kind.areas?.(facts, settings) ?? [])
  return renderReport(finishedDocument(document, settings), format)
}

/** The kind with this name; BAD_USE where there is none. */
async function knownKind(name: ReportKindName): Promise<ReportKind<ReportFacts>> {
  const kind = await reportKind(name)
  if (kind !== null) return kind
  throw new DumpscopeError({ code: 'BAD_USE', message: `There is no report called '${name}'.` })
}

function packed(facts: ReportFacts): PackedFacts {
  const bytes = Buffer.from(JSON.stringify(facts))
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

function unpacked(facts: PackedFacts): ReportFacts {
  return JSON.parse(Buffer.from(facts).toString()) as ReportFacts
}
