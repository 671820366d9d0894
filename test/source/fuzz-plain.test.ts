/** Plain dumps, bare and wrapped, cut, changed, spliced and doubled from a seed: read or refused, never worse. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { DumpscopeError } from '../../src/shared/errors.ts'
import { createCatalogBuilder } from '../../src/engine/catalog/index.ts'
import { readRows, scanPieces, scanStream } from '../../src/engine/scan/index.ts'
import type { CopyDataItem, ScanItem } from '../../src/engine/scan/index.ts'
import { openSource, openSpool, unpackInto } from '../../src/engine/source/index.ts'
import { memorySource } from '../scan/row-pages.ts'
import { expectCover } from '../scan/scanned.ts'
import { DUMPS, WRAPPERS, randomFrom, spoilt } from './fuzz-samples.ts'

/** More by DUMPSCOPE_FUZZ_ROUNDS=100000. */
const ROUNDS = Number(process.env['DUMPSCOPE_FUZZ_ROUNDS'] ?? 300)
/** Another seed finds other things. */
const SEED = Number(process.env['DUMPSCOPE_FUZZ_SEED'] ?? 20_261_121)
const MOST_MS = 5000
/** Beyond what there was after the first rounds. */
const MOST_GROWTH = 300e6

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-fuzz-'))
const spool = openSpool({ folder: path.join(folder, 'spool'), limitBytes: 8 << 20, leaveFreeBytes: 0 })
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs rounds, each within its time; the memory of all within its bounds. A failure names its round. */
async function rounds(count: number, run: (random: (below: number) => number) => Promise<void>) {
  const random = randomFrom(SEED)
  let resident = Infinity
  for (let round = 0; round < count; round += 1) {
    const began = performance.now()
    try {
      await run(random)
    } catch (error) {
      throw new Error(`round ${round} of seed ${SEED}: ${String(error)}`, { cause: error })
    }
    expect(performance.now() - began, `round ${round}`).toBeLessThan(MOST_MS)
    if (round === 100) resident = process.memoryUsage.rss()
    if (round > 100) expect(process.memoryUsage.rss() - resident, `round ${round}`).toBeLessThan(MOST_GROWTH)
  }
}

/** Pages of a block from anywhere in it have as many rows as the block says. */
async function expectPages(bytes: Buffer, block: CopyDataItem, random: (below: number) => number) {
  const isBinary = block.form?.kind === 'binary'
  const { encoding = 'UTF8', insert, start, dataEnd, rows, anchors } = block
  const form = insert
    ? ({ form: { kind: 'insert', standardConformingStrings: true } } as const)
    : block.form
      ? { form: block.form }
      : {}
  for (const from of [0, random(rows + 1)]) {
    const page = await readRows(
      memorySource(bytes),
      { start, dataEnd, rows, anchors, ...form },
      { from, count: 20, maxCellBytes: 200, encoding },
    )
    const wanted = isBinary ? 0 : Math.min(20, rows - from)
    if (insert) expect(page.rows.length).toBeLessThanOrEqual(wanted)
    else expect(page.rows.length).toBe(wanted)
  }
}

test('plain dumps are covered to the byte, wherever they are cut, and their rows can be shown', async () => {
  await rounds(ROUNDS, async (random) => {
    const bytes = spoilt(DUMPS[random(DUMPS.length)] as Buffer, random)
    const items: ScanItem[] = []
    const builder = await createCatalogBuilder()
    const cut = random(bytes.length + 1)
    const result = scanPieces([bytes.subarray(0, cut), bytes.subarray(cut)], (item) => {
      items.push(item)
      builder.add(item)
    })
    expect(result.bytes).toBe(bytes.length)
    expectCover(items, bytes)
    const { coverage, findings } = builder.finish(result)
    expect(Object.values(coverage.bytes).reduce((sum, one) => sum + one, 0)).toBe(bytes.length)
    for (const { byte = 0, line = 1 } of findings) {
      expect(byte).toBeLessThanOrEqual(bytes.length)
      expect(line).toBeLessThanOrEqual(result.lines + 1)
    }
    const blocks = items.filter((item) => item.kind === 'copy data')
    for (const block of blocks.slice(0, 5)) await expectPages(bytes, block, random)
  })
}, 3_600_000)

/** Opens and reads all; a refusal has to be ours, with its place and within the file. */
async function openAndRead(file: string, bytes: number, repaired: boolean): Promise<'read' | 'refused'> {
  try {
    const source = await openSource(file, {
      ...unpackInto(spool),
      repair: repaired ? 'CP437' : undefined,
    })
    const items: ScanItem[] = []
    const parts: Buffer[] = []
    const copied = async function* () {
      for await (const piece of source.script.stream()) {
        parts.push(Buffer.from(piece))
        yield piece
      }
    }
    await scanStream(copied(), {}, (item) => items.push(item))
    expectCover(items, Buffer.concat(parts))
    return 'read'
  } catch (error) {
    if (!(error instanceof DumpscopeError)) throw error
    const { code, message, advice, place } = error.failure
    expect(code).not.toBe('INTERNAL')
    expect(message).toMatch(/^\S.*\.$/s)
    if (code === 'EMPTY_FILE') return 'refused'
    expect(place?.byte ?? -1, message).toBeGreaterThanOrEqual(0)
    expect(place?.byte, message).toBeLessThanOrEqual(bytes)
    expect(advice ?? '').not.toContain('undefined')
    return 'refused'
  }
}

test('dumps in any wrapping, spoilt inside or outside of it, are read or refused with the byte', async () => {
  const outcomes = { read: 0, refused: 0 }
  const names = Object.keys(WRAPPERS)
  const file = path.join(folder, 'dump')
  await rounds(ROUNDS, async (random) => {
    const dump = DUMPS[random(DUMPS.length)] as Buffer
    const name = names[random(names.length)] as string
    const wrap = WRAPPERS[name] as (bytes: Buffer) => Buffer
    const bytes = random(3) === 0 ? wrap(spoilt(dump, random)) : spoilt(wrap(dump), random)
    writeFileSync(file, bytes)
    // What lies in two layers is told by its place in the outer one unpacked.
    const most = name === 'gzip of tar' ? 1e6 : bytes.length
    outcomes[await openAndRead(file, most, random(4) === 0)] += 1
  })
  expect(outcomes.read).toBeGreaterThan(ROUNDS / 10)
  expect(outcomes.refused).toBeGreaterThan(ROUNDS / 20)
}, 3_600_000)

test.skipIf(process.platform !== 'linux')('what is refused leaves no file open', async () => {
  const random = randomFrom(SEED)
  const file = path.join(folder, 'dump')
  // Held here, so that no handle that was forgotten is closed by the collection of garbage.
  const failures: unknown[] = []
  const openFiles = (): number => readdirSync('/proc/self/fd').length
  let before = 0
  for (const [name, wrap] of Object.entries(WRAPPERS)) {
    for (let round = 0; round < 12; round += 1) {
      const wrapped = wrap(DUMPS[0] as Buffer)
      const bytes =
        name === 'gzip of tar' ? gzipSync(spoilt(gunzipSync(wrapped), random)) : spoilt(wrapped, random)
      writeFileSync(file, bytes)
      await openSource(file, unpackInto(spool)).catch((error: unknown) => failures.push(error))
      if (before === 0) before = openFiles()
    }
  }
  expect(failures.length).toBeGreaterThan(20)
  expect(openFiles()).toBeLessThanOrEqual(before + 1)
})
