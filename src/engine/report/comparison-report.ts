/** A comparison as a document: the files, the figures, what was added, removed and changed, and what was left out. */
import type {
  ChangeStatus,
  ComparisonDetail,
  ComparisonEntry,
  ComparisonSummary,
  Coverage,
  Overview,
} from '../../shared/model.ts'
import type { RenameProposal } from '../../shared/comparison-model.ts'
import type { Note } from '../../shared/document-model.ts'
import { noDifferenceSentence } from '../../shared/no-difference.ts'
import { describeFormat } from '../../shared/dump-format.ts'
import { KIND_RULES } from '../diff/index.ts'
import { coverageLedger } from './coverage-ledger.ts'
import type { Block, ReportDocument, Section, TableColumn } from './document.ts'
import { textDiff } from './text-diff.ts'

/** What is known of one of the two dumps beyond its summary. */
export interface ReportSide {
  readonly coverage: Coverage
  readonly tables: Overview['tables']
}

/** What the report is made of. */
export interface ComparisonReportInput {
  readonly summary: ComparisonSummary
  readonly a: ReportSide
  readonly b: ReportSide
  readonly entries: readonly ComparisonEntry[]
  /** Renames and moves that may be, with what was decided on them. */
  readonly proposals: readonly RenameProposal[]
  /** The side-by-side sections of a changed entry. */
  readonly sectionsOf: (entry: ComparisonEntry) => ComparisonDetail['sections']
  /** What the reader wrote about objects. */
  readonly notes?: readonly Note[] | undefined
  readonly title?: string | undefined
  /** ISO 8601; now where absent. */
  readonly date?: string | undefined
}

/** Makes the document. Throws where the figures do not add up, since that is a bug and must not be printed. */
export function comparisonReport(input: ComparisonReportInput): ReportDocument {
  assertFigures(input)
  const { summary } = input
  return {
    title: input.title ?? 'Comparison of two database dumps',
    subtitle: `${summary.a.fileName} and ${summary.b.fileName}`,
    date: input.date ?? new Date().toISOString(),
    fileStem: 'comparison',
    sections: [
      filesSection(input),
      summarySection(input),
      caveatsSection(input),
      ...renamesSection(input),
      ...notesSection(input),
      listSection(input, 'added', 'Added objects', 'Objects that only B has.'),
      listSection(input, 'removed', 'Removed objects', 'Objects that only A has.'),
      ...changedSections(input),
      readingSection(),
    ],
  }
}

/** What the reader wrote; no section where there is nothing. */
function notesSection({ notes = [] }: ComparisonReportInput): Section[] {
  if (notes.length === 0) return []
  const rows = notes.map(({ kind, name, database, text }) => [
    kind,
    database === null ? name : `${database}: ${name}`,
    text,
  ])
  const columns = [left('Kind', 2), left('Object', 4), left('Note', 7)]
  return [{ title: 'Notes', level: 1, blocks: [{ type: 'table', columns, rows }] }]
}

function assertFigures({ summary: { totals, byKind }, entries }: ComparisonReportInput): void {
  for (const status of ['added', 'removed', 'changed', 'same'] as const) {
    const byKinds = byKind.reduce((sum, row) => sum + row[status], 0)
    const listed = entries.filter((entry) => entry.status === status).length
    if (byKinds !== totals[status] || listed !== totals[status])
      throw new Error(
        `figures do not add up: ${status} ${totals[status]}, by kind ${byKinds}, listed ${listed}`,
      )
  }
}

const number = new Intl.NumberFormat('en')
const count = (value: number): string => number.format(value)
const left = (title: string, share: number): TableColumn => ({ title, align: 'left', share })
const right = (title: string, share = 1): TableColumn => ({ title, align: 'right', share })

function bytesText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return step === 0
    ? `${bytes} bytes`
    : `${(bytes / 1000 ** step).toFixed(1)} ${units[step]} (${count(bytes)} bytes)`
}

function filesSection({ summary, a, b }: ComparisonReportInput): Section {
  const sides = [
    {
      source: summary.a,
      side: a,
      objects: summary.totals.removed + summary.totals.changed + summary.totals.same,
    },
    {
      source: summary.b,
      side: b,
      objects: summary.totals.added + summary.totals.changed + summary.totals.same,
    },
  ]
  const row = (title: string, value: (side: (typeof sides)[number]) => string): string[] => [
    title,
    ...sides.map(value),
  ]
  const rows = [
    row('File', ({ source }) => source.fileName),
    row('Called', ({ source }) => source.label),
    row('Size', ({ source }) => bytesText(source.bytes)),
    row('Last written', ({ source }) => source.modified.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')),
    row('Format', ({ source }) => describeFormat(source)),
    row('PostgreSQL server', ({ source }) => versionText(source.serverVersion, source.ran)),
    row('pg_dump', ({ source }) => versionText(source.dumpVersion, source.ran)),
    row('Encoding', ({ source }) => source.encoding),
    row('Databases', ({ source }) => source.databases.join(', ') || 'not said'),
    row('Objects', ({ objects }) => count(objects)),
    row(
      'Tables',
      ({ side }) => `${count(side.tables.total)}, ${count(side.tables.withData)} with rows in the file`,
    ),
    row('Rows', ({ side }) => count(side.tables.rows)),
  ]
  return {
    title: 'The files',
    level: 1,
    blocks: [{ type: 'table', columns: [left('', 2), left('A', 4), left('B', 4)], rows }],
  }
}

/** Of what was run, both are those inside the program. */
function versionText(version: string | null, ran: boolean): string {
  return version === null ? 'not said' : ran ? `${version}, embedded` : version
}

function summarySection({ summary }: ComparisonReportInput): Section {
  const { totals, byKind } = summary
  const cells = (row: typeof totals): string[] =>
    [
      row.removed + row.changed + row.same,
      row.added + row.changed + row.same,
      row.added,
      row.removed,
      row.changed,
      row.same,
    ].map(count)
  return {
    title: 'Summary',
    level: 1,
    blocks: [
      {
        type: 'figures',
        figures: (['added', 'removed', 'changed', 'same'] as const).map((label) => ({
          label,
          value: count(totals[label]),
        })),
      },
      ...outcome(summary),
      {
        type: 'table',
        columns: [
          left('Kind', 3),
          right('In A'),
          right('In B'),
          right('Added'),
          right('Removed'),
          right('Changed'),
          right('Same'),
        ],
        rows: byKind.map((row) => [row.kind, ...cells(row)]),
        sum: ['All', ...cells(totals)],
      },
    ],
  }
}

/** What is said where nothing differs. */
function outcome({ totals, identical, ignored }: ComparisonSummary): Block[] {
  if (totals.added + totals.removed + totals.changed > 0) return []
  const text = identical
    ? 'The two dumps define the same, and nothing was left out.'
    : noDifferenceSentence(ignored)
  return [identical ? { type: 'paragraph', text } : { type: 'callout', tone: 'note', text }]
}

/** What may be one under another name: none where there is nothing of the kind. */
function renamesSection({ proposals }: ComparisonReportInput): Section[] {
  if (proposals.length === 0) return []
  const side = (database: string | null, name: string): string =>
    database === null ? name : `${name} (database ${database})`
  return [
    {
      title: `Renames and moves (${count(proposals.length)})`,
      level: 1,
      blocks: [
        {
          type: 'paragraph',
          text: 'Objects that may be one under another name or in another place, with what speaks for it. Those that were accepted are one object in this report; open and refused ones are told as removed and added.',
        },
        {
          type: 'table',
          columns: [
            left('Kind', 2),
            left('In A', 4),
            left('In B', 4),
            left('Change', 2),
            right('Certainty', 2),
            left('Decision', 2),
            left('What speaks for it', 5),
          ],
          rows: proposals.map((one) => [
            one.kind,
            side(one.fromDatabase, one.from),
            side(one.toDatabase, one.to),
            one.change,
            `${Math.round(100 * one.certainty)}%`,
            one.decision,
            one.evidence.join('; '),
          ]),
        },
      ],
    },
  ]
}

function caveatsSection({ summary: { notCompared }, a, b }: ComparisonReportInput): Section {
  return {
    title: 'What was read and what was left out',
    level: 1,
    blocks: [
      notCompared.length === 0
        ? { type: 'paragraph', text: 'Nothing was left out of the comparison.' }
        : {
            type: 'table',
            columns: [left('Not compared', 6), right('Count'), left('Objects', 4)],
            rows: notCompared.map(({ reason, count: n, objects }) => [
              reason,
              count(n),
              objects.slice(0, 10).join(', ') +
                (n > 10 && objects.length > 0 ? ` and ${count(n - Math.min(10, objects.length))} more` : ''),
            ]),
          },
      { type: 'paragraph', text: 'How the statements of A were read:' },
      coverageLedger(a.coverage),
      { type: 'paragraph', text: 'How the statements of B were read:' },
      coverageLedger(b.coverage),
    ],
  }
}

function listSection(
  { entries }: ComparisonReportInput,
  status: ChangeStatus,
  title: string,
  intro: string,
): Section {
  const found = entries.filter((entry) => entry.status === status)
  const rows = found.map((entry) => [entry.kind, nameOf(entry)])
  const blocks: Block[] =
    found.length === 0
      ? [{ type: 'paragraph', text: 'None.' }]
      : [
          { type: 'paragraph', text: intro },
          { type: 'table', columns: [left('Kind', 1), left('Name', 4)], rows },
        ]
  return { title: `${title} (${count(found.length)})`, level: 1, blocks }
}

function nameOf({ name, database }: ComparisonEntry): string {
  return database === null || database === '' ? name : `${name} (database ${database})`
}

/** One chapter; what belongs to a table that both sides have is told with that table. */
function changedSections(input: ComparisonReportInput): Section[] {
  const changed = input.entries.filter(({ status }) => status === 'changed')
  const rows = changed.map((entry) => [
    entry.kind,
    nameOf(entry),
    `${count(entry.changes.length)}${entry.quiet ? ', quiet' : ''}`,
  ])
  const overview: Section = {
    title: `Changed objects (${count(changed.length)})`,
    level: 1,
    blocks:
      changed.length === 0
        ? [{ type: 'paragraph', text: 'None.' }]
        : [{ type: 'table', columns: [left('Kind', 2), left('Name', 6), right('Changes')], rows }],
  }
  return [overview, ...changed.map((entry) => changedSection(input, entry))]
}

function changedSection(input: ComparisonReportInput, entry: ComparisonEntry): Section {
  const blocks: Block[] = [{ type: 'list', items: entry.changes.map(({ text }) => text) }]
  for (const { title, rows } of input.sectionsOf(entry)) {
    const differing = rows.filter(({ status }) => status !== 'same')
    if (title === PROPERTIES || differing.length === 0) continue
    blocks.push({
      type: 'table',
      columns: [left(title, 3), left('A', 4), left('B', 4), left('What changed', 4)],
      rows: differing.map((row) => [
        row.name,
        row.a ?? '',
        row.b ?? '',
        row.changes.map(({ text }) => text).join('; ') || row.status,
      ]),
    })
  }
  for (const { from, to, property } of entry.changes) {
    if (from === null || to === null || from === to || !(from.includes('\n') || to.includes('\n'))) continue
    blocks.push(
      { type: 'paragraph', text: `${property}, A (-) and B (+):` },
      { type: 'code', text: textDiff(from, to) },
    )
  }
  return { title: `${singular(entry)} ${nameOf(entry)}`, level: 2, blocks }
}

/** Told already by the list of changes. */
const PROPERTIES = 'Properties'

function singular({ kind }: ComparisonEntry): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
}

function readingSection(): Section {
  return {
    title: 'How to read this',
    level: 1,
    blocks: [
      {
        type: 'list',
        items: [
          'A is the first file, B the second. Added: only in B. Removed: only in A. Changed: in both, and not the same. Same: no difference found.',
          'So added, changed and same together are the objects of B; removed, changed and same those of A.',
          'Constraints, indexes, triggers, policies and rules are objects of their own. A table of which one of these differs counts as changed too.',
          'A statement counts with the kind of object that it makes or changes first; session is what makes nothing, as SET lines. By text only: what it says is compared by its text.',
          'White space, comments, quoting, the order of statements and SET lines are no differences. The order of columns is one, called quiet.',
          `Kinds are in pg_dump's words; ${KIND_RULES.unparsed.title.toLowerCase()} is what could not be read as a statement.`,
        ],
      },
    ],
  }
}
