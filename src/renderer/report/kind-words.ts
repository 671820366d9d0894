/** The kinds of reports in words. */
import type { ReportFormat } from '../../shared/model.ts'
import type { ReportKindName, SourceRole } from '../../shared/report-model.ts'

/** As the middle of a sentence has it. */
export const KIND_TITLES: Readonly<Record<ReportKindName, string>> = {
  comparison: 'comparison',
  migrations: 'migration structure',
  review: 'deep review',
}

/** What each says. */
export const KIND_CONTENTS: Readonly<Record<ReportKindName, string>> = {
  comparison:
    'What was added, removed and changed between the open sources, by area; what moved between databases, what the migrations do not make, and how it came about over time.',
  migrations:
    'What each file of the migrations makes, in which order they are applied, what depends on what, which are copies, and which files of the project name them.',
  review:
    'One dump in full: its inventory by area, facts of each column from the rows, what application code needs and does not find, its health, and what should not leave the house.',
}

/** What a source is, as the list of choices says it. */
export const ROLE_TITLES: Readonly<Record<SourceRole, string>> = {
  dump: 'Dump',
  live: 'Live database',
  master: 'Master migration',
  incremental: 'Incremental migration',
}

/** The formats that a report is written in. */
export const FORMATS: readonly (readonly [ReportFormat, string, string])[] = [
  ['pdf', 'PDF', 'pages to print or send'],
  ['html', 'HTML', 'one file for a browser'],
  ['md', 'Markdown', 'for an issue or a wiki'],
  ['json', 'JSON', 'for programs'],
]
