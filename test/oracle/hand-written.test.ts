/**
 * SQL as people write it, against pg_catalog on a real server: names that are
 * completed, what a statement changes elsewhere (a column that is renamed, a
 * table that is dropped with all that needs it), what partitions and LIKE take
 * over. The engine reads the SQL itself, not what pg_dump makes of it.
 */
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answersTo, catalogOf, QUESTIONS } from './every-kind.ts'
import { addVerdicts, judge, shareLines } from './judge.ts'
import type { Answer, Verdict } from './judge.ts'
import { serverPrograms, startServer } from './server.ts'
import type { RealServer } from './server.ts'

const root = path.resolve(import.meta.dirname, '../..')

const FILES = ['test/fixtures/oracle/hand-written.sql', 'test/fixtures/oracle/hand-changes.sql']

describe.skipIf(serverPrograms() === null)('hand-written SQL agrees with pg_catalog', () => {
  const all = new Map<string, Verdict>()
  let server: RealServer

  beforeAll(() => {
    server = startServer()
  }, 60_000)

  afterAll(() => {
    server.stop()
    process.stdout.write(`\nThe share that agrees of hand-written SQL:\n${shareLines(all).join('\n')}\n`)
  }, 60_000)

  test.each(FILES)('%s', { timeout: 60_000 }, async (file) => {
    const database = path.basename(file, '.sql').replaceAll('-', '_')
    server.create(database)
    const source = path.resolve(root, file)
    expect(server.load(database, { file: source })).toEqual([])
    const answers = await answersTo(QUESTIONS, (sql) => server.rows<Answer>(database, sql))
    const verdicts = judge(await catalogOf(source), answers, 'by hand')
    addVerdicts(all, verdicts)
    expect([...verdicts.values()].flatMap(({ lines }) => [...lines])).toEqual([])
  })
})
