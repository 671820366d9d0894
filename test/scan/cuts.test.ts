/** The splitter's properties: where the input is cut does not matter, and whatever it is, the items cover it. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScanResult } from '../../src/engine/scan/index.ts'
import { scanned } from './scanned.ts'

const FRAGMENTS = [
  "SELECT 'a;''b';",
  String.raw`SELECT E'a\';\\' ;`,
  "U&'\\'",
  'U&"a\\"";"',
  "'a'\n  -- x\n 'b'",
  "E'a'\r\n'\\''",
  '$$;$$',
  '$tag$ $$ $tag $tag$',
  "$größe$;'$größe$",
  'a$b$c',
  '$1',
  '$',
  '/* a /* b */ ; */',
  '/*',
  '*/',
  '-- c;\n',
  '-- c\r\n',
  '(;',
  ')',
  ';',
  "'",
  '"',
  'E',
  ' ',
  '\n',
  '\r\n',
  '\uFEFF',
  'CREATE FUNCTION f() BEGIN ATOMIC SELECT CASE WHEN a THEN 1 END; END;',
  'CREATE OR REPLACE PROCEDURE p() ',
  'BEGIN ',
  'END;',
  'COPY t (a, "b;\n") FROM stdin;\n',
  'COPY t FROM STDIN ;\r\n',
  'COPY t FROM stdin CSV HEADER;\n',
  'COPY t FROM stdin (HEADER);\n',
  '1,"a\n"\n',
  '\\.\n',
  '\\.\r\n',
  '\n\\.',
  '1\t\\N\tCOPY x FROM stdin;\n',
  '\\\\.\n\\.a\n',
  '\\restrict abc\n',
  '\\connect x\n',
  "\\echo 'a' \\\\ SELECT 1;\n",
  '\\gexec\n',
  '\\;',
  '\\if x\n',
  '\\copy t from stdin\n',
  'pg_dump: warning: x\n',
  `pg_dump: warning: ${'long '.repeat(100)}\r\n`,
  '(\npg_dump: error: in a statement\n',
  'exit\r\n',
  'me@host:~$ pg_dump',
  '\u001b[0m',
  '\r\r\n',
  "SET client_encoding = 'SJIS';",
  "SET client_encoding = 'GB18030';",
  "SET client_encoding = 'UTF8';",
  'SET standard_conforming_strings = off;',
  'RESET ALL;',
  '-- PostgreSQL database dump\n',
  "INSERT INTO a.b VALUES (1, 'x;');\n",
  "INSERT INTO a.b VALUES (2, '('), (3, E'\\');');",
  'insert into "t""(" (a, "b c") overriding system value\nvalues\t(f(1), DEFAULT)\n,(2,3) on conflict do nothing ;\n',
  'INSERT INTO t DEFAULT VALUES;',
  'INSERT INTO t VALUES (1) /* c */, (2);\n',
  'INSERT INTO t VALUES (1), (',
  'INSERT INTO t (a) SELECT 1;\n',
  'INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2;',
  'VALUES (',
  'é',
  '表',
  'a_word_that_is_longer_than_any_keyword_that_could_ever_matter_to_the_lexer_of_psql',
]

const input = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 3 }).map((b) => Buffer.from(b)),
    ),
    { maxLength: 14 },
  )
  .map((parts) => Buffer.concat(parts))

/** Without what is approximate where a buffer ends: see copy-block.ts and mojibake-watch.ts. */
function exact(result: ScanResult): ScanResult {
  return {
    ...result,
    mojibake: null,
    findings: result.findings.filter((finding) => finding.code !== 'invalid-bytes-in-data'),
  }
}

const sjis = Buffer.from([0x95, 0x5c, 0x27, 0x81, 0x30, 0x84, 0x5c])

test('any input is covered exactly, and cutting it anywhere gives the same items', () => {
  fc.assert(
    fc.property(input, fc.array(fc.nat(), { maxLength: 4 }), (bytes, where) => {
      const cuts = where.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b)
      const whole = scanned(bytes)
      const cut = scanned(bytes, cuts)
      expect(cut.items).toEqual(whole.items)
      expect(exact(cut.result)).toEqual(exact(whole.result))
    }),
    { numRuns: 10_000 },
  )
})

const TUPLE_BITS = [
  '1',
  "'a'",
  "''",
  "'it''s; (',",
  "E'\\''",
  "e'x'",
  "'\\'",
  "'\\\\'",
  "B'1'",
  "x'f'",
  "U&'\\0061'",
  "n'b'",
  ', ',
  ',',
  '(',
  ')',
  '-1',
  '--',
  '- -',
  '/',
  '/*',
  '*/',
  '$$',
  '$a$',
  '"q("',
  '\n',
  ' ',
  ';',
  "'",
  '\\',
  'DEFAULT',
  '\npg_dump: warning: (\n',
  'é',
  '\u0000',
  "'a text that is longer than the sixteen bytes which are looked at at once, and than sixty-four'",
]
const AFTER_TUPLES = [
  ';\n',
  ';',
  ';\r\n\r\n',
  ' ON CONFLICT DO NOTHING;\n',
  '\nON  CONFLICT DO NOTHING ;',
  ' RETURNING a;',
  ' ON CONFLICT (a) DO UPDATE SET b = (1);',
  ' RETURNINGS;',
  '/* ( */;',
  '--)\n;',
  ' - 1;',
  '; -- c\n',
  ';\\echo x\n',
  '',
]
const statement = fc
  .tuple(
    fc.constantFrom(
      'INSERT INTO t VALUES',
      'INSERT INTO t VALUES ',
      'INSERT INTO t (a) VALUES\n\t',
      'INSERT INTO t VALUE',
    ),
    fc.array(fc.array(fc.constantFrom(...TUPLE_BITS), { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...AFTER_TUPLES),
  )
  .map(([head, tuples, tail]) => `${head}${tuples.map((bits) => `(${bits.join('')})`).join(',\n')}${tail}`)

test('INSERTs passed by the kernel at once are those that the lexer finds byte by byte', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(statement, { maxLength: 5 }),
      fc.array(fc.nat(), { maxLength: 3 }),
      (off, parts, where) => {
        const bytes = Buffer.from((off ? 'SET standard_conforming_strings = off;' : '') + parts.join(''))
        const whole = scanned(bytes)
        const cuts = where.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b)
        for (const at of [cuts, [...bytes.keys()].slice(1)]) {
          const cut = scanned(bytes, at)
          expect(cut.items).toEqual(whole.items)
          expect(exact(cut.result)).toEqual(exact(whole.result))
        }
      },
    ),
    { numRuns: 4000 },
  )
})

test('every fragment, and every two of them, cut before every byte, give the same items', () => {
  const singles = FRAGMENTS.map((text) => Buffer.from(text))
  const inputs = [
    ...singles,
    Buffer.concat([Buffer.from(FRAGMENTS.find((text) => text.includes('SJIS'))!), sjis, sjis]),
  ]
  for (const first of singles)
    for (const second of ["'", ';\n', '\\.\n']) inputs.push(Buffer.concat([first, Buffer.from(second)]))
  for (const bytes of inputs) {
    const everywhere = [...bytes.keys()].slice(1)
    const whole = scanned(bytes)
    expect(scanned(bytes, everywhere).items).toEqual(whole.items)
    for (const at of everywhere) expect(scanned(bytes, [at]).items).toEqual(whole.items)
  }
})
