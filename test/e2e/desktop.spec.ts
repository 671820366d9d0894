/** Giving files to the browser shell: the chooser of the machine's own files, dropping on the window and on a source. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ROOT, SAMPLES, expect, test } from './support/served-shell.ts'

const SMALL = path.join(ROOT, 'test', 'fixtures', 'archives')
let folder: string
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-choose-'))
  mkdirSync(path.join(folder, 'old'))
  copyFileSync(path.join(SMALL, 'small.none.dump'), path.join(folder, 'monday.dump'))
  copyFileSync(path.join(SMALL, 'small.sql'), path.join(folder, 'tuesday.sql'))
  copyFileSync(path.join(SMALL, 'small.gzip.dump'), path.join(folder, 'old', 'archive.dump'))
  writeFileSync(path.join(folder, '.hidden.sql'), 'SELECT 1;')
  utimesSync(path.join(folder, 'monday.dump'), new Date(), new Date('2026-02-02T10:00:00Z'))
  utimesSync(path.join(folder, 'tuesday.sql'), new Date(), new Date('2026-02-03T10:00:00Z'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sources = (page: Page) => page.locator('[data-drop-source]')
const list = (page: Page) => page.getByRole('listbox', { name: 'Files and folders' })
const options = (page: Page) => list(page).getByRole('option')

/** Drags files over a place and drops them there, as a browser tells the page of it. */
async function drop(page: Page, place: string, files: readonly string[], drops = true): Promise<void> {
  const given = files.map((file) => ({
    name: path.basename(file),
    text: readFileSync(file).toString('base64'),
    modified: Date.parse('2026-01-05T06:07:08Z'),
  }))
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer()
    for (const { name, text, modified } of all) {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
      made.items.add(new File([bytes], name, { lastModified: modified }))
    }
    return made
  }, given)
  for (const event of drops ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover'])
    await page.dispatchEvent(place, event, { dataTransfer: transfer })
}

/** By its key, once the window is there; its list has the focus as soon as it may be worked. */
async function openChooser(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Open…' })).toBeVisible()
  await page.keyboard.press('Control+o')
  await expect(list(page)).toBeFocused()
}

test('the chooser is worked by the keyboard alone, and is found again as it was left', async ({
  openWindow,
}) => {
  const { page } = await openWindow([])
  await openChooser(page)
  const field = page.getByLabel('Folder or file')
  await field.fill(folder)
  await field.press('Enter')
  await expect(options(page)).toHaveText([/^old/, /^monday\.dump/, /^tuesday\.sql/])
  await page.getByRole('button', { name: 'Size' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Size/ })).toHaveAttribute('aria-pressed', 'true')

  await list(page).focus()
  await page.keyboard.press('o')
  await page.keyboard.press('Enter')
  await expect(options(page)).toHaveText([/^archive\.dump/])
  await page.keyboard.press('Backspace')
  // Going up stands on the folder that was left.
  await expect(list(page).locator('[data-active]')).toHaveText(/^old/)
  await page.keyboard.press('m')
  await page.keyboard.press('Space')
  await page.keyboard.press('Home')
  await page.keyboard.press('t')
  await page.keyboard.press('Space')
  await expect(page.getByText('2 files chosen')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(sources(page)).toHaveCount(2)
  // The older of the two is A.
  await expect(sources(page).first()).toContainText('monday.dump')
  await expect(page.getByRole('button', { name: /^A compared with B/ })).toBeVisible()

  await openChooser(page)
  await expect(options(page)).toHaveCount(3)
  await expect(page.getByRole('button', { name: /^Size/ })).toHaveAttribute('aria-pressed', 'true')
  await page.getByText('Opened lately').click()
  await expect(options(page)).toHaveCount(2)
  await expect(options(page).filter({ hasText: 'monday.dump' })).toBeVisible()
})

test('a typed path opens the file, and one that is not there is told beside it', async ({ openWindow }) => {
  const { page } = await openWindow([])
  await openChooser(page)
  const field = page.getByLabel('Folder or file')
  await field.fill(path.join(folder, 'no such folder'))
  await field.press('Enter')
  await expect(page.getByText(/There is no folder/)).toBeVisible()
  await field.fill(path.join(folder, 'tuesday.sql'))
  await field.press('Enter')
  await expect(sources(page)).toHaveCount(1)
})

test('what is typed before the folder is listed is not lost when the list comes', async ({
  openWindow,
  page,
}) => {
  // What the engine answers is kept back until the path has been typed.
  let held: (() => void)[] | null = null
  await page.routeWebSocket(/./u, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => server.send(message))
    server.onMessage((message) => {
      if (held === null) socket.send(message)
      else held.push(() => socket.send(message))
    })
  })
  await openWindow([])
  await expect(page.getByText('Drop a PostgreSQL dump here')).toBeVisible()
  held = []
  await openChooser(page)
  const field = page.getByLabel('Folder or file')
  await expect(field).toHaveValue('')
  await field.fill(folder)
  for (const send of held) send()
  held = null
  await expect(page.getByRole('button', { name: 'Open this folder' })).toBeEnabled()
  await expect(field).toHaveValue(folder)
  await field.press('Enter')
  await expect(options(page)).toHaveCount(3)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the chooser has no fault that axe finds, ${colorScheme}`, async ({ openWindow, page }) => {
    await page.emulateMedia({ colorScheme })
    await openWindow([])
    await expect(page.getByText('Drop a PostgreSQL dump here')).toBeVisible()
    await openChooser(page)
    await page.getByLabel('Folder or file').fill(folder)
    await page.getByLabel('Folder or file').press('Enter')
    await expect(options(page)).toHaveCount(3)
    await page.getByText('Hidden files').click()
    await expect(options(page)).toHaveCount(4)
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
}

test('a dropped file is handed over with its time; dropped on a source it is compared with that one', async ({
  openWindow,
}) => {
  const { page } = await openWindow(SAMPLES)
  await expect(page.getByRole('button', { name: /^A compared with B/ })).toBeVisible()
  const second = '[data-drop-source]:nth-child(2)'
  const dropped = path.join(folder, 'tuesday.sql')
  await drop(page, second, [dropped], false)
  await expect(page.locator('[data-drop-over="source"]')).toHaveText(
    'Drop to compare with B, shop-2026-09.sql',
  )
  await drop(page, second, [dropped])
  await expect(page.locator('[data-drop-over]')).toHaveCount(0)
  await expect(sources(page)).toHaveCount(3)
  // The source that it was dropped on is A now, and the file is B.
  await expect(sources(page).nth(0)).toContainText('shop-2026-09.sql')
  await expect(sources(page).nth(1)).toContainText('tuesday.sql')
  await expect(sources(page).nth(1).getByRole('button').first()).toHaveAttribute('title', /2026/)
})
