import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAccess, isLoopbackHost } from '../../src/server/access.ts'
import { openSession, request, serveWindow, tryWebSocket } from './served-window.ts'
import type { ServedWindow } from './served-window.ts'

let served: ServedWindow
let port: number
beforeEach(async () => {
  served = await serveWindow()
  port = served.server.port
})
afterEach(() => served.end())

describe('the printed address', () => {
  test('carries 256 bits, is exchanged for a strict cookie that scripts cannot read, and leaves the URL', async () => {
    const address = new URL(served.server.newAddress())
    expect(Buffer.from(address.searchParams.get('token') ?? '', 'base64url')).toHaveLength(32)
    const answer = await request(port, address.pathname + address.search)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/')
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^dumpscope-\w+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    )
  })

  test('works once; whoever comes later with it and without the session is refused', async () => {
    const address = new URL(served.server.newAddress())
    await request(port, address.pathname + address.search)
    const again = await request(port, address.pathname + address.search)
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
    expect(again.body).toMatch(/used before/)
  })

  test('is a mere reload in the browser that has the session', async () => {
    const address = new URL(served.server.newAddress())
    const first = await request(port, address.pathname + address.search)
    const cookie = first.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const again = await request(port, address.pathname + address.search, { headers: { cookie } })
    expect(again.status).toBe(303)
  })

  test('is not used up by a HEAD request, as a chat program makes for its preview', async () => {
    const address = new URL(served.server.newAddress())
    expect((await request(port, address.pathname + address.search, { method: 'HEAD' })).status).toBe(403)
    expect((await request(port, address.pathname + address.search)).status).toBe(303)
  })

  test('with a wrong token opens nothing', async () => {
    for (const token of ['', 'x', 'A'.repeat(43)]) {
      expect((await request(port, `/?token=${token}`)).status).toBe(403)
    }
  })

  test('of another running shell opens nothing here', async () => {
    const other = createAccess()
    expect(createAccess().redeem(other.newToken())).toBe(false)
  })
})

describe('files of the window', () => {
  test('are given to the session, with the rules of the page', async () => {
    const cookie = await openSession(served.server)
    const page = await request(port, '/', { headers: { cookie } })
    expect(page.status).toBe(200)
    expect(page.body).toContain('<title>window</title>')
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.headers['content-security-policy']).toContain("script-src 'self';")
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    expect(page.headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(page.headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
  })

  test('are refused without the cookie and with a wrong one', async () => {
    const [name] = (await openSession(served.server)).split('=')
    expect((await request(port, '/')).status).toBe(403)
    expect((await request(port, '/assets/index-1.js')).status).toBe(403)
    expect((await request(port, '/', { headers: { cookie: `${name}=${'A'.repeat(43)}` } })).status).toBe(403)
  })

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1',
    '0.0.0.0',
    '127.0.0.1@evil',
  ])('are refused to the Host %j even with the cookie', async (host) => {
    const cookie = await openSession(served.server)
    expect((await request(port, '/', { headers: { cookie, host } })).status).toBe(403)
    const address = new URL(served.server.newAddress())
    expect((await request(port, address.pathname + address.search, { headers: { host } })).status).toBe(403)
  })

  test('are refused to a request that names no Host', () => {
    expect(isLoopbackHost(undefined)).toBe(false)
    expect(isLoopbackHost('')).toBe(false)
    expect(isLoopbackHost(':80')).toBe(false)
  })

  test('are given under the port of a tunnel', async () => {
    const cookie = await openSession(served.server)
    for (const host of ['localhost:9000', '127.0.0.1:1', '[::1]:8080', 'LOCALHOST']) {
      expect(isLoopbackHost(host)).toBe(true)
      expect((await request(port, '/', { headers: { cookie, host } })).status).toBe(200)
    }
  })

  test('are refused to another site and to another port of this machine', async () => {
    const cookie = await openSession(served.server)
    for (const site of ['cross-site', 'same-site']) {
      expect((await request(port, '/', { headers: { cookie, 'sec-fetch-site': site } })).status).toBe(403)
    }
    for (const site of ['same-origin', 'none']) {
      expect((await request(port, '/', { headers: { cookie, 'sec-fetch-site': site } })).status).toBe(200)
    }
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/assets%2f..%2f..%2fsecret.txt',
    '//etc/passwd',
    '/%',
    '/.hidden',
    '/assets',
  ])('do not lie at %s', async (target) => {
    const cookie = await openSession(served.server)
    const answer = await request(port, target, { headers: { cookie } })
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('secret')
  })

  test('can be asked for and nothing else can be done with them', async () => {
    const cookie = await openSession(served.server)
    for (const method of ['PUT', 'DELETE', 'POST', 'OPTIONS']) {
      expect((await request(port, '/', { method, headers: { cookie } })).status).toBe(405)
    }
  })
})

describe('the socket', () => {
  const rpc = (): string => `ws://127.0.0.1:${port}/rpc`

  test('opens for the session from its own page', async () => {
    const cookie = await openSession(served.server)
    expect(await tryWebSocket(rpc(), { cookie, origin: `http://127.0.0.1:${port}` })).toBe('open')
  })

  test('opens through a tunnel, where Host and Origin name the port on the other side', async () => {
    const cookie = await openSession(served.server)
    expect(
      await tryWebSocket(rpc(), { cookie, host: 'localhost:9000', origin: 'http://localhost:9000' }),
    ).toBe('open')
  })

  test.each([
    ['another site', 'http://evil.example'],
    ['another port of this machine', 'http://127.0.0.1:1'],
    ['another name of this machine', 'http://localhost'],
    ['a page from a file', 'null'],
  ])('is refused to %s', async (_who, origin) => {
    const cookie = await openSession(served.server)
    expect(await tryWebSocket(rpc(), { cookie, origin })).toBe(403)
  })

  test('is refused without the cookie, without an Origin, under a foreign Host and at another path', async () => {
    const cookie = await openSession(served.server)
    const origin = `http://127.0.0.1:${port}`
    expect(await tryWebSocket(rpc(), { origin })).toBe(403)
    expect(await tryWebSocket(rpc(), { cookie })).toBe(403)
    expect(await tryWebSocket(rpc(), { cookie, host: 'evil.example', origin: 'http://evil.example' })).toBe(
      403,
    )
    expect(await tryWebSocket(`ws://127.0.0.1:${port}/other`, { cookie, origin })).toBe(403)
    expect(served.server.windows()).toBe(0)
  })
})
