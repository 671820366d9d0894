/** `dumpscope compare` as a script would call it. */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const MARCH = path.join(ROOT, 'resources/samples/shop-2026-03.sql')
const SEPTEMBER = path.join(ROOT, 'resources/samples/shop-2026-09.sql')
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-compare-'))
afterAll(() => rmSync(folder, { recursive: true }))

function compare(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const env = { ...process.env, DUMPSCOPE_HOME: path.join(folder, 'home'), NODE_NO_WARNINGS: '1' }
    const program = [path.join(ROOT, 'src/cli/main.ts'), 'compare', ...words]
    execFile(process.execPath, program, { env, maxBuffer: 64 << 20 }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code), out, err }),
    )
  })
}

test('three dumps side by side: counts of each, groups that add up, and the exit code', async () => {
  const again = path.join(folder, 'again.sql')
  copyFileSync(MARCH, again)
  const { code, out } = await compare(
    'old=' + MARCH,
    'new=' + SEPTEMBER,
    'again=' + again,
    '--json',
    '--exit-code',
  )
  expect(code).toBe(1)
  const found = JSON.parse(out) as {
    schema: number
    sources: { label: string; counts: Record<string, number> }[]
    objects: { kind: string; name: string; in: string[]; same: string[][] }[]
  }
  expect(found.schema).toBe(1)
  expect(found.sources.map(({ label }) => label)).toEqual(['old', 'new', 'again'])
  expect(found.sources[0]?.counts).toEqual(found.sources[2]?.counts)
  for (const { in: there, same } of found.objects) expect(same.flat().toSorted()).toEqual(there.toSorted())
  const withOld = found.objects.filter(({ in: there }) => there.includes('old'))
  expect(
    withOld.every(({ same }) => same.some((group) => group.includes('old') && group.includes('again'))),
  ).toBe(true)
  expect(found.objects.some(({ in: there }) => there.join() === 'new')).toBe(true)
  for (const [index, label] of ['old', 'new'].entries()) {
    const total = found.objects.filter(({ in: there }) => there.includes(label)).length
    expect(Object.values(found.sources[index]?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(
      total,
    )
  }

  const text = await compare('old=' + MARCH, 'new=' + SEPTEMBER)
  expect(text.out).toMatch(/^Objects +old +new\n?/m)
  expect(text.out).toMatch(/^there +\d+ +\d+$/m)
})

test('one source alone is bad use', async () => {
  const { code, err } = await compare(MARCH)
  expect(code).toBe(2)
  expect(err).toContain('compare takes 2 to 16 sources')
})
