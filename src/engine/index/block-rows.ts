/** Writing data blocks: their place, their form and their row anchors. Shared by what makes an index and what counts rows later. */
import type Database from 'better-sqlite3'
import type { CopyDataItem, RowAnchors } from '../scan/scan-item.ts'
import { ANCHORS_PER_CHUNK } from './index-schema.ts'

/** The member number of what stands in the script itself. */
export const SCRIPT = 0

/** What the scan knows of a block of rows. */
export type BlockForm = Pick<CopyDataItem, 'start' | 'encoding' | 'form'> & { readonly anchors: RowAnchors }

/** The place of a block of rows within its object and its member. */
export interface BlockPlace {
  readonly start: number
  readonly dataEnd: number
  readonly end: number
  readonly line: number
  readonly rows: number
  readonly complete: boolean
  /** The columns of these rows where they are not those of all the relation's data. */
  readonly columns?: readonly string[] | undefined
}

/** Prepared once per connection. */
export class BlockStatements {
  readonly #addAnchor: Database.Statement
  readonly #addForm: Database.Statement
  readonly #addBlock: Database.Statement

  constructor(db: Database.Database) {
    this.#addAnchor = db.prepare('INSERT OR REPLACE INTO anchor VALUES (?, ?, ?, ?, ?)')
    this.#addForm = db.prepare('INSERT OR REPLACE INTO block_form VALUES (?, ?, ?, ?)')
    this.#addBlock = db.prepare('INSERT OR REPLACE INTO data_block VALUES (?,?,?,?,?,?,?,?,?,?)')
  }

  /** Row anchors and how the rows are written. */
  addForm(member: number, block: BlockForm): void {
    const { start, anchors } = block
    this.#addForm.run(
      member,
      start,
      block.encoding ?? null,
      block.form === undefined ? null : JSON.stringify(block.form),
    )
    for (let from = 0; from < anchors.rows.length; from += ANCHORS_PER_CHUNK) {
      const rows = anchors.rows.subarray(from, from + ANCHORS_PER_CHUNK)
      const offsets = anchors.offsets.subarray(from, from + ANCHORS_PER_CHUNK)
      this.#addAnchor.run(member, start, rows[0] as number, bytesOf(rows), bytesOf(offsets))
    }
  }

  /** Where the rows stand; `firstRow` counts over all blocks of the object. */
  addPlace(objectId: number, firstRow: number, member: number, block: BlockPlace): void {
    this.#addBlock.run(
      objectId,
      firstRow,
      member,
      block.rows,
      block.start,
      block.dataEnd,
      block.end,
      block.line,
      block.complete ? 1 : 0,
      block.columns === undefined ? null : JSON.stringify(block.columns),
    )
  }
}

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}
