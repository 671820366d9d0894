/** Dependencies of a dump whose index was found: nothing was scanned before them in that process. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readDump } from '../read-dump.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-dependencies-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Reads what the file given to it holds, and prints how many edges there are and how many kB the process took at most. */
const PROGRAM = `
import { readFileSync } from 'node:fs'
const { readDependencies } = await import(process.argv[2])
const { edges } = await readDependencies(JSON.parse(readFileSync(process.argv[3], 'utf8')))
process.stdout.write(JSON.stringify([edges.length, process.resourceUsage().maxRSS]))
`

test('a thousand queries are read without the optimising compiler for the grammar, which takes half a GB', async () => {
  const views = 1000
  const columns = Array.from(
    { length: 20 },
    (_, n) =>
      `t.id + ${n} AS c${n}, CASE WHEN (t.note = 'x'::text) THEN lower(t.note) ELSE NULL::text END AS d${n}`,
  ).join(', ')
  const { objects } = await readDump(
    `CREATE TABLE public.t (id integer, note text);\n${Array.from(
      { length: views },
      (_, n) => `CREATE VIEW public.v${n} AS SELECT ${columns} FROM public.t WHERE (t.id > ${n});\n`,
    ).join('')}`,
  )
  const program = path.join(folder, 'program.mjs')
  const file = path.join(folder, 'objects.json')
  writeFileSync(program, PROGRAM)
  writeFileSync(file, JSON.stringify(objects))
  const catalog = path.resolve(import.meta.dirname, '../../../src/engine/catalog/index.ts')
  const out = execFileSync(process.execPath, [program, catalog, file], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  const [edges, kilobytes] = JSON.parse(out) as [number, number]
  expect(edges).toBe(views)
  expect(kilobytes / 1024).toBeLessThan(400)
})
