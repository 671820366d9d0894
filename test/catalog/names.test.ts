import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pgQuery from 'libpg-query'
import { expect, test } from 'vitest'
import { quoteIdentifier } from '../../src/engine/catalog/names.ts'

test("words are quoted where PostgreSQL's own scanner calls them keywords that are not unreserved", async () => {
  await pgQuery.loadModule()
  const source = readFileSync(
    fileURLToPath(new URL('../../src/engine/catalog/names.ts', import.meta.url)),
    'utf8',
  )
  const listed = new Set(/new Set\(\s*`([^`]+)`/.exec(source)?.[1]?.trim().split(/\s+/) ?? [])
  expect(listed.size).toBeGreaterThan(150)
  // Words of the grammar that are in no list of ours, and some that are none at all.
  const others =
    'abort begin comment data index key name owner role schema sequence type value view zone users'
  for (const word of [...listed, ...others.split(' ')]) {
    const [token] = pgQuery.scanSync(word).tokens
    const isQuoted = (token?.keywordKind ?? 0) > 1
    expect(quoteIdentifier(word), word).toBe(isQuoted ? `"${word}"` : word)
    expect(listed.has(word), word).toBe(isQuoted)
  }
  expect(['Users', 'a b', '1a', 'a"b', ''].map(quoteIdentifier)).toEqual([
    '"Users"',
    '"a b"',
    '"1a"',
    '"a""b"',
    '""',
  ])
})

test('no keyword of PostgreSQL is missing from the list', async () => {
  await pgQuery.loadModule()
  const { PGlite } = await import('@electric-sql/pglite')
  const postgres = new PGlite()
  const { rows } = await postgres.query<{ word: string; quoted: string }>(
    'SELECT word, quote_ident(word) AS quoted FROM pg_get_keywords()',
  )
  await postgres.close()
  expect(rows.length).toBeGreaterThan(400)
  for (const { word, quoted } of rows) expect(quoteIdentifier(word)).toBe(quoted)
})
