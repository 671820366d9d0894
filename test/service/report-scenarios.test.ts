/** Every kind of report in every format, over whole projects, if they are there. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Cell, Section } from '../../src/engine/report/document.ts'
import { createEngine, createLocalClient, disposeEngine } from '../../src/engine/service/index.ts'
import { ReportSettingsSchema } from '../../src/shared/report-model.ts'
import type { ReportKindName, ReportSettings } from '../../src/shared/report-model.ts'
import { finish } from './started-engine.ts'

// Each file that is written is written by a worker that loads all of the engine.
vi.setConfig({ testTimeout: 120_000 })

const scenarios = path.resolve(import.meta.dirname, '../../../shared/scenarios')
const ananta = (name: string): string => path.join(scenarios, 'ananta', name)
const train = (name: string): string => path.join(scenarios, 'train', name)
const areThere = existsSync(ananta('live')) && existsSync(train('production.sql'))
if (!areThere) process.stderr.write(`report-scenarios: skipped, ${scenarios} is not there\n`)

const REPORTS: readonly (readonly [ReportKindName, readonly string[], Partial<ReportSettings>])[] = [
  [
    'comparison',
    [
      'backups/supabase_db_20251227.sql',
      'backups/components_v2_db_20251227.dump',
      'dumps/supabase_schema_dump.sql',
      'dumps/components_v2_schema_dump.sql',
      'live/supabase_live.sql',
      'live/components_v2_live.sql',
      'final-migrations',
      'migrations',
    ].map(ananta),
    { project: ananta('') },
  ],
  [
    'migrations',
    ['final-migrations', 'migrations', 'live/supabase_live.sql'].map(ananta),
    { project: ananta('') },
  ],
  ['review', ['production.sql', 'migrations'].map(train), { code: train('app'), mask: true }],
]

/** '1,234' → 1234; what stands for nothing is 0; null where it is no count. */
function numberOf(cell: Cell): number | null {
  const text = typeof cell === 'string' ? cell : cell.text
  if (text === '' || text === '–' || text === '-') return 0
  return /^\d{1,3}(?:,\d{3})*$/u.test(text) ? Number(text.replaceAll(',', '')) : null
}

describe.skipIf(!areThere).each(REPORTS)('the %s report of a project', (kind, files, more) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-scenario-'))
  const engine = createEngine({ indexFolder: folder })
  const client = createLocalClient(engine, { version: 'test', openAtStart: [] })
  const settings = ReportSettingsSchema.parse(more)
  let reportId = ''
  beforeAll(async () => {
    const sourceIds: string[] = []
    for (const file of files)
      sourceIds.push((await finish(client.sources.open({ path: file }))).result.sourceId)
    const call = client.reports.gather({ kind, sourceIds, settings })
    reportId = (await finish(call)).result.reportId
  }, 120_000)
  afterAll(async () => {
    await disposeEngine(engine)
    rmSync(folder, { recursive: true, force: true })
  })

  const text = async (format: 'html' | 'md' | 'json'): Promise<string> =>
    (await client.reports.render({ reportId, settings, format })).content.text()

  it('has parts with ids, each once, and areas with relations', async () => {
    const { parts, areas } = await client.reports.outline({ reportId, settings })
    expect(parts.length).toBeGreaterThan(4)
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
    for (const { id } of parts) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    expect(areas.length).toBeGreaterThan(0)
    expect(areas.flatMap(({ relations }) => relations).length).toBeGreaterThan(10)
  })

  it('is one HTML file that asks for nothing, and Markdown and PDF with the same headings', async () => {
    const { title, parts } = await client.reports.outline({ reportId, settings })
    const html = await text('html')
    expect(html).not.toMatch(/<(?:img|script|link|iframe)[^>]+(?:src|href)="(?!data:|#)/u)
    const markdown = await text('md')
    const headings = markdown.split('\n').filter((line) => /^#+ /u.test(line))
    expect(headings[0]).toContain(title)
    expect(headings.length).toBeGreaterThanOrEqual(parts.length)
    const { content } = await client.reports.render({ reportId, settings, format: 'pdf' })
    const reading = getDocument({ data: new Uint8Array(await content.arrayBuffer()) })
    const document = await reading.promise
    expect(document.numPages).toBeGreaterThan(2)
    let printed = ''
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      printed += items.map((item) => ('str' in item ? item.str : '')).join('')
    }
    await reading.destroy()
    const squeezed = (one: string): string => one.replaceAll(/\s+/gu, '')
    for (const part of parts) expect(squeezed(printed)).toContain(squeezed(part.title))
  })

  it('has sums that are those of the rows above them', async () => {
    const { sections } = JSON.parse(await text('json')) as { sections: readonly Section[] }
    let sums = 0
    for (const { title, blocks } of sections)
      for (const block of blocks) {
        if (block.type !== 'table' || block.sum === undefined) continue
        for (const [column, sum] of block.sum.entries()) {
          const cells = block.rows.map((row) => numberOf(row[column] ?? ''))
          const total = sum === '' ? null : numberOf(sum)
          if (total === null || cells.some((cell) => cell === null)) continue
          sums += 1
          const added = cells.reduce<number>((whole, cell) => whole + (cell ?? 0), 0)
          expect([title, block.columns[column]?.title, total]).toEqual([
            title,
            block.columns[column]?.title,
            added,
          ])
        }
      }
    expect(sums).toBeGreaterThan(0)
  })

  it('has the same facts in its JSON each time, and none of this machine but the paths of its sources', async () => {
    const first = JSON.parse(await text('json')) as { facts: unknown; schema: number }
    const again = JSON.parse(await text('json')) as { facts: unknown }
    expect(first).toMatchObject({ schema: 2, facts: { report: kind, version: 1 } })
    expect(again.facts).toEqual(first.facts)
    expect(JSON.stringify(first)).not.toContain(folder)
  })
})
