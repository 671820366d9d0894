/** A search in a worker of its own: it can be ended at any moment, whatever an expression does. */
import type { Search, SearchEvent, SearchResult } from '../../shared/search-model.ts'
import type { DumpIndex } from '../index/index.ts'
import { readText } from '../scan/index.ts'
import { openSpool } from '../source/index.ts'
import type { DumpSource, Spool, SpoolOptions } from '../source/index.ts'
import type { RunOptions } from './progress-stream.ts'
import { reopenSource } from './reopened-source.ts'
import type { SourceToReopen } from './reopened-source.ts'
import { dataCost, searchData } from './search/data-search.ts'
import { FoundGroups, LeftOut } from './search/found-groups.ts'
import { searchSchema } from './search/schema-search.ts'
import { TextMatcher } from './search/text-matcher.ts'
import { scriptBytes } from '../rows/index.ts'
import type { Unpack } from '../rows/index.ts'

/** A source that is looked through: the dump and its index. */
export interface SearchedSource extends SourceToReopen {
  readonly sourceId: string
}

/** Plain data: what a worker needs to search. */
export interface SearchTask {
  readonly search: Omit<Search, 'scope'>
  readonly sources: readonly SearchedSource[]
  readonly spool: SpoolOptions
}

/** Bytes that are read of a statement that the index does not hold. */
const LONG_STATEMENT_BYTES = 1_000_000

interface Opened {
  readonly sourceId: string
  readonly source: DumpSource
  readonly index: DumpIndex
}

/** Looks through sources one after the other, names and statements first, then rows. */
export async function runSearchTask(
  { search, sources, spool: spoolOptions }: SearchTask,
  options: RunOptions,
  onFound: (found: Extract<SearchEvent, { kind: 'found' }>) => void,
): Promise<SearchResult> {
  const began = performance.now()
  const matcher = new TextMatcher(search)
  const found = new FoundGroups(search.limit, onFound)
  const leftOut = new LeftOut()
  const spool = openSpool(spoolOptions)
  const opened: Opened[] = []
  let bytesDone = 0
  try {
    for (const one of sources) opened.push({ sourceId: one.sourceId, ...(await reopenSource(one, spool)) })
    // Says that the search has begun: from here on silence means that an expression does not come to an end.
    options.onProgress({ stage: 'Looking through definitions', bytesDone: 0, bytesTotal: 0 })
    const shared = { matcher, kinds: new Set(search.kinds), found, leftOut }
    const places = new Set(search.places)
    for (const { sourceId, source, index } of opened) {
      if (places.size === (places.has('data') ? 1 : 0)) break
      const read = readStatements(source, spool, index)
      const breathe = async (): Promise<void> => {
        found.breathe()
        options.onProgress({ stage: 'Looking through definitions', bytesDone: 0, bytesTotal: 0 })
        await new Promise(setImmediate)
        if (options.signal.aborted) throw options.signal.reason
      }
      await searchSchema(index, { ...shared, sourceId, places, readStatement: read, breathe })
    }
    found.hand()
    if (places.has('data')) bytesDone = await searchRows(opened, search, { ...shared, options })
    found.hand()
  } finally {
    for (const { index } of opened) index.close()
  }
  return {
    hits: found.hits,
    groups: found.groups,
    atLeast: found.atLeast,
    stopped: found.isFull,
    bytes: bytesDone,
    elapsed: performance.now() - began,
    notSearched: leftOut.list(),
  }
}

/** Looks through the rows of all sources; how many bytes were read. */
async function searchRows(
  opened: readonly Opened[],
  search: SearchTask['search'],
  shared: Pick<Parameters<typeof searchData>[2], 'matcher' | 'kinds' | 'found' | 'leftOut'> & {
    readonly options: RunOptions
  },
): Promise<number> {
  const { options, found, kinds } = shared
  const costs = opened.map(({ source, index }) => dataCost(source, index, kinds))
  const bytesTotal = costs.reduce((sum, { bytes }) => sum + bytes, 0)
  let bytesDone = 0
  const onDiskBytes = (count: number): void => {
    bytesDone += count
    options.onProgress({ stage: 'Looking through rows', bytesDone, bytesTotal })
    found.breathe()
  }
  for (const { sourceId, source, index } of opened) {
    const { hitsPerTable } = search
    const { signal } = options
    await searchData(source, index, {
      ...shared,
      sourceId,
      wanted: search,
      hitsPerTable,
      signal,
      onDiskBytes,
    })
  }
  return bytesDone
}

function readStatements(source: DumpSource, spool: Spool, { facts }: DumpIndex) {
  const unpack: Unpack = (image, key, span) => spool.range(image, { key, ...span })
  return async (part: { readonly start: number; readonly end: number }) => {
    const bytes = scriptBytes(source, unpack, part)
    const text = await readText(bytes, part.start, part.end, facts.encoding, LONG_STATEMENT_BYTES)
    return { text, isWhole: part.end - part.start <= LONG_STATEMENT_BYTES }
  }
}
