/** Dumps of servers newer than Debian's, those beside the checkout where they are there: embedded PostgreSQL 18 is the judge, of the same kinds and properties. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { answersTo, catalogOf, QUESTIONS } from './every-kind.ts'
import { addVerdicts, judge, shareLines } from './judge.ts'
import type { Answer, Verdict } from './judge.ts'
import { loadDump, prepare, startPostgres } from './real-catalog.ts'

const root = path.resolve(import.meta.dirname, '../..')
const FILES = [
  'test/fixtures/oracle/only-18.sql',
  '../shared/corpus/features/pg18/features.schema.sql',
  '../shared/corpus/noise/corp_features.loadedfrom15_server17_client17.sql',
  '../shared/corpus/noise/corp_features.loadedfrom15_server18_client18.sql',
  '../shared/corpus/noise/corp_features.server15_client17.sql',
  '../shared/corpus/noise/corp_features.server15_client18.sql',
]

const LISTED = {
  /** What PGlite lacks: extensions for security labels and foreign servers, and the walreceiver that subscriptions ask; pg_attver no release has. */
  refused: /pg_attver|dummy|postgres_fdw|subscription "sub1"|CREATE SUBSCRIPTION/,
  lines: [
    /postgres_fdw|security labels: \["dummy|extension dummy_seclabel|subscription sub1/,
    // pg_dump from 17 on does not write a default that was taken away below: restoring brings it back, the engine does not.
    /^table hr\.grandchild\.created, default: null is really "CURRENT_DATE"$/,
    // In one statement with pg_attver, which is refused as a whole.
    /^table app\.customers\.mood, options: \["n_distinct=-0\.5"\] is really null$/,
  ],
}

describe('the engine agrees with pg_catalog of PostgreSQL 18', () => {
  const all = new Map<string, Verdict>()
  afterAll(() => {
    process.stdout.write(
      `\nThe share that agrees, kind by kind, of newer dumps:\n${shareLines(all).join('\n')}\n`,
    )
  })

  test.each(FILES.filter((name) => existsSync(path.resolve(root, name))))(
    '%s',
    { timeout: 90_000 },
    async (name) => {
      const file = path.resolve(root, name)
      const postgres = await startPostgres()
      try {
        await prepare(postgres, {
          roles: ['corp_owner', 'corp_reader', 'corp_writer', 'Corp "Odd" Rôle'],
          wrappers: ['postgres_fdw'],
        })
        const { refused } = await loadDump(postgres, readFileSync(file))
        expect([...refused.values()].filter((line) => !LISTED.refused.test(line))).toEqual([])
        await postgres.exec("RESET ALL; SELECT pg_catalog.set_config('search_path', '', false)")
        const answers = await answersTo(QUESTIONS, async (sql) => (await postgres.query<Answer>(sql)).rows)
        // A dump of 15 is printed anew by 18: by the loose digest.
        const verdicts = judge(await catalogOf(file), answers, 'looseDigest')
        for (const verdict of verdicts.values()) {
          const kept = verdict.lines.filter((line) => !LISTED.lines.some((listed) => listed.test(line)))
          verdict.asked -= verdict.lines.length - kept.length
          verdict.lines.splice(0, verdict.lines.length, ...kept)
        }
        addVerdicts(all, verdicts)
        expect([...verdicts.values()].flatMap(({ lines }) => lines)).toEqual([])
      } finally {
        await postgres.close()
      }
    },
  )
})
