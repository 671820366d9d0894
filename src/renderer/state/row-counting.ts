/**
 * An archive's rows are counted after it is open. This follows the counting of
 * each source, has what is shown read again as counts come in, and once more
 * at the end.
 */
import { create } from 'zustand'
import type { SourceSummary } from '../../shared/model.ts'
import { isAbort, rpc, run, toFailure } from '../rpc.ts'
import { tell } from './notices.ts'
import { queryClient } from './queries.ts'
import { paceMeter, type Pace } from '../tasks/pace.ts'
import { trackTask } from '../tasks/tasks.ts'
import { visibleText } from '../text/visible-text.ts'

/** Milliseconds between two looks at what has been counted. */
const REFRESH_INTERVAL = 2000

/** How far the counting of each source is; a source that is counted is not in it. */
export const useRowCounting = create<Readonly<Record<string, Pace>>>(() => ({}))

const following = new Map<string, AbortController>()

/** Follows the counting of a source that was just opened; nothing happens where nothing is to be counted. */
export function followRowCounting({ sourceId, format, fileName }: SourceSummary): void {
  if (format === 'plain' || format === 'migrations' || following.has(sourceId)) return
  const controller = new AbortController()
  following.set(sourceId, controller)
  void follow(sourceId, visibleText(fileName), controller.signal).finally(() => {
    following.delete(sourceId)
    useRowCounting.setState((all) => omit(all, sourceId), true)
  })
}

/** Stops following a source that was closed. */
export function forgetRowCounting(sourceId: string): void {
  following.get(sourceId)?.abort()
}

async function follow(sourceId: string, title: string, signal: AbortSignal): Promise<void> {
  const measure = paceMeter()
  let refreshed = performance.now()
  try {
    await trackTask(
      'count',
      title,
      (options) =>
        run((inner) => rpc.sources.count({ sourceId }, { signal: inner }), {
          signal: options.signal,
          onProgress: (progress) => {
            options.onProgress(progress)
            useRowCounting.setState({ [sourceId]: measure(progress) })
            if (performance.now() - refreshed < REFRESH_INTERVAL) return
            refreshed = performance.now()
            void queryClient.invalidateQueries({ queryKey: ['source', sourceId, 'overview'] })
          },
        }),
      // It runs by itself, whoever follows it.
      { signal, quiet: true, canCancel: false },
    )
    await queryClient.invalidateQueries({ queryKey: ['source', sourceId] })
  } catch (error) {
    if (!isAbort(error) && !signal.aborted) tell(toFailure(error))
  }
}

function omit(all: Readonly<Record<string, Pace>>, sourceId: string): Record<string, Pace> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => id !== sourceId))
}
