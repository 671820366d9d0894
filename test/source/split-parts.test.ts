import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSource } from '../../src/engine/source/index.ts'
import { FileImage } from '../../src/engine/source/byte-image.ts'
import { PartsImage, findParts } from '../../src/engine/source/packing/index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-parts-'))
afterAll(() => rmSync(folder, { recursive: true }))
const dump = readFileSync(path.resolve(import.meta.dirname, '../../resources/samples/shop-2026-03.sql'))

function split(stem: string, endings: readonly string[]): string[] {
  const length = Math.ceil(dump.length / endings.length)
  return endings.map((ending, index) => {
    const file = path.join(folder, `${stem}.${ending}`)
    writeFileSync(file, dump.subarray(index * length, (index + 1) * length))
    return file
  })
}

test.each([
  ['letters', ['aa', 'ab', 'ac']],
  ['numbers', ['001', '002', '003']],
  ['numbers from nought', ['00', '01', '02']],
  ['parts', ['part1', 'part2', 'part3']],
])('%s, whichever part is given', async (name, endings) => {
  const files = split(`${name}.sql`, endings)
  for (const file of files) expect(await findParts(file)).toEqual(files)
  const source = await openSource(files[1]!)
  expect(source).toMatchObject({ format: 'plain', wrapping: ['3 parts'], bytes: dump.length })
  expect(source.files).toHaveLength(3)
})

test('more than nine parts without leading noughts are in the order of their numbers', async () => {
  const endings = Array.from({ length: 12 }, (_, index) => `part${index + 1}`)
  const files = split('many.sql', endings)
  expect(await findParts(files[11]!)).toEqual(files)
})

test('a part that is missing between the others is named', async () => {
  const files = split('gap.sql', ['aa', 'ab', 'ac'])
  rmSync(files[1]!)
  await expect(openSource(files[0]!)).rejects.toMatchObject({
    failure: { code: 'DAMAGED', message: expect.stringContaining('gap.sql.ab') },
  })
})

test('dumps of their own with numbers for names are not parts', async () => {
  for (const ending of ['1', '2']) writeFileSync(path.join(folder, `nightly.${ending}`), dump)
  expect(await findParts(path.join(folder, 'nightly.1'))).toBeNull()
  expect((await openSource(path.join(folder, 'nightly.2'))).wrapping).toEqual([])
})

test('a file alone with such a name is a file', async () => {
  writeFileSync(path.join(folder, 'alone.001'), dump)
  expect(await findParts(path.join(folder, 'alone.001'))).toBeNull()
  expect(await findParts(path.join(folder, 'alone.sql'))).toBeNull()
})

test('joined parts are read across their borders', async () => {
  const files = split('borders.sql', ['aa', 'ab', 'ac', 'ad'])
  const image = new PartsImage(
    files[0]!,
    files.map((file) => new FileImage(file, statSync(file).size)),
  )
  const read = Buffer.alloc(dump.length)
  expect(await image.read(read, 0)).toBe(dump.length)
  expect(read.equals(dump)).toBe(true)
  const some = Buffer.alloc(1000)
  const at = Math.ceil(dump.length / 4) - 500
  await image.read(some, at)
  expect(some.equals(dump.subarray(at, at + 1000))).toBe(true)
  const pieces: Buffer[] = []
  for await (const piece of image.streamRange(at, at + 1000)) pieces.push(Buffer.from(piece))
  expect(Buffer.concat(pieces).equals(some)).toBe(true)
  await image.close()
})
