/** The engine's relations, columns, constraints, indexes and types against what PostgreSQL itself makes of the same SQL. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCatalogBuilder } from '../../src/engine/catalog/index.ts'
import { scanPlain } from '../../src/engine/scan/index.ts'
import { openSource } from '../../src/engine/source/index.ts'
import { engineFacts } from '../catalog/engine-facts.ts'
import { differences } from './facts.ts'
import type { Facts } from './facts.ts'
import { loadDump, prepare, realFacts, startPostgres } from './real-catalog.ts'

const root = resolve(import.meta.dirname, '../..')
let postgres: PGlite

beforeEach(async () => {
  postgres = await startPostgres()
  await prepare(postgres, { roles: ['shop_owner', 'shop_web', 'shop_report'] })
}, 60_000)
afterEach(() => postgres.close())

/** The bodies of functions in SQL are compared as syntax trees elsewhere, not as text. */
function withoutTrees(real: Facts): Facts {
  const routines = new Map(
    [...real.routines].map(([id, { body, ...facts }]) => [
      id,
      facts['language'] === 'sql' || body === null ? facts : { ...facts, body },
    ]),
  )
  return { ...real, routines }
}

describe('the catalog agrees with pg_catalog', () => {
  test.each([
    'resources/samples/shop-2026-03.sql',
    'resources/samples/shop-2026-09.sql',
    'test/fixtures/oracle/hand-written.sql',
  ])('%s', { timeout: 90_000 }, async (file) => {
    const path = resolve(root, file)
    const loaded = await loadDump(postgres, readFileSync(path))
    expect([...loaded.refused.values()]).toEqual([])
    const builder = await createCatalogBuilder()
    const scan = await scanPlain((await openSource(path)).plainFile!, {}, (item) => builder.add(item))
    const catalog = builder.finish(scan)
    expect(catalog.coverage.unparsed).toBe(0)
    const real = await realFacts(postgres)
    expect(real.columns.size).toBeGreaterThan(20)
    expect(differences(engineFacts(catalog), withoutTrees(real))).toEqual([])
  })
})
