import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../src/shared/errors.ts'
import type { Failure } from '../../src/shared/errors.ts'
import { openSource, verifyUnchanged } from '../../src/engine/source/index.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/scan/', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-source-'))
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
function file(content: string | Uint8Array, name = `file-${(made += 1)}.sql`): string {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}

/** A member of a tar without content. */
function tarMember(name: string): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0)
  block.write('0000644\0', 100)
  block.write('00000000000\0', 124)
  block.write('0', 156)
  block.write('ustar\u000000', 257)
  block.fill(' ', 148, 156)
  const sum = block.reduce((all, byte) => all + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** Why a path is refused; every refusal is sentences with a place. */
async function refusal(at: string): Promise<Failure> {
  const error: unknown = await openSource(at).then(
    () => new Error(`${at} opened`),
    (reason: unknown) => reason,
  )
  if (!(error instanceof DumpscopeError)) throw error
  expect(error.failure.message).toMatch(/^[A-Z].*\.$/s)
  expect(error.failure.advice).toMatch(/^[A-Z]/)
  expect(error.failure.place?.file).toBe(at)
  return error.failure
}

describe('what is refused', () => {
  test('a file that is not there, an empty one, a folder', async () => {
    expect((await refusal(path.join(folder, 'absent.sql'))).code).toBe('NOT_FOUND')
    expect((await refusal(file(''))).code).toBe('EMPTY_FILE')
    expect((await refusal(file('\n \n'))).code).toBe('NOT_A_DUMP')
    const directory = path.join(folder, 'directory')
    mkdirSync(directory)
    expect((await refusal(directory)).code).toBe('FOLDER_WITHOUT_SQL')
    expect((await refusal('/dev/null')).code).toBe('NOT_A_FILE')
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file without permission (skipped as root)',
    async () => {
      const at = file('SELECT 1;')
      chmodSync(at, 0)
      expect((await refusal(at)).code).toBe('NOT_READABLE')
    },
  )

  test('containers of several files, none of which is said to be the dump', async () => {
    const tar = (...names: string[]): Buffer => Buffer.concat([...names.map(tarMember), Buffer.alloc(1024)])
    expect((await refusal(file(tar('notes.txt', 'more.txt')))).message).toContain('2 files')
    expect((await refusal(file(Buffer.concat([tarMember('a.sql').fill(1, 0, 10)])))).code).toBe('DAMAGED')
  })

  test.each([
    ['gzip', gzipSync('SELECT 1;').subarray(0, 12)],
    ['zstd', zstdCompressSync('SELECT 1;').subarray(0, 12)],
    ['LZ4', Buffer.from('04224d18aabbccdd', 'hex')],
    ['bzip2', Buffer.from('BZh91AY&SY')],
    ['xz', Buffer.from('fd377a585a000004', 'hex')],
    ['zip', Buffer.from('504b030414000000', 'hex')],
  ])('%s that is cut at its beginning', async (_, content) => {
    expect((await refusal(file(content))).code).toBe('DAMAGED')
  })

  test('a data directory is named, with how to get a dump from it', async () => {
    const data = path.join(folder, 'data')
    for (const name of ['base', 'global']) mkdirSync(path.join(data, name), { recursive: true })
    file('15\n', 'data/PG_VERSION')
    const told = await refusal(data)
    expect(told.message).toContain('data directory')
    expect(told.advice).toContain('pg_dump')
  })

  test('7-Zip and RAR are named, with what unpacks them', async () => {
    expect((await refusal(file(Buffer.from('377abcaf271c0004', 'hex')))).message).toContain('7-Zip')
    expect((await refusal(file(Buffer.from('526172211a070100', 'hex')))).message).toContain('RAR')
  })

  test.each([
    ['SQLite', 'OTHER_DATABASE', Buffer.from('SQLite format 3\0\x10\0')],
    ['PNG', 'NOT_A_DUMP', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['JPEG', 'NOT_A_DUMP', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['GIF', 'NOT_A_DUMP', Buffer.from('GIF89a....')],
    ['PDF', 'NOT_A_DUMP', Buffer.from('%PDF-1.7\n')],
    ['ELF', 'NOT_A_DUMP', Buffer.from('7f454c4602010100', 'hex')],
    ['binary file of an unknown kind', 'NOT_A_DUMP', Buffer.from('SELECT\0\x01\x02\x03')],
    ['HTML', 'NOT_A_DUMP', Buffer.from('<!DOCTYPE html><html>')],
    ['JSON', 'NOT_A_DUMP', Buffer.from('{"a": "SELECT 1;"}')],
    ['comma-separated', 'NOT_A_DUMP', Buffer.from('id,name\n1,a\n2,b\n')],
    [
      'text without SQL',
      'NOT_A_DUMP',
      Buffer.from('Select a seat near the window. With best wishes, create something new.\n'),
    ],
    ['text without SQL', 'NOT_A_DUMP', Buffer.from('Update: the meeting is set for Monday.\n')],
    ['only comments', 'NOT_A_DUMP', Buffer.from('-- nothing here\n/* or here */\n')],
    [
      'MySQL or MariaDB',
      'OTHER_DATABASE',
      Buffer.from('-- MySQL dump 10.13  Distrib 8.0\n--\n/*!40101 SET NAMES utf8 */;\nCREATE TABLE `a` (\n'),
    ],
    [
      'MySQL or MariaDB',
      'OTHER_DATABASE',
      Buffer.from('/*M!999999\\- enable the sandbox mode */\n-- MariaDB dump 10.19\n'),
    ],
    [
      'SQLite',
      'OTHER_DATABASE',
      Buffer.from('PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE a(b);\n'),
    ],
    ['Microsoft SQL Server', 'OTHER_DATABASE', Buffer.from('USE [master]\nGO\nSET ANSI_NULLS ON\nGO\n')],
  ])('%s is named', async (name, code, content) => {
    const failure = await refusal(file(content))
    expect(failure).toMatchObject({ code })
    expect(failure.message).toContain(name)
  })
})

describe('what opens', () => {
  test.each([
    '-- a migration\nCREATE TABLE a (b int);',
    '\\restrict abc\nSELECT 1;',
    'begin;\nALTER TABLE a ADD b int;\ncommit;',
    'DO $$ BEGIN END $$;',
    'select count(*) from a;',
    "INSERT INTO a VALUES ('`x` CREATE TABLE `y`');",
    'with x as (select 1) select * from x;',
    "SET statement_timeout = 0;\nSELECT pg_catalog.set_config('search_path', '', false);",
    'GRANT ALL ON TABLE a TO b;',
    "COMMENT ON TABLE a IS 'x';",
    'UPDATE a SET b = 1;',
    'COPY public.a (b) FROM stdin;\n1\n\\.\n',
    '\\echo hello\n\\i other.sql\n',
    'pg_dump: warning: circular\n--\n-- PostgreSQL database dump\n--\n\nSET a = 1;\n',
    'drop view if exists v;',
    'vacuum analyze a;',
    'create or replace function f() returns int as $$ select 1 $$ language sql;',
  ])('%j', async (content) => {
    await expect(openSource(file(content, 'any-name.png'))).resolves.toMatchObject({
      format: 'plain',
      bytes: Buffer.byteLength(content),
    })
  })

  test('text with a byte order mark', async () => {
    expect(await openSource(file('\uFEFFSELECT 1;'))).toMatchObject({ format: 'plain', bytes: 12 })
  })

  test('text in LATIN1 and in UTF-8', async () => {
    for (const name of ['small.latin1.sql', 'small.utf8.sql', 'features.schema.sql']) {
      expect((await openSource(path.join(FIXTURES, name))).format).toBe('plain')
    }
  })
})

describe('fingerprints', () => {
  test('the same file has the same fingerprint; any change of it has another', async () => {
    const at = file(`SELECT 1;${' '.repeat(3_000_000)}`)
    const first = await openSource(at)
    expect((await openSource(at)).fingerprint).toBe(first.fingerprint)
    await expect(verifyUnchanged(first)).resolves.toBeUndefined()
    const stamp = new Date(first.modified)
    // One byte in the middle, with size and time put back.
    const bytes = Buffer.from(`SELECT 1;${' '.repeat(3_000_000)}`)
    bytes[1_500_001] = 10
    writeFileSync(at, bytes)
    utimesSync(at, stamp, stamp)
    expect((await openSource(at)).fingerprint).not.toBe(first.fingerprint)
    await expect(verifyUnchanged(first)).rejects.toMatchObject({
      failure: { code: 'FILE_CHANGED', place: { file: at } },
    })
  })

  test('another file in its place is another', async () => {
    const at = file('SELECT 1;')
    const first = await openSource(at)
    rmSync(at)
    await expect(verifyUnchanged(first)).rejects.toMatchObject({ failure: { code: 'READ_FAILED' } })
    copyFileSync(path.join(FIXTURES, 'small.utf8.sql'), at)
    expect((await openSource(at)).fingerprint).not.toBe(first.fingerprint)
  })
})
