/** The first rows of two tables that may be one, held against each other. Bounded in rows, bytes, pairs and time. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { RowPage } from '../../shared/model.ts'
import type { RenameCandidate, RowsAlike } from '../diff/index.ts'
import { worthLookingAtRows } from '../diff/index.ts'
import { readPage } from './table-rows.ts'
import type { OpenSource } from './source-store.ts'

/** Rows of each table that are looked at. */
const FIRST_ROWS = 1000
/** Pairs of tables. */
const MOST_PAIRS = 24
/** Milliseconds after which no further pair is begun. */
const LONGEST = 4000
/** Bytes of rows of one table that are read at most; fewer rows are looked at where they are wide. */
const MOST_BYTES = 4_000_000
/** Where rows are packed they may have to be unpacked from the beginning: only tables up to this size then. */
const MOST_PACKED_BYTES = 50_000_000

/** How alike the first rows of the likeliest candidates are, by their ids. What `known` has is not read again. */
export async function rowLikeness(
  candidates: readonly RenameCandidate[],
  sides: { readonly a: OpenSource; readonly b: OpenSource },
  known: ReadonlyMap<string, RowsAlike>,
  signal: AbortSignal | undefined,
): Promise<Map<string, RowsAlike>> {
  const found = new Map<string, RowsAlike>()
  const began = performance.now()
  for (const { id, pair } of worthLookingAtRows(candidates, MOST_PAIRS)) {
    const before = known.get(id)
    if (before === undefined && performance.now() - began > LONGEST) continue
    const alike = before ?? (await rowsAlike(sides, pair.aKey, pair.bKey, signal))
    if (alike) found.set(id, alike)
  }
  return found
}

async function rowsAlike(
  { a, b }: { readonly a: OpenSource; readonly b: OpenSource },
  aKey: string,
  bKey: string,
  signal: AbortSignal | undefined,
): Promise<RowsAlike | null> {
  const limit = Math.min(rowsToRead(a, aKey), rowsToRead(b, bKey))
  if (limit === 0) return null
  try {
    const first = await readPage(a, aKey, { offset: 0, limit }, signal)
    const second = await readPage(b, bKey, { offset: 0, limit }, signal)
    return compareRows(first, second)
  } catch (error) {
    signal?.throwIfAborted()
    // Rows that cannot be read say nothing; what the definitions say stands, and the rows' own view tells why.
    if (error instanceof DumpscopeError) return null
    throw error
  }
}

/** How many rows of a table are looked at; 0 where it has none, or none that can be read at once. */
function rowsToRead({ index, summary }: OpenSource, key: string): number {
  const data = index.object(key)?.data
  if (!data || index.lacksData(key)) return 0
  if (index.blocks(key, 0, Infinity).some(({ form }) => form?.kind === 'binary')) return 0
  const packed =
    summary.wrapping.length > 0 || (summary.format !== 'plain' && summary.format !== 'migrations')
  if (
    packed &&
    Math.max(data.bytes, index.pendingMembers(key).length > 0 ? summary.bytes : 0) > MOST_PACKED_BYTES
  )
    return 0
  const width = data.rows > 0 ? data.bytes / data.rows : 1
  return Math.max(1, Math.min(FIRST_ROWS, Math.floor(MOST_BYTES / Math.max(1, width))))
}

/** Rows by the columns that both have, or by place where no names are common; order is no difference. */
function compareRows(a: RowPage, b: RowPage): RowsAlike | null {
  const looked = Math.min(a.rows.length, b.rows.length)
  if (looked === 0) return null
  const placesInB = new Map(b.columns.map(({ name }, place) => [name, place]))
  const named = a.columns.flatMap(({ name }, place) => {
    const other = placesInB.get(name)
    return other === undefined ? [] : [[place, other] as const]
  })
  const byPlace = named.length === 0 && a.columns.length === b.columns.length
  const places = byPlace ? a.columns.map((_, place) => [place, place] as const) : named
  if (places.length === 0) return null
  const left = new Map<string, number>()
  for (const row of b.rows) {
    const word = JSON.stringify(places.map(([, place]) => row[place] ?? null))
    left.set(word, (left.get(word) ?? 0) + 1)
  }
  let alike = 0
  for (const row of a.rows) {
    const word = JSON.stringify(places.map(([place]) => row[place] ?? null))
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    alike += 1
  }
  return { looked, alike: Math.min(alike, looked) }
}
