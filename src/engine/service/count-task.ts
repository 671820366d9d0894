/** Counting the rows of an archive's members, in workers or, for what takes no time, right here. */
import { DumpscopeError } from '../../shared/errors.ts'
import { countMember } from '../index/index.ts'
import type { CountedMember, MemberSettings } from '../index/index.ts'
import { changedFailure, openSource, openSpool, unpackInto } from '../source/index.ts'
import type { SpoolOptions } from '../source/index.ts'
import type { RunOptions } from './progress-stream.ts'
import { startWorker } from './worker-entry.ts'
import { awaitWorker } from './worker-task.ts'

/** Plain data: what a worker needs to count some members of an archive. */
export interface CountTask {
  readonly path: string
  readonly fingerprint: string
  readonly settings: MemberSettings
  /** Dump ids, in the order of the file. */
  readonly members: readonly number[]
  readonly spool: SpoolOptions
}

/** Counts the members of a task and hands each over as soon as it is counted. Progress is in bytes on disk. */
export async function runCountTask(
  task: CountTask,
  options: RunOptions,
  onCounted: (member: CountedMember) => void,
): Promise<void> {
  const source = await openSource(task.path, unpackInto(openSpool(task.spool)))
  if (source.fingerprint !== task.fingerprint) throw changedFailure(source.path)
  const wanted = new Set(task.members)
  let before = 0
  for (const member of source.members) {
    if (!wanted.has(member.id)) continue
    const counted = await countMember(member, task.settings, {
      signal: options.signal,
      onDiskBytes: (bytes) =>
        options.onProgress({ stage: 'Counting rows', bytesDone: before + bytes, bytesTotal: 0 }),
    })
    before += member.diskBytes ?? 0
    onCounted(counted)
  }
}

/** The same in a worker of its own. */
export async function countInWorker(
  task: CountTask,
  options: RunOptions,
  onCounted: (member: CountedMember) => void,
  onStart: (ended: Promise<void>) => void,
): Promise<void> {
  const { result, ended } = awaitWorker(
    startWorker('count-worker', task),
    options,
    (reason) =>
      new DumpscopeError({
        code: 'INTERNAL',
        message: `Counting rows stopped: ${reason}.`,
        advice: 'Open the archive again; what was counted is kept.',
        place: { file: task.path },
      }),
    (part) => onCounted(part as CountedMember),
  )
  onStart(ended)
  await result
}
