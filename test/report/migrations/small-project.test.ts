/** The report on a small project, whole: what it says, and its facts. Read before it was kept. */
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderReport } from '../../../src/engine/report/index.ts'
import { listItem, placeText, richCell } from '../../../src/engine/report/render/chart-table.ts'
import type { Cell, Block, ListItem, ReportDocument } from '../../../src/engine/report/document.ts'
import { migrationsKind } from '../../../src/engine/report/migrations/index.ts'
import type { MigrationsFacts } from '../../../src/engine/report/migrations/index.ts'
import { openedSources, settingsOf } from './opened-sources.ts'
import { SMALL_PROJECT } from './small-project.ts'

const withPlace = ({ text, place }: Pick<ListItem, 'text' | 'place'>): string =>
  place === undefined ? text : text === '' ? placeText(place) : `${text} (${placeText(place)})`
const cellText = (cell: Cell): string => withPlace(richCell(cell))
const itemText = (item: string | ListItem): string => withPlace(listItem(item))

const DATE = '2026-03-02T09:00:00.000Z'
const opened = openedSources()
afterAll(() => opened.stop(), 60_000)

let folder = ''
let facts: MigrationsFacts
let document: ReportDocument
beforeAll(async () => {
  folder = opened.write('shop-project', SMALL_PROJECT)
  facts = await opened.facts(
    ['db/migrations', 'old', 'shop_20260301.sql'].map((name) => path.join(folder, name)),
    { project: folder },
  )
  document = migrationsKind.write(facts, settingsOf(), DATE)
}, 120_000)

/** What is said, without the escapes of a renderer, which may change. */
function textOf({ title, subtitle, sections }: ReportDocument): string {
  const lines = [`# ${title}`, subtitle]
  for (const section of sections) {
    lines.push('', `${'#'.repeat(section.level + 1)} ${section.title} {${section.id ?? ''}}`, '')
    for (const block of section.blocks) lines.push(...linesOf(block))
  }
  return `${lines.join('\n')}\n`
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text]
    case 'callout':
      return [`> ${block.tone}: ${block.text}`]
    case 'list':
      return block.items.flatMap((item) => itemLines(item, '- '))
    case 'figures':
      return [block.figures.map(({ label, value }) => `${value} ${label}`).join(' | ')]
    case 'table':
      return [
        `| ${block.columns.map((column) => column.title).join(' | ')} |`,
        '| --- |',
        ...block.rows.map((row) => `| ${row.map(cellText).join(' | ')} |`),
        ...(block.sum ? [`| = ${block.sum.join(' | ')} |`] : []),
      ]
    default:
      throw new Error(`no ${block.type} is expected here`)
  }
}

function itemLines(item: string | ListItem, indent: string): string[] {
  if (typeof item === 'string') return [`${indent}${item}`]
  return [`${indent}${itemText(item)}`, ...(item.items ?? []).flatMap((one) => itemLines(one, `  ${indent}`))]
}

const everywhere = (text: string): string => text.replaceAll(folder, '/shop-project')

describe('the report on a small project', () => {
  test('its sentences and figures are what was read and found true', async () => {
    await expect(everywhere(textOf(document))).toMatchFileSnapshot('golden/small-project.md')
    const { bytes } = await renderReport(document, 'md')
    expect(Buffer.from(bytes).toString('utf8')).toContain('docker-compose.yml')
  })

  test('its facts are plain JSON and what was read', async () => {
    const text = JSON.stringify(facts, null, 1)
    expect(JSON.parse(text)).toEqual(facts)
    await expect(everywhere(text)).toMatchFileSnapshot('golden/small-project.facts')
  })

  test('every sum below a table is that of the rows above it', () => {
    let sums = 0
    for (const { title, blocks } of document.sections)
      for (const block of blocks) {
        if (block.type !== 'table' || block.sum?.[0]?.startsWith('and ')) continue
        for (const [at, sum] of (block.sum ?? []).entries()) {
          if (!/^[\d,]+$/.test(sum) || block.columns[at]?.title === 'There after it') continue
          const cells = block.rows
            .map((row) => row[at])
            .map((cell) => (typeof cell === 'string' ? cell : (cell?.text ?? '')))
          if (!cells.every((cell) => /^[\d,]*$/.test(cell))) continue
          const total = cells.reduce((all, cell) => all + Number(cell.replaceAll(',', '') || 0), 0)
          expect(`${title} ${block.columns[at]?.title}: ${total}`).toBe(
            `${title} ${block.columns[at]?.title}: ${sum.replaceAll(',', '')}`,
          )
          sums += 1
        }
      }
    expect(sums).toBeGreaterThan(15)
  })

  test('settings say databases and roles, and rename areas', async () => {
    const said = await opened.facts(
      ['db/migrations', 'old', 'shop_20260301.sql'].map((name) => path.join(folder, name)),
      {
        project: folder,
        sources: [
          { source: 'old', database: 'archive' },
          { source: 'db/migrations/004_stats.sql', database: 'numbers' },
        ],
      },
    )
    expect(
      said.files
        .filter(({ database }) => database.evidence === 'settings')
        .map(({ id, database }) => [id, database.name]),
    ).toEqual([
      ['migrations/004_stats.sql', 'numbers'],
      ['old/001_shop.sql', 'archive'],
      ['old/002_lines.sql', 'archive'],
    ])
    const areas =
      migrationsKind.areas?.(facts, settingsOf({ areas: [{ name: 'Sales', found: 'Orders' }] })) ?? []
    expect(areas[0]).toMatchObject({ name: 'Sales', found: ['Orders'] })
    expect(areas[0]?.relations).toContain('public.orders')
  }, 120_000)
})
