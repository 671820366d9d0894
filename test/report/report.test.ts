import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { compareCatalogs } from '../../src/engine/diff/index.ts'
import { comparisonReport, renderReport } from '../../src/engine/report/index.ts'
import type { Ignorable } from '../../src/shared/comparison-model.ts'
import { madeInput, madeObject } from '../diff/made-objects.ts'

const hostile = `public."<script>alert(1)</script>|]]'\u202e\u4e2d"`
const source = {
  sourceId: 's',
  label: 'A',
  path: '/a.sql',
  fileName: 'a.sql',
  format: 'plain' as const,
  bytes: 1234567,
  modified: '2026-11-20T10:00:00.000Z',
  wrapping: [],
  ran: false,
  archive: null,
  archiveVersion: null,
  serverVersion: '18.1',
  dumpVersion: '18.1',
  encoding: 'UTF8',
  writtenByPgDump: true,
  databases: ['shop'],
  named: false,
  fingerprint: '0',
  dumped: null,
  reopened: false,
  openedIn: 1,
}

function madeReport(tables: number) {
  const a = madeInput([madeObject({ kind: 'table', identity: 'public.gone' })])
  const names = [...Array.from({ length: tables }, (_, n) => `public.new_table_${n}`), hostile]
  const b = madeInput(names.map((identity) => madeObject({ kind: 'table', identity })))
  const comparison = compareCatalogs(a, b)
  const { compared: _compared, candidates: _candidates, renamed: _renamed, entries, ...rest } = comparison
  const summary = {
    comparisonId: 'c',
    a: source,
    b: { ...source, fileName: 'b.sql' },
    comparedIn: 1,
    findings: [],
    ignored: [] as Ignorable[],
    ...rest,
    totals: { ...rest.totals },
    byKind: [...rest.byKind],
    notCompared: [...rest.notCompared],
  }
  const side = { coverage: a.coverage, tables: { total: 1, withData: 0, rows: 0, bytes: 0 } }
  return {
    summary,
    entries,
    proposals: [],
    a: side,
    b: side,
    sectionsOf: () => [],
    date: '2026-11-20T12:00:00Z',
  }
}

test('figures that do not add up are not printed', () => {
  const made = madeReport(2)
  made.summary.totals.added++
  expect(() => comparisonReport(made)).toThrow('do not add up')
})

test('how the statements of each side were read is told by kind, and must add up', async () => {
  const made = madeReport(2)
  const markdown = new TextDecoder().decode((await renderReport(comparisonReport(made), 'md')).bytes)
  expect(markdown).toMatch(/Statements about.*Understood.*By text only.*Not understood/)
  made.a = { ...made.a, coverage: { ...made.a.coverage, textOnly: 1 } }
  expect(() => comparisonReport(made)).toThrow('do not add up')
})

test('HTML and Markdown interpret nothing that a dump says', async () => {
  const document = comparisonReport(madeReport(1))
  const html = new TextDecoder().decode((await renderReport(document, 'html')).bytes)
  expect(html).not.toContain('<script')
  expect(html).not.toContain('\u202e')
  expect(html).toContain('&lt;script&gt;')
  expect(html).toContain('&lt;U+202E&gt;')
  const markdown = new TextDecoder().decode((await renderReport(document, 'md')).bytes)
  expect(markdown).not.toContain('<script')
  expect(markdown).toContain(String.raw`\|\]\]`)
})

test('renames and moves are a section in every format, with what was decided, and nothing of a dump is interpreted', async () => {
  const made = madeReport(1)
  const id = 'table:a=b'
  const proposal = {
    id,
    kind: 'table' as const,
    change: 'moved and renamed' as const,
    from: 'old.users',
    to: hostile,
    fromDatabase: 'one',
    toDatabase: 'two',
    aKey: '',
    bKey: '',
    certainty: 0.876,
    evidence: ['9 of 10 columns alike', 'the same primary key'],
    decision: 'refused' as const,
  }
  const document = comparisonReport({ ...made, proposals: [proposal] })
  const text = async (format: 'html' | 'md' | 'json'): Promise<string> =>
    new TextDecoder().decode((await renderReport(document, format)).bytes)
  for (const format of ['html', 'md', 'json'] as const) {
    const found = await text(format)
    expect(found).toContain('Renames and moves (1)')
    for (const said of [
      'old.users (database one)',
      'moved and renamed',
      '88%',
      'refused',
      '9 of 10 columns alike; the same primary key',
    ])
      expect(found).toContain(said)
    if (format !== 'json') expect(found).not.toContain('<script')
  }
  const { bytes } = await renderReport(document, 'pdf')
  const page = await getDocument({ data: bytes }).promise
  let printed = ''
  for (let number = 1; number <= page.numPages; number++) {
    const { items } = await (await page.getPage(number)).getTextContent()
    printed += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  expect(printed.replaceAll(/[\s\u200b]/g, '')).toContain('Renamesandmoves(1)')
  expect(JSON.stringify(comparisonReport(made))).not.toContain('Renames and moves')
})

test('no differences are not called that where something was left out', async () => {
  const same = { totals: { added: 0, removed: 0, changed: 0, same: 0 }, byKind: [] }
  const made = madeReport(1)
  const input = { ...made, entries: [], summary: { ...made.summary, ...same } }
  const said = (more: object): string =>
    JSON.stringify(comparisonReport({ ...input, summary: { ...input.summary, ...more } }))
  expect(said({ identical: true })).toContain('nothing was left out')
  expect(said({ identical: false, ignored: ['owners', 'column order'] })).toContain(
    'No differences, but owners and the order of columns were left out, as asked.',
  )
  expect(said({ identical: false })).toContain('not everything was compared')
})

test('the PDF says its title, every added name and its pages', async () => {
  const { bytes, mediaType } = await renderReport(comparisonReport(madeReport(120)), 'pdf')
  expect(mediaType).toBe('application/pdf')
  const pdf = await getDocument({ data: bytes }).promise
  let text = ''
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  text = text.replaceAll(/[\s\u200b]/g, '')
  expect(pdf.numPages).toBeGreaterThan(3)
  expect(text).toContain('Comparisonoftwodatabasedumps')
  expect(text).toContain(`Page1of${pdf.numPages}`)
  for (let n = 0; n < 120; n++) expect(text).toContain(`public.new_table_${n}`)
  expect(text).toContain('<U+4E2D>')
})
