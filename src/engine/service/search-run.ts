/** A search as the contract shows it: a stream of what is found and of Progress, which ends with the result. */
import { DumpscopeError, cancelled } from '../../shared/errors.ts'
import type { ObjectKind } from '../../shared/model.ts'
import type { Search, SearchCost, SearchEvent, SearchResult, SearchScope } from '../../shared/search-model.ts'
import type { Engine } from './engine.ts'
import { streamProgress } from './progress-stream.ts'
import type { RunOptions, Step } from './progress-stream.ts'
import { dataCost } from './search/data-search.ts'
import { checkWanted } from './search/text-matcher.ts'
import { runSearchTask } from './search-task.ts'
import type { SearchTask } from './search-task.ts'
import type { OpenSource } from './source-store.ts'
import { startWorker } from './worker-entry.ts'
import { awaitWorker } from './worker-task.ts'

/** Milliseconds without a sign of life after which an expression is given up. */
const LONGEST_SILENCE = 5000

type Found = Extract<SearchEvent, { kind: 'found' }>

/** Searches; yields what is found as it comes. Rejects with a DumpscopeError. */
export async function* runSearch(
  engine: Engine,
  search: Search,
  signal: AbortSignal | undefined,
): AsyncGenerator<SearchEvent, SearchResult, void> {
  const waiting: Found[] = []
  const events = streamProgress((options) => {
    let last: Step = { stage: 'Searching', bytesDone: 0, bytesTotal: 0 }
    const told: RunOptions = {
      signal: options.signal,
      onProgress: (step) => {
        last = step
        options.onProgress(step)
      },
    }
    const onFound = (found: Found): void => {
      waiting.push(found)
      options.onProgress(last)
    }
    return searchSources(engine, search, told, onFound)
  }, signal)
  try {
    for (;;) {
      const next = await events.next()
      yield* waiting.splice(0)
      if (next.done) return next.value
      yield next.value
    }
  } finally {
    // Left early: the search is told to stop.
    await events.return({} as SearchResult)
  }
}

/** What looking through the rows of each source of a scope takes. */
export function searchCosts(engine: Engine, scope: SearchScope, kinds: readonly ObjectKind[]): SearchCost[] {
  return sourcesOf(engine, scope).map(({ summary, source, index, counting }) => ({
    sourceId: summary.sourceId,
    ...dataCost(source, index, new Set(kinds)),
    counting: counting !== null && index.pendingMembers().length > 0,
  }))
}

function sourcesOf(engine: Engine, scope: SearchScope): readonly OpenSource[] {
  if ('sourceId' in scope) return [engine.sources.get(scope.sourceId)]
  if ('all' in scope) return engine.sources.list()
  const { a, b } = engine.comparisons.get(scope.comparisonId)
  return [a, b].map(({ summary }) => engine.sources.get(summary.sourceId))
}

async function searchSources(
  engine: Engine,
  search: Search,
  options: RunOptions,
  onFound: (found: Found) => void,
): Promise<SearchResult> {
  const { scope, ...wanted } = search
  // What is no expression is told before anything is begun.
  checkWanted(wanted)
  const sources = sourcesOf(engine, scope)
  if (search.places.includes('data'))
    for (const { summary } of sources) await engine.countRows(summary.sourceId, options)
  const task: SearchTask = {
    search: wanted,
    sources: sources.map(({ summary, source, index, given }) => ({
      sourceId: summary.sourceId,
      path: source.path,
      given,
      fingerprint: source.fingerprint,
      file: index.file,
    })),
    spool: engine.sources.spoolOptions,
  }
  const bytes = sources.reduce((sum, { source }) => sum + source.bytes, 0)
  if (search.regularExpression) return withWatch(task, options, onFound)
  // Starting a thread takes longer than looking through little.
  if (bytes <= engine.sources.inThreadBytes) return runSearchTask(task, options, onFound)
  return searchInWorker(task, options, onFound)
}

async function searchInWorker(
  task: SearchTask,
  options: RunOptions,
  onFound: (found: Found) => void,
): Promise<SearchResult> {
  const { result } = awaitWorker(
    startWorker('search-worker', task),
    options,
    (reason) =>
      new DumpscopeError({
        code: 'INTERNAL',
        message: `Searching stopped: ${reason}.`,
        advice: 'Search again.',
      }),
    (part) => onFound(part as Found),
  )
  return (await result) as SearchResult
}

/** The same, given up where an expression takes for ever: some do, on a text that looks harmless. */
async function withWatch(
  task: SearchTask,
  options: RunOptions,
  onFound: (found: Found) => void,
): Promise<SearchResult> {
  const controller = new AbortController()
  const forward = (): void => controller.abort(options.signal.reason)
  options.signal.addEventListener('abort', forward, { once: true })
  let timer: NodeJS.Timeout | undefined
  let isSilent = false
  const live = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isSilent = true
      controller.abort(cancelled())
    }, LONGEST_SILENCE)
  }
  try {
    return await searchInWorker(
      task,
      {
        signal: controller.signal,
        onProgress: (step) => {
          live()
          options.onProgress(step)
        },
      },
      (found) => {
        live()
        onFound(found)
      },
    )
  } catch (error) {
    if (!isSilent) throw error
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: 'The regular expression takes too long on some text of the dump.',
      advice: 'Avoid a repetition within a repetition, such as (a+)+, or search for plain text.',
    })
  } finally {
    clearTimeout(timer)
    options.signal.removeEventListener('abort', forward)
  }
}
