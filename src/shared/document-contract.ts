/** The contract's procedures for comparisons that are kept as documents, and for notes. */
import * as z from 'zod'
import { base } from './contract-base.ts'
import {
  DocumentSchema,
  FoundSourceSchema,
  LONGEST_NOTE,
  NoteSchema,
  OpenedDocumentSchema,
  PlacedNoteSchema,
} from './document-model.ts'
import { ObjectKindSchema, ScopeSchema } from './model.ts'

const paths = z.array(z.string().max(4096)).max(100)

export const documentContract = {
  /** Which of these files are documents, told by their content. Files that cannot be read are none. */
  which: base.input(z.object({ paths })).output(z.object({ documents: z.array(z.string()) })),
  /** Reads a document and looks where its sources are now: beside it, where they were, by their names. */
  read: base.input(z.object({ path: z.string() })).output(OpenedDocumentSchema),
  /** Whether the file at a path is the one that a document means. */
  check: base.input(z.object({ path: z.string(), fingerprint: z.string() })).output(FoundSourceSchema),
  /**
   * Saves open sources, in this order, with what was decided on the comparison
   * of the first two. Without a path nothing is written, and `content` is the
   * file to be downloaded.
   */
  save: base
    .input(
      z.object({
        path: z.string().nullable(),
        sourceIds: z.array(z.string()).min(1).max(26),
        comparisonId: z.string().nullable(),
        report: DocumentSchema.shape.report.default({}),
      }),
    )
    .output(z.object({ path: z.string().nullable(), content: z.file() })),
  /** Takes up what a document says of two open sources: decisions and notes, before they are compared. */
  adopt: base
    .input(
      z.object({
        a: z.string(),
        b: z.string().nullable(),
        renames: DocumentSchema.shape.renames,
        notes: DocumentSchema.shape.notes,
      }),
    )
    .output(z.object({ kept: z.boolean() })),
  /** The notes on a source's objects or a comparison's, by kind and name. */
  notes: base.input(z.object({ scope: ScopeSchema })).output(z.array(NoteSchema)),
  /** The same, each with the way to its object. */
  placedNotes: base.input(z.object({ scope: ScopeSchema })).output(z.array(PlacedNoteSchema)),
  /** Writes a note, or removes it where the text is empty; all notes of the scope come back. */
  note: base
    .input(
      z.object({
        scope: ScopeSchema,
        kind: ObjectKindSchema,
        name: NoteSchema.shape.name,
        database: NoteSchema.shape.database,
        text: z.string().max(LONGEST_NOTE),
      }),
    )
    .output(z.array(NoteSchema)),
}
