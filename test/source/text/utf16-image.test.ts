import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Utf16Image, utf16Form } from '../../../src/engine/source/utf16-image.ts'
import { allOf, imageOf } from './image-of.ts'

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/scan/${name}`, import.meta.url))

const TEXT = 'Café\r\n\\.\r\nдом 漢字 \u{1F600}\u{1F600}\uFEFF end\n'
const inOrder = (text: string, order: 'LE' | 'BE'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'LE' ? bytes : bytes.swap16()
}

describe('text in UTF-16', () => {
  test('what Windows PowerShell 5 writes with > is the dump, with its line ends', async () => {
    const bytes = fixture('small.utf16le_bom_crlf.sql')
    const form = utf16Form(bytes)
    expect(form).toEqual({ order: 'LE', bomBytes: 2 })
    const image = new Utf16Image(imageOf(bytes, 4096), form!)
    const text = (await allOf(image)).toString('utf8')
    expect(text.match(/\r\n/g)?.length).toBe(text.match(/\n/g)?.length)
    expect(text.replaceAll('\r\n', '\n')).toBe(fixture('small.utf8.sql').toString('utf8'))
    expect(image.findings()).toEqual([])
  })

  for (const order of ['LE', 'BE'] as const) {
    test(`${order} reads the same wherever its pieces are cut, with and without its mark`, async () => {
      for (const mark of ['', '\uFEFF']) {
        const bytes = inOrder(mark + TEXT, order)
        const form = { order, bomBytes: mark.length * 2 } as const
        for (let piece = 1; piece <= bytes.length; piece += 1) {
          const image = new Utf16Image(imageOf(bytes, piece), form as never)
          expect((await allOf(image)).toString('utf8')).toBe(TEXT)
          expect(image.findings()).toEqual([])
        }
      }
    })

    test(`${order}: halves of pairs and an odd last byte are shown and counted, with the first place`, async () => {
      const broken = Buffer.concat([
        inOrder('a\uD83Db\uDE00c\uD83D\uD83D\uDE00\uD83D', order),
        Buffer.of(0x41),
      ])
      for (let piece = 1; piece <= broken.length; piece += 1) {
        const image = new Utf16Image(imageOf(broken, piece), { order, bomBytes: 0 })
        expect((await allOf(image)).toString('utf8')).toBe('a\uFFFDb\uFFFDc\uFFFD\u{1F600}\uFFFD\uFFFD')
        expect(image.findings()).toMatchObject([
          {
            code: 'invalid-utf16',
            message: expect.stringMatching(/^5 places .* byte 2 of the file/) as string,
          },
        ])
      }
    })

    test(`${order} without its mark is told by its zero bytes`, () => {
      expect(utf16Form(inOrder('SET client_encoding = 1;', order))).toEqual({ order, bomBytes: 0 })
    })
  }

  test('a character that is U+FFFD in the file itself is not counted', async () => {
    const image = new Utf16Image(imageOf(inOrder('\uFFFD', 'LE')), { order: 'LE', bomBytes: 0 })
    expect((await allOf(image)).toString('utf8')).toBe('\uFFFD')
    expect(image.findings()).toEqual([])
  })

  test('pieces stay within 4 MiB where every character grows', async () => {
    const text = '漢'.repeat(3_000_000)
    const image = new Utf16Image(imageOf(inOrder(text, 'BE'), 4 << 20), { order: 'BE', bomBytes: 0 })
    expect((await allOf(image)).equals(Buffer.from(text))).toBe(true)
  })

  test('text in UTF-8 is not taken for UTF-16', () => {
    expect(utf16Form(Buffer.from('-- PostgreSQL database dump\n'))).toBeNull()
    expect(utf16Form(Buffer.alloc(600))).toBeNull()
  })
})
