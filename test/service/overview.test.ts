/** What overviews ask: row security, roles, partitions, areas of what is open. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DumpFacts } from '../../src/shared/overview-model.ts'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine()
afterAll(() => started.stop())

const DUMP = `--
-- PostgreSQL database dump
--

-- Dumped from database version 17.2
-- Dumped by pg_dump version 17.2

CREATE ROLE "Odd TO PUBLIC" LOGIN BYPASSRLS;
CREATE ROLE reader NOLOGIN;
CREATE SCHEMA app;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA app;
CREATE TABLE app.events (id integer, at date) PARTITION BY RANGE (at);
ALTER TABLE app.events OWNER TO "Odd TO PUBLIC";
CREATE TABLE app.events_2025 (id integer, at date);
CREATE TABLE app.events_2026 (id integer, at date);
CREATE TABLE app.notes (id integer);
CREATE TABLE app.notes_heir () INHERITS (app.notes);
CREATE TABLE app.bare (id integer);
CREATE TABLE public.lone (id integer);
ALTER TABLE ONLY app.events ATTACH PARTITION app.events_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE ONLY app.events ATTACH PARTITION app.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
COPY app.events_2025 (id, at) FROM stdin;
1\t2025-05-05
2\t2025-05-06
\\.
COPY app.events_2026 (id, at) FROM stdin;
3\t2026-05-05
\\.
COPY app.notes (id) FROM stdin;
1
\\.
COPY app.notes_heir (id) FROM stdin;
2
\\.
ALTER TABLE app.events ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE ONLY app.notes FORCE ROW LEVEL SECURITY;
CREATE POLICY p ON app.notes USING (true);
CREATE POLICY q ON app.bare USING (true);
GRANT SELECT, INSERT ON TABLE app.notes TO reader WITH GRANT OPTION;
GRANT SELECT ON TABLE app.bare TO reader;
GRANT SELECT ON TABLE app.bare TO "Odd TO PUBLIC";
`

let facts: DumpFacts
let sourceId: string
beforeAll(async () => {
  ;({ sourceId } = await started.open(started.write('dump.sql', DUMP)))
  facts = await started.client.overview.dump({ sourceId })
})

describe('the overview of a dump', () => {
  it('tells row level security by schema, and which tables nobody reads or guards in vain', () => {
    const app = facts.rowSecurity.find(({ schema }) => schema === 'app')
    expect(app).toEqual({
      database: null,
      schema: 'app',
      tables: 6,
      enabled: 2,
      forced: 1,
      withPolicies: 1,
      withoutPolicy: 1,
      unusedPolicies: 1,
      policies: 2,
    })
    expect(facts.withoutPolicy.map(({ name }) => name)).toEqual(['app.events'])
    expect(facts.unusedPolicies.map(({ name }) => name)).toEqual(['app.bare'])
  })

  it('sums partitions and heirs into their table', () => {
    const held = facts.tables.filter(({ rows }) => rows !== null)
    expect(held.map(({ name, rows, parts }) => [name, rows, parts])).toEqual([
      ['app.events', 3, 2],
      ['app.notes', 2, 1],
    ])
    expect(held.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)).toBeGreaterThan(0)
    expect(facts.tables.map(({ name }) => name)).not.toContain('app.events_2025')
  })

  it('tells roles with what they may, own and were granted', () => {
    expect(facts.roles).toEqual([
      {
        key: '/role/"Odd TO PUBLIC"',
        name: '"Odd TO PUBLIC"',
        attributes: ['bypass row security', 'login'],
        memberOf: [],
        owns: 1,
        granted: 1,
      },
      { key: '/role/reader', name: 'reader', attributes: [], memberOf: [], owns: 0, granted: 2 },
    ])
  })

  it('tells extensions with their schema, and no version where the dump has none', () => {
    expect(facts.extensions).toMatchObject([{ name: 'pg_trgm', schema: 'app', version: null }])
  })

  it('has every table and view in one area, with what these hold', async () => {
    const { areas } = await started.client.overview.areas({ scope: { sourceId } })
    expect(areas.reduce((sum, { relations }) => sum + relations, 0)).toBe(7)
    expect(areas.reduce((sum, { rows }) => sum + rows, 0)).toBe(5)
  })
})

describe('the overview of a comparison', () => {
  it('counts changes by area, and lists what differs in one', async () => {
    const more = `${DUMP}CREATE TABLE public.invoices (id integer);\nCREATE TABLE public.payments (id integer);\nCREATE TABLE public.payment_methods (id integer);\nCREATE FUNCTION public.pay_invoice() RETURNS integer LANGUAGE sql AS 'SELECT 1';\n`
    const [a, b] = [
      await started.open(started.write('a.sql', DUMP)),
      await started.open(started.write('b.sql', more)),
    ]
    const { result } = await finish(
      started.client.comparisons.create({ a: a.sourceId, b: b.sourceId, remember: false }),
    )
    const { comparisonId } = result
    const { areas } = await started.client.overview.comparison({ comparisonId })
    expect(areas.filter(({ added, removed, changed }) => added + removed + changed > 0)).toEqual([
      { name: 'Billing', added: 4, removed: 0, changed: 0, same: 0, relations: 3 },
    ])
    const listed = await started.client.overview.areaEntries({ comparisonId, area: 'Billing' })
    expect(listed.entries.map(({ name }) => name)).toEqual([
      'public.invoices',
      'public.payment_methods',
      'public.payments',
      'public.pay_invoice()',
    ])
    // Nothing that belongs to no other object is left out of the areas.
    const top = areas.reduce(
      (sum, { added, removed, changed, same }) => sum + added + removed + changed + same,
      0,
    )
    const { entries } = await started.client.comparisons.entries({ comparisonId, limit: 1000 })
    expect(top).toBe(entries.filter(({ parent }) => parent === null).length)
  })
})
