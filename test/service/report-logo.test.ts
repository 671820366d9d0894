/** Logos: pictures that are taken, and everything else that somebody may name. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usableLogo } from '../../src/engine/service/report-logo.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-logo-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

/** A grey PNG; its check sums are not looked at here. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(data.length, 0)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, data, Buffer.alloc(4)])
  }
  const ihdr = Buffer.alloc(13)
  ihdr.writeUInt32BE(width, 0)
  ihdr.writeUInt32BE(height, 4)
  ihdr[8] = 8
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', ihdr),
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The beginning of a JPEG: start, a segment with something else, a frame. */
function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4]), frame])
}

const refused = async (logo: string): Promise<string> => {
  const error = (await usableLogo(logo).catch((thrown: unknown) => thrown)) as {
    failure?: { code: string; message: string }
  }
  expect(error.failure?.code).toBe('BAD_USE')
  return error.failure?.message ?? ''
}

describe('a logo', () => {
  it('is a PNG or JPEG by its bytes, whatever it is called, and becomes a data: URL', async () => {
    const picture = png(120, 40)
    const file = written('logo.txt', picture)
    expect(await usableLogo(file)).toBe(`data:image/png;base64,${picture.toString('base64')}`)
    expect(await usableLogo(written('logo.png', jpeg(90, 30)))).toMatch(/^data:image\/jpeg;base64,/u)
    const url = `data:image/png;base64,${readFileSync(file).toString('base64')}`
    expect(await usableLogo(url)).toBe(url)
  })

  it('is refused where it is no picture, too large, or cut', async () => {
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    expect(await refused(written('logo.svg', script))).toContain('neither a PNG nor a JPEG')
    expect(await refused(`data:image/svg+xml;base64,${script.toString('base64')}`)).toContain('neither')
    expect(await refused(`data:image/png;base64,${script.toString('base64')}`)).toContain('neither')
    expect(await refused(written('cut.png', png(9, 9).subarray(0, 20)))).toContain('cut short')
    expect(await refused(written('cut.jpg', jpeg(9, 9).subarray(0, 12)))).toContain('cut short')
    expect(await refused(written('bomb.png', png(60_000, 60_000)))).toContain('60000 by 60000 pixels')
    expect(await refused(written('flat.jpg', jpeg(0, 5)))).toContain('0 by 5 pixels')
    expect(await refused(written('big.png', Buffer.concat([png(9, 9), Buffer.alloc(2_000_001)])))).toContain(
      'at most 2000000',
    )
  })

  it('is refused where its path leads nowhere, to another machine or to no file', async () => {
    expect(await refused(path.join(folder, 'none.png'))).toContain('there is no such file')
    expect(await refused(folder)).toContain('it is no file')
    expect(await refused('logo.png')).toContain('not one of this machine')
    expect(await refused('//server/share/logo.png')).toContain('not one of this machine')
    expect(await refused('\\\\server\\share\\logo.png')).toContain('not one of this machine')
    expect(await refused('https://example.org/logo.png')).toContain('not one of this machine')
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const pipe = path.join(folder, 'pipe.png')
    execFileSync('mkfifo', [pipe])
    expect(await refused(pipe)).toContain('it is no file')
  })
})
