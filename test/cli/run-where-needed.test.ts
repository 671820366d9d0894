/** What was written by hand is run by itself where its text does not tell, and the result says so. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-needed-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, sql: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, sql)
  return file
}

const DUMP = write(
  'dump.sql',
  `--
-- PostgreSQL database dump
--

-- Dumped from database version 15.18
-- Dumped by pg_dump version 15.18

CREATE TABLE public.users (
    id bigint NOT NULL,
    state character varying(10) DEFAULT 'new'::character varying
);
`,
)
const HAND = "CREATE TABLE users (\n  id bigint NOT NULL,\n  state varchar(10) DEFAULT 'new'\n);\n"
const BY_HAND = write('hand.sql', HAND)

function diff(...words: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [path.join(root, 'src/cli/main.ts'), 'diff', ...words],
      { env: { ...process.env, DUMPSCOPE_HOME: path.join(folder, 'home'), NODE_NO_WARNINGS: '1' } },
      (error, out) => (error === null ? done(out) : fail(error)),
    )
  })
}

const LOOSELY = /compared after removing casts/

test('where text tells only loosely, the hand-written side is run', { timeout: 60_000 }, async () => {
  const found = JSON.parse(await diff(DUMP, BY_HAND, '--json')) as {
    reached: unknown
    changed: unknown
    notCompared: { reason: string }[]
  }
  expect(found.reached).toEqual({
    way: 'embedded PostgreSQL',
    ran: ['B'],
    why: 'By text 1 expression is alike only without the casts that PostgreSQL adds.',
  })
  expect(found.changed).toEqual([])
  expect(found.notCompared.filter(({ reason }) => LOOSELY.test(reason))).toEqual([])
  expect(await diff(BY_HAND, DUMP)).toContain('\nA was run in embedded PostgreSQL. By text 1 expression')
})

test('it is not run where that is refused, or where text tells', { timeout: 60_000 }, async () => {
  const refused = await diff(DUMP, BY_HAND, '--no-run')
  expect(refused).not.toContain('embedded PostgreSQL')
  expect(refused).toMatch(LOOSELY)
  const plain = write('plain.sql', 'CREATE TABLE users (id bigint NOT NULL);\n')
  expect(JSON.parse(await diff(DUMP, plain, '--json'))).toMatchObject({
    reached: { way: 'text', ran: [], why: null },
  })
})

test('what cannot be run whole is compared by its text, and that is said', { timeout: 60_000 }, async () => {
  const broken = write('broken.sql', `${HAND}ALTER TABLE nowhere ADD COLUMN a integer;\n`)
  const text = await diff(DUMP, broken)
  expect(text).toContain(
    '\n1 statement of B failed in embedded PostgreSQL, so it was compared by its text.\n',
  )
  expect(text).toMatch(LOOSELY)
})
