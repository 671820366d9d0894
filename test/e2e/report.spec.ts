/** Reports in the window: made, arranged, previewed as they will print, saved, and as they were at the next time. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, ROOT, SAMPLES, startShell, test } from './support/served-shell.ts'

const SCENARIO = path.join(ROOT, '..', 'shared', 'scenarios', 'ananta')

/** Goes to the view and begins to make the report that is chosen there. */
async function begin(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Report' }).click()
  const report = page.getByRole('tabpanel', { name: 'Report' })
  await report.getByRole('button', { name: 'Make the report' }).click()
  return report
}

/** The same, until its pages are there. */
async function make(page: Page): Promise<Locator> {
  const report = await begin(page)
  await pagesOf(report)
  return report
}

/** Until pages are there that say what is chosen. */
async function pagesOf(report: Locator): Promise<Locator> {
  const first = report.getByRole('group', { name: /^Page 1 of \d+$/ })
  await expect(first.locator('canvas')).toBeVisible({ timeout: 60_000 })
  await expect(report.getByText('Writing the pages anew')).toBeHidden({ timeout: 60_000 })
  return first
}

/** The names of the areas as they are listed. */
function areaNames(report: Locator): Locator {
  return report.getByRole('list', { name: 'Areas' }).locator('[data-area-name] > span:first-of-type')
}

async function rename(report: Locator, place: number, name: string): Promise<void> {
  const line = report.getByRole('list', { name: 'Areas' }).locator('[data-area-name]').nth(place)
  await line.press('F2')
  const field = report.getByRole('textbox', { name: /^Name of the area/ })
  await field.fill(name)
  await field.press('Enter')
  await expect(areaNames(report).nth(place)).toHaveText(name)
}

/** Saves in the one format that is chosen, and answers the file's text. */
async function saved(page: Page, report: Locator, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    report.getByRole('button', { name: `Save as ${format}`, exact: true }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

async function onlyAs(page: Page, report: Locator, format: string): Promise<void> {
  await report.getByRole('button', { name: 'Formats' }).click()
  for (const name of [format, 'PDF']) await page.getByRole('menuitemcheckbox', { name }).click()
  await page.keyboard.press('Escape')
}

/** What stands of a text in the Markdown of a report, whose signs are kept apart. */
const plain = (markdown: string): string => markdown.replaceAll('\\', '').replaceAll('&amp;', '&')

test('a comparison is made, arranged and saved, and its areas are the same at the next time', async ({
  openWindow,
}) => {
  test.setTimeout(240_000)
  const { page, shell, requests } = await openWindow(SAMPLES)
  await expect(page.getByText('26 added')).toBeVisible()
  const report = await make(page)
  const before = await areaNames(report).allTextContents()
  expect(before.length).toBeGreaterThan(1)

  await rename(report, 0, 'People & orders')
  await onlyAs(page, report, 'Markdown')
  expect(plain(await saved(page, report, 'Markdown'))).toContain('People & orders')

  // Another place by keyboard, told to who does not see it; and the way back.
  const second = before[1] ?? ''
  await report.getByRole('button', { name: `Move ${second}`, exact: true }).press('Space')
  await expect(page.getByRole('status').filter({ hasText: `${second} is taken up` })).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  await expect(areaNames(report).first()).toHaveText(second)
  await report.getByRole('button', { name: 'Undo the last change of areas' }).click()
  await expect(areaNames(report).first()).toHaveText('People & orders')
  await report.getByRole('button', { name: 'Make the change of areas again' }).click()
  await expect(areaNames(report).first()).toHaveText(second)
  await areaNames(report).nth(1).click()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(areaNames(report).first()).toHaveText('People & orders')

  // A relation goes to an area of its own.
  const relations = report.getByRole('list', { name: 'Relations of People & orders' })
  await relations.getByRole('checkbox', { name: 'shop.products' }).check()
  const moving = report.getByRole('form', { name: 'Move relations of People & orders' })
  await moving.getByRole('textbox').or(moving.getByRole('combobox')).fill('On its own')
  await moving.getByRole('button', { name: 'Move 1' }).click()
  await expect(areaNames(report).last()).toHaveText('On its own')
  await expect(relations.getByText('shop.products', { exact: true })).toBeHidden()

  // A part that is left out is in no format.
  await pagesOf(report)
  const part = report.getByRole('region', { name: 'Parts' }).getByRole('checkbox').last()
  const title = (await part.getAttribute('aria-label')) ?? (await labelOf(part))
  expect(plain(await saved(page, report, 'Markdown'))).toContain(`## ${title}`)
  await part.uncheck()
  await pagesOf(report)
  const markdown = plain(await saved(page, report, 'Markdown'))
  expect(markdown).not.toContain(`## ${title}`)
  expect(markdown).toContain('On its own')
  expect(requests.filter((url) => !/^(http|ws|blob)/.test(url) || !url.includes('127.0.0.1'))).toEqual([])

  // The window is closed and opened again; the indexes' folder is the same.
  await page.waitForTimeout(1000)
  await shell.stop()
  const again = await startShell(SAMPLES, shell.home)
  try {
    await page.goto(again.address)
    await expect(page.getByText('26 added')).toBeVisible()
    const reopened = await make(page)
    await expect(areaNames(reopened).first()).toHaveText('People & orders')
    await expect(areaNames(reopened).last()).toHaveText('On its own')
    expect(plain(await saved(page, reopened, 'Markdown'))).toContain('On its own')
  } finally {
    await again.stop()
  }
})

async function labelOf(box: Locator): Promise<string> {
  return box.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '')
}

test('the pages are drawn as they are looked at, their text can be selected, and a title comes by itself', async ({
  openWindow,
}) => {
  test.setTimeout(180_000)
  const { page } = await openWindow([SAMPLES[1] ?? ''])
  await page.getByRole('button', { name: 'Deep review' }).click()
  const report = await make(page)
  const field = report.getByRole('textbox', { name: 'Page' })
  const pages = Number(/\d+/.exec((await report.getByText(/^of \d+$/).textContent()) ?? '')?.[0])
  expect(pages).toBeGreaterThan(5)
  await report.getByRole('textbox', { name: 'Title' }).fill('The shop, looked at closely')
  await expect(report.getByText('Writing the pages anew')).toBeVisible()
  const first = await pagesOf(report)
  await expect(first).toContainText('The shop, looked at closely')

  // The mouse selects text as it stands on the page.
  const word = first.locator('span').filter({ hasText: 'The shop' }).first()
  const box = await word.boundingBox()
  if (box === null) throw new Error('the title has no place on the page')
  const picture = await first.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).width)
  expect(picture).toBeGreaterThan(300)
  await page.mouse.move(box.x + 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('shop, looked at')

  // Only what is in sight is drawn; keys go from page to page.
  const drawn = report.locator('[data-page]')
  expect(await drawn.count()).toBeLessThan(5)
  await field.fill(String(pages))
  await field.press('Enter')
  await expect(report.getByRole('group', { name: `Page ${pages} of ${pages}` })).toBeVisible()
  await expect(field).toHaveValue(String(pages))
  const preview = report.getByRole('region', { name: 'Preview of the report' })
  await preview.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(field).toHaveValue('2')
  const wide = (await drawn.first().boundingBox())?.width ?? 0
  await page.keyboard.press('-')
  await expect.poll(async () => (await drawn.first().boundingBox())?.width ?? 0).toBeLessThan(wide)
  await page.keyboard.press('0')
  await expect.poll(async () => (await drawn.first().boundingBox())?.width ?? 0).toBe(wide)
})

test('settings go to a file and come from one; a mistake in it is told', async ({ openWindow }, info) => {
  test.setTimeout(180_000)
  const { page } = await openWindow(SAMPLES)
  await expect(page.getByText('26 added')).toBeVisible()
  await page.getByRole('tab', { name: 'Report' }).click()
  const report = page.getByRole('tabpanel', { name: 'Report' })
  await report.getByRole('textbox', { name: 'Title' }).fill('Kept in a file')
  await report.getByRole('button', { name: 'What is said of B' }).click()
  const said = report.getByRole('group', { name: 'Of B' })
  await said.getByRole('textbox', { name: 'Label' }).fill('September')
  await said
    .getByRole('combobox', { name: 'Role' })
    .or(said.getByRole('textbox', { name: 'Role' }))
    .click()
  await page.getByRole('option', { name: 'Live database' }).click()
  await report.getByRole('button', { name: 'Save settings…' }).click()
  const file = info.outputPath('report.json')
  const saving = page.getByRole('dialog', { name: 'Save the settings of the report' })
  await saving.getByRole('textbox').fill(file)
  await saving.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(saving).toBeHidden()
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'))
  expect(written).toMatchObject({
    dumpscope: 'report',
    title: 'Kept in a file',
    sources: [{ label: 'September', role: 'live' }],
  })

  await report.getByRole('textbox', { name: 'Title' }).fill('Another')
  await report.getByRole('button', { name: 'Load settings…' }).click()
  const loading = page.getByRole('dialog', { name: 'Load settings of a report' })
  const field = loading.getByRole('textbox').or(loading.getByRole('combobox')).first()
  await field.fill(path.join(ROOT, 'package.json'))
  await loading.getByRole('button', { name: 'Load', exact: true }).click()
  await expect(loading.getByRole('alert')).toBeVisible()
  await field.fill(file)
  await loading.getByRole('button', { name: 'Load', exact: true }).click()
  await expect(loading).toBeHidden()
  await expect(report.getByRole('textbox', { name: 'Title' })).toHaveValue('Kept in a file')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing of a report stands in the way of a screen reader or weak eyes, ${colorScheme}`, async ({
    openWindow,
  }) => {
    test.setTimeout(180_000)
    const { page } = await openWindow(SAMPLES)
    await page.emulateMedia({ colorScheme })
    // A comparison that is done shows itself, wherever the reader has gone.
    await expect(page.getByText('26 added')).toBeVisible()
    await page.getByRole('tab', { name: 'Report' }).click()
    await expect(page.getByText('The pages of the report are shown here')).toBeVisible()
    const look = async (): Promise<void> => {
      // What hangs over the page where the mouse rests is the kit's own.
      await page.mouse.move(0, 0)
      await expect(page.getByRole('tooltip')).toHaveCount(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations).toEqual([])
    }
    await look()
    const report = await make(page)
    await areaNames(report).first().click()
    await report
      .getByRole('list', { name: /^Relations of/ })
      .getByRole('checkbox')
      .first()
      .check()
    await report.getByRole('button', { name: /^What is said of A/ }).click()
    await look()
    await page.setViewportSize({ width: 1024, height: 700 })
    await look()
    const beyond = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
    expect(beyond).toBeLessThanOrEqual(0)
  })
}

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

test('four dumps and two folders of migrations become one comparison, whose areas stay', async ({
  openWindow,
}) => {
  test.skip(!existsSync(SCENARIO), 'the scenario is not beside the checkout')
  test.setTimeout(300_000)
  const folders = ['final-migrations', 'migrations'].map((name) => path.join(SCENARIO, name))
  const dumps = ['backups', 'dumps'].flatMap((folder) =>
    readdirSync(path.join(SCENARIO, folder))
      .filter((name) => name.endsWith('.sql'))
      .map((name) => path.join(SCENARIO, folder, name)),
  )
  expect(dumps).toHaveLength(4)
  const { page, shell } = await openWindow(folders)
  const sources = page.getByRole('navigation', { name: 'Sources' })
  await expect(sources.locator('[data-source-line]')).toHaveCount(2, { timeout: 90_000 })
  await drop(page, dumps)
  await expect(sources.locator('[data-source-line]')).toHaveCount(6, { timeout: 60_000 })
  const report = await make(page)
  await expect(report.getByText('6 of 6 sources')).toBeVisible()
  await rename(report, 0, 'What people have')
  await onlyAs(page, report, 'Markdown')
  const markdown = plain(await saved(page, report, 'Markdown'))
  for (const told of ['What people have', 'bom_line_items_backup_20260109', 'catalog_components']) {
    expect(markdown).toContain(told)
  }
  await page.waitForTimeout(1000)
  await shell.stop()
  const again = await startShell([...folders, ...dumps], shell.home)
  try {
    await page.goto(again.address)
    await expect(sources.locator('[data-source-line]')).toHaveCount(6, { timeout: 90_000 })
    const reopened = await begin(page)
    await expect(areaNames(reopened).first()).toHaveText('What people have', { timeout: 90_000 })
  } finally {
    await again.stop()
  }
})
