import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { splitSource } from '../../src/cli/client.ts'
import { csvField, formatBytes, textTable, visible, visibleText } from '../../src/cli/text-format.ts'
import { VERSION } from '../../src/shared/version.ts'

test("the version is package.json's", () => {
  expect(VERSION).toBe(packageJson.version)
})

describe('what the command line prints', () => {
  test('bytes carry a unit and three figures', () => {
    expect([0, 999, 1000, 12_345, 987_654_321, 2.5e12].map(formatBytes)).toEqual([
      '0 B',
      '999 B',
      '1.00 kB',
      '12.3 kB',
      '988 MB',
      '2.50 TB',
    ])
  })

  test('a name from a dump cannot move the cursor, change colours or turn the text around', () => {
    expect(visible('a\u001b[31mred\nline\u202eabc\u007f')).toBe('a\u241b[31mred\u240aline\\u202eabc\u2421')
  })

  test('SQL keeps its lines and tabs and loses everything else that a terminal would obey', () => {
    expect(visibleText('SELECT\t1;\r\n\u001b]0;title\u0007')).toBe('SELECT\t1;\n\u241b]0;title\u2407')
  })

  test('numbers stand right, names left', () => {
    expect(
      textTable(
        [{ title: 'Name' }, { title: 'Rows', align: 'right' }],
        [
          ['a', '5'],
          ['users', '1,200'],
        ],
      ),
    ).toEqual(['Name    Rows', 'a          5', 'users  1,200'])
  })

  test('CSV tells NULL from the empty text', () => {
    expect([null, '', 'a,b', 'say "hi"', 'plain'].map(csvField)).toEqual([
      '',
      '""',
      '"a,b"',
      '"say ""hi"""',
      'plain',
    ])
  })
})

test('LABEL=path names a source, and a path with = in a folder name does not', () => {
  expect(splitSource('old=dumps/a.sql')).toEqual({ label: 'old', path: 'dumps/a.sql' })
  expect(splitSource('dumps/x=y.sql')).toEqual({ path: 'dumps/x=y.sql' })
  expect(splitSource('a.sql')).toEqual({ path: 'a.sql' })
})
