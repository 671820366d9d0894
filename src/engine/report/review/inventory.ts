/** The relations of the dump with their columns, keys and row security, and the areas that they are in. */
import { areaId, areasOf } from '../../analysis/index.ts'
import type { AreaLink, AreaRelation } from '../../analysis/index.ts'
import type { CatalogColumn, CatalogObject, PropertyValue } from '../../catalog/catalog-object.ts'
import type { DumpIndex, RelationFact, SchemaFacts } from '../../index/index.ts'
import type {
  ReviewArea,
  ReviewedColumn,
  ReviewedKey,
  ReviewedRelation,
  RowState,
  TableTotals,
} from './facts.ts'

const COVERED = '***'

/**
 * All relations of the dump in the order of trees, before any row was looked at.
 * `secret`: keys of objects in whose text something secret stands; comments,
 * defaults and definitions of these are covered.
 */
export function relationsOf(
  index: DumpIndex,
  facts: SchemaFacts,
  secret: ReadonlySet<string>,
): ReviewedRelation[] {
  const told = (key: string, text: string): string => (secret.has(key) ? COVERED : text)
  const objects = index.objects()
  const byKey = new Map(objects.map((object) => [object.key, object]))
  const children = Map.groupBy(objects, ({ parentKey }) => parentKey)
  return facts.relations.map((relation): ReviewedRelation => {
    const object = byKey.get(relation.key)
    const own = children.get(relation.key) ?? []
    const { key, kind, database, schema, name, identity, comment, rows, bytes } = relation
    const [made] = object?.parts ?? []
    return {
      key,
      kind,
      database,
      schema,
      name,
      identity,
      comment: comment === null ? null : told(key, comment),
      place: made === undefined ? null : { byte: made.start, line: made.line },
      state: stateOf(relation, object),
      rows,
      bytes: rows === null ? null : (bytes ?? 0),
      columns: (object?.columns ?? []).map((column) => columnOf(column, (text) => told(key, text))),
      keys: own
        .flatMap(keyOf)
        .map(({ key: ownKey, ...one }) => ({ ...one, definition: told(ownKey, one.definition) })),
      parent: relation.partitionOf ?? relation.inherits,
      rowSecurity: {
        isEnabled: relation.rowSecurity,
        isForced: relation.forced,
        policies: own
          .filter((child) => child.kind === 'policy')
          .map((policy) => ({ name: policy.name, definition: told(policy.key, policy.definition) })),
      },
      triggers: own.filter((child) => child.kind === 'trigger').map((trigger) => trigger.name),
      looked: 0,
      notLooked: null,
      sampleRow: null,
    }
  })
}

function stateOf({ kind, rows }: RelationFact, object: CatalogObject | undefined): RowState {
  if (kind !== 'table' && rows === null) return 'not a table'
  if (rows !== null && rows > 0) return 'with rows'
  if (object?.properties['partition by'] !== undefined) return 'partitioned'
  return rows === 0 ? 'empty' : 'no data'
}

function columnOf({ name, properties }: CatalogColumn, told: (text: string) => string): ReviewedColumn {
  const ownDefault = textOf(properties['default'])
  const comment = textOf(properties['comment'])
  const generated = properties['identity'] ?? properties['generated']
  return {
    name,
    type: textOf(properties['type']) ?? '',
    notNull: properties['not null'] === true,
    default: ownDefault === null ? null : told(ownDefault),
    generated: textOf(generated),
    comment: comment === null ? null : told(comment),
    facts: null,
    isMasked: false,
  }
}

const CONSTRAINTS: ReadonlySet<string> = new Set(['constraint', 'fk constraint', 'check constraint'])

function keyOf({
  key,
  kind,
  name,
  properties,
  definition,
}: CatalogObject): (ReviewedKey & { readonly key: string })[] {
  const columns = listOf(properties['columns'])
  if (kind === 'index') {
    const type = properties['unique'] === true ? 'unique index' : 'index'
    return [{ key, type, name, columns, definition }]
  }
  if (!CONSTRAINTS.has(kind)) return []
  const said = textOf(properties['type'])
  const type =
    kind === 'fk constraint'
      ? 'foreign key'
      : kind === 'check constraint'
        ? 'check'
        : said === 'primary key' || said === 'unique' || said === 'exclusion'
          ? said
          : 'check'
  return [{ key, type, name, columns, definition }]
}

/** A property as text; null where there is none. */
function textOf(value: PropertyValue | undefined): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'object') return 'text' in value ? value.text : value.join(', ')
  return String(value)
}

function listOf(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** Sums over the tables, each counted once under its state. */
export function totalsOf(relations: readonly ReviewedRelation[]): TableTotals {
  const tables = relations.filter(({ state }) => state !== 'not a table')
  const count = (state: RowState): number => tables.filter((table) => table.state === state).length
  const sum = (figure: (table: ReviewedRelation) => number): number =>
    tables.reduce((total, table) => total + figure(table), 0)
  return {
    tables: tables.length,
    withRows: count('with rows'),
    empty: count('empty'),
    noData: count('no data'),
    partitioned: count('partitioned'),
    rows: sum(({ rows }) => rows ?? 0),
    bytes: sum(({ bytes }) => bytes ?? 0),
    columns: sum(({ columns }) => columns.length),
  }
}

/** The areas of all relations and of those that are expected and not there, the largest first. */
export function reviewAreas(
  { relations, references }: SchemaFacts,
  expected: readonly { readonly id: string; readonly schema: string | null; readonly name: string }[],
): ReviewArea[] {
  const placeOf = (database: string | null, identity: string): string => `${database ?? ''}\n${identity}`
  const keyOfPlace = new Map(
    relations.map(({ key, database, identity }) => [placeOf(database, identity), key]),
  )
  const known = relations.map(({ key, database, schema, name, partitionOf, inherits }): AreaRelation => ({
    id: key,
    database,
    schema,
    name,
    parent: keyOfPlace.get(placeOf(database, partitionOf ?? inherits ?? '')) ?? null,
  }))
  const databases = new Set(relations.map(({ database }) => database))
  // With several databases nobody says in which one it is missing.
  const [database = null] = databases.size === 1 ? databases : []
  const missing = expected.map(({ id, schema, name }): AreaRelation => ({
    id,
    database,
    schema: schema ?? 'public',
    name,
    parent: null,
  }))
  const links = references.flatMap(({ table, database: within, references: identity }): AreaLink[] => {
    const to = keyOfPlace.get(placeOf(within, identity))
    return to === undefined ? [] : [{ from: table, to }]
  })
  const all = new Map([...known, ...missing].map((relation) => [relation.id, relation]))
  return areasOf([...all.values()], links).map(({ name, members }) => ({
    id: areaId(name),
    name,
    members: members.flatMap((id) => {
      const relation = all.get(id)
      return relation === undefined ? [] : [{ id, schema: relation.schema, name: relation.name }]
    }),
  }))
}

/** How often each type of column is used in tables, the most used first. */
export function columnTypesOf(
  relations: readonly ReviewedRelation[],
): { type: string; columns: number; tables: number }[] {
  const types = new Map<string, { columns: number; tables: number }>()
  for (const { state, columns } of relations) {
    if (state === 'not a table') continue
    const here = new Map<string, number>()
    for (const { type } of columns) here.set(type, (here.get(type) ?? 0) + 1)
    for (const [type, count] of here) {
      const sum = types.get(type) ?? { columns: 0, tables: 0 }
      types.set(type, { columns: sum.columns + count, tables: sum.tables + 1 })
    }
  }
  return [...types]
    .map(([type, sums]) => ({ type, ...sums }))
    .toSorted((a, b) => b.columns - a.columns || (a.type < b.type ? -1 : 1))
}
