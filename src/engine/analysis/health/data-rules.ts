/** Tables whose rows were left out of the dump, or that have none where those beside them have. */
import type { CatalogObject } from '../../catalog/index.ts'
import type { DumpIndex } from '../../index/index.ts'
import { nameWords } from '../name-words.ts'
import type { HealthSchema } from './health-schema.ts'
import { counted, FEWEST_SIBLINGS, TIMES_FILLED } from './rule-book.ts'
import type { RuleBook } from './rule-book.ts'

const NAMED = 5

/** Writes what the tables' counts of rows tell into the book. */
export function checkData(schema: HealthSchema, index: DumpIndex, book: RuleBook): void {
  const databases = Map.groupBy(
    schema.tables.filter(({ properties }) => properties['partition by'] === undefined),
    ({ database }) => database,
  )
  for (const tables of databases.values()) {
    if (tables.some(({ data }) => data !== null)) {
      checkLeftOut(tables, index, book)
      checkEmpty(tables, index, book)
    } else if (tables.length > 0)
      for (const code of ['data-left-out', 'empty-beside-siblings'] as const)
        book.notLooked(code, null, 'it has no rows of any table')
  }
}

function checkLeftOut(tables: readonly CatalogObject[], index: DumpIndex, book: RuleBook): void {
  if (!index.facts.writtenByPgDump) {
    book.notLooked(
      'data-left-out',
      null,
      'pg_dump did not write it, so that a table without rows need not be told',
    )
    return
  }
  if (tables.some(({ data }) => (data?.insertedRows ?? 0) > 0)) {
    book.notLooked('data-left-out', null, 'its rows are INSERTs, which an empty table has none of')
    return
  }
  const withRows = tables.filter(({ data }) => data !== null).length
  for (const table of tables) {
    if (index.pendingMembers(table.key).length > 0) {
      book.notLooked('data-left-out', table, 'its rows are not counted yet')
      continue
    }
    book.looked('data-left-out')
    // What should be there and is not is damage, and told as such.
    if (table.data !== null || index.lacksData(table.key)) continue
    const unlogged =
      table.properties['persistence'] === 'unlogged'
        ? ' It is UNLOGGED, whose rows --no-unlogged-table-data leaves out.'
        : ''
    book.found(table, {
      code: 'data-left-out',
      severity: 'warning',
      message: `The rows of ${table.identity} were left out when the dump was made, whether it had any or not; of ${counted(withRows, 'other table')} the dump has them.${unlogged}`,
      counted: 'file',
    })
  }
}

function checkEmpty(tables: readonly CatalogObject[], index: DumpIndex, book: RuleBook): void {
  const known = tables.filter(
    ({ key, data, properties }) =>
      data !== null && properties['partition of'] === undefined && index.pendingMembers(key).length === 0,
  )
  const families = Map.groupBy(known, ({ schema, name }) =>
    JSON.stringify([schema, nameWords(name)[0]?.stem ?? name]),
  )
  for (const family of families.values()) {
    book.looked('empty-beside-siblings', family.length)
    const filled = family.filter(({ data }) => (data?.rows ?? 0) > 0)
    const empty = family.filter(({ data }) => data?.rows === 0)
    if (filled.length < FEWEST_SIBLINGS || filled.length < TIMES_FILLED * empty.length) continue
    const largest = filled.toSorted((a, b) => (b.data?.rows ?? 0) - (a.data?.rows ?? 0)).slice(0, NAMED)
    const named = largest.map(({ identity, data }) => `${identity} (${counted(data?.rows ?? 0, 'row')})`)
    const more = filled.length - named.length
    for (const table of empty) {
      book.found(table, {
        code: 'empty-beside-siblings',
        severity: 'info',
        message: `${table.identity} has no row, and ${filled.length} tables beside it have: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        counted: 'all rows',
      })
    }
  }
}
