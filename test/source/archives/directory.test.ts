import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { openDirectoryArchive } from '../../../src/engine/source/archives/index.ts'
import { writeCustom, writeDirectory } from './archive-writer.ts'
import type { WrittenEntry } from './archive-writer.ts'
import { contentOf, dataOf, folderOf, openBytes } from './memory-image.ts'
import { OBJECTS, ORDERS, shopEntries } from './written-shop.ts'

const entries = shopEntries({ qualified: true })
const objects = [...OBJECTS.values()].join('')
const shop = (compression: 'none' | 'gzip' | 'zstd' = 'none', minor = 15): Map<string, Buffer> =>
  writeDirectory({ minor, compression, entries })

async function failureOf(doing: Promise<unknown>): Promise<DumpscopeError['failure']> {
  const error: unknown = await doing.catch((reason: unknown) => reason)
  if (!(error instanceof DumpscopeError)) throw new Error(`no failure: ${String(error)}`)
  return error.failure
}

describe('directory archives', () => {
  test.each(['none', 'gzip', 'zstd'] as const)('are read, packed with %s', async (compression) => {
    for (const minor of [12, 14, 15, 16]) {
      const archive = await openDirectoryArchive(folderOf(shop(compression, minor)), 'directory')
      expect(archive).toMatchObject({ format: 'directory', canReadApart: true, findings: [] })
      expect(archive.facts).toMatchObject({ version: `1.${minor}`, compression })
      expect(await dataOf(archive, 'TABLE DATA public orders')).toBe(ORDERS)
      expect(await dataOf(archive, 'BLOBS BLOBS')).toBe(objects)
    }
  })

  test('have the script that a custom archive of the same database has', async () => {
    const custom = await openBytes(writeCustom({ minor: 15, entries }))
    const directory = await openDirectoryArchive(folderOf(shop()), 'directory')
    expect(await contentOf(directory.script)).toBe(await contentOf(custom.script))
    expect(directory.members.map(({ scriptByte }) => scriptByte)).toEqual(
      custom.members.map(({ scriptByte }) => scriptByte),
    )
  })

  test('are read with a table of contents that somebody packed, by either name', async () => {
    for (const name of ['toc.dat', 'toc.dat.gz']) {
      const files = shop()
      const toc = gzipSync(files.get('toc.dat') as Buffer)
      files.delete('toc.dat')
      files.set(name, toc)
      const archive = await openDirectoryArchive(folderOf(files), 'directory')
      expect(await dataOf(archive, 'TABLE DATA public orders')).toBe(ORDERS)
      files.set(name, toc.subarray(0, 60))
      expect(await failureOf(openDirectoryArchive(folderOf(files), 'directory'))).toMatchObject({
        code: 'DAMAGED',
      })
    }
  })

  test('of tar name a member for the large objects that is not there; the list is found', async () => {
    const named = entries.map((entry) => (entry.id === 8 ? { ...entry, file: '8.dat' } : entry))
    const before17 = writeDirectory({ minor: 14, entries: named })
    const tar = await openDirectoryArchive(folderOf(before17), 'tar')
    expect(tar).toMatchObject({ format: 'tar', findings: [] })
    expect(await dataOf(tar, 'BLOBS BLOBS')).toBe(objects)
    const since17 = writeDirectory({ minor: 16, entries: named })
    since17.set('blobs_8.toc', since17.get('blobs.toc') as Buffer)
    since17.delete('blobs.toc')
    expect(await dataOf(await openDirectoryArchive(folderOf(since17), 'tar'), 'BLOBS BLOBS')).toBe(objects)
  })

  test('open without what is missing, and name it', async () => {
    const files = shop('gzip')
    files.delete('7.dat.gz')
    files.delete('blob_16402.dat.gz')
    const archive = await openDirectoryArchive(folderOf(files), 'directory')
    expect(archive.members.map(({ image }) => image === null)).toEqual([true, false])
    expect(archive.findings.map(({ code, object, message }) => [code, object, message])).toEqual([
      ['data-missing', 'TABLE DATA public orders', expect.stringContaining('there is no 7.dat')],
      ['data-missing', 'BLOBS BLOBS', expect.stringContaining('Large object 16402')],
    ])
    expect(await dataOf(archive, 'BLOBS BLOBS')).toBe(objects)
    files.delete('blobs.toc')
    const without = await openDirectoryArchive(folderOf(files), 'directory')
    expect(without.members.map(({ image }) => image)).toEqual([null, null])
    expect(without.findings[1]?.message).toContain('there is no blobs.toc')
    files.delete('toc.dat')
    expect(await failureOf(openDirectoryArchive(folderOf(files), 'directory'))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test.each(['../secret', '/etc/passwd', 'a/b.dat', '..', '.hidden', 'a\\b', 'C:x', 'a\0b', 'x'.repeat(300)])(
    'open no member by the name %j',
    async (name) => {
      const hostile = entries.map((entry): WrittenEntry =>
        entry.id === 7 ? { ...entry, file: name } : entry,
      )
      const files = writeDirectory({ minor: 14, entries: hostile })
      files.set('blobs.toc', Buffer.from(`1 ${name}\nnonsense\n16401 blob_16401.dat\n`, 'latin1'))
      // Even where the folder had one.
      files.set(name, Buffer.from('secret'))
      const folder = folderOf(files)
      const asked: string[] = []
      const open = (member: string) => {
        asked.push(member)
        return folder.open(member)
      }
      const archive = await openDirectoryArchive({ ...folder, open }, 'directory')
      expect(archive.members[0]?.image).toBeNull()
      expect(archive.findings).toHaveLength(3)
      expect(await dataOf(archive, 'BLOBS BLOBS')).toBe('first\0object')
      expect(asked.filter((member) => member.startsWith(name))).toEqual([])
    },
  )

  test('are told from a custom archive by the name of a table of contents', async () => {
    const files = new Map([['toc.dat', writeCustom({ minor: 14, entries })]])
    expect(await failureOf(openDirectoryArchive(folderOf(files), 'directory'))).toMatchObject({
      code: 'FORMAT_NOT_SUPPORTED',
    })
  })
})
