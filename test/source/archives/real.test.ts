import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { scanPieces } from '../../../src/engine/scan/index.ts'
import { openSource } from '../../../src/engine/source/index.ts'
import type { DumpSource } from '../../../src/engine/source/index.ts'
import { readDump } from '../../catalog/read-dump.ts'
import { factsOf } from './catalog-facts.ts'
import { contentOf } from './memory-image.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/archives')
const FORMATS = ['small.none.dump', 'small.gzip.dump', 'small.piped.dump', 'small.dir', 'small.tar']
const open = (name: string): Promise<DumpSource> => openSource(path.join(FOLDER, name))

describe('one database, dumped by a real pg_dump in every format', () => {
  const plain = readFileSync(path.join(FOLDER, 'small.sql'))

  test.each(FORMATS)('%s has the catalog of the plain dump', async (name) => {
    const script = Buffer.from(await contentOf((await open(name)).script), 'latin1')
    const ours = factsOf(await readDump(script))
    expect(ours).toEqual(factsOf(await readDump(plain)))
  })

  test.each(FORMATS)('%s has the rows of the plain dump, byte for byte', async (name) => {
    const blocks: string[] = []
    scanPieces([plain], (item) => {
      if (item.kind === 'copy data') blocks.push(plain.toString('latin1', item.start, item.dataEnd))
    })
    expect(blocks.length).toBeGreaterThan(1)
    const rows = []
    for (const { kind, image } of (await open(name)).members) {
      if (kind !== 'copy' || image === null) continue
      // Behind the rows stand the end mark and blank lines.
      rows.push((await contentOf(image)).replace(/^\\\.\n\n*$/m, ''))
    }
    expect(rows.toSorted()).toEqual(blocks.toSorted())
  })

  test.each(FORMATS)('%s has the large objects', async (name) => {
    const member = (await open(name)).members.find(({ kind }) => kind === 'large objects')
    expect(await contentOf(member!.image!)).toBe(`first object${'third '.repeat(2000)}`)
  })

  test('an archive of INSERTs gives them as statements', async () => {
    const { members } = await open('small.inserts.dump')
    const first = members.find(({ kind }) => kind === 'statements')
    expect(await contentOf(first!.image!)).toMatch(/^INSERT INTO "?\w/)
    expect(members.some(({ kind }) => kind === 'copy')).toBe(false)
  })

  test('headers say who wrote them, when and how they are packed', async () => {
    const facts = await Promise.all(FORMATS.map(async (name) => (await open(name)).archive))
    expect(facts.map((one) => one?.compression)).toEqual(['none', 'gzip', 'gzip', 'gzip', 'none'])
    for (const one of facts) {
      expect(one).toMatchObject({ version: '1.14', database: 'small' })
      expect(one?.dumpVersion).toMatch(/^15\.18/)
      expect(one?.created).toMatch(/^2026-11-21T0\d:\d\d:\d\d$/)
    }
  })

  test('each can be read apart, but for the one that was piped', async () => {
    const apart = await Promise.all(FORMATS.map(async (name) => (await open(name)).canReadApart))
    expect(apart).toEqual([true, true, false, true, true])
  })

  test('members know what they take on disk', async () => {
    for (const name of ['small.none.dump', 'small.gzip.dump']) {
      const { members } = await open(name)
      const sum = members.reduce((all, { diskBytes }) => all + (diskBytes ?? 0), 0)
      expect(sum).toBeGreaterThan(500)
      expect(sum).toBeLessThan(statSync(path.join(FOLDER, name)).size)
    }
  })
})
