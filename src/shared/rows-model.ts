/** The values of filtering, sorting and exporting the rows of one table. Sizes are bytes, durations milliseconds, rows count from 0. */
import * as z from 'zod'
import { ProgressSchema, RowPageSchema } from './model.ts'

/** What a column's value is held to. Those without a value: 'is null', 'is not null', 'is empty'. */
export const ROW_OPERATORS = [
  'equals',
  'not equals',
  'contains',
  'starts with',
  'matches',
  'less',
  'at most',
  'greater',
  'at least',
  'between',
  'is null',
  'is not null',
  'is empty',
] as const
export const RowOperatorSchema = z.enum(ROW_OPERATORS)
export type RowOperator = z.infer<typeof RowOperatorSchema>

/** One condition on one column. NULL meets only 'is null'. */
export const RowFilterSchema = z.object({
  /** Its place among the columns of `rows.page`. */
  column: z.number().int().min(0),
  operator: RowOperatorSchema,
  value: z.string().max(100_000).default(''),
  /** Of 'between' alone: the upper end, which counts. */
  to: z.string().max(100_000).default(''),
})
export type RowFilter = z.infer<typeof RowFilterSchema>

/** One column to sort by; NULLs come last, or first where it is descending, as PostgreSQL has it. */
export const RowSortSchema = z.object({ column: z.number().int().min(0), descending: z.boolean() })
export type RowSort = z.infer<typeof RowSortSchema>

/** Which rows are asked for, and in what order. All filters must be met; rows that sort alike keep the table's order. */
export const RowQuestionSchema = z.object({
  sourceId: z.string(),
  key: z.string(),
  filters: z.array(RowFilterSchema).max(64).default([]),
  sort: z.array(RowSortSchema).max(16).default([]),
})
export type RowQuestion = z.infer<typeof RowQuestionSchema>

/** How the values of a column are compared. */
export const VALUE_ORDERS = [
  'number',
  'boolean',
  'date',
  'time',
  'interval',
  'uuid',
  'bytes',
  'labels',
  'text',
  'written',
] as const
export const ValueOrderSchema = z.enum(VALUE_ORDERS)
export type ValueOrder = z.infer<typeof ValueOrderSchema>

/** What reading a table whole costs, before it is done. */
export const RowCostSchema = z.object({
  rows: z.number(),
  /** Bytes that are read, as they stand in the dump's rows. */
  bytes: z.number(),
  /** Of these, bytes that are packed and must be unpacked first; about, and 0 where nothing is. */
  packedBytes: z.number(),
  milliseconds: z.number(),
  /** Whether the time follows from speeds measured on this machine, and not from what is usual. */
  measured: z.boolean(),
  /** Whether it is so little that nobody need be asked. */
  small: z.boolean(),
  /** False where the dump's data of the table ends before its end: the file was cut. */
  whole: z.boolean(),
  /** How each column's values are compared, in the order of `rows.page`. */
  orders: z.array(ValueOrderSchema),
})
export type RowCost = z.infer<typeof RowCostSchema>

/** Progress of a query. Once `resultId` is there, the first `shown` matches can be paged. */
export const RowQueryProgressSchema = ProgressSchema.extend({
  resultId: z.string().optional(),
  found: z.number().optional(),
  shown: z.number().optional(),
})
export type RowQueryProgress = z.infer<typeof RowQueryProgressSchema>

/** What a query found. */
export const RowResultSchema = z.object({
  resultId: z.string(),
  /** Rows that match. */
  total: z.number(),
  /** Of these, the first in order that can be paged: all but of very many. */
  shown: z.number(),
  rowsRead: z.number(),
  bytesRead: z.number(),
  milliseconds: z.number(),
  /** What the reader should know: values that could not be judged, texts that were ordered by their beginning. Sentences. */
  notes: z.array(z.string()),
})
export type RowResult = z.infer<typeof RowResultSchema>

/** A page of a result: as `rows.page`, with each row's number in the table. */
export const RowResultPageSchema = RowPageSchema.extend({ numbers: z.array(z.number()) })
export type RowResultPage = z.infer<typeof RowResultPageSchema>

export const ROW_EXPORT_FORMATS = ['csv', 'jsonl', 'insert'] as const
export const RowExportFormatSchema = z.enum(ROW_EXPORT_FORMATS)
export type RowExportFormat = z.infer<typeof RowExportFormatSchema>

/** A stretch of an export's text. */
export const RowExportPartSchema = z.object({
  text: z.string(),
  /** The row, of the table or of the result, with which the next part begins; null after the last. */
  next: z.number().nullable(),
  /** Rows in all. */
  total: z.number(),
})
export type RowExportPart = z.infer<typeof RowExportPartSchema>
