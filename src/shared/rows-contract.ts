/** The procedures that filter, sort and export the rows of a table. */
import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { base } from './contract-base.ts'
import {
  RowCostSchema,
  RowExportFormatSchema,
  RowExportPartSchema,
  RowQueryProgressSchema,
  RowQuestionSchema,
  RowResultPageSchema,
  RowResultSchema,
} from './rows-model.ts'

export const rowQueryContract = {
  /** What filtering or sorting a table would cost; nothing is read for it. */
  cost: base
    .input(z.object({ sourceId: z.string(), key: z.string(), sorted: z.boolean().default(false) }))
    .output(RowCostSchema),
  /**
   * Reads a table whole, keeps which rows match and puts them in order. Yields
   * progress with the result's id as soon as first matches can be paged (at the
   * end where they are sorted); returns how many there are. A result is kept
   * until it is closed, its source is, or eight younger ones are there.
   */
  query: base.input(RowQuestionSchema).output(eventIterator(RowQueryProgressSchema, RowResultSchema)),
  /** A page of a result; `total` are the rows that can be paged by now. */
  resultPage: base
    .input(
      z.object({
        resultId: z.string(),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(1000).default(100),
      }),
    )
    .output(RowResultPageSchema),
  closeResult: base.input(z.object({ resultId: z.string() })).output(z.object({ closed: z.boolean() })),
  /**
   * A part of a table, or of a result, as text of about a million characters:
   * asked for from row 0 on, then from `next` on. The parts joined are the file.
   */
  exportPart: base
    .input(
      z.object({
        sourceId: z.string(),
        key: z.string(),
        /** Of this result; of the whole table where absent. */
        resultId: z.string().optional(),
        /** Places of the columns that are wanted, in their order; all where absent. */
        columns: z.array(z.number().int().min(0)).min(1).max(2000).optional(),
        format: RowExportFormatSchema,
        from: z.number().int().min(0).default(0),
        /** Whether values that look personal or secret are masked, as a report's are: the table is looked at whole first. */
        mask: z.boolean().default(false),
      }),
    )
    .output(RowExportPartSchema),
}
