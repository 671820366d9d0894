/** All rows of one table, whatever the dump wrote them as, one after the other at the speed of reading. */
import type { DumpIndex, PlacedBlock } from '../index/index.ts'
import type { DumpSource, RunOptions, Spool } from '../source/index.ts'
import { openBlock } from './open-block.ts'
import { scanRows } from './row-scan.ts'
import { SeenRow } from './seen-row.ts'

/** Where rows are read: an open dump and the index that was made of it. */
export interface RowPlace {
  readonly source: DumpSource
  readonly index: DumpIndex
  /** Takes what has to be unpacked first. */
  readonly spool: Spool
}

/** One row while it is passed; it is the same object for every row of a block. */
export interface PassedRow {
  /** From 0 over the whole table. */
  readonly row: number
  /** The values that were asked for, in that order; see Field for what each holds. */
  readonly fields: SeenRow['fields']
  readonly block: PlacedBlock
  /** Byte of the member (0: the script) at which the row begins. */
  readonly offset: number
}

export interface PassOptions extends RunOptions {
  /** Of `onProgress`: what is being done. */
  readonly stage: string
}

/** What was passed. */
export interface PassedTable {
  readonly rows: number
  readonly bytes: number
  /** Rows in a form that is not taken apart: COPY's binary one. */
  readonly unread: number
}

/**
 * Passes all rows of the table with this key. `columns` are the names whose
 * values are wanted; one that the rows do not have is unknown in each. Rows of
 * an archive must have been counted before. Rejects with CANCELLED,
 * FILE_CHANGED, READ_FAILED or NO_DATA.
 */
export async function passTable(
  place: RowPlace,
  key: string,
  columns: readonly string[],
  onRow: (passed: PassedRow) => void,
  options: PassOptions,
): Promise<PassedTable> {
  const { index, source, spool } = place
  const shown = index.object(key)?.data?.columns ?? []
  const blocks = index.blocks(key, 0, Infinity)
  const bytesTotal = blocks.reduce((sum, { start, dataEnd }) => sum + dataEnd - start, 0)
  const wanted = new Set(columns.keys())
  let bytes = 0
  let rows = 0
  let unread = 0
  for (const block of blocks) {
    if (block.form?.kind === 'binary') {
      unread += block.rows
      continue
    }
    // INSERTs that name no columns have the table's.
    const named = block.columns?.length ? block.columns : shown
    const seen = new SeenRow(
      columns.length,
      wanted,
      named.map((name) => columns.indexOf(name)),
    )
    const passed = { row: 0, fields: seen.fields, block, offset: 0 }
    const image = await openBlock(source, spool, block, options)
    const anchors = index.anchors(block.member, block.start, 0)
    const before = bytes
    try {
      await scanRows(image, { ...block, first: anchors.offsets[0] ?? block.start }, seen, {
        signal: options.signal,
        onBytes: (done) => options.onProgress({ stage: options.stage, bytesDone: before + done, bytesTotal }),
        onRow: (number) => {
          passed.row = block.firstRow + number
          passed.offset = seen.offset
          onRow(passed)
        },
      })
    } finally {
      await image.close()
    }
    bytes += block.dataEnd - block.start
    rows += block.rows
  }
  return { rows, bytes, unread }
}
