/** Diagrams of tables and foreign keys: value types of the contract; see model.ts. */
import * as z from 'zod'
import { ScopeSchema } from './model.ts'

/** The most tables that one diagram is made of. */
export const MOST_TABLES = 2000
/** The most keys that a way around a table goes over. */
export const DEEPEST = 12

/** How something of a diagram stands in a comparison; 'renamed' where nothing else differs. */
export const DiagramStatusSchema = z.enum(['added', 'removed', 'changed', 'renamed', 'same'])
export type DiagramStatus = z.infer<typeof DiagramStatusSchema>

/** Which way keys are followed: to what a table refers to, to what refers to it, or both. */
export const DiagramDirectionSchema = z.enum(['both', 'refers to', 'referred by'])
export type DiagramDirection = z.infer<typeof DiagramDirectionSchema>

/**
 * What a diagram is of. Tables are named by their ids: the object's key in one
 * source, the entry's id in a comparison.
 */
export const DiagramOfSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  /** In a comparison: tables that differ, or of which a key does, and those that such keys lead to. */
  z.object({ kind: z.literal('differences') }),
  z.object({
    kind: z.literal('schema'),
    database: z.string().nullable(),
    schema: z.string().nullable(),
  }),
  z.object({ kind: z.literal('area'), area: z.string() }),
  z.object({ kind: z.literal('tables'), ids: z.array(z.string()).max(MOST_TABLES) }),
  /** Also takes what belongs to a table, and a partition: its table is meant then. */
  z.object({
    kind: z.literal('around'),
    id: z.string(),
    depth: z.number().int().min(0).max(DEEPEST),
    direction: DiagramDirectionSchema.default('both'),
  }),
])
export type DiagramOf = z.infer<typeof DiagramOfSchema>

/** Which columns are told of each table; 'keys' are those of keys, and in a comparison those that differ in what both have. */
export const DiagramColumnsSchema = z.enum(['keys', 'all', 'none'])
export type DiagramColumns = z.infer<typeof DiagramColumnsSchema>

export const DiagramColumnSchema = z.object({
  name: z.string(),
  type: z.string(),
  notNull: z.boolean(),
  primary: z.boolean(),
  /** Whether it alone is unique. */
  unique: z.boolean(),
  /** Whether it is of a foreign key. */
  foreign: z.boolean(),
  /** Null in a diagram of one source. */
  status: DiagramStatusSchema.nullable(),
  /** What differs, in words; empty where nothing does. */
  change: z.string(),
})
export type DiagramColumn = z.infer<typeof DiagramColumnSchema>

/** A table as lists name it. `name` is its identity in PostgreSQL's own quoting. */
export const DiagramTableNameSchema = z.object({
  id: z.string(),
  name: z.string(),
  database: z.string().nullable(),
  schema: z.string().nullable(),
  status: DiagramStatusSchema.nullable(),
  /** Other tables that a key joins it with. */
  neighbours: z.number(),
})
export type DiagramTableName = z.infer<typeof DiagramTableNameSchema>

export const DiagramTableSchema = z.object({
  ...DiagramTableNameSchema.shape,
  kind: z.enum(['table', 'foreign table']),
  /** Unquoted, without the schema. */
  label: z.string(),
  /** Of `neighbours`, those that the diagram does not have. */
  hidden: z.number(),
  /** Keys from another table to this one, and from this one to another, shown or not; those to itself are in both. */
  keysFrom: z.number(),
  keysTo: z.number(),
  /** Whether it is there only since a key of what was asked for leads to it. */
  outside: z.boolean(),
  /** Null where the source has no data for it, in a comparison too. */
  rows: z.number().nullable(),
  /** Its columns in all; `columns` are those asked for. */
  columnCount: z.number(),
  columns: z.array(DiagramColumnSchema),
  /** Partitions that are drawn as this one table, at all depths. */
  partitions: z.number(),
  /** Of those, the ones that differ. */
  partitionsDiffer: z.number(),
  /** What it is called in A, where that differs. */
  formerName: z.string().nullable(),
  /** What differs, in words; at most 20. */
  changes: z.array(z.string()),
})
export type DiagramTable = z.infer<typeof DiagramTableSchema>

export const DiagramKeySchema = z.object({
  /** The constraint's key or its entry's id. */
  id: z.string(),
  name: z.string(),
  /** Ids of tables. */
  from: z.string(),
  to: z.string(),
  columns: z.array(z.string()),
  referenced: z.array(z.string()),
  /** Whether at most one row of `from` refers to a row of `to`. */
  unique: z.boolean(),
  /** Whether a row of `from` may refer to none. */
  nullable: z.boolean(),
  onDelete: z.string(),
  onUpdate: z.string(),
  /** The partition of `from` that has it, where that is not the whole table. */
  partition: z.string().nullable(),
  status: DiagramStatusSchema.nullable(),
  changes: z.array(z.string()),
})
export type DiagramKey = z.infer<typeof DiagramKeySchema>

export const DiagramGraphSchema = z.object({
  tables: z.array(DiagramTableSchema),
  keys: z.array(DiagramKeySchema),
  /** The table that the diagram is around. */
  around: z.string().nullable(),
  /** Tables that what was asked for consists of; those that are `outside` count too. */
  total: z.number(),
  leftOut: z.object({
    /** Tables over the limit. */
    tables: z.number(),
    /** Keys between a table that is shown and one that is not. */
    keys: z.number(),
    /** Keys to tables that the dump does not have, and their names; at most 20. */
    dangling: z.number(),
    missing: z.array(z.string()),
  }),
})
export type DiagramGraph = z.infer<typeof DiagramGraphSchema>

/** What there is to choose from. Tables are counted without partitions. */
export const DiagramChoicesSchema = z.object({
  tables: z.number(),
  keys: z.number(),
  /** In a comparison: tables that differ, or of which a key does. */
  differ: z.number(),
  schemas: z.array(
    z.object({
      database: z.string().nullable(),
      schema: z.string().nullable(),
      tables: z.number(),
      /** In a comparison: tables that differ. */
      differ: z.number(),
    }),
  ),
  areas: z.array(
    z.object({
      area: z.string(),
      title: z.string(),
      schema: z.string().nullable(),
      tables: z.number(),
      differ: z.number(),
    }),
  ),
})
export type DiagramChoices = z.infer<typeof DiagramChoicesSchema>

/** Ways of the same length, each a row of tables with the keys between one and the next. */
export const DiagramPathsSchema = z.object({
  /** Keys on each way; null where there is no way. */
  length: z.number().nullable(),
  paths: z.array(
    z.object({
      tables: z.array(DiagramTableNameSchema),
      /** One shorter than `tables`. */
      steps: z.array(z.array(DiagramKeySchema)),
    }),
  ),
  /** Whether there are more ways of that length than were told. */
  more: z.boolean(),
})
export type DiagramPaths = z.infer<typeof DiagramPathsSchema>

/** A diagram as it is asked for. */
export const DiagramRequestSchema = z.object({
  scope: ScopeSchema,
  of: DiagramOfSchema,
  columns: DiagramColumnsSchema.default('keys'),
  /** Of a schema: whether tables elsewhere that its keys lead to are there too. */
  outside: z.boolean().default(true),
  /** Where there are more tables: around one the nearest stay, else those with most keys. */
  limit: z.number().int().min(1).max(MOST_TABLES).default(60),
})
export type DiagramRequest = z.infer<typeof DiagramRequestSchema>
