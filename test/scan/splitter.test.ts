import { describe, expect, test } from 'vitest'
import { codes, scanned } from './scanned.ts'

const texts = (sql: string): (string | null)[] => scanned(sql).texts

describe('quotes, comments and semicolons', () => {
  test('semicolons, comments and end marks inside a literal end nothing', () => {
    expect(texts("UPDATE t SET a = f('a;\n\\.\n-- b\n/* c');SELECT 1;")).toEqual([
      "UPDATE t SET a = f('a;\n\\.\n-- b\n/* c')",
      'SELECT 1',
    ])
  })
  test('a doubled quote stays inside', () => {
    expect(texts(`SELECT 'it''s;', "a"";b"; SELECT 2;`)).toEqual([`SELECT 'it''s;', "a"";b"`, 'SELECT 2'])
  })
  test("a backslash escapes in E'' and nowhere else", () => {
    expect(texts(String.raw`SELECT E'\';'; SELECT '\'; SELECT e'\\';`)).toEqual([
      String.raw`SELECT E'\';'`,
      String.raw`SELECT '\'`,
      String.raw`SELECT e'\\'`,
    ])
  })
  test('a letter that ends a longer word or a number is no prefix', () => {
    expect(texts(String.raw`SELECT type'\'; SELECT 1e'\'; SELECT b'\'; SELECT x'\';`)).toHaveLength(4)
  })
  test('U&\'\' and U&"" take backslashes literally even when standard strings are off', () => {
    const sql = String.raw`SET standard_conforming_strings = off; SELECT U&'\'; SELECT U&"a\"; SELECT '\';'; SELECT 1;`
    expect(texts(sql).slice(1)).toEqual([
      String.raw`SELECT U&'\'`,
      String.raw`SELECT U&"a\"`,
      String.raw`SELECT '\';'`,
      'SELECT 1',
    ])
  })
  test('a literal continued after a newline keeps its form', () => {
    expect(texts("SELECT E'a'\n -- c\n '\\';'; SELECT 1;")).toEqual([
      "SELECT E'a'\n -- c\n '\\';'",
      'SELECT 1',
    ])
    expect(texts("SELECT E'a' '\\'; SELECT 1;")).toEqual(["SELECT E'a' '\\'", 'SELECT 1'])
  })
  test('dollar quotes end at their own tag', () => {
    expect(texts("SELECT $$;'$$; SELECT $_$ $$ ; $a$ $_$; SELECT $größe$;$größe$;")).toEqual([
      "SELECT $$;'$$",
      'SELECT $_$ $$ ; $a$ $_$',
      'SELECT $größe$;$größe$',
    ])
  })
  test('a dollar sign inside a name, a parameter or before a digit begins no dollar quote', () => {
    expect(texts('SELECT a$b$; SELECT $1, $2; SELECT é$$; SELECT $1$; SELECT 1;')).toEqual([
      'SELECT a$b$',
      'SELECT $1, $2',
      'SELECT é$$',
      'SELECT $1$',
      'SELECT 1',
    ])
  })
  test('block comments nest', () => {
    const { items, texts: found } = scanned('/* a /* b */ ; */SELECT /* ; /*/**/*/ */ 1;')
    expect(found).toEqual(['SELECT /* ; /*/**/*/ */ 1'])
    expect(items[0]).toMatchObject({ kind: 'comment', text: '/* a /* b */ ; */' })
  })
  test('semicolons inside parentheses belong to a rule', () => {
    expect(
      texts('CREATE RULE r AS ON INSERT TO t DO (DELETE FROM a; DELETE FROM b); SELECT 1;'),
    ).toHaveLength(2)
  })
  test('a BEGIN ATOMIC body with CASE ... END is one statement', () => {
    const body =
      'CREATE OR REPLACE FUNCTION f(a int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN a > 1 THEN 1 END; SELECT 2; END'
    expect(texts(`${body}; BEGIN; SELECT 1; END;`)).toEqual([body, 'BEGIN', 'SELECT 1', 'END'])
    expect(texts('CREATE PROCEDURE p() BEGIN ATOMIC INSERT INTO t VALUES (1); END; SELECT 1;')).toHaveLength(
      2,
    )
  })
  test('comments that look like headers inside a body are part of it', () => {
    const { statements, items } = scanned(
      'CREATE FUNCTION f() AS $$\n--\n-- Name: fake; Type: TABLE\n--\nCOPY x FROM stdin;\n\\.\n$$;\n',
    )
    expect(statements).toHaveLength(1)
    expect(items.filter((item) => item.kind === 'comment')).toEqual([])
  })
  test('comment lines without a blank line between them are one item', () => {
    const { items } = scanned('--\n-- Name: a\n--\n\n-- b\nSELECT 1;\n')
    expect(items.map((item) => [item.kind, item.line])).toEqual([
      ['comment', 1],
      ['blank', 3],
      ['comment', 5],
      ['blank', 5],
      ['statement', 6],
      ['blank', 6],
    ])
    expect(items[0]).toMatchObject({ text: '--\n-- Name: a\n--' })
  })
})

describe('COPY', () => {
  test('a header that spans lines, with a newline, a quote and a semicolon in its names', () => {
    const { blocks, texts: found } = scanned(
      'COPY public."we;ird" ("a\nb", "c""d;") FROM stdin;\n1\t2\n\\.\n\nSELECT 1;\n',
    )
    expect(found).toEqual(['COPY public."we;ird" ("a\nb", "c""d;") FROM stdin', 'SELECT 1'])
    expect(blocks).toMatchObject([{ rows: 1, complete: true, line: 3 }])
  })
  test('rows may look like SQL, and \\\\. is a value', () => {
    const { blocks, texts: found } = scanned(
      'copy t from STDIN;\nCOPY x FROM stdin;\n-- a\n\\\\.\n\\.x\n\\.\nSELECT 1;',
    )
    expect(blocks).toMatchObject([{ rows: 4 }])
    expect(found[1]).toBe('SELECT 1')
  })
  test('a table without columns has empty lines as rows', () => {
    expect(scanned('COPY public.zero  FROM stdin;\n\n\n\n\\.\n').blocks).toMatchObject([{ rows: 3 }])
  })
  test('no rows at all', () => {
    expect(scanned('COPY t (a) FROM stdin;\n\\.\n').blocks).toMatchObject([
      { rows: 0, start: 23, dataEnd: 23, end: 26 },
    ])
  })
  test('lines may end in CRLF', () => {
    const { blocks, result } = scanned(
      'SET a = b;\r\nCOPY t (a) FROM stdin;\r\n1\r\n2\r\n\\.\r\nSELECT 1;\r\n',
    )
    expect(result.crlf).toBe(true)
    expect(blocks).toMatchObject([{ rows: 2, complete: true }])
  })
  test('the end mark may lack its newline at the end of the file', () => {
    for (const end of ['\\.', '\\.\r']) {
      const { blocks, result } = scanned(`COPY t FROM stdin;\n1\n${end}`)
      expect(blocks).toMatchObject([{ rows: 1, complete: true }])
      expect(codes(result)).toEqual([])
    }
  })
  test('COPY from a program or a file, and COPY TO, read nothing from the dump', () => {
    expect(
      texts(
        "COPY t FROM PROGRAM 'x'; COPY t FROM '/stdin'; COPY t TO stdout; COPY (SELECT 1 FROM stdin) TO stdout; SELECT 1;",
      ),
    ).toHaveLength(5)
  })
  test('binary rows are told', () => {
    for (const copy of ['COPY BINARY t FROM stdin;', "COPY t FROM STDIN WITH (FORMAT 'binary');"]) {
      const { blocks, result } = scanned(`${copy}\na\n\\.\nSELECT 1;\n`)
      expect(blocks).toMatchObject([{ format: 'binary', form: { kind: 'binary' } }])
      expect(codes(result)).toEqual(['copy-format'])
    }
  })
  test('a comment after the semicolon is no row', () => {
    const { items, blocks } = scanned('COPY t FROM stdin; -- rows\n1\n\\.\n')
    expect(items.map((item) => item.kind)).toEqual(['statement', 'comment', 'copy data'])
    expect(blocks).toMatchObject([{ rows: 1 }])
  })
  test('\\copy from stdin brings rows as well', () => {
    expect(scanned('\\copy t from stdin\n1\n\\.\nSELECT 1;\n').blocks).toMatchObject([{ rows: 1 }])
  })
  test('a file cut within rows says where, and keeps them', () => {
    const { blocks, result } = scanned('COPY t FROM stdin;\n1\n2\n3')
    expect(blocks).toMatchObject([{ rows: 3, complete: false, dataEnd: 24 }])
    expect(result.findings).toMatchObject([{ code: 'truncated', severity: 'error', byte: 24, line: 4 }])
  })
  test('anchors are sparse, true and many times apart by 64 KiB', () => {
    const line = `${'x'.repeat(99)}\n`
    const head = 'COPY t FROM stdin;\n'
    const { blocks } = scanned(`${head}${line.repeat(20_000)}\\.\n`)
    const anchors = blocks[0]!.anchors
    expect(anchors.rows.length).toBeGreaterThan(25)
    anchors.rows.forEach((row, i) => expect(anchors.offsets[i]).toBe(head.length + row * 100))
  })
})

describe('psql commands', () => {
  test('\\restrict and \\connect take the rest of their line', () => {
    const { items } = scanned(
      '\\restrict a"b c\n\\connect -reuse-previous=on "dbname=\'we ird\'"\r\nSELECT 1;\n\\unrestrict x',
    )
    expect(items.filter((item) => item.kind === 'psql').map((item) => [item.command, item.argument])).toEqual(
      [
        ['restrict', 'a"b c'],
        ['connect', '-reuse-previous=on "dbname=\'we ird\'"'],
        ['unrestrict', 'x'],
      ],
    )
  })
  test('right after the rows of a COPY begin no rows', () => {
    const { items } = scanned('COPY t FROM stdin;\n1\n\\.\n\\connect two\nSELECT 1;\n')
    expect(items.filter(({ kind }) => kind !== 'blank').map(({ kind }) => kind)).toEqual([
      'statement',
      'copy data',
      'psql',
      'statement',
    ])
  })
  test('\\gexec ends the statement before it', () => {
    const { texts: found, items } = scanned('SELECT 1 \\gexec\nSELECT 2\\;SELECT 3;')
    expect(found).toEqual(['SELECT 1 ', 'SELECT 2', 'SELECT 3'])
    expect(items.filter((item) => item.kind === 'psql')).toMatchObject([{ command: 'gexec' }])
  })
  test('a command within a statement is cut out of its text', () => {
    expect(texts('SELECT 1,\n\\echo hi; there\n2;')).toEqual(['SELECT 1,\n\n2'])
  })
  test('two backslashes let SQL follow on the same line', () => {
    const { items, texts: found } = scanned("\\echo 'a\\\\b' \\\\ SELECT 1;\n")
    expect(found).toEqual(['SELECT 1'])
    expect(items[0]).toMatchObject({ kind: 'psql', command: 'echo', argument: "'a\\\\b'" })
  })
  test('rows without their COPY are unparsed up to the end mark', () => {
    const { items } = scanned('1\tabc\n2\tdef\n\\.\nSELECT 1;')
    expect(items.map((item) => item.kind)).toEqual(['unparsed', 'psql', 'blank', 'statement'])
  })
  test('a statement that \\connect interrupts is told and does not swallow it', () => {
    const { items, result } = scanned('ALTER TABLE x\n\\connect other\nSELECT 1;')
    expect(items.map((item) => item.kind)).toEqual(['statement', 'psql', 'blank', 'statement'])
    expect(codes(result)).toEqual(['unfinished-statement'])
  })
})

describe('what else real files hold', () => {
  test('messages of pg_dump between statements are unparsed, with a reason', () => {
    const {
      items,
      texts: found,
      result,
    } = scanned(
      "pg_dump: warning: there are circular foreign-key constraints: don't\npg_dump: hint: x\nSELECT 1;\n",
    )
    expect(items.filter((item) => item.kind === 'unparsed')).toHaveLength(2)
    expect(found).toEqual(['SELECT 1'])
    expect(codes(result)).toEqual(['messages-in-dump'])
  })
  test('a byte order mark is blank', () => {
    const { items } = scanned('\uFEFFSELECT 1;')
    expect(items).toMatchObject([
      { kind: 'blank', end: 3 },
      { kind: 'statement', start: 3 },
    ])
  })
  test('a file cut within a quote, a dollar quote or a statement is told', () => {
    const head = '--\n-- PostgreSQL database dump\n--\n'
    for (const rest of ["SELECT 'a", 'SELECT $x$ a', 'SELECT "a', 'SELECT (a', 'ALTER TABLE x', '/* a']) {
      const { result } = scanned(head + rest)
      expect(result.findings, rest).toMatchObject([
        { code: 'truncated', severity: 'error', byte: head.length + rest.length, line: 4 },
      ])
    }
  })
  test('a dump cut between statements lacks its closing comment', () => {
    expect(codes(scanned('--\n-- PostgreSQL database dump\n--\n\nSELECT 1;\n').result)).toEqual(['truncated'])
    expect(
      codes(
        scanned('--\n-- PostgreSQL database dump\n--\n\n--\n-- PostgreSQL database dump complete\n--\n')
          .result,
      ),
    ).toEqual([])
  })
  test('a last statement without semicolon in a hand-written file is a warning', () => {
    expect(scanned('SELECT 1;\nSELECT 2').result.findings).toMatchObject([
      { code: 'no-semicolon', severity: 'warning' },
    ])
  })
  test('settings are followed through SET and set_config', () => {
    const { statements, result } = scanned(
      "SELECT pg_catalog.set_config('standard_conforming_strings', 'off', false); SET client_encoding TO 'latin-1'; SELECT '\\''; RESET ALL; SELECT 1;",
    )
    expect(statements.map((item) => item.standardConformingStrings)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
    expect(result.encoding).toBe('LATIN1')
  })
  test('text is decoded in the encoding that the file set', () => {
    const latin1 = Buffer.from("SET client_encoding = 'LATIN1'; SELECT 'döTerra';", 'latin1')
    expect(scanned(latin1).texts[1]).toBe("SELECT 'döTerra'")
  })
  test('later bytes that look like a backslash or a quote do not mislead in SJIS', () => {
    const head = Buffer.from("SET client_encoding = 'SJIS';SELECT E'")
    const body = Buffer.from([0x95, 0x5c, 0x27, 0x3b])
    const found = scanned(
      Buffer.concat([head, body, Buffer.from("SELECT 2;SET client_encoding = 'UTF8';SELECT 'é';")]),
    ).texts
    expect(found).toEqual([
      "SET client_encoding = 'SJIS'",
      "SELECT E'表'",
      'SELECT 2',
      "SET client_encoding = 'UTF8'",
      "SELECT 'é'",
    ])
  })
  test('bytes that are not valid are counted, in statements and in rows, and stop nothing', () => {
    const bytes = Buffer.from("SELECT 'd\xf6T';\nCOPY t FROM stdin;\nok\nd\xf6T\nd\xf6T\n\\.\n", 'latin1')
    const { result } = scanned(bytes)
    expect(result.findings).toMatchObject([
      { code: 'invalid-bytes', byte: 0, line: 1 },
      { code: 'invalid-bytes-in-data', byte: 36, line: 4 },
    ])
    expect(result.findings[1]!.message).toMatch(/^About 2 rows/)
  })
  test('bytes that are not valid are counted in rows of INSERTs too, and in other encodings', () => {
    const inserts = Buffer.from("INSERT INTO t VALUES ('ok');\nINSERT INTO t VALUES ('d\xf6T');\n", 'latin1')
    expect(scanned(inserts).result.findings).toMatchObject([
      { code: 'invalid-bytes-in-data', byte: 29, line: 2, message: expect.stringMatching(/^One row.*UTF8/) },
    ])
    const good = Buffer.from([0x95, 0x5c, 0x83, 0x5c])
    for (const [encoding, bad] of [
      ['SJIS', [0x81, 0x20]],
      ['EUC_JP', [0xa4, 0x41]],
      ['GB18030', [0x81, 0x20]],
    ] as const) {
      const head = `SET client_encoding = '${encoding}';\n`
      for (const before of ['COPY t FROM stdin;\n', "INSERT INTO t VALUES ('"]) {
        const isCopy = before.startsWith('COPY')
        const valid = encoding === 'SJIS' ? good : Buffer.from('plain')
        const after = isCopy ? '\n\\.\n' : "');\n"
        const parts = [Buffer.from(head + before), valid, Buffer.from(isCopy ? '\nx ' : "', 'x ")]
        const { result } = scanned(Buffer.concat([...parts, Buffer.from(bad), Buffer.from(after)]))
        expect(codes(result), `${encoding} ${before}`).toEqual(['invalid-bytes-in-data'])
        expect(codes(scanned(Buffer.concat([...parts, Buffer.from(after)])).result)).toEqual([])
      }
    }
  })
})
