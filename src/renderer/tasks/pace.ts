/** How fast long work goes and how long it will still take, from the progress that it tells. Pure. */
import type { Progress } from '../../shared/model.ts'

/** What is known of a task's pace. Speeds are bytes (or steps) a second over the last two seconds or so. */
export interface Pace {
  readonly progress: Progress
  readonly bytesPerSecond: number | null
}

const SPEED_WINDOW = 2000

/** Follows progress and says how fast it goes. A new stage or a step back starts the measure anew. */
export function paceMeter(): (progress: Progress) => Pace {
  let samples: Progress[] = []
  return (progress) => {
    const last = samples.at(-1)
    if (last !== undefined && (last.stage !== progress.stage || last.bytesDone > progress.bytesDone))
      samples = []
    samples.push(progress)
    while (samples.length > 2 && progress.elapsed - (samples[1]?.elapsed ?? 0) >= SPEED_WINDOW)
      samples.shift()
    const first = samples[0] ?? progress
    const span = progress.elapsed - first.elapsed
    const bytes = progress.bytesDone - first.bytesDone
    return { progress, bytesPerSecond: span >= 200 && bytes > 0 ? (bytes / span) * 1000 : null }
  }
}

/** Milliseconds to go at a pace; null while that is not known. */
export function timeLeft({ progress, bytesPerSecond }: Pace): number | null {
  if (bytesPerSecond === null || progress.bytesTotal <= 0) return null
  const left = progress.bytesTotal - progress.bytesDone
  return left <= 0 ? null : (left / bytesPerSecond) * 1000
}

/** How much of it is done, from 0 to 1; null where the whole is not known. */
export function shareDone(pace: Pace | null): number | null {
  if (pace === null || pace.progress.bytesTotal <= 0) return null
  return Math.max(0, Math.min(1, pace.progress.bytesDone / pace.progress.bytesTotal))
}
