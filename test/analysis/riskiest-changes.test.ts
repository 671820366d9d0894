/** The riskiest changes of a comparison, from real files through the engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonFacts, RiskyChange } from '../../src/shared/overview-model.ts'
import { finish, startEngine } from '../service/started-engine.ts'

const started = startEngine()
afterAll(() => started.stop())

const HEAD =
  '--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 17.2\n-- Dumped by pg_dump version 17.2\n\n'

const A = `${HEAD}
CREATE ROLE worker LOGIN;
CREATE FUNCTION public.stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION public.secret() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TYPE public.mood AS ENUM ('good', 'bad', 'odd');
CREATE TABLE public.gone (id integer, note text);
CREATE TABLE public.gone_empty (id integer);
CREATE TABLE public.people (id integer NOT NULL, email text, age bigint, phone text, mood public.mood, price numeric(12,4));
CREATE TABLE public.open (id integer);
CREATE TABLE public.quiet (id integer, email text);
CREATE TABLE public.guarded (id integer);
CREATE VIEW public.adults AS SELECT id FROM public.people;
COPY public.gone (id, note) FROM stdin;
1\ta
2\tb
\\.
COPY public.gone_empty (id) FROM stdin;
\\.
COPY public.people (id, email, age, phone, mood, price) FROM stdin;
1\ta@b\t4\t\\N\tgood\t1.5
2\tb@b\t5\t\\N\tbad\t1.5
3\tc@b\t6\t\\N\todd\t1.5
\\.
COPY public.quiet (id, email) FROM stdin;
\\.
COPY public.open (id) FROM stdin;
1
\\.
COPY public.guarded (id) FROM stdin;
1
\\.
ALTER TABLE ONLY public.people ADD CONSTRAINT people_pkey PRIMARY KEY (id);
CREATE TRIGGER stamp BEFORE UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION public.stamp();
ALTER TABLE public.open ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.guarded ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON public.guarded FOR SELECT TO worker USING (id = 1);
CREATE POLICY never ON public.guarded AS RESTRICTIVE FOR ALL TO PUBLIC USING (id > 0);
GRANT SELECT ON TABLE public.people TO worker;
`

const B = `${HEAD}
CREATE ROLE worker LOGIN SUPERUSER;
CREATE FUNCTION public.stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION public.secret() RETURNS integer LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
CREATE TYPE public.mood AS ENUM ('good', 'bad');
CREATE TABLE public.people (id integer NOT NULL, age integer, phone text NOT NULL, mood public.mood, price numeric(12,2));
CREATE TABLE public.open (id integer);
CREATE TABLE public.quiet (id integer);
CREATE TABLE public.guarded (id integer);
CREATE TABLE public.fresh (code text, label text, at date);
ALTER TABLE ONLY public.people ADD CONSTRAINT people_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.people ADD CONSTRAINT people_phone_key UNIQUE (phone);
ALTER TABLE public.guarded ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON public.guarded FOR SELECT TO PUBLIC USING (id = 1);
GRANT SELECT ON TABLE public.people TO worker;
GRANT SELECT ON TABLE public.people TO PUBLIC;
GRANT SELECT ON TABLE public.fresh TO PUBLIC;
`

async function compare(a: string, b: string): Promise<ComparisonFacts> {
  const [first, second] = [await started.open(a), await started.open(b)]
  const { result } = await finish(
    started.client.comparisons.create({ a: first.sourceId, b: second.sourceId, remember: false }),
  )
  return started.client.overview.comparison({ comparisonId: result.comparisonId })
}

let facts: ComparisonFacts
beforeAll(async () => {
  facts = await compare(started.write('a.sql', A), started.write('b.sql', B))
})

function change(name: string): RiskyChange {
  const found = facts.risks.find((one) => one.name === name)
  if (found === undefined) throw new Error(`nothing is risky about ${name}`)
  return found
}

const said = (name: string): string[] =>
  change(name).reasons.map(({ level, risk, text }) => `${level} ${risk}: ${text}`)

describe('the riskiest changes', () => {
  it('begin with rows that are destroyed, those of most rows first', () => {
    expect(facts.risks.slice(0, 2).map(({ name, level }) => [name, level])).toEqual([
      ['public.people', 'high'],
      ['public.gone', 'high'],
    ])
    expect(said('public.gone')).toEqual(['high rows destroyed: the table is dropped, with its 2 rows'])
  })

  it('take a table that had no rows lightly', () => {
    expect(said('public.gone_empty')).toEqual(['low rows destroyed: the table is dropped, it had no rows'])
    expect(said('public.quiet')).toEqual([
      'low rows destroyed: column email is dropped, the table has no rows',
    ])
  })

  it('say all that is risky about one table, the worst first', () => {
    expect(said('public.people')).toEqual([
      'high rows destroyed: column email is dropped, with what its 3 rows have in it',
      'high values narrowed: column price: what stands behind 2 decimals is lost where numeric(12,4) becomes numeric(12,2)',
      'high access widened: open to PUBLIC: GRANT SELECT ON TABLE TO PUBLIC',
      'medium values narrowed: column age: bigint became integer: every value of type bigint must be one of type integer',
      'medium may fail on rows: column phone becomes NOT NULL, which fails where one of its 3 rows has none',
      'medium may fail on rows: UNIQUE (phone) is added over its 3 rows',
      'medium guard dropped: trigger stamp is dropped',
    ])
  })

  it('tell where security is weakened', () => {
    expect(said('public.open')).toEqual([
      'high access widened: row level security is switched off: policies no longer hide any row',
    ])
    expect(said('public.guarded')).toEqual([
      'high access widened: policy never, which restricts the others, is dropped',
      'high access widened: policy own now holds for PUBLIC',
    ])
    expect(said('public.secret()')).toEqual([
      "high access widened: it now runs with its owner's rights (SECURITY DEFINER)",
    ])
    expect(said('worker')).toEqual(['high access widened: the role gets superuser'])
    expect(said('public.fresh')).toEqual(['high access widened: it is new and PUBLIC is granted on it'])
  })

  it('tell of values that are no longer allowed, and of what is dropped', () => {
    expect(said('public.mood')[0]).toBe('medium values narrowed: values are no longer allowed: odd')
    expect(said('public.adults')).toEqual(['low wide effects: the view is dropped'])
  })

  it('are counted by level and name each change once', () => {
    const names = facts.risks.map(({ entryId }) => entryId)
    expect(new Set(names).size).toBe(names.length)
    const { high = 0, medium = 0, low = 0 } = facts.riskCounts
    expect(high + medium + low).toBe(facts.risks.length)
    const levels = facts.risks.map(({ level }) => level)
    expect(levels).toEqual(
      [...levels].sort((a, b) => 'hml'.indexOf(a.charAt(0)) - 'hml'.indexOf(b.charAt(0))),
    )
  })

  it('count what else needs an object, where all dependencies are asked for', async () => {
    const [a, b] = [
      await started.open(started.write('c.sql', A)),
      await started.open(started.write('d.sql', `${HEAD}CREATE SCHEMA other;\n`)),
    ]
    const { result } = await finish(
      started.client.comparisons.create({ a: a.sourceId, b: b.sourceId, remember: false }),
    )
    const asked = { comparisonId: result.comparisonId, dependants: 'all' as const }
    const { risks } = await started.client.overview.comparison(asked)
    expect(risks.find(({ name }) => name === 'public.people')?.dependants).toBe(1)
  })

  it('are none where nothing differs', async () => {
    const same = await compare(started.write('e.sql', A), started.write('f.sql', A))
    expect(same.risks).toEqual([])
    expect(same.areas.every(({ added, removed, changed }) => added + removed + changed === 0)).toBe(true)
    expect(same.rows).toMatchObject({ a: 7, b: 7, otherCount: 0 })
  })
})
