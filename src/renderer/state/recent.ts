/** What was opened lately: kept by the engine, shown by the window, and told to the shell's menu. */
import { queryOptions } from '@tanstack/react-query'
import type { Recent } from '../../shared/recent-contract.ts'
import { rpc, toFailure } from '../rpc.ts'
import { showRecent } from '../shell.ts'
import { tell } from './notices.ts'
import { queryClient } from './queries.ts'

/** The latest first. */
export const recentQuery = queryOptions({
  queryKey: ['recent'],
  queryFn: ({ signal }) => rpc.recent.list(undefined, { signal }),
})

function take(list: Recent[]): void {
  queryClient.setQueryData(recentQuery.queryKey, list)
  showRecent(list)
}

/** Asks the engine anew and tells the shell; what goes wrong is told where the list is shown. */
export async function loadRecent(): Promise<void> {
  try {
    take(await rpc.recent.list())
  } catch {
    // The engine is gone again: with the next channel this runs again.
  }
}

/** Puts a path first, once it is open. */
export async function noteOpened(path: string): Promise<void> {
  try {
    take(await rpc.recent.add({ path }))
  } catch {
    // The dump is open, and that is what was asked for; a list that cannot be written is no reason to interrupt.
  }
}

/** Forgets one path, or all. */
export async function forgetRecent(path?: string): Promise<void> {
  try {
    take(await rpc.recent.forget(path === undefined ? {} : { path }))
  } catch (error) {
    tell(toFailure(error))
  }
}
