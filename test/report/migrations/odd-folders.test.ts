/** Folders that are not as folders should be: the report is made, and says what is so. */
import { createHash } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { renderReport } from '../../../src/engine/report/index.ts'
import { migrationsKind } from '../../../src/engine/report/migrations/index.ts'
import type { MigrationsFacts } from '../../../src/engine/report/migrations/index.ts'
import { openedSources, settingsOf } from './opened-sources.ts'

const opened = openedSources()
afterAll(() => opened.stop(), 60_000)

async function printed(facts: MigrationsFacts): Promise<string> {
  const { bytes } = await renderReport(migrationsKind.write(facts, settingsOf(), '2026-03-02'), 'md')
  // Without the renderer's escapes.
  return Buffer.from(bytes)
    .toString('utf8')
    .replaceAll(/\\([^a-z0-9\s])/gi, '$1')
}

describe('the report on odd folders', () => {
  test('one file alone, with no dump beside it', async () => {
    const text = 'CREATE TABLE a (id int);\r\n'
    const facts = await opened.facts([opened.write('one', { '1_a.sql': text })])
    expect(facts.files).toHaveLength(1)
    expect(facts.files[0]).toMatchObject({
      id: 'one/1_a.sql',
      bytes: 26,
      sha256: createHash('sha256').update(text).digest('hex'),
      database: { name: null, evidence: 'not known' },
      run: { statements: 1, failed: 0, failures: [] },
    })
    expect(await printed(facts)).toContain('Nothing in these files calls for attention.')
  }, 120_000)

  test('no folder of migrations at all', async () => {
    const folder = opened.write('none', {
      'd.sql':
        '--\n-- PostgreSQL database dump\n--\n-- Dumped by pg_dump version 16.4\nCREATE TABLE public.a (id integer);\n',
    })
    await expect(opened.facts([`${folder}/d.sql`])).rejects.toMatchObject({ failure: { code: 'BAD_USE' } })
  }, 120_000)

  test('a script that people wrote is read as a migration without being run', async () => {
    const folder = opened.write('scripts', {
      '001_a.sql': 'CREATE TABLE a (id int);',
      '002_b.sql': 'ALTER TABLE a ADD b int;',
    })
    const facts = await opened.facts([`${folder}/002_b.sql`, `${folder}/001_a.sql`])
    expect(facts.files.map(({ id, run }) => [id, run])).toEqual([
      ['scripts/002_b.sql', null],
      ['scripts/001_a.sql', null],
    ])
    expect(facts.groups[0]?.order.map(({ file, moved }) => [file, moved])).toEqual([
      ['scripts/001_a.sql', null],
      ['scripts/002_b.sql', null],
    ])
    expect(await printed(facts)).not.toContain('How running them went')
  }, 120_000)

  test('psql commands, down files, what is no SQL, and a file that includes another', async () => {
    const facts = await opened.facts([
      opened.write('psql', {
        '1_all.sql': '\\set ON_ERROR_STOP on\n\\i parts/a.sql\n\\connect shop\n\\echo done\n',
        'parts/a.sql': 'CREATE TABLE a (id int);\n',
        '2_b.up.sql': 'CREATE TABLE b (id int);\n-- migrate:down\nDROP TABLE b;\n',
        '2_b.down.sql': 'DROP TABLE b;\n',
        '003_code.py': 'pass\n',
      }),
    ])
    const of = (id: string) => facts.files.find((file) => file.path === id)
    expect(of('1_all.sql')).toMatchObject({
      database: { name: 'shop', evidence: 'connect', how: 'said by \\connect in line 3' },
    })
    expect(of('1_all.sql')?.features.psqlCommands.map(({ line }) => line)).toEqual([1, 2, 3, 4])
    expect(of('parts/a.sql')).toMatchObject({ role: 'included', leftOut: null })
    // What undoes is not run, and not read as if it were.
    expect(of('2_b.up.sql')).toMatchObject({ dropped: [], leftOut: null })
    expect(of('2_b.down.sql')).toMatchObject({ leftOut: 'it undoes a migration', run: null })
    expect(of('003_code.py')).toMatchObject({ leftOut: 'it is Python, not SQL', statements: 0, made: [] })
    expect(await printed(facts)).toContain('Has commands of psql')
  }, 120_000)

  test('SQL that breaks off, statements that nobody understands, and names that would be obeyed', async () => {
    const facts = await opened.facts([
      opened.write('broken', {
        '1_<script>alert(1)</script>.sql':
          'CREATE TABLE "<b>\nx\u202e|" (id int);\nCREATE TABLE a (id int,;\n',
        '2_end.sql': "INSERT INTO a VALUES ('it never ends",
        '3_empty.sql': '',
        '4_comment.sql': '-- nothing\n',
      }),
    ])
    expect(facts.files.map(({ unread }) => unread.length)).toEqual([1, 1, 0, 0])
    expect(facts.files[0]?.unread[0]).toMatchObject({ line: 3 })
    const { bytes } = await renderReport(migrationsKind.write(facts, settingsOf(), '2026-03-02'), 'html')
    const html = Buffer.from(bytes).toString('utf8')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('\u202e')
  }, 120_000)

  test('files that need each other, and one that comes too early by its number', async () => {
    const facts = await opened.facts([
      opened.write('circle', {
        '1_a.sql': 'CREATE TABLE a (id int PRIMARY KEY, b int REFERENCES b (id));\n',
        '2_b.sql': 'CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a (id));\n',
        '3_late.sql': 'ALTER TABLE late ADD COLUMN x int;\n',
        '4_made.sql': 'CREATE TABLE late (id int);\n',
      }),
    ])
    const [group] = facts.groups
    expect(group?.circle).toEqual(['circle/1_a.sql'])
    expect(group?.order.map(({ file }) => file)).toEqual([
      'circle/4_made.sql',
      'circle/3_late.sql',
      'circle/1_a.sql',
      'circle/2_b.sql',
    ])
    expect(group?.order[1]?.moved).toBe(
      'it needs public.late (line 1), which circle/4_made.sql makes (line 1)',
    )
    const text = await printed(facts)
    expect(text).toContain('circle/3_late.sql comes too early by its number')
    expect(text).toContain('No order suits all files')
  }, 120_000)

  test('gathering is stopped when it is asked to stop', async () => {
    const sources = await opened.open(opened.write('stop', { '1.sql': 'SELECT 1;' }))
    const stopped = migrationsKind.gather(sources, settingsOf(), {
      signal: AbortSignal.abort(),
      onProgress: () => undefined,
    })
    await expect(stopped).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
  }, 120_000)
})
