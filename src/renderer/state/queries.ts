/**
 * Every question that the window asks the engine and keeps the answer of. An
 * open source and a comparison never change, so answers stay good until they
 * are closed.
 */
import { infiniteQueryOptions, keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import type { Ignorable } from '../../shared/ignorable.ts'
import { rpc, run } from '../rpc.ts'
import { trackTask } from '../tasks/tasks.ts'
import { choiceKey, scriptTitle, type ScriptChoice } from './proofs.ts'

/** The cache of answers. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 600_000,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

/** What the program is and which shell it runs in. */
export const infoQuery = queryOptions({
  queryKey: ['info'],
  queryFn: ({ signal }) => rpc.app.info(undefined, { signal }),
})

/** What the program keeps on disk, as it is now. */
export const storageQuery = queryOptions({
  queryKey: ['storage'],
  queryFn: ({ signal }) => rpc.storage.usage(undefined, { signal }),
  staleTime: 0,
  gcTime: 0,
})

/** One source's overview. */
export function overviewQuery(sourceId: string) {
  return queryOptions({
    queryKey: ['source', sourceId, 'overview'],
    queryFn: ({ signal }) => rpc.sources.overview({ sourceId }, { signal }),
  })
}

/** One dump's row security, tables with their partitions, extensions and roles; asked again with the overview. */
export function dumpFactsQuery(sourceId: string) {
  return queryOptions({
    queryKey: ['source', sourceId, 'overview', 'facts'],
    queryFn: ({ signal }) => rpc.overview.dump({ sourceId }, { signal }),
  })
}

/** A comparison's changes by area and its riskiest changes. */
export function comparisonFactsQuery(comparisonId: string) {
  return queryOptions({
    queryKey: ['comparison', comparisonId, 'facts'],
    queryFn: ({ signal }) => rpc.overview.comparison({ comparisonId }, { signal }),
  })
}

/** Several sources side by side, in this order. */
export function matrixQuery(sourceIds: readonly string[], ignore: readonly Ignorable[]) {
  return queryOptions({
    queryKey: ['matrix', sourceIds, ignore],
    // It holds a line for every object of all sources.
    gcTime: 60_000,
    queryFn: ({ signal }) =>
      run(
        (abort) =>
          rpc.comparisons.matrix({ sourceIds: [...sourceIds], ignore: [...ignore] }, { signal: abort }),
        { signal, onProgress: () => undefined },
      ),
  })
}

/** One object whole. */
export function objectQuery(sourceId: string, key: string) {
  return queryOptions({
    queryKey: ['source', sourceId, 'object', key],
    queryFn: ({ signal }) => rpc.objects.get({ sourceId, key }, { signal }),
  })
}

/** What the names of an object's definition mean. */
export function namesQuery(sourceId: string, key: string) {
  return queryOptions({
    queryKey: ['source', sourceId, 'names', key],
    queryFn: ({ signal }) => rpc.definitions.names({ sourceId, key }, { signal }),
  })
}

/** What is shown of an object, or one column of it, where its name is pointed at. */
export function cardQuery(sourceId: string, key: string, column: string | null) {
  return queryOptions({
    queryKey: ['source', sourceId, 'card', key, column],
    queryFn: ({ signal }) =>
      rpc.definitions.card({ sourceId, key, ...(column === null ? {} : { column }) }, { signal }),
  })
}

/** Users of an object that are asked for at once. */
const USES_AT_ONCE = 25

/** Who uses an object or one column of it, page by page. */
export function usesQuery(sourceId: string, key: string, column: string | null) {
  return infiniteQueryOptions({
    queryKey: ['source', sourceId, 'uses', key, column],
    queryFn: ({ pageParam, signal }) =>
      rpc.definitions.uses(
        { sourceId, key, offset: pageParam, limit: USES_AT_ONCE, ...(column === null ? {} : { column }) },
        { signal },
      ),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const here = pages.length * USES_AT_ONCE
      return here < total ? here : null
    },
  })
}

/** Lines of each list of dependencies that are asked for at once. */
const DEPENDENCIES_AT_ONCE = 200

/** What an object uses and what uses it, page by page; of those alone whose name has `text` in it. */
export function dependenciesQuery(sourceId: string, key: string, text = '') {
  return infiniteQueryOptions({
    queryKey: ['source', sourceId, 'dependencies', key, text],
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      rpc.objects.dependencies(
        { sourceId, key, text, offset: pageParam, limit: DEPENDENCIES_AT_ONCE },
        { signal },
      ),
    initialPageParam: 0,
    getNextPageParam: ({ totals }, pages) => {
      const here = pages.length * DEPENDENCIES_AT_ONCE
      return here < Math.max(totals.uses, totals.usedBy) ? here : null
    },
  })
}

/** One entry of a comparison whole. */
export function entryQuery(comparisonId: string, id: string) {
  return queryOptions({
    queryKey: ['comparison', comparisonId, 'entry', id],
    queryFn: ({ signal }) => rpc.comparisons.detail({ comparisonId, id }, { signal }),
  })
}

/** Where an entry stands among the differences of a comparison; '' stands before the first. */
export function reviewPlaceQuery(comparisonId: string, id: string) {
  return queryOptions({
    queryKey: ['comparison', comparisonId, 'review', id],
    queryFn: ({ signal }) => rpc.review.place({ comparisonId, id }, { signal }),
  })
}

/** What uses the object of an entry, in either side. */
export function touchedQuery(comparisonId: string, id: string) {
  return queryOptions({
    queryKey: ['comparison', comparisonId, 'touched', id],
    queryFn: ({ signal }) => rpc.review.touched({ comparisonId, id }, { signal }),
  })
}

/** Renames and moves of a comparison: a thousand at most. */
export function proposalsQuery(comparisonId: string) {
  return queryOptions({
    queryKey: ['comparison', comparisonId, 'proposals'],
    queryFn: ({ signal }) => rpc.comparisons.proposals({ comparisonId, limit: 1000 }, { signal }),
  })
}

/** The script of a comparison. */
export function scriptQuery(choice: ScriptChoice) {
  return queryOptions({
    queryKey: ['comparison', choice.comparisonId, 'script', choiceKey(choice)],
    queryFn: ({ signal }) =>
      trackTask(
        'script',
        scriptTitle(choice),
        (options) => run((abort) => rpc.comparisons.script(choice, { signal: abort }), options),
        { signal, quiet: true },
      ),
  })
}

/** A folder of the machine on which the engine runs. */
export function folderQuery(path: string | undefined) {
  return queryOptions({
    queryKey: ['folder', path ?? null],
    queryFn: ({ signal }) => rpc.files.list(path === undefined ? {} : { path }, { signal }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
}

/** Forgets the answers about a source. */
export function forgetSource(sourceId: string): void {
  queryClient.removeQueries({ queryKey: ['source', sourceId] })
}

/** Asks again for all that is known of a comparison, which was made anew. */
export function renewComparison(comparisonId: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['comparison', comparisonId] })
}

/** Forgets the answers about a comparison. */
export function forgetComparison(comparisonId: string): void {
  queryClient.removeQueries({ queryKey: ['comparison', comparisonId] })
}
