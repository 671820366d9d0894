/** What the engine says of a dump, in the words in which the oracle asks PostgreSQL. */
import type { Catalog, CatalogObject, PropertyValue } from '../../src/engine/catalog/index.ts'
import { quoteIdentifier } from '../../src/engine/catalog/names.ts'
import type { Facts } from '../oracle/facts.ts'

type Said = Readonly<Record<string, unknown>>

const RELATIONS = ['table', 'view', 'materialized view', 'foreign table', 'sequence']

const CONSTRAINT_TYPES: Readonly<Record<string, string>> = {
  'fk constraint': 'foreign key',
  'check constraint': 'check',
}

/** Kinds of which the oracle only asks whether they are there. */
const OTHERS: ReadonlySet<string> = new Set([
  'schema',
  'extension',
  'rule',
  'operator',
  'operator class',
  'operator family',
  'collation',
  'conversion',
  'cast',
  'text search configuration',
  'text search dictionary',
  'statistics',
  'event trigger',
  'publication',
  'server',
  'foreign data wrapper',
])

const list = (value: PropertyValue | undefined): string | null =>
  Array.isArray(value) && value.length > 0 ? (value as string[]).map(quoteIdentifier).join(', ') : null

const action = (value: PropertyValue | undefined): string | null =>
  typeof value === 'string' ? value.toUpperCase() : null

/** The catalog as the oracle would tell it: only what a test compares. */
export function engineFacts(catalog: Catalog): Facts {
  const byKey = new Map(catalog.objects.map((object) => [object.key, object]))
  const parentOf = (object: CatalogObject): CatalogObject | undefined => byKey.get(object.parentKey ?? '')
  const of = (kinds: readonly string[], facts: (object: CatalogObject) => Said): Map<string, Said> =>
    new Map(
      catalog.objects
        .filter(({ kind }) => kinds.includes(kind))
        .map((object) => [object.identity, facts(object)]),
    )
  const types = catalog.objects.filter(({ kind }) => kind === 'type')
  return {
    relations: of(RELATIONS, ({ kind }) => ({ kind })),
    columns: columnFacts(catalog.objects),
    constraints: new Map(
      [...of(['constraint', 'fk constraint', 'check constraint'], constraintFacts)].filter(
        ([id]) =>
          !catalog.objects.some((object) => object.identity === id && parentOf(object)?.kind === 'domain'),
      ),
    ),
    indexes: of(['index'], (object) => indexFacts(object, parentOf(object))),
    sequences: of(['sequence'], ({ properties }) => ({
      type: properties['data type'],
      start: properties['start'],
      increment: properties['increment'],
      cycle: properties['cycle'],
    })),
    routines: of(['function', 'procedure', 'aggregate'], routineFacts),
    triggers: of(['trigger'], ({ properties }) => ({
      timing: properties['timing'],
      events: (properties['events'] as readonly string[]).join(', '),
      'for each': properties['for each'],
      function: properties['function'],
      enabled: properties['enabled'],
      conditional: properties['when'] !== null,
    })),
    policies: of(['policy'], ({ properties }) => ({
      command: properties['command'],
      permissive: properties['permissive'],
      using: properties['using'] !== null,
      checked: properties['with check'] !== null,
      roles: (properties['roles'] as readonly string[]).toSorted().join(', '),
    })),
    enums: new Map(
      types
        .filter(({ properties }) => properties['form'] === 'enum')
        .map(({ identity, properties }) => [
          identity,
          { labels: JSON.stringify(properties['labels']).replaceAll('","', '", "') },
        ]),
    ),
    domains: of(['domain'], ({ properties }) => ({
      type: properties['type'],
      'not null': properties['not null'],
      default: properties['default'] !== null,
    })),
    comments: commentFacts(catalog.objects),
    others: new Map(
      catalog.objects
        .filter(
          ({ kind, identity }) =>
            OTHERS.has(kind) && identity !== 'plpgsql' && !(kind === 'schema' && identity === 'public'),
        )
        .map(({ kind, identity }) => [`${kind} ${identity}`, {}]),
    ),
  }
}

/** What pg_proc has of every kind of routine; procedures and aggregates have less. */
function routineFacts({ kind, properties }: CatalogObject): Said {
  const isFunction = kind === 'function'
  const { body } = properties
  return {
    kind,
    returns: isFunction ? properties['returns'] : null,
    language: kind === 'aggregate' ? null : properties['language'],
    volatility: isFunction ? properties['volatility'] : null,
    strict: isFunction ? properties['strict'] : null,
    definer: kind === 'aggregate' ? null : properties['security'] === 'definer',
    cost: isFunction ? properties['cost'] : null,
    rows: isFunction ? properties['rows'] : null,
    // Bodies of SQL are kept as syntax trees.
    ...(isFunction && typeof body === 'string' ? { body } : {}),
  }
}

function columnFacts(objects: readonly CatalogObject[]): Map<string, Said> {
  const facts = new Map<string, Said>()
  for (const object of objects) {
    if (!['table', 'foreign table', 'type'].includes(object.kind)) continue
    for (const { name, position, properties } of object.columns) {
      facts.set(`${object.identity}.${quoteIdentifier(name)}`, {
        position,
        type: properties['type'],
        'not null': properties['not null'] ?? false,
        default: (properties['default'] ?? null) !== null,
        identity: properties['identity'],
        generated: properties['generated'],
      })
    }
  }
  return facts
}

function constraintFacts({ kind, properties }: CatalogObject): Said {
  const type = CONSTRAINT_TYPES[kind] ?? properties['type']
  return {
    type: type === 'exclusion' ? 'exclude' : type,
    columns: list(properties['columns']),
    refers: properties['references'],
    'referred columns': list(properties['referenced columns']),
    'on delete': action(properties['on delete']),
    'on update': action(properties['on update']),
    deferrable: properties['deferrable'],
    validated: properties['not valid'] !== true,
  }
}

function indexFacts({ properties }: CatalogObject, table: CatalogObject | undefined): Said {
  return {
    table: table?.identity,
    columns: keyColumns((properties['keys'] as { text: string }).text),
    unique: properties['unique'],
    method: properties['method'],
    included: (properties['include'] as readonly string[]).length,
    partial: properties['where'] !== null,
  }
}

function commentFacts(objects: readonly CatalogObject[]): Map<string, Said> {
  const facts = new Map<string, Said>()
  for (const object of objects) {
    if (![...RELATIONS, 'index'].includes(object.kind)) continue
    if (object.comment !== null) facts.set(object.identity, { comment: object.comment })
    for (const { name, properties } of object.columns) {
      const comment = properties['comment'] ?? null
      if (comment !== null) facts.set(`${object.identity}.${quoteIdentifier(name)}`, { comment })
    }
  }
  return facts
}

/** The names of an index's keys; an expression is only said to be one. */
function keyColumns(text: string): string {
  const keys = text.split(/, (?![^(]*\))/)
  return keys.map((key) => (/[(]/.test(key) ? '(expression)' : (key.split(' ')[0] ?? ''))).join(', ')
}
