import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { claimAhead, makeAhead, readAhead } from '../../../src/engine/source/packing/file-ahead.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-ahead-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MB = 1 << 20
function fileOf(bytes: number): { file: string; content: Buffer } {
  const content = Buffer.alloc(bytes)
  for (let at = 0; at + 4 <= bytes; at += 4) content.writeUInt32LE(at, at)
  const file = path.join(folder, String(bytes))
  writeFileSync(file, content)
  return { file, content }
}

describe('the first bytes of a file, read before anybody asks,', () => {
  test('are those that were read by the time that they are claimed, and no more are read then', () => {
    const { file, content } = fileOf(5 * MB)
    const ahead = makeAhead(file)
    const pieces = readAhead(ahead)
    const first = [pieces.next().value, pieces.next().value].map((piece) => Buffer.from(piece as Uint8Array))
    const claimed = claimAhead(ahead) as Uint8Array
    expect(claimed.length).toBe(2 * MB)
    expect(Buffer.compare(Buffer.from(claimed), content.subarray(0, 2 * MB))).toBe(0)
    expect(Buffer.compare(Buffer.concat(first), content.subarray(0, 2 * MB))).toBe(0)
    expect(pieces.next().done).toBe(true)
  })

  test.each([0, 100, MB, 2 * MB, 2 * MB + 1])('are all of a file of %i bytes', (bytes) => {
    const { file, content } = fileOf(bytes)
    const ahead = makeAhead(file)
    const read = Buffer.concat([...readAhead(ahead)].map((piece) => Buffer.from(piece)))
    expect(Buffer.compare(read, content)).toBe(0)
    expect(Buffer.compare(Buffer.from(claimAhead(ahead) as Uint8Array), content)).toBe(0)
  })

  test('are none where they were claimed first, or there is no such file', () => {
    const { file } = fileOf(3 * MB)
    const ahead = makeAhead(file)
    expect(claimAhead(ahead)).toHaveLength(0)
    expect([...readAhead(ahead)]).toEqual([])
    const nowhere = makeAhead(path.join(folder, 'nowhere'))
    expect([...readAhead(nowhere)]).toEqual([])
    expect(claimAhead(nowhere)).toHaveLength(0)
  })
})
