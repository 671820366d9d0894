/** Comparisons as documents: what of the open sources and of a comparison is saved, and taken up again. */
import path from 'node:path'
import type {
  ComparisonDocument,
  DocumentSource,
  Note,
  OpenedDocument,
  PlacedNote,
} from '../../shared/document-model.ts'
import { DumpscopeError } from '../../shared/errors.ts'
import type { Scope } from '../../shared/model.ts'
import { contentOf } from './document-content.ts'
import { findSource, readDocument, relativePath, writeDocument } from './document-file.ts'
import type { Engine } from './engine.ts'
import { keepNotes, keptNotes } from './kept-notes.ts'
import type { NotedDumps } from './kept-notes.ts'
import { keepDecisions } from './rename-decisions.ts'
import type { OpenSource } from './source-store.ts'

/** Reads a document and looks where its sources are now. */
export async function openDocument(file: string): Promise<OpenedDocument> {
  const place = path.resolve(file)
  const document = await readDocument(place)
  const sources = []
  for (const source of document.sources) sources.push(await findSource(place, source))
  return { path: place, document, sources }
}

export interface SavedWish {
  readonly path: string | null
  readonly sourceIds: readonly string[]
  readonly comparisonId: string | null
  readonly report: ComparisonDocument['report']
}

/** Saves open sources and what was decided on them; without a path it is only put together. */
export async function saveDocument(
  engine: Engine,
  wish: SavedWish,
): Promise<{ path: string | null; document: ComparisonDocument }> {
  const file = wish.path === null ? null : path.resolve(wish.path)
  const open = wish.sourceIds.map((id) => engine.sources.get(id))
  const comparison = wish.comparisonId === null ? null : engine.comparisons.get(wish.comparisonId)
  const sources: DocumentSource[] = []
  for (const source of open) sources.push(await documentSource(source, file))
  const dumps = comparison === null ? open.slice(0, 1) : [comparison.a, comparison.b]
  const document: ComparisonDocument = {
    dumpscope: 'comparison',
    version: 1,
    saved: new Date().toISOString(),
    sources,
    ignored: [...(comparison?.ignored ?? [])],
    renames: [...(comparison?.decisions ?? [])],
    notes: keptNotes(engine.indexFolder, notedDumps(dumps)),
    report: wish.report,
  }
  if (file !== null) await writeDocument(file, document)
  return { path: file, document }
}

async function documentSource(
  { summary, source, given }: OpenSource,
  file: string | null,
): Promise<DocumentSource> {
  try {
    const { fingerprint, bytes } = await contentOf(source.path)
    return {
      path: source.path,
      relative: file === null ? null : relativePath(file, source.path),
      fileName: summary.fileName,
      fingerprint,
      bytes,
      label: summary.label.slice(0, 200),
      ...(given.repair === undefined ? {} : { repair: given.repair }),
      ...(given.run === true ? { run: true } : {}),
    }
  } catch (error) {
    throw new DumpscopeError(
      {
        code: 'FILE_CHANGED',
        message: `${summary.fileName} is not where it was any more, and cannot be told in a document.`,
        advice: 'Put the file back, or open it from where it is now.',
        place: { file: source.path },
      },
      { cause: error },
    )
  }
}

/** Takes up decisions and notes on two open sources, or notes on one, before they are compared. */
export function adoptDocument(
  engine: Engine,
  {
    a,
    b,
    renames,
    notes,
  }: Pick<ComparisonDocument, 'renames' | 'notes'> & { readonly a: string; readonly b: string | null },
): boolean {
  const dumps = [a, ...(b === null ? [] : [b])].map((id) => engine.sources.get(id))
  const [first, second] = notedDumps(dumps)
  const findings =
    first === undefined || second === undefined
      ? []
      : keepDecisions(engine.indexFolder, { a: first, b: second }, new Map(renames))
  keepNotes(engine.indexFolder, notedDumps(dumps), notes)
  return findings.length === 0
}

/** The notes on what a scope shows. */
export function notesOf(engine: Engine, scope: Scope): Note[] {
  return keptNotes(engine.indexFolder, dumpsOfScope(engine, scope))
}

/** The same, each with the way to its object. */
export function placedNotes(engine: Engine, scope: Scope): PlacedNote[] {
  const notes = notesOf(engine, scope)
  if (notes.length === 0) return []
  const byName = new Map(objectsOf(engine, scope).map((place) => [nameOf(place), place]))
  return notes.map((note) => {
    const { at = null, status = null } = byName.get(nameOf(note)) ?? {}
    return { ...note, at, status }
  })
}

type Place = Pick<PlacedNote, 'kind' | 'name' | 'database' | 'at' | 'status'>

function objectsOf(engine: Engine, scope: Scope): Place[] {
  if ('sourceId' in scope) {
    const briefs = engine.sources.get(scope.sourceId).index.briefs()
    return briefs.map(({ kind, identity, database, key }) => ({
      kind,
      name: identity,
      database,
      at: key,
      status: null,
    }))
  }
  const { entries } = engine.comparisons.get(scope.comparisonId).comparison
  return entries.map(({ kind, name, database, id, status }) => ({ kind, name, database, at: id, status }))
}

function nameOf({ kind, name, database }: Pick<Note, 'kind' | 'name' | 'database'>): string {
  return `${kind}\0${database ?? ''}\0${name}`
}

/** The dumps that the notes of a scope are about. */
export function dumpsOfScope(engine: Engine, scope: Scope): NotedDumps {
  if ('sourceId' in scope) return notedDumps([engine.sources.get(scope.sourceId)])
  const { a, b } = engine.comparisons.get(scope.comparisonId)
  return notedDumps([a, b])
}

function notedDumps(sources: readonly Pick<OpenSource, 'source'>[]): NotedDumps {
  return sources.map(({ source }) => source.fingerprint)
}
