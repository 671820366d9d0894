import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { MenuItemConstructorOptions } from 'electron'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { SHELL_COMMANDS } from '../../src/shared/shell-bridge.ts'
import { VERSION } from '../../src/shared/version.ts'
import { connectFromPage, runMain } from './run-main.ts'
import type { RunningMain } from './run-main.ts'

const SAMPLE = path.resolve(import.meta.dirname, '../../resources/samples/shop-2026-03.sql')
let running: RunningMain
let page: Page
beforeAll(async () => {
  running = await runMain({ files: [SAMPLE] })
  await vi.waitFor(() => expect(running.electron.windows[0]?.shown).toBe(true), 20_000)
  page = await (running.electron.windows[0] as (typeof running.electron.windows)[0]).page
}, 120_000)
afterAll(() => running.end())

/** Starts keeping, in the page, what the bridge tells; the answer reads it. */
async function keepTold(
  event: 'onOpenPaths' | 'onCommand' | 'onEngineGone',
): Promise<() => Promise<unknown[]>> {
  await page.evaluate((name) => {
    const scope = globalThis as unknown as Record<string, unknown[]>
    const told: unknown[] = (scope[`told${name}`] = [])
    globalThis.dumpscope?.[name]((value: unknown) => void told.push(value))
  }, event)
  return () =>
    page.evaluate((name) => (globalThis as unknown as Record<string, unknown[]>)[`told${name}`] ?? [], event)
}

test('the window is sandboxed, isolated, without Node, and its preload script is the built one', () => {
  const { webPreferences } = running.electron.windows[0]?.options ?? {}
  expect(webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  })
  expect(webPreferences?.preload).toMatch(/out[/\\]preload[/\\]preload\.cjs$/)
})

test('the page that runs is the built window, and it sees the bridge and nothing of Node', async () => {
  expect(await page.title()).toBe('Dumpscope')
  const seen = await page.evaluate(() => ({
    kind: globalThis.dumpscope?.kind,
    names: Object.keys(globalThis.dumpscope ?? {}).toSorted(),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  }))
  expect(seen).toEqual({
    kind: 'electron',
    names: [
      'chooseFiles',
      'chooseFolder',
      'chooseSavePath',
      'kind',
      'onCommand',
      'onEngineGone',
      'onOpenPaths',
      'pathForFile',
      'showRecent',
    ],
    node: [],
  })
})

test('a channel made in the page reaches the engine in its own process', async () => {
  const client = await connectFromPage(page)
  expect(await client.app.info()).toMatchObject({ version: VERSION, openAtStart: [SAMPLE] })
  const [engine] = running.electron.engines
  expect(engine?.child.pid).not.toBe(process.pid)
})

test('a call that fails carries its reason over the channel', async () => {
  const client = await connectFromPage(page)
  await expect(client.sources.overview({ sourceId: 'none' })).rejects.toMatchObject({
    data: { code: 'UNKNOWN_SOURCE' },
  })
})

test('files of a second start and of the desktop arrive in the window, which comes to the front', async () => {
  const told = await keepTold('onOpenPaths')
  const focused = running.electron.windows[0]?.focused ?? 0
  const { app } = running.electron
  // Chromium puts its own switches between the words; what the second start made of them comes beside.
  const words = ['/electron', '--some-switch', '/app', '--', 'a.sql', '/b.sql']
  app.emit('second-instance', {}, words, '/work', {
    paths: ['/work/a.sql', '/b.sql'].map((name) => path.resolve(name)),
  })
  await vi.waitFor(async () =>
    expect(await told()).toEqual([[path.resolve('/work/a.sql'), path.resolve('/b.sql')]]),
  )
  expect(running.electron.windows[0]?.focused).toBeGreaterThan(focused)

  let prevented = false
  running.electron.app.emit('open-file', { preventDefault: () => (prevented = true) }, '/c.sql')
  await vi.waitFor(async () => expect((await told()).at(-1)).toEqual(['/c.sql']))
  expect(prevented).toBe(true)
  expect(running.electron.windows).toHaveLength(1)
})

test('the dialog for dumps answers the window, and a dropped file its path', async () => {
  running.electron.chosen = ['/dumps/old.sql', '/dumps/new.sql']
  expect(await page.evaluate(() => globalThis.dumpscope?.chooseFiles())).toEqual([
    '/dumps/old.sql',
    '/dumps/new.sql',
  ])
  running.electron.chosen = ['/dumps/migrations']
  expect(await page.evaluate(() => globalThis.dumpscope?.chooseFolder())).toEqual(['/dumps/migrations'])
  const paths = await page.evaluate(() =>
    ['on-disk.sql', 'made-up.sql'].map((name) => globalThis.dumpscope?.pathForFile(new File(['x'], name))),
  )
  expect(paths).toEqual(['/dumps/on-disk.sql', null])
})

test('the dialog for saving begins where the window says, and answers the path or nothing', async () => {
  const ask = () => page.evaluate(() => globalThis.dumpscope?.chooseSavePath('/dumps/comparison.dumpscope'))
  running.electron.savePath = '/reviews/september.dumpscope'
  expect(await ask()).toBe('/reviews/september.dumpscope')
  running.electron.savePath = null
  expect(await ask()).toBeNull()
  expect(running.electron.suggested).toEqual(Array(2).fill('/dumps/comparison.dumpscope'))
  const wrong = await page.evaluate(() => globalThis.dumpscope?.chooseSavePath(7 as unknown as string))
  expect(wrong).toBeNull()
  expect(running.electron.suggested).toHaveLength(2)
})

test('every command of the menus reaches the window', async () => {
  const told = await keepTold('onCommand')
  const entries = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? entries(item.submenu) : [])])
  const asking = entries(running.electron.menus[0] ?? []).filter(
    (item) => item.id !== undefined && item.click !== undefined,
  )
  for (const item of asking) item.click?.({} as never, undefined, {} as never)
  // Each is obeyed by the window too, which has dialogs to draw meanwhile.
  await vi.waitFor(
    async () => expect((await told()).toSorted()).toEqual([...SHELL_COMMANDS].toSorted()),
    20_000,
  )
})

/** What the menu of recent files now holds. */
function recentItems(): MenuItemConstructorOptions[] {
  const file = running.electron.menus.at(-1)?.find(({ label }) => label === '&File')
  const items = (file?.submenu ?? []) as MenuItemConstructorOptions[]
  const recent = items.find(({ id }) => id === 'recent')
  return (recent?.submenu ?? []) as MenuItemConstructorOptions[]
}
const recentLabels = (): (string | undefined)[] => recentItems().map(({ label }) => label)

test('what the window opened stands in the menu of recent files; choosing it there opens it again', async () => {
  // The window opened the sample at its start, and told so by itself.
  await vi.waitFor(() => expect(recentLabels()[0]).toMatch(/^shop-2026-03\.sql — /), 20_000)
  // The system keeps its list between runs, so only what is new is told.
  await page.evaluate(() => {
    globalThis.dumpscope?.showRecent([{ path: '/dumps/new.dump' }, { path: '/dumps/old.sql' }])
  })
  await vi.waitFor(() =>
    expect(recentLabels().slice(0, 2)).toEqual(['new.dump — /dumps', 'old.sql — /dumps']),
  )
  expect(running.electron.app.recentDocuments).toContain('/dumps/new.dump')
  expect(running.electron.app.recentDocuments).not.toContain('/dumps/old.sql')
  const told = await keepTold('onOpenPaths')
  const [first] = recentItems()
  first?.click?.({} as never, undefined, {} as never)
  await vi.waitFor(async () => expect(await told()).toEqual([['/dumps/new.dump']]))

  await page.evaluate(() => globalThis.dumpscope?.showRecent([]))
  await vi.waitFor(() => expect(recentLabels()).toEqual([undefined, 'Clear Menu']))
  expect(running.electron.app.recentDocuments).toEqual([])
})

test('a list of recent files from a frame that is not our page is not taken', () => {
  const menus = running.electron.menus.length
  const sender = running.electron.windows[0]?.webContents
  const event = { sender, senderFrame: { url: 'app://dumpscope/' }, ports: [] }
  running.electron.ipcMain.emit('show-recent', event, [{ path: '/evil' }])
  running.electron.ipcMain.emit('show-recent', { ...event, senderFrame: null }, [{ path: '/evil' }])
  running.electron.ipcMain.emit('show-recent', { ...event, senderFrame: sender?.mainFrame }, 'evil')
  expect(running.electron.menus).toHaveLength(menus)
})

test('About says which version this is', () => {
  expect(running.electron.app.about).toMatchObject({
    applicationName: 'Dumpscope',
    applicationVersion: VERSION,
  })
})

test('the window’s place is kept when it has settled, as it is without being maximised', async () => {
  const [window] = running.electron.windows
  if (window === undefined) return expect.unreachable()
  const state = (): unknown => JSON.parse(readFileSync(path.join(running.userData, 'window.json'), 'utf8'))
  window.bounds = { x: 40, y: 50, width: 1000, height: 700 }
  window.emit('move')
  await vi.waitFor(() => expect(state()).toEqual({ bounds: window.bounds, maximised: false }))
  window.maximize()
  window.emit('close')
  expect(state()).toEqual({ bounds: window.bounds, maximised: true })
})

test('the page can go nowhere, open nothing and fetch nothing from elsewhere', async () => {
  const before = page.url()
  const window = running.electron.windows[0]
  await page.evaluate(() => {
    location.href = 'https://evil.example/'
  })
  await page.evaluate(() => void globalThis.open('https://evil.example/popup'))
  await vi.waitFor(() => expect(running.electron.refusedWindows).toHaveLength(1))
  expect(page.url()).toBe(before)
  const events = ['will-navigate', 'will-frame-navigate', 'will-redirect'].map((name) => {
    let prevented = false
    window?.webContents.emit(name, { url: 'https://evil.example/', preventDefault: () => (prevented = true) })
    return prevented
  })
  expect(events).toEqual([true, true, true])

  const fetched = await page.evaluate(() =>
    fetch('https://evil.example/').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(fetched).toBe('refused')
  const inline = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.inlineRan = true'
    document.head.append(script)
    return 'inlineRan' in globalThis
  })
  expect(inline).toBe(false)
})

test('no permission is given but to write to the clipboard from our own page', () => {
  const ask = (permission: string, url: string): boolean => {
    let answer = false
    running.electron.permission?.(
      { getURL: () => url } as never,
      permission as never,
      (given) => (answer = given),
      {} as never,
    )
    return answer
  }
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'clipboard-read',
    'usb',
  ]) {
    expect(ask(permission, 'app://dumpscope/'), permission).toBe(false)
  }
  expect(ask('clipboard-sanitized-write', 'app://dumpscope/')).toBe(true)
  expect(ask('clipboard-sanitized-write', 'https://evil.example/')).toBe(false)
})

test('a port and a dialog from a frame that is not our page are refused', async () => {
  const [window] = running.electron.windows
  const port = { start: () => expect.unreachable() }
  const engines = running.electron.engines.length
  const event = { sender: window?.webContents, senderFrame: { url: 'app://dumpscope/' }, ports: [port] }
  running.electron.ipcMain.emit('engine-port', event)
  running.electron.ipcMain.emit('engine-port', { ...event, senderFrame: null })
  expect(await running.electron.ipcMain.handlers.get('choose-files')?.(event as never)).toEqual([])
  expect(running.electron.engines).toHaveLength(engines)
})

test('when the engine dies the window is told, and the next channel reaches a new one that opens nothing by itself', async () => {
  const told = await keepTold('onEngineGone')
  const before = running.electron.engines.length
  running.electron.engines.at(-1)?.child.kill('SIGKILL')
  await vi.waitFor(async () => expect(await told()).toHaveLength(1))
  const client = await connectFromPage(page)
  expect(await client.app.info()).toMatchObject({ openAtStart: [] })
  expect(running.electron.engines.length).toBeGreaterThan(before)
})

test('closing the last window ends the program and its engine, without telling anybody that it is gone', async () => {
  const told = await keepTold('onEngineGone')
  const already = (await told()).length
  running.electron.app.emit('window-all-closed')
  expect(running.electron.app.quits).toBe(1)
  await vi.waitFor(() => expect(running.electron.engines.at(-1)?.child.killed).toBe(true))
  expect(await told()).toHaveLength(already)
})
