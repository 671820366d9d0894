import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { scanPieces, scanStream } from '../../src/engine/scan/index.ts'
import type { ScanItem } from '../../src/engine/scan/index.ts'

const sample = readFileSync(path.resolve(import.meta.dirname, '../../resources/samples/shop-2026-09.sql'))

async function* cut(bytes: Uint8Array, lengths: number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length]!
    // The same memory for every piece: a piece is only good until the next is asked for.
    yield bytes.slice(at, at + length)
    at += length
  }
}

const collect = () => {
  const items: ScanItem[] = []
  return { items, sink: (item: ScanItem) => void items.push(item) }
}

test('a stream gives the same items as the whole, wherever it is cut', async () => {
  const whole = collect()
  const expected = scanPieces([sample], whole.sink)
  for (const lengths of [[1 << 20], [7], [1, 1000, 33], [sample.length]]) {
    const streamed = collect()
    expect(await scanStream(cut(sample, lengths), {}, streamed.sink)).toEqual(expected)
    expect(streamed.items).toEqual(whole.items)
  }
})

test('a stream longer than all buffers together is split as one', async () => {
  const line = `${'x'.repeat(99)}\n`
  const rows = 60_000
  const text = Buffer.from(`COPY t (a) FROM stdin;\n${line.repeat(rows)}\\.\nSELECT 1;\n`)
  const streamed = collect()
  const result = await scanStream(cut(text, [65_536]), {}, streamed.sink)
  expect(result.bytes).toBe(text.length)
  expect(streamed.items.find(({ kind }) => kind === 'copy data')).toMatchObject({ rows, complete: true })
})

test('a data block alone is read after its COPY, with offsets of its own', async () => {
  const streamed = collect()
  const block = Buffer.from('1\ta\n2\tb\n\\.\n\n\n')
  const prefix = Buffer.from('COPY public.t (a, b) FROM stdin;\n')
  const result = await scanStream(cut(block, [3]), { prefix }, streamed.sink)
  expect(result.bytes).toBe(block.length)
  const data = streamed.items.find(({ kind }) => kind === 'copy data')
  expect(data).toMatchObject({ start: 0, dataEnd: 8, rows: 2, complete: true })
})

test('an empty stream has no items', async () => {
  const streamed = collect()
  expect(await scanStream(cut(Buffer.alloc(0), [1]), {}, streamed.sink)).toMatchObject({ bytes: 0 })
  expect(streamed.items).toEqual([])
})

test('what the stream fails with is what the scan fails with', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('SELECT 1;\n')
    throw new Error('the disk is gone')
  }
  await expect(scanStream(failing(), {}, () => undefined)).rejects.toThrow('the disk is gone')
})

test('a cancelled scan of a stream stops', async () => {
  const controller = new AbortController()
  controller.abort()
  await expect(
    scanStream(cut(sample, [100]), { signal: controller.signal }, () => undefined),
  ).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
})
