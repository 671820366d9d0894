/** What a reviewer does, from the first file to the printed report, in a real browser on real dumps. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { generateLongTable, generateSchema } from '../../bench/dump-generator.ts'
import { SAMPLES, expect, test } from './support/served-shell.ts'

const [MARCH, SEPTEMBER] = SAMPLES as [string, string]
let folder: string

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-review-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Drops files on the window as a file manager does. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const contents = files.map((file) => ({
    name: path.basename(file),
    text: readFileSync(file).toString('latin1'),
    modified: statSync(file).mtimeMs,
  }))
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const { name, text, modified } of given) {
      const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
      data.items.add(new File([bytes], name, { lastModified: modified }))
    }
    return data
  }, contents)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: transfer })
  }
}

/** Filters the tree and opens the object of that name. */
async function openObject(page: Page, name: string): Promise<void> {
  await page.getByPlaceholder('Filter by name').fill(name)
  await page.getByRole('treeitem').filter({ hasText: name }).first().click()
}

test('a dropped dump shows its overview, its tree with counts, its DDL and its rows', async ({
  openWindow,
}) => {
  const { page } = await openWindow([])
  await drop(page, [MARCH])
  const facts = page.getByRole('main').or(page.locator('body'))
  await expect(facts.getByText('15.18').first()).toBeVisible()
  await expect(page.getByRole('treeitem').filter({ hasText: 'shop' }).first()).toBeVisible()
  await expect(page.getByText('182 statements: 182 modelled')).toBeVisible()

  await openObject(page, 'customers')
  const keyword = page
    .locator('.view-line span')
    .filter({ hasText: /^CREATE|TABLE$/ })
    .first()
  await expect(keyword).toBeVisible()
  const plain = page.locator('.view-line span').filter({ hasText: 'character' }).first()
  const colour = (element: Element): string => getComputedStyle(element).color
  const table = page
    .locator('.view-line span span')
    .filter({ hasText: /^TABLE$/ })
    .first()
  expect(await table.evaluate(colour)).not.toBe(await plain.evaluate(colour))

  await openObject(page, 'products')
  await page.getByRole('tab', { name: 'Data' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'no value: NULL' }).first()).toBeVisible()
  await expect(page.getByRole('gridcell', { name: 'the string is empty' }).first()).toBeVisible()
})

test('reading a large dump shows how far it is, and Cancel ends it at once', async ({ openWindow }) => {
  test.setTimeout(120_000)
  const big = path.join(folder, 'big.sql')
  // A schema of many statements takes seconds to read; rows of as many bytes would be there before one looks.
  generateSchema(big, 240_000, 1)
  const { page } = await openWindow([big])
  const cancel = page.getByRole('button', { name: /^Cancel/ })
  await expect(cancel).toBeVisible({ timeout: 10_000 })
  await cancel.click()
  await expect(cancel).toBeHidden({ timeout: 1000 })
  await drop(page, [MARCH])
  await expect(page.getByText('182 statements: 182 modelled')).toBeVisible()
  rmSync(big)
})

test('any row of millions is on screen at once', async ({ openWindow }) => {
  test.setTimeout(90_000)
  const long = path.join(folder, 'long.sql')
  generateLongTable(long, 6_000_000)
  const { page } = await openWindow([long])
  await openObject(page, 'events')
  await page.getByRole('tab', { name: 'Data' }).click()
  const box = page.getByLabel('Go to row')
  await box.fill('5000001')
  await box.press('Enter')
  await expect(page.getByText('5000000', { exact: true }).first()).toBeVisible({ timeout: 2000 })
  await box.fill('6000000')
  await box.press('Enter')
  await expect(page.getByText('5999999', { exact: true }).first()).toBeVisible({ timeout: 2000 })
  rmSync(long)
})

test('two dumps dropped together are compared: tree, words, side by side, diff editor', async ({
  openWindow,
}) => {
  const { page } = await openWindow([])
  await drop(page, [MARCH, SEPTEMBER])
  await expect(page.getByText('26 added')).toBeVisible()
  await expect(page.getByText('8 removed')).toBeVisible()
  await expect(page.getByText('12 changed')).toBeVisible()
  await openObject(page, 'customers')
  await expect(page.getByText('character varying(100) became character varying(255)').first()).toBeVisible()
  for (const section of ['Columns', 'Triggers', 'Policies']) {
    await expect(page.getByRole('rowheader', { name: new RegExp(section) }).first()).toBeVisible()
  }
  await page.getByRole('tab', { name: 'Definition' }).click()
  await expect(page.locator('.monaco-diff-editor')).toBeVisible()
  await expect(page.locator('.monaco-diff-editor .line-insert').first()).toBeVisible()
})

test('the page itself never scrolls, whatever the panes hold', async ({ openWindow }) => {
  const { page } = await openWindow(SAMPLES)
  await page.setViewportSize({ width: 1024, height: 500 })
  for (const tab of ['Overview', 'Script']) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(page.getByRole('tab', { name: tab, selected: true })).toBeVisible()
    const beyond = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
    expect(beyond, tab).toBeLessThanOrEqual(0)
  }
})

test('the comparison is exported as PDF, HTML and Markdown, with pages and every added table', async ({
  openWindow,
}) => {
  const { page } = await openWindow(SAMPLES)
  await expect(page.getByText('26 added')).toBeVisible()
  await page.getByRole('button', { name: 'Export report' }).click()
  const report = page.getByRole('tabpanel', { name: 'Report' })
  await report.getByLabel('Title').fill('Shop, March to September')
  const added = ['billing.invoices', 'billing.invoice_lines', 'billing.refunds', 'shop.vouchers']
  const formats = ['PDF', 'HTML', 'Markdown']
  for (const [place, format] of formats.entries()) {
    const before = formats[place - 1]
    if (before !== undefined) {
      await report.getByRole('button', { name: 'Formats' }).click()
      for (const name of [format, before]) await page.getByRole('menuitemcheckbox', { name }).click()
      await page.keyboard.press('Escape')
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      report.getByRole('button', { name: `Save as ${format}`, exact: true }).click(),
    ])
    const saved = path.join(folder, download.suggestedFilename())
    await download.saveAs(saved)
    const text = format === 'PDF' ? await pdfText(saved) : readFileSync(saved, 'utf8')
    expect(text).toContain('Shop, March to September')
    if (format === 'PDF') expect(text).toMatch(/Page 1 of \d+/)
    const flat = text.replaceAll(/[\s\u200b\\]/g, '')
    for (const name of added) expect(flat).toContain(name)
    await expect(report.getByText(/^Saved as /)).toBeVisible()
  }
})

async function pdfText(file: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages.join('\n')
}

test('what is no dump is told in a sentence, and the window stays usable', async ({ openWindow }) => {
  const { page } = await openWindow([])
  const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['empty.sql', '', /empty/i],
    ['picture.sql', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /PNG/],
    ['mysql.sql', '-- MySQL dump 10.13  Distrib 8.0\n\nCREATE TABLE `a` (`id` int);\n', /MySQL/],
    [
      'cut.dump',
      Buffer.from('PGDMP\x01\x0e\x00\x04\x08\x01', 'latin1'),
      /archive is damaged or was cut short/,
    ],
  ]
  for (const [name, content, sentence] of bad) {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    await drop(page, [file])
    const alert = page.getByRole('alert').filter({ hasText: sentence })
    await expect(alert).toBeVisible()
    await alert.getByRole('button', { name: 'Close' }).click()
    await expect(alert).toBeHidden()
  }
  await drop(page, [MARCH])
  await expect(page.getByText('182 statements: 182 modelled')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in the way of a screen reader or weak eyes, ${colorScheme}`, async ({
    openWindow,
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await openWindow(SAMPLES)
    await expect(page.getByText('26 added')).toBeVisible()
    const check = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).exclude('.monaco-editor').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
    }
    await check()
    await openObject(page, 'customers')
    await expect(page.getByRole('tab', { name: 'Side by side' })).toBeVisible()
    await check()
  })
}

test('an archive shows its objects at once, counts its rows behind, and gives any of them', async ({
  openWindow,
}) => {
  const { page } = await openWindow([])
  await drop(page, [path.resolve(import.meta.dirname, '../fixtures/scan/small.utf8.custom')])
  await expect(page.getByText('custom archive 1.14, packed with gzip')).toBeVisible()
  await expect(page.getByText('208 rows in 2 tables')).toBeVisible()
  await openObject(page, 'commande')
  await page.getByRole('tab', { name: /^Data/ }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByText('200 rows').first()).toBeVisible()

  await page.keyboard.press('ControlOrMeta+,')
  const preferences = page.getByRole('dialog', { name: 'Preferences' })
  await expect(preferences.getByText('Unpacked rows', { exact: true })).toBeVisible()
  await preferences.getByRole('button', { name: 'Delete unpacked rows' }).click()
  await expect(preferences).toContainText(/Unpacked rows\s*0\s+B\s+in\s+0\s+files/)
})
