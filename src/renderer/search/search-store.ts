/** The search: what is asked, what was found so far, and how far it is. One at a time; it goes on while the reader looks elsewhere. */
import { create } from 'zustand'
import type { Failure } from '../../shared/errors.ts'
import type { ObjectKind } from '../../shared/model.ts'
import type { Search, SearchPlace, SearchResult, SearchScope } from '../../shared/search-model.ts'
import { isAbort, rpc, toFailure, type RunOptions } from '../rpc.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { paceMeter, type Pace } from '../tasks/pace.ts'
import { trackTask } from '../tasks/tasks.ts'
import { visibleText } from '../text/visible-text.ts'
import { layOutHits, takeFound, type HitGroup } from './search-lines.ts'

/** What the reader chose. */
export interface Question extends Pick<Search, 'text' | 'matchCase' | 'wholeWord' | 'regularExpression'> {
  readonly places: readonly SearchPlace[]
  /** All open sources, rather than what the tree shows. */
  readonly everywhere: boolean
}

export interface SearchState {
  readonly question: Question
  readonly status: 'none' | 'running' | 'done' | 'failed' | 'cancelled'
  /** What was asked, and of which sources. */
  readonly asked: { readonly question: Question; readonly scope: SearchScope } | null
  /** Changed in place: `version` says when. */
  readonly groups: HitGroup[]
  readonly version: number
  readonly pace: Pace | null
  readonly result: SearchResult | null
  readonly failure: Failure | null
  /** Kinds that are shown; none: all. */
  readonly kinds: readonly ObjectKind[]
  readonly closed: ReadonlySet<number>
  /** The chosen line. */
  readonly at: number
}

/** Searches that are offered again. */
const REMEMBERED = 20

const nothing = {
  asked: null,
  groups: [],
  version: 0,
  pace: null,
  result: null,
  failure: null,
  kinds: [],
  closed: new Set<number>(),
  at: 0,
} as const

export const useSearch = create<SearchState>(() => ({
  ...nothing,
  groups: [],
  status: 'none',
  question: {
    text: '',
    matchCase: false,
    wholeWord: false,
    regularExpression: false,
    places: ['names', 'definitions', 'comments'],
    everywhere: false,
  },
}))

let running: AbortController | null = null

/** Changes what is asked; nothing is searched yet. */
export function ask(changed: Partial<Question>): void {
  useSearch.setState(({ question }) => ({ question: { ...question, ...changed } }))
}

/** Stops the search; what it found stays. */
export function cancelSearch(): void {
  running?.abort()
}

/** Searches a scope for what is asked. Resolves when it has ended, however that was. */
export async function startSearch(scope: SearchScope): Promise<void> {
  const { question } = useSearch.getState()
  if (question.text === '' || question.places.length === 0) return
  cancelSearch()
  const controller = new AbortController()
  running = controller
  remember(question.text)
  const groups: HitGroup[] = []
  useSearch.setState({ ...nothing, groups, status: 'running', asked: { question, scope } })
  const change = (patch: Partial<SearchState>): void => {
    if (running === controller) useSearch.setState(patch)
  }
  try {
    const result = await trackTask(
      'search',
      `“${visibleText(question.text)}”`,
      (options) => follow(options, scope, question, groups, change),
      // Its own view shows it too; the status bar says so wherever the reader is.
      { signal: controller.signal, quiet: true },
    )
    change({ status: 'done', result, pace: null })
  } catch (error) {
    if (controller.signal.aborted || isAbort(error)) change({ status: 'cancelled', pace: null })
    else change({ status: 'failed', failure: toFailure(error), pace: null })
  }
  if (running === controller) running = null
}

async function follow(
  { signal, onProgress }: RunOptions,
  scope: SearchScope,
  { text, matchCase, wholeWord, regularExpression, places }: Question,
  groups: HitGroup[],
  change: (patch: Partial<SearchState>) => void,
): Promise<SearchResult> {
  const measure = paceMeter()
  const events = await rpc.search.run(
    { scope, text, matchCase, wholeWord, regularExpression, places: [...places] },
    { signal },
  )
  const stop = (): void => void events.return?.().catch(() => undefined)
  signal.addEventListener('abort', stop, { once: true })
  try {
    for (let version = 1; ; version += 1) {
      const next = await events.next()
      signal.throwIfAborted()
      if (next.done === true) return next.value
      if (next.value.kind === 'found') {
        takeFound(groups, next.value)
        change({ version })
      } else {
        onProgress(next.value)
        change({ pace: measure(next.value) })
      }
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function remember(text: string): void {
  const { searches } = usePreferences.getState()
  setPreferences({ searches: [text, ...searches.filter((other) => other !== text)].slice(0, REMEMBERED) })
}

/** Opens a closed group or closes an open one. */
export function turnGroup(number: number): void {
  useSearch.setState(({ closed }) => {
    const next = new Set(closed)
    if (!next.delete(number)) next.add(number)
    return { closed: next }
  })
}

/** Chooses which kinds are shown; the chosen line is the first again. */
export function showKinds(kinds: readonly ObjectKind[]): void {
  useSearch.setState({ kinds, at: 0 })
}

/** The lines as they are to be drawn. */
export function currentLayout({ groups, kinds, closed }: SearchState): ReturnType<typeof layOutHits> {
  return layOutHits(groups, kinds, closed)
}
