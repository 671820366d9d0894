/** What a schema alone tells, each rule with what must not be told. */
import { describe, expect, it } from 'vitest'
import type { HealthCode } from '../../../src/engine/analysis/index.ts'
import { findingsOf, healthOfText } from './facts-of.ts'

async function found(dump: string, code: HealthCode): Promise<(string | null)[]> {
  return findingsOf(await healthOfText(dump), code).map(({ object }) => object)
}

describe('foreign keys without an index', () => {
  const tables = `CREATE TABLE public.p (id integer PRIMARY KEY, b integer, UNIQUE (id, b));
CREATE TABLE public.c (a integer, "B, x" integer, n integer, CONSTRAINT own FOREIGN KEY (a, "B, x") REFERENCES public.p (id, b));
`
  it.for([
    ['no index at all', '', true],
    ['an index of the other columns', 'CREATE INDEX i ON public.c (n, a, "B, x");', true],
    ['an index of one of the columns', 'CREATE INDEX i ON public.c (a);', true],
    ['an index of an expression', 'CREATE INDEX i ON public.c ((a + 1), "B, x");', true],
    ['an index of some rows', 'CREATE INDEX i ON public.c (a, "B, x") WHERE n > 1;', true],
    ['an index of another method', 'CREATE INDEX i ON public.c USING brin (a, "B, x");', true],
    ['an index that begins so', 'CREATE INDEX i ON public.c ("B, x" DESC, a int4_ops, n);', false],
    [
      'an index of the rows that are not NULL',
      'CREATE INDEX i ON public.c (a, "B, x") WHERE a IS NOT NULL;',
      false,
    ],
    ['a unique constraint', 'ALTER TABLE ONLY public.c ADD CONSTRAINT u UNIQUE (a, "B, x", n);', false],
  ] as const)('%s', async ([, more, isFound]) => {
    expect(await found(tables + more, 'foreign-key-without-index')).toEqual(isFound ? ['public.c.own'] : [])
  })
})

describe('row level security', () => {
  it('is told where it lets nobody in, and where its policies do nothing', async () => {
    const dump = `CREATE TABLE public.shut (a integer);
ALTER TABLE public.shut ENABLE ROW LEVEL SECURITY;
CREATE TABLE public.open (a integer);
CREATE POLICY "all
of them" ON public.open USING (true);
CREATE TABLE public.fine (a integer);
ALTER TABLE public.fine ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON public.fine USING (true);
CREATE TABLE public.plain (a integer);
`
    expect(await found(dump, 'row-security-without-policy')).toEqual(['public.shut'])
    expect(await found(dump, 'policies-without-row-security')).toEqual(['public.open'])
    const { findings, rules } = await healthOfText(dump)
    expect(findings.every(({ message }) => !message.includes('\n'))).toBe(true)
    expect(findings.find(({ object }) => object === 'public.open')?.place?.line).toBe(4)
    expect(rules.find(({ code }) => code === 'row-security-without-policy')?.looked).toBe(2)
  })
})

describe("functions with their owner's rights", () => {
  it('are told unless they say where names are looked for', async () => {
    const dump = `CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
CREATE FUNCTION public.g() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'SELECT 1';
CREATE FUNCTION public.h() RETURNS integer LANGUAGE sql SECURITY DEFINER SET work_mem = '1MB' AS 'SELECT 1';
CREATE FUNCTION public.i() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION public.j() RETURNS integer LANGUAGE sql SECURITY DEFINER RETURN 1;
CREATE PROCEDURE public.p(integer) LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
`
    expect(await found(dump, 'definer-without-path')).toEqual([
      'public.f()',
      'public.h()',
      'public.p(integer)',
    ])
  })
})

it('tables without a log and keys that were never checked are told', async () => {
  const dump = `CREATE UNLOGGED TABLE public.cache (id integer PRIMARY KEY);
CREATE TABLE public.kept (id integer, cache_id integer);
ALTER TABLE ONLY public.kept ADD CONSTRAINT late FOREIGN KEY (cache_id) REFERENCES public.cache(id) NOT VALID;
ALTER TABLE ONLY public.kept ADD CONSTRAINT good FOREIGN KEY (id) REFERENCES public.cache(id);
`
  expect(await found(dump, 'unlogged-table')).toEqual(['public.cache'])
  expect(await found(dump, 'foreign-key-not-valid')).toEqual(['public.kept.late'])
})
