/**
 * The procedures of reports. What a report says is gathered once and kept;
 * what it looks like is asked for as often as its settings change, which takes
 * no second look at the sources.
 */
import { eventIterator } from '@orpc/contract'
import * as z from 'zod'
import { base } from './contract-base.ts'
import { IgnorableSchema } from './comparison-model.ts'
import { ProgressSchema, ReportFormatSchema } from './model.ts'
import { ReportKindSchema, ReportOutlineSchema, ReportSettingsSchema } from './report-model.ts'

const reportId = z.string()
/** Paths in it must be absolute: `readSettings` makes them so. */
const settings = ReportSettingsSchema
const path = z.string().min(1).max(4096)

export const reportsContract = {
  /**
   * Gathers what a report says, in the order of the sources, which have the
   * letters A, B and so on. Rows of archives are counted first. A comparison
   * that is open may be named: what it leaves out, and the renames and notes of
   * its two dumps, are then taken over. The report is kept until it is closed
   * or later ones take its place. What settings say of sources, of code, of a
   * project, of what is expected and of masks counts here; all else whenever
   * the report is written.
   */
  gather: base
    .input(
      z.object({
        kind: ReportKindSchema,
        sourceIds: z.array(z.string()).min(1).max(100),
        comparisonId: z.string().nullable().default(null),
        /** What is left out of comparing, beside what the named comparison leaves out. */
        ignore: z.array(IgnorableSchema).default([]),
        settings: settings.prefault({}),
      }),
    )
    .output(eventIterator(ProgressSchema, z.object({ reportId }))),
  /** What a report has: its title, its parts whether left out or not, and its areas where there are any. */
  outline: base.input(z.object({ reportId, settings: settings.prefault({}) })).output(ReportOutlineSchema),
  /**
   * The report as a file. BAD_USE where values are to be masked that were
   * gathered without masks: that takes another gathering.
   */
  render: base
    .input(
      z.object({
        reportId,
        settings: settings.prefault({}),
        format: ReportFormatSchema,
        /** ISO 8601: the time printed in the document; that of the gathering where it is not given. */
        date: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .output(z.object({ fileName: z.string(), content: z.file() })),
  close: base.input(z.object({ reportId })).output(z.object({ closed: z.boolean() })),
  /**
   * Reads a settings file. Its paths come back absolute, seen from its folder.
   * A mistake in it is BAD_USE, with the line and the field in the sentence.
   */
  readSettings: base.input(z.object({ path })).output(z.object({ path, settings })),
  /**
   * Writes a settings file, whole or not at all; paths as seen from its folder.
   * Comments of a file that is there stay where they are.
   */
  writeSettings: base.input(z.object({ path, settings })).output(z.object({ path })),
}
