/** A report as JSON, for programs: what it was written from, and what it says. */
import type { ReportDocument } from '../document.ts'

/** The version of what is written here; `facts` has a version of its own for each kind of report. */
export const REPORT_SCHEMA = 2

/** The whole document. Its shape is kept in docs/report-schema.json. */
export function renderJson({ facts, title, subtitle, author, date, sections }: ReportDocument): string {
  const written = {
    dumpscope: 'report',
    schema: REPORT_SCHEMA,
    report: facts?.report ?? 'comparison',
    title,
    subtitle,
    ...(author === undefined ? {} : { author }),
    date,
    ...(facts === undefined ? {} : { facts }),
    sections,
  }
  return `${JSON.stringify(written, null, 2)}\n`
}
