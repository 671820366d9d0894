import { describe, expect, test } from 'vitest'
import { codes, scanned } from './scanned.ts'

/** Kinds with, for runs of INSERTs, their statements and rows. */
function shape(input: string | Uint8Array): string[] {
  return scanned(input).items.map((item) =>
    item.kind === 'copy data' ? `run of ${item.insert!.statements} with ${item.rows} rows` : item.kind,
  )
}

describe('INSERT statements with one head', () => {
  test('are one item with its rows, whatever their literals hold', () => {
    const text =
      "INSERT INTO s.t VALUES (1, 'a;\n\\.\n-- b');\nINSERT INTO s.t VALUES (2, '); INSERT INTO s.t VALUES (''');\n"
    const { blocks, items } = scanned(text)
    expect(items.map(({ kind }) => kind)).toEqual(['copy data', 'blank'])
    expect(blocks).toMatchObject([
      {
        start: 0,
        end: text.length - 1,
        dataEnd: text.length - 1,
        rows: 2,
        complete: true,
        format: 'insert',
        form: { kind: 'insert', standardConformingStrings: true },
        insert: { head: 'INSERT INTO s.t VALUES', statements: 2, blankBytes: 1 },
      },
    ])
  })
  test('may hold many rows each, written over several lines', () => {
    expect(
      shape(
        'INSERT INTO t (a, "b;(")\nVALUES\n\t(1, (2)),\n\t(3, f(4, 5));\n\nINSERT INTO t (a, "b;(")\nVALUES (6, 7);',
      ),
    ).toEqual(['run of 2 with 3 rows'])
  })
  test('may have OVERRIDING, ON CONFLICT DO NOTHING and DEFAULT VALUES', () => {
    expect(
      shape(
        'INSERT INTO t OVERRIDING SYSTEM VALUE VALUES (DEFAULT) ON CONFLICT DO NOTHING;\nINSERT INTO t OVERRIDING SYSTEM VALUE VALUES (2);insert into u default values;insert into u default values on conflict do nothing;',
      ),
    ).toEqual(['run of 2 with 2 rows', 'run of 2 with 2 rows'])
  })
  test('may have comments between and within their tuples, and other ends', () => {
    expect(
      shape(
        "INSERT INTO t VALUES -- a ) ' ;\n(1), /* b /* ( */ ' */ (2 -- '\n) ON CONFLICT (a) DO UPDATE SET b = (1), c = ';' WHERE x;\nINSERT INTO t VALUES (1)--;\nRETURNING a, f(b);INSERT INTO t VALUES (1)/**/;",
      ),
    ).toEqual(['run of 3 with 4 rows'])
  })
  test('end their run where another head, a comment or another statement comes', () => {
    const one = 'INSERT INTO t (a) VALUES (1);'
    const items = shape(
      `INSERT INTO t VALUES (1);\n${one}\n-- c\n${one}\nSELECT 1;\n${one}\n\\echo x\n${one}`,
    )
    const run = 'run of 1 with 1 rows'
    expect(items.filter((item) => item !== 'blank')).toEqual([
      run,
      run,
      'comment',
      run,
      'statement',
      run,
      'psql',
      run,
    ])
  })
  test('that are more than plain rows are statements for the grammar', () => {
    for (const statement of [
      'INSERT INTO t SELECT 1;',
      'INSERT INTO t (SELECT a FROM b);',
      'INSERT INTO t VALUES (1) ORDER BY 1;',
      'INSERT INTO t VALUES (1) ONLY;',
      'INSERT INTO t VALUES (1) UNION VALUES (2);',
      'INSERT INTO t /* c */ VALUES (1);',
      'INSERT INTO t VALUES (1) - (2);',
      'INSERT INTO t VALUES (1),;',
      'INSERT INTO t VALUES (1) (2);',
      'INSERT INTO t VALUES;',
      'INSERT INTO t AS x VALUES (1);',
      'INSERT INTO t VALUES (1\\;',
    ]) {
      expect(shape(`INSERT INTO t VALUES (0);\n${statement}\nINSERT INTO t VALUES (2);`), statement).toEqual([
        'run of 1 with 1 rows',
        'blank',
        'statement',
        'blank',
        'run of 1 with 1 rows',
      ])
    }
  })
  test('have backslashes that escape where standard_conforming_strings is off', () => {
    const { blocks } = scanned(
      "SET standard_conforming_strings = off;\nINSERT INTO t VALUES ('\\'), (', 1), (2, 3);",
    )
    expect(blocks).toMatchObject([{ rows: 2, form: { kind: 'insert', standardConformingStrings: false } }])
  })
  test('are counted as far as the file goes, the last row with them', () => {
    const head = '--\n-- PostgreSQL database dump\n--\n'
    const cases: [string, number][] = [
      ["INSERT INTO t VALUES (1);\nINSERT INTO t VALUES (2, 'ab", 2],
      ['INSERT INTO t VALUES (1), (2), (3', 3],
      ['INSERT INTO t VALUES (1), (2),', 2],
      ['INSERT INTO t VALUES (1), (2)', 2],
    ]
    for (const [rest, rows] of cases) {
      const { blocks, result } = scanned(head + rest)
      expect(blocks, rest).toMatchObject([{ rows, complete: false, end: head.length + rest.length }])
      expect(codes(result)).toEqual(['truncated'])
    }
    expect(shape('INSERT INTO t VALUES (1);\nINSERT INTO t VALU')).toEqual([
      'run of 1 with 1 rows',
      'blank',
      'statement',
    ])
  })
  test('need no semicolon at the end of a file written by hand', () => {
    const { blocks, result } = scanned('INSERT INTO t VALUES (1)')
    expect(blocks).toMatchObject([{ rows: 1, complete: true }])
    expect(codes(result)).toEqual(['no-semicolon'])
  })
  test('have anchors as sparse and as true as those of COPY', () => {
    const statement = `INSERT INTO t VALUES (${'9'.repeat(75)});\n`
    const { blocks } = scanned(statement.repeat(20_000))
    const [block] = blocks
    expect(block).toMatchObject({ rows: 20_000, insert: { statements: 20_000, blankBytes: 19_999 } })
    expect(block!.anchors.rows.length).toBeGreaterThan(25)
    block!.anchors.rows.forEach((row, i) => {
      const byte = block!.anchors.offsets[i]!
      expect(byte).toBeGreaterThanOrEqual(row * statement.length - 2)
      expect(byte).toBeLessThan(row * statement.length + 24)
    })
    const tuples = Array.from({ length: 20_000 }, () => `(${'9'.repeat(75)})`)
    const many = scanned(`INSERT INTO t VALUES\n${tuples.join(',\n')};`)
    expect(many.blocks).toMatchObject([{ rows: 20_000, insert: { statements: 1 } }])
    expect(many.blocks[0]!.anchors.rows.length).toBeGreaterThan(20)
  })

  test('are told apart by heads of any length that differ in any byte', () => {
    for (let length = 1; length < 60; length += 1) {
      const name = 'n'.repeat(length)
      for (let at = 0; at < length; at += 1) {
        const other = `${name.slice(0, at)}o${name.slice(at + 1)}`
        const two = `INSERT INTO ${name} VALUES (1);\nINSERT INTO ${name} VALUES (2);\n`
        expect(shape(`${two}INSERT INTO ${other} VALUES (3);`)).toEqual([
          'run of 2 with 2 rows',
          'blank',
          'run of 1 with 1 rows',
        ])
      }
    }
  })
  test('end where their literals end, wherever these lie', () => {
    for (const before of ['', 'SET standard_conforming_strings = off;']) {
      for (let length = 0; length < 70; length += 1) {
        const text = `'${'x'.repeat(length)}'', (''${'y'.repeat(length % 17)}'`
        const one = `INSERT INTO t VALUES (${text},${text}, -${length});\n`
        const { blocks, statements } = scanned(before + one.repeat(4))
        expect(blocks).toMatchObject([{ rows: 4, insert: { statements: 4, blankBytes: 3 } }])
        expect(statements).toHaveLength(before === '' ? 0 : 1)
      }
    }
  })
})
