/** A table that is proposed from how the code uses it. Every column says what it was inferred from. */
import { quoteIdentifier, quoteName } from '../../catalog/names.ts'
import type { ReviewedRelation } from './facts.ts'
import type { ProposedColumn } from './expected-facts.ts'
import type { WantedRelation } from './expectation-sources.ts'

/** What declarations of libraries and languages call a type, as PostgreSQL's. */
const DECLARED: readonly (readonly [RegExp, string])[] = [
  [/^(?:string|str|text|char(?:field)?|textfield|varchar|longtext|citext)\b/iu, 'text'],
  [/^(?:bigint|biginteger|bigserial|int64|long|bigintegerfield|bigautofield)\b/iu, 'bigint'],
  [/^(?:int|integer|serial|int32|uint|integerfield|autofield|smallint)\b/iu, 'integer'],
  [/^(?:number|float|double|decimal|numeric|real|float64|decimalfield|floatfield)\b/iu, 'numeric'],
  [/^(?:bool|boolean|booleanfield)\b/iu, 'boolean'],
  [/^(?:uuid|uuidfield)\b/iu, 'uuid'],
  [/^(?:jsonb?|jsonfield|object|record|dict)\b/iu, 'jsonb'],
  [
    /^(?:datetime|timestamp|timestamptz|date-?time|time\.time|datetimefield|instant)\b/iu,
    'timestamp with time zone',
  ],
  [/^(?:date|datefield|localdate)\b/iu, 'date'],
  [/^(?:bytes|bytea|binary|blob|buffer)\b/iu, 'bytea'],
]

/** Looks things up in the tables that are there. */
export class Proposer {
  readonly #byColumn = new Map<string, Map<string, number>>()
  readonly #ids = new Map<string, string>()
  /** Columns whose names end in _id, by type. */
  readonly #references = new Map<string, number>()

  constructor(relations: readonly ReviewedRelation[]) {
    for (const { state, columns, name, keys } of relations) {
      if (state === 'not a table') continue
      for (const column of columns) {
        const types = this.#byColumn.get(column.name) ?? new Map<string, number>()
        types.set(column.type, (types.get(column.type) ?? 0) + 1)
        this.#byColumn.set(column.name, types)
        if (column.name.endsWith('_id'))
          this.#references.set(column.type, (this.#references.get(column.type) ?? 0) + 1)
      }
      const key = keys.find(({ type }) => type === 'primary key')
      const [only, other] = key?.columns ?? []
      const type = columns.find((column) => column.name === only)?.type
      if (only === 'id' && other === undefined && type !== undefined) this.#ids.set(name, type)
    }
  }

  /** The columns that the code names, in its order; one called id first. */
  columnsOf({ columns }: WantedRelation): ProposedColumn[] {
    return columns
      .map(({ name, type, isNullable, file, line }): ProposedColumn => {
        const found = this.#typeOf(name, type)
        const where = `${file}:${line}`
        return {
          name,
          type: found.type,
          notNull: name === 'id' || isNullable === false,
          because: `${found.because}; named at ${where}`,
        }
      })
      .toSorted((a, b) => Number(b.name === 'id') - Number(a.name === 'id'))
  }

  #typeOf(name: string, declared: string | null): { readonly type: string; readonly because: string } {
    const known =
      declared === null ? undefined : DECLARED.find(([pattern]) => pattern.test(declared.trim()))?.[1]
    const shared = this.#shared(name)
    if (
      known !== undefined &&
      shared !== null &&
      shared.type !== known &&
      known !== 'numeric' &&
      known !== 'text'
    )
      return { type: known, because: `declared as ${declared}` }
    if (shared !== null) return { type: shared.type, because: `as in ${shared.tables} of the dump's tables` }
    if (known !== undefined) return { type: known, because: `declared as ${declared}` }
    const stem = /^(.+)_id$/u.exec(name)?.[1]
    const target = stem === undefined ? null : this.#targetOf(stem)
    if (target !== null) return { type: target.type, because: `by its name, the key of ${target.table}` }
    const [only, other] = [...this.#references]
    if (stem !== undefined && only !== undefined && other === undefined && only[1] > 1)
      return { type: only[0], because: `as all ${only[1]} columns whose names end in _id` }
    if (/(?:^|_)at$/u.test(name)) return { type: 'timestamp with time zone', because: 'a guess by its name' }
    if (/^(?:is|has|can)_/u.test(name)) return { type: 'boolean', because: 'a guess by its name' }
    return { type: 'text', because: 'nothing tells its type' }
  }

  /** The type that most tables give a column of this name. */
  #shared(name: string): { readonly type: string; readonly tables: number } | null {
    const types = [...(this.#byColumn.get(name) ?? [])].toSorted(
      ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
    )
    const [best] = types
    return best === undefined ? null : { type: best[0], tables: best[1] }
  }

  /** The table whose key `stem_id` would be. */
  #targetOf(stem: string): { readonly table: string; readonly type: string } | null {
    for (const table of [`${stem}s`, stem, `${stem}es`, stem.replace(/y$/u, 'ies')]) {
      const type = this.#ids.get(table)
      if (type !== undefined) return { table, type }
    }
    return null
  }
}

/** CREATE TABLE with these columns; it says what it is. */
export function proposedTable(
  { schema, name }: Pick<WantedRelation, 'schema' | 'name'>,
  columns: readonly ProposedColumn[],
): string {
  const lines = columns.map(({ name: column, type, notNull, because }, at) => {
    const end = at === columns.length - 1 ? '' : ','
    const rule = column === 'id' ? ' PRIMARY KEY' : notNull ? ' NOT NULL' : ''
    return `    ${quoteIdentifier(column)} ${type}${rule}${end} -- ${commentText(because)}`
  })
  return [
    '-- Inferred from how the code uses it: no file says what this table is. Check every line.',
    `CREATE TABLE ${quoteName([schema ?? 'public', name])} (`,
    ...lines,
    ');',
  ].join('\n')
}

/** Nothing in it can end the line. */
function commentText(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
}
