/** What is in the dump, by area: tables with rows, columns and bytes, every sum made of the rows above it. */
import type { Cell, Section } from '../document.ts'
import type { ReviewedRelation } from './facts.ts'
import type { ReviewView } from './review-view.ts'
import { bytes, code, left, list, many, number, plainName, right } from './words.ts'

const STATES: Readonly<Record<ReviewedRelation['state'], string>> = {
  'with rows': 'has rows',
  empty: 'empty',
  'no data': 'no data in the dump',
  partitioned: 'partitioned',
  'not a table': '',
}

/** Inventory, and which tables have rows. */
export function inventorySections(view: ReviewView): Section[] {
  return [
    { id: 'inventory', title: 'Inventory by area', level: 1, blocks: [overview(view)] },
    ...view.areas
      .filter(({ tables }) => tables.length > 0)
      .map(({ id, name, tables, found }): Section => ({
        id: `inventory-${id}`,
        title: name,
        level: 2,
        blocks: [
          ...(found.length > 1 || (found.length === 1 && found[0] !== name)
            ? [{ type: 'paragraph' as const, text: `Found as ${list(found)}.` }]
            : []),
          areaTable(view, tables),
        ],
      })),
    rowsSection(view),
    ...viewsSection(view),
  ]
}

type Table = Extract<Section['blocks'][number], { type: 'table' }>

function overview(view: ReviewView): Table {
  const rows = view.areas.map(({ name, tables }) => {
    const filled = tables.filter(({ state }) => state === 'with rows').length
    return { name, figures: [tables.length, filled, columnsOf(tables), rowsOf(tables), bytesOf(tables)] }
  })
  const shown = rows.filter(({ figures: [tables = 0] }) => tables > 0)
  const sum = (at: number): number => shown.reduce((total, { figures }) => total + (figures[at] ?? 0), 0)
  return {
    type: 'table',
    columns: [
      left('Area', 3),
      right('Tables'),
      right('With rows'),
      right('Columns'),
      right('Rows'),
      right('Row data'),
    ],
    rows: shown.map(({ name, figures }) => [name, ...cells(figures)]),
    sum: ['All areas', ...cells([0, 1, 2, 3, 4].map(sum))],
  }
}

function cells(figures: readonly number[]): string[] {
  return figures.map((figure, at) => (at === 4 ? bytes(figure) : number(figure)))
}

const rowsOf = (tables: readonly ReviewedRelation[]): number =>
  tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0)
const bytesOf = (tables: readonly ReviewedRelation[]): number =>
  tables.reduce((sum, table) => sum + (table.bytes ?? 0), 0)
const columnsOf = (tables: readonly ReviewedRelation[]): number =>
  tables.reduce((sum, { columns }) => sum + columns.length, 0)

function areaTable(view: ReviewView, tables: readonly ReviewedRelation[]): Table {
  return {
    type: 'table',
    columns: [
      left('Table', 4),
      left('State', 2),
      right('Columns'),
      right('Rows'),
      right('Row data'),
      left('Row security', 2),
    ],
    rows: tables.map((table): Cell[] => [
      code(plainName(table.identity), view.at(table.place)),
      { text: STATES[table.state], tone: table.state === 'with rows' ? 'good' : 'quiet' },
      number(table.columns.length),
      table.rows === null ? '' : number(table.rows),
      table.bytes === null ? '' : bytes(table.bytes),
      security(table),
    ]),
    sum: [
      many(tables.length, 'table'),
      '',
      number(columnsOf(tables)),
      number(rowsOf(tables)),
      bytes(bytesOf(tables)),
      '',
    ],
  }
}

function security({ rowSecurity: { isEnabled, policies } }: ReviewedRelation): Cell {
  if (!isEnabled)
    return policies.length === 0
      ? 'off'
      : { text: `off, ${many(policies.length, 'policy', 'policies')} unused`, tone: 'caution' }
  if (policies.length === 0) return { text: 'on, no policy', tone: 'caution' }
  return `on, ${many(policies.length, 'policy', 'policies')}`
}

function rowsSection(view: ReviewView): Section {
  const named = (state: ReviewedRelation['state']): string[] =>
    view.tables.filter((table) => table.state === state).map(({ identity }) => plainName(identity))
  const line = (state: ReviewedRelation['state'], title: string): string[][] => {
    const names = named(state)
    return names.length === 0 ? [] : [[title, number(names.length), names.join(', ')]]
  }
  const mixed = view.areas.filter(
    ({ tables }) =>
      tables.some(({ state }) => state === 'with rows') && tables.some(({ state }) => state === 'empty'),
  )
  return {
    id: 'rows',
    title: 'Tables with and without rows',
    level: 2,
    blocks: [
      {
        type: 'table',
        columns: [left('', 2), right('Tables'), left('Names', 8)],
        rows: [
          ...line('with rows', 'With rows'),
          ...line('empty', 'Empty: dumped, and without a row'),
          ...line('no data', 'Without data in this dump'),
          ...line('partitioned', 'Partitioned: rows are in partitions'),
        ],
        sum: ['All tables', number(view.tables.length), ''],
      },
      ...(mixed.length === 0
        ? []
        : [
            {
              type: 'paragraph' as const,
              text: 'Areas in which some tables have rows and others are empty:',
            },
            {
              type: 'list' as const,
              items: mixed.map(({ name, tables }) => {
                const empty = tables.filter(({ state }) => state === 'empty')
                return `${name}: ${list(empty.map(({ identity }) => plainName(identity)))} ${empty.length === 1 ? 'is' : 'are'} empty, beside ${many(tables.filter(({ state }) => state === 'with rows').length, 'table')} with rows.`
              }),
            },
          ]),
    ],
  }
}

/** Views and foreign tables, which have no rows of their own. */
function viewsSection(view: ReviewView): Section[] {
  const others = view.facts.relations.filter(({ state }) => state === 'not a table')
  if (others.length === 0) return []
  return [
    {
      id: 'views',
      title: 'Views and foreign tables',
      level: 2,
      blocks: [
        {
          type: 'table',
          columns: [left('Name', 4), left('Kind', 2), right('Columns')],
          rows: others.map(({ identity, kind, columns, place }) => [
            code(plainName(identity), view.at(place)),
            kind,
            columns.length === 0 ? 'not said' : number(columns.length),
          ]),
        },
      ],
    },
  ]
}
