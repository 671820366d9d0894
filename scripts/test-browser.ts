/** The browser that the tests drive: one that is on the machine, else one that is installed for them. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser, systemFacts } from '../src/server/system-browser.ts'

/** The path of a Chromium, Chrome or Edge; installs one where there is none. Throws with one sentence where that fails. */
export function ensureTestBrowser(say: (line: string) => void): string {
  const facts = systemFacts()
  const present = findBrowser(facts) ?? playwrightBrowser()
  if (present !== null) return present

  say('No Chrome, Chromium or Edge was found; installing one for the tests …')
  const playwright = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
      timeout: 300_000,
    },
  )
  const downloaded = playwright.status === 0 ? playwrightBrowser() : null
  if (downloaded !== null) return downloaded
  // What it writes on failure is a page of stack traces; its one line of meaning is enough.
  const reason = /(?:getaddrinfo|connect|Error:)[^\n]*/.exec(playwright.stderr)?.[0]
  say(`Playwright could not download one${reason === undefined ? '' : `: ${reason}`}.`)

  if (facts.platform === 'linux' && facts.root && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...words: string[]): number | null =>
      spawnSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'inherit', 'inherit'], env }).status
    say("Installing Debian's chromium …")
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium')
    const installed = findBrowser(facts)
    if (installed !== null) return installed
  }
  throw new Error(
    'The tests need Chrome, Chromium or Edge: none is installed and none could be fetched; install one, or name its program in DUMPSCOPE_BROWSER.',
  )
}

function playwrightBrowser(): string | null {
  const place = chromium.executablePath()
  return place !== '' && existsSync(place) ? place : null
}
