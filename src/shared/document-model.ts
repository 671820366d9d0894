/**
 * A comparison as a document: a JSON file, `.dumpscope` by custom and told by
 * its content. Read from anywhere and written by anybody, so that everything in
 * it has a bound. Paths are only looked at; nothing of it is ever run.
 */
import * as z from 'zod'
import { IgnorableSchema } from './ignorable.ts'
import { ReportSettingsSchema } from './report-model.ts'
import { ChangeStatusSchema, CodePageSchema, ObjectKindSchema, ReportFormatSchema } from './model.ts'

/** Characters of one note, and notes of one document. */
export const LONGEST_NOTE = 10_000
export const MOST_NOTES = 10_000

const NameSchema = z.string().min(1).max(5000)

/** What a reader wrote about an object, by the kind and identity that it has. */
export const NoteSchema = z.strictObject({
  kind: ObjectKindSchema,
  name: NameSchema,
  database: z.string().max(500).nullable(),
  /** Plain text. */
  text: z.string().min(1).max(LONGEST_NOTE),
  /** ISO 8601: when it was last written. */
  changed: z.string().max(40),
})
export type Note = z.infer<typeof NoteSchema>

/** A note, and the way to what it is about. */
export const PlacedNoteSchema = NoteSchema.extend({
  /** The id of the comparison's entry, or the key of the source's object; null where nothing of that name is there. */
  at: z.string().nullable(),
  /** Of the comparison's entry; null for a source's object. */
  status: ChangeStatusSchema.nullable(),
})
export type PlacedNote = z.infer<typeof PlacedNoteSchema>

/** A source as a document knows it. */
export const DocumentSourceSchema = z.strictObject({
  /** Absolute, where it was when the document was saved. */
  path: z.string().min(1).max(4096),
  /** The same seen from the document's folder, with `/`; null where there is no such way. */
  relative: z.string().max(4096).nullable(),
  fileName: z.string().min(1).max(500),
  /** Of its content: stays when the file is moved or copied. */
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  bytes: z.number().int().min(0),
  /** What the reader calls it. */
  label: z.string().max(200),
  repair: CodePageSchema.optional(),
  run: z.boolean().optional(),
})
export type DocumentSource = z.infer<typeof DocumentSourceSchema>

/** The file. */
export const DocumentSchema = z.strictObject({
  dumpscope: z.literal('comparison'),
  version: z.literal(1),
  /** ISO 8601. */
  saved: z.string().max(40),
  /** In the order of their letters: the first two are compared. */
  sources: z.array(DocumentSourceSchema).min(1).max(26),
  ignored: z.array(IgnorableSchema).max(20),
  /** Renames and moves that were decided on, in the order of deciding. */
  renames: z.array(z.tuple([z.string().max(20_000), z.enum(['accepted', 'refused'])])).max(100_000),
  notes: z.array(NoteSchema).max(MOST_NOTES),
  report: z.strictObject({
    title: z.string().max(500).optional(),
    format: ReportFormatSchema.optional(),
    /** All else that the reader set for it. */
    settings: ReportSettingsSchema.optional(),
  }),
})
export type ComparisonDocument = z.infer<typeof DocumentSchema>

/** Where a document's source is now. */
export const FoundSourceSchema = z.object({
  /** 'there': as it was. 'changed': a file is where it should be, and is another one. 'missing': none is. */
  state: z.enum(['there', 'changed', 'missing']),
  path: z.string().nullable(),
})
export type FoundSource = z.infer<typeof FoundSourceSchema>

/** A document that was read, and its sources in the same order. */
export const OpenedDocumentSchema = z.object({
  path: z.string(),
  document: DocumentSchema,
  sources: z.array(FoundSourceSchema),
})
export type OpenedDocument = z.infer<typeof OpenedDocumentSchema>
