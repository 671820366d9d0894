import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { ReportDocument } from '../../../src/engine/report/document.ts'
import { renderReport } from '../../../src/engine/report/index.ts'
import { everyBlock } from './every-block.ts'
import { ReportJsonSchema } from './report-schema.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-render-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const golden = (name: string): string => path.join(import.meta.dirname, 'golden', name)
const textOf = async (document: ReportDocument, format: 'md' | 'html' | 'json'): Promise<string> =>
  Buffer.from((await renderReport(document, format)).bytes).toString()
const pdfOf = async (document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> =>
  (await renderReport(document, 'pdf')).bytes

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

describe('a document with every block, as it was looked at,', () => {
  test.each(['md', 'html'] as const)('%s', async (format) => {
    await expect(await textOf(everyBlock, format)).toMatchFileSnapshot(golden(`every-block.${format}`))
  })

  test('pdf, as text', async () => {
    const file = path.join(folder, 'every-block.pdf')
    writeFileSync(file, await pdfOf(everyBlock))
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    await expect(text).toMatchFileSnapshot(golden('every-block.pdf.txt'))
  })

  test('json, of the shape that is published', async () => {
    const written = JSON.parse(await textOf(everyBlock, 'json')) as unknown
    expect(ReportJsonSchema.safeParse(written).error?.issues ?? []).toEqual([])
    const published = path.join(import.meta.dirname, '../../../docs/report-schema.json')
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(z.toJSONSchema(ReportJsonSchema))
  })
})

describe('nothing of a dump means anything but itself', () => {
  test('in HTML, where no tag, no attribute and no other script comes of it', async () => {
    const html = await textOf(everyBlock, 'html')
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.match(/<img/g)).toHaveLength(1)
    const tags = html.replace(/<script>[^]*<\/script>/, '').replaceAll(/"[^"]*"/g, '""')
    expect(tags).not.toMatch(/<[a-z][^>]* on[a-z]+=/)
    expect(html).not.toContain('\u202e')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toMatch(/script-src 'sha256-[A-Za-z0-9+/=]+'; img-src data:/)
  })

  test('in Markdown, where signs are escaped and no row has more cells than its table', async () => {
    const lines = (await textOf(everyBlock, 'md')).split('\n')
    const cells = (line: string): number => line.match(/(?<!\\)\|/g)?.length ?? 0
    let columns = 0
    for (const [at, line] of lines.entries()) {
      if (!line.startsWith('|')) columns = 0
      else if (columns === 0) columns = cells(line)
      else expect([at, cells(line)]).toEqual([at, columns])
    }
    expect(lines.join('\n')).not.toContain('\u202e')
  })
})

describe('a PDF', () => {
  test('has bookmarks by level, fonts for what it says, and its words can be found', async () => {
    const pdf = await getDocument({ data: await pdfOf(everyBlock), verbosity: 0 }).promise
    const outline = (await pdf.getOutline()) as Bookmark[]
    expect(outline.map(({ title }) => title)).toContain('Lists')
    const tables = outline.find(({ title }) => title === 'Tables')
    expect(tables?.items.map(({ title }) => title)).toEqual(['Deeper'])
    expect(tables?.items[0]?.items.map(({ title }) => title)).toEqual(['Deepest'])
    let text = ''
    for (let page = 1; page <= pdf.numPages; page++) {
      const content = await (await pdf.getPage(page)).getTextContent()
      text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }
    for (const word of ['Ελληνικά', 'Привет, мир', '用户表', 'ユーザー', '사용자', '[grinning face]'])
      expect(text).toContain(word)
    // What no font has is named.
    expect(text.replaceAll(' ', '')).toContain('<U+05E9>')
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: 'Every block of a report',
      Author: 'Ada Lovelace',
    })
  })

  test('cuts no row of a table, whatever it holds, and prints rows that are taller than a page', async () => {
    const long = Array.from({ length: 400 }, (_, n) => `line ${n}`).join('\n')
    const document: ReportDocument = {
      ...everyBlock,
      sections: [
        {
          title: 'Rows',
          level: 1,
          blocks: [
            {
              type: 'table',
              columns: [
                { title: 'Name', align: 'left', share: 1 },
                { title: 'Text', align: 'left', share: 3 },
              ],
              rows: [
                ...Array.from({ length: 60 }, (_, n) => [
                  `row ${n}`,
                  `first of ${n}\nsecond of ${n}\nthird of ${n}`,
                ]),
                ['long', long],
                ['x'.repeat(5000), 'a name of 5,000 letters'],
              ],
            },
          ],
        },
      ],
    }
    const pdf = await getDocument({ data: await pdfOf(document), verbosity: 0 }).promise
    const pages: string[] = []
    for (let page = 1; page <= pdf.numPages; page++) {
      const content = await (await pdf.getPage(page)).getTextContent()
      pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join('\n'))
    }
    for (let n = 0; n < 60; n++) {
      const page = pages.find((text) => text.includes(`first of ${n}\n`))
      expect([n, page?.includes(`third of ${n}\n`)]).toEqual([n, true])
    }
    const all = pages.join('\n')
    for (const n of [0, 199, 399]) expect(all).toContain(`line ${n}`)
    expect((all.match(/x/g) ?? []).length).toBeGreaterThanOrEqual(5000)
  })

  test('of more rows than anybody turns pages for says how many are not printed', async () => {
    const document: ReportDocument = {
      ...everyBlock,
      sections: [
        {
          title: 'Rows',
          level: 1,
          blocks: [
            {
              type: 'table',
              columns: [{ title: 'Name', align: 'left', share: 1 }],
              rows: Array.from({ length: 100_000 }, (_, n) => [`r${n}`]),
              sum: ['100,000 rows'],
            },
          ],
        },
      ],
    }
    const file = path.join(folder, 'rows.pdf')
    writeFileSync(file, await pdfOf(document))
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
    expect(text).toContain('95,000 of 100,000 rows are not printed here')
    expect(text).toContain('100,000 rows')
    const html = await textOf(document, 'html')
    expect(html).toContain('r99999')
  })
})
