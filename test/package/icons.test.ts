import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { icnsOf, icoOf } from '../../scripts/icon-files.ts'
import { ROOT } from './packed.ts'

const folder = path.join(ROOT, 'resources', 'package')
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])

test('the Mac’s icon has each size once as a PNG of that size, and says its own length', () => {
  const icns = readFileSync(path.join(folder, 'icon.icns'))
  expect(icns.toString('latin1', 0, 4)).toBe('icns')
  expect(icns.readUInt32BE(4)).toBe(icns.length)
  const edges: Record<string, number> = {}
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    expect(icns.subarray(at + 8, at + 12).equals(PNG)).toBe(true)
    edges[icns.toString('latin1', at, at + 4)] = icns.readUInt32BE(at + 8 + 16)
  }
  expect(edges).toEqual({
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic08: 256,
    ic13: 256,
    ic09: 512,
    ic14: 512,
    ic10: 1024,
  })
})

test('the icon of Windows has small sizes as bitmaps and the largest as PNG, each where its entry says', () => {
  const ico = readFileSync(path.join(folder, 'icon.ico'))
  const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => 6 + 16 * index)
  const seen = entries.map((at) => {
    const edge = ico.readUInt8(at) || 256
    const image = ico.subarray(
      ico.readUInt32LE(at + 12),
      ico.readUInt32LE(at + 12) + ico.readUInt32LE(at + 8),
    )
    const isPng = image.subarray(0, 4).equals(PNG)
    expect(isPng ? image.readUInt32BE(16) : image.readInt32LE(4)).toBe(edge)
    expect(isPng ? 2 * edge : image.readInt32LE(8)).toBe(2 * edge)
    return isPng ? `${edge} png` : String(edge)
  })
  expect(seen).toEqual(['16', '24', '32', '48', '64', '256 png'])
})

test('a bitmap’s rows stand from below, blue first', () => {
  const pixels = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
  const ico = icoOf([{ edge: 2, png: Buffer.alloc(0), pixels }])
  expect([...ico.subarray(22 + 40, 22 + 40 + 16)]).toEqual([
    11, 10, 9, 12, 15, 14, 13, 16, 3, 2, 1, 4, 7, 6, 5, 8,
  ])
  expect(ico.length).toBe(22 + 40 + 16 + 8)
})

test('sizes that a Mac has no name for are left out', () => {
  expect(icnsOf([{ edge: 17, png: PNG, pixels: PNG }])).toHaveLength(8)
})
