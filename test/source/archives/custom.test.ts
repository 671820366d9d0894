import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { openCustomArchive } from '../../../src/engine/source/archives/index.ts'
import type { Archive } from '../../../src/engine/source/index.ts'
import { writeCustom } from './archive-writer.ts'
import type { WrittenArchive, WrittenEntry } from './archive-writer.ts'
import { MemoryImage, contentOf, dataOf, openBytes, streamOnly } from './memory-image.ts'
import { OBJECTS, ORDERS, shopEntries } from './written-shop.ts'

const unsought = (): Promise<never> => Promise.reject(new Error('it can be sought'))
const shop = (options: Partial<WrittenArchive> = {}): Buffer =>
  writeCustom({ minor: 14, entries: shopEntries({ qualified: true }), ...options })
const objects = [...OBJECTS.values()].join('')

/** A table of `rows` rows for each number. */
function tables(...rows: readonly number[]): WrittenEntry[] {
  return rows.map((count, index) => ({
    id: index + 10,
    tag: `t${index}`,
    description: 'TABLE DATA',
    namespace: 'public',
    copy: `COPY public.t${index} (n) FROM stdin;\n`,
    data: Array.from({ length: count }, (_, row) => `${index}-${row}\n`).join(''),
  }))
}

async function failureOf(doing: Promise<unknown>): Promise<DumpscopeError['failure']> {
  const error: unknown = await doing.then(
    () => new Error('it went well'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof DumpscopeError)) throw error
  return error.failure
}

describe('custom archives', () => {
  describe.each([10, 11, 12, 13, 14, 15, 16])('of version 1.%i', (minor) => {
    const compressions = minor < 15 ? (['none', 'gzip'] as const) : (['none', 'gzip', 'zstd'] as const)
    test.each(compressions)('are read, packed with %s', async (compression) => {
      for (const offsets of [true, false]) {
        for (const intSize of [4, 8]) {
          const archive = await openBytes(shop({ minor, compression, offsets, intSize, revision: 3 }), 100)
          expect(archive.facts).toEqual({
            version: `1.${minor}-3`,
            serverVersion: '8.4.0',
            dumpVersion: '8.4.0',
            database: 'shop',
            created: '2009-07-01T12:34:56',
            compression,
          })
          expect(await dataOf(archive, 'TABLE DATA public orders')).toBe(ORDERS)
          expect(await dataOf(archive, 'BLOBS BLOBS')).toBe(objects)
          expect(archive.canReadApart).toBe(offsets)
          expect(archive.findings).toEqual([])
        }
      }
    })
  })

  test('say what their data are', async () => {
    const { members } = await openBytes(
      shop({
        entries: [
          ...shopEntries({ qualified: true }),
          {
            id: 20,
            tag: 'old',
            description: 'TABLE DATA',
            namespace: 'public',
            data: 'INSERT INTO public.old VALUES (1);\n',
          },
          {
            id: 21,
            tag: 'BLOB COMMENTS',
            description: 'BLOB COMMENTS',
            data: 'COMMENT ON LARGE OBJECT 1;\n',
          },
        ],
      }),
    )
    expect(members.map(({ kind, label, relation }) => [kind, label, relation])).toEqual([
      ['copy', 'TABLE DATA public orders', { schema: 'public', name: 'orders' }],
      ['large objects', 'BLOBS BLOBS', null],
      ['statements', 'TABLE DATA public old', { schema: 'public', name: 'old' }],
      ['statements', 'BLOB COMMENTS BLOB COMMENTS', null],
    ])
  })

  test('give names as their own encoding has them', async () => {
    const entries = (name: string, encoding: string): WrittenEntry[] => [
      {
        id: 1,
        tag: 'ENCODING',
        description: 'ENCODING',
        definition: `SET client_encoding = '${encoding}';\n`,
      },
      {
        id: 2,
        tag: name,
        description: 'TABLE DATA',
        namespace: name,
        copy: 'COPY x FROM stdin;\n',
        data: '',
      },
    ]
    const latin = await openBytes(shop({ entries: entries('caf\xe9', 'LATIN1') }))
    expect(latin.members[0]?.relation).toEqual({ schema: 'café', name: 'café' })
    const utf8 = await openBytes(shop({ entries: entries('caf\xc3\xa9', 'UTF8') }))
    expect(utf8.members[0]?.relation).toEqual({ schema: 'café', name: 'café' })
    // The script stays in the archive's own bytes.
    expect(await contentOf(latin.script)).toContain('Name: caf\xe9;')
  })

  test('are opened without their data being read', async () => {
    const image = new MemoryImage(shop({ entries: tables(200_000, 1) }), 1 << 16)
    expect(image.bytes).toBeGreaterThan(1.5e6)
    await openCustomArchive(image, unsought)
    expect(image.bytesRead).toBeLessThan(1 << 17)
  })

  test('without offsets are passed once, when members are read in their order', async () => {
    const image = new MemoryImage(shop({ offsets: false, entries: tables(3000, 3000, 3000, 3000) }), 4096)
    const { members } = await openCustomArchive(image, unsought)
    const before = image.bytesRead
    for (const [index, { image: data }] of members.entries())
      expect((await contentOf(data!)).startsWith(`${index}-0\n`)).toBe(true)
    expect(image.bytesRead - before).toBeLessThan(image.bytes * 1.3)
  })

  test('of many small tables are read once, not once for each table', async () => {
    for (const compression of ['none', 'gzip', 'zstd'] as const) {
      const entries = tables(...Array.from({ length: 2000 }, (_, index) => index % 5))
      const image = new MemoryImage(shop({ minor: 15, entries, compression }), 4096)
      const { members } = await openCustomArchive(image, unsought)
      const before = image.bytesRead
      for (const [index, { image: data }] of members.entries())
        expect(await contentOf(data!)).toBe(entries[index]?.data)
      expect(image.bytesRead - before).toBeLessThan(image.bytes * 1.3)
    }
  })

  test('without offsets are read in any order, and by several at once', async () => {
    const { members } = await openBytes(shop({ offsets: false, entries: tables(50, 0, 70, 3) }), 64)
    const expected = tables(50, 0, 70, 3).map(({ data }) => data)
    for (const index of [3, 0, 2, 1, 3]) expect(await contentOf(members[index]!.image!)).toBe(expected[index])
    const { members: again } = await openBytes(shop({ offsets: false, entries: tables(50, 0, 70, 3) }), 64)
    expect(await Promise.all(again.map(({ image }) => contentOf(image!)))).toEqual(expected)
  })

  test('that can only be read in order are unpacked once, and again after a failure', async () => {
    const image = new MemoryImage(shop())
    let asked = 0
    const archive = await openCustomArchive(streamOnly(image), async () => {
      asked += 1
      if (asked === 1) throw new Error('no room')
      return image
    })
    expect(asked).toBe(0)
    expect(archive.members.every(({ diskBytes }) => diskBytes !== null && diskBytes >= 0)).toBe(true)
    await expect(dataOf(archive, 'TABLE DATA public orders')).rejects.toThrow('no room')
    expect(await dataOf(archive, 'TABLE DATA public orders')).toBe(ORDERS)
    expect(await dataOf(archive, 'BLOBS BLOBS')).toBe(objects)
    expect(asked).toBe(2)
  })

  test('keep large objects apart whatever stands behind a packed stream', async () => {
    // What gzip cannot pack, so that lengths of what is packed can be met.
    let seed = 1
    const noise = Buffer.from(
      Uint8Array.from({ length: 1 << 18 }, () => {
        seed = (seed * 48_271) % 2_147_483_647
        return seed % 256
      }),
    )
    const READ_AT_ONCE = 1 << 18
    let length = READ_AT_ONCE
    while (deflateSync(noise.subarray(0, length)).length > READ_AT_ONCE) length -= 1
    expect(deflateSync(noise.subarray(0, length)).length).toBe(READ_AT_ONCE)
    const first = noise.toString('latin1', 0, length)
    const second = noise.toString('latin1', 0, 1000)
    const data = new Map([
      [7, first],
      [8, second],
    ])
    const entries = [{ id: 1, tag: 'BLOBS', description: 'BLOBS', data }, ...tables(3)]
    for (const rest of [0, 1, 3 * READ_AT_ONCE]) {
      const archive = await openBytes(shop({ entries, compression: 'gzip', offsets: false, rest }))
      expect((await dataOf(archive, 'BLOBS BLOBS')) === first + second).toBe(true)
      expect(await dataOf(archive, 'TABLE DATA public t0')).toBe('0-0\n0-1\n0-2\n')
    }
  })

  test('refuse a block that is not where they say it is', async () => {
    const bytes = shop({ entries: tables(5, 5) })
    const head = Buffer.from([1, 0, 10, 0, 0, 0])
    bytes[bytes.indexOf(head) + 2] = 99
    const archive = await openBytes(bytes)
    const failure = await failureOf(dataOf(archive, 'TABLE DATA public t0'))
    expect(failure).toMatchObject({
      code: 'DAMAGED',
      place: { byte: bytes.indexOf(Buffer.from([1, 0, 99, 0])) },
    })
    expect(failure.message).toContain('entry 99')
    expect(await dataOf(archive, 'TABLE DATA public t1')).toBe('1-0\n1-1\n1-2\n1-3\n1-4\n')
  })

  test('refuse the table of contents of another format', async () => {
    const bytes = shop()
    bytes[10] = 3
    expect(await failureOf(openBytes(bytes))).toMatchObject({
      code: 'FORMAT_NOT_SUPPORTED',
      place: { byte: 10 },
    })
  })

  test('stop when they are told to', async () => {
    const { members } = await openBytes(shop({ entries: tables(20_000) }), 1024)
    const stop = new AbortController()
    const reading = (async () => {
      for await (const piece of members[0]!.image!.stream({ signal: stop.signal }))
        if (piece.length > 0) stop.abort()
    })()
    await reading.catch(() => undefined)
    const again = members[0]!.image!.stream({ signal: stop.signal })
    expect(await failureOf(again[Symbol.asyncIterator]().next())).toMatchObject({ code: 'CANCELLED' })
  })
})

describe('custom archives that are cut', () => {
  const bytes = shop({ entries: [...shopEntries({ qualified: true }).slice(0, 6), ...tables(30, 30, 30)] })
  const open = (length: number): Promise<Archive> => openBytes(bytes.subarray(0, length))
  let dataStart = 0

  test('within the table of contents are refused with the byte and how far it was read', async () => {
    const whole = await openBytes(bytes)
    dataStart = bytes.indexOf(Buffer.from([1, 0, 10, 0, 0, 0]))
    expect(whole.members).toHaveLength(3)
    let furthest = 0
    for (let length = 5; length < dataStart; length += 1) {
      const failure = await failureOf(open(length))
      expect(failure.code, `cut at ${length}`).toBe('DAMAGED')
      expect(failure.place?.byte, `cut at ${length}`).toBeLessThanOrEqual(length)
      furthest = Math.max(furthest, Number(/entry (\d+) of 9/.exec(failure.message)?.[1] ?? 0))
    }
    expect(furthest).toBe(9)
  })

  test('without offsets are not walked again for each table that is lost', async () => {
    const whole = shop({ offsets: false, entries: tables(30_000, ...Array<number>(200).fill(5)) })
    const image = new MemoryImage(whole.subarray(0, 200_000), 4096)
    const { members, findings } = await openCustomArchive(image, unsought)
    expect(findings).toMatchObject([{ code: 'data-cut', byte: 200_000 }])
    const before = image.bytesRead
    for (const { image: data } of members.slice(1))
      expect(await failureOf(contentOf(data!))).toMatchObject({ code: 'DAMAGED', place: { byte: 200_000 } })
    expect(image.bytesRead - before).toBeLessThan(image.bytes * 2)
  })

  test('within the data open with the whole schema, and say what is lost', async () => {
    const schema = await contentOf((await openBytes(bytes)).script)
    const rows = tables(30, 30, 30).map(({ data }) => data as string)
    for (let length = dataStart; length < bytes.length; length += 1) {
      const archive = await open(length)
      expect(await contentOf(archive.script)).toBe(schema)
      expect(archive.findings.length, `cut at ${length}`).toBeGreaterThan(0)
      expect(archive.findings.every(({ severity }) => severity === 'error')).toBe(true)
      const lost = archive.findings.filter(({ object }) => object !== undefined).map(({ object }) => object)
      for (const [index, { label, image }] of archive.members.entries()) {
        if (image === null) expect(lost).toContain(label)
        else if (!lost.includes(label)) expect(await contentOf(image)).toBe(rows[index])
        else {
          let got = ''
          const reading = (async () => {
            for await (const piece of image.stream()) got += Buffer.from(piece).toString('latin1')
          })()
          expect((await failureOf(reading)).code, `cut at ${length}`).toBe('DAMAGED')
          expect(rows[index]?.startsWith(got)).toBe(true)
        }
      }
    }
  })
})
