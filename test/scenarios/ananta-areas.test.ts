/**
 * The areas of two schemas that people have grouped by hand: most of what they
 * put under one heading is in one area, little is left over, and a table more
 * or less moves few others. Runs where the shared scenarios stand beside the
 * checkout.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areasOf } from '../../src/engine/analysis/index.ts'
import type { Area, AreaLink, AreaRelation } from '../../src/engine/analysis/index.ts'
import { startEngine } from '../service/started-engine.ts'

const folder = resolve(import.meta.dirname, '../../../shared/scenarios/ananta')
const here = existsSync(join(folder, 'EXPECTED.json'))
if (!here) process.stderr.write('skipped: the shared scenarios are not beside the checkout\n')

/** Headings of the report, as far as the names of their tables say them. */
const BILLING = `billing_customers billing_webhook_events invoice_line_items invoices payment_methods payments
  subscription_plans subscriptions usage_records`.split(/\s+/)
const RISK =
  `bom_line_item_risk_scores bom_risk_summaries component_base_risk_scores organization_risk_profiles
  project_risk_summaries risk_profile_presets risk_score_history`.split(/\s+/)
const REDIS = `redis_cache_config redis_circuit_breakers redis_cns_config redis_component_cache_config
  redis_component_snapshot redis_connection_config redis_directus_config redis_health_check redis_health_checks
  redis_key_expiration_policy redis_rate_limits redis_s3_metadata_config redis_sync_lock redis_sync_log
  redis_temporal_config`.split(/\s+/)
const CATALOG = `catalog_categories catalog_category_mappings catalog_component_manufacturers
  catalog_components_table catalog_manufacturers`.split(/\s+/)
const CNS = [
  'cns_cache_config',
  'cns_enrichment_config',
  'cns_enrichment_config_history',
  'cns_supplier_settings',
]

const started = startEngine({ inThreadBytes: 10_000_000 })
afterAll(() => started.stop())

interface Schema {
  readonly relations: readonly AreaRelation[]
  readonly links: readonly AreaLink[]
  readonly areas: readonly Area[]
}
const schemas = new Map<string, Schema>()

const DUMPS = [
  'dumps/supabase_schema_dump.sql',
  'dumps/components_v2_schema_dump.sql',
  'backups/supabase_db_20251227.sql',
]

describe.skipIf(!here)('the areas of schemas that people have grouped', () => {
  beforeAll(async () => {
    for (const dump of DUMPS) {
      const { sourceId } = await started.open(join(folder, dump))
      const facts = started.engine.sources.get(sourceId).index.schemaFacts()
      const id = (identity: string): string => identity.replace(/^public\./, '')
      const relations = facts.relations.map(({ identity, database, schema, name }) => ({
        id: id(identity),
        database,
        schema,
        name,
        parent: null,
      }))
      const links = facts.references.map(({ table, references }) => ({
        from: id(table.replace(/^.*\/table\//, '')),
        to: id(references),
      }))
      schemas.set(dump, { relations, links, areas: areasOf(relations, links) })
    }
  }, 60_000)

  const schema = (at: number): Schema => {
    const found = schemas.get(DUMPS[at] ?? '')
    if (found === undefined) throw new Error('not read')
    return found
  }
  const members = (at: number, name: string): string[] =>
    schema(at)
      .areas.find((area) => area.name === name)
      ?.members.toSorted() ?? []

  test('billing and risk are areas of the application, the catalog, its caches and its service of the components', () => {
    expect(members(0, 'Billing')).toEqual(BILLING.toSorted())
    expect(members(0, 'Risk')).toEqual(RISK.toSorted())
    expect(members(1, 'Redis')).toEqual(expect.arrayContaining(REDIS))
    expect(members(1, 'Catalog')).toEqual(expect.arrayContaining(CATALOG))
    expect(members(1, 'CNS')).toEqual(CNS)
    expect(members(2, 'Schema storage')).toEqual(['storage.buckets', 'storage.migrations', 'storage.objects'])
  })

  test.each([0, 1, 2])('every table and view is in one area, few are left over (schema %i)', (at) => {
    const { relations, areas } = schema(at)
    expect(areas.flatMap((area) => area.members).toSorted()).toEqual(relations.map(({ id }) => id).toSorted())
    expect(members(at, 'Other').length).toBeLessThanOrEqual(relations.length * 0.08)
    expect(areas.length).toBeLessThanOrEqual(relations.length / 3)
  })

  test.each([0, 1, 2])('a table less moves few others (schema %i)', (at) => {
    const { relations, links, areas } = schema(at)
    const before = areaOfEach(areas)
    const moved = relations.map((gone) => {
      const after = areaOfEach(
        areasOf(
          relations.filter((one) => one !== gone),
          links,
        ),
      )
      return [...after].filter(([id, area]) => before.get(id) !== area).length
    })
    const others = relations.length - 1
    expect(moved.reduce((sum, n) => sum + n, 0) / (relations.length * others)).toBeLessThan(0.025)
    expect(Math.max(...moved) / others).toBeLessThan(0.2)
  })
})

function areaOfEach(areas: readonly Area[]): Map<string, string> {
  return new Map(areas.flatMap(({ name, members }) => members.map((id) => [id, name] as const)))
}
