import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ROOT, expect, test } from './support/served-shell.ts'

let child: ChildProcess | undefined
const home = mkdtempSync(path.join(tmpdir(), 'dumpscope-start-'))
test.afterEach(async () => {
  if (child !== undefined && child.exitCode === null) {
    const exited = new Promise((resolve) => child?.once('exit', resolve))
    child.kill('SIGTERM')
    await exited
  }
})
test.afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Runs the program of `npm start` on a machine without a screen; answers its output once it holds an address. */
function start(words: readonly string[]): Promise<string> {
  const { DISPLAY: _d, WAYLAND_DISPLAY: _w, ...env } = process.env
  const started = spawn(process.execPath, [path.join(ROOT, 'scripts', 'start.mjs'), ...words], {
    cwd: ROOT,
    env: { ...env, CI: 'true', DUMPSCOPE_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = started
  return new Promise((resolve, reject) => {
    let output = ''
    const hear = (chunk: Buffer): void => {
      output += chunk.toString()
      if (/\?token=[\w-]{43}\n/.test(output)) resolve(output)
    }
    started.stdout.on('data', hear)
    started.stderr.on('data', hear)
    started.once('exit', () => reject(new Error(`it ended:\n${output}`)))
  })
}

const addressIn = (output: string): string => /http:\S+/.exec(output)?.[0] ?? ''

test('without a screen and without files the window on the two samples is served, and one line says why', async ({
  page,
}) => {
  const output = await start([])
  expect(output).toMatch(/There is no screen here; the window is served to a browser instead\.\n/)
  await page.goto(addressIn(output))
  await expect(page.getByText('shop-2026-03').first()).toBeVisible()
  await expect(page.getByText('shop-2026-09').first()).toBeVisible()
})

test('with a file the window on that file is served', async ({ page }) => {
  const output = await start([path.join(ROOT, 'resources', 'samples', 'shop-2026-09.sql')])
  await page.goto(addressIn(output))
  await expect(page.getByText('shop-2026-09').first()).toBeVisible()
  await expect(page.getByText('shop-2026-03')).toHaveCount(0)
})
