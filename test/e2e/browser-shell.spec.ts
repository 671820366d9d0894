import { readdirSync } from 'node:fs'
import path from 'node:path'
import { SAMPLES, expect, startShell, test } from './support/served-shell.ts'

test('the window makes no request but to its own shell', async ({ openWindow }) => {
  const { page, shell, requests } = await openWindow(SAMPLES)
  await expect(page.getByText('shop-2026-03').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const { host } = new URL(shell.origin)
  const foreign = requests.filter(
    (url) => !url.startsWith('data:') && !url.startsWith('blob:') && new URL(url).host !== host,
  )
  expect(requests.length).toBeGreaterThan(2)
  expect(requests.some((url) => url === `ws://${host}/rpc`)).toBe(true)
  expect(foreign).toEqual([])
})

test('the page breaks none of its own rules', async ({ openWindow, page }) => {
  const broken: string[] = []
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) broken.push(message.text())
  })
  await openWindow(SAMPLES)
  await expect(page.getByText('shop-2026-03').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(broken).toEqual([])
})

test('the token leaves the address, and the page can be loaded again', async ({ openWindow }) => {
  const { page, shell } = await openWindow([])
  expect(page.url()).toBe(`${shell.origin}/`)
  await page.reload()
  await expect(page).toHaveTitle('Dumpscope')
})

test('another page on this machine reaches neither the socket nor the upload', async ({
  openWindow,
  context,
}) => {
  const { shell } = await openWindow([])
  const other = await context.newPage()
  await other.route('http://127.0.0.1:9/', (route) =>
    route.fulfill({ body: '<title>other</title>', contentType: 'text/html' }),
  )
  await other.goto('http://127.0.0.1:9/')
  const { host } = new URL(shell.origin)
  const socket = await other.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const tried = new WebSocket(address)
        tried.addEventListener('open', () => resolve('open'))
        tried.addEventListener('error', () => resolve('refused'))
      }),
    `ws://${host}/rpc`,
  )
  expect(socket).toBe('refused')
  await other.evaluate(
    (address) =>
      fetch(address, { method: 'POST', body: 'x', mode: 'no-cors', credentials: 'include' }).then(
        () => 0,
        () => 0,
      ),
    `${shell.origin}/upload?name=evil.sql`,
  )
  const uploads = readdirSync(path.join(shell.home, 'uploads'), { recursive: true, encoding: 'utf8' })
  expect(uploads.filter((name) => name.endsWith('evil.sql'))).toEqual([])
})

test('Ctrl+C ends the shell with 0 and leaves no upload behind', async () => {
  test.skip(process.platform === 'win32', 'Windows has no signal to send')
  const shell = await startShell([])
  const uploads = path.join(shell.home, 'uploads')
  expect(readdirSync(uploads)).toHaveLength(1)
  expect(await shell.stop()).toBe(0)
  expect(readdirSync(uploads)).toEqual([])
  await shell.end()
})
