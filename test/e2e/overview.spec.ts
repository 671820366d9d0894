/** What a reviewer asks first, of one dump, of two and of several, by pointer and by keyboard. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { SAMPLES, expect, test } from './support/served-shell.ts'

const [MARCH, SEPTEMBER] = SAMPLES as [string, string]
let folder: string

test.setTimeout(120_000)

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-overview-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Nothing of any weight stands in the way of a screen reader or weak eyes, in either theme. */
async function checkAccess(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).include('main').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
}

test('a dump tells its sizes, its row security and its roles; tiles, list and kinds lead on', async ({
  openWindow,
}) => {
  const { page } = await openWindow([SEPTEMBER])
  const sizes = page.getByRole('region', { name: 'Tables by size' })
  await expect(sizes.getByRole('row', { name: /shop\.page_views.*4,385/ })).toContainText('+3')
  const security = page.getByRole('region', { name: 'Row level security' })
  await expect(security).toContainText('on for 3 of 18\u00a0tables, 3\u00a0policies')
  await expect(
    page.getByRole('region', { name: 'Roles' }).getByRole('row', { name: /shop_owner/ }),
  ).toContainText('36')
  await expect(
    page.getByRole('region', { name: 'Extensions' }).getByRole('button', { name: 'citext' }),
  ).toBeVisible()
  await checkAccess(page)

  // The order by rows is the reader's to choose; the list goes by the keyboard.
  await sizes.getByText('By rows').click()
  await expect(page.getByRole('region', { name: 'Tables by rows' })).toBeVisible()
  await page.getByRole('button', { name: 'shop.orders', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: /shop\.orders/, selected: true })).toBeVisible()
  await page.getByRole('tab', { name: 'Overview' }).click()

  // A tile is for the pointer.
  await page.locator('[aria-hidden] button', { hasText: 'customers' }).first().click()
  await expect(page.getByRole('tab', { name: /shop\.customers/, selected: true })).toBeVisible()
  await page.getByRole('tab', { name: 'Overview' }).click()
  await page.getByTitle('Show only policies in the tree').click()
  await expect(page.getByText('3 objects found').or(page.getByText('3\u00a0objects found'))).toBeVisible()
})

test('a comparison begins with its riskiest changes, and an area lists what differs in it', async ({
  openWindow,
}) => {
  const { page } = await openWindow(SAMPLES)
  const risks = page.getByRole('region', { name: 'The riskiest changes' })
  const first = risks.getByRole('listitem').first()
  await expect(first).toContainText('High')
  await expect(first).toContainText('the table is dropped, with its 1,115 rows')
  await expect(risks.getByRole('listitem').filter({ hasText: 'shop.customers' })).toContainText(
    'column fax is dropped',
  )
  await expect(page.getByText('+3,365 rows')).toBeVisible()
  await checkAccess(page)

  const areas = page.getByRole('region', { name: 'Changes by area' })
  await areas.getByRole('button', { name: 'Orders' }).focus()
  await page.keyboard.press('Enter')
  const list = page.getByRole('region', { name: 'What differs in Orders' })
  await expect(list.getByRole('button', { name: 'shop.order_items', exact: true })).toBeVisible()
  await expect(list.getByRole('button', { name: 'billing.invoices', exact: true })).toBeHidden()
  await list.getByRole('button', { name: 'All areas' }).click()
  await expect(page.getByRole('region', { name: 'What differs', exact: true })).toContainText(
    'billing.invoices',
  )

  await risks.getByRole('button', { name: 'shop.customers' }).click()
  await expect(page.getByRole('tab', { name: 'Side by side' })).toBeVisible()
})

test('several dumps stand side by side: what each has, and which are alike', async ({ openWindow }) => {
  const third = path.join(folder, 'third.sql')
  writeFileSync(third, `${readFileSync(MARCH, 'utf8')}\nCREATE TABLE shop.only_here (id integer);\n`)
  const { page } = await openWindow([MARCH, SEPTEMBER, third])
  await page.getByRole('tab', { name: 'All dumps' }).click()
  const grid = page.getByRole('grid', { name: 'Objects by source' })
  await expect(grid.getByRole('row', { name: /shop\.addresses|shop\.categories/ }).first()).toBeVisible()
  await checkAccess(page)

  await page.getByText('In one only').click()
  await page.getByPlaceholder('Filter by name').last().fill('only_h')
  await expect(page.getByRole('status').filter({ hasText: /^1\sobject$/ })).toBeVisible()
  await expect(grid.getByTitle('Table shop.only_here: in C; not in A, B')).toBeVisible()
  await page.getByPlaceholder('Filter by name').last().fill('')
  await page.getByText('Not alike').click()
  await grid.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: /shop\./, selected: true })).toBeVisible()
})

test('what is missing is said: a dump that was cut, one without rows, two that are alike', async ({
  openWindow,
}) => {
  const whole = readFileSync(SEPTEMBER, 'utf8')
  const cut = path.join(folder, 'cut.sql')
  writeFileSync(cut, whole.slice(0, Math.floor(whole.length / 2)))
  const bare = path.join(folder, 'bare.sql')
  writeFileSync(bare, 'CREATE TABLE public.a (id integer);\nCREATE TABLE public.b (id integer);\n')
  const { page } = await openWindow([cut])
  const note = page.getByRole('note').first()
  await expect(note.getByRole('button', { name: /error/ })).toBeVisible()
  await note.getByRole('button', { name: /error/ }).click()
  await expect(page.getByRole('region', { name: 'Findings' })).toBeInViewport()

  const other = await openWindow([bare])
  await expect(other.page.getByText('The file has no data for its 2\u00a0tables.')).toBeVisible()
  await expect(other.page.getByText('The file names no role: neither owners nor grants.')).toBeVisible()
  await checkAccess(other.page)

  const alike = await openWindow([bare, bare])
  await expect(alike.page.getByText(/Nothing|nothing|No difference|identical/).first()).toBeVisible()
  await expect(alike.page.getByRole('region', { name: 'The riskiest changes' })).toBeHidden()
})
