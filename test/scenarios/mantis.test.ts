/** A migration that cannot be applied yet: what it fails at is what psql said on a real server. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Replay } from '../../src/engine/postgres/index.ts'
import { replayFiles } from '../postgres/thread.ts'

const SCENARIO = path.resolve(import.meta.dirname, '../../../shared/scenarios/mantis')
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-mantis-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Expected {
  readonly runners: { readonly psql: readonly { line: number; sqlstate: string; message: string }[] }
}

function replay(name: string, files: Readonly<Record<string, string>>): Promise<Replay> {
  const into = path.join(folder, name)
  mkdirSync(into)
  for (const [to, from] of Object.entries(files)) cpSync(path.join(SCENARIO, from), path.join(into, to))
  return replayFiles(into, {})
}

const failures = ({ findings }: Replay): string[] =>
  findings
    .filter(({ code }) => code === 'migration-failed')
    .map(({ message }) => /failed: (.*)\.$/s.exec(message)?.[1] ?? message)

describe.skipIf(!existsSync(SCENARIO))('the scenario mantis (skipped where ../shared is not)', () => {
  test('every statement that fails is told in the words of PostgreSQL, in order, and none besides', async () => {
    const expected = JSON.parse(readFileSync(path.join(SCENARIO, 'EXPECTED.json'), 'utf8')) as Expected
    const found = await replay('before', {
      'base.sql': 'current_state.sql',
      '0024.sql': 'migrations/0024_sync_preview_progress_logs.sql',
    })
    expect(failures(found)).toEqual(
      expected.runners.psql.map(({ sqlstate, message }) => `${message}, SQLSTATE ${sqlstate}`),
    )
  }, 60_000)

  test('after the two steps that mend it nothing fails', async () => {
    const found = await replay('after', {
      'base.sql': 'current_state.sql',
      '0001.sql': 'migrations/fix/0001_create_organization.sql',
      '0002.sql': 'migrations/fix/0002_create_auth_users_extended.sql',
      '0024.sql': 'migrations/0024_sync_preview_progress_logs.sql',
    })
    expect(failures(found)).toEqual([])
  }, 60_000)
})
