/** The desktop shell in Electron itself; runs where its binary is installed, and is told as skipped where it is not. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'
import { ROOT, SAMPLES } from './support/served-shell.ts'

const folder = path.join(ROOT, 'node_modules', 'electron')
const name = existsSync(path.join(folder, 'path.txt'))
  ? readFileSync(path.join(folder, 'path.txt'), 'utf8')
  : null
const binary = name === null ? null : path.join(folder, 'dist', name)

test.skip(binary === null || !existsSync(binary), "Electron's binary is not installed here")
test.skip(process.platform === 'linux' && process.getuid?.() === 0, 'Electron has no sandbox for root')
test.skip(
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'],
  'there is no screen',
)

let app: ElectronApplication
let home: string
test.beforeEach(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'dumpscope-electron-'))
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  app = await _electron.launch({
    executablePath: binary as string,
    args: [`--user-data-dir=${path.join(home, 'profile')}`, ROOT, '--', ...SAMPLES],
    env: { ...env, DUMPSCOPE_HOME: home },
  })
})
test.afterEach(async () => {
  await app.close()
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
})

test('the window opens on the files of the command line and reaches the engine', async () => {
  const page = await app.firstWindow()
  await expect(page).toHaveTitle('Dumpscope')
  await expect(page.getByText('shop-2026-03').first()).toBeVisible()
  expect(
    await page.evaluate(() => ['require', 'process', 'Buffer'].filter((global) => global in globalThis)),
  ).toEqual([])
})

test('the page can go nowhere else and open nothing', async () => {
  const page = await app.firstWindow()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
    globalThis.open('https://example.com/')
  })
  await page.waitForTimeout(500)
  expect(page.url()).toBe('app://dumpscope/')
  expect(app.windows()).toHaveLength(1)
})
