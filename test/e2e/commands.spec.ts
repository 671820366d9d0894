/** The palette, quick open and the keys of the window, in a real browser. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, SAMPLES, startShell, test } from './support/served-shell.ts'

// The checks of accessibility take long on a busy machine.
test.setTimeout(150_000)

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

test('shortcuts, About and preferences open by key; what is set is kept for the next window on another address', async ({
  openWindow,
  page,
}) => {
  const { shell } = await openWindow(SAMPLES)
  await page.getByRole('tab', { name: 'Script' }).waitFor()
  await page.keyboard.press('?')
  const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(shortcuts.getByText('Open an object by name…')).toBeVisible()
  await expect(shortcuts.getByText('Ctrl+P', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(shortcuts).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('about')
  await page.keyboard.press('Enter')
  const about = page.getByRole('dialog', { name: 'About Dumpscope' })
  await expect(about).toContainText('It never goes to the network')
  await expect(about).toContainText('Apache License 2.0')
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+,')
  const preferences = page.getByRole('dialog', { name: 'Preferences' })
  await expect(preferences).toContainText(shell.home)
  await expectAccessible(page)
  await preferences.getByText('Dark', { exact: true }).click()
  await preferences.getByRole('textbox', { name: 'They may take at most' }).fill('3')
  await page.keyboard.press('Enter')
  await preferences.getByRole('button', { name: 'Delete those of closed dumps' }).click()
  await expect(preferences.getByText('All indexes belong to dumps that are open.')).toBeVisible()
  await expect
    .poll(() => readFileSync(path.join(shell.home, 'preferences.json'), 'utf8'))
    .toContain('"spoolBytes": 3000000000')

  // Another run of the program has another address: the page's own storage is empty there.
  const next = await startShell([], shell.home)
  try {
    await page.goto(next.address)
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
    await page.keyboard.press('Control+,')
    await expect(preferences.getByRole('textbox', { name: 'They may take at most' })).toHaveValue('3 GB')
  } finally {
    await next.stop()
  }
})
