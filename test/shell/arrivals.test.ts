/** Files that the desktop hands over: before the program is ready, and while its window stands. */
import path from 'node:path'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runMain } from './run-main.ts'
import type { RunningMain } from './run-main.ts'

const sample = (name: string): string => path.resolve(import.meta.dirname, '../../resources/samples', name)
const MARCH = sample('shop-2026-03.sql')
const SEPTEMBER = sample('shop-2026-09.sql')
const SMALL = path.resolve(import.meta.dirname, '../fixtures/archives/small.none.dump')

let running: RunningMain
let page: Page
let prevented = 0
/** As a Mac does for a double click. */
const openFile = (file: string): void => {
  running.electron.app.emit('open-file', { preventDefault: () => (prevented += 1) }, file)
}
const secondStart = (...paths: string[]): void => {
  running.electron.app.emit('second-instance', {}, ['/electron', ...paths], '/', { paths })
}
const dialog = () => page.getByRole('dialog')

beforeAll(async () => {
  running = await runMain({
    displays: [{ x: 0, y: 0, width: 1280, height: 800 }],
    kept: {
      'window.json': JSON.stringify({
        bounds: { x: 3000, y: 100, width: 1200, height: 700 },
        maximised: true,
      }),
    },
  })
  // The program is started by the double click: the file is there before anything is ready.
  openFile(MARCH)
  await vi.waitFor(() => expect(running.electron.windows[0]?.shown).toBe(true), 20_000)
  page = await (running.electron.windows[0] as (typeof running.electron.windows)[0]).page
}, 120_000)
afterAll(() => running.end())

test('a file that was double-clicked before the program was ready is opened', async () => {
  await page.locator('[data-drop-source]').getByText('shop-2026-03').waitFor()
  expect(prevented).toBe(1)
})

test('the window stands maximised as it was left, and where its monitor is gone on one that is there', () => {
  const [window] = running.electron.windows
  expect(window?.options).toMatchObject({ width: 1200, height: 700 })
  expect(window?.options).not.toHaveProperty('x')
  expect(window?.maximised).toBe(true)
})

test('a second double click asks whether to compare with what is open, and compares', async () => {
  secondStart(SEPTEMBER)
  await dialog().getByText('shop-2026-09.sql').waitFor()
  await dialog().getByRole('button', { name: 'Compare with shop-2026-03.sql' }).click()
  await page.getByRole('button', { name: /^A compared with B/ }).waitFor()
  expect(await page.locator('[data-drop-source]').count()).toBe(2)
}, 60_000)

test('a file that is open already is shown and not asked about', async () => {
  secondStart(MARCH)
  await vi.waitFor(async () =>
    expect(await page.locator('[data-drop-source][data-current]').textContent()).toContain('shop-2026-03'),
  )
  expect(await dialog().count()).toBe(0)
})

test('it can be opened without comparing, by the keyboard alone, and Escape leaves it alone', async () => {
  openFile(SMALL)
  await dialog().getByText('small.none.dump').waitFor()
  expect(await dialog().getByLabel('Compare with').first().inputValue()).toContain('shop-2026-03')
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'hidden' })
  expect(await page.locator('[data-drop-source]').count()).toBe(2)

  openFile(SMALL)
  await dialog().getByRole('button', { name: 'Open without comparing' }).press('Enter')
  await page.locator('[data-drop-source]').getByText('small.none.dump').waitFor()
  expect(await page.locator('[data-drop-source]').count()).toBe(3)
}, 60_000)

test('two files that come one after the other are one question', async () => {
  const [one, two] = ['small.gzip.dump', 'small.tar'].map((name) => path.resolve(path.dirname(SMALL), name))
  openFile(one as string)
  openFile(two as string)
  await dialog().getByText('2 more dumps').waitFor()
  await dialog().getByRole('button', { name: 'Open both' }).click()
  await page.locator('[data-drop-source]').getByText('small.tar').waitFor()
}, 60_000)
