/**
 * Looks through rows that are no lines (csv, INSERT statements): from anchor to
 * anchor, and only where the kernel meets something the rows between two of them
 * are read, by the reader that shows them to people.
 */
import { readRows } from '../../scan/index.ts'
import { LONGEST_HEAD } from '../../scan/insert-head.ts'
import { BytesImage } from '../../source/archives/bytes-image.ts'
import type { BlockSearch } from './block-search.ts'
import type { ByteWindow } from './byte-window.ts'

/** Looks through a block of such rows. */
export async function searchRegions(window: ByteWindow, search: BlockSearch): Promise<void> {
  const { offsets } = search.anchors
  const regions = new Regions(search)
  let head: Buffer | null = null
  for (let next = 0; next < regions.count;) {
    if (search.signal.aborted) throw search.signal.reason
    while (!window.isLast && !window.isFull && window.offsetOf(window.to) < regions.end(next))
      await window.see()
    head ??= Buffer.from(
      window.kernel.bytes.subarray(window.from, Math.min(window.to, window.from + LONGEST_HEAD)),
    )
    let after = next
    const seen = window.offsetOf(window.to)
    while (after < regions.count && regions.end(after) <= seen) after += 1
    if (after === next) {
      await passLongRow(window, regions.end(next))
      search.onLongRow()
      next += 1
      continue
    }
    const stop = window.addressOf(regions.end(after - 1))
    const places = regionsWithMatches(window, search, regions, [next, after])
    for (const region of places) {
      const from = window.addressOf(offsets[region] ?? search.start)
      const bytes = window.kernel.bytes.subarray(from, window.addressOf(regions.end(region)))
      if (!(await searchRegion(search, regions, region, head, bytes))) return
    }
    window.keep(stop)
    next = after
  }
}

/** The stretches between anchors. */
class Regions {
  readonly #search: BlockSearch
  readonly count: number

  constructor(search: BlockSearch) {
    this.#search = search
    this.count = search.anchors.offsets.length
  }

  /** Where a region ends. */
  end(region: number): number {
    return this.#search.anchors.offsets[region + 1] ?? this.#search.dataEnd
  }

  firstRow(region: number): number {
    return this.#search.anchors.rows[region] ?? this.#search.rows
  }

  /** Its rows. */
  rows(region: number): number {
    return this.firstRow(region + 1) - this.firstRow(region)
  }
}

/** The regions of [first, after) that the pattern meets, one after the other. */
function* regionsWithMatches(
  window: ByteWindow,
  search: BlockSearch,
  regions: Regions,
  [first, after]: readonly [number, number],
): Generator<number> {
  const { offsets } = search.anchors
  for (let region = first; region < after; region += 1) {
    const from = window.addressOf(offsets[region] ?? search.start)
    const stop = window.addressOf(regions.end(region))
    if (search.pattern === null || window.kernel.find(from, stop) < stop) yield region
  }
}

/** Goes beyond a row that does not fit in sight. */
async function passLongRow(window: ByteWindow, end: number): Promise<void> {
  while (window.offsetOf(window.to) < end) {
    window.keep(window.to)
    await window.see()
  }
  window.keep(window.addressOf(end))
}

/** Reads the rows of a region and looks at each value; false where no more is wanted. */
async function searchRegion(
  search: BlockSearch,
  regions: Regions,
  region: number,
  head: Buffer,
  bytes: Buffer,
): Promise<boolean> {
  const { form, encoding, matcher, onFound } = search
  // Reading INSERTs wants the head of their run before them.
  const before = form.kind === 'insert' ? head : Buffer.alloc(0)
  const content = Buffer.concat([before, bytes])
  const rows = regions.rows(region)
  const anchors = { rows: Float64Array.of(0), offsets: Float64Array.of(before.length) }
  const page = await readRows(
    { open: () => Promise.resolve(new BytesImage('rows', content)) },
    { start: 0, dataEnd: content.length, rows, anchors, form },
    { from: 0, count: rows, maxCellBytes: content.length, encoding },
  )
  for (const [row, values] of page.rows.entries()) {
    for (const [column, text] of values.entries()) {
      if (text === null) continue
      const at = matcher.find(text)
      if (at !== null && !onFound({ row: regions.firstRow(region) + row, column, text, at })) return false
    }
  }
  return true
}
