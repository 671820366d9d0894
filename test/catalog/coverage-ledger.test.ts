import { expect, test } from 'vitest'
import type { Coverage } from '../../src/shared/model.ts'
import { coverageOfBytes, sumOfCoverage } from '../../src/engine/catalog/index.ts'
import { readDump } from './read-dump.ts'

const COUNTS = ['statements', 'modelled', 'textOnly', 'unparsed'] as const

function expectSums(coverage: Coverage): void {
  for (const row of coverage.byKind) expect(row.modelled + row.textOnly + row.unparsed).toBe(row.statements)
  for (const name of COUNTS)
    expect(coverage.byKind.reduce((sum, row) => sum + row[name], 0)).toBe(coverage[name])
}

const figures = ({ byKind }: Coverage) =>
  byKind.map(({ kind, ...row }) => [kind, ...COUNTS.map((name) => row[name])])

test('each statement counts with the kind that it makes or changes first, and the kinds add up', async () => {
  const { coverage } = await readDump(`SET search_path = '';
CREATE TABLE public.t (id integer PRIMARY KEY);
ALTER TABLE public.t ADD CONSTRAINT c CHECK (id > 0);
COMMENT ON COLUMN public.t.id IS 'the id';
GRANT SELECT ON public.t TO PUBLIC;
CREATE VIEW public.v AS SELECT 1 AS one;
COPY public.t (id) FROM stdin;
1
\\.
INSERT INTO public.t VALUES (2);
INSERT INTO public.t VALUES (3);
INSERT INTO public.t SELECT 4;
DROP VIEW public.v;
DROP VIEW IF EXISTS public.never_made;
`)
  expectSums(coverage)
  expect(figures(coverage)).toEqual([
    ['table', 7, 6, 1, 0],
    ['view', 3, 3, 0, 0],
    ['check constraint', 1, 1, 0, 0],
    ['session', 1, 1, 0, 0],
  ])
})

test('what was not understood counts with the kind that its first words name', async () => {
  const { coverage } = await readDump(`CREATE TABLE public.t (id integer,,);
CREATE OR REPLACE FUNCTION public.f() RETURNS 1;
CREATE UNIQUE INDEX ON ON t;
create materialized
  view v as selec 1;
COPY t FROM;
GRANT GRANT;
SELECT 1;
`)
  expectSums(coverage)
  expect(figures(coverage)).toEqual([
    ['table', 2, 0, 0, 2],
    ['materialized view', 1, 0, 0, 1],
    ['function', 1, 0, 0, 1],
    ['index', 1, 0, 0, 1],
    ['unparsed', 2, 0, 1, 1],
  ])
})

test('what a data block of an archive adds is added kind by kind', async () => {
  const { coverage: script } = await readDump('CREATE TABLE public.t (id integer);\n')
  const { coverage: block } = await readDump('INSERT INTO public.t VALUES (1);\nSELECT 1;\n')
  const both = sumOfCoverage(script, block)
  expectSums(both)
  expect(figures(both)).toEqual([
    ['table', 2, 2, 0, 0],
    ['unparsed', 1, 0, 1, 0],
  ])
  expect(both.bytes.statements).toBe(script.bytes.statements + block.bytes.statements)
  const bytes = { statements: 0, data: 7, comments: 0, psql: 0, blank: 0, unparsed: 0 }
  expect(sumOfCoverage(script, coverageOfBytes(bytes))).toEqual({
    ...script,
    bytes: { ...script.bytes, data: 7 },
  })
})
