/** Running work in words and figures. Pure. */
import { formatCount, formatDuration, formatSize, formatSpeed, formatTimeLeft } from '../text/figure.ts'
import { shareDone, timeLeft } from './pace.ts'
import type { Task, TaskKind } from './tasks.ts'

const VERBS: Readonly<Record<TaskKind, string>> = {
  upload: 'Handing over',
  open: 'Opening',
  count: 'Counting rows of',
  compare: 'Comparing',
  decide: 'Comparing again',
  script: 'Scripting',
  prove: 'Proving',
  export: 'Exporting',
  report: 'Making',
  search: 'Searching',
  query: 'Filtering or sorting',
}

/** The figures of one task, each in a column of its own; empty where not known. */
export interface TaskFigures {
  readonly verb: string
  readonly stage: string
  /** '43 %'. */
  readonly percent: string
  /** '12.3 MB of 456 MB'; without a known whole what is done, or nothing. */
  readonly done: string
  readonly speed: string
  /** '12 s left', or how long it has been running where that cannot be told. */
  readonly time: string
}

type Running = Pick<Task, 'kind' | 'pace' | 'began' | 'unit'>

/** What is told of a running task at a time (`performance.now()`). */
export function taskFigures({ kind, pace, began, unit }: Running, now: number): TaskFigures {
  const amount = (count: number): string => (unit === null ? formatSize(count) : formatCount(count))
  const share = shareDone(pace)
  const left = pace === null ? null : timeLeft(pace)
  const running = Math.max(0, Math.floor((now - began) / 1000)) * 1000
  const { bytesDone, bytesTotal, stage } = pace?.progress ?? {
    bytesDone: 0,
    bytesTotal: 0,
    stage: 'Starting',
  }
  const words = unit === null ? '' : `\u00a0${unit}`
  return {
    verb: VERBS[kind],
    stage,
    percent: share === null ? '' : `${Math.floor(share * 100)}\u00a0%`,
    done:
      share !== null
        ? `${amount(Math.min(bytesDone, bytesTotal))} of ${amount(bytesTotal)}${words}`
        : bytesDone > 0
          ? `${amount(bytesDone)}${words}`
          : '',
    speed: pace?.bytesPerSecond == null ? '' : speedOf(pace.bytesPerSecond, unit),
    time: left !== null ? formatTimeLeft(left) : running >= 1000 ? `for ${secondsOf(running)}` : '',
  }
}

function speedOf(perSecond: number, unit: string | null): string {
  return unit === null ? formatSpeed(perSecond) : `${formatCount(perSecond)}/s`
}

function secondsOf(milliseconds: number): string {
  return milliseconds < 60_000 ? `${Math.round(milliseconds / 1000)}\u00a0s` : formatDuration(milliseconds)
}

/** Several tasks as one: the share done of those whose whole is known; null where there is none. */
export function commonShare(tasks: readonly Pick<Task, 'pace'>[]): number | null {
  const shares = tasks.flatMap(({ pace }) => shareDone(pace) ?? [])
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length
}
