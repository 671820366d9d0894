/** The end-to-end tests: the built program in a real Chromium. `npm test` names the browser in DUMPSCOPE_BROWSER. */
import { defineConfig } from '@playwright/test'

const browser = process.env['DUMPSCOPE_BROWSER']
const json = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE']

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // A test that needed its second run is named as flaky in the list and in the sum.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ...(json === undefined ? [] : [['json', { outputFile: json }] as const])],
  use: {
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      // Chromium has no sandbox for root; the tests, unlike the program, run without it there.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
})
