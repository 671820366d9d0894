/** Traps of encodings that were seen in the field, each through opening, scanning and reading back. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, test } from 'vitest'
import { createCatalogBuilder } from '../../../src/engine/catalog/index.ts'
import { scanStream } from '../../../src/engine/scan/index.ts'
import { openSource } from '../../../src/engine/source/index.ts'
import { named, readDump } from '../../catalog/read-dump.ts'
import { rowsOf } from '../../scan/row-pages.ts'
import { allOf } from './image-of.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-text-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fixtureAt = (name: string): string => path.join(import.meta.dirname, '../../fixtures/scan', name)
const small = readFileSync(fixtureAt('small.utf8.sql'))

function file(name: string, content: string | Buffer): string {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}

/** Opens a file as a reader would: its script's text, its objects and its first rows. */
async function read(at: string, repair?: 'CP437' | 'CP850' | 'CP1252') {
  const source = await openSource(at, { repair })
  const script = await allOf(source.script)
  const builder = await createCatalogBuilder()
  const result = await scanStream(source.script.stream(), {}, (item) => builder.add(item))
  const catalog = await builder.finish(result)
  return { source, result, objects: named(catalog), rows: (await rowsOf(script)).rows }
}

const original = { objects: named(await readDump(small)), rows: (await rowsOf(small)).rows }

describe('traps of encodings', () => {
  test("Windows PowerShell's > : UTF-16LE with its mark and CRLF", async () => {
    const { source, ...what } = await read(fixtureAt('small.utf16le_bom_crlf.sql'))
    expect(source.wrapping).toEqual(['UTF-16LE'])
    expect(what).toMatchObject(original)
  })

  test('UTF-16 of both ends, with and without its mark', async () => {
    for (const [order, mark] of [
      ['LE', ''],
      ['BE', ''],
      ['BE', '\uFEFF'],
    ] as const) {
      const bytes = Buffer.from(mark + small.toString('utf8'), 'utf16le')
      const at = file(`utf16-${order}-${mark.length}.sql`, order === 'BE' ? bytes.swap16() : bytes)
      const { source, ...what } = await read(at)
      expect(source.wrapping).toEqual([`UTF-16${order}`])
      expect(what).toMatchObject(original)
    }
  })

  test("Windows PowerShell's > with the console's code page: mojibake, offered repaired", async () => {
    const at = fixtureAt('small.utf16le_mojibake_cp437.sql')
    const spoilt = await read(at)
    expect(spoilt.source.findings.map(({ code }) => code)).toEqual(['mojibake'])
    expect(spoilt.objects).not.toEqual(original.objects)
    expect(await read(at, 'CP437')).toMatchObject(original)
  })

  test('the same mojibake written as UTF-8, for each code page', async () => {
    for (const codePage of ['CP437', 'CP850', 'CP1252'] as const) {
      const text =
        codePage === 'CP1252' ? new TextDecoder('windows-1252').decode(small) : iconv.decode(small, codePage)
      const at = file(`${codePage}.sql`, text)
      const { source } = await read(at)
      expect(source.findings).toMatchObject([{ code: 'mojibake', repair: codePage }])
      expect((await allOf((await openSource(at, { repair: codePage })).script)).equals(small)).toBe(true)
    }
  })

  test('a byte order mark of UTF-8 before the dump', async () => {
    expect(await read(file('bom.sql', Buffer.concat([Buffer.from('\uFEFF'), small])))).toMatchObject(original)
  })

  test('docker exec -t and ssh -t: CRLF, and messages of pg_dump in between', async () => {
    const noisy = small
      .toString('latin1')
      .replace('--\n', 'pg_dump: warning: there are circular foreign-key constraints on this table:\n--\n')
      .replaceAll('\n', '\r\n')
    const { result, objects, rows } = await read(file('tty.sql', Buffer.from(noisy, 'latin1')))
    expect(result.findings.map(({ code }) => code)).toEqual(['messages-in-dump'])
    expect(objects.filter((name) => !name.startsWith('unparsed '))).toEqual(original.objects)
    expect(rows).toEqual(original.rows)
  })

  test('octal and hexadecimal escapes in rows are bytes in the encoding of the dump', async () => {
    const rows = async (encoding: string, row: string) =>
      (await rowsOf(`SET client_encoding = '${encoding}';\nCOPY t FROM stdin;\n${row}\n\\.\n`)).rows[0]
    expect(await rows('UTF8', String.raw`Caf\303\251	\xC3\xa9	\101`)).toEqual(['Café', 'é', 'A'])
    expect(await rows('LATIN1', String.raw`Caf\351	\xe9	\101`)).toEqual(['Café', 'é', 'A'])
    expect(await rows('SJIS', String.raw`\225\134	\x95\x5c`)).toEqual(['表', '表'])
  })

  test('a dump in LATIN1 whose name says nothing of it', async () => {
    const at = path.join(folder, 'anything')
    copyFileSync(fixtureAt('small.latin1.sql'), at)
    const { source, result, ...what } = await read(at)
    expect(source.findings).toEqual([])
    expect(result.encoding).toBe('LATIN1')
    expect(what).toMatchObject(original)
  })

  test('UTF-8 that a client encoding of LATIN1 belies is shown as the dump says', async () => {
    const { rows } = await rowsOf("SET client_encoding = 'LATIN1';\nCOPY t FROM stdin;\nCafé\n\\.\n")
    expect(rows).toEqual([['CafÃ©']])
  })
})
