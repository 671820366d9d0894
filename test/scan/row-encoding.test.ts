import { expect, test } from 'vitest'
import { codes, scanned } from './scanned.ts'

/** Some two megabytes, so that characters of every length meet the borders of stretches and of buffers in every way. */
const COUNT = 30_000

test.each([
  ['two bytes', 'ÄÖÜß'],
  ['three bytes', '漢字かな'],
  ['four bytes', '😀🚀'],
  ['all lengths', 'aé漢😀'],
])('rows of valid characters of %s are not called invalid, in COPY and in INSERTs', (_, text) => {
  const copy = Array.from({ length: COUNT }, (__, n) => `${n}\t${text.repeat(n % 7)}\t${text}\n`).join('')
  expect(codes(scanned(`COPY t (a, b, c) FROM stdin;\n${copy}\\.\n`).result)).toEqual([])
  const inserts = Array.from(
    { length: COUNT },
    (__, n) => `INSERT INTO t VALUES (${n}, '${text.repeat(n % 7)}', '${text}');\n`,
  )
  expect(codes(scanned(inserts.join('')).result)).toEqual([])
  expect(codes(scanned(`COPY t (a) FROM stdin;\n${text.repeat(300_000)}\n\\.\n`).result)).toEqual([])
})

test('one byte that is not valid among many that are is found, with its line', () => {
  const rows = Array.from({ length: COUNT }, (_, n) => Buffer.from(`${n}\t漢字かな\n`))
  rows[20_000] = Buffer.from('20000\tcaf\xe9\n', 'latin1')
  const { result } = scanned(
    Buffer.concat([Buffer.from('COPY t (a, b) FROM stdin;\n'), ...rows, Buffer.from('\\.\n')]),
  )
  expect(result.findings).toMatchObject([
    { code: 'invalid-bytes-in-data', line: 20_002, message: expect.stringMatching(/^One row/) as string },
  ])
})
