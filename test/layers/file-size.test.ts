import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SOFT = 400
const HARD = 700

/** Files over the soft limit, each with the reason why it is one piece. No entry lifts the hard limit. */
const LEDGER: Readonly<Record<string, string>> = {
  'src/engine/scan/splitter.ts': 'one state machine: each state is a method over the same few registers',
  'src/engine/scan/item-writer.ts': 'the open item and the settings that decide how it is read are one state',
}

function sizes(): Map<string, number> {
  const found = new Map<string, number>()
  for (const folder of ['src', 'test', 'scripts', 'bin', 'bench']) {
    for (const name of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      const file = `${folder}/${name.replaceAll(path.sep, '/')}`
      if (!/\.(?:ts|tsx|mjs|css)$/.test(file) || file.startsWith('test/fixtures/')) continue
      found.set(file, readFileSync(path.join(ROOT, file), 'utf8').split('\n').length)
    }
  }
  return found
}

test('no file is over 400 lines but those of the ledger, and none over 700', () => {
  const all = sizes()
  expect(all.size).toBeGreaterThan(50)
  expect([...all].filter(([file, lines]) => lines > SOFT && LEDGER[file] === undefined)).toEqual([])
  expect([...all].filter(([, lines]) => lines > HARD)).toEqual([])
})

test('the ledger names only files that are still over the limit', () => {
  const all = sizes()
  expect(Object.keys(LEDGER).filter((file) => (all.get(file) ?? 0) <= SOFT)).toEqual([])
})

test('the preload script is at most 40 lines', () => {
  expect(sizes().get('src/preload/preload.ts')).toBeLessThanOrEqual(41)
})
