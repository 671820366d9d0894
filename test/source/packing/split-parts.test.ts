import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { FileImage } from '../../../src/engine/source/byte-image.ts'
import { PartsImage, findParts } from '../../../src/engine/source/packing/index.ts'
import { PLAIN } from './packed-samples.ts'

const root = mkdtempSync(path.join(tmpdir(), 'dumpscope-parts-'))
afterAll(() => rmSync(root, { recursive: true }))

let made = 0
/** A folder with files of these names, whose content is their name unless it is given. */
function folderOf(names: readonly (string | readonly [string, string | Uint8Array])[]): string {
  const folder = path.join(root, String((made += 1)))
  mkdirSync(folder)
  for (const one of names) {
    const [name, content] = typeof one === 'string' ? [one, one] : one
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

async function partsOf(folder: string, given: string): Promise<readonly string[] | null> {
  const parts = await findParts(path.join(folder, given))
  return parts === null ? null : parts.map((part) => path.relative(folder, part))
}

function letters(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26)),
  )
}

describe('parts are found, whichever is given', () => {
  test.each([
    ['split', ['x.sql.aa', 'x.sql.ab', 'x.sql.ac']],
    ['split without a prefix', ['xaa', 'xab']],
    ['split -a 3', ['x.sql.gz.aaa', 'x.sql.gz.aab']],
    ['split -d', ['x.sql.00', 'x.sql.01', 'x.sql.02']],
    ['split -d --numeric-suffixes=1', ['x.sql.01', 'x.sql.02']],
    ['7-Zip', ['x.sql.001', 'x.sql.002', 'x.sql.003']],
    ['numbers of one length', ['x.sql.part01', 'x.sql.part02']],
    ['numbers as they are', Array.from({ length: 12 }, (_, index) => `x.sql.part${index + 1}`)],
    ['numbers after a dash', ['x-part-1', 'x-part-2']],
    ['split, longer before letters run out', [...letters(650), 'zaaa', 'zaab'].map((one) => `x.${one}`)],
    ['split -a 2, to its end', letters(676).map((one) => `x.${one}`)],
  ])('%s', async (_, names) => {
    const folder = folderOf([...names, ['x.sql', PLAIN], ['x.sql.gz', gzipSync(PLAIN)], 'readme.md'])
    for (const given of [names[0], names[names.length >> 1], names.at(-1)] as string[])
      expect(await partsOf(folder, given), given).toEqual(names)
  })
})

describe('what is no part', () => {
  test.each([
    ['a file alone', ['x.sql.aa'], 'x.sql.aa'],
    ['an extension', ['x.sql.aa', 'x.sql.ab', ['x.sql.gz', gzipSync(PLAIN)]], 'x.sql.gz'],
    ['extensions of two letters', ['x.sh', 'x.so', 'x.md'], 'x.sh'],
    ['a plain dump', ['x.sql', 'y.sql'], 'x.sql'],
    ['years', ['x.2024', 'x.2025'], 'x.2025'],
  ] as const)('%s', async (_, names, given) => {
    expect(await partsOf(folderOf([...names]), given)).toBeNull()
  })

  test('dumps of every day of a month', async () => {
    const days = ['01', '02', '03', '15'].map((day) => [`db.${day}`, PLAIN] as const)
    expect(await partsOf(folderOf(days), 'db.02')).toBeNull()
    const packed = ['01', '02', '03'].map((day) => [`db.${day}`, gzipSync(`SELECT ${day};`)] as const)
    expect(await partsOf(folderOf(packed), 'db.01')).toBeNull()
  })
})

describe('a part that is missing is named', () => {
  test.each([
    ['x.sql.ab', ['x.sql.aa', 'x.sql.ac', 'x.sql.ad']],
    ['x.sql.002', ['x.sql.001', 'x.sql.003']],
    ['x.sql.001', ['x.sql.002', 'x.sql.003']],
    ['x.sql.part3', ['x.sql.part1', 'x.sql.part2', 'x.sql.part4']],
  ])('%s', async (missing, names) => {
    const folder = folderOf(names)
    for (const given of names) {
      await expect(findParts(path.join(folder, given)), given).rejects.toMatchObject({
        failure: {
          code: 'DAMAGED',
          message: expect.stringContaining(missing),
          advice: expect.stringContaining(missing),
          place: { file: path.join(folder, given) },
        },
      })
    }
  })
})

describe('joined parts', () => {
  const content = Buffer.from(Array.from({ length: 10_000 }, (_, index) => index % 251))
  const cuts = [0, 1, 1, 4000, 9999, 10_000]
  const folder = folderOf(
    cuts.slice(1).map((cut, index) => [`x.${index + 1}`, content.subarray(cuts[index], cut)] as const),
  )
  const joined = (): PartsImage =>
    new PartsImage(
      'x',
      cuts.slice(1).map((_, index) => {
        const file = path.join(folder, `x.${index + 1}`)
        return new FileImage(file, statSync(file).size)
      }),
    )

  test('are read anywhere as the file that they were', async () => {
    const image = joined()
    expect(image.bytes).toBe(content.length)
    for (const [from, to] of [
      [0, 10_000],
      [0, 1],
      [1, 2],
      [3990, 4010],
      [9998, 10_050],
      [10_000, 10_001],
    ] as const) {
      const into = new Uint8Array(to - from)
      const length = await image.read(into, from)
      expect(Buffer.from(into.subarray(0, length)).equals(content.subarray(from, to))).toBe(true)
      const pieces: Buffer[] = []
      for await (const piece of image.streamRange(from, to)) pieces.push(Buffer.from(piece))
      expect(Buffer.concat(pieces).equals(content.subarray(from, to))).toBe(true)
    }
    await image.close()
  })

  test('are streamed with progress over all of them', async () => {
    const told: number[] = []
    let length = 0
    for await (const piece of joined().stream({ onDiskBytes: (bytes) => told.push(bytes) }))
      length += piece.length
    expect(length).toBe(content.length)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(content.length)
  })

  test('a part that shrank meanwhile is told', async () => {
    const image = new PartsImage('x', [new FileImage(path.join(folder, 'x.1'), 5)])
    await expect(image.read(new Uint8Array(5), 0)).rejects.toMatchObject({
      failure: { code: 'FILE_CHANGED' },
    })
    await image.close()
  })
})
