/** The files that were analysed, what of them was not compared, and how their statements were read. */
import type { SourceRole } from '../../../shared/report-model.ts'
import { coverageLedger } from '../coverage-ledger.ts'
import type { Block, Cell, Section } from '../document.ts'
import type { NotComparedFact, SourceFact } from './facts.ts'
import { bytesText, DATE_BY, dayText, figure, listed } from './words.ts'
import { left, paragraph, right, sums } from './view.ts'
import type { View } from './view.ts'

const OBJECTS_AT_MOST = 10
/** So many sources have a ledger of their own. */
const LEDGERS_AT_MOST = 2

/** The files with all that is known of them. */
export function filesSection({ facts, naming }: View): Section {
  const { sources } = facts
  return {
    id: 'files',
    title: 'The files analysed',
    level: 1,
    blocks: [
      {
        type: 'table',
        columns: [
          left('', 0.6),
          left('Source', 4),
          left('Role', 3),
          left('Date', 3),
          right('Size', 1.6),
          left('Format', 3),
        ],
        rows: sources.map((source): Cell[] => [
          source.letter,
          source.label,
          roleText(source.role),
          `${dayText(source.date.value, true)} (${DATE_BY[source.date.by]})`,
          bytesText(source.bytes),
          source.format,
        ]),
      },
      paragraph('Versions and checksums. The SHA-256 is of the file as it lies on the disk.'),
      {
        type: 'table',
        columns: [
          left('', 0.6),
          left('PostgreSQL', 1.5),
          left('pg_dump', 1.5),
          left('Encoding', 1.2),
          left('SHA-256', 5),
        ],
        rows: sources.map((source): Cell[] => [
          source.letter,
          versionText(source, source.serverVersion),
          versionText(source, source.dumpVersion),
          source.encoding,
          source.sha256 === null ? 'of its files: see below' : { text: source.sha256, code: true },
        ]),
      },
      ...sources.flatMap((source) => folderBlocks(source, (id) => naming.database(id))),
    ],
  }
}

/** Of what was run, both are those inside the program. */
function versionText({ ran }: SourceFact, version: string | null): string {
  return version === null ? 'not said' : ran ? `${version}, embedded` : version
}

function roleText({ by, value, why }: { by: string; value: SourceRole; why: string | null }): string {
  return by === 'settings' ? `${value}, as told` : `${value}: ${why ?? by}`
}

function folderBlocks({ bytes, files, label }: SourceFact, name: (id: string) => string): Block[] {
  if (files.length === 0) return []
  const known = files.every((file) => file.bytes !== null)
  return [
    paragraph(`The files of ${label}, in the order in which they are run:`),
    {
      type: 'table',
      columns: [
        left('File', 4),
        left('Database', 3),
        right('Creates', 1.2),
        right('Rows', 1),
        right('Bytes', 1.4),
        left('SHA-256', 5),
      ],
      rows: files.map((file): Cell[] => [
        file.path,
        file.database === null ? `none: ${file.databaseBy}` : `${name(file.database)}: ${file.databaseBy}`,
        figure(file.relations),
        figure(file.rows),
        file.bytes === null ? '' : figure(file.bytes),
        file.sha256 === null ? 'not at a path of its own' : { text: file.sha256, code: true },
      ]),
      sum: [
        'All',
        '',
        ...sums(files.map((file) => [file.relations, file.rows])).map(figure),
        known ? figure(files.reduce((sum, file) => sum + (file.bytes ?? 0), 0)) : figure(bytes),
        '',
      ],
    },
  ]
}

/** What was left out and why, one line for each reason over all comparisons. */
export function notComparedSection({ facts, naming }: View): Section {
  const lines = new Map<string, { count: number; objects: readonly string[]; of: string[] }>()
  for (const { pairs } of facts.databases)
    for (const { from, notCompared, to } of pairs)
      for (const { count, objects, reason } of notCompared) {
        const known = lines.get(reason)
        const pair = `${naming.heading(from)} to ${naming.heading(to)}`
        if (known === undefined) lines.set(reason, { count, objects, of: [pair] })
        else {
          known.of.push(pair)
          if (count > known.count) Object.assign(known, { count, objects })
        }
      }
  const pairs = facts.databases.flatMap((database) => database.pairs)
  const blocks: Block[] = []
  if (lines.size === 0)
    blocks.push(
      paragraph(
        pairs.length === 0
          ? 'Nothing was compared with anything.'
          : 'Nothing was left out of the comparisons.',
      ),
    )
  else {
    blocks.push({
      type: 'table',
      columns: [left('Not compared', 5), right('At most'), left('In', 3), left('Objects', 4)],
      rows: [...lines].map(([reason, { count, objects, of }]) => [
        reason,
        figure(count),
        listed([...new Set(of)], 4),
        objectsText({ reason, count, objects }),
      ]),
    })
  }
  return { id: 'not-compared', title: 'What was not compared', level: 1, blocks }
}

function objectsText({ count, objects }: NotComparedFact): string {
  const rest = count - Math.min(OBJECTS_AT_MOST, objects.length)
  return (
    objects.slice(0, OBJECTS_AT_MOST).join(', ') +
    (rest > 0 && objects.length > 0 ? ` and ${figure(rest)} more` : '')
  )
}

/** How the statements of each source were read, with the whole ledger where there are few. */
export function coverageSection({ facts }: View): Section {
  const rows = facts.sources.map(({ coverage }) => [
    coverage.statements,
    coverage.modelled,
    coverage.textOnly,
    coverage.unparsed,
  ])
  const blocks: Block[] = [
    {
      type: 'table',
      columns: [
        left('Source', 4),
        right('Statements'),
        right('Understood'),
        right('By text only'),
        right('Not understood', 1.2),
      ],
      rows: facts.sources.map(({ label }, at) => [label, ...(rows[at] ?? []).map(figure)]),
      sum: ['All', ...sums(rows).map(figure)],
    },
  ]
  if (facts.sources.length <= LEDGERS_AT_MOST)
    for (const { coverage, label } of facts.sources)
      blocks.push(paragraph(`How the statements of ${label} were read:`), coverageLedger(coverage))
  return { id: 'coverage', title: 'How the sources were read', level: 1, blocks }
}
