import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { openCustomArchive, openDirectoryArchive } from '../../../src/engine/source/archives/index.ts'
import type { Archive } from '../../../src/engine/source/index.ts'
import { writeCustom, writeDirectory } from './archive-writer.ts'
import { MemoryImage, contentOf, folderOf, openBytes, streamOnly } from './memory-image.ts'
import { shopEntries } from './written-shop.ts'

const small = readFileSync(path.join(import.meta.dirname, '../../fixtures/scan/small.utf8.custom'))
const written = writeCustom({ minor: 16, compression: 'zstd', entries: shopEntries({ qualified: true }) })
const piped = writeCustom({ minor: 12, offsets: false, entries: shopEntries({ qualified: false }) })

/** More by DUMPSCOPE_FUZZ_ROUNDS=100000. */
const ROUNDS = Number(process.env['DUMPSCOPE_FUZZ_ROUNDS'] ?? 1500)

/** Reads all there is; failures have to be ours, with a place in the file. */
async function readAll(opening: Promise<Archive>, bytes: number): Promise<'read' | 'refused'> {
  const ours = (error: unknown): 'refused' => {
    if (!(error instanceof DumpscopeError)) throw error
    const byte = error.failure.place?.byte ?? -1
    expect(byte, error.message).toBeGreaterThanOrEqual(0)
    expect(byte, error.message).toBeLessThanOrEqual(Math.max(bytes, 11))
    expect(error.message).not.toContain('Infinity')
    return 'refused'
  }
  let archive: Archive
  try {
    archive = await opening
  } catch (error) {
    return ours(error)
  }
  let outcome: 'read' | 'refused' = 'read'
  for (const image of [archive.script, ...archive.members.map((member) => member.image)]) {
    try {
      if (image !== null)
        for await (const piece of image.stream()) if (piece.length === 0) throw new Error('no bytes')
    } catch (error) {
      outcome = ours(error)
    }
  }
  return outcome
}

describe('archives that are hostile', () => {
  test('announce more than they have, and nothing is allocated for it', async () => {
    const at = written.indexOf('ENCODING') - 5
    for (const length of [0x7fffffff, 0xffffffff, 0x10000000, written.length]) {
      const bytes = Buffer.from(written)
      bytes.writeUInt32LE(length, at + 1)
      const before = process.memoryUsage().arrayBuffers
      const error: unknown = await openBytes(bytes).catch((reason: unknown) => reason)
      expect((error as DumpscopeError).failure).toMatchObject({ code: 'DAMAGED' })
      expect((error as DumpscopeError).message).toContain(`a text of ${length} bytes where`)
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50e6)
      // Where the end is not known beforehand, the end or the limit says it.
      await expect(openCustomArchive(streamOnly(new MemoryImage(bytes)), reject)).rejects.toThrow(
        /of 9|ends within/,
      )
    }
  })

  test('announce entries without end', async () => {
    const bytes = Buffer.from(written)
    const count = bytes.indexOf(Buffer.from([0, 9, 0, 0, 0, 0, 1, 0, 0, 0]))
    expect(count).toBeGreaterThan(0)
    bytes.writeUInt32LE(0xfffffff0, count + 1)
    const error: unknown = await openBytes(bytes).catch((reason: unknown) => reason)
    expect((error as DumpscopeError).message).toContain('of 4294967280')
    bytes[count] = 1
    expect(await readAll(openBytes(bytes), bytes.length)).toBe('refused')
  })

  test('have entries of one number', async () => {
    const [first, second] = shopEntries({ qualified: true })
    const bytes = writeCustom({ minor: 14, entries: [first!, { ...second!, id: first!.id }] })
    await expect(openBytes(bytes)).rejects.toThrow('entry 2 of 2 has the number 1, as one before it')
  })

  test.each([
    ['integers of 0 bytes', 8, 0],
    ['integers of 33 bytes', 8, 33],
    ['offsets of 0 bytes', 9, 0],
    ['offsets of 255 bytes', 9, 255],
    ['a compression of unknown number 7', 11, 7],
  ])('have %s', async (what, at, value) => {
    const bytes = Buffer.from(written)
    bytes[at] = value
    await expect(openBytes(bytes)).rejects.toThrow(what)
  })

  test('have integers and offsets as wide as PostgreSQL allows', async () => {
    const wide = { minor: 14, entries: shopEntries({ qualified: true }), intSize: 32, offSize: 32 }
    expect(await readAll(openBytes(writeCustom(wide)), 1e6)).toBe('read')
  })

  test('have any byte changed to any of the worst', async () => {
    let refused = 0
    for (const bytes of [written, piped]) {
      for (let at = 0; at < bytes.length; at += at > 1200 ? 13 : 1) {
        for (const value of [0, 0xff]) {
          const changed = Buffer.from(bytes)
          changed[at] = value
          if ((await readAll(openBytes(changed, 997), changed.length)) === 'refused') refused += 1
        }
      }
    }
    expect(refused).toBeGreaterThan(500)
  })

  test('are cut, changed and spliced at random, from a seed', async () => {
    let seed = 20_261_121
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    const outcomes = { read: 0, refused: 0 }
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = [small, written, piped][random(3)] as Buffer
      let bytes = Buffer.from(from)
      for (let changes = random(4); changes >= 0; changes -= 1) bytes[random(bytes.length)] = random(256)
      const at = random(bytes.length)
      const how = random(4)
      if (how === 0) bytes = bytes.subarray(0, at)
      if (how === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(random(bytes.length))])
      if (how === 2)
        bytes = Buffer.concat([bytes.subarray(0, at), Buffer.alloc(random(50), 0xff), bytes.subarray(at)])
      outcomes[await readAll(openBytes(bytes, 1 + random(5000)), bytes.length)] += 1
    }
    expect(outcomes.read).toBeGreaterThan(ROUNDS / 50)
    expect(outcomes.refused).toBeGreaterThan(ROUNDS / 4)
  }, 600_000)

  test('are directories whose table of contents has any byte changed', async () => {
    const files = writeDirectory({
      minor: 15,
      compression: 'gzip',
      entries: shopEntries({ qualified: true }),
    })
    const toc = files.get('toc.dat') as Buffer
    for (let at = 0; at < toc.length; at += 1) {
      const changed = Buffer.from(toc)
      changed[at] = changed[at] === 0xff ? 0 : 0xff
      await readAll(
        openDirectoryArchive(folderOf(new Map(files).set('toc.dat', changed)), 'directory'),
        toc.length,
      )
    }
  })

  test('of versions that are not known are named, with what to do', async () => {
    for (const [major, minor, sentence] of [
      [1, 17, 'version 1.17.0, newer than 1.16'],
      [2, 0, 'version 2.0.0, newer than 1.16'],
      [1, 9, 'version 1.9.0, as PostgreSQL before 8.0'],
      [0, 12, 'version 0.12.0, as PostgreSQL before 8.0'],
    ] as const) {
      const bytes = Buffer.from(small)
      bytes[5] = major
      bytes[6] = minor
      const error: unknown = await openBytes(bytes).catch((reason: unknown) => reason)
      expect((error as DumpscopeError).failure).toMatchObject({
        code: 'FORMAT_NOT_SUPPORTED',
        message: expect.stringContaining(sentence),
        advice: expect.stringContaining('pg_restore -f dump.sql'),
        place: { byte: 5 },
      })
    }
  })

  test('of the time of no clock have none', async () => {
    const bytes = Buffer.from(small)
    // Seconds, behind magic, version, sizes, format and the level of compression.
    const seconds = 5 + 3 + 3 + 5
    bytes[seconds + 1] = 99
    expect((await openBytes(bytes)).facts.created).toBeNull()
    expect(await contentOf((await openBytes(bytes)).script)).toContain('CREATE TABLE')
  })
})

const reject = (): Promise<never> => Promise.reject(new Error('it is not wanted'))
