/** Which rows have to be passed for the rules of health, and what is to be seen in each. */
import type { CatalogObject } from '../../catalog/index.ts'
import type { DumpIndex } from '../../index/index.ts'
import { keyForm } from '../../rows/index.ts'
import type { KeyForm } from '../../rows/index.ts'
import { indexColumns, isAttached, namesOf } from './health-schema.ts'
import type { HealthSchema } from './health-schema.ts'
import type { RuleBook } from './rule-book.ts'
import { sequencesOf } from './sequences.ts'
import type { CountedSequence } from './sequences.ts'

/** Columns by whose values rows are told apart, in the rows of these tables together. */
export interface KeySide {
  /** The one that the key belongs to, and its partitions; those whose rows the dump has. */
  readonly tables: readonly CatalogObject[]
  readonly columns: readonly string[]
  readonly forms: readonly KeyForm[]
  /** Why not all rows that the tables had can be seen; null where they can. */
  readonly lacks: string | null
}

export interface UniqueCheck {
  readonly object: CatalogObject
  readonly table: CatalogObject
  readonly side: KeySide
  /** NULLs count as equal. */
  readonly nullsAlike: boolean
}

export interface ReferenceCheck {
  readonly object: CatalogObject
  readonly table: CatalogObject
  readonly referenced: CatalogObject
  readonly from: KeySide
  readonly to: KeySide
  readonly isFull: boolean
}

export interface NotNullCheck {
  readonly table: CatalogObject
  readonly column: string
  /** Whether a row that does not have the column gets NULL. */
  readonly absentIsNull: boolean
}

/** A sequence, and the rows of its column. */
export type PlannedSequence = CountedSequence & { readonly side: KeySide }

export interface RowPlan {
  readonly uniques: readonly UniqueCheck[]
  readonly references: readonly ReferenceCheck[]
  readonly notNull: readonly NotNullCheck[]
  readonly sequences: readonly PlannedSequence[]
}

/** What can be looked at in the rows; what cannot is written into the book. */
export function planRows(schema: HealthSchema, index: DumpIndex, book: RuleBook): RowPlan {
  const planner = new Planner(schema, index, book)
  for (const table of schema.tables) planner.table(table)
  return planner.plan
}

/** Why the rows of a table cannot all be seen; null where they can. */
export function lackOf(table: CatalogObject, index: DumpIndex): string | null {
  const { data, identity } = table
  if (data === null) {
    if (table.properties['partition by'] !== undefined) return null
    return `the dump has no rows of ${identity}`
  }
  if (index.lacksData(table.key)) return `the archive lacks the rows of ${identity}`
  if (index.pendingMembers(table.key).length > 0) return `the rows of ${identity} are not counted yet`
  const blocks = index.blocks(table.key, 0, Infinity)
  if (blocks.some(({ form }) => form?.kind === 'binary'))
    return `the rows of ${identity} are in binary COPY, which is not taken apart`
  if (blocks.some(({ complete }) => !complete)) return `the rows of ${identity} end before their end mark`
  if (index.rowsInBlocks(table.key) !== data.rows)
    return `some rows of ${identity} are in INSERTs whose rows are not taken apart`
  return null
}

class Planner {
  readonly #schema: HealthSchema
  readonly #index: DumpIndex
  readonly #book: RuleBook
  readonly #lacks = new Map<string, string | null>()
  readonly #uniques: UniqueCheck[] = []
  readonly #references: ReferenceCheck[] = []
  readonly #notNull: NotNullCheck[] = []
  readonly #sequences: PlannedSequence[] = []

  constructor(schema: HealthSchema, index: DumpIndex, book: RuleBook) {
    this.#schema = schema
    this.#index = index
    this.#book = book
  }

  get plan(): RowPlan {
    return {
      uniques: this.#uniques,
      references: this.#references,
      notNull: this.#notNull,
      sequences: this.#sequences,
    }
  }

  table(table: CatalogObject): void {
    for (const child of this.#schema.childrenOf(table)) {
      if (child.kind === 'fk constraint') this.#reference(table, child)
      else if (child.kind === 'constraint' || child.kind === 'index') this.#unique(table, child)
    }
    this.#columns(table)
    this.#counted(table)
  }

  #lack(table: CatalogObject): string | null {
    const known = this.#lacks.get(table.key)
    if (known !== undefined) return known
    const lack = lackOf(table, this.#index)
    this.#lacks.set(table.key, lack)
    return lack
  }

  #counted(table: CatalogObject): void {
    const whole = table.properties['partition of']
    const parent = typeof whole === 'string' ? this.#schema.find(table.database, 'table', whole) : null
    // What counts for the partitioned table counts for its partitions.
    const ofParent = parent === null ? [] : sequencesOf(this.#schema, parent).map(({ column }) => column)
    for (const sequence of sequencesOf(this.#schema, table)) {
      if (ofParent.includes(sequence.column)) continue
      const side = this.#side(table, [sequence.column])
      if (typeof side === 'string') continue
      if (side.tables.length > 0) this.#sequences.push({ ...sequence, side })
      else
        this.#book.notLooked('sequence-behind', sequence.object ?? table, side.lacks ?? 'there are no rows')
    }
  }

  #columns(table: CatalogObject): void {
    const checked = table.columns.filter(({ properties }) => properties['not null'] === true)
    if (checked.length === 0 || (table.data === null && table.properties['partition by'] !== undefined))
      return
    if (table.data === null) {
      for (const _ of checked) this.#book.notLooked('null-in-not-null', table, this.#lack(table) ?? '')
      return
    }
    for (const { name, properties } of checked) {
      const hasValue =
        (properties['default'] ?? null) !== null ||
        properties['identity'] !== undefined ||
        properties['generated'] !== undefined
      // A domain may have a default of its own.
      const isDomain = this.#schema.find(table.database, 'domain', String(properties['type'])) !== null
      this.#notNull.push({ table, column: name, absentIsNull: !hasValue && !isDomain })
    }
  }

  #unique(table: CatalogObject, child: CatalogObject): void {
    const { properties } = child
    const isIndex = child.kind === 'index'
    if (isIndex ? properties['unique'] !== true : properties['type'] === 'exclusion') return
    if (isAttached(child)) return
    const no = (reason: string): void => this.#book.notLooked('duplicate-key', child, reason)
    const columns = isIndex ? indexColumns(child) : namesOf(child, 'columns')
    if (isIndex && (properties['where'] ?? null) !== null)
      return no('it is of the rows that meet a condition, which only a server can judge')
    if (columns === null || columns.length === 0 || columns.includes(null))
      return no('it is of expressions, which only a server can compute')
    if (properties['without overlaps'] === true) return no('it is of periods that may not overlap')
    const side = this.#side(table, columns as readonly string[])
    if (typeof side === 'string') return no(side)
    if (side.tables.length === 0) return no(side.lacks ?? `the dump has no rows of ${table.identity}`)
    const hidden = side.forms.find(({ mayHideEqual }) => mayHideEqual)
    if (side.lacks !== null) no(side.lacks)
    else if (hidden !== undefined)
      no(
        'values of one of its types may be equal and be written in two ways; only what is written alike was found',
      )
    this.#uniques.push({
      object: child,
      table,
      side,
      nullsAlike: properties['nulls not distinct'] === true,
    })
  }

  #reference(table: CatalogObject, child: CatalogObject): void {
    if (isAttached(child)) return
    const no = (reason: string): void => this.#book.notLooked('foreign-key-without-row', child, reason)
    const name = String(child.properties['references'])
    const referenced = this.#schema.find(table.database, 'table', name)
    if (referenced === null) return no(`the dump does not have the table ${name}`)
    if (child.properties['period'] === true) return no('it is of periods')
    const [columns, others] = [namesOf(child, 'columns'), namesOf(child, 'referenced columns')]
    if (columns.length === 0 || columns.length !== others.length)
      return no(`which columns of ${name} it means is not known`)
    const from = this.#side(table, columns)
    if (typeof from === 'string') return no(from)
    const to = this.#side(referenced, others)
    if (typeof to === 'string') return no(to)
    if (from.tables.length === 0) return no(from.lacks ?? `the dump has no rows of ${table.identity}`)
    if (to.lacks !== null) return no(to.lacks)
    const differs = from.forms.findIndex((form, at) => form.form !== to.forms[at]?.form)
    if (differs >= 0)
      return no(
        `the types of ${String(columns[differs])} and ${String(others[differs])} are compared in ways that only a server knows`,
      )
    if (from.forms.some(({ mayHideEqual }) => mayHideEqual))
      return no('values of its types may be equal and be written in two ways')
    if (from.lacks !== null) no(from.lacks)
    const isFull = child.properties['match'] === 'full'
    this.#references.push({ object: child, table, referenced, from, to, isFull })
  }

  /** The rows and forms of a key; a reason where they cannot be compared. */
  #side(table: CatalogObject, columns: readonly string[]): KeySide | string {
    const all = this.#schema.withPartitions(table)
    const lacks = all.map((one) => this.#lack(one)).find((lack) => lack !== null) ?? null
    const forms: KeyForm[] = []
    for (const name of columns) {
      const column = table.columns.find((one) => one.name === name)
      if (column === undefined) return `the column ${name} of ${table.identity} is not in the dump`
      if (this.#isLoose(table, column.properties['collation']))
        return `${name} has a collation by which different texts may be equal`
      forms.push(
        keyForm(String(column.properties['type']), {
          find: this.#schema.types(table.database),
          writtenByPostgres: this.#index.facts.writtenByPgDump,
        }),
      )
    }
    const tables = all.filter(({ data }) => data !== null)
    return { tables, columns, forms, lacks }
  }

  #isLoose(table: CatalogObject, collation: unknown): boolean {
    if (typeof collation !== 'string') return false
    const found = this.#schema.find(table.database, 'collation', collation)
    return found !== null && found.properties['deterministic'] === false
  }
}
