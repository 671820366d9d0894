/** The columns of a relation as lines of a table: which facts there are, in which order, and as text to be copied. */
import type { TableKey } from '../../shared/key-model.ts'
import type { ColumnView, ObjectDetail } from '../../shared/model.ts'

/** A column of the table of columns. */
export type ColumnFact =
  | 'position'
  | 'name'
  | 'type'
  | 'nullable'
  | 'default'
  | 'keys'
  | 'collation'
  | 'storage'
  | 'compression'
  | 'statistics'
  | 'other'
  | 'comment'
  | 'grants'

/** What a column is part of: a key, and for a foreign one where it leads. */
export interface ColumnKey {
  readonly text: string
  /** The object to which it leads; null where there is none. */
  readonly target: string | null
  readonly title: string
}

export interface ColumnLine {
  readonly column: ColumnView
  readonly keys: readonly ColumnKey[]
  /** Each fact as text. */
  readonly facts: Readonly<Record<ColumnFact, string>>
}

/** Headings, in their order. */
export const FACT_TITLES: Readonly<Record<ColumnFact, string>> = {
  position: '#',
  name: 'Name',
  type: 'Type',
  nullable: 'Null',
  default: 'Default',
  keys: 'Keys',
  collation: 'Collation',
  storage: 'Storage',
  compression: 'Compression',
  statistics: 'Statistics',
  other: 'Other',
  comment: 'Comment',
  grants: 'Grants',
}

const ALWAYS: ReadonlySet<ColumnFact> = new Set(['position', 'name', 'type', 'nullable', 'default'])
/** Properties that stand in a column of their own, or within another's. */
const OWN = new Set([
  'collation',
  'storage',
  'compression',
  'statistics',
  'acl',
  'identity',
  'identity options',
  'generated',
  'generation expression',
])

/** The lines of an object's columns, in their order. */
export function columnLines({ columns, keys }: Pick<ObjectDetail, 'columns' | 'keys'>): ColumnLine[] {
  const byColumn = new Map<string, ColumnKey[]>()
  for (const key of keys) {
    for (const column of key.columns) {
      const known = byColumn.get(column)
      if (known === undefined) byColumn.set(column, [columnKey(key, column)])
      else known.push(columnKey(key, column))
    }
  }
  return columns.map((column) => {
    const own = byColumn.get(column.name) ?? []
    return { column, keys: own, facts: factsOf(column, own) }
  })
}

/** 'PK', 'PK 2 of 3', 'unique', '→ app.people(id)'. */
function columnKey({ name, type, columns, references }: TableKey, column: string): ColumnKey {
  const place = columns.indexOf(column)
  const part = columns.length > 1 ? ` ${place + 1} of ${columns.length}` : ''
  if (references === null)
    return {
      text: `${type === 'primary key' ? 'PK' : 'unique'}${part}`,
      target: null,
      title: `${type} ${name}`,
    }
  const theirs = references.columns[place]
  const to = theirs === undefined ? references.name : `${references.name}(${theirs})`
  return { text: `\u2192 ${to}${part}`, target: references.key, title: `foreign key ${name}` }
}

function factsOf(column: ColumnView, keys: readonly ColumnKey[]): ColumnLine['facts'] {
  const property = (name: string): string => column.properties.find((one) => one.name === name)?.value ?? ''
  const other = column.properties.filter(({ name }) => !OWN.has(name))
  return {
    position: String(column.position),
    name: column.name,
    type: column.type,
    nullable: column.notNull ? 'not null' : '',
    default: defaultOf(column, property),
    keys: keys.map(({ text }) => text).join(', '),
    collation: property('collation'),
    storage: property('storage'),
    compression: property('compression'),
    statistics: property('statistics'),
    other: other.map(({ name, value }) => `${name} ${value}`).join(', '),
    comment: column.comment ?? '',
    grants: property('acl'),
  }
}

/** Where its values come from when none is given. */
function defaultOf(column: ColumnView, property: (name: string) => string): string {
  const expression = property('generation expression')
  if (expression !== '') return `generated ${property('generated')}: ${expression}`
  const identity = property('identity')
  if (identity !== '') {
    const options = property('identity options')
    return `identity ${identity}${options === '' ? '' : ` (${options})`}`
  }
  return column.default ?? ''
}

/** The facts that any line has something to say of. */
export function factsShown(lines: readonly ColumnLine[]): ColumnFact[] {
  const all = Object.keys(FACT_TITLES) as ColumnFact[]
  return all.filter((fact) => ALWAYS.has(fact) || lines.some(({ facts }) => facts[fact] !== ''))
}

/** How the lines are ordered. */
export interface ColumnOrder {
  readonly by: ColumnFact
  readonly descending: boolean
}

const BY_TEXT = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The lines in an order; what is alike stays as it was, what is empty comes last. */
export function orderedLines(lines: readonly ColumnLine[], { by, descending }: ColumnOrder): ColumnLine[] {
  return lines.toSorted((one, two) => {
    const [a, b] = [one.facts[by], two.facts[by]]
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    const order = by === 'position' ? one.column.position - two.column.position : BY_TEXT.compare(a, b)
    return descending ? -order : order
  })
}

/** The lines as text with tabs, as spreadsheets take it; the headings first. */
export function linesAsText(lines: readonly ColumnLine[], facts: readonly ColumnFact[]): string {
  const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ')
  const rows = lines.map((line) => facts.map((fact) => cell(line.facts[fact])).join('\t'))
  return `${[facts.map((fact) => FACT_TITLES[fact]).join('\t'), ...rows].join('\n')}\n`
}

/** Pixels of a character of the table's two fonts, with some to spare. */
const CHARACTER = { text: 7.8, code: 7.6 }
const WIDEST: Partial<Record<ColumnFact, number>> = {
  default: 320,
  keys: 320,
  other: 280,
  comment: 480,
  grants: 420,
}

/** Widths of the table's columns in pixels, by what stands in them. */
export function factWidths(lines: readonly ColumnLine[], facts: readonly ColumnFact[]): number[] {
  return facts.map((fact) => {
    const character = fact === 'default' || fact === 'type' ? CHARACTER.code : CHARACTER.text
    let longest = FACT_TITLES[fact].length + 2
    for (const line of lines) longest = Math.max(longest, Math.min(line.facts[fact].length, 80))
    return Math.min(Math.max(Math.ceil(longest * character) + 24, 48), WIDEST[fact] ?? 280)
  })
}
