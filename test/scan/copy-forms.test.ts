import { describe, expect, test } from 'vitest'
import { readCell } from '../../src/engine/scan/index.ts'
import { rowsOf } from './row-pages.ts'
import { codes, scanned } from './scanned.ts'

/** The form of the rows after a COPY with these options. */
function formOf(options: string): unknown {
  return scanned(`COPY t FROM stdin ${options};\n\\.\n`).blocks[0]!.form
}

describe('the options of COPY', () => {
  const csv = { kind: 'csv', delimiter: ',', null: '', quote: '"', escape: '"', header: false }
  const text = { ...csv, kind: 'text', delimiter: '\t', null: '\\N' }
  test('are understood in the syntax of today and in the old one', () => {
    expect(formOf('WITH (FORMAT csv, HEADER)')).toEqual({ ...csv, header: true })
    expect(
      formOf("(format 'csv', header match, quote '''', escape E'\\\\', null 'NULL', delimiter ';')"),
    ).toEqual({
      ...csv,
      header: true,
      quote: "'",
      escape: '\\',
      null: 'NULL',
      delimiter: ';',
    })
    expect(formOf("(FORMAT CSV, HEADER false, FORCE_NOT_NULL (a, b), ENCODING 'UTF8')")).toEqual(csv)
    expect(formOf("WITH CSV HEADER QUOTE AS '|' NULL AS 'x' FORCE NOT NULL a")).toEqual({
      ...csv,
      header: true,
      quote: '|',
      escape: '|',
      null: 'x',
    })
    expect(formOf("DELIMITERS '|' WITH NULL AS ''")).toEqual({ ...text, delimiter: '|', null: '' })
    expect(formOf("(DELIMITER E'\\t', HEADER on)")).toEqual({ ...text, header: true })
  })
  test('say nothing where they are what pg_dump means anyway', () => {
    expect(formOf('')).toBeUndefined()
    expect(formOf("(FORMAT text, DELIMITER E'\\t')")).toBeUndefined()
    expect(formOf("WHERE a IS NOT NULL AND b = 'csv'")).toBeUndefined()
  })
})

describe('rows of csv', () => {
  test('have quoted delimiters, quotes and line ends, NULL and the empty text', async () => {
    const { rows, block } = await rowsOf(
      'COPY t FROM stdin WITH (FORMAT csv, HEADER);\na,"b\nc"\n1,"x, ""y""\nz"\r\n,""\n"a"b"c",NULL\n\\.\nSELECT 1;\n',
    )
    expect(block.rows).toBe(3)
    expect(rows).toEqual([
      ['1', 'x, "y"\nz'],
      [null, ''],
      ['abc', 'NULL'],
    ])
  })
  test('may have other quotes, escapes and delimiters', async () => {
    const { rows } = await rowsOf(
      "COPY t FROM stdin (FORMAT csv, QUOTE '''', ESCAPE E'\\\\', NULL 'NULL', DELIMITER ';');\n'it\\'s; \\\\';NULL;'NULL'\n'a\n\\n';b\n\\.\n",
    )
    expect(rows).toEqual([
      ["it's; \\", null, 'NULL'],
      ['a\n\\n', 'b'],
    ])
  })
  test('are no finding, and counted wherever the bytes are cut', () => {
    const bytes = Buffer.from('COPY t FROM stdin CSV HEADER;\na\n"1\n2"\n3\n"4\r\n""\n"\n\\.\n')
    const whole = scanned(bytes)
    expect(codes(whole.result)).toEqual([])
    expect(whole.blocks).toMatchObject([{ rows: 3, format: 'csv' }])
    for (const at of bytes.keys()) expect(scanned(bytes, [at]).items).toEqual(whole.items)
  })
  test('are the same on every page of a long block, and sliced at whole sequences', async () => {
    const line = (n: number): string => `${n},"value\n""${n}"""\n`
    const copy = `COPY t FROM stdin CSV HEADER;\nn,v\n${Array.from({ length: 30_000 }, (_, n) => line(n)).join('')}\\.\n`
    for (const from of [0, 12_345, 29_999]) {
      const { rows, block } = await rowsOf(copy, { from, count: 2 })
      expect(block.rows).toBe(30_000)
      expect(rows[0]).toEqual([String(from), `value\n"${from}"`])
    }
    const { source, block } = await rowsOf(`COPY t FROM stdin CSV;\n1,"${'ö""'.repeat(100)}"\n\\.\n`)
    let text = ''
    for (let offset: number | null = 0; offset !== null;) {
      const slice = await readCell(source, block, {
        row: 0,
        column: 1,
        offset,
        maxBytes: 17,
        encoding: 'UTF8',
      })
      text += slice!.text
      offset = slice!.next
    }
    expect(text).toBe('ö"'.repeat(100))
  })
})

describe('rows of text with options of its own', () => {
  test('have their delimiter, their mark of NULL and a header that is no row', async () => {
    const { rows, block } = await rowsOf(
      "COPY t FROM stdin (DELIMITER '|', NULL '', HEADER true);\na|b\n1|\n\\N|x\\|y\n\\.\n",
    )
    expect(block.rows).toBe(2)
    expect(rows).toEqual([
      ['1', null],
      ['N', 'x|y'],
    ])
  })
  test('are none where there is but a header', () => {
    expect(scanned('COPY t FROM stdin (HEADER);\na\n\\.\n').blocks).toMatchObject([{ rows: 0 }])
    expect(scanned('COPY t FROM stdin (HEADER);\na').blocks).toMatchObject([{ rows: 0, complete: false }])
  })
  test('are read in the encoding that COPY gives them', async () => {
    const copy = "COPY t FROM stdin WITH (ENCODING 'latin-1');\nd\xf6T\n\\.\nCOPY u FROM stdin;\n"
    const { rows, block } = await rowsOf(
      Buffer.concat([Buffer.from(copy, 'latin1'), Buffer.from('dö\n\\.\n')]),
    )
    expect(rows).toEqual([['döT']])
    expect(block).toMatchObject({ encoding: 'LATIN1' })
    const { result, blocks } = scanned(Buffer.concat([Buffer.from(copy, 'latin1'), Buffer.from('dö\n\\.\n')]))
    expect(codes(result)).toEqual([])
    expect(blocks.map(({ encoding }) => encoding)).toEqual(['LATIN1', 'UTF8'])
  })
})
