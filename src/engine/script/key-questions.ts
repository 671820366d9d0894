/** What keys ask of the rows: that none are alike, and that each has its partner. */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import { exclusionQuestion, uniqueQuestion } from './row-judgements.ts'
import type { PlannedQuestion } from './row-questions.ts'
import { listOf, textOf } from './sql-text.ts'

/** Keys of a table's rows are asked for where they are columns, whole and alone. */
export function keyQuestion(constraint: CatalogObject, table: CatalogObject): PlannedQuestion | undefined {
  const { properties } = constraint
  if (properties['type'] === 'exclusion') return exclusionQuestion(constraint, table)
  const columns = listOf(properties['columns'])
  if (!KEYS.has(textOf(properties['type'])) || properties['without overlaps'] === true) return undefined
  if (columns.length === 0) return undefined
  const nullsAlike = properties['nulls not distinct'] === true
  return { table: table.key, condition: { what: 'unique', columns, nullsAlike } }
}

const KEYS: ReadonlySet<string> = new Set(['primary key', 'unique'])

/** Where the keys of a unique index over all rows are nothing but columns, no PostgreSQL is needed to hold them against each other. */
export function indexQuestion(index: CatalogObject, table: CatalogObject): PlannedQuestion | undefined {
  const { properties } = index
  if (textOf(properties['where']) !== '') return uniqueQuestion(index, table)
  const names = new Map(table.columns.map(({ name }) => [quoteIdentifier(name), name]))
  const columns = textOf(properties['keys'])
    .split(', ')
    .map((key) => names.get(key.replace(/ DESC$/, '')))
  if (!columns.every((name) => name !== undefined)) return uniqueQuestion(index, table)
  const nullsAlike = properties['nulls not distinct'] === true
  return { table: table.key, condition: { what: 'unique', columns, nullsAlike } }
}

/** Every row has its partner; asked where that is a matter of equal texts. `relation` finds the goal's by their identity. */
export function foreignKeyQuestion(
  { properties }: CatalogObject,
  table: CatalogObject,
  relation: (identity: string) => CatalogObject | null | undefined,
): PlannedQuestion | undefined {
  // MATCH FULL refuses rows with some NULLs, and periods are contained rather than equal.
  if (textOf(properties['match']) !== 'simple' || properties['period'] === true) return undefined
  const other = relation(textOf(properties['references']))
  const [columns, referenced] = [listOf(properties['columns']), listOf(properties['referenced columns'])]
  if (!other || columns.length === 0 || columns.length !== referenced.length) return undefined
  const type = ({ columns: all }: CatalogObject, wanted: string): string =>
    textOf(all.find(({ name }) => name === wanted)?.properties['type'])
  // Values are held against each other as the dump writes them, which only those of one type allow.
  if (columns.some((name, at) => type(table, name) !== type(other, referenced[at] as string)))
    return undefined
  return { table: table.key, condition: { what: 'references', columns, table: other.key, referenced } }
}
