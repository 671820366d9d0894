/**
 * Files that come from outside while the window stands: a double click, a
 * second start, the dock, the menu of recent files. With nothing open they are
 * opened; else the reader is asked whether to compare. What comes while the
 * question stands is added to it: a system hands over two chosen files one
 * after the other.
 */
import { create } from 'zustand'
import { navigateToScope } from '../state/navigation.ts'
import { openPaths, type Meant } from '../state/opening.ts'
import { useWorkspace } from '../state/workspace.ts'

export interface Arrivals {
  /** What the question is about; empty where there is none. */
  readonly paths: readonly string[]
}

export const useArrivals = create<Arrivals>(() => ({ paths: [] }))

/** A comparison that was kept as a document; it is opened as it is, and compared with nothing. */
const DOCUMENT = /\.dumpscope$/iu

/** Takes files from outside: opens them, shows those that are open already, or asks. */
export function takeArrivals(paths: readonly string[]): void {
  const { sources } = useWorkspace.getState()
  const known = sources.filter(({ path }) => paths.includes(path))
  const documents = paths.filter((path) => DOCUMENT.test(path))
  const fresh = paths.filter((path) => !DOCUMENT.test(path) && !known.some((source) => source.path === path))
  for (const path of documents) void openPaths([path], 'given', 'only open')
  if (fresh.length > 0) {
    if (sources.length === 0) void openPaths(fresh, 'given')
    else useArrivals.setState((asked) => ({ paths: [...new Set([...asked.paths, ...fresh])] }))
    return
  }
  const last = known.at(-1)
  if (last !== undefined) navigateToScope({ sourceId: last.sourceId })
}

/** Takes up the answer; null leaves the files alone. */
export function answerArrivals(meant: Meant | null): void {
  const { paths } = useArrivals.getState()
  useArrivals.setState({ paths: [] })
  if (meant !== null) void openPaths(paths, 'given', meant)
}
