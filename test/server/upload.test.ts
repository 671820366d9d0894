import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createUploadFolder, safeFileName } from '../../src/server/upload-folder.ts'
import { openSession, request, serveWindow } from './served-window.ts'
import type { ServedWindow } from './served-window.ts'

let served: ServedWindow
let port: number
beforeEach(async () => {
  served = await serveWindow()
  port = served.server.port
})
afterEach(() => served.end())

/** The files that are kept now, by path inside the uploads' folder. */
function kept(folder = served.uploads): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  )
}

const own = (cookie: string): http.OutgoingHttpHeaders => ({
  cookie,
  origin: `http://127.0.0.1:${port}`,
  host: `127.0.0.1:${port}`,
})

test('a dropped file is kept under its own name, for its owner alone, and its path is answered', async () => {
  const cookie = await openSession(served.server)
  const name = encodeURIComponent('größe & old.sql')
  const answer = await request(port, `/upload?name=${name}`, {
    method: 'POST',
    headers: own(cookie),
    body: 'SELECT 1;',
  })
  expect(answer.status).toBe(201)
  const told = JSON.parse(answer.body) as { path: string; bytes: number }
  expect(path.basename(told.path)).toBe('größe & old.sql')
  expect(told.bytes).toBe(9)
  expect(readFileSync(told.path, 'utf8')).toBe('SELECT 1;')
  if (process.platform !== 'win32') expect(statSync(told.path).mode & 0o077).toBe(0)
})

test('a dropped file is as old as it was where it came from; what is no time is not taken', async () => {
  const cookie = await openSession(served.server)
  const age = async (query: string): Promise<number> => {
    const options = { method: 'POST', headers: own(cookie), body: 'x' }
    const answer = await request(port, `/upload?name=a.sql${query}`, options)
    expect(answer.status).toBe(201)
    return statSync((JSON.parse(answer.body) as { path: string }).path).mtimeMs
  }
  const told = Date.parse('2026-03-01T02:03:04.567Z')
  expect(await age(`&modified=${told}`)).toBe(told)
  for (const none of ['', '&modified=', '&modified=yesterday', '&modified=-5', `&modified=${'9'.repeat(30)}`])
    expect(Math.abs((await age(none)) - Date.now()), none).toBeLessThan(60_000)
})

test('two files of one name do not meet, and all are gone when the shell ends', async () => {
  const cookie = await openSession(served.server)
  const send = async (body: string): Promise<string> => {
    const answer = await request(port, '/upload?name=a.sql', { method: 'POST', headers: own(cookie), body })
    return (JSON.parse(answer.body) as { path: string }).path
  }
  const [one, two] = [await send('one'), await send('two')]
  expect([readFileSync(one, 'utf8'), readFileSync(two, 'utf8')]).toEqual(['one', 'two'])
  await served.server.close()
  expect(existsSync(one)).toBe(false)
  expect(existsSync(two)).toBe(false)
})

test('an upload without the session, from another site or under a foreign Host is refused and leaves nothing', async () => {
  const cookie = await openSession(served.server)
  const tries: http.OutgoingHttpHeaders[] = [
    { origin: `http://127.0.0.1:${port}` },
    { cookie },
    { cookie, origin: 'http://evil.example' },
    { cookie, host: 'evil.example', origin: 'http://evil.example' },
  ]
  for (const headers of tries) {
    expect((await request(port, '/upload?name=a.sql', { method: 'POST', headers, body: 'x' })).status).toBe(
      403,
    )
  }
  expect(kept()).toEqual([])
})

test('an upload that breaks off leaves nothing behind', async () => {
  const cookie = await openSession(served.server)
  const sent = http.request({
    host: '127.0.0.1',
    port,
    path: '/upload?name=half.sql',
    method: 'POST',
    headers: { ...own(cookie), 'content-length': 1_000_000 },
  })
  sent.on('error', () => undefined)
  sent.write('x'.repeat(100_000))
  await vi.waitFor(() => expect(kept()).toHaveLength(1))
  sent.destroy()
  await vi.waitFor(() => expect(kept()).toEqual([]))
})

test('an upload larger than the room on the disk is refused before it is read, with what to do', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-uploads-'))
  const uploads = await createUploadFolder(folder)
  await expect(uploads.keep('huge.sql', Readable.from(['x']), { bytes: 2 ** 60 })).rejects.toMatchObject({
    failure: { code: 'OUT_OF_SPACE', advice: expect.stringContaining('by its path') as string },
  })
  expect(kept(folder)).toEqual([])
  await uploads.remove()
  rmSync(folder, { recursive: true })
})

test('the uploads of a shell that was killed are removed by the next, those of a running one are not', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-uploads-'))
  // No process has this number: it is above every system's limit.
  const abandoned = path.join(folder, '4194999999-0123456789ab')
  const running = path.join(folder, `${process.pid}-0123456789ab`)
  mkdirSync(abandoned)
  mkdirSync(running)
  const uploads = await createUploadFolder(folder)
  expect(existsSync(abandoned)).toBe(false)
  expect(existsSync(running)).toBe(true)
  await uploads.remove()
  rmSync(folder, { recursive: true })
})

test.each([
  ['a.sql', 'a.sql'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\dumps\\a.sql', 'a.sql'],
  ['..', 'dump'],
  ['', 'dump'],
  ['.bashrc', 'bashrc'],
  ['a\u0000b\n.sql', 'a_b_.sql'],
  ['x'.repeat(500), 'x'.repeat(100)],
])('the name %j is kept as %j', (name, expected) => {
  expect(safeFileName(name)).toBe(expected)
})
