import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCell, readRows } from '../../src/engine/scan/index.ts'
import { memorySource, rowsOf } from './row-pages.ts'

/** The one row of an INSERT with these values. */
async function values(list: string, before = ''): Promise<(string | null)[]> {
  return (await rowsOf(`${before}INSERT INTO t VALUES (${list});`)).rows[0]!
}

describe('a value of an INSERT', () => {
  test('is what COPY would give, for the constants that pg_dump writes', async () => {
    expect(
      await values("1, -2.50, 1e-10, 'O''Neil', '', NULL, true, false, B'101', '\\x00ff', 'a\\nb\n;', 'NaN'"),
    ).toEqual(['1', '-2.50', '1e-10', "O'Neil", '', null, 't', 'f', '101', '\\x00ff', 'a\\nb\n;', 'NaN'])
  })
  test('may be a literal of any kind that PostgreSQL has', async () => {
    expect(
      await values(
        String.raw`E'a\n\'\\\101\x42\u00e9\U0001F600\q''', e'\uD83D\uDE00', U&'d\0061t\+01F600\\', U&'d!0061' UESCAPE '!', X'1f', x'', N'n', $$it's ($$, $a$ $$ $a$, b'1'`,
      ),
    ).toEqual(["a\n'\\ABé😀q'", '😀', 'dat😀\\', 'da', '00011111', '', 'n', "it's (", ' $$ ', '1'])
  })
  test('is a constant still where it is cast', async () => {
    const { rows, computed } = await rowsOf(
      `INSERT INTO t VALUES ('{1,2}'::integer[], NULL::text, 5::bigint, true::boolean, 'x'::character varying(20), '1'::pg_catalog."T y"::numeric(3, 2), 'a'::timestamp without time zone);`,
    )
    expect(rows).toEqual([['{1,2}', null, '5', 't', 'x', '1', 'a']])
    expect(computed).toEqual([])
  })
  test('is marked where only PostgreSQL would know it', async () => {
    const { rows, computed } = await rowsOf(
      `INSERT INTO t VALUES (DEFAULT, now() , ARRAY[1, 2], 'a' || ')', (SELECT f(','',')), 'a'::text IS NULL, "c"), (default,'a'\n'b',1 + 2, f($$,$$), CASE WHEN true THEN 1 END, date '2024-01-01', null);`,
    )
    expect(rows).toEqual([
      ['DEFAULT', 'now()', 'ARRAY[1, 2]', "'a' || ')'", "(SELECT f(','','))", "'a'::text IS NULL", '"c"'],
      ['default', "'a'\n'b'", '1 + 2', 'f($$,$$)', 'CASE WHEN true THEN 1 END', "date '2024-01-01'", null],
    ])
    expect(computed.map(({ row, column, kind }) => `${row} ${column} ${kind}`)).toEqual([
      '0 0 default',
      ...[1, 2, 3, 4, 5, 6].map((column) => `0 ${column} expression`),
      '1 0 default',
      ...[1, 2, 3, 4, 5].map((column) => `1 ${column} expression`),
    ])
  })
  test('has backslashes undone where standard_conforming_strings was off', async () => {
    const off = 'SET standard_conforming_strings = off;\n'
    expect(await values(String.raw`'a\'\n'')', E'\\', B'1', U&'\0061'`, off)).toEqual([
      "a'\n')",
      '\\',
      '1',
      'a',
    ])
  })
  test('is read in the encoding of the file, also where a character holds a backslash', async () => {
    const sjis = Buffer.concat([
      Buffer.from("SET client_encoding = 'SJIS';\nINSERT INTO t VALUES (E'"),
      Buffer.from([0x95, 0x5c]),
      Buffer.from("\\n', '"),
      Buffer.from([0x95, 0x5c]),
      Buffer.from("');"),
    ])
    expect((await rowsOf(sjis)).rows).toEqual([['表\n', '表']])
  })
})

describe('rows of INSERTs', () => {
  test('are those of DEFAULT VALUES too, without values', async () => {
    const { rows } = await rowsOf(
      'INSERT INTO t DEFAULT VALUES;\nINSERT INTO t DEFAULT VALUES ON CONFLICT DO NOTHING;',
    )
    expect(rows).toEqual([[], []])
  })
  test('are read past ON CONFLICT DO NOTHING and over several lines', async () => {
    const head = 'INSERT INTO t ("VALUES (", b)\n OVERRIDING SYSTEM VALUE VALUES'
    const { rows } = await rowsOf(
      `${head}\n\t(1, 'a'),\n\t(2, 'b')\nON CONFLICT DO NOTHING;\n\n${head} (3,'c') on conflict do nothing ;`,
    )
    expect(rows).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
    ])
  })
  test('are read past comments and whatever follows the last tuple', async () => {
    const head = 'INSERT INTO in_it VALUES'
    const { rows, computed } = await rowsOf(`${head} -- it's (
  (1 -- one
  , /* two, */ 'a' /* ) */), -- (
  /* /* */ ( */
  (2, 'b' -- x
    :: text)
ON CONFLICT (i) DO UPDATE SET i = ('('), j = $$;($$ WHERE true;
${head} (3, 1 /* , */ + 2) RETURNING i, "(;";${head}(4,'d');`)
    expect(rows).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', '1 /* , */ + 2'],
      ['4', 'd'],
    ])
    expect(computed).toEqual([{ row: 2, column: 1, kind: 'expression' }])
  })
  test('are read as far as a file goes that ends among them', async () => {
    expect((await rowsOf("INSERT INTO t VALUES (1, 'a'), (2, 'it''s cu")).rows).toEqual([
      ['1', 'a'],
      ['2', "it's cu"],
    ])
    expect((await rowsOf('INSERT INTO t VALUES (1, $x$ab$x')).rows).toEqual([['1', '$x$ab$x']])
  })
  test('are the same on every page, in statements of one row and of many', async () => {
    const count = 60_000
    const tuple = (n: number): string => `(${n}, 'value ${n * 7}; (', ${n % 3 === 0 ? 'NULL' : `'it''s'`})`
    const single = Array.from({ length: count }, (_, n) => `INSERT INTO s.t VALUES ${tuple(n)};\n`).join('')
    const many = Array.from(
      { length: count / 100 },
      (_, n) =>
        `INSERT INTO s.t VALUES\n\t${Array.from({ length: 100 }, (__, m) => tuple(n * 100 + m)).join(',\n\t')};\n\n`,
    ).join('')
    for (const text of [single, many]) {
      for (const from of [0, 99, 12_345, 59_950]) {
        const { rows, block } = await rowsOf(text, { from, count: 100 })
        expect(block.rows).toBe(count)
        expect(rows).toHaveLength(Math.min(100, count - from))
        rows.forEach((row, i) => {
          const n = from + i
          expect(row).toEqual([String(n), `value ${n * 7}; (`, n % 3 === 0 ? null : "it's"])
        })
      }
    }
  })
  test('have long values clipped at a whole sequence, and slices that join to the whole', async () => {
    const cases: [string, string][] = [
      [`'${"ö''😀x".repeat(3000)}'::text`, "ö'😀x".repeat(3000)],
      [`E'${String.raw`\n\u00e9''\uD83D\uDE00\101`.repeat(2000)}'`, "\né'😀A".repeat(2000)],
      [`X'${'1f'.repeat(4000)}'`, '00011111'.repeat(4000)],
      [`f('${'a'.repeat(5000)}')`, `f('${'a'.repeat(5000)}')`],
    ]
    for (const [written, expected] of cases) {
      const { rows, clipped, block, source } = await rowsOf(`INSERT INTO t VALUES (1, ${written}, 'z');`, {
        maxCellBytes: 101,
      })
      expect(clipped).toMatchObject([{ row: 0, column: 1 }])
      expect(rows[0]![2]).toBe('z')
      expect(expected.startsWith(rows[0]![1]!)).toBe(true)
      expect(rows[0]![1]!.length).toBeGreaterThan(20)
      for (const maxBytes of [16, 1001]) {
        let text = ''
        for (let offset: number | null = 0; offset !== null;) {
          const slice = await readCell(source, block, {
            row: 0,
            column: 1,
            offset,
            maxBytes,
            encoding: 'UTF8',
          })
          expect(slice!.bytes).toBe(clipped[0]!.bytes)
          text += slice!.text
          offset = slice!.next
          if (maxBytes === 16 && text.length > 500) break
        }
        expect(expected.startsWith(text)).toBe(true)
        if (maxBytes > 1000) expect(text).toBe(expected)
      }
    }
    const { source, block } = await rowsOf('INSERT INTO t VALUES (NULL, true);')
    const cell = (column: number) =>
      readCell(source, block, { row: 0, column, offset: 0, maxBytes: 99, encoding: 'UTF8' })
    expect(await cell(0)).toMatchObject({ text: null, next: null })
    expect(await cell(1)).toMatchObject({ text: 't', next: null })
    expect(await cell(2)).toBeNull()
  })
  test('give back any text that was written as a literal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1 }),
        async (texts) => {
          const plain = texts.map((text) => text.replaceAll('\0', ''))
          const list = plain.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')
          expect(await values(list)).toEqual(plain)
        },
      ),
      { numRuns: 300 },
    )
  })

  const gap = fc.constantFrom('', ' ', '\n\t', '/* , ( */', '-- )\n', "/* ' /* */ */ ")
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text): [string, string | null] => {
      const plain = text.replaceAll('\0', '')
      return [`'${plain.replaceAll("'", "''")}'`, plain]
    }),
    fc.integer().map((n): [string, string | null] => [String(n), String(n)]),
    fc.constantFrom<[string, string | null]>(
      ['NULL', null],
      ['null::text', null],
      ["E'\\'('", "'("],
      ['$a$);$$$a$', ');$$'],
      ["'--'::text", '--'],
      ['TRUE', 't'],
      ["B'01'", '01'],
    ),
  )
  const head = 'INSERT INTO "in""(" ("a;", b) VALUES'
  const statement = fc.record({
    rows: fc.array(fc.array(fc.tuple(gap, cell, gap), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
    between: gap,
    tail: fc.constantFrom(
      ';',
      ' ON CONFLICT DO NOTHING;',
      "\nON CONFLICT (i) DO UPDATE SET i = ';(';",
      'RETURNING f(i);',
    ),
  })
  test('are what was written, however it was laid out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 5 }), async (statements) => {
        const text = statements
          .map(({ rows, between, tail }) => {
            const tuples = rows.map(
              (row) => `(${row.map(([before, [written], after]) => before + written + after).join()})`,
            )
            return `${head}${between}${tuples.join(`${between},${between}`)}${between}${tail}\n`
          })
          .join('')
        const wanted = statements.flatMap(({ rows }) => rows.map((row) => row.map(([, [, value]]) => value)))
        const { rows, block, computed } = await rowsOf(text)
        expect(rows).toEqual(wanted)
        expect(computed).toEqual([])
        expect(block.rows).toBe(wanted.length)
      }),
      { numRuns: 500 },
    )
  })
  test('of bytes that are not what they were end early, and never fail or go on for ever', async () => {
    const written = Buffer.from(
      `${head} (1, E'a''b', $$c$$, U&'\\0061'), (NULL, x'0f', "q", /* c */ f((1), '')) ON CONFLICT DO NOTHING;`,
    )
    const { block } = await rowsOf(written)
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.nat(written.length - 1),
            fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('\'"$()/*-\\,;'))),
          ),
        ),
        fc.nat(written.length),
        async (changes, end) => {
          const bytes = Buffer.from(written)
          for (const [at, value] of changes) bytes[at] = value
          const cut = { ...block, rows: 20, dataEnd: end }
          for (const encoding of ['UTF8', 'SJIS']) {
            const { rows } = await readRows(memorySource(bytes), cut, {
              from: 1,
              count: 19,
              maxCellBytes: 5,
              encoding,
            })
            expect(rows).toHaveLength(19)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
