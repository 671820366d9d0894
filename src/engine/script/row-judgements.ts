/**
 * What only PostgreSQL itself can tell of rows: whether they satisfy an
 * expression, conflict by an exclusion constraint, or are alike by the keys of
 * an index that are more than columns. Written as statements over a table
 * `probe` that has the columns which matter.
 */
import { expressionText } from '../catalog/expression.ts'
import {
  exclusionsOf,
  indexKeysOf,
  partitionKeysOf,
  statementsOf,
} from '../catalog/dependencies/parsed-text.ts'
import { isTree, namesOf, treeOf, treesOf } from '../catalog/dependencies/tree.ts'
import type { Tree } from '../catalog/dependencies/tree.ts'
import type { CatalogObject } from '../catalog/catalog-object.ts'
import { quoteIdentifier, quoteName } from '../catalog/names.ts'
import { columnNames } from '../catalog/relations/used-columns.ts'
import type { PlanContext } from './change-plan.ts'
import type { PlannedQuestion, ProbeColumn, RowCondition } from './row-questions.ts'
import { textOf } from './sql-text.ts'

type Judged = Extract<RowCondition, { readonly what: 'judged' }>
/** The statements before the one that counts, and that one: its single column is called `failing`. */
type Statements = Pick<Judged, 'setup' | 'failing'>

/** Whether every row satisfies a check; undefined where that cannot be asked. */
export function checkQuestion(check: CatalogObject, table: CatalogObject): PlannedQuestion | undefined {
  const expression = textOf(check.properties['expression'])
  const statements = { setup: [], failing: `SELECT count(*) AS failing FROM probe WHERE NOT (${expression})` }
  return asked(table, [expression], statements, check.properties['no inherit'] === true ? 'own' : 'all')
}

/** How many values break a check of a domain, in every column that has its type; undefined where it also stands within other types. */
export function domainQuestions(
  check: CatalogObject,
  domain: CatalogObject,
  all: PlanContext['all'],
): readonly PlannedQuestion[] | undefined {
  const questions = columnsInDomain(domain, all)?.map((place) => domainQuestion(check, domain, place))
  return questions?.every((question) => question !== undefined) === true ? questions : undefined
}

/** Whether a NULL stands in any column of a domain; undefined where it also stands within other types. */
export function domainNullQuestions(
  domain: CatalogObject,
  all: PlanContext['all'],
): readonly PlannedQuestion[] | undefined {
  return columnsInDomain(domain, all)?.map(({ table, column }) => ({
    table: table.key,
    condition: { what: 'not null', column },
  }))
}

interface ColumnPlace {
  readonly table: CatalogObject
  readonly column: string
}

function columnsInDomain(domain: CatalogObject, all: PlanContext['all']): ColumnPlace[] | undefined {
  const places: ColumnPlace[] = []
  for (const { a, b } of all) {
    const [before, after] = [a, b].map((one) => (one === null ? null : columnsOfType(one, domain.identity)))
    if (before === undefined || after === undefined) return undefined
    // A table that comes or goes has no rows that matter; a column that leaves the domain does so at another time.
    if (!before || !after || !b) continue
    if (before.some((column) => !after.includes(column))) return undefined
    places.push(...before.map((column) => ({ table: b, column })))
  }
  return places
}

/** The columns of a table that have a type; undefined where the type is within that of another, null of what is no table. */
function columnsOfType(
  { kind, columns, properties, definition }: CatalogObject,
  type: string,
): string[] | null | undefined {
  if (kind === 'type' || kind === 'domain')
    return JSON.stringify([properties, columns, definition]).includes(type) ? undefined : null
  if (kind !== 'table') return null
  const found = columns.filter((column) => textOf(column.properties['type']).includes(type))
  const isWhole = found.every((column) => textOf(column.properties['type']) === type)
  return isWhole ? found.map(({ name }) => name) : undefined
}

function domainQuestion(
  check: CatalogObject,
  domain: CatalogObject,
  { table, column }: ColumnPlace,
): PlannedQuestion | undefined {
  const expression = textOf(check.properties['expression'])
  // VALUE is a word that only a domain's check has; here it is the one column's name.
  const probe: ProbeColumn = {
    name: 'value',
    goal: column,
    own: null,
    held: domain.identity,
    type: textOf(domain.properties['type']),
    collation: textOf(domain.properties['collation']) || null,
    default: null,
    generated: null,
  }
  if (expression === '' || namesIn([expression])?.some((name) => name !== 'value') !== false) return undefined
  const failing = `SELECT count(*) AS failing FROM probe WHERE NOT (${expression})`
  return {
    table: table.key,
    condition: { what: 'judged', columns: [probe], setup: [], failing, heirs: 'own' },
  }
}

/** How many rows conflict with an earlier one by an exclusion constraint. */
export function exclusionQuestion(
  { properties }: CatalogObject,
  table: CatalogObject,
): PlannedQuestion | undefined {
  const elements = exclusionsOf(textOf(properties['elements'])) ?? []
  const where = textOf(properties['where'])
  const keys: { expression: string; key: string; operator: string }[] = []
  for (const [at, element] of elements.entries()) {
    const [index, operator] = treesOf(element)
    const key = keyOf(treeOf(index?.['IndexElem']))
    const words = namesOf(operator)
    if (key === null || words.length === 0) return undefined
    const sign = words.at(-1) ?? ''
    const [schema] = words.length > 1 ? words : []
    keys.push({
      expression: key.expression,
      key: [`e${at}`, ...key.opclass].join(' '),
      operator: schema === undefined ? sign : `OPERATOR(${quoteIdentifier(schema)}.${sign})`,
    })
  }
  if (keys.length === 0) return undefined
  const shown = keys.map(({ expression }, at) => `${expression} AS e${at}`).join(', ')
  const conflicts = keys.map(({ operator }, at) => `earlier.e${at} ${operator} later.e${at}`).join(' AND ')
  const statements = {
    setup: [
      `CREATE TEMP TABLE elements AS SELECT row_number() OVER () AS n, ${shown} FROM probe${where === '' ? '' : ` WHERE ${where}`}`,
      `CREATE INDEX ON pg_temp.elements USING ${quoteIdentifier(textOf(properties['method']) || 'btree')} (${keys.map(({ key }) => key).join(', ')})`,
    ],
    failing: `SELECT count(*) AS failing FROM elements later WHERE EXISTS (SELECT FROM elements earlier WHERE earlier.n < later.n AND ${conflicts})`,
  }
  return asked(table, [where, ...keys.map(({ expression }) => expression)], statements, 'partitions')
}

/** How many rows lie outside of a partition's bounds; undefined of a default one, whose bounds are what the others leave. */
export function boundsQuestion(partition: CatalogObject, parent: CatalogObject): PlannedQuestion | undefined {
  const by = textOf(parent.properties['partition by'])
  const bounds = textOf(partition.properties['bounds'])
  if (by === '' || bounds === '' || bounds === 'DEFAULT') return undefined
  const keys = (partitionKeysOf(by) ?? []).map((key) => treeOf(key['PartitionElem']))
  const texts = keys.map(({ name, expr }) =>
    typeof name === 'string' && name !== ''
      ? quoteIdentifier(name)
      : isTree(expr)
        ? expressionText(expr as Parameters<typeof expressionText>[0])
        : '',
  )
  if (texts.length === 0 || texts.includes('')) return undefined
  const statements = {
    setup: [
      `CREATE TEMP TABLE whole (LIKE pg_temp.probe) PARTITION BY ${by}`,
      `CREATE TEMP TABLE part PARTITION OF pg_temp.whole FOR VALUES ${bounds}`,
      `DO $do$ BEGIN EXECUTE 'CREATE TEMP TABLE outside AS SELECT count(*) AS failing FROM pg_temp.probe WHERE (' || pg_catalog.pg_get_partition_constraintdef('pg_temp.part'::pg_catalog.regclass) || ') IS NOT TRUE'; END $do$`,
    ],
    failing: 'SELECT failing FROM pg_temp.outside',
  }
  return asked(partition, texts, statements, 'partitions')
}

/** How many rows are alike with an earlier one by the keys of a unique index, whatever these are. */
export function uniqueQuestion(
  { properties }: CatalogObject,
  table: CatalogObject,
): PlannedQuestion | undefined {
  const keys = (indexKeysOf(textOf(properties['keys'])) ?? []).map((key) => keyOf(treeOf(key['IndexElem'])))
  // A class of operators may have an equality of its own.
  if (keys.length === 0 || !keys.every((key) => key !== null && key.opclass.length === 0)) return undefined
  const expressions = keys.map((key) => (key as Key).expression)
  const where = textOf(properties['where'])
  const conditions = [
    ...(where === '' ? [] : [`(${where})`]),
    ...(properties['nulls not distinct'] === true ? [] : expressions.map((one) => `${one} IS NOT NULL`)),
  ]
  const failing = `SELECT coalesce(sum(n - 1), 0) AS failing FROM (SELECT count(*) AS n FROM probe${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`} GROUP BY ${expressions.join(', ')}) AS alike`
  return asked(table, [where, ...expressions], { setup: [], failing }, 'partitions')
}

interface Key {
  /** In parentheses. */
  readonly expression: string
  /** The class of operators with its options, in one piece; none where it is the usual one. */
  readonly opclass: readonly string[]
}

/** An element of an index; null where it has what is not repeated here. */
function keyOf(element: Tree): Key | null {
  const name = element['name']
  const expression =
    typeof name === 'string' && name !== ''
      ? quoteIdentifier(name)
      : isTree(element['expr'])
        ? expressionText(element['expr'] as Parameters<typeof expressionText>[0])
        : ''
  if (expression === '' || treesOf(element['opclassopts']).length > 0) return null
  const collation = namesOf(element['collation'])
  const opclass = namesOf(element['opclass'])
  return {
    expression: `(${expression}${collation.length === 0 ? '' : ` COLLATE ${quoteName(collation)}`})`,
    opclass: opclass.length === 0 ? [] : [quoteName(opclass)],
  }
}

/** The question, with the columns that the texts name and those that these are computed of; undefined where a name is no column. */
function asked(
  table: CatalogObject,
  texts: readonly string[],
  statements: Statements,
  heirs: Judged['heirs'],
): PlannedQuestion | undefined {
  const columns = new Map<string, ProbeColumn>()
  const waiting = namesIn(texts)
  if (waiting === null || waiting.length === 0) return undefined
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (columns.has(name)) continue
    const column = table.columns.find((one) => one.name === name)
    // A whole row, a system column, or a text that was cut.
    if (column === undefined || typeof column.properties['identity'] === 'string') return undefined
    const generated = textOf(column.properties['generation expression']) || null
    const more = generated === null ? [] : namesIn([generated])
    if (more === null) return undefined
    columns.set(name, {
      name,
      goal: name,
      own: null,
      held: textOf(column.properties['type']),
      type: textOf(column.properties['type']),
      collation: textOf(column.properties['collation']) || null,
      default: textOf(column.properties['default']) || null,
      generated,
    })
    waiting.push(...more)
  }
  return {
    table: table.key,
    condition: { what: 'judged', columns: [...columns.values()], ...statements, heirs },
  }
}

/** Names that stand where columns do; null where a text is no expression. */
function namesIn(texts: readonly string[]): string[] | null {
  const given = texts.filter((text) => text !== '')
  const trees = statementsOf(`SELECT ${given.map((text) => `(${text})`).join(', ')}`)
  return trees === null ? null : [...columnNames(trees as Parameters<typeof columnNames>[0])]
}
