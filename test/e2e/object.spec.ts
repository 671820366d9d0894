/** An object and an entry of a comparison as a reviewer reads them, without the mouse where that is the point. */
import { writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, SAMPLES, test } from './support/served-shell.ts'

const newer = SAMPLES[1] as string

// Some seconds each; a machine that is busy with other tests takes many times as long.
test.describe.configure({ timeout: 180_000 })

async function noViolationsNow(page: Page): Promise<void> {
  // The editor takes up a theme a moment after the window.
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  }).toPass({ timeout: 45_000 })
}

async function noViolations(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await noViolationsNow(page)
  }
}

async function openOrders(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'shop.orders', exact: true }).first().click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('shop.orders')
}

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

test('from a name in a definition to its card, its definition and its uses', async ({ openWindow }) => {
  const { page } = await openWindow([newer])
  await openOrders(page)
  const outline = page.getByRole('listbox', { name: 'What stands in the definition' })
  await expect(outline.getByRole('option').first()).toHaveText(/^id\s*bigint/)

  // The outline by keyboard: the third line is the column status; its text is selected in the editor.
  await outline.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const editor = page.getByRole('textbox', { name: 'Definition of shop.orders' })
  await expect(editor).toBeFocused()

  // Past the column's name stands its type: a card by keyboard.
  await page.keyboard.press('ArrowRight')
  for (let times = 0; times < 8; times++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+i')
  await expect(page.locator('.monaco-hover:visible')).toContainText("ENUM ('cart'")
  // A card is coloured once: it goes with the theme in which it was opened.
  await noViolationsNow(page)
  await page.keyboard.press('Escape')
  await editor.focus()
  await page.keyboard.press('F12')
  await expect(heading(page)).toHaveText('shop.order_status')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(heading(page)).toHaveText('shop.orders')

  // By mouse: Ctrl and a click on the function that a trigger calls.
  await page.getByRole('option', { name: /orders_touch/ }).click()
  const called = page.locator('.view-line > span > span', { hasText: 'touch_updated_at' }).first()
  await called.click({ modifiers: ['Control'] })
  await expect(heading(page)).toHaveText('shop.touch_updated_at()')
})

test('columns are ordered, copied and followed by keyboard, and tell who uses them', async ({
  openWindow,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { page } = await openWindow([newer])
  await openOrders(page)
  await page.keyboard.press('Alt+Shift+Digit2')
  const grid = page.getByRole('grid', { name: 'Columns of shop.orders' })
  await expect(grid.getByRole('row')).toHaveCount(9)
  await expect(grid.getByRole('row').nth(2)).toContainText('→ shop.customers(id)')
  await page.getByRole('button', { name: 'Name', exact: true }).click()
  await expect(grid.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(grid.getByRole('row').nth(1)).toContainText('customer_id')
  await noViolations(page)

  await grid.focus()
  await page.keyboard.press('Control+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('customer_id\tbigint\tnot null')

  await page.keyboard.press('Shift+F12')
  const uses = page.getByRole('region', { name: /^Uses of shop.orders, column customer_id/ })
  await expect(uses).toContainText('JOIN shop.customers c ON ((c.id = o.customer_id)))')
  await noViolations(page)
  // The first line has the focus; the one below is the place in the view's query.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('shop.open_orders')
  await expect(page.getByRole('textbox', { name: 'Definition of shop.open_orders' })).toBeFocused()
  await uses.getByRole('button').first().focus()
  await page.keyboard.press('Escape')
  await expect(uses).toHaveCount(0)

  // Enter on a column with a foreign key goes where it leads.
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(grid).toBeVisible()
  await grid.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('shop.customers')
})

test('1,600 columns are a table that scrolls, and the chosen tab stays in sight', async ({
  openWindow,
}, info) => {
  const file = info.outputPath('wide.sql')
  const columns = Array.from({ length: 1600 }, (_, n) => `  column_${n + 1} integer`)
  writeFileSync(file, `CREATE TABLE public.wide (\n${columns.join(',\n')}\n);\n`)
  const { page } = await openWindow([file])
  await page.getByPlaceholder('Filter by name').fill('wide')
  await page.getByRole('treeitem', { name: /wide/ }).last().click()
  await page.getByRole('tab', { name: 'Columns' }).click()
  const grid = page.getByRole('grid')
  expect(await grid.getByRole('row').count()).toBeLessThan(80)
  await grid.focus()
  await page.keyboard.press('End')
  await expect(grid.getByRole('row').last()).toContainText('column_1600')
  await page.setViewportSize({ width: 700, height: 700 })
  for (const name of ['Source', 'Dependencies', 'Definition']) {
    await page.getByRole('tab', { name }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('tab', { name })).toBeInViewport({ ratio: 1 })
  }
  await page.getByRole('tab', { name: 'Dependencies' }).click()
  await page.setViewportSize({ width: 560, height: 700 })
  await expect(page.getByRole('tab', { name: 'Dependencies' })).toBeInViewport({ ratio: 1 })
})

test('a reviewer walks through all differences without the mouse', async ({ openWindow }) => {
  const { page } = await openWindow(SAMPLES)
  await expect(page.getByRole('button', { name: 'A compared with B 46 differences' })).toBeVisible()
  const seen: string[] = []
  for (let at = 1; at <= 46; at++) {
    await page.keyboard.press(at % 2 === 0 ? 'j' : 'Alt+ArrowDown')
    await expect(page.getByText(`${at} of 46 differences`)).toBeVisible()
    seen.push((await heading(page).textContent()) ?? '')
  }
  expect(new Set(seen).size).toBe(46)
  await page.keyboard.press('Alt+r')
  await expect(page.getByRole('checkbox', { name: 'Reviewed' })).toBeChecked()
  await page.keyboard.press('k')
  await expect(page.getByText('45 of 46 differences')).toBeVisible()
  await expect(page.getByText('1 reviewed')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Reviewed' })).not.toBeChecked()
})

test('both texts of a change: its places, its sides, what it touches', async ({ openWindow }) => {
  const { page } = await openWindow(SAMPLES)
  await page.getByPlaceholder('Filter by name').fill('open_orders')
  await page
    .getByRole('treeitem', { name: /open_orders/ })
    .last()
    .click()
  await expect(page.getByRole('tabpanel', { name: 'Side by side' })).toBeVisible()
  await page.keyboard.press('Alt+Shift+Digit1')
  const places = page.getByText(/^\d+ places? differs?$/)
  await expect(places).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Definition of shop.open_orders in A' })).toBeAttached()
  const modified = page.getByRole('textbox', { name: 'Definition of shop.open_orders in B' })
  await modified.focus()
  await page.keyboard.press('F7')
  await page.keyboard.press('Shift+F7')
  await expect(modified).toBeFocused()
  await noViolations(page)
  const swap = page.getByRole('main').getByRole('button', { name: 'Swap the sides' })
  await swap.click()
  await expect(swap).toHaveAttribute('aria-pressed', 'true')
  await expect(places).toBeVisible()
  await page.getByText('Inline', { exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Inline' })).toBeChecked()

  await heading(page).click()
  await page.keyboard.press('Alt+Shift+Digit4')
  await expect(page.getByRole('tab', { name: 'Touched' })).toHaveAttribute('aria-selected', 'true')
  await noViolations(page)
})
