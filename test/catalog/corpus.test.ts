/** Real dumps from beside the checkout: what PostgreSQL's catalogs say of them, and dumps of one database by several servers. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Catalog, CatalogObject, PropertyValue } from '../../src/engine/catalog/index.ts'
import { objectOf, readDump } from './read-dump.ts'

const corpus = resolve(import.meta.dirname, '../../../shared/corpus')
const here = existsSync(corpus)
if (!here) process.stderr.write('skipped: the shared corpus is not beside the checkout\n')

const dump = (path: string): Promise<Catalog> => readDump(readFileSync(join(corpus, path)))
const files = (folder: string, ending: string): string[] =>
  here ? readdirSync(join(corpus, folder)).filter((name) => name.endsWith(ending)) : []

interface Difference {
  readonly added: Record<string, unknown>
  readonly removed: Record<string, unknown>
  readonly changed: Record<string, unknown>
}

/** What decides equality, without the texts that are only shown. */
const settled = (value: PropertyValue | undefined): unknown =>
  typeof value === 'object' && value !== null && 'digest' in value ? value.digest : value

const facts = (properties: CatalogObject['properties']): string =>
  JSON.stringify(Object.entries(properties).map(([name, value]) => [name, settled(value)]))

/** By the pair files' words for kinds: identity and what makes it different from another. */
const KINDS: Readonly<Record<string, (catalog: Catalog) => Map<string, string>>> = {
  column: (catalog) =>
    new Map(
      ofKinds(catalog, 'table').flatMap((table) =>
        table.columns.map((column) => [`${table.identity}.${column.name}`, facts(column.properties)]),
      ),
    ),
  column_order: (catalog) =>
    new Map(
      ofKinds(catalog, 'table').map((table) => [
        table.identity,
        table.columns.map(({ name }) => name).join(),
      ]),
    ),
  constraint: (catalog) => byIdentity(catalog, 'constraint', 'fk constraint', 'check constraint'),
  enum: (catalog) => byIdentity(catalog, 'type'),
  index: (catalog) => byIdentity(catalog, 'index'),
  sequence: (catalog) => byIdentity(catalog, 'sequence'),
  table: (catalog) => new Map(ofKinds(catalog, 'table').map(({ identity }) => [identity, ''])),
  view: (catalog) => byIdentity(catalog, 'view'),
}

const ofKinds = (catalog: Catalog, ...kinds: string[]): CatalogObject[] =>
  catalog.objects.filter(({ kind }) => kinds.includes(kind))

const byIdentity = (catalog: Catalog, ...kinds: string[]): Map<string, string> =>
  new Map(ofKinds(catalog, ...kinds).map(({ identity, properties }) => [identity, facts(properties)]))

function difference(old: Map<string, string>, now: Map<string, string>): Record<keyof Difference, string[]> {
  return {
    added: [...now.keys()].filter((id) => !old.has(id)).toSorted(),
    removed: [...old.keys()].filter((id) => !now.has(id)).toSorted(),
    changed: [...now.keys()].filter((id) => old.has(id) && old.get(id) !== now.get(id)).toSorted(),
  }
}

const unquoted = (id: string): string => id.replaceAll('"', '')

describe.runIf(here)('two versions of one schema differ in what pg_catalog says', () => {
  it.each(files('pairs', '.json').map((name) => name.replace('.json', '')))('%s', async (pair) => {
    const { differences } = JSON.parse(readFileSync(join(corpus, `pairs/${pair}.json`), 'utf8')) as {
      differences: Record<string, Difference>
    }
    const [old, now] = await Promise.all([dump(`pairs/${pair}_old.sql`), dump(`pairs/${pair}_new.sql`)])
    expect(now.coverage).toMatchObject({ textOnly: 0, unparsed: 0 })
    for (const [kind, read] of Object.entries(KINDS)) {
      const ours = difference(read(old), read(now))
      const real = differences[kind] ?? { added: {}, removed: {}, changed: {} }
      const wanted = Object.fromEntries(
        Object.entries(real).map(([status, ids]) => [
          status,
          Object.keys(ids as object)
            .map(unquoted)
            .toSorted(),
        ]),
      )
      const found = Object.fromEntries(
        Object.entries(ours).map(([status, ids]) => [status, ids.map(unquoted).toSorted()]),
      )
      expect({ kind, ...found }).toEqual({ kind, ...wanted })
    }
  })
})

/** Differences of one server's dump and another's that are real: what the older server does not know of. */
const KNOWN_TO_DIFFER: ReadonlySet<string> = new Set(['subscription sub1'])

describe.runIf(here)('one database, dumped by several servers and clients', () => {
  const [first, ...others] = files('noise', '.sql')
  it.each(others)(`%s is ${first}`, async (other) => {
    const [a, b] = await Promise.all([dump(`noise/${first}`), dump(`noise/${other}`)])
    const told = (catalog: Catalog): Map<string, string> =>
      new Map(
        catalog.objects.map(({ kind, identity, properties, columns, coverage }) => [
          `${kind} ${identity}`,
          facts(properties) +
            coverage +
            JSON.stringify(columns.map((one) => [one.name, facts(one.properties)])),
        ]),
      )
    const { added, removed, changed } = difference(told(a), told(b))
    expect({ added, removed, changed: changed.filter((id) => !KNOWN_TO_DIFFER.has(id)) }).toEqual({
      added: [],
      removed: [],
      changed: [],
    })
  })
})

describe.runIf(here)('the feature dumps hold what pg_catalog counts', () => {
  const count = (catalog: Catalog, test: (object: CatalogObject) => boolean): number =>
    catalog.objects.filter(test).length

  it.each(['pg15', 'pg18'])('%s', async (version) => {
    const lines = readFileSync(join(corpus, `features/${version}/features.counts.txt`), 'utf8')
      .trim()
      .split('\n')
    const wanted = new Map(lines.map((line) => /^(.*) (\d+)$/.exec(line)?.slice(1) as [string, string]))
    const catalog = await dump(`features/${version}/features.schema.sql`)
    const of = (kind: string, property?: string, value?: PropertyValue): number =>
      count(
        catalog,
        (object) => object.kind === kind && (property === undefined || object.properties[property] === value),
      )
    const partitioned = count(catalog, ({ properties }) => properties['partition by'] !== undefined)
    const ours: Record<string, number> = {
      table: of('table') - partitioned,
      partitioned_table: partitioned,
      view: of('view'),
      materialized_view: of('materialized view'),
      foreign_table: of('foreign table'),
      constraint_primary_key: of('constraint', 'type', 'primary key'),
      constraint_unique: of('constraint', 'type', 'unique'),
      constraint_exclusion: of('constraint', 'type', 'exclusion'),
      type_enum: of('type', 'form', 'enum'),
      composite_type: of('type', 'form', 'composite'),
      type_range: of('type', 'form', 'range'),
      type_domain: of('domain'),
      policy: of('policy'),
      rule: of('rule'),
      procedure: of('procedure'),
      aggregate: of('aggregate'),
      operator: of('operator'),
      event_trigger: of('event trigger'),
      statistics_ext: of('statistics'),
      publication: of('publication'),
      rls_enabled_table: of('table', 'row security', true),
      table_unlogged: of('table', 'persistence', 'unlogged'),
      column_generated: catalog.objects
        .flatMap(({ columns }) => columns)
        .filter(({ properties }) => properties['generated']).length,
    }
    expect(ours).toEqual(
      Object.fromEntries(Object.keys(ours).map((name) => [name, Number(wanted.get(name) ?? 0)])),
    )
    expect(catalog.coverage).toMatchObject({ textOnly: 0, unparsed: 0 })
    // Every index: those of keys have the key's name and are told with it.
    const indexes = of('index') + of('constraint')
    expect(indexes).toBe(Number(wanted.get('index')) + Number(wanted.get('partitioned_index')))
    expect(objectOf(catalog, 'table', 'hr.child').properties['inherits']).toEqual(['hr.base', 'hr.base2'])
  })
})
