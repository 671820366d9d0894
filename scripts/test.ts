/**
 * `npm test`: builds, runs the unit tests and the end-to-end tests, and ends
 * with one line that adds them up. Words after `--` go to vitest as names of
 * test files; then the end-to-end tests are left out.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureTestBrowser } from './test-browser.ts'

const root = path.join(import.meta.dirname, '..')
const results = path.join(root, 'test-results')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

interface Sum {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

function run(program: string, words: readonly string[], env: NodeJS.ProcessEnv): number {
  const child = spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return child.status ?? 1
}

function readJson(file: string): Record<string, unknown> | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : null
}

/** A runner that ended badly without a failed test of its own counts as one failure. */
function sum(name: string, status: number, passed: unknown, failed: unknown, skipped: unknown): Sum {
  const failures = Number(failed ?? 0)
  return {
    name,
    passed: Number(passed ?? 0),
    failed: status !== 0 && failures === 0 ? 1 : failures,
    skipped: Number(skipped ?? 0),
  }
}

function unitTests(browser: string, names: readonly string[]): Sum {
  const file = path.join(results, 'vitest.json')
  const status = run(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...names],
    { DUMPSCOPE_BROWSER: browser },
  )
  const told = readJson(file)
  return sum(
    'unit tests',
    status,
    told?.['numPassedTests'],
    told?.['numFailedTests'],
    Number(told?.['numPendingTests'] ?? 0) + Number(told?.['numTodoTests'] ?? 0),
  )
}

function endToEndTests(browser: string): Sum {
  const file = path.join(results, 'playwright.json')
  const status = run('@playwright/test/cli.js', ['test'], {
    DUMPSCOPE_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  const stats = readJson(file)?.['stats'] as Record<string, number> | undefined
  const flaky = Number(stats?.['flaky'] ?? 0)
  if (flaky > 0) say(`end-to-end tests that passed in their second run only: ${flaky}`)
  const passed = Number(stats?.['expected'] ?? 0) + flaky
  return sum('end-to-end tests', status, passed, stats?.['unexpected'], stats?.['skipped'])
}

/** What of the tests cannot run here. */
function skippedParts(): string[] {
  const parts: string[] = []
  if (!existsSync(path.join(root, '..', 'shared')))
    parts.push('tests over ../shared (it is not beside the checkout)')
  const electron = path.join(root, 'node_modules', 'electron', 'path.txt')
  if (!existsSync(electron))
    parts.push(
      'the shell in Electron itself (its binary is not installed; against the stand-in it is tested)',
    )
  return parts
}

try {
  const names = process.argv.slice(2)
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  const browser = ensureTestBrowser(say)
  say(`Testing with ${browser}`)
  if (!(await ensureBuilt({ node: process.execPath, say }))) say('The build is of the present sources.')
  const sums = [unitTests(browser, names), ...(names.length === 0 ? [endToEndTests(browser)] : [])]
  say('')
  for (const part of skippedParts()) say(`Skipped: ${part}`)
  for (const { name, passed, failed, skipped } of sums)
    say(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  const total = (of: 'passed' | 'failed'): number => sums.reduce((all, one) => all + one[of], 0)
  say(`${total('passed')} passed, ${total('failed')} failed`)
  process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
