/** Statistics, the files that were read, how it was counted, and the baseline migration. */
import { OBJECT_KINDS } from '../../../shared/model.ts'
import type { Block, ChartBar, Section } from '../document.ts'
import type { ReviewFacts, ReviewedRelation, ReviewedSource } from './facts.ts'
import type { ReviewView } from './review-view.ts'
import { bytes, code, left, list, many, number, plainName, right } from './words.ts'

const BARS = 20
const TYPES = 60
/** A longer migration is in the JSON alone. */
const BASELINE_LINES = 5000

/** Statistics: objects by kind, columns by type, the largest tables. */
export function statisticsSections(view: ReviewView): Section[] {
  const { facts } = view
  const kinds = OBJECT_KINDS.flatMap((kind) => {
    const count = facts.objects[kind] ?? 0
    return count === 0 ? [] : [[kind, number(count)]]
  })
  const objects = OBJECT_KINDS.reduce((sum, kind) => sum + (facts.objects[kind] ?? 0), 0)
  return [
    {
      id: 'statistics',
      title: 'Statistics',
      level: 1,
      blocks: [
        ...bars(view, 'Rows by table', ({ rows }) => rows ?? 0, number),
        ...bars(view, 'Row data by table', (table) => table.bytes ?? 0, bytes),
        {
          type: 'table',
          columns: [left('Kind of object', 3), right('Objects')],
          rows: kinds,
          sum: ['All objects', number(objects)],
        },
        typesTable(facts),
      ],
    },
  ]
}

function bars(
  view: ReviewView,
  title: string,
  figure: (table: ReviewedRelation) => number,
  text: (value: number) => string,
): Block[] {
  const tables = view.tables.filter((table) => figure(table) > 0).toSorted((a, b) => figure(b) - figure(a))
  if (tables.length < 2) return []
  const shown = tables.slice(0, BARS).map((table): ChartBar => ({
    label: plainName(table.identity),
    value: figure(table),
    text: text(figure(table)),
  }))
  const rest = tables.slice(BARS).reduce((sum, table) => sum + figure(table), 0)
  const others = {
    label: `${number(tables.length - BARS)} others together`,
    value: rest,
    text: text(rest),
    tone: 'quiet' as const,
  }
  return [{ type: 'bars', title, bars: tables.length > BARS ? [...shown, others] : shown }]
}

function typesTable({ columnTypes, totals }: ReviewFacts): Block {
  const shown = columnTypes.slice(0, TYPES)
  const rest = columnTypes.slice(TYPES)
  const others = rest.reduce((sum, { columns }) => sum + columns, 0)
  return {
    type: 'table',
    columns: [left('Type of column', 4), right('Columns'), right('Tables')],
    rows: [
      ...shown.map(({ type, columns, tables }) => [
        code(type === '' ? 'not said' : type),
        number(columns),
        number(tables),
      ]),
      ...(rest.length === 0 ? [] : [[`${many(rest.length, 'other type')}`, number(others), '']]),
    ],
    sum: ['All columns of tables', number(totals.columns), ''],
  }
}

/** The files, how it was counted, and the migration. */
export function closingSections(view: ReviewView): Section[] {
  return [filesSection(view.facts), methodSection(view.facts), baselineSection(view.facts)]
}

function filesSection({ source, others }: ReviewFacts): Section {
  const sources: readonly (ReviewedSource & { readonly use: string })[] = [
    { ...source, use: 'reviewed' },
    ...others.map((other) => ({
      ...other,
      use: other.use === 'expected' ? 'what is expected' : 'where what is missing may be made',
    })),
  ]
  const row = (title: string, value: (one: (typeof sources)[number]) => string): string[] => [
    title,
    ...sources.map(value),
  ]
  return {
    id: 'files',
    title: 'The files',
    level: 1,
    blocks: [
      {
        type: 'table',
        columns: [
          left('', 2),
          ...sources.map(({ letter }) => left(sources.length === 1 ? 'Value' : letter, 5)),
        ],
        rows: [
          row('File', ({ file }) => file),
          ...(sources.length === 1 ? [] : [row('For', ({ use }) => use)]),
          row('Format', ({ format }) => format),
          row('Size', (one) => `${number(one.bytes)} bytes`),
          row('SHA-256', ({ sha256 }) => sha256 ?? 'a folder'),
          row('Dumped', ({ dumped }) => dumped?.replace('T', ' ') ?? 'not said'),
          row('Last written', ({ modified }) => modified.replace('T', ' ').replace(/\.\d+Z$/u, ' UTC')),
          row('PostgreSQL server', ({ serverVersion }) => serverVersion ?? 'not said'),
          row('pg_dump', ({ dumpVersion }) => dumpVersion ?? 'not said'),
          row('Encoding', ({ encoding }) => encoding),
          row('Databases', ({ databases }) => databases.join(', ') || 'not said'),
        ],
      },
    ],
  }
}

function methodSection({ looked }: ReviewFacts): Section {
  return {
    id: 'method',
    title: 'How this was counted',
    level: 1,
    blocks: [
      {
        type: 'list',
        items: [
          'Everything here was read from the files; no server was asked, and nothing was sent anywhere.',
          'Names without a schema are in schema public.',
          'Rows and bytes are those of the dump. Bytes are those of the rows as the dump writes them; a server takes other room for them, and more for indexes.',
          'Empty means that the dump has the table’s data and there is no row; without data means that it was dumped without.',
          `Facts of columns were counted in one pass over ${looked.limit === null ? 'all rows' : `the first ${number(looked.limit)} rows of each table`}. Distinct values are exact up to 65,536 in a column, fewer where a table has more than 32 columns, and an estimate beyond; counts of the most frequent values are then lower bounds.`,
          'The sample row of a table is its first in the dump, chosen by nothing else.',
          'Areas come from names, foreign keys and schemas. They are a reading of the schema and not written in it.',
          'What looks personal or secret is told by rules, and may be wrong both ways.',
        ],
      },
    ],
  }
}

function baselineSection({ baseline, source }: ReviewFacts): Section {
  const { sql, statements, roles, notIncluded, secrets, withheld } = baseline
  const lines = sql.split('\n').length
  return {
    id: 'baseline',
    title: 'A baseline migration',
    level: 1,
    closed: true,
    blocks: [
      {
        type: 'paragraph',
        text: `The schema of ${source.file} as one migration for an empty database: ${many(statements, 'step')}, the dump’s own statements where it has them, in an order that runs. It has no rows.${roles.length === 0 ? '' : ` These roles must be there before: ${list(roles)}.`}`,
      },
      ...(notIncluded.length === 0
        ? []
        : [
            { type: 'paragraph' as const, text: 'Not in it:' },
            {
              type: 'list' as const,
              items: notIncluded.slice(0, 50).map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`),
            },
          ]),
      ...(secrets > 0 && withheld === 0
        ? [
            {
              type: 'callout' as const,
              tone: 'caution' as const,
              text: `${many(secrets, 'text')} of the schema ${secrets === 1 ? 'looks' : 'look'} secret, and ${secrets === 1 ? 'stands' : 'stand'} in it as ${secrets === 1 ? 'it is' : 'they are'}: leave this part out before the report leaves the house.`,
            },
          ]
        : []),
      withheld > 0
        ? {
            type: 'paragraph',
            text: `It is withheld: ${many(withheld, 'text')} of the schema ${withheld === 1 ? 'looks' : 'look'} secret, and a migration in which they are masked would not do what the dump does.`,
          }
        : lines > BASELINE_LINES
          ? {
              type: 'paragraph',
              text: `It has ${number(lines)} lines and is not printed: it is in the JSON of this report, under facts, baseline, sql.`,
            }
          : { type: 'code', language: 'sql', text: sql.trimEnd() },
    ],
  }
}
