/** The main job without a mouse: two dumps opened and compared, the riskiest change read, the script, the report. */
import { copyFileSync, mkdirSync, readFileSync, utimesSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, SAMPLES, test } from './support/served-shell.ts'

/** Presses Tab until the element has the focus; a reader gives up sooner than this. */
async function tabTo(
  page: Page,
  role: 'textbox' | 'listbox' | 'button',
  name: string,
  key = 'Tab',
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true })
  for (let presses = 0; presses < 25; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${name} is not reached with ${key}`)
}

test('two dumps are opened, compared, read, scripted and reported with the keyboard alone', async ({
  openWindow,
}, info) => {
  test.setTimeout(150_000)
  const folder = info.outputPath('dumps')
  mkdirSync(folder, { recursive: true })
  for (const [index, sample] of SAMPLES.entries()) {
    const file = path.join(folder, path.basename(sample))
    copyFileSync(sample, file)
    utimesSync(file, 1_700_000_000 + index, 1_700_000_000 + index)
  }
  const { page } = await openWindow([])
  await expect(page.getByText('Drop a PostgreSQL dump here')).toBeVisible()

  await page.keyboard.press('Control+o')
  const picker = page.getByRole('dialog', { name: 'Open dumps' })
  await expect(picker.getByRole('listbox')).toBeFocused()
  await tabTo(page, 'textbox', 'Folder or file', 'Shift+Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(folder)
  await page.keyboard.press('Enter')
  await expect(picker.getByRole('option')).toHaveCount(2)
  await tabTo(page, 'listbox', 'Files and folders')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')

  // The riskiest change first; back and forward as anywhere.
  const main = page.getByRole('main')
  const riskiest = main.getByRole('region', { name: 'The riskiest changes' }).getByRole('button').first()
  await expect(riskiest).toBeVisible()
  const name = (await riskiest.textContent()) ?? ''
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(main.getByRole('heading', { level: 1 })).toContainText(name)
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(main.getByRole('heading', { level: 1 })).not.toContainText(name)
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(main.getByRole('heading', { level: 1 })).toContainText(name)
  await page.keyboard.press('F6')
  await expect(page.getByRole('tree')).toBeFocused()
  await page.keyboard.press('F6')
  await expect(page.getByRole('tabpanel', { name: 'Comparison', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await main.evaluate((element) => element.contains(document.activeElement))).toBe(true)

  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('listbox', { name: 'Steps' }).getByRole('option').first()).toBeVisible()
  const script = page.getByRole('tabpanel', { name: 'Script', exact: true })
  for (let presses = 0; presses < 3; presses++) {
    if (await script.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('F6')
  }
  await tabTo(page, 'listbox', 'Steps')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('region', { name: /^Step \d+$/ })).toBeVisible()

  await page.keyboard.press('Control+e')
  // The pages come and have the focus; what is done with them is just before them.
  await expect(page.getByRole('region', { name: 'Preview of the report' })).toBeFocused()
  await tabTo(page, 'button', 'Formats', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemcheckbox', { name: 'PDF' })).toBeFocused()
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowUp', 'ArrowUp', 'Enter']) {
    await page.keyboard.press(key)
  }
  await page.keyboard.press('Escape')
  const download = page.waitForEvent('download')
  await tabTo(page, 'button', 'Save as Markdown', 'Shift+Tab')
  await page.keyboard.press('Enter')
  const report = readFileSync(await (await download).path(), 'utf8')
  // Markdown keeps its signs apart.
  expect(report.replaceAll('\\', '')).toContain(name)
})
