/** Looks through the rows that a source holds, block by block in the order in which they lie in the dump. */
import type { ObjectKind } from '../../../shared/model.ts'
import type { Mark } from '../../../shared/search-model.ts'
import { readAllAnchors, readTablesWithRows } from '../../index/index.ts'
import type { DumpIndex, PlacedBlock, TableWithRows } from '../../index/index.ts'
import { canonicalEncoding } from '../../source/text-encoding.ts'
import { isSeekable, verifyUnchanged } from '../../source/index.ts'
import type { ByteImage, DumpSource } from '../../source/index.ts'
import { TEXT_FORM } from '../../scan/copy-form.ts'
import { bytePattern } from './byte-pattern.ts'
import { ByteWindow, FileReader, SeekingReader, StreamReader } from './byte-window.ts'
import type { ByteReader } from './byte-window.ts'
import { makeFindKernel } from './find-kernel.ts'
import type { FindKernel } from './find-kernel.ts'
import type { FoundGroups, LeftOut } from './found-groups.ts'
import { searchLines } from './line-search.ts'
import { searchRegions } from './region-search.ts'
import type { TextMatcher, Wanted } from './text-matcher.ts'

/** A table's hits are counted up to so many times as many as are given. */
const COUNTED_BEYOND = 10

export interface DataSearch {
  readonly sourceId: string
  readonly wanted: Wanted
  readonly matcher: TextMatcher
  /** Empty: all. */
  readonly kinds: ReadonlySet<ObjectKind>
  readonly hitsPerTable: number
  readonly found: FoundGroups
  readonly leftOut: LeftOut
  readonly signal: AbortSignal
  /** Told of bytes read from the disk since it was told last. */
  readonly onDiskBytes: (count: number) => void
}

interface Table extends TableWithRows {
  hits: number
}

interface SearchedBlock {
  readonly table: Table
  readonly placed: PlacedBlock
}

/** Bytes on disk that have to be read to look through these tables; see `dataBytes`. */
export interface DataCost {
  readonly tables: number
  readonly rows: number
  readonly bytes: number
  readonly packed: boolean
}

/** What looking through the rows of tables of these kinds takes. */
export function dataCost(source: DumpSource, index: DumpIndex, kinds: ReadonlySet<ObjectKind>): DataCost {
  const tables = index.read(readTablesWithRows).filter(({ kind }) => kinds.size === 0 || kinds.has(kind))
  const members = new Map<number, PlacedBlock[]>()
  for (const { key } of tables)
    for (const block of index.blocks(key, 0, Infinity))
      members.set(block.member, [...(members.get(block.member) ?? []), block])
  let [bytes, packed] = [0, false]
  for (const [member, blocks] of members) {
    const image = imageOf(source, member)
    if (image === null) continue
    if (isSeekable(image)) bytes += blocks.reduce((sum, { start, dataEnd }) => sum + dataEnd - start, 0)
    else {
      packed = true
      bytes += image.diskBytes
    }
  }
  return { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0), bytes, packed }
}

/** Looks through the rows of a source; ends early where enough was found. */
export async function searchData(source: DumpSource, index: DumpIndex, search: DataSearch): Promise<void> {
  await verifyUnchanged(source)
  const kernel = makeFindKernel()
  const blocks = blocksOf(index, search)
  for (const member of [0, ...source.members.map(({ id }) => id)]) {
    const ofMember = blocks.get(member)
    if (ofMember === undefined) continue
    if (search.found.isFull) break
    const reader = await readerOf(source, member, search)
    if (reader === null) continue
    try {
      for (const block of ofMember) {
        if (search.found.isFull) break
        await searchBlock(index, kernel, reader, block, search)
      }
    } finally {
      await reader.close()
    }
  }
  await verifyUnchanged(source)
  if (search.found.isFull) search.found.markMore()
}

/** The blocks of each member in the order of its bytes. */
function blocksOf(index: DumpIndex, search: DataSearch): Map<number, SearchedBlock[]> {
  const members = new Map<number, SearchedBlock[]>()
  for (const table of index.read(readTablesWithRows)) {
    if (search.kinds.size > 0 && !search.kinds.has(table.kind)) continue
    const searched = Object.assign(table, { hits: 0 })
    for (const placed of index.blocks(table.key, 0, Infinity)) {
      const blocks = members.get(placed.member)
      if (blocks) blocks.push({ table: searched, placed })
      else members.set(placed.member, [{ table: searched, placed }])
    }
  }
  for (const blocks of members.values()) blocks.sort((a, b) => a.placed.start - b.placed.start)
  return members
}

function imageOf(source: DumpSource, member: number): ByteImage | null {
  return member === 0 ? source.script : (source.members.find(({ id }) => id === member)?.image ?? null)
}

async function readerOf(source: DumpSource, member: number, search: DataSearch): Promise<ByteReader | null> {
  if (member === 0 && source.plainFile !== null)
    return new FileReader(source.plainFile.path, search.onDiskBytes)
  const image = imageOf(source, member)
  if (image === null) return null
  if (isSeekable(image)) return new SeekingReader(image, search.onDiskBytes)
  let told = 0
  const onDiskBytes = (bytes: number): void => {
    search.onDiskBytes(bytes - told)
    told = bytes
  }
  return new StreamReader(image, { signal: search.signal, onDiskBytes })
}

async function searchBlock(
  index: DumpIndex,
  kernel: FindKernel,
  reader: ByteReader,
  { table, placed }: SearchedBlock,
  search: DataSearch,
): Promise<void> {
  const { wanted, matcher, hitsPerTable, leftOut, signal } = search
  const form = placed.form ?? TEXT_FORM
  if (form.kind === 'binary') return leftOut.add('Rows in the binary form of COPY.', table.name)
  if (table.hits >= hitsPerTable * COUNTED_BEYOND) return
  const encoding = canonicalEncoding(placed.encoding)
  const pattern = wanted.regularExpression ? null : bytePattern(wanted.text, form, encoding, wanted.matchCase)
  if (pattern !== null) kernel.setPattern(pattern)
  const kept = index.read((db) => readAllAnchors(db, placed.member, placed.start))
  const anchors =
    kept.offsets.length > 0 ? kept : { rows: Float64Array.of(0), offsets: Float64Array.of(placed.start) }
  // A COPY whose first line names the columns has its first row behind it.
  const start = form.kind === 'text' ? (anchors.offsets[0] ?? placed.start) : placed.start
  await reader.skipTo(start)
  const window = new ByteWindow(kernel, reader, start, placed.dataEnd)
  const places = placesOf(table, placed)
  await (form.kind === 'text' ? searchLines : searchRegions)(window, {
    start,
    dataEnd: placed.dataEnd,
    rows: placed.rows,
    anchors,
    form,
    encoding,
    matcher,
    pattern,
    signal,
    onLongRow: () => leftOut.add('Of a row of over 64 MB only the beginning.', table.name),
    onFound: ({ row, column, text, at }) =>
      take(table, search, { row: placed.firstRow + row, column: places[column] ?? column, text, at }),
  })
}

/** Takes a value that was found; false where the table has given enough. */
function take(
  table: Table,
  { sourceId, found, matcher, hitsPerTable }: DataSearch,
  {
    row,
    column,
    text,
    at,
  }: { readonly row: number; readonly column: number; readonly text: string; readonly at: Mark },
): boolean {
  const { key, kind, name, database } = table
  found.open({ sourceId, key, kind, name, database, in: 'data' })
  table.hits += 1
  if (table.hits <= hitsPerTable) {
    found.add({
      place: 'data',
      column: table.columns[column] ?? null,
      definition: null,
      cell: { row, column },
      ...matcher.excerpt(text, at),
    })
  } else found.add(null)
  if (table.hits < hitsPerTable * COUNTED_BEYOND && !found.isFull) return true
  found.markMore()
  return false
}

/** Where each column of a block's rows stands among the columns of the table's data. */
function placesOf({ columns }: TableWithRows, placed: PlacedBlock): readonly number[] {
  return (placed.columns ?? columns).map((name) => columns.indexOf(name))
}
