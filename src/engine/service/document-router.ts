/** The contract's procedures for documents and notes, answered by an Engine. */
import { checkSource, documentText, isDocument } from './document-file.ts'
import { adoptDocument, dumpsOfScope, notesOf, openDocument, placedNotes, saveDocument } from './document.ts'
import type { Engine } from './engine.ts'
import { keepNotes, withNote } from './kept-notes.ts'
import { os } from './procedures.ts'

/** The group of procedures as the router mounts it. */
export function documentRouter(engine: Engine) {
  return {
    which: os.documents.which.handler(async ({ input }) => {
      const documents: string[] = []
      for (const path of input.paths) if (await isDocument(path)) documents.push(path)
      return { documents }
    }),
    read: os.documents.read.handler(({ input }) => openDocument(input.path)),
    check: os.documents.check.handler(({ input }) => checkSource(input.path, input.fingerprint)),
    save: os.documents.save.handler(async ({ input }) => {
      const { path, document } = await saveDocument(engine, input)
      const content = new File([documentText(document)], 'comparison.dumpscope', { type: 'application/json' })
      return { path, content }
    }),
    adopt: os.documents.adopt.handler(({ input }) => ({ kept: adoptDocument(engine, input) })),
    notes: os.documents.notes.handler(({ input }) => notesOf(engine, input.scope)),
    placedNotes: os.documents.placedNotes.handler(({ input }) => placedNotes(engine, input.scope)),
    note: os.documents.note.handler(({ input }) => {
      const { scope, kind, name, database, text } = input
      const notes = withNote(notesOf(engine, scope), { kind, name, database, text })
      return keepNotes(engine.indexFolder, dumpsOfScope(engine, scope), notes)
    }),
  }
}
