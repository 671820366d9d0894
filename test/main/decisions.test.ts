import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { serveAsset } from '../../src/main/asset-protocol.ts'
import { menuTemplate } from '../../src/main/menu-template.ts'
import { MOST_FILES, openedPaths } from '../../src/main/opened-paths.ts'
import { isAllowedRequest, isOwn } from '../../src/main/window-origin.ts'
import { CONTENT_SECURITY_POLICY, assetOf, contentTypeOf } from '../../src/shared/window-assets.ts'

describe('the files of a command line', () => {
  const opened = (argv: readonly string[], packaged = false) =>
    openedPaths({ argv, folder: '/work', packaged })

  test.each([
    [['/electron', '.'], []],
    [
      ['/electron', '.', 'a.sql', '/b.sql'],
      ['/work/a.sql', '/b.sql'],
    ],
    [['/electron', '--inspect', '/app', '--', 'a.sql'], ['/work/a.sql']],
    [
      ['/electron', '/app', '--allow-file-access-from-files', '--original-process-start-time=13', 'a.sql'],
      ['/work/a.sql'],
    ],
    [['/electron', '/app', '--', '-strange.sql'], ['/work/-strange.sql']],
    [['/electron', '/app', 'file:///dumps/old%20one.sql'], ['/dumps/old one.sql']],
    [['/electron', '/app', 'https://evil.example/a.sql', 'dumpscope://x'], []],
    [['/electron', '/app', 'a.sql', './a.sql', ''], ['/work/a.sql']],
    [['/electron'], []],
  ])('%j: %j', (argv, expected) => {
    expect(opened(argv)).toEqual(expected)
  })

  test('start right behind the program where it is packaged', () => {
    expect(opened(['/opt/dumpscope', 'a.sql'], true)).toEqual(['/work/a.sql'])
    expect(opened(['/opt/dumpscope', '-psn_0_1234'], true)).toEqual([])
  })

  test('are at most so many', () => {
    const many = Array.from({ length: 100 }, (_, index) => `${index}.sql`)
    expect(opened(['/electron', '.', ...many])).toHaveLength(MOST_FILES)
  })
})

describe('requests of the window', () => {
  test.each([
    ['app://dumpscope/', true],
    ['app://dumpscope/assets/index.js', true],
    ['blob:app://dumpscope/0a1b', true],
    ['data:image/png;base64,AA', true],
    ['app://dumpscope.evil/', false],
    ['app://other/', false],
    ['https://example.com/', false],
    ['http://127.0.0.1:80/', false],
    ['ws://127.0.0.1/', false],
    ['file:///etc/passwd', false],
    ['blob:https://example.com/0a1b', false],
    ['devtools://devtools/bundled/x.js', false],
  ])('%s: %s', (url, allowed) => {
    expect(isAllowedRequest(url, false)).toBe(allowed)
  })

  test('the developer’s tools are allowed in a checkout only', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', true)).toBe(true)
    expect(isOwn('devtools://devtools/')).toBe(false)
  })
})

describe('the files of the window', () => {
  test.each([
    ['/', 'index.html'],
    ['/assets/index-Ab_1.js', 'assets/index-Ab_1.js'],
    ['/../x', null],
    ['/a/../x', null],
    ['/%2e%2e/x', null],
    ['/a%2f..%2fx', null],
    ['/a\\x', null],
    ['//x', null],
    ['/.env', null],
    ['/a//x', null],
    ['x', null],
    ['/%ff', null],
  ])('%s names %s', (urlPath, asset) => {
    expect(assetOf(urlPath)).toBe(asset)
  })

  test('are served with their type and the rules of the page, and nothing else is', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-assets-'))
    mkdirSync(path.join(folder, 'assets'))
    writeFileSync(path.join(folder, 'index.html'), '<title>x</title>')
    const get = (url: string, method = 'GET') => serveAsset(folder, { url, method })
    const page = await get('app://dumpscope/')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    expect(await page.text()).toBe('<title>x</title>')
    expect((await get('app://dumpscope/assets')).status).toBe(404)
    expect((await get('app://dumpscope/none.js')).status).toBe(404)
    expect((await get('app://other/')).status).toBe(404)
    expect((await get('app://dumpscope/', 'POST')).status).toBe(405)
    rmSync(folder, { recursive: true })
  })

  test('have the types that a browser insists on', () => {
    expect(contentTypeOf('a.js')).toMatch(/^text\/javascript/)
    expect(contentTypeOf('a.WASM')).toBe('application/wasm')
    expect(contentTypeOf('a.exe')).toBe('application/octet-stream')
  })

  test('may run no script and no worker from elsewhere, and may ask nobody else', () => {
    const rules = new Map(
      CONTENT_SECURITY_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    )
    expect(rules.get('default-src')).toEqual(["'none'"])
    expect(rules.get('script-src')).toEqual(["'self'"])
    expect(rules.get('worker-src')).toEqual(["'self'"])
    expect(rules.get('connect-src')).toEqual(["'self'"])
    expect(rules.get('frame-ancestors')).toEqual(["'none'"])
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-eval|https?:|\*/)
  })
})

describe('the menus', () => {
  const entries = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? entries(item.submenu) : [])])
  const roles = (platform: NodeJS.Platform, development: boolean) =>
    entries(menuTemplate({ platform, development, onCommand: () => undefined })).map((item) => item.role)

  test('have the developer’s entries in a checkout only', () => {
    expect(roles('linux', true)).toContain('toggleDevTools')
    expect(roles('linux', false)).not.toContain('toggleDevTools')
    expect(roles('linux', false)).not.toContain('reload')
  })

  test('have Quit where the system puts it', () => {
    expect(roles('linux', false)).toContain('quit')
    expect(roles('darwin', false)).toContain('appMenu')
    expect(roles('darwin', false)).not.toContain('quit')
  })
})
