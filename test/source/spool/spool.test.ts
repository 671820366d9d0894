import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { FileImage } from '../../../src/engine/source/byte-image.ts'
import type { ByteImage, SeekableImage, StreamOptions } from '../../../src/engine/source/byte-image.ts'
import { openSpool } from '../../../src/engine/source/spool/index.ts'
import type { Spool } from '../../../src/engine/source/spool/index.ts'

const root = mkdtempSync(path.join(tmpdir(), 'dumpscope-spool-'))
afterAll(() => rmSync(root, { recursive: true }))

let made = 0
function spool(limitBytes = 1 << 30, leaveFreeBytes = 0): { spool: Spool; folder: string } {
  const folder = path.join(root, String((made += 1)), 'spool')
  return { spool: openSpool({ folder, limitBytes, leaveFreeBytes }), folder }
}

/** Bytes that can only be read in order, in pieces of 1,000, with what is counted and what goes wrong. */
class Packed implements ByteImage {
  readonly name = 'packed'
  readonly bytes = null
  readonly diskBytes: number
  readonly content: Buffer
  readonly #failure: Error | null
  readings = 0
  given = 0
  closed = 0

  constructor(bytes: number, failure: Error | null = null) {
    this.content = Buffer.from(Array.from({ length: bytes }, (_, index) => (index * 7) % 251))
    this.diskBytes = bytes
    this.#failure = failure
  }

  async *stream({ signal, onDiskBytes }: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    this.readings += 1
    try {
      for (let at = 0; at < this.content.length; at += 1000) {
        await new Promise((resolve) => setImmediate(resolve))
        if (signal?.aborted) throw new DumpscopeError({ code: 'CANCELLED', message: 'Cancelled.' })
        this.given = at + 1000
        onDiskBytes?.(Math.min(at + 1000, this.content.length))
        yield this.content.subarray(at, at + 1000)
      }
      if (this.#failure !== null) throw this.#failure
    } finally {
      this.closed += 1
    }
  }
}

async function bytesOf(image: SeekableImage, start: number, end: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of image.streamRange(start, end)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

const damage = new DumpscopeError({
  code: 'DAMAGED',
  message: 'It ends too early.',
  place: { file: 'packed', byte: 42 },
})

describe('what is unpacked', () => {
  test('can be read anywhere, by streams and by reads', async () => {
    const { spool: one } = spool()
    const packed = new Packed(10_500)
    const image = await one.seekable(packed, { key: 'a' })
    expect(image.bytes).toBe(10_500)
    expect((await bytesOf(image, 0, Infinity)).equals(packed.content)).toBe(true)
    expect((await bytesOf(image, 999, 2001)).equals(packed.content.subarray(999, 2001))).toBe(true)
    const into = new Uint8Array(100)
    expect(await image.read(into, 10_450)).toBe(50)
    expect(Buffer.from(into.subarray(0, 50)).equals(packed.content.subarray(10_450))).toBe(true)
    await image.close()
  })

  test('is unpacked once, however many ask at once or later, in this process or another', async () => {
    const { spool: one, folder } = spool()
    const packed = new Packed(50_000)
    await Promise.all([1, 2, 3].map(() => one.seekable(packed, { key: 'a' })))
    await one.seekable(packed, { key: 'a' })
    await openSpool({ folder, limitBytes: 1e9 }).seekable(packed, { key: 'a' })
    expect(packed.readings).toBe(1)
    await one.seekable(packed, { key: 'b' })
    expect(packed.readings).toBe(2)
  })

  test('is returned as it is where it can be read anywhere already', async () => {
    const { spool: one, folder } = spool()
    const file = path.join(root, 'plain')
    writeFileSync(file, 'x')
    const image = new FileImage(file, 1)
    expect(await one.seekable(image, { key: 'a' })).toBe(image)
    expect(existsSync(folder)).toBe(false)
  })

  test('is told of while it goes on', async () => {
    const { spool: one } = spool()
    const told: number[] = []
    await one.seekable(new Packed(5000), { key: 'a', onProgress: (bytes) => told.push(bytes) })
    expect(told).toEqual([1000, 2000, 3000, 4000, 5000])
  })

  test('is its owner’s alone', async () => {
    const { spool: one, folder } = spool()
    await one.seekable(new Packed(10), { key: 'a' })
    if (process.platform === 'win32') return
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600)
  })

  test('of nothing is nothing', async () => {
    const image = await spool().spool.seekable(new Packed(0), { key: 'a' })
    expect(image.bytes).toBe(0)
    expect(await bytesOf(image, 0, Infinity)).toHaveLength(0)
  })
})

describe('a range', () => {
  test('is unpacked no further than its end, keeps nothing else, and is addressed as in the whole', async () => {
    const { spool: one } = spool()
    const packed = new Packed(100_000)
    const image = await one.range(packed, { key: 'a', start: 4500, end: 6500 })
    expect(packed.given).toBe(7000)
    expect(packed.closed).toBe(1)
    expect(one.usage()).toMatchObject({ bytes: 2000, files: 1 })
    expect((await bytesOf(image, 4500, 6500)).equals(packed.content.subarray(4500, 6500))).toBe(true)
    expect((await bytesOf(image, 5000, 5010)).equals(packed.content.subarray(5000, 5010))).toBe(true)
    const into = new Uint8Array(10)
    expect(await image.read(into, 6495)).toBe(5)
    await image.close()
  })

  test('comes from the whole where that is there', async () => {
    const { spool: one } = spool()
    const packed = new Packed(10_000)
    await one.seekable(packed, { key: 'a' })
    const image = await one.range(packed, { key: 'a', start: 10, end: 20 })
    expect((await bytesOf(image, 10, 20)).equals(packed.content.subarray(10, 20))).toBe(true)
    expect(packed.readings).toBe(1)
  })
})

describe('what is damaged', () => {
  test('is kept as far as it goes, and says so at its end, the next time too', async () => {
    const { spool: one, folder } = spool()
    const packed = new Packed(5000, damage)
    for (const again of [one, openSpool({ folder, limitBytes: 1e9 })]) {
      const image = await again.seekable(packed, { key: 'a' })
      expect(image.bytes).toBe(5000)
      expect(await bytesOf(image, 0, 5000)).toHaveLength(5000)
      await expect(bytesOf(image, 0, Infinity)).rejects.toMatchObject({ failure: damage.failure })
      expect(image.findings?.()).toMatchObject([{ code: 'truncated', byte: 42 }])
    }
    expect(packed.readings).toBe(1)
  })

  test('is not taken for whole where the word of its damage is lost', async () => {
    const { spool: one, folder } = spool()
    const packed = new Packed(5000, damage)
    await one.seekable(packed, { key: 'a' })
    for (const name of readdirSync(folder)) if (name.endsWith('.damage')) rmSync(path.join(folder, name))
    const image = await one.seekable(packed, { key: 'a' })
    await expect(bytesOf(image, 0, Infinity)).rejects.toMatchObject({ failure: damage.failure })
    expect(packed.readings).toBe(2)
  })

  test('from its beginning is refused, and leaves nothing', async () => {
    const { spool: one, folder } = spool()
    await expect(one.seekable(new Packed(0, damage), { key: 'a' })).rejects.toBe(damage)
    expect(readdirSync(folder)).toEqual([])
  })

  test('other errors of the image arrive, and leave nothing', async () => {
    const { spool: one, folder } = spool()
    const gone = new DumpscopeError({ code: 'READ_FAILED', message: 'The disk is gone.' })
    await expect(one.seekable(new Packed(5000, gone), { key: 'a' })).rejects.toBe(gone)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('its bounds', () => {
  test('the least recently used go first', async () => {
    const { spool: one } = spool(25_000)
    const packed = [new Packed(10_000), new Packed(10_000), new Packed(10_000)] as const
    await one.seekable(packed[0], { key: '0' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    await one.seekable(packed[1], { key: '1' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    await one.seekable(packed[0], { key: '0' })
    await one.seekable(packed[2], { key: '2' })
    expect(one.usage().bytes).toBeLessThanOrEqual(25_000)
    await one.seekable(packed[1], { key: '1' })
    expect(packed.map(({ readings }) => readings)).toEqual([1, 2, 1])
  })

  test('what is larger than the spool is stopped before it is written, with a way out', async () => {
    const { spool: one, folder } = spool(25_000)
    const packed = new Packed(100_000)
    await expect(one.seekable(packed, { key: 'a' })).rejects.toMatchObject({
      failure: {
        code: 'UNPACK_LIMIT',
        message: expect.stringContaining('25000 bytes'),
        advice: expect.stringContaining('DUMPSCOPE_SPOOL_BYTES'),
        place: { file: 'packed' },
      },
    })
    expect(packed.given).toBe(26_000)
    expect(readdirSync(folder)).toEqual([])
  })

  test('the disk keeps what it is to keep', async () => {
    const { spool: one, folder } = spool(1 << 30, Number.MAX_SAFE_INTEGER)
    await expect(one.seekable(new Packed(5000), { key: 'a' })).rejects.toMatchObject({
      failure: { code: 'OUT_OF_SPACE', advice: expect.stringContaining(folder) },
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('all that is unpacked at once stays below the limit together, but for the pieces in hand', async () => {
    const { spool: one } = spool(30_000)
    const results = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((key) => one.seekable(new Packed(20_000), { key })),
    )
    expect(one.usage().bytes).toBeLessThanOrEqual(30_000 + 4 * 1000)
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ failure: { code: 'UNPACK_LIMIT' } })
  })

  test('usage says what is there, clear removes it, and images that are open go on', async () => {
    const { spool: one, folder } = spool()
    const packed = new Packed(5000)
    const image = await one.seekable(packed, { key: 'a' })
    await image.read(new Uint8Array(1), 0)
    expect(one.usage()).toEqual({ folder, bytes: 5000, files: 1, limitBytes: 1 << 30 })
    one.clear()
    expect(one.usage()).toMatchObject({ bytes: 0, files: 0 })
    // One that was open already reads on; a new stream has it unpacked again.
    const into = new Uint8Array(10)
    expect(await image.read(into, 4990)).toBe(10)
    expect((await bytesOf(image, 0, Infinity)).equals(packed.content)).toBe(true)
    expect(packed.readings).toBe(2)
    await image.close()
  })
})

describe('stopping', () => {
  test('a signal stops the unpacking and leaves nothing', async () => {
    const { spool: one, folder } = spool()
    const stop = new AbortController()
    const packed = new Packed(1_000_000)
    const waiting = one.seekable(packed, { key: 'a', signal: stop.signal, onProgress: () => stop.abort() })
    await expect(waiting).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
    while (readdirSync(folder).length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(packed.given).toBeLessThan(10_000)
    expect(packed.closed).toBe(1)
  })

  test('who goes on waiting gets it, though who asked first went away', async () => {
    const { spool: one } = spool()
    const stop = new AbortController()
    const packed = new Packed(20_000)
    const first = one.seekable(packed, { key: 'a', signal: stop.signal })
    const second = one.seekable(packed, { key: 'a' })
    stop.abort()
    await expect(first).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
    expect((await second).bytes).toBe(20_000)
    expect(packed.readings).toBe(1)
  })
})

describe('what a killed process or a failing disk left', () => {
  test('is never taken for whole, and goes', async () => {
    const { spool: one, folder } = spool()
    const script = `
      const { openSpool } = await import(${JSON.stringify(pathToFileURL(path.resolve(import.meta.dirname, '../../../src/engine/source/spool/index.ts')).href)})
      const image = { name: 'x', bytes: null, diskBytes: 1, async *stream() {
        yield Buffer.alloc(1000)
        console.log('begun')
        await new Promise((resolve) => setTimeout(resolve, 60000))
      } }
      await openSpool({ folder: ${JSON.stringify(folder)}, limitBytes: 1e9, leaveFreeBytes: 0 }).seekable(image, { key: 'a' })`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    expect(readdirSync(folder)).toHaveLength(1)
    // A part of a process that lives stays.
    one.clear()
    expect(readdirSync(folder)).toHaveLength(1)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const packed = new Packed(5000)
    expect((await one.seekable(packed, { key: 'a' })).bytes).toBe(5000)
    expect(packed.readings).toBe(1)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('a file that was cut short is unpacked again', async () => {
    const { spool: one, folder } = spool()
    const packed = new Packed(5000)
    await one.seekable(packed, { key: 'a' })
    truncateSync(path.join(folder, readdirSync(folder)[0] as string), 100)
    expect((await one.seekable(packed, { key: 'a' })).bytes).toBe(5000)
    expect(packed.readings).toBe(2)
  })
})
