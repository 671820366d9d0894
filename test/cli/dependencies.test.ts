/** `dumpscope show --deps` as a script would call it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const sample = path.join(root, 'resources/samples/shop-2026-09.sql')
const home = mkdtempSync(path.join(tmpdir(), 'dumpscope-deps-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const show = (...parameters: readonly string[]): string =>
  execFileSync(
    process.execPath,
    [path.join(root, 'src/cli/main.ts'), 'show', sample, 'shop.orders', ...parameters],
    { encoding: 'utf8', env: { ...process.env, DUMPSCOPE_HOME: home, NODE_NO_WARNINGS: '1' } },
  )

test('show --deps says what an object uses and what uses it, with the reason and how it is known', () => {
  const out = show('--deps')
  expect(out).toContain('CREATE TABLE shop.orders')
  const lines = out.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))
  expect(lines).toContain('type | shop.order_status | type of column status | stated')
  expect(lines).toContain(
    'table | shop.customers | foreign key to id (fk constraint shop.orders.orders_customer_id_fkey) | stated',
  )
  expect(lines).toContain(
    'view | shop.open_orders | query reads customer_id, id, placed_at, status | read from its SQL',
  )
  expect(show()).not.toContain('Used by')
})

test('show --deps --json hands out the same by names', () => {
  const facts = JSON.parse(show('--deps', '--json')) as Record<string, unknown>
  expect(facts['schema']).toBe(1)
  expect(facts['uses']).toContainEqual({
    kind: 'table',
    name: 'shop.customers',
    reason: 'foreign key',
    evidence: 'stated',
    words: 'foreign key to id',
    ownColumns: [],
    columns: ['id'],
    through: { kind: 'fk constraint', name: 'shop.orders.orders_customer_id_fkey' },
  })
  expect(facts['usedBy']).toContainEqual(
    expect.objectContaining({ kind: 'view', name: 'shop.open_orders', reason: 'query' }),
  )
  expect(facts['unknown']).toEqual([])
  expect(JSON.parse(show('--json'))).not.toHaveProperty('uses')
})
