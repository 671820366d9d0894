import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMigrations, openTree } from '../../../src/engine/source/migrations/index.ts'
import { openSource } from '../../../src/engine/source/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-migrations-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}
async function open() {
  const migrations = await openMigrations(await openTree(folder))
  if (migrations === null) throw new Error('no migrations')
  return migrations
}

test('what lies in hidden folders and in those of package managers is no migration', async () => {
  put('1.sql', 'SELECT 1;')
  put('.git/2.sql', 'SELECT 2;')
  put('node_modules/pg/3.sql', 'SELECT 3;')
  expect((await open()).files.map((file) => file.path)).toEqual(['1.sql'])
})

test('an include is found beside its file or from the folder, and nowhere else', async () => {
  put('all.sql', '\\i parts/a.sql\n')
  put('parts/a.sql', '\\ir b.sql\n')
  put('parts/b.sql', 'SELECT 1;')
  writeFileSync(path.join(folder, '..', 'outside.sql'), 'SELECT 1;')
  const { files, resolve } = await open()
  expect(files.map((file) => file.path)).toEqual(['all.sql'])
  expect(resolve('parts/a.sql', 'parts/b.sql', false)).toBe('parts/b.sql')
  expect(resolve('parts/a.sql', 'b.sql', true)).toBe('parts/b.sql')
  expect(resolve('parts/a.sql', '../all.sql', true)).toBe('all.sql')
  for (const outside of ['../outside.sql', '/etc/passwd', '../../../../etc/passwd', 'C:\\x.sql', 'none.sql'])
    expect(resolve('all.sql', outside, false)).toBeNull()
  rmSync(path.join(folder, '..', 'outside.sql'))
})

test.skipIf(process.platform === 'win32')(
  'a link that leads out of the folder is no member of it',
  async () => {
    put('1.sql', 'SELECT 1;')
    symlinkSync('/etc/hostname', path.join(folder, '2.sql'))
    symlinkSync('/etc', path.join(folder, 'etc'))
    expect((await open()).watched).toEqual(['1.sql'])
  },
)

test('a migration in UTF-16, as a Windows editor saves it, is read as the text that it is', async () => {
  put('1.sql', Buffer.from('\ufeffCREATE TABLE "ä" ();\n', 'utf16le'))
  const text = await (await open()).read('1.sql')
  expect(Buffer.from(text?.bytes ?? []).toString('utf8')).toBe('CREATE TABLE "ä" ();\n')
})

test('the fingerprint changes with any file that matters, and the source says that it is migrations', async () => {
  put('1.sql', 'SELECT 1;')
  const first = await openSource(folder)
  expect(first).toMatchObject({ format: 'migrations', bytes: 9, plainFile: null })
  put('2.sql', 'SELECT 2;')
  const second = await openSource(folder)
  expect(second.fingerprint).not.toBe(first.fingerprint)
  put('notes.txt', 'nothing')
  expect((await openSource(folder)).fingerprint).toBe(second.fingerprint)
})

test('a folder of dumps is no folder of migrations, one dump with migrations beside it is', async () => {
  const dump = '--\n-- PostgreSQL database dump\n--\n\nSELECT 1;\n'
  put('monday.sql', dump)
  put('tuesday.sql', dump)
  await expect(openSource(folder)).rejects.toMatchObject({
    failure: { code: 'NOT_A_DUMP', message: expect.stringContaining('2 dumps') as string },
  })
  rmSync(path.join(folder, 'tuesday.sql'))
  put('1_a.sql', 'SELECT 1;')
  expect((await open()).files.map((file) => file.path)).toEqual(['monday.sql', '1_a.sql'])
  put('tuesday.sql', dump)
  expect((await open()).findings).toMatchObject([
    { code: 'migration-several-dumps', severity: 'warning', file: 'tuesday.sql' },
  ])
})

test('a folder without SQL is refused, however deep one looks', async () => {
  put('a/b/notes.txt', 'nothing')
  await expect(openSource(folder)).rejects.toMatchObject({ failure: { code: 'FOLDER_WITHOUT_SQL' } })
})
