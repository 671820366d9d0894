/** What is told of rows beyond what PostgreSQL itself judges: places, what could not be looked at, memory, stopping. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { healthOf } from '../../../src/engine/analysis/index.ts'
import { copy, findingsOf, FOOTER, HEADER, healthOfText } from './facts-of.ts'
import { opened, QUIET } from './opened.ts'

const TWO = `CREATE TABLE public.p (id integer NOT NULL, name text);
CREATE TABLE public.c (id integer NOT NULL, p_id integer);
`
const KEYS = `ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.c ADD CONSTRAINT c_p FOREIGN KEY (p_id) REFERENCES public.p(id);
`

describe('a foreign key', () => {
  it('whose rows are not there is told with its first rows and where they stand', async () => {
    const dump =
      HEADER +
      TWO +
      copy('public.p', 'id, name', ['1 a', '2 b']) +
      copy('public.c', 'id, p_id', ['1 1', '2 7', '3 \\N', '4 7', '5 8']) +
      KEYS +
      FOOTER
    const [finding, more] = findingsOf(await healthOfText(dump), 'foreign-key-without-row')
    expect(more).toBe(undefined)
    expect(finding).toMatchObject({
      severity: 'error',
      counted: 'all rows',
      object: 'public.c.c_p',
      table: '/table/public.c',
      looked: 5,
      failing: 3,
      unjudged: 0,
      message:
        '3 rows of public.c have a (p_id) that public.p (id) does not have, first (p_id = 7): foreign key c_p. PostgreSQL will not make the key.',
    })
    expect(
      finding?.examples.map(({ row, byte, values }) => [row, dump.slice(byte, byte + 3), values[0]?.value]),
    ).toEqual([
      [1, '2\t7', '7'],
      [3, '4\t7', '7'],
      [4, '5\t8', '8'],
    ])
  })

  it('is not told where the rows that it leads to were not in the dump, or ended too early', async () => {
    const children = copy('public.c', 'id, p_id', ['1 1'])
    const without = await healthOfText(HEADER + TWO + children + KEYS + FOOTER)
    expect(findingsOf(without, 'foreign-key-without-row')).toEqual([])
    const rule = without.rules.find(({ code }) => code === 'foreign-key-without-row')
    expect(rule).toMatchObject({
      looked: 0,
      notLooked: 1,
      notLookedFirst: [{ object: 'public.c.c_p', reason: 'the dump has no rows of public.p' }],
    })
    const cut = `${HEADER}${TWO}${KEYS}${children}COPY public.p (id, name) FROM stdin;\n2\tb\n`
    const facts = await healthOfText(cut)
    expect(findingsOf(facts, 'foreign-key-without-row')).toEqual([])
    expect(
      facts.rules.find(({ code }) => code === 'foreign-key-without-row')?.notLookedFirst[0]?.reason,
    ).toBe('the rows of public.p end before their end mark')
  })

  it('that is NOT VALID is told as one that PostgreSQL takes', async () => {
    const dump =
      HEADER +
      TWO +
      copy('public.p', 'id, name', ['1 a']) +
      copy('public.c', 'id, p_id', ['1 9']) +
      KEYS.replace(/;\n$/, ' NOT VALID;\n') +
      FOOTER
    const [finding] = findingsOf(await healthOfText(dump), 'foreign-key-without-row')
    expect(finding).toMatchObject({ severity: 'warning', failing: 1 })
    expect(finding?.message).toMatch(/NOT VALID/)
  })

  it('leads to and comes from the rows of all partitions, wherever they were loaded', async () => {
    const dump = `${HEADER}CREATE TABLE public.p (id integer NOT NULL) PARTITION BY RANGE (id);
CREATE TABLE public.p1 (id integer NOT NULL);
CREATE TABLE public.p2 (id integer NOT NULL);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES FROM (10) TO (20);
CREATE TABLE public.c (p_id integer) PARTITION BY LIST (p_id);
CREATE TABLE public.c1 (p_id integer);
ALTER TABLE ONLY public.c ATTACH PARTITION public.c1 DEFAULT;
${copy('public.p1', 'id', ['1', '2'])}${copy('public.p2', 'id', ['11'])}${copy('public.c1', 'p_id', ['1', '11', '12'])}
ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.p2 ADD CONSTRAINT p2_pkey PRIMARY KEY (id);
ALTER INDEX public.p_pkey ATTACH PARTITION public.p1_pkey;
ALTER INDEX public.p_pkey ATTACH PARTITION public.p2_pkey;
ALTER TABLE public.c ADD CONSTRAINT c_p FOREIGN KEY (p_id) REFERENCES public.p(id);
${FOOTER}`
    const facts = await healthOfText(dump)
    expect(
      findingsOf(facts, 'foreign-key-without-row').map(({ failing, looked }) => [failing, looked]),
    ).toEqual([[1, 3]])
    expect(facts.rules.find(({ code }) => code === 'duplicate-key')?.looked).toBe(1)
    expect(findingsOf(facts, 'data-left-out')).toEqual([])
  })
})

describe('a unique key', () => {
  it('with duplicates is told with both rows', async () => {
    const dump =
      HEADER + TWO + copy('public.p', 'id, name', ['1 a', '2 b', '1 c', '1 d', '3 e', '2 f']) + KEYS + FOOTER
    const [finding] = findingsOf(await healthOfText(dump), 'duplicate-key')
    expect(finding).toMatchObject({ failing: 5, looked: 6, counted: 'all rows', object: 'public.p.p_pkey' })
    expect(finding?.message).toMatch(/^2 values of \(id\) stand in 5 rows of public\.p/)
    expect(finding?.examples.map(({ row }) => row)).toEqual([0, 2, 1, 5])
  })

  it('of some rows, of expressions or of texts that may be equal otherwise is not judged, and said so', async () => {
    const dump = `${HEADER}CREATE COLLATION public.loose (provider = icu, locale = 'und', deterministic = false);
CREATE TABLE public.t (a text, b text, l text COLLATE public.loose, j jsonb);
${copy('public.t', 'a, b, l, j', ['x y a {}', 'x y a {}', 'X Y A {"a":1}'])}CREATE UNIQUE INDEX partly ON public.t (a) WHERE b = 'z';
CREATE UNIQUE INDEX lowered ON public.t (lower(a));
CREATE UNIQUE INDEX loosely ON public.t (l);
CREATE UNIQUE INDEX written ON public.t (j);
${FOOTER}`
    const facts = await healthOfText(dump)
    // What is written alike is equal for certain.
    expect(findingsOf(facts, 'duplicate-key').map(({ object, counted }) => [object, counted])).toEqual([
      ['public.written', 'some rows'],
    ])
    expect(
      facts.rules
        .find(({ code }) => code === 'duplicate-key')
        ?.notLookedFirst.map(({ object, reason }) => `${object}: ${reason.split(' ', 5).join(' ')}`)
        .sort(),
    ).toEqual([
      'public.loosely: l has a collation by',
      'public.lowered: it is of expressions, which',
      'public.partly: it is of the rows',
      'public.written: values of one of its',
    ])
  })

  it('is not broken by INSERTs that pass over what is there, and is by those that do not', async () => {
    const rows = (conflict: string): string =>
      `${TWO}INSERT INTO public.p (id, name) VALUES (1, 'a; on conflict'), (2, 'b')${conflict};\nINSERT INTO public.p (id, name) VALUES (1, 'c')${conflict};\n${KEYS}`
    const over = await healthOfText(rows(' ON CONFLICT DO NOTHING'))
    expect(findingsOf(over, 'duplicate-key')).toEqual([])
    expect(over.rules.find(({ code }) => code === 'duplicate-key')?.notLooked).toBe(1)
    expect(findingsOf(await healthOfText(rows('')), 'duplicate-key').map(({ failing }) => failing)).toEqual([
      2,
    ])
  })
})

it('NULL under NOT NULL is told, and a value that PostgreSQL computes is none', async () => {
  const dump = `CREATE TABLE public.t (a integer NOT NULL, b integer DEFAULT 1 NOT NULL, c integer NOT NULL, d integer GENERATED ALWAYS AS IDENTITY);
INSERT INTO public.t (a, b) VALUES (1, DEFAULT);
INSERT INTO public.t (a, b) VALUES (NULL, 2);
INSERT INTO public.t (a, c) VALUES (3, NULL);
`
  const found = findingsOf(await healthOfText(dump), 'null-in-not-null')
  expect(found.map(({ message, failing }) => [/NULL in (\w)/.exec(message)?.[1], failing]).sort()).toEqual([
    ['a', 1],
    // Named in no row but one, and without a default.
    ['c', 3],
  ])
})

describe('memory', () => {
  it('is bounded: keys go to files, nothing else is found, and no file is left', async () => {
    const count = 9000
    const rows = Array.from({ length: count }, (_, n) => `${(n * 7919) % count} x`)
    const children = Array.from({ length: count }, (_, n) => `${n} ${n % 50 === 0 ? count + n : n}`)
    const dump =
      HEADER +
      TWO +
      copy('public.p', 'id, name', [...rows, '17 again']) +
      copy('public.c', 'id, p_id', children) +
      KEYS +
      FOOTER
    const place = await opened(dump)
    const small = await healthOf(place, { ...QUIET, mostKeys: 2000 })
    expect(readdirSync(place.spool.usage().folder)).toEqual([])
    const large = await healthOf(place, QUIET)
    await place.close()
    expect(small).toEqual(large)
    expect(findingsOf(small, 'foreign-key-without-row')[0]?.failing).toBe(count / 50)
    expect(findingsOf(small, 'duplicate-key')[0]?.failing).toBe(2)
  })
})

it('it can be stopped, and tells how far it is', async () => {
  const rows = Array.from({ length: 100_000 }, (_, n) => `${n} name${n}`)
  const place = await opened(HEADER + TWO + copy('public.p', 'id, name', rows) + KEYS + FOOTER)
  const stop = new AbortController()
  const stages: string[] = []
  const run = healthOf(place, {
    signal: stop.signal,
    onProgress: ({ stage, bytesDone, bytesTotal }) => {
      expect(bytesDone).toBeLessThanOrEqual(bytesTotal)
      stages.push(stage)
      stop.abort()
    },
  })
  await expect(run).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
  expect(stages[0]).toBe('Checking public.p')
  await place.close()
})

it('values of examples are masked where that was asked for', async () => {
  const place = await opened(HEADER + TWO + copy('public.p', 'id, name', ['1 a', '1 b']) + KEYS + FOOTER)
  const facts = await healthOf(place, {
    ...QUIET,
    mask: (_table, column) => (column === 'id' ? () => '*' : null),
  })
  await place.close()
  const [finding] = findingsOf(facts, 'duplicate-key')
  expect(finding?.examples.map(({ values }) => values)).toEqual([
    [{ column: 'id', value: '*' }],
    [{ column: 'id', value: '*' }],
  ])
  expect(finding?.message).toMatch(/first \(id = \*\)/)
})
