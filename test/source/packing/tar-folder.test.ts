import { describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { detectPacking, openTar } from '../../../src/engine/source/packing/index.ts'
import { bytesOf, imageOf } from './image-of.ts'
import { PLAIN } from './packed-samples.ts'

/** One member: its header, by the fields of POSIX, and its content. */
function member(name: string, content: Uint8Array, type = '0', size: Buffer | null = null): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  size?.copy(header, 124)
  header.write(type, 156)
  header.write('ustar\u000000', 257)
  header.fill(' ', 148, 156)
  const sum = header.reduce((all, byte) => all + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)])
}

const END = Buffer.alloc(1024)
const tar = (...members: readonly Buffer[]): Buffer => Buffer.concat([...members, END])
/** Records of 10 to 99 bytes. */
const pax = (...records: readonly string[]): Buffer => {
  const lines = records.map((record) => `${Buffer.byteLength(record) + 4} ${record}\n`)
  return member('pax', Buffer.from(lines.join('')), 'x')
}

describe('members are read', () => {
  const long = `${'folder/'.repeat(30)}dump.sql`
  test.each([
    ['a name in the header', 'dump.sql', member('dump.sql', PLAIN)],
    ['a name from the folder itself', 'dump.sql', member('./dump.sql', PLAIN)],
    [
      'a long name, as GNU writes it',
      long,
      Buffer.concat([member('L', Buffer.from(`${long}\0`), 'L'), member('cut', PLAIN)]),
    ],
    ['a name in pax records', 'été.sql', Buffer.concat([pax('path=été.sql'), member('cut', PLAIN)])],
    [
      'a size of base 256',
      'dump.sql',
      member('dump.sql', PLAIN, '0', Buffer.from(`80${PLAIN.length.toString(16).padStart(22, '0')}`, 'hex')),
    ],
  ])('%s', async (_, name, bytes) => {
    const folder = await openTar(imageOf(tar(bytes, member('other', Buffer.from('x')))))
    expect(folder.members).toEqual([name, 'other'].toSorted())
    expect((await bytesOf(await folder.open(name))).equals(PLAIN)).toBe(true)
    expect(folder.findings).toEqual([])
    expect(await folder.open('absent')).toBeNull()
  })

  test('and can be read anywhere', async () => {
    const folder = await openTar(imageOf(tar(member('a', Buffer.from('aaa')), member('b', PLAIN))))
    const image = await folder.open('b')
    if (image === null || !('read' in image)) throw new Error('not seekable')
    const into = Buffer.alloc(20)
    await (image as { read(into: Uint8Array, at: number): Promise<number> }).read(into, 100)
    expect(into.equals(PLAIN.subarray(100, 120))).toBe(true)
  })
})

describe('what is left out is said', () => {
  test.each([
    ['../up', '0', 'leads out'],
    ['/etc/passwd', '0', 'leads out'],
    ['a/../../b', '0', 'leads out'],
    ['C:\\x', '0', 'leads out'],
    ['link', '2', 'a link or a device'],
    ['hard', '1', 'a link or a device'],
    ['device', '3', 'a link or a device'],
    ['holes', 'S', 'with holes'],
  ])('%s of type %s', async (name, type, why) => {
    const bytes = tar(member(name, Buffer.alloc(0), type), member('dump.sql', PLAIN))
    const folder = await openTar(imageOf(bytes))
    expect(folder.members).toEqual(['dump.sql'])
    expect(folder.findings).toMatchObject([{ code: 'member-left-out', byte: 0 }])
    expect(folder.findings[0]?.message).toContain(why)
  })

  test('files with holes, as pax writes them', async () => {
    const sparse = Buffer.concat([pax('GNU.sparse.major=1'), member('GNUSparseFile.0/a', PLAIN)])
    const folder = await openTar(imageOf(tar(sparse)))
    expect(folder.members).toEqual([])
    expect(folder.findings[0]?.message).toContain('with holes')
  })

  test('one that holds nothing but such names is refused', async () => {
    await expect(openTar(imageOf(tar(member('../up', PLAIN))))).rejects.toMatchObject({
      failure: { code: 'UNSAFE_MEMBER', place: { byte: 0 }, message: expect.stringContaining('../up') },
    })
  })

  test('thousands of them are counted, not listed', async () => {
    const links = Array.from({ length: 1000 }, (_, index) => member(`${index}`, Buffer.alloc(0), '2'))
    const { findings } = await openTar(imageOf(tar(...links)))
    expect(findings).toHaveLength(101)
    expect(findings.at(-1)?.message).toContain('900 more')
  })
})

test('cut at any byte it is told with its byte, or opens with what is left and says that it was cut', async () => {
  const bytes = tar(member('a.sql', PLAIN), member('b.sql', Buffer.from('SELECT 1;')))
  for (let length = 1; length < bytes.length - 512; length += length % 512 < 3 ? 1 : 63) {
    const image = imageOf(bytes.subarray(0, length))
    const opened = await openTar(image).catch((error: unknown) => error)
    if (opened instanceof DumpscopeError) {
      expect(opened.failure).toMatchObject({ code: 'DAMAGED' })
      expect(opened.failure.place?.byte, `cut at ${length}`).toBeLessThanOrEqual(length)
    } else {
      const { findings } = opened as Awaited<ReturnType<typeof openTar>>
      expect(findings, `cut at ${length}`).toMatchObject([{ code: 'truncated', byte: length }])
    }
  }
})

test('sizes that make no sense are refused before anything is read', async () => {
  const huge = member('a', Buffer.from('x'), '0', Buffer.from(`80${'ff'.repeat(11)}`, 'hex'))
  await expect(openTar(imageOf(tar(huge)))).rejects.toMatchObject({ failure: { code: 'DAMAGED' } })
  const header = member('L', Buffer.from('x'), 'L', Buffer.from('77777777777\0'))
  await expect(openTar(imageOf(tar(header)))).rejects.toMatchObject({ failure: { code: 'DAMAGED' } })
})

test('tar is told by its magic, and without one by its checksum', () => {
  const bytes = member('dump.sql', PLAIN)
  expect(detectPacking(bytes)).toBe('tar')
  const old = Buffer.from(bytes.subarray(0, 512))
  old.fill(0, 257, 265)
  expect(detectPacking(old)).toBeNull()
  old.fill(' ', 148, 156)
  const sum = old.reduce((all, byte) => all + byte, 0)
  old.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  expect(detectPacking(old)).toBe('tar')
})
