/** What is searched and what was found: value types of the contract; see model.ts. */
import * as z from 'zod'
import { ChangeStatusSchema, ObjectKindSchema, ProgressSchema } from './model.ts'

/** One source, the sources of a comparison, or all that are open. */
export const SearchScopeSchema = z.union([
  z.object({ sourceId: z.string() }),
  z.object({ comparisonId: z.string() }),
  z.object({ all: z.literal(true) }),
])
export type SearchScope = z.infer<typeof SearchScopeSchema>

/** A stretch of a text: from the first character up to, not including, the second. */
const MarkSchema = z.tuple([z.number(), z.number()])
export type Mark = z.infer<typeof MarkSchema>

/** An object whose name answers to what was typed. */
export const NameHitSchema = z.object({
  /** The source that has it; in a comparison B's, or A's where B lacks it. */
  sourceId: z.string(),
  key: z.string(),
  /** In a comparison: its entry and how that stands; else null. */
  entryId: z.string().nullable(),
  status: ChangeStatusSchema.nullable(),
  kind: ObjectKindSchema,
  /** The identity in PostgreSQL's own quoting. */
  name: z.string(),
  database: z.string().nullable(),
  /** What of `name` answers, ascending. */
  marks: z.array(MarkSchema),
})
export type NameHit = z.infer<typeof NameHitSchema>

/** The longest text that is looked for, in characters. */
export const LONGEST_SEARCH = 1000

export const NameSearchSchema = z.object({
  scope: SearchScopeSchema,
  /** Words that all have to be met, each by a part of the name or by its letters in their order. */
  text: z.string().max(LONGEST_SEARCH),
  /** Empty: all kinds. */
  kinds: z.array(ObjectKindSchema).default([]),
  limit: z.number().int().min(1).max(200).default(50),
})
export type NameSearch = z.infer<typeof NameSearchSchema>

/** Where is looked: names of objects and columns, statements, comments, rows. */
export const SEARCH_PLACES = ['names', 'definitions', 'comments', 'data'] as const
export const SearchPlaceSchema = z.enum(SEARCH_PLACES)
export type SearchPlace = z.infer<typeof SearchPlaceSchema>

/** Hits that are given of one object's rows, and of a whole search. */
export const HITS_PER_TABLE = 1000
export const MOST_HITS = 100_000

export const SearchSchema = z.object({
  scope: SearchScopeSchema,
  text: z.string().min(1).max(LONGEST_SEARCH),
  matchCase: z.boolean().default(false),
  /** Only where no letter, digit or underscore stands beside it. */
  wholeWord: z.boolean().default(false),
  /** `text` is a regular expression, as JavaScript's with the flag u has it. */
  regularExpression: z.boolean().default(false),
  places: z.array(SearchPlaceSchema).min(1),
  /** Empty: all kinds. */
  kinds: z.array(ObjectKindSchema).default([]),
  hitsPerTable: z.number().int().min(1).max(HITS_PER_TABLE).default(HITS_PER_TABLE),
  limit: z.number().int().min(1).max(MOST_HITS).default(MOST_HITS),
})
export type Search = z.infer<typeof SearchSchema>

/** Hits of one object: in its names, statements and comments, or in its rows. Groups come one after the other and only grow while they are the last. */
export const SearchGroupSchema = z.object({
  /** From 0 in the order of coming. */
  number: z.number(),
  sourceId: z.string(),
  key: z.string(),
  kind: ObjectKindSchema,
  name: z.string(),
  database: z.string().nullable(),
  in: z.enum(['schema', 'data']),
})
export type SearchGroup = z.infer<typeof SearchGroupSchema>

/** One place: a line of a statement, a name, a comment or a value, with the first stretch of it around what was found. */
export const SearchHitSchema = z.object({
  place: SearchPlaceSchema,
  text: z.string(),
  marks: z.array(MarkSchema),
  /** Whether text before or after was left out. */
  cut: z.tuple([z.boolean(), z.boolean()]),
  /** A column's name, where it is about a column. */
  column: z.string().nullable(),
  /** In a statement: the line in the file, from 1; the statement's first byte, and the characters of it before and in what was found. */
  definition: z
    .object({ line: z.number(), byte: z.number(), offset: z.number(), length: z.number() })
    .nullable(),
  /** In rows: the row and the column, from 0, as `rows.page` has them. */
  cell: z.object({ row: z.number(), column: z.number() }).nullable(),
})
export type SearchHit = z.infer<typeof SearchHitSchema>

/** What a search tells while it runs. */
export const SearchEventSchema = z.discriminatedUnion('kind', [
  ProgressSchema,
  z.object({
    kind: z.literal('found'),
    /** In order; a group whose `number` came before goes on. `count` is of the whole group so far, with hits that are not given. */
    groups: z.array(
      z.object({
        group: SearchGroupSchema,
        hits: z.array(SearchHitSchema),
        count: z.number(),
        /** True where there may be more than `count`: the rest was not looked at. */
        atLeast: z.boolean(),
      }),
    ),
  }),
])
export type SearchEvent = z.infer<typeof SearchEventSchema>

export const SearchResultSchema = z.object({
  hits: z.number(),
  groups: z.number(),
  /** True where there may be more hits than that. */
  atLeast: z.boolean(),
  /** True where the search ended at `limit`. */
  stopped: z.boolean(),
  /** Bytes of rows that were looked through. */
  bytes: z.number(),
  /** Milliseconds. */
  elapsed: z.number(),
  /** What was not looked through, and why. */
  notSearched: z.array(z.object({ reason: z.string(), count: z.number(), objects: z.array(z.string()) })),
})
export type SearchResult = z.infer<typeof SearchResultSchema>

/** What looking through the rows of a source takes. */
export const SearchCostSchema = z.object({
  sourceId: z.string(),
  /** Tables with rows, and those. */
  tables: z.number(),
  rows: z.number(),
  /** Bytes that have to be read from the disk. */
  bytes: z.number(),
  /** Whether they have to be unpacked, which takes most of the time. */
  packed: z.boolean(),
  /** Whether rows are still being counted: the search waits for that. */
  counting: z.boolean(),
})
export type SearchCost = z.infer<typeof SearchCostSchema>
