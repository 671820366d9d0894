/** Rows as the text of a file, part by part: each part is made when it is asked for, and nothing is kept between them. */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { RowPage } from '../../../shared/model.ts'
import { rowHeading, rowText } from '../../../shared/row-text.ts'
import type { TextRow } from '../../../shared/row-text.ts'
import type { RowExportFormat, RowExportPart } from '../../../shared/rows-model.ts'
import type { OpenSource } from '../source-store.ts'
import { countFirst, readPage, readChosen, relation } from '../table-rows.ts'
import { maskedPage } from './export-masks.ts'
import type { RowQueries } from './row-queries.ts'

/** Characters of one part, about. */
const PART_CHARACTERS = 1_000_000
/** Rows that are read at once: few where they are large. */
const FEWEST_ROWS = 16
const MOST_ROWS = 2000
/** Larger values cannot be written. */
const LARGEST_VALUE = 64_000_000

interface ExportRequest {
  readonly key: string
  readonly resultId?: string | undefined
  readonly columns?: readonly number[] | undefined
  readonly format: RowExportFormat
  readonly from: number
  /** Whether what is personal or secret is masked. */
  readonly mask: boolean
}

/** The part of an export that begins with row `from`. Rejects with BAD_USE where a value is too large for it. */
export async function exportPart(
  queries: RowQueries,
  source: OpenSource,
  request: ExportRequest,
  signal: AbortSignal | undefined,
): Promise<RowExportPart> {
  const { key, resultId, format, from } = request
  await countFirst(source, key)
  const { identity } = relation(source.index, key)
  const rows = resultId === undefined ? null : queries.result(resultId).rows
  const total = rows === null ? source.index.rowsInBlocks(key) : rows.length
  const masks = request.mask ? await queries.masks(source, key, signal) : null
  const texts: string[] = []
  let length = 0
  let at = from
  let limit = FEWEST_ROWS
  do {
    const page = { offset: at, limit: Math.min(limit, Math.max(1, total - at)) }
    const whole = await (rows === null
      ? readPage(source, key, page, signal, LARGEST_VALUE)
      : readChosen(source, key, rows.slice(at, at + page.limit), signal, LARGEST_VALUE))
    const chosen = request.columns?.filter((column) => column < whole.columns.length)
    const places = chosen ?? whole.columns.map((_, place) => place)
    refuseClipped(whole, new Set(places), at)
    const read = masks === null ? whole : maskedPage(whole, masks)
    const heading = { table: identity, columns: places.flatMap((place) => read.columns[place] ?? []) }
    if (at === 0) texts.push(rowHeading(format, heading))
    for (const [row, values] of read.rows.entries()) {
      const text = rowText(format, heading, textRow(values, places, read.computed, row))
      texts.push(text)
      length += text.length
    }
    at += read.rows.length
    if (read.rows.length === 0) break
    // As many as the part has room for, at the size of those so far.
    limit = Math.min(
      MOST_ROWS,
      Math.max(FEWEST_ROWS, Math.floor((PART_CHARACTERS * (at - from)) / (length + 1))),
    )
  } while (length < PART_CHARACTERS && at < total)
  return { text: texts.join(''), next: at < total ? at : null, total }
}

/** A page of a table with what is personal or secret in it masked. Rejects with BAD_USE where a value is too large to be masked. */
export async function readMasked(
  queries: RowQueries,
  source: OpenSource,
  key: string,
  page: { readonly offset: number; readonly limit: number },
  signal: AbortSignal | undefined,
): Promise<RowPage> {
  const masks = await queries.masks(source, key, signal)
  const read = await readPage(source, key, page, signal, LARGEST_VALUE)
  refuseClipped(read, new Set(read.columns.keys()), page.offset)
  return maskedPage(read, masks)
}

function textRow(
  values: readonly (string | null)[],
  places: readonly number[],
  computed: RowPage['computed'],
  row: number,
): TextRow {
  const own = computed.length === 0 ? [] : computed.filter((one) => one.row === row)
  return {
    values: places.map((place) => values[place] ?? null),
    computed: places.map((place) => own.find(({ column }) => column === place)?.kind ?? null),
  }
}

function refuseClipped(
  { clipped, columns }: Pick<RowPage, 'clipped' | 'columns'>,
  places: ReadonlySet<number>,
  from: number,
): void {
  const large = clipped.find(({ column }) => places.has(column))
  if (large === undefined) return
  throw new DumpscopeError({
    code: 'BAD_USE',
    message: `A value of ${columns[large.column]?.name ?? 'a column'} has ${large.bytes} bytes, which is more than can be written (row ${from + large.row + 1} of the export).`,
    advice: 'Hide that column and export again.',
  })
}
