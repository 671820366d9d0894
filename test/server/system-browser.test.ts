import { expect, test } from 'vitest'
import { browserPlaces, hasScreen } from '../../src/server/system-browser.ts'

const facts = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv) => ({ platform, env, root: false })

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['linux', { DISPLAY: ':0', CI: 'false' }, true],
  ['darwin', {}, true],
  ['darwin', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, false],
  ['win32', {}, true],
  ['win32', { CI: '1' }, false],
] as const)('on %s with %j a screen is there: %s', (platform, env, expected) => {
  expect(hasScreen(facts(platform, env))).toBe(expected)
})

test('a browser is looked for where each system keeps it, the chosen one first', () => {
  expect(browserPlaces(facts('linux', { PATH: '/usr/bin:relative', DUMPSCOPE_BROWSER: '/mine' }))).toEqual(
    expect.arrayContaining(['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium']),
  )
  expect(browserPlaces(facts('linux', { PATH: '/usr/bin', DUMPSCOPE_BROWSER: '/mine' }))[0]).toBe('/mine')
  expect(
    browserPlaces(facts('linux', { PATH: '/usr/bin:relative' })).every((place) => place.startsWith('/')),
  ).toBe(true)
  expect(browserPlaces(facts('darwin', { HOME: '/Users/x' }))).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
  expect(browserPlaces(facts('win32', { PROGRAMFILES: 'C:\\Program Files' }))).toContain(
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  )
})
