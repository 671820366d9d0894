import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexDump, indexFile, openIndex, partFile, tidyFolder } from '../../src/engine/index/index.ts'
import { openSource } from '../../src/engine/source/index.ts'

let folder: string
let dump: string
const TABLES = 300

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-kill-'))
  dump = path.join(folder, 'dump.sql')
  const tables = Array.from({ length: TABLES }, (_, n) => {
    const rows = Array.from({ length: 200 }, (_, row) => `${row}\tvalue ${row} of table ${n}\n`).join('')
    return `CREATE TABLE public.t${n} (\n    id integer NOT NULL,\n    v text\n);\n\nCOPY public.t${n} (id, v) FROM stdin;\n${rows}\\.\n\n`
  })
  writeFileSync(
    dump,
    `--\n-- PostgreSQL database dump\n--\n\n${tables.join('')}--\n-- PostgreSQL database dump complete\n--\n\n`,
  )
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the indexing program; kills it `after` milliseconds from its beginning, or never. Resolves to what it said. */
function indexInChild(into: string, after: number | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'index-killed.ts'), dump, into], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '' && after !== null) setTimeout(() => child.kill('SIGKILL'), after)
      said += chunk.toString()
    })
    child.once('error', reject)
    child.once('close', () => resolve(said))
  })
}

/** Opens the index in `into`; makes sure that it is right if it is there. */
async function checkIndex(into: string): Promise<boolean> {
  const { fingerprint } = await openSource(dump)
  const index = openIndex(indexFile(into, fingerprint), fingerprint)
  if (!index) return false
  try {
    expect(index.count('table')).toBe(TABLES)
    const tables = index.tables('name', { offset: 0, limit: TABLES })
    expect(tables.every(({ rows }) => rows === 200)).toBe(true)
    expect(index.objects()).toHaveLength(index.count())
    return true
  } finally {
    index.close()
  }
}

describe('indexing', () => {
  it('leaves nothing that is taken for whole when it is killed at any moment', async () => {
    const into = path.join(folder, 'killed')
    const began = performance.now()
    expect(await indexInChild(path.join(folder, 'timed'), null)).toBe('begun\ndone\n')
    const whole = performance.now() - began

    let killed = 0
    for (let turn = 0; turn < 8; turn += 1) {
      rmSync(into, { recursive: true, force: true })
      const said = await indexInChild(into, (whole * 0.6 * turn) / 8)
      const found = await checkIndex(into)
      if (said.includes('done')) expect(found).toBe(true)
      else killed += 1
      tidyFolder(into, new Set())
      expect(readdirSync(into).filter((name) => !name.endsWith('.index'))).toEqual([])
    }
    expect(killed).toBeGreaterThan(0)
  }, 60_000)

  it('is done by two processes at once without harm', async () => {
    const into = path.join(folder, 'two')
    expect(await Promise.all([indexInChild(into, null), indexInChild(into, null)])).toEqual([
      'begun\ndone\n',
      'begun\ndone\n',
    ])
    expect(await checkIndex(into)).toBe(true)
    expect(readdirSync(into)).toHaveLength(1)
  })

  it('removes its part file when it is cancelled', async () => {
    const into = path.join(folder, 'timed')
    const source = await openSource(dump)
    const before = readdirSync(into)
    const controller = new AbortController()
    const running = indexDump(source, {
      file: indexFile(into, 'cancelled'),
      part: partFile(into, 'cancelled'),
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    await expect(running).rejects.toThrow()
    expect(readdirSync(into)).toEqual(before)
  })
})
