/**
 * `npm run screenshots`: a picture of every view, in both themes and at both
 * sizes, in the ignored folder `screenshots`. Words after `--` choose views by
 * name. The program is the built one in a real browser, on the samples and on
 * dumps that the tests have.
 */
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { startShell } from '../test/e2e/support/served-shell.ts'
import { ensureBuilt } from './ensure-built.mjs'
import { VIEWS } from './screenshot-views.ts'
import type { PicturedView } from './screenshot-views.ts'
import { ensureTestBrowser } from './test-browser.ts'

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, 'screenshots')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const
const THEMES = ['light', 'dark'] as const

/** Until the dumps are open, or cannot be. */
async function whenOpen(page: Page): Promise<void> {
  const there = page.getByRole('treeitem').or(page.getByRole('alert')).first()
  await there.waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => document.querySelector('[role="progressbar"]') === null, undefined, {
    timeout: 60_000,
  })
}

/** Until nothing is asked of the engine any more and the last frame is drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(350)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

async function picture(browser: Browser, view: PicturedView): Promise<void> {
  const shell = await startShell(view.files)
  const page = await browser.newPage({ viewport: SIZES[0], reducedMotion: 'reduce' })
  try {
    await page.goto(shell.address)
    if (view.files.length > 0) await whenOpen(page)
    await settle(page)
    await view.show(page)
    for (const size of SIZES) {
      for (const colorScheme of THEMES) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        await settle(page)
        const name = `${view.name}-${size.width}-${colorScheme}.png`
        await page.screenshot({ path: path.join(folder, name) })
      }
    }
    say(view.name)
  } finally {
    await page.close()
    await shell.end()
  }
}

const names = process.argv.slice(2)
const chosen = VIEWS.filter(({ name }) => names.length === 0 || names.includes(name))
await ensureBuilt({ node: process.execPath, say })
const executablePath = await ensureTestBrowser(say)
if (names.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const failed: string[] = []
try {
  for (const view of chosen) {
    try {
      await picture(browser, view)
    } catch (error) {
      failed.push(view.name)
      say(`${view.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
} finally {
  await browser.close()
}
const made = (chosen.length - failed.length) * SIZES.length * THEMES.length
say(
  `${made} pictures in ${path.relative(root, folder)}${failed.length > 0 ? `, not of ${failed.join(', ')}` : ''}`,
)
if (failed.length > 0) process.exitCode = 1
