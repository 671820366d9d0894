/**
 * Rows of an archive's members, counted after the index was made and written
 * into it member by member. SQLite's journal keeps the file whole: a process
 * killed meanwhile leaves members that are still 'pending', nothing half-counted.
 */
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Coverage, Finding } from '../../shared/model.ts'
import { sumOfCoverage } from '../catalog/index.ts'
import type { CountedMember } from './count-member.ts'
import { BlockStatements } from './block-rows.ts'
import { indexFailure } from './sqlite-failure.ts'

/** Milliseconds to wait for another process that writes the same index. */
const BUSY_TIMEOUT = 10_000

/** A second connection to an index, for writing counts. Close it. */
export class RowCounter {
  readonly #file: string
  readonly #db: Database.Database
  readonly #blocks: BlockStatements

  constructor(file: string) {
    this.#file = file
    try {
      this.#db = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT })
      this.#db.pragma('synchronous = NORMAL')
      this.#db.pragma('journal_mode = DELETE')
      this.#blocks = new BlockStatements(this.#db)
    } catch (error) {
      throw indexFailure(error, path.dirname(file))
    }
  }

  /** Writes what was counted, all or nothing. What another process has written already is written again, the same. */
  record(members: readonly CountedMember[]): void {
    try {
      this.#db.transaction(() => {
        for (const member of members) this.#recordMember(member)
      })()
    } catch (error) {
      throw indexFailure(error, path.dirname(this.#file))
    }
  }

  close(): void {
    this.#db.close()
  }

  #recordMember(counted: CountedMember): void {
    const known = this.#db.prepare('SELECT state, object_id FROM member WHERE id = ?').get(counted.id) as
      | { state: string; object_id: number | null }
      | undefined
    if (known?.state !== 'pending') return
    this.#db
      .prepare('UPDATE member SET state = ?, bytes = ? WHERE id = ?')
      .run(counted.complete ? 'whole' : 'cut', counted.bytes, counted.id)
    const firstRows = new Map<number, number>()
    for (const block of counted.blocks) {
      const objectId = block.identity === null ? known.object_id : this.#relation(block.identity)
      if (objectId === null) continue
      const firstRow = firstRows.get(objectId) ?? 0
      this.#blocks.addForm(counted.id, block)
      this.#blocks.addPlace(objectId, firstRow, counted.id, block)
      firstRows.set(objectId, firstRow + block.rows)
    }
    for (const total of counted.totals) {
      const objectId = total.identity === null ? known.object_id : this.#relation(total.identity)
      if (objectId === null) continue
      this.#db
        .prepare(
          'UPDATE object SET rows = coalesce(rows, 0) + ?, data_bytes = coalesce(data_bytes, 0) + ? WHERE id = ?',
        )
        .run(total.rows, total.bytes, objectId)
      this.#db
        .prepare(
          'UPDATE object_detail SET data_columns = coalesce(data_columns, ?), inserted_rows = coalesce(inserted_rows, 0) + ? WHERE object_id = ?',
        )
        .run(JSON.stringify(this.#columnsOf(objectId, total.columns)), total.insertedRows, objectId)
    }
    this.#addFindings(counted.findings)
    this.#addBytes(counted)
  }

  /** INSERTs may leave out the columns: then they are the table's, in its order. */
  #columnsOf(objectId: number, columns: readonly string[]): readonly string[] {
    if (columns.length > 0) return columns
    const rows = this.#db
      .prepare('SELECT name FROM object_column WHERE object_id = ? ORDER BY ordinal')
      .all(objectId) as { name: string }[]
    return rows.map(({ name }) => name)
  }

  #relation(identity: string): number | null {
    const found = this.#db
      .prepare(
        `SELECT id FROM object WHERE identity = ? AND kind IN ('table', 'foreign table', 'materialized view')`,
      )
      .get(identity) as { id: number } | undefined
    return found?.id ?? null
  }

  #addFindings(findings: readonly Finding[]): void {
    const add = this.#db.prepare('INSERT INTO finding (severity, value) VALUES (?, ?)')
    for (const finding of findings) add.run(finding.severity, JSON.stringify(finding))
  }

  /** Keeps the coverage of the facts whole: it counts unpacked data too. */
  #addBytes(counted: CountedMember): void {
    const facts = JSON.parse(
      (this.#db.prepare(`SELECT value FROM meta WHERE name = 'facts'`).get() as { value: string }).value,
    ) as { coverage: Coverage }
    facts.coverage = sumOfCoverage(facts.coverage, counted.coverage)
    this.#db.prepare(`UPDATE meta SET value = ? WHERE name = 'facts'`).run(JSON.stringify(facts))
  }
}
