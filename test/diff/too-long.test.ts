import { expect, test } from 'vitest'
import { compareCatalogs } from '../../src/engine/diff/index.ts'
import { readDump } from '../catalog/read-dump.ts'

const block = (end: string): string =>
  `CREATE TABLE t (a integer);\nDO $$ BEGIN\n${`  PERFORM 'a line of a long block';\n`.repeat(300_000)}  PERFORM '${end}';\nEND $$;\n`

test('statements too long to be kept are said not to be compared, whether they are alike or not', async () => {
  const a = await readDump(block('one'))
  for (const other of ['one', 'two']) {
    const comparison = compareCatalogs(a, await readDump(block(other)))
    expect(comparison.identical).toBe(false)
    const reasons = comparison.notCompared.map(({ reason }) => reason)
    expect(reasons).toContain('Statements too long to be read whole were not compared')
  }
})

test('privileges and options that the older server does not know are no difference; others are', async () => {
  const dump = (server: string, rest: string) =>
    readDump(
      `-- Dumped from database version ${server}\n-- Dumped by pg_dump version 18.1\n\nCREATE TABLE public.t (a integer);\n${rest}`,
    )
  const maintain = 'GRANT SELECT,MAINTAIN ON TABLE public.t TO app;\n'
  const select = 'GRANT SELECT ON TABLE public.t TO app;\n'
  const changed = async (a: string, b: string, version: string) =>
    compareCatalogs(await dump(version, a), await dump('18.1', b)).totals.changed
  expect(await changed(select, maintain, '15.1')).toBe(0)
  expect(await changed(select, maintain, '17.1')).toBe(1)
  const all = 'GRANT ALL ON TABLE public.t TO app;\n'
  const seven = 'GRANT SELECT,INSERT,REFERENCES,DELETE,TRIGGER,TRUNCATE,UPDATE ON TABLE public.t TO app;\n'
  expect(await changed(all, seven, '15.1')).toBe(0)
  expect(await changed(all, seven, '17.1')).toBe(1)
  expect(await changed(select, 'GRANT SELECT,INSERT,MAINTAIN ON TABLE public.t TO app;\n', '15.1')).toBe(1)
})
