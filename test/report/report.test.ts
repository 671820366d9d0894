/** What the comparison's document becomes in every format, from the facts of a small comparison. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { comparisonKind } from '../../src/engine/report/comparison/index.ts'
import type { ComparisonFacts } from '../../src/engine/report/comparison/index.ts'
import { coverageLedger } from '../../src/engine/report/coverage-ledger.ts'
import { renderReport } from '../../src/engine/report/index.ts'
import type { ReportDocument } from '../../src/engine/report/index.ts'
import type { RenameProposal } from '../../src/shared/comparison-model.ts'
import { ReportSettingsSchema } from '../../src/shared/report-model.ts'

const hostile = `<script>alert(1)</script>|]]'\u202e\u4e2d`
const golden = readFileSync(join(import.meta.dirname, 'comparison', 'golden', 'small.json'), 'utf8')

/** The facts, with changes that a test makes to them. */
function madeFacts(change: (facts: Draft) => void = () => {}): ComparisonFacts {
  const facts = JSON.parse(golden.replaceAll('old_carts', JSON.stringify(hostile).slice(1, -1))) as Draft
  change(facts)
  return facts as unknown as ComparisonFacts
}

interface Draft {
  readonly databases: {
    readonly members: { readonly counts: { tables: number } }[]
    readonly pairs: {
      readonly relations: { readonly added: { kind: string; name: string; rows: null }[] }
      readonly byKind: { added: number }[]
      readonly renames: RenameProposal[]
    }[]
  }[]
}

const written = (facts: ComparisonFacts): ReportDocument =>
  comparisonKind.write(facts, ReportSettingsSchema.parse({}), '2026-11-20T12:00:00Z')

async function text(document: ReportDocument, format: 'html' | 'md' | 'json'): Promise<string> {
  return new TextDecoder().decode((await renderReport(document, format)).bytes)
}

async function pdfText(document: ReportDocument): Promise<{ text: string; pages: number }> {
  const { bytes, mediaType } = await renderReport(document, 'pdf')
  expect(mediaType).toBe('application/pdf')
  const pdf = await getDocument({ data: bytes }).promise
  let printed = ''
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    printed += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  return { text: printed.replaceAll(/[\s\u200b]/gu, ''), pages: pdf.numPages }
}

test.each<[string, (facts: Draft) => void]>([
  ['a count', ({ databases: [one] }) => void (one!.members[0]!.counts.tables += 1)],
  [
    'a table that is in no area',
    ({ databases: [one] }) =>
      void one!.pairs[0]!.relations.added.push({ kind: 'table', name: 'x', rows: null }),
  ],
  ['the sum of kinds', ({ databases: [one] }) => void (one!.pairs[0]!.byKind[0]!.added += 1)],
])('figures that do not add up are not printed: %s', (_what, change) => {
  expect(() => written(madeFacts(change))).toThrow('do not add up')
})

test('how the statements of a source were read must add up', () => {
  const coverage = madeFacts().sources[0]?.coverage
  if (coverage === undefined) throw new Error('no source')
  expect(JSON.stringify(coverageLedger(coverage))).toContain('Not understood')
  expect(() => coverageLedger({ ...coverage, textOnly: coverage.textOnly + 1 })).toThrow('do not add up')
})

test('HTML and Markdown interpret nothing that a dump says', async () => {
  const document = written(madeFacts())
  const html = await text(document, 'html')
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('\u202e')
  expect(html).toContain('&lt;script&gt;')
  expect(html).toContain('&lt;U+202E&gt;')
  const markdown = await text(document, 'md')
  expect(markdown).not.toContain('<script')
  expect(markdown).toContain(String.raw`\|\]\]`)
})

test('renames and moves are a part in every format, with what was decided, and nothing of a dump is interpreted', async () => {
  const proposal: RenameProposal = {
    id: 'table:a=b',
    kind: 'table',
    change: 'moved and renamed',
    from: 'old.users',
    to: hostile,
    fromDatabase: 'one',
    toDatabase: 'two',
    aKey: '',
    bKey: '',
    certainty: 0.876,
    evidence: ['9 of 10 columns alike', 'the same primary key'],
    decision: 'refused',
  }
  const document = written(madeFacts(({ databases: [one] }) => void one?.pairs[0]?.renames.push(proposal)))
  for (const format of ['html', 'md', 'json'] as const) {
    const found = await text(document, format)
    for (const said of [
      'Renames and moves that may be (1)',
      'old.users (database one)',
      'moved and renamed',
      '88%',
      'refused',
      '9 of 10 columns alike; the same primary key',
    ])
      expect(found).toContain(said)
    if (format !== 'json') expect(found).not.toContain('<script>alert')
  }
  expect((await pdfText(document)).text).toContain('Renamesandmovesthatmaybe(1)')
  expect(written(madeFacts()).sections.map(({ id }) => id)).not.toContain('renames')
})

test('the PDF says its title, what came and its pages', async () => {
  const { pages, text: printed } = await pdfText(written(madeFacts()))
  expect(pages).toBeGreaterThan(3)
  expect(printed).toContain('Comparisonofdatabases')
  expect(printed).toContain(`Page1of${pages}`)
  for (const name of ['billing_invoices', 'billing_payments', 'billing_refunds', 'open_orders'])
    expect(printed).toContain(name)
  // What a font has is a letter; what turns the reading direction is named.
  expect(printed).toContain('\u4e2d')
  expect(printed).toContain('<U+202E>')
})
