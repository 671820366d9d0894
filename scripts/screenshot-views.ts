/** What `npm run screenshots` makes pictures of: each view by name, the dumps it is opened on, and how one gets there. */
import path from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT, SAMPLES } from '../test/e2e/support/served-shell.ts'

/** A view to make pictures of. */
export interface PicturedView {
  readonly name: string
  /** Paths of dumps that the program is started on. */
  readonly files: readonly string[]
  /** Goes there, from the window as it opens. */
  readonly show: (page: Page) => Promise<void>
}

const [SAMPLE = ''] = SAMPLES
const EVERY_KIND = path.join(ROOT, 'test/fixtures/oracle/every-kind.sql')

const opened = async (): Promise<void> => undefined

/** Runs a command by its title, through the palette. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(title)
  await page.waitForTimeout(300)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(700)
}

/** Goes to an object by its name. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+p')
  await page.keyboard.type(name)
  await page.waitForTimeout(500)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(1200)
}

/** Until the report that is being made is on its pages. */
async function reportPages(page: Page): Promise<void> {
  await page.locator('[data-page] canvas').first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(1200)
}

async function tab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).last().click()
  await page.waitForTimeout(1200)
}

const dump = (name: string, show: PicturedView['show']): PicturedView => ({ name, files: [SAMPLE], show })
const comparison = (name: string, show: PicturedView['show']): PicturedView => ({
  name,
  files: SAMPLES,
  show,
})

/** All of them, in the order in which a reader meets them. */
export const VIEWS: readonly PicturedView[] = [
  { name: 'empty', files: [], show: opened },
  { name: 'failed', files: [path.join(ROOT, 'no-such-dump.sql')], show: opened },
  { name: 'picker', files: [], show: (page) => command(page, 'Open dumps') },
  dump('dump-overview', opened),
  { name: 'every-kind-overview', files: [EVERY_KIND], show: opened },
  dump('definition', async (page) => {
    await goTo(page, 'orders')
    await tab(page, /^Definition/)
  }),
  dump('columns', async (page) => {
    await goTo(page, 'orders')
    await tab(page, /^Columns/)
  }),
  dump('data', async (page) => {
    await goTo(page, 'products')
    await tab(page, /^Data/)
  }),
  dump('dependencies', async (page) => {
    await goTo(page, 'orders')
    await tab(page, /^Dependencies/)
  }),
  dump('diagram', (page) => command(page, 'Diagram')),
  dump('search', async (page) => {
    await command(page, 'Search')
    await page.keyboard.type('email')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(1500)
  }),
  { name: 'findings', files: [EVERY_KIND], show: (page) => command(page, 'Findings') },
  dump('palette', async (page) => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.waitForTimeout(400)
  }),
  dump('quick-open', async (page) => {
    await page.keyboard.press('ControlOrMeta+p')
    await page.keyboard.type('cust')
    await page.waitForTimeout(500)
  }),
  dump('shortcuts', (page) => command(page, 'Keyboard shortcuts')),
  dump('preferences', (page) => command(page, 'Preferences')),
  dump('about', (page) => command(page, 'About')),
  comparison('comparison', opened),
  comparison('changed', (page) => goTo(page, 'customers')),
  comparison('both-definitions', async (page) => {
    await goTo(page, 'touch_updated')
    await tab(page, /^Definitions?/)
  }),
  comparison('script', (page) => command(page, 'Script')),
  comparison('comparison-diagram', (page) => command(page, 'Diagram')),
  comparison('tree-filter', async (page) => {
    await page.keyboard.press('ControlOrMeta+f')
    await page.keyboard.type('order')
    await page.waitForTimeout(700)
  }),
  comparison('export', async (page) => {
    await command(page, 'Export')
    await reportPages(page)
  }),
  comparison('report-areas', async (page) => {
    await command(page, 'Export')
    await reportPages(page)
    await page.locator('[data-area-name]').nth(1).click()
    await page
      .getByRole('list', { name: /^Relations of/ })
      .getByRole('checkbox')
      .first()
      .check()
    await page.locator('[data-area-name]').nth(0).press('F2')
    await page.waitForTimeout(300)
  }),
  comparison('report-settings', async (page) => {
    await command(page, 'Go to the report')
    await page.getByRole('button', { name: /^What is said of B/ }).click()
    await page.waitForTimeout(300)
  }),
  comparison('report-no-migrations', async (page) => {
    await command(page, 'Go to the report')
    await page.getByRole('radio', { name: 'Migration structure' }).check()
  }),
  dump('report-review', async (page) => {
    await command(page, 'deep review')
    await page.getByRole('button', { name: 'Make the report' }).click()
    await reportPages(page)
  }),
  {
    name: 'report-many-sources',
    files: [...SAMPLES, EVERY_KIND],
    show: async (page) => {
      await command(page, 'comparison of the open sources')
      await page.getByRole('button', { name: 'Make the report' }).click()
      await reportPages(page)
    },
  },
  { name: 'matrix', files: [...SAMPLES, EVERY_KIND], show: (page) => command(page, 'side by side') },
]
