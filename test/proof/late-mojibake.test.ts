/** UTF-8 that a program read as a code page, where no letter beyond ASCII stands near the beginning of the file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, expect, test } from 'vitest'
import { indexDump, indexFile, openIndex, partFile } from '../../src/engine/index/index.ts'
import { openSource } from '../../src/engine/source/index.ts'
import { scanned } from '../scan/scanned.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-late-'))
afterAll(() => rmSync(folder, { recursive: true }))

const COPY = 'COPY public.t (id, name) FROM stdin;\n'
const INSERT = 'INSERT INTO public.t VALUES '
const PLAIN_ROWS = 20_000
/** Half a megabyte of ASCII, then rows with such letters. */
function dump(form: 'COPY' | 'INSERT', late: readonly string[]): string {
  const names = [...Array.from({ length: PLAIN_ROWS }, () => 'a name without any such letter'), ...late]
  const rows = names.map((name, n) => (form === 'COPY' ? `${n}\t${name}\n` : `${INSERT}(${n}, '${name}');\n`))
  const body = form === 'COPY' ? `${COPY}${rows.join('')}\\.\n` : rows.join('')
  return `CREATE TABLE public.t (id integer, name text);\n${body}`
}
const NAMES = ['Café', 'naïve', 'döTerra', 'Señor', 'Straße']
const misread = (text: string, codePage: string): string => iconv.decode(Buffer.from(text), codePage)

test('mojibake far behind the beginning of a dump is told with its line, in COPY and in INSERTs', async () => {
  for (const form of ['COPY', 'INSERT'] as const) {
    for (const codePage of ['CP437', 'CP850', 'CP1252'] as const) {
      const text = misread(dump(form, NAMES), codePage)
      const at = path.join(folder, `${form}-${codePage}.sql`)
      writeFileSync(at, text)
      const source = await openSource(at)
      expect(source.findings).toEqual([])
      await indexDump(source, {
        file: indexFile(folder, source.fingerprint),
        part: partFile(folder, source.fingerprint),
      })
      const index = openIndex(indexFile(folder, source.fingerprint), source.fingerprint)
      if (index === null) throw new Error('no index')
      const findings = index.findings({ offset: 0, limit: 10 })
      index.close()
      // Of INSERTs the line is that of the stretch in which they were looked at.
      const line = form === 'COPY' ? PLAIN_ROWS + 3 : PLAIN_ROWS + 2
      expect(findings).toMatchObject([{ code: 'mojibake', repair: codePage, line }])
      expect(findings[0]?.message).toContain("for 'Café'")
      expect(findings[0]?.byte).toBe(Buffer.from(text).findIndex((byte) => byte > 127))
    }
  }
})

test('once it was told when the file was opened it is not told again', async () => {
  const at = path.join(folder, 'early.sql')
  writeFileSync(at, misread(`-- Café\n${dump('COPY', NAMES)}`, 'CP437'))
  const source = await openSource(at)
  const file = indexFile(folder, source.fingerprint)
  await indexDump(source, { file, part: partFile(folder, source.fingerprint) })
  const index = openIndex(file, source.fingerprint)
  expect(index?.findings({ offset: 0, limit: 10 }).map(({ code }) => code)).toEqual(['mojibake'])
  index?.close()
})

test('honest letters are left alone, and so are a few spoilt ones among many honest ones', () => {
  const honest = ['漢字かな', 'Ελληνικά', 'Русский', 'العربية', ...NAMES]
  const many = Array.from({ length: 50 }, () => honest).flat()
  for (const form of ['COPY', 'INSERT'] as const) {
    expect(scanned(dump(form, honest)).result.mojibake).toBeNull()
    expect(scanned(dump(form, [...many, misread('Café', 'CP437')])).result.mojibake).toBeNull()
    expect(scanned(dump(form, [])).result.mojibake).toBeNull()
  }
})

test('rows in another encoding are not taken for UTF-8', () => {
  const text = `SET client_encoding = 'LATIN1';\n${misread(dump('COPY', NAMES), 'CP1252')}`
  expect(scanned(text).result.mojibake).toBeNull()
})
