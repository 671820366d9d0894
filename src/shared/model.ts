/**
 * The value types of the contract: what the window, the command line, the
 * reports and the tests see of a dump. Plain JSON only; sizes are bytes,
 * durations milliseconds, offsets count from 0 and lines from 1.
 */
import * as z from 'zod'
import { CoverageSchema } from './coverage-model.ts'
import { PlaceSchema } from './failure-schema.ts'
import { IgnorableSchema } from './ignorable.ts'
import { TableKeySchema } from './key-model.ts'
import { MigrationFigureSchema, ObjectOriginSchema } from './migration-model.ts'
import { ObjectKindSchema } from './object-kinds.ts'

export type { Coverage, CoverageKind, KindCoverage } from './coverage-model.ts'
export { OBJECT_KINDS, ObjectKindSchema } from './object-kinds.ts'
export type { ObjectKind } from './object-kinds.ts'

export const SeveritySchema = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof SeveritySchema>

/** Code pages as which UTF-8 is read by mistake. */
export const CODE_PAGES = ['CP437', 'CP850', 'CP1252'] as const
export const CodePageSchema = z.enum(CODE_PAGES)
export type CodePage = z.infer<typeof CodePageSchema>

/** Something that reading, comparing or analysing found and the reader should know. */
export const FindingSchema = z.object({
  code: z.string(),
  severity: SeveritySchema,
  message: z.string(),
  advice: z.string().optional(),
  /** The code page whose damage could be undone by opening the source again. */
  repair: CodePageSchema.optional(),
  ...PlaceSchema.shape,
})
export type Finding = z.infer<typeof FindingSchema>

/** Progress of one long call. At most ten a second are sent. */
export const ProgressSchema = z.object({
  kind: z.literal('progress'),
  /** What is being done now, for the reader: 'Reading', 'Writing the index', ... */
  stage: z.string(),
  bytesDone: z.number(),
  bytesTotal: z.number(),
  /** Milliseconds since the call began. */
  elapsed: z.number(),
})
export type Progress = z.infer<typeof ProgressSchema>

/** What an archive's header says of it. */
export const ArchiveFactsSchema = z.object({
  version: z.string(),
  serverVersion: z.string().nullable(),
  dumpVersion: z.string().nullable(),
  /** The database that was dumped. */
  database: z.string().nullable(),
  /** By the clock of the machine that ran pg_dump, which says no zone: '2026-03-01T02:00:05'. */
  created: z.string().nullable(),
  /** 'none', 'gzip', 'lz4', 'zstd'. */
  compression: z.string(),
})
export type ArchiveFacts = z.infer<typeof ArchiveFactsSchema>

/** How far an archive's rows are counted; they are counted behind, after its table of contents is shown. */
export const RowCountingSchema = z.object({
  /** Data blocks of the archive, and how many of them are counted or were found to be missing. */
  members: z.number(),
  done: z.number(),
  /** Bytes on disk of what is not counted yet. */
  bytesLeft: z.number(),
})
export type RowCounting = z.infer<typeof RowCountingSchema>

/** What the program keeps on disk. Bytes; `limitBytes` is what the spool may take. */
export const StorageUsageSchema = z.object({
  indexes: z.object({ folder: z.string(), bytes: z.number(), files: z.number() }),
  spool: z.object({ folder: z.string(), bytes: z.number(), files: z.number(), limitBytes: z.number() }),
})
export type StorageUsage = z.infer<typeof StorageUsageSchema>

/** What is known of a file as a whole. */
export const SourceSummarySchema = z.object({
  sourceId: z.string(),
  /** A, B, C ... in the order of opening; or what the reader calls it. */
  label: z.string(),
  /** Whether `label` is what the reader calls it, rather than a letter. */
  named: z.boolean(),
  /** Changes whenever the content may have: what is kept for this dump is kept by it. */
  fingerprint: z.string(),
  path: z.string(),
  fileName: z.string(),
  format: z.enum(['plain', 'custom', 'directory', 'tar', 'migrations']),
  /** Whether it was run in embedded PostgreSQL, and is what that made: folders of migrations are. */
  ran: z.boolean(),
  /** What was around the dump, outermost first: 'gzip', 'UTF-16LE'. */
  wrapping: z.array(z.string()),
  bytes: z.number(),
  /** ISO 8601, from the file system. */
  modified: z.string(),
  /** When it was dumped, by the clock of the machine that ran pg_dump, which says no zone: '2026-03-01T02:00:05'. Null where the dump does not say. */
  dumped: z.string().nullable(),
  archiveVersion: z.string().nullable(),
  /** What an archive's header says; null where the dump is none. */
  archive: ArchiveFactsSchema.nullable(),
  serverVersion: z.string().nullable(),
  dumpVersion: z.string().nullable(),
  encoding: z.string(),
  /** Whether pg_dump wrote it; false for hand-written SQL. */
  writtenByPgDump: z.boolean(),
  databases: z.array(z.string()),
  /** Whether the index was found and reopened rather than made. */
  reopened: z.boolean(),
  /** Milliseconds that making or reopening the index took. */
  openedIn: z.number(),
})
export type SourceSummary = z.infer<typeof SourceSummarySchema>

export const TableFigureSchema = z.object({
  key: z.string(),
  name: z.string(),
  database: z.string().nullable(),
  /** null where the source has no data for the table, or its rows are not counted yet. */
  rows: z.number().nullable(),
  /** Whether its rows are still to be counted. */
  pending: z.boolean(),
  bytes: z.number().nullable(),
  columns: z.number(),
})
export type TableFigure = z.infer<typeof TableFigureSchema>

export const OverviewSchema = z.object({
  source: SourceSummarySchema,
  counts: z.record(z.string(), z.number()),
  tables: z.object({ total: z.number(), withData: z.number(), rows: z.number(), bytes: z.number() }),
  /** At most 200 each. */
  largestByBytes: z.array(TableFigureSchema),
  largestByRows: z.array(TableFigureSchema),
  coverage: CoverageSchema,
  counting: RowCountingSchema,
  /** Findings by severity, errors first; at most 500 here. */
  findings: z.array(FindingSchema),
  findingCounts: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
  /** The first finding by which parts of the dump are missing, damaged or were left out; null where it is whole. */
  damage: FindingSchema.nullable(),
  /** Of a folder of migrations: how they are numbered, and each file in the order in which it was run. */
  migrations: z.object({ convention: z.string(), files: z.array(MigrationFigureSchema) }).nullable(),
})
export type Overview = z.infer<typeof OverviewSchema>

/** One object, as lists show it. `name` is the identity in PostgreSQL's own quoting. */
export const ObjectSummarySchema = z.object({
  key: z.string(),
  kind: ObjectKindSchema,
  name: z.string(),
  database: z.string().nullable(),
  schema: z.string().nullable(),
  parent: z.string().nullable(),
  owner: z.string().nullable(),
  byte: z.number(),
  line: z.number(),
  rows: z.number().nullable(),
  dataBytes: z.number().nullable(),
})
export type ObjectSummary = z.infer<typeof ObjectSummarySchema>

/** One property in words: 'type' 'character varying(255)'. */
export const PropertyViewSchema = z.object({ name: z.string(), value: z.string() })
export type PropertyView = z.infer<typeof PropertyViewSchema>

export const ColumnViewSchema = z.object({
  name: z.string(),
  position: z.number(),
  type: z.string(),
  notNull: z.boolean(),
  default: z.string().nullable(),
  /** Everything else: identity, generated, collation, storage, comment ... */
  properties: z.array(PropertyViewSchema),
  comment: z.string().nullable(),
})
export type ColumnView = z.infer<typeof ColumnViewSchema>

/** A place in the file that made or changed an object. */
export const DefinitionPartSchema = z.object({
  role: z.enum(['create', 'alter', 'owner', 'comment', 'acl', 'security label', 'attach', 'data', 'other']),
  byte: z.number(),
  endByte: z.number(),
  line: z.number(),
  text: z.string(),
})
export type DefinitionPart = z.infer<typeof DefinitionPartSchema>

/** A statement too long to be given whole: its line in the file, its size in bytes, and how many of them, from its beginning on, were given. */
export const CutStatementSchema = z.object({ line: z.number(), bytes: z.number(), given: z.number() })
export type CutStatement = z.infer<typeof CutStatementSchema>

export const ObjectDetailSchema = z.object({
  summary: ObjectSummarySchema,
  properties: z.array(PropertyViewSchema),
  columns: z.array(ColumnViewSchema),
  /** Constraints, indexes, triggers, policies, rules ... that belong to this object. */
  children: z.array(
    z.object({ key: z.string(), kind: ObjectKindSchema, name: z.string(), definition: z.string() }),
  ),
  /** Primary, unique and foreign keys. */
  keys: z.array(TableKeySchema),
  comment: z.string().nullable(),
  grants: z.array(z.string()),
  /** The object's DDL with all that belongs to it, as one SQL text. */
  ddl: z.string(),
  /** Statements of `ddl` of which only the beginning stands there; empty where it is whole. */
  cut: z.array(CutStatementSchema),
  parts: z.array(DefinitionPartSchema),
  /** The migrations' statements behind it, in the order in which they ran; empty for any other dump. */
  origins: z.array(ObjectOriginSchema),
  hasRows: z.boolean(),
})
export type ObjectDetail = z.infer<typeof ObjectDetailSchema>

/** A page of rows: values in COPY's text form, unescaped; null is NULL. */
export const RowPageSchema = z.object({
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  offset: z.number(),
  total: z.number(),
  rows: z.array(z.array(z.string().nullable())),
  /** Cells cut at the page's limit per cell: row and column within the page, and the whole size in bytes. */
  clipped: z.array(z.object({ row: z.number(), column: z.number(), bytes: z.number() })),
  /** Values that the dump does not tell, since PostgreSQL computes them: defaults, and expressions, whose text stands in the row. */
  computed: z.array(
    z.object({ row: z.number(), column: z.number(), kind: z.enum(['default', 'expression']) }),
  ),
})
export type RowPage = z.infer<typeof RowPageSchema>

export const ChangeStatusSchema = z.enum(['added', 'removed', 'changed', 'same'])
export type ChangeStatus = z.infer<typeof ChangeStatusSchema>

/** One property that differs. `text` says it in plain words; `quiet` marks what a reader seldom minds (column order). */
export const ChangeSchema = z.object({
  property: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  text: z.string(),
  quiet: z.boolean(),
})
export type Change = z.infer<typeof ChangeSchema>

/** One object of a comparison. `id` is unique within the comparison. */
export const ComparisonEntrySchema = z.object({
  id: z.string(),
  status: ChangeStatusSchema,
  kind: ObjectKindSchema,
  name: z.string(),
  database: z.string().nullable(),
  parent: z.string().nullable(),
  aKey: z.string().nullable(),
  bKey: z.string().nullable(),
  changes: z.array(ChangeSchema),
  /** True where every change is quiet. */
  quiet: z.boolean(),
  /**
   * Its identity in A, where an accepted rename or move, or one that came with
   * it, gave it another name on its own account. What is called differently only
   * since its schema or table is (aKey and bKey differ) has none.
   */
  formerName: z.string().optional(),
  /** Accepted renames of its columns. Those of A in `from` and of B in `to` are one; `changes` says what else differs in them. */
  renamedColumns: z.array(z.object({ from: z.string(), to: z.string() })).optional(),
})
export type ComparisonEntry = z.infer<typeof ComparisonEntrySchema>

export const StatusCountsSchema = z.object({
  added: z.number(),
  removed: z.number(),
  changed: z.number(),
  same: z.number(),
})
export type StatusCounts = z.infer<typeof StatusCountsSchema>

export const ComparisonSummarySchema = z.object({
  comparisonId: z.string(),
  a: SourceSummarySchema,
  b: SourceSummarySchema,
  /** True only where nothing differs and nothing was left out. */
  identical: z.boolean(),
  /** Expressions that are alike only without the casts that PostgreSQL adds: running what was written by hand tells. */
  equalOnlyLoosely: z.number(),
  totals: StatusCountsSchema,
  byKind: z.array(z.object({ kind: ObjectKindSchema, ...StatusCountsSchema.shape })),
  /** What was not compared, and why, as sentences with counts. */
  notCompared: z.array(z.object({ reason: z.string(), count: z.number(), objects: z.array(z.string()) })),
  /** What was left out as asked. */
  ignored: z.array(IgnorableSchema),
  /** What the reader should know of the comparison itself: decisions kept from earlier that cannot be used. */
  findings: z.array(FindingSchema),
  /** Milliseconds. */
  comparedIn: z.number(),
})
export type ComparisonSummary = z.infer<typeof ComparisonSummarySchema>

/** One line of a side-by-side list: a column, constraint, index, trigger, policy ... */
export const SideBySideRowSchema = z.object({
  status: ChangeStatusSchema,
  name: z.string(),
  a: z.string().nullable(),
  b: z.string().nullable(),
  changes: z.array(ChangeSchema),
})
export type SideBySideRow = z.infer<typeof SideBySideRowSchema>

export const ComparisonDetailSchema = z.object({
  entry: ComparisonEntrySchema,
  /** In order: properties, columns, constraints, indexes, triggers, policies, rules, others; empty ones left out. */
  sections: z.array(z.object({ title: z.string(), rows: z.array(SideBySideRowSchema) })),
  a: ObjectDetailSchema.nullable(),
  b: ObjectDetailSchema.nullable(),
})
export type ComparisonDetail = z.infer<typeof ComparisonDetailSchema>

const MovementSchema = z.enum(['renamed', 'moved', 'moved and renamed'])
export type Movement = z.infer<typeof MovementSchema>

/** Findings by severity. */
export const FindingCountsSchema = z.object({ error: z.number(), warning: z.number(), info: z.number() })
export type FindingCounts = z.infer<typeof FindingCountsSchema>

/** One visible line of the schema tree. The engine flattens; the window only draws. */
export const TreeRowSchema = z.object({
  id: z.string(),
  depth: z.number(),
  type: z.enum(['database', 'schema', 'kind', 'object']),
  /** For kinds and objects. */
  kind: ObjectKindSchema.nullable(),
  label: z.string(),
  /** Objects below that pass the filter; null for a leaf. */
  count: z.number().nullable(),
  /** In a comparison: what is below a branch, or null. */
  counts: StatusCountsSchema.nullable(),
  /** In a comparison: of an object. */
  status: ChangeStatusSchema.nullable(),
  quiet: z.boolean(),
  hasChildren: z.boolean(),
  expanded: z.boolean(),
  /** The object's key (one source) or the entry's id (a comparison); null for branches. */
  target: z.string().nullable(),
  rows: z.number().nullable(),
  /** In a comparison, of what an accepted rename or move concerns: what it is called in A. */
  formerName: z.string().optional(),
  /** And what happened to it. */
  moved: MovementSchema.optional(),
  /** Of a line with others below: how many there were renamed and moved. Absent where none were. */
  movedBelow: z.object({ renamed: z.number(), moved: z.number() }).optional(),
  /** Findings about it and what is below it, in either side of a comparison. Absent where there are none. */
  findings: FindingCountsSchema.optional(),
})
export type TreeRow = z.infer<typeof TreeRowSchema>

/** What a tree shows: one source's objects or a comparison's entries. */
export const ScopeSchema = z.union([
  z.object({ sourceId: z.string() }),
  z.object({ comparisonId: z.string() }),
])
export type Scope = z.infer<typeof ScopeSchema>

export const TreeFilterSchema = z.object({
  text: z.string().default(''),
  /** Empty: all kinds. */
  kinds: z.array(ObjectKindSchema).default([]),
  /** Only for comparisons. Empty: all. */
  statuses: z.array(ChangeStatusSchema).default([]),
})
export type TreeFilter = z.infer<typeof TreeFilterSchema>

export const ReportFormatSchema = z.enum(['pdf', 'html', 'md', 'json'])
export type ReportFormat = z.infer<typeof ReportFormatSchema>
