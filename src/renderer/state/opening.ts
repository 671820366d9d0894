/**
 * What happens when the reader gives files: they are opened, and two of them
 * are compared. Which is A: two files given together by dropping or choosing
 * stand older first (by modification time); files named on a command line stand
 * in the order given; a file given when exactly one source is open becomes B.
 */
import type { ComparisonSummary, CodePage, SourceSummary } from '../../shared/model.ts'
import type { Ignorable } from '../../shared/comparison-model.ts'
import { rpc, run, toFailure } from '../rpc.ts'
import { pathOfFile, uploadFile } from '../shell.ts'
import { sourceName } from '../text/source-name.ts'
import { visibleText } from '../text/visible-text.ts'
import { forgetPlaces, navigate, navigateToScope, useNavigation, type View } from './navigation.ts'
import { tell } from './notices.ts'
import { leaveOut, usePreferences } from './preferences.ts'
import { forgetProofs } from './proofs.ts'
import { noteOpened } from './recent.ts'
import { forgetComparison, forgetSource, overviewQuery, queryClient } from './queries.ts'
import { followRowCounting, forgetRowCounting } from './row-counting.ts'
import { startTask } from '../tasks/tasks.ts'
import {
  addSource,
  orderSources,
  removeSource,
  setComparison,
  updateSource,
  useWorkspace,
} from './workspace.ts'

/** A file to open: where it is (or its bytes), and when it was changed, in milliseconds, where that is known. */
export interface Candidate {
  readonly title: string
  readonly path: string | null
  readonly file: File | null
  readonly modified: number | null
}

/** 'given': the first is A. 'older first': by modification time. */
export type PairOrder = 'given' | 'older first'

/**
 * What is made of files once they are open. 'usual': two are compared, and one
 * with the only source that was open. Or they are only opened, or the first is
 * compared with a source, which stays on its side.
 */
export type Meant = 'usual' | 'only open' | { readonly compareWith: string }

function fileName(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? path
}

/** Opens files by their paths on the engine's machine. */
export function openPaths(paths: readonly string[], order: PairOrder, meant: Meant = 'usual'): Promise<void> {
  const candidates = paths.map((path) => ({ title: fileName(path), path, file: null, modified: null }))
  return openCandidates(candidates, order, meant)
}

/** Opens a file again and compares nothing; null when it was cancelled or failed. */
export function reopenPath(path: string): Promise<SourceSummary | null> {
  return openOne({ title: fileName(path), path, file: null, modified: null })
}

/** Opens a file again in another way, in place of what was shown: with a code page's damage undone, or run. */
export async function openOtherwise(
  source: SourceSummary,
  way: { readonly repair?: CodePage; readonly run?: boolean },
): Promise<void> {
  const other = await startTask('open', visibleText(source.fileName), ({ signal, onProgress }) =>
    run((inner) => rpc.sources.open({ path: source.path, ...way }, { signal: inner }), {
      signal,
      onProgress,
    }),
  )
  if (other === null) return
  addSource(other)
  navigateToScope({ sourceId: other.sourceId })
  await closeSource(source.sourceId)
}

/** Opens files dropped on the window or chosen in it; uploads them where the shell needs their bytes. */
export function openFiles(files: readonly File[], meant: Meant = 'usual'): Promise<void> {
  const candidates = files.map((file) => ({
    title: file.name,
    path: pathOfFile(file),
    file,
    modified: file.lastModified,
  }))
  return openCandidates(candidates, 'older first', meant)
}

let openDocument: ((path: string) => Promise<void>) | null = null

/** Whoever opens documents says so. */
export function ownDocuments(open: (path: string) => Promise<void>): void {
  openDocument = open
}

/** How every document begins; the engine looks at those on its machine itself. */
const DOCUMENT = /^\uFEFF?\s*\{\s*"dumpscope"\s*:\s*"comparison"/u

/** Opens the documents among what was given, told by their content; what is left are dumps. */
async function openDocumentsAmong(given: readonly Candidate[]): Promise<readonly Candidate[]> {
  const open = openDocument
  if (open === null) return given
  const paths = given.flatMap(({ path }) => (path === null ? [] : [path]))
  try {
    const { documents } = paths.length === 0 ? { documents: [] } : await rpc.documents.which({ paths })
    const dumps: Candidate[] = []
    for (const candidate of given) {
      const { path, file } = candidate
      const isDocument =
        path === null
          ? file !== null && DOCUMENT.test(await file.slice(0, 512).text())
          : documents.includes(path)
      const place = isDocument ? (path ?? (await upload(candidate))) : null
      if (place !== null) await open(place)
      else if (!isDocument) dumps.push(candidate)
    }
    return dumps
  } catch {
    // The engine is gone, or the file: opening it as a dump says so.
    return given
  }
}

async function openCandidates(given: readonly Candidate[], order: PairOrder, meant: Meant): Promise<void> {
  const candidates = await openDocumentsAmong(given)
  const { sources, comparison } = useWorkspace.getState()
  const only = sources.length === 1 && comparison === null ? sources[0] : undefined
  const opened = await Promise.all(candidates.map(openOne))
  const pairs = opened.flatMap((source, index) => {
    const candidate = candidates[index]
    return source === null || candidate === undefined ? [] : [{ source, candidate }]
  })
  if (order === 'older first') pairs.sort((x, y) => ageOf(x) - ageOf(y))
  const fresh = pairs.map(({ source }) => source)
  // They came as they were read, small ones first.
  if (useWorkspace.getState().comparison === null)
    orderSources([...sources, ...fresh].map(({ sourceId }) => sourceId))
  const [a, b] = pairOf(fresh, only, meant)
  if (a !== undefined && b !== undefined && a.sourceId !== b.sourceId) await compare(a, b)
}

/** The two that are compared now; empty where nothing is. */
function pairOf(
  fresh: readonly SourceSummary[],
  only: SourceSummary | undefined,
  meant: Meant,
): readonly SourceSummary[] {
  if (meant === 'only open') return []
  const [first] = fresh
  if (meant !== 'usual') {
    const { sources } = useWorkspace.getState()
    const other = sources.find(({ sourceId }) => sourceId === meant.compareWith)
    return other === undefined || first === undefined ? [] : [other, first]
  }
  if (fresh.length === 2) return fresh
  return fresh.length === 1 && first !== undefined && only !== undefined ? [only, first] : []
}

function ageOf({
  source,
  candidate,
}: {
  readonly source: SourceSummary
  readonly candidate: Candidate
}): number {
  return candidate.modified ?? Date.parse(source.modified)
}

/** Opens one file and shows its overview where the reader still waits for it; null when it was cancelled or failed. */
async function openOne(candidate: Candidate): Promise<SourceSummary | null> {
  const { view } = useNavigation.getState()
  const path = candidate.path ?? (await upload(candidate))
  if (path === null) return null
  const source = await startTask('open', visibleText(candidate.title), ({ signal, onProgress }) =>
    run((inner) => rpc.sources.open({ path }, { signal: inner }), { signal, onProgress }),
  )
  if (source === null) return null
  addSource(source)
  followRowCounting(source)
  // What was handed over lies in a folder that goes with the shell: it cannot be opened from there again.
  if (candidate.path !== null) void noteOpened(candidate.path)
  // A reader who went on to something else meanwhile stays there.
  if (useNavigation.getState().view === view) navigateToScope({ sourceId: source.sourceId })
  return source
}

async function upload({ file, title }: Candidate): Promise<string | null> {
  if (file === null) return null
  return startTask('upload', visibleText(title), ({ signal, onProgress }) => {
    const began = performance.now()
    const onSent = (bytesDone: number): void =>
      onProgress({
        kind: 'progress',
        stage: 'Handing over',
        bytesDone,
        bytesTotal: file.size,
        elapsed: performance.now() - began,
      })
    return uploadFile(file, { signal, onSent })
  })
}

/**
 * Compares two sources, makes them A and B, and shows the comparison: where
 * the reader stood at something of the comparison before, at the same of the
 * new one, else at its overview. False where it was cancelled or failed.
 */
export async function compare(a: SourceSummary, b: SourceSummary): Promise<boolean> {
  const title = `${sourceName(a)} with ${sourceName(b)}`
  const made = await startTask('compare', title, ({ signal, onProgress }) =>
    run(
      (inner) =>
        rpc.comparisons.create(
          { a: a.sourceId, b: b.sourceId, ignore: [...usePreferences.getState().leftOut] },
          { signal: inner },
        ),
      { signal, onProgress },
    ),
  )
  if (made === null) return false
  const old = useWorkspace.getState().comparison
  setComparison(made)
  const { view } = useNavigation.getState()
  navigate(sameOf(view, old?.comparisonId ?? null, made.comparisonId))
  if (old !== null && old.comparisonId !== made.comparisonId) await closeComparison(old.comparisonId)
  return true
}

/** The view of one comparison that a view of another is; objects of one mean nothing in another. */
function sameOf(view: View | null, old: string | null, comparisonId: string): View {
  if (view?.kind === 'script' && view.comparisonId === old) return { ...view, comparisonId }
  if (view?.kind === 'findings' && 'comparisonId' in view.scope && view.scope.comparisonId === old)
    return { kind: 'findings', scope: { comparisonId } }
  return { kind: 'overview', scope: { comparisonId } }
}

/** Whether a side's text was compared that embedded PostgreSQL could be asked about. */
export function isByHand({ ran, writtenByPgDump }: SourceSummary): boolean {
  return !ran && !writtenByPgDump
}

/** Compares anew with the sides that were written by hand run in embedded PostgreSQL. */
export async function compareRun({ a, b }: Pick<ComparisonSummary, 'a' | 'b'>): Promise<void> {
  const sides: SourceSummary[] = []
  for (const source of [a, b]) {
    const made = isByHand(source) ? await openRun(source) : source
    if (made === null) return
    sides.push(made)
  }
  const [newA, newB] = sides
  if (newA === undefined || newB === undefined) return
  await compare(newA, newB)
  for (const source of [a, b]) if (isByHand(source)) await closeSource(source.sourceId)
}

async function openRun(source: SourceSummary): Promise<SourceSummary | null> {
  const made = await startTask('open', visibleText(source.fileName), ({ signal, onProgress }) =>
    run((inner) => rpc.sources.open({ path: source.path, run: true }, { signal: inner }), {
      signal,
      onProgress,
    }),
  )
  if (made !== null) addSource(made)
  return made
}

/** Leaves something out of comparisons, or takes it in again; the one that is shown is made anew. */
export async function changeLeftOut(what: Ignorable, isLeftOut: boolean): Promise<void> {
  leaveOut(what, isLeftOut)
  const { comparison, sources } = useWorkspace.getState()
  const [a, b] = [comparison?.a, comparison?.b].map((side) =>
    sources.find(({ sourceId }) => sourceId === side?.sourceId),
  )
  if (a !== undefined && b !== undefined) await compare(a, b)
}

/** Compares the other way round: B becomes A. */
export async function swapSides(): Promise<void> {
  const [a, b] = useWorkspace.getState().sources
  if (a !== undefined && b !== undefined) await compare(b, a)
}

/**
 * Puts the sources in this order. Where that makes others A and B while two
 * are compared, those are compared first, and nothing changes where that was
 * cancelled or failed.
 */
export async function arrangeSources(sourceIds: readonly string[]): Promise<void> {
  const { sources, comparison } = useWorkspace.getState()
  const [a, b] = sourceIds.map((id) => sources.find(({ sourceId }) => sourceId === id))
  if (comparison === null || a === undefined || b === undefined) return orderSources(sourceIds)
  const same = comparison.a.sourceId === a.sourceId && comparison.b.sourceId === b.sourceId
  if (same || (await compare(a, b))) orderSources(sourceIds)
}

/** Gives a source the name that the reader has for it; null takes it back. A failure is told. */
export async function renameSource(sourceId: string, label: string | null): Promise<void> {
  try {
    const source = await rpc.sources.rename({ sourceId, label })
    updateSource(source)
    queryClient.setQueryData(overviewQuery(sourceId).queryKey, (old) => old && { ...old, source })
  } catch (error) {
    tell(toFailure(error))
  }
}

/** Closes a comparison that is shown no longer. */
async function closeComparison(comparisonId: string): Promise<void> {
  const { comparison, sources } = useWorkspace.getState()
  if (comparison?.comparisonId === comparisonId) setComparison(null)
  const first = sources[0]
  forgetPlaces(
    (view) =>
      ((view.kind === 'entry' || view.kind === 'script') && view.comparisonId === comparisonId) ||
      ('scope' in view && 'comparisonId' in view.scope && view.scope.comparisonId === comparisonId),
    first === undefined ? null : { sourceId: first.sourceId },
  )
  forgetProofs(comparisonId)
  forgetComparison(comparisonId)
  await quietly(rpc.comparisons.close({ comparisonId }))
}

/** Closes the current comparison and keeps its sources. */
export async function closeCurrentComparison(): Promise<void> {
  const { comparison } = useWorkspace.getState()
  if (comparison !== null) await closeComparison(comparison.comparisonId)
}

/** Closes a source, and the comparison it is part of. */
export async function closeSource(sourceId: string): Promise<void> {
  const { comparison } = useWorkspace.getState()
  if (comparison !== null && [comparison.a.sourceId, comparison.b.sourceId].includes(sourceId)) {
    await closeComparison(comparison.comparisonId)
  }
  removeSource(sourceId)
  const first = useWorkspace.getState().sources[0]
  forgetPlaces(
    (view) =>
      (view.kind === 'object' && view.sourceId === sourceId) ||
      ('scope' in view && 'sourceId' in view.scope && view.scope.sourceId === sourceId),
    first === undefined ? null : { sourceId: first.sourceId },
  )
  forgetRowCounting(sourceId)
  forgetSource(sourceId)
  await quietly(rpc.sources.close({ sourceId }))
}

/** What is closed in the window is gone for the reader; that the engine could not is only told. */
async function quietly(closing: Promise<unknown>): Promise<void> {
  try {
    await closing
  } catch (error) {
    const { code } = toFailure(error)
    if (code !== 'UNKNOWN_SOURCE' && code !== 'UNKNOWN_COMPARISON' && code !== 'ENGINE_GONE')
      tell(toFailure(error))
  }
}

/** Compares A with B, where there are two. */
export async function compareFirstTwo(): Promise<void> {
  const [a, b] = useWorkspace.getState().sources
  if (a !== undefined && b !== undefined) await compare(a, b)
}
