import { expect, test } from 'vitest'
import { createCatalogBuilder } from '../../src/engine/catalog/index.ts'
import { scanPieces } from '../../src/engine/scan/index.ts'

async function read(sql: string) {
  const builder = await createCatalogBuilder()
  const scan = scanPieces([Buffer.from(sql)], (item) => builder.add(item))
  return builder.finish(scan)
}

test.each([
  ['operators', (depth: number) => Array.from({ length: depth }, () => "'a'").join(' || ')],
  ['parentheses', (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`],
  ['function calls', (depth: number) => `${'abs('.repeat(depth)}1${')'.repeat(depth)}`],
])('thousands of %s within each other stop no other statement from being read', async (_, nested) => {
  for (const depth of [1_000, 3_000, 6_000, 30_000, 100_000]) {
    const { objects, findings, coverage } = await read(
      `CREATE TABLE before (a integer);\nCREATE VIEW v AS SELECT ${nested(depth)} AS x;\nCREATE TABLE after (a integer);\n`,
    )
    const names = objects.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['before', 'after']))
    expect(coverage.statements).toBe(3)
    // Either it is modelled, or it is said that it is not.
    const unread = findings.filter(({ code }) => code === 'not-understood')
    expect(unread.length).toBe(coverage.unparsed)
    expect(coverage.modelled + coverage.textOnly + coverage.unparsed).toBe(3)
    for (const { line, message } of unread) {
      expect(line).toBe(2)
      expect(message).not.toContain('call stack')
    }
    expect(names.includes('v')).toBe(coverage.unparsed === 0)
  }
})
