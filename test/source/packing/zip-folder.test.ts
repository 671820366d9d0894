import { crc32, deflateRawSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { isSeekable } from '../../../src/engine/source/byte-image.ts'
import { openZip } from '../../../src/engine/source/packing/zip-folder.ts'
import { bytesOf, imageOf } from './image-of.ts'
import { PLAIN, fixture } from './packed-samples.ts'

interface Member {
  readonly name: string
  readonly content: Buffer
  readonly method?: number
  readonly flags?: number
  readonly mode?: number
  /** Sizes in the extra field of zip64. */
  readonly zip64?: boolean
}

const METHODS: Readonly<Record<number, (bytes: Buffer) => Buffer>> = {
  8: (bytes) => deflateRawSync(bytes),
  93: (bytes) => zstdCompressSync(bytes),
}

/** A zip file, after APPNOTE 4.3. */
function zip(...members: readonly Member[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, method = 8, flags = 0, mode = 0o100644, zip64 = false } of members) {
    const packed = METHODS[method]?.(content) ?? content
    const path = Buffer.from(name)
    const extra = Buffer.alloc(zip64 ? 20 : 0)
    if (zip64) {
      extra.writeUInt16LE(1, 0)
      extra.writeUInt16LE(16, 2)
      extra.writeBigUInt64LE(BigInt(content.length), 4)
      extra.writeBigUInt64LE(BigInt(packed.length), 12)
    }
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(zip64 ? 0xffffffff : packed.length, 14)
    common.writeUInt32LE(zip64 ? 0xffffffff : content.length, 18)
    common.writeUInt16LE(path.length, 22)
    common.writeUInt16LE(extra.length, 24)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.from('504b01021403', 'hex'), common, rest, path, extra)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, path, extra, packed])
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

const dump = (more: Partial<Member> = {}): Member => ({ name: 'dump.sql', content: PLAIN, ...more })

describe('members are read', () => {
  test.each([
    ['deflated', zip(dump())],
    ['stored', zip(dump({ method: 0 }))],
    ['Zstandard', zip(dump({ method: 93 }))],
    ['zip64', zip(dump({ zip64: true }))],
    ['a folder beside it', zip({ name: 'a/', content: Buffer.alloc(0), method: 0 }, dump())],
  ])('%s', async (_, bytes) => {
    const folder = await openZip(imageOf(bytes))
    expect(folder.members).toEqual(['dump.sql'])
    expect(folder.findings).toEqual([])
    const image = await folder.open('dump.sql')
    expect(image?.bytes).toBe(PLAIN.length)
    expect((await bytesOf(image)).equals(PLAIN)).toBe(true)
    expect(await folder.open('absent')).toBeNull()
  })

  test('as the zip program writes them', async () => {
    const folder = await openZip(imageOf(fixture('small.zip')))
    expect((await bytesOf(await folder.open('small.sql'))).equals(PLAIN)).toBe(true)
  })

  test('anywhere, where they are stored', async () => {
    const image = await (await openZip(imageOf(zip(dump({ method: 0 }))))).open('dump.sql')
    if (image === null || !isSeekable(image)) throw new Error('not seekable')
    const into = Buffer.alloc(20)
    await image.read(into, 100)
    expect(into.equals(PLAIN.subarray(100, 120))).toBe(true)
  })
})

describe('what is left out is said', () => {
  test.each([
    [{ name: '../up' }, 'leads out'],
    [{ name: '/etc/passwd' }, 'leads out'],
    [{ name: 'a\\..\\b' }, 'leads out'],
    [{ name: 'C:/x' }, 'leads out'],
    [{ name: 'link', mode: 0o120777 }, 'a link'],
    [{ name: 'secret', flags: 1 }, 'encrypted'],
    [{ name: 'odd', method: 98 }, 'number 98'],
  ])('%j', async (more, why) => {
    const folder = await openZip(imageOf(zip(dump(more), dump())))
    expect(folder.members).toEqual(['dump.sql'])
    expect(folder.findings).toMatchObject([{ code: 'member-left-out', byte: 0 }])
    expect(folder.findings[0]?.message).toContain(why)
  })

  test('one that holds nothing but such names is refused', async () => {
    await expect(openZip(imageOf(zip(dump({ name: '../up' }))))).rejects.toMatchObject({
      failure: { code: 'UNSAFE_MEMBER', message: expect.stringContaining('../up') },
    })
  })
})

/** Opens and reads all of it; the failure where there is one. */
async function readAll(bytes: Buffer): Promise<DumpscopeError | null> {
  try {
    const folder = await openZip(imageOf(bytes))
    for (const name of folder.members) await bytesOf(await folder.open(name))
    return null
  } catch (error) {
    if (error instanceof DumpscopeError) return error
    throw error
  }
}

describe('what is damaged', () => {
  test.each([0, 8, 93])('method %i, cut at any byte, is told with its byte', async (method) => {
    const bytes = zip(dump({ method, content: PLAIN.subarray(0, 2000) }))
    for (let length = 1; length < bytes.length; length += 3) {
      const error = await readAll(bytes.subarray(0, length))
      expect(error?.failure, `cut at ${length}`).toMatchObject({ code: 'DAMAGED' })
      expect(error?.failure.place?.byte, `cut at ${length}`).toBeLessThanOrEqual(length)
    }
  })

  test.each([0, 8, 93])(
    'method %i, with a byte of its data changed, does not have its checksum',
    async (method) => {
      const bytes = zip(dump({ method }))
      for (let at = 60; at < bytes.length - 120; at += 197) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] as number) ^ 0x10
        expect((await readAll(changed))?.failure, `changed at ${at}`).toMatchObject({ code: 'DAMAGED' })
      }
    },
  )

  test('with any byte changed it ends, with our error or without one', async () => {
    const bytes = zip(dump({ content: PLAIN.subarray(0, 500) }), dump({ name: 'b', method: 0 }))
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] as number) ^ 0xff
      const error = await readAll(changed)
      expect(['DAMAGED', 'UNSAFE_MEMBER', undefined], `changed at ${at}`).toContain(error?.failure.code)
    }
  })

  test('a member that is said to begin behind the end is told with the end, not with that place', async () => {
    const bytes = zip(dump())
    const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'))
    bytes.writeUInt32LE(3_000_000_000, directory + 42)
    const error = await readAll(bytes)
    expect(error?.failure).toMatchObject({ code: 'DAMAGED', place: { byte: bytes.length } })
    expect(error?.failure.message).toContain('byte 3000000000, behind the end')
  })

  test('a size that is too small stops the unpacking', async () => {
    const bytes = zip(dump())
    const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'))
    bytes.writeUInt32LE(100, directory + 24)
    expect((await readAll(bytes))?.failure.message).toContain('longer than the archive says')
  })
})
