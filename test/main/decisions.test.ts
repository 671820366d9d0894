import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { serveAsset } from '../../src/main/asset-protocol.ts'
import { menuLabel, menuTemplate } from '../../src/main/menu-template.ts'
import type { MenuChoices } from '../../src/main/menu-template.ts'
import { MOST_FILES, openedPaths, readPaths } from '../../src/main/opened-paths.ts'
import { MOST_IN_MENU, readRecent, tellSystem } from '../../src/main/recent-documents.ts'
import { isAllowedRequest, isOwn } from '../../src/main/window-origin.ts'
import { everyCommand } from '../../src/renderer/commands/all-commands.ts'
import { chordText } from '../../src/renderer/commands/chord.ts'
import { chordsOf } from '../../src/renderer/commands/registry.ts'
import { SHELL_COMMANDS } from '../../src/shared/shell-bridge.ts'
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
  const menus = (given: Partial<MenuChoices>) =>
    menuTemplate({
      platform: 'linux',
      development: false,
      recent: [],
      home: '/home/reader',
      onCommand: () => undefined,
      onOpen: () => undefined,
      ...given,
    })
  const roles = (platform: NodeJS.Platform, development: boolean) =>
    entries(menus({ platform, development })).map((item) => item.role)
  const named = (items: readonly MenuItemConstructorOptions[], label: string) =>
    items.find((item) => item.label === label)

  test('have the developer’s entries in a checkout only', () => {
    expect(roles('linux', true)).toContain('toggleDevTools')
    expect(roles('linux', false)).not.toContain('toggleDevTools')
    expect(roles('linux', false)).not.toContain('reload')
  })

  test.each(['darwin', 'linux', 'win32'] as const)(
    'on %s have Quit and About once, where readers look for them',
    (platform) => {
      const bar = menus({ platform })
      expect(entries(bar).filter((item) => item.role === 'quit')).toHaveLength(1)
      expect(entries(bar).filter((item) => item.role === 'about')).toHaveLength(1)
      const first = entries([bar[0] as MenuItemConstructorOptions]).map((item) => item.role)
      expect(first.includes('about')).toBe(platform === 'darwin')
      expect(first).toContain('quit')
      const bears = bar.map((item) => item.label ?? item.role)
      expect(bears).toEqual([
        ...(platform === 'darwin' ? ['appMenu'] : []),
        '&File',
        '&Edit',
        '&View',
        '&Go',
        platform === 'darwin' ? 'windowMenu' : '&Window',
        '&Help',
      ])
    },
  )

  test.each(['darwin', 'linux'] as const)(
    'on %s ask only for commands of the window, by the keys that it has for them',
    (platform) => {
      const mac = platform === 'darwin'
      const items = entries(menus({ platform })).filter(
        (item) => item.id !== undefined && item.id !== 'recent',
      )
      expect(items.map((item) => item.id).toSorted()).toEqual([...SHELL_COMMANDS].toSorted())
      for (const { id, accelerator } of items) {
        const command = everyCommand.find((one) => one.id === id)
        expect(command, `the window has no command ${id}`).toBeDefined()
        if (accelerator === undefined || command === undefined) continue
        const chords = chordsOf(command).map((chord) => chordText(chord, mac))
        // The desktop shell alone gives Ctrl+W to the page.
        if (id === 'close') chords.push(chordText('Mod+W', mac))
        expect(chords, id).toContain(chordText(String(accelerator).replace('CmdOrCtrl', 'Mod'), mac))
      }
    },
  )

  test('have what was opened lately, with what a menu would obey taken out, and nothing to clear where nothing was', () => {
    const opened: string[] = []
    const recent = [{ path: '/home/reader/dumps/a&b.dump' }, { path: '/srv/old.sql' }]
    const file = menus({ recent, onOpen: (name) => void opened.push(name) })[0]
    const menu = named(file?.submenu as MenuItemConstructorOptions[], 'Open Recent')
    const items = menu?.submenu as MenuItemConstructorOptions[]
    expect(items.map((item) => item.label ?? item.type)).toEqual([
      'a&&b.dump — ~/dumps',
      'old.sql — /srv',
      'separator',
      'Clear Menu',
    ])
    items[1]?.click?.({} as never, undefined, {} as never)
    expect(opened).toEqual(['/srv/old.sql'])
    const none = named(menus({})[0]?.submenu as MenuItemConstructorOptions[], 'Open Recent')
    expect(none?.enabled).toBe(false)
    expect(menuLabel('C:\\Users\\r\\x.dump', 'C:\\Users\\r', 'win32')).toBe('x.dump — ~')
    expect(menuLabel('D:\\dumps\\x.dump', 'C:\\Users\\r', 'win32')).toBe('x.dump — D:\\dumps')
    const many = Array.from({ length: 40 }, (_, n) => ({ path: `/${n}` }))
    const long = named(menus({ recent: many })[0]?.submenu as MenuItemConstructorOptions[], 'Open Recent')
    expect(long?.submenu).toHaveLength(MOST_IN_MENU + 2)
  })
})

describe('the system’s list of recent documents', () => {
  const system = () => {
    const told: string[] = []
    const app = {
      addRecentDocument: (file: string) => void told.push(`+${file}`),
      clearRecentDocuments: () => void told.push('cleared'),
    }
    return { app, told }
  }
  test('is told what is new, not what it has from the last run, and is cleared with the menu', () => {
    const { app, told } = system()
    tellSystem(app, null, [{ path: '/a' }])
    expect(told).toEqual([])
    tellSystem(app, [{ path: '/a' }], [{ path: '/b' }, { path: '/a' }])
    tellSystem(app, [{ path: '/b' }, { path: '/a' }], [{ path: '/b' }])
    tellSystem(app, [{ path: '/b' }], [])
    expect(told).toEqual(['+/b', 'cleared'])
  })
  test.each([null, 'x', {}, [1], [{ path: 1 }], [{ path: '/a' }, null]])(
    'takes no list out of %j',
    (value) => {
      expect(readRecent(value)).toBeNull()
    },
  )
})

describe('what a second start hands over', () => {
  test.each([
    [{ paths: ['/a.sql', '/b.sql'] }, ['/a.sql', '/b.sql']],
    [{ paths: ['a.sql', 7, '/b.sql'] }, ['/b.sql']],
    [{ paths: 'x' }, []],
    [null, []],
    [{}, []],
  ])('%j: %j', (told, expected) => {
    expect(readPaths(told)).toEqual(expected)
  })
})
