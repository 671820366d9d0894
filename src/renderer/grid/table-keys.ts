/** The keys of a table, read from the definitions of its constraints: which columns are in them and where they lead. */
import type { ObjectDetail } from '../../shared/model.ts'

/** A foreign key: columns of the table, and those of another that they name. */
export interface ForeignKey {
  readonly name: string
  readonly columns: readonly string[]
  /** The other table's identity: `public.users`. */
  readonly table: string
  /** Empty where the definition leaves them out: then they are the other's primary key. */
  readonly referenced: readonly string[]
}

export interface TableKeys {
  readonly primary: readonly string[]
  readonly unique: readonly (readonly string[])[]
  readonly foreign: readonly ForeignKey[]
}

export const NO_KEYS: TableKeys = { primary: [], unique: [], foreign: [] }

const NAMES = String.raw`\(((?:"(?:[^"]|"")*"|[^"()])*)\)`
const NAME = String.raw`(?:"(?:[^"]|"")*"|[^\s"(),.]+)`
const PRIMARY = new RegExp(String.raw`^PRIMARY KEY ${NAMES}`)
const UNIQUE = new RegExp(String.raw`^UNIQUE (?:NULLS NOT DISTINCT )?${NAMES}`)
const FOREIGN = new RegExp(
  String.raw`^FOREIGN KEY ${NAMES} REFERENCES (?:ONLY )?(${NAME}(?:\.${NAME})?)\s*(?:${NAMES})?`,
)

/** The keys that a table's constraints make. */
export function tableKeys(children: ObjectDetail['children']): TableKeys {
  let primary: readonly string[] = []
  const unique: (readonly string[])[] = []
  const foreign: ForeignKey[] = []
  for (const { kind, name, definition } of children) {
    if (kind === 'constraint') {
      const [, key] = PRIMARY.exec(definition) ?? []
      if (key !== undefined) primary = namesOf(key)
      const [, alone] = UNIQUE.exec(definition) ?? []
      if (alone !== undefined) unique.push(namesOf(alone))
    } else if (kind === 'fk constraint') {
      const [, columns, table, referenced] = FOREIGN.exec(definition) ?? []
      if (columns === undefined || table === undefined) continue
      foreign.push({
        name,
        columns: namesOf(columns),
        table,
        referenced: referenced === undefined ? [] : namesOf(referenced),
      })
    }
  }
  return { primary, unique, foreign }
}

function namesOf(list: string): string[] {
  return Array.from(list.matchAll(/"((?:[^"]|"")*)"|([^\s",]+)/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
}

/** What a column is in, for its sign: a primary key, a foreign one, a unique one, or nothing. */
export function keyOf(keys: TableKeys, column: string): 'primary' | 'foreign' | 'unique' | null {
  if (keys.primary.includes(column)) return 'primary'
  if (keys.foreign.some(({ columns }) => columns.includes(column))) return 'foreign'
  return keys.unique.some((columns) => columns.includes(column)) ? 'unique' : null
}
