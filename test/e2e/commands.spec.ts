/** The palette, quick open and the keys of the window, in a real browser. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, SAMPLES, test } from './support/served-shell.ts'

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
}

test('commands are found by words, show their keys and do what they say', async ({ openWindow }) => {
  const { page } = await openWindow(SAMPLES)
  await page.getByRole('tab', { name: 'Script' }).waitFor()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await expect(palette.getByRole('option', { name: 'Export a report…' })).toContainText('Ctrl+E')
  await expectAccessible(page)
  await page.keyboard.type('theme dark')
  await expect(palette.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(palette).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')

  // What is set already is no command; what has no answer says so.
  await page.getByRole('tab', { name: 'Script' }).waitFor()
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('theme dark')
  await expect(palette.getByText('No command has these words.').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
})

test('any object is opened by a few letters; places visited lately come first; a field keeps its keys', async ({
  openWindow,
}) => {
  const { page } = await openWindow(SAMPLES)
  await page.getByRole('tab', { name: 'Script' }).waitFor()
  const filter = page.getByPlaceholder('Filter by name')
  await page.keyboard.press('/')
  await expect(filter).toBeFocused()
  await page.keyboard.type('a/b')
  await expect(filter).toHaveValue('a/b')
  await page.keyboard.press('Escape')

  // Over a field that has the focus too; over the comparison it leads to the two sides of it.
  await page.keyboard.press('Control+p')
  const quickOpen = page.getByRole('dialog', { name: 'Quick open' })
  await page.keyboard.type('shop cust')
  const first = quickOpen.getByRole('option').first()
  await expect(first).toContainText('shop.customers')
  await expect(first.locator('mark')).toHaveText(['shop', 'cust'])
  await expect(first).toContainText('AB')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: /shop\.customers/ })).toHaveAttribute('aria-selected', 'true')
  await expect(filter).toBeFocused()

  await page.keyboard.press('Control+p')
  await page.keyboard.type('order_status')
  await expect(quickOpen.getByRole('option').first()).toContainText('shop.order_status')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: /shop\.order_status/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+p')
  await expect(quickOpen.getByText('Visited lately')).toBeVisible()
  await expect(quickOpen.getByRole('option').first()).toContainText('shop.customers')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: /shop\.customers/ })).toHaveAttribute('aria-selected', 'true')

  // A source of its own: its objects, with its letter.
  await page.keyboard.press('Control+p')
  await page.keyboard.type('>B shop')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Script' })).toHaveCount(0)
  await page.keyboard.press('Control+p')
  await page.keyboard.type('vouchers')
  const voucher = quickOpen.getByRole('option').first()
  await expect(voucher).toContainText('shop.vouchers')
  await expect(voucher.locator('[data-source]')).toHaveText(['B'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('tab', { name: 'Script' })).toBeVisible()
})
