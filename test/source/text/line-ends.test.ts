import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { named, readDump } from '../../catalog/read-dump.ts'
import { rowsOf } from '../../scan/row-pages.ts'
import { codes, scanned } from '../../scan/scanned.ts'

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/scan/${name}`, import.meta.url), 'latin1')
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')
/** As `docker exec -t`, `ssh -t` and PowerShell write a dump. */
const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
const FILES = ['small.utf8.sql', 'small.latin1.sql', 'small.inserts.sql', 'features.schema.sql'] as const

/** Names with their own line ends read as one. */
const objects = async (dump: string): Promise<string[]> =>
  named(await readDump(bytes(dump))).map((name) => name.replaceAll('\r\n', '\n'))

describe('line ends', () => {
  for (const name of FILES) {
    test(`${name} with CRLF has the same objects, blocks and counts of rows`, async () => {
      const [lf, windows] = [scanned(bytes(fixture(name))), scanned(bytes(crlf(fixture(name))))]
      expect(windows.result).toMatchObject({ crlf: true, findings: [], lines: lf.result.lines })
      expect(windows.blocks.map(({ rows }) => rows)).toEqual(lf.blocks.map(({ rows }) => rows))
      expect(windows.texts.map((text) => text?.replaceAll('\r\n', '\n'))).toEqual(lf.texts)
      expect(await objects(crlf(fixture(name)))).toEqual(await objects(fixture(name)))
    })
  }

  test('rows of COPY with CRLF are those with LF: no value ends in a carriage return', async () => {
    const dump = fixture('small.utf8.sql')
    expect((await rowsOf(bytes(crlf(dump)))).rows).toEqual((await rowsOf(bytes(dump))).rows)
  })

  test('rows and the end mark with line ends of both kinds', async () => {
    const dump =
      'SELECT 1;\r\nCOPY t FROM stdin;\n1\ta\r\n2\tb\n3\t\r\n4\t\\N\r\n5\tc\\r\r\n\\.\r\n\nSELECT 2;\r\n'
    expect((await rowsOf(dump)).rows).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', ''],
      ['4', null],
      ['5', 'c\r'],
    ])
    const { texts, result } = scanned(dump)
    expect(texts).toEqual(['SELECT 1', 'COPY t FROM stdin', 'SELECT 2'])
    expect(codes(result)).toEqual([])
  })

  test.each(['\\.\r\n', '\\.\r\r\n', '\\.\n', '\\.\r', '\\.'])(
    '%j ends the rows, wherever bytes are cut',
    (mark) => {
      const dump = `COPY t FROM stdin;\r\n1\ta\r\n${mark}`
      const rest = mark.endsWith('\n') ? 'SELECT 1;\r\n' : ''
      for (let cut = 1; cut < dump.length; cut += 1) {
        const { blocks, texts, result } = scanned(dump + rest, [cut])
        expect(blocks).toMatchObject([{ rows: 1, complete: true }])
        expect(texts).toEqual(rest === '' ? ['COPY t FROM stdin'] : ['COPY t FROM stdin', 'SELECT 1'])
        expect(codes(result)).toEqual([])
      }
    },
  )

  test('CRLF twice over: what a terminal makes of CRLF', async () => {
    const dump = fixture('small.utf8.sql')
    const twice = crlf(crlf(dump))
    expect((await rowsOf(bytes(twice))).rows).toEqual((await rowsOf(bytes(dump))).rows)
    expect((await readDump(bytes(twice))).objects.length).toBe((await readDump(bytes(dump))).objects.length)
  })

  test('a line of rows that only looks like the end mark is a row', async () => {
    expect((await rowsOf('COPY t FROM stdin;\r\n\\\\.\r\n\\.x\r\n\\.\r\n')).rows).toEqual([['\\.'], ['.x']])
  })

  test('a table without columns, with CRLF', async () => {
    expect((await rowsOf('COPY z  FROM stdin;\r\n\r\n\r\n\\.\r\n')).rows).toEqual([[''], ['']])
  })
})
