/**
 * The value types of a definition's text: what its names mean, what stands
 * where in it, what a name's card says, and which places use an object.
 * Offsets are UTF-16 units of the definition's text, lines count from 1.
 */
import * as z from 'zod'
import { DependencyEvidenceSchema } from './dependency-model.ts'
import { ObjectKindSchema } from './object-kinds.ts'

/** What a name of a text means: an object of the same source, or a column of it. */
export const NameTargetSchema = z.object({
  key: z.string(),
  kind: ObjectKindSchema,
  name: z.string(),
  column: z.string().nullable(),
})
export type NameTarget = z.infer<typeof NameTargetSchema>

/** A stretch of the text that is a name; `target` counts in the list of targets. */
export const PlacedNameSchema = z.object({
  start: z.number(),
  end: z.number(),
  target: z.number(),
  /** False where the name fits several, or the search path of a call decides. */
  certain: z.boolean(),
})
export type PlacedName = z.infer<typeof PlacedNameSchema>

/** One line of a definition's outline. */
export const OutlineItemSchema = z.object({
  kind: z.union([ObjectKindSchema, z.literal('column')]),
  name: z.string(),
  /** The type of a column, the definition of what belongs to the object. */
  detail: z.string(),
  /** The object that it is, where it is one of its own. */
  key: z.string().nullable(),
  start: z.number(),
  end: z.number(),
})
export type OutlineItem = z.infer<typeof OutlineItemSchema>

/** All that is known of the names of one definition. */
export const DefinitionNamesSchema = z.object({
  /** Characters of the text that this is about. */
  characters: z.number(),
  /** Why nothing is known of its names, as a sentence; null where they are known. */
  unread: z.string().nullable(),
  targets: z.array(NameTargetSchema),
  /** In the order of the text; none overlaps another. */
  names: z.array(PlacedNameSchema),
  /** In the order of the text. */
  outline: z.array(OutlineItemSchema),
})
export type DefinitionNames = z.infer<typeof DefinitionNamesSchema>

/** A column as a card shows it. */
export const CardColumnSchema = z.object({
  name: z.string(),
  type: z.string(),
  notNull: z.boolean(),
  default: z.string().nullable(),
  primaryKey: z.boolean(),
  comment: z.string().nullable(),
})
export type CardColumn = z.infer<typeof CardColumnSchema>

/** What is shown of an object where its name is pointed at. */
export const ObjectCardSchema = z.object({
  key: z.string(),
  kind: ObjectKindSchema,
  name: z.string(),
  owner: z.string().nullable(),
  rows: z.number().nullable(),
  comment: z.string().nullable(),
  /** One line that defines it: 'RETURNS integer LANGUAGE sql', 'PRIMARY KEY (id)', the values of a type. */
  signature: z.string(),
  /** The first columns; the one that was asked for alone, where one was. */
  columns: z.array(CardColumnSchema),
  columnCount: z.number(),
})
export type ObjectCard = z.infer<typeof ObjectCardSchema>

/** A line of a definition that names what was asked for. */
export const UsePlaceSchema = z.object({
  line: z.number(),
  /** The line, its white space at the ends left out, cut where it is very long. */
  text: z.string(),
  /** Where the name stands in `text`. */
  from: z.number(),
  to: z.number(),
  /** Where the name stands in the whole definition. */
  start: z.number(),
  end: z.number(),
})
export type UsePlace = z.infer<typeof UsePlaceSchema>

/** An object that uses another, and where its definition says so; no places where they are not known. */
export const ObjectUseSchema = z.object({
  key: z.string(),
  kind: ObjectKindSchema,
  name: z.string(),
  /** Why, as a reader sees it. */
  words: z.string(),
  evidence: DependencyEvidenceSchema,
  places: z.array(UsePlaceSchema),
})
export type ObjectUse = z.infer<typeof ObjectUseSchema>

/** A page of the objects that use one. */
export const ObjectUsesSchema = z.object({ total: z.number(), uses: z.array(ObjectUseSchema) })
export type ObjectUses = z.infer<typeof ObjectUsesSchema>
