/**
 * The contract: every procedure that the window, the command line, the tests
 * and the reports call. A feature exists once it is here. Long calls are event
 * iterators: they yield Progress and return their result; aborting the call
 * cancels the work. Rows are pulled in pages. No Uint8Array crosses: bytes are
 * a File.
 */
import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { base, page } from './contract-base.ts'
import { definitionContract } from './definition-contract.ts'
import { ObjectDependenciesSchema } from './dependency-model.ts'
import { diagramContract } from './diagram-contract.ts'
import { preferencesContract } from './preferences-contract.ts'
import { findingsContract } from './findings-contract.ts'
import { recentContract } from './recent-contract.ts'
import { overviewContract } from './overview-contract.ts'
import { documentContract } from './document-contract.ts'
import { searchContract } from './search-contract.ts'
import { rowQueryContract } from './rows-contract.ts'
import { reportsContract } from './reports-contract.ts'
import { reviewContract } from './review-contract.ts'
import { ProofSchema, ScriptSchema } from './script-model.ts'
import { treeContract } from './tree-contract.ts'
import {
  ChangeStatusSchema,
  CodePageSchema,
  ComparisonDetailSchema,
  ComparisonEntrySchema,
  ComparisonSummarySchema,
  FindingSchema,
  ObjectDetailSchema,
  ObjectKindSchema,
  ObjectSummarySchema,
  OverviewSchema,
  ProgressSchema,
  RowCountingSchema,
  RowPageSchema,
  SourceSummarySchema,
  StorageUsageSchema,
  TableFigureSchema,
} from './model.ts'
import {
  IgnorableSchema,
  RenameDecisionSchema,
  RenameProposalSchema,
  SourceMatrixSchema,
} from './comparison-model.ts'

const sourceId = z.string()
const key = z.string()

export const contract = {
  app: {
    /** What the program is and which shell it runs in. */
    info: base.output(
      z.object({
        version: z.string(),
        platform: z.string(),
        /** Where indexes are kept. */
        indexFolder: z.string(),
        /** Files that the shell was asked to open at its start, in order; at most a few. */
        openAtStart: z.array(z.string()),
      }),
    ),
  },
  storage: {
    /** What the program keeps on disk: indexes, and rows of packed dumps that were unpacked. */
    usage: base.output(StorageUsageSchema),
    /** Deletes the unpacked rows; what is wanted again is unpacked again. */
    clearSpool: base.output(StorageUsageSchema),
  },
  files: {
    /** A folder of this machine, for choosing a file where the shell has no dialog of its own. */
    list: base.input(z.object({ path: z.string().optional() })).output(
      z.object({
        path: z.string(),
        parent: z.string().nullable(),
        entries: z.array(
          z.object({
            name: z.string(),
            path: z.string(),
            kind: z.enum(['file', 'folder']),
            bytes: z.number(),
            modified: z.string(),
          }),
        ),
      }),
    ),
  },
  sources: {
    /** Opens a dump: finds its index again or makes it. Yields Progress, returns the summary. */
    open: base
      .input(
        z.object({
          path: z.string(),
          label: z.string().optional(),
          /** Undoes that the file's UTF-8 was once read as this code page. */
          repair: CodePageSchema.optional(),
          /** Runs the SQL in embedded PostgreSQL, and opens what that makes. */
          run: z.boolean().optional(),
        }),
      )
      .output(eventIterator(ProgressSchema, SourceSummarySchema)),
    /**
     * Follows the counting of an archive's rows, which runs by itself. Yields
     * Progress, returns at its end; at once where nothing is to be counted.
     * Aborting the call does not stop the counting.
     */
    count: base.input(z.object({ sourceId })).output(eventIterator(ProgressSchema, RowCountingSchema)),
    list: base.output(z.array(SourceSummarySchema)),
    close: base.input(z.object({ sourceId })).output(z.object({ closed: z.boolean() })),
    /** Gives a source the name that the reader has for it; null, or nothing but blanks, takes it back. */
    rename: base
      .input(z.object({ sourceId, label: z.string().max(200).nullable() }))
      .output(SourceSummarySchema),
    overview: base.input(z.object({ sourceId })).output(OverviewSchema),
    tables: base
      .input(z.object({ sourceId, order: z.enum(['name', 'bytes', 'rows']).default('name'), ...page }))
      .output(z.object({ total: z.number(), tables: z.array(TableFigureSchema) })),
    findings: base
      .input(z.object({ sourceId, ...page }))
      .output(z.object({ total: z.number(), findings: z.array(FindingSchema) })),
  },
  tree: treeContract,
  findings: findingsContract,
  objects: {
    list: base
      .input(z.object({ sourceId, kind: ObjectKindSchema.optional(), ...page }))
      .output(z.object({ total: z.number(), objects: z.array(ObjectSummarySchema) })),
    /** Objects that a name typed by a person may mean: 'users', 'public.users', 'public.f(integer)'. */
    find: base
      .input(z.object({ sourceId, name: z.string(), kind: ObjectKindSchema.optional() }))
      .output(z.array(ObjectSummarySchema)),
    get: base.input(z.object({ sourceId, key })).output(ObjectDetailSchema),
    /** What an object uses and what uses it; found for the whole source when it is asked for first. */
    dependencies: base
      .input(
        z.object({
          sourceId,
          key,
          /** Only those whose name or kind has this in it; the totals then count these. */
          text: z.string().default(''),
          ...page,
        }),
      )
      .output(ObjectDependenciesSchema),
  },
  definitions: definitionContract,
  review: reviewContract,
  rows: {
    /** With `mask` values that look personal or secret are masked, in whole values: none is clipped then. The table is looked at whole first. */
    page: base
      .input(z.object({ sourceId, key, ...page, mask: z.boolean().default(false) }))
      .output(RowPageSchema),
    /** One value whole, in slices of at most a million characters. */
    cell: base
      .input(
        z.object({
          sourceId,
          key,
          row: z.number().int().min(0),
          column: z.number().int().min(0),
          offset: z.number().int().min(0).default(0),
        }),
      )
      .output(
        z.object({ text: z.string().nullable(), offset: z.number(), bytes: z.number(), more: z.boolean() }),
      ),
    ...rowQueryContract,
  },
  comparisons: {
    create: base
      .input(
        z.object({
          a: sourceId,
          b: sourceId,
          ignore: z.array(IgnorableSchema).default([]),
          /** Takes up renames that were accepted or refused between these dumps, and keeps those to come. */
          remember: z.boolean().default(true),
        }),
      )
      .output(eventIterator(ProgressSchema, ComparisonSummarySchema)),
    /** Renames and moves that may be, with what speaks for them and what was decided. By kind, then name. */
    proposals: base
      .input(z.object({ comparisonId: z.string(), ...page }))
      .output(z.object({ total: z.number(), proposals: z.array(RenameProposalSchema) })),
    /**
     * Accepts or refuses proposals by id, or takes that back ('open'), and
     * compares again: the comparison keeps its id, all else of it may be new.
     * What nobody proposed can be accepted too.
     */
    decide: base
      .input(
        z.object({
          comparisonId: z.string(),
          id: z.union([z.string(), z.array(z.string()).min(1).max(50_000)]),
          decision: RenameDecisionSchema,
        }),
      )
      .output(eventIterator(ProgressSchema, ComparisonSummarySchema)),
    /** Several open sources side by side: which have each object, and which have it alike. Sources are numbers from 0. */
    matrix: base
      .input(
        z.object({
          sourceIds: z.array(z.string()).min(2).max(16),
          ignore: z.array(IgnorableSchema).default([]),
        }),
      )
      .output(eventIterator(ProgressSchema, SourceMatrixSchema)),
    close: base.input(z.object({ comparisonId: z.string() })).output(z.object({ closed: z.boolean() })),
    summary: base.input(z.object({ comparisonId: z.string() })).output(ComparisonSummarySchema),
    entries: base
      .input(
        z.object({
          comparisonId: z.string(),
          statuses: z.array(ChangeStatusSchema).default([]),
          kinds: z.array(ObjectKindSchema).default([]),
          ...page,
        }),
      )
      .output(z.object({ total: z.number(), entries: z.array(ComparisonEntrySchema) })),
    /** The script that brings A to B, or back. Steps that destroy are written as comments unless they are allowed. */
    script: base
      .input(
        z.object({
          comparisonId: z.string(),
          direction: ScriptSchema.shape.direction.default('a to b'),
          allowDestructive: z.boolean().default(false),
        }),
      )
      .output(eventIterator(ProgressSchema, ScriptSchema)),
    /** Applies that script in embedded PostgreSQL and compares the outcome with where it leads. */
    prove: base
      .input(
        z.object({
          comparisonId: z.string(),
          direction: ScriptSchema.shape.direction.default('a to b'),
          allowDestructive: z.boolean().default(false),
        }),
      )
      .output(eventIterator(ProgressSchema, ProofSchema)),
    detail: base.input(z.object({ comparisonId: z.string(), id: z.string() })).output(ComparisonDetailSchema),
  },
  /** What was opened lately. */
  recent: recentContract,
  preferences: preferencesContract,
  search: searchContract,
  documents: documentContract,
  /** Tables and foreign keys, to be drawn. */
  diagram: diagramContract,
  overview: overviewContract,
  reports: reportsContract,
}
export type Contract = typeof contract
