/** The document of what is open: where it is saved, whether it holds what was done since, and opening one. */
import { create } from 'zustand'
import type {
  ComparisonDocument,
  DocumentSource,
  FoundSource,
  OpenedDocument,
} from '../../shared/document-model.ts'
import { IGNORABLE } from '../../shared/ignorable.ts'
import type { SourceSummary } from '../../shared/model.ts'
import { rpc, run, toFailure } from '../rpc.ts'
import { chooseSavePath, hasFileDialog } from '../shell.ts'
import { navigateToScope } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { compare, ownDocuments } from '../state/opening.ts'
import { leaveOut } from '../state/preferences.ts'
import { followRowCounting } from '../state/row-counting.ts'
import { addSource, useWorkspace } from '../state/workspace.ts'
import { startTask } from '../tasks/tasks.ts'
import { visibleText } from '../text/visible-text.ts'
import { saveFile } from '../ui/save-file.ts'

export interface DocumentState {
  /** Where it was saved or opened; null where it never was. */
  readonly path: string | null
  /** Whether something was done since. */
  readonly changed: boolean
  /** What the reader set for the report. */
  readonly report: ComparisonDocument['report']
  /** The dialog that asks where to save stands open. */
  readonly saving: boolean
  /** A document of which a source is not as it was: asked about before it is opened. */
  readonly asking: OpenedDocument | null
}

export const useDocument = create<DocumentState>(() => ({
  path: null,
  changed: false,
  report: {},
  saving: false,
  asking: null,
}))

/** The name that a document at a path has. */
export function documentName(path: string): string {
  return visibleText(path.split(/[\\/]/u).at(-1) ?? path)
}

/** Says that the document no longer holds everything. */
export function markChanged(): void {
  useDocument.setState({ changed: true })
}

/** Keeps what the reader sets for the report; a document that was saved does not hold it yet. */
export function setReport(set: ComparisonDocument['report']): void {
  useDocument.setState(({ report, path, changed }) => ({
    report: { ...report, ...set },
    changed: changed || path !== null,
  }))
}

// Another comparison, another order, a decision: each makes a new summary.
useWorkspace.subscribe((now, before) => {
  const { path } = useDocument.getState()
  if (path !== null && (now.comparison !== before.comparison || now.sources !== before.sources)) markChanged()
  if (now.sources.length === 0) useDocument.setState({ path: null, changed: false, report: {} })
})

/** Notes that are written and not kept yet: whoever saves keeps them first. */
export const unkeptNotes = new Set<() => Promise<void>>()

function wish(path: string | null) {
  const { sources, comparison } = useWorkspace.getState()
  const sourceIds = sources.map(({ sourceId }) => sourceId)
  const { report } = useDocument.getState()
  return { path, sourceIds, comparisonId: comparison?.comparisonId ?? null, report }
}

/** Saves where the document was saved before, or asks where. */
export async function saveDocument(): Promise<void> {
  const { path } = useDocument.getState()
  if (path === null) await saveDocumentAs()
  else await saveDocumentAt(path)
}

/** Asks where to save: by the system's dialog where the shell has it, else by our own. */
export async function saveDocumentAs(): Promise<void> {
  if (!hasFileDialog) return useDocument.setState({ saving: true })
  try {
    const chosen = await chooseSavePath(suggestedPath())
    if (chosen !== null) await saveDocumentAt(chosen)
  } catch (error) {
    tell(toFailure(error))
  }
}

/** Where the document is, or beside the first dump. */
export function suggestedPath(): string {
  const known = useDocument.getState().path
  if (known !== null) return known
  const path = useWorkspace.getState().sources[0]?.path ?? ''
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return `${path.slice(0, cut + 1)}comparison.dumpscope`
}

/** Saves at a path of the engine's machine; whether that went well. */
export async function saveDocumentAt(path: string): Promise<boolean> {
  try {
    await Promise.all([...unkeptNotes].map((keep) => keep()))
    const saved = await rpc.documents.save(wish(path))
    useDocument.setState({ path: saved.path, changed: false, saving: false })
    return true
  } catch (error) {
    tell(toFailure(error))
    return false
  }
}

/** Hands the document to the browser's own saving. */
export async function downloadDocument(): Promise<void> {
  try {
    await Promise.all([...unkeptNotes].map((keep) => keep()))
    const { content } = await rpc.documents.save(wish(null))
    saveFile(content, 'comparison.dumpscope')
    useDocument.setState({ saving: false, changed: false })
  } catch (error) {
    tell(toFailure(error))
  }
}

/** Opens a document; asks first where one of its sources is not as it was. */
export async function openDocument(path: string): Promise<void> {
  try {
    const opened = await rpc.documents.read({ path })
    if (opened.sources.every(({ state }) => state === 'there')) await openSourcesOf(opened, opened.sources)
    else useDocument.setState({ asking: opened })
  } catch (error) {
    tell(toFailure(error))
  }
}

/** Opens the sources of a document from where they are now; those without a path are left out. */
export async function openSourcesOf(opened: OpenedDocument, found: readonly FoundSource[]): Promise<void> {
  useDocument.setState({ asking: null })
  const { document } = opened
  const sources = await Promise.all(
    document.sources.map((source, place) => openSourceOf(source, found[place]?.path ?? null)),
  )
  const there = sources.filter((source) => source !== null)
  for (const source of there) {
    addSource(source)
    followRowCounting(source)
  }
  for (const one of IGNORABLE) leaveOut(one, document.ignored.includes(one))
  const [first] = there
  const [a, b] = sources
  if (first === undefined) return
  try {
    // What was decided between two others holds for none of those that are left.
    const { renames, notes } = document
    const pair = a && b ? { a: a.sourceId, b: b.sourceId } : { a: first.sourceId, b: null }
    await rpc.documents.adopt({ ...pair, renames: pair.b === null ? [] : renames, notes })
  } catch (error) {
    tell(toFailure(error))
  }
  if (a && b) await compare(a, b)
  else navigateToScope({ sourceId: first.sourceId })
  const { report } = document
  useDocument.setState({ path: opened.path, report, changed: found.some(({ state }) => state !== 'there') })
}

// Whatever is given to the window and is a document comes here.
ownDocuments(openDocument)

/** A label that the program gave is given again by itself. */
const OWN_LETTER = /^[A-Z]{1,2}$/u

function openSourceOf(source: DocumentSource, path: string | null): Promise<SourceSummary | null> {
  if (path === null) return Promise.resolve(null)
  const { repair, run: ran, label } = source
  const way = {
    path,
    ...(OWN_LETTER.test(label) || label === '' ? {} : { label }),
    ...(repair === undefined ? {} : { repair }),
    ...(ran === undefined ? {} : { run: ran }),
  }
  return startTask('open', visibleText(source.fileName), ({ signal, onProgress }) =>
    run((inner) => rpc.sources.open(way, { signal: inner }), { signal, onProgress }),
  )
}
