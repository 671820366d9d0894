/** Which characters a TrueType font has, read from its cmap table. */
import { readFileSync } from 'node:fs'

/** Code points that the font maps to a glyph: by cmap format 12 where it has one, else by format 4. */
export function coveredCharacters(file: string): ReadonlySet<number> {
  const bytes = readFileSync(file)
  const cmap = tableStart(bytes, 'cmap', file)
  const found = new Map<number, number>()
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + bytes.readUInt32BE(cmap + 4 + index * 8 + 4)
    found.set(bytes.readUInt16BE(subtable), subtable)
  }
  const groups = found.get(12)
  if (groups !== undefined) return groupsOf(bytes, groups)
  const segments = found.get(4)
  if (segments !== undefined) return segmentsOf(bytes, segments)
  throw new Error(`${file} has no cmap of format 4 or 12`)
}

function tableStart(bytes: Buffer, tag: string, file: string): number {
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const record = 12 + index * 16
    if (bytes.toString('latin1', record, record + 4) === tag) return bytes.readUInt32BE(record + 8)
  }
  throw new Error(`${file} has no table ${tag}`)
}

function groupsOf(bytes: Buffer, subtable: number): Set<number> {
  const covered = new Set<number>()
  for (let index = 0; index < bytes.readUInt32BE(subtable + 12); index++) {
    const group = subtable + 16 + 12 * index
    const start = bytes.readUInt32BE(group)
    const glyph = bytes.readUInt32BE(group + 8)
    for (let point = start; point <= bytes.readUInt32BE(group + 4); point++)
      if (glyph + point - start !== 0) covered.add(point)
  }
  return covered
}

function segmentsOf(bytes: Buffer, subtable: number): Set<number> {
  const doubled = bytes.readUInt16BE(subtable + 6)
  const covered = new Set<number>()
  for (let at = 0; at < doubled; at += 2) {
    const end = bytes.readUInt16BE(subtable + 14 + at)
    const start = bytes.readUInt16BE(subtable + 16 + doubled + at)
    const delta = bytes.readUInt16BE(subtable + 16 + 2 * doubled + at)
    const place = subtable + 16 + 3 * doubled + at
    const range = bytes.readUInt16BE(place)
    for (let point = start; point <= end && point < 0xffff; point++) {
      const glyph = range === 0 ? point + delta : bytes.readUInt16BE(place + range + 2 * (point - start))
      if ((glyph & 0xffff) !== 0) covered.add(point)
    }
  }
  return covered
}
