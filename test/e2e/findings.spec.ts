/** The findings of a dump and of a comparison: many of them, by severity and text, each leading to its place. */
import { writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, SAMPLES, test } from './support/served-shell.ts'

const TABLES = 3000

/** A dump with a finding for each of its tables, and one error at its end. */
function dump(tables: number): string {
  const table = (n: number): string =>
    `CREATE TABLE app.t${n} (id integer);\nINSERT INTO app.t${n} SELECT id FROM app.other;\n`
  const all = Array.from({ length: tables }, (_, n) => table(n)).join('')
  return `CREATE SCHEMA app;\n${all}COPY app.t0 (id) FROM stdin;\n1\n2`
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

test('findings are listed by severity, filtered, walked through, and lead to their objects', async ({
  openWindow,
}, info) => {
  const file = info.outputPath('found.sql')
  writeFileSync(file, dump(TABLES))
  const { page } = await openWindow([file])
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await page.keyboard.press('Alt+4')
  const view = page.getByRole('region', { name: 'Findings' })
  const list = view.getByRole('listbox', { name: 'List of findings' })
  const options = list.getByRole('option')
  await expect(options.first()).toContainText('Error:')
  await expect(options.first()).toContainText(/line 6,\d{3}/u)
  const detail = view.getByRole('complementary', { name: 'The chosen finding' })
  await expect(detail).toContainText('truncated')
  await expectNoViolation(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolation(page)
  await page.emulateMedia({ colorScheme: 'light' })

  // The last of thousands, by one key; few of them are in the page.
  await list.focus()
  await page.keyboard.press('End')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await expect(options.last()).toBeInViewport()
  expect(Number(await options.last().getAttribute('aria-posinset'))).toBeGreaterThan(TABLES)
  expect(await options.count()).toBeLessThan(60)

  // By text, then to the object and back.
  await view.getByRole('searchbox', { name: 'Filter findings by text' }).fill('app.t2718')
  await expect(view.getByRole('status')).toContainText('found')
  await expect(options.first()).toContainText('app.t2718')
  await expect(options.first().locator('mark').first()).toHaveText('app.t2718')
  await list.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { selected: true }).first()).toContainText('app.t2718')
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('t2718')
  await page.getByRole('button', { name: 'Back' }).click()
  await view.getByRole('button', { name: /error/u }).click()
  await expect(view.getByText('No finding passes the filter.')).toBeVisible()
  await view.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(options).toHaveCount(1)
})

test('what was not compared is among the findings of a comparison; where nothing was found that is said', async ({
  openWindow,
}, info) => {
  const [older = ''] = SAMPLES
  const file = info.outputPath('cut.sql')
  writeFileSync(file, dump(2))
  const { page } = await openWindow([older, file])
  await expect(page.getByRole('button', { name: /^A compared with B/u })).toBeVisible()
  await page.keyboard.press('Alt+4')
  const view = page.getByRole('region', { name: 'Findings' })
  await expect(view.getByRole('option').filter({ hasText: 'Not compared' }).first()).toBeVisible()
  await expect(view.getByRole('option').first()).toContainText('B')

  await page.getByRole('button', { name: /^A shop-2026-03/u }).click()
  await page.keyboard.press('Alt+4')
  await expect(view.getByText('Nothing here calls for attention.')).toBeVisible()
})
