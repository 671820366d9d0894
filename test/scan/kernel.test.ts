import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { assembleKernel } from '../../scripts/build-kernel.ts'
import {
  NO_LETTERS,
  OTHER_LETTERS,
  PLAIN_LETTERS,
  acquireKernel,
  releaseKernel,
  slotAddress,
} from '../../src/engine/scan/kernel.ts'

test('the committed bytes of the kernel are what its source assembles to', async () => {
  const committed = readFileSync(
    fileURLToPath(new URL('../../src/engine/scan/kernel-bytes.ts', import.meta.url)),
    'utf8',
  )
  expect(committed).toBe(await assembleKernel())
})

test('the kernel counts and finds as a byte loop does, at every alignment and length', () => {
  const kernel = acquireKernel()
  const slot = slotAddress(0)
  const alphabet = Buffer.from('ab\n\\.\t\n')
  let seed = 7
  for (let i = 0; i < 40_000; i += 1) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    kernel.bytes[slot + i] = alphabet[(seed >> 16) % alphabet.length]!
  }
  for (let length = 0; length < 300; length += 1) {
    for (const from of [slot + 1, slot + 17, slot + 1000 + length * 3]) {
      const bytes = kernel.buffer.subarray(from, from + length)
      expect(kernel.count(from, from + length)).toBe(bytes.filter((c) => c === 10).length)
      const nearest = bytes.findIndex((c) => c === 9 || c === 46)
      expect(kernel.find2(from, from + length, 9, 46)).toBe(nearest < 0 ? from + length : from + nearest)
      let expected = from + length
      for (let p = from; p < from + length; p += 1) {
        if (kernel.bytes[p] === 92 && kernel.bytes[p + 1] === 46 && kernel.bytes[p - 1] === 10) {
          expected = p
          break
        }
      }
      expect(kernel.copyScan(from, from + length)).toBe(expected)
      expect(kernel.newlines()).toBe(kernel.count(from, expected))
    }
  }
  expect(kernel.count(slot, slot + 40_000)).toBe(
    kernel.buffer.subarray(slot, slot + 40_000).filter((c) => c === 10).length,
  )
  releaseKernel(kernel)
})

test('letters are called plain UTF-8 only where every character is whole, valid and of two bytes at most', () => {
  const kernel = acquireKernel()
  const from = slotAddress(0) + 3
  const odd = [
    [0xc3],
    [0xa9],
    [0xc3, 0xc3, 0xa9],
    [0xc3, 0xa9, 0xa9],
    [0xc0, 0x80],
    [0xc1, 0xbf],
    [0xe2, 0x82, 0xac],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f, 0x98, 0x80],
    [0xf8],
    [0xff],
  ]
  const plain = [
    [0xc2, 0x80],
    [0xc3, 0xa9],
    [0xd0, 0x96, 0xd1, 0x8f],
    [0xdf, 0xbf],
  ]
  for (const length of [20, 64, 65, 127, 128, 200, 320]) {
    for (let at = 0; at < length; at += 1) {
      const seen = (letters: readonly number[]): number => {
        const bytes = Buffer.alloc(length + 8, 'a')
        if (at > 8) bytes.set([0xc3, 0xbc], 2)
        bytes.set(letters, at)
        kernel.bytes.set(bytes, from)
        kernel.bytes[from - 1] = 10
        kernel.copyScan(from, from + length + 8)
        return kernel.letters()
      }
      expect(seen([0x7f])).toBe(at > 8 ? PLAIN_LETTERS : NO_LETTERS)
      for (const letters of plain)
        expect(seen(letters), `${letters} at ${at} of ${length}`).toBe(PLAIN_LETTERS)
      for (const letters of odd) expect(seen(letters), `${letters} at ${at} of ${length}`).toBe(OTHER_LETTERS)
    }
  }
  releaseKernel(kernel)
})
