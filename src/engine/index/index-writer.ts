/**
 * Writes the index of one dump into a part file, and gives it its real name
 * once it is whole and on the disk. A process killed before that leaves a
 * part file, which nobody opens. Row anchors are written as the scan hands
 * them over, so that they never pile up in memory.
 */
import { closeSync, existsSync, fsyncSync, openSync, renameSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Coverage } from '../../shared/model.ts'
import { OBJECT_KINDS } from '../../shared/model.ts'
import type { Catalog, CatalogObject } from '../catalog/catalog-object.ts'
import type { ScanResult } from '../scan/scan-item.ts'
import type { ArchiveFacts, DataMember, DumpFormat, MigrationOutcome } from '../source/index.ts'
import { BlockStatements, SCRIPT } from './block-rows.ts'
import type { BlockForm } from './block-rows.ts'
import type { MemberSettings } from './count-member.ts'
import { removeQuietly } from './index-folder.ts'
import { APPLICATION_ID, CREATE_LOOKUPS, CREATE_TABLES, INDEX_VERSION } from './index-schema.ts'
import { ScriptWriter } from './kept-script.ts'
import { indexFailure } from './sqlite-failure.ts'

/** What an index says of the dump as a whole. Small; read whole when it is opened. */
export interface DumpFacts {
  readonly fingerprint: string
  readonly bytes: number
  readonly lines: number
  readonly encoding: string
  readonly crlf: boolean
  readonly serverVersion: string | null
  readonly dumpVersion: string | null
  readonly writtenByPgDump: boolean
  readonly databases: readonly string[]
  readonly coverage: Coverage
  /** Objects by kind. */
  readonly counts: Readonly<Record<string, number>>
  readonly format: DumpFormat
  /** What was around the dump, outermost first: 'gzip', 'UTF-16LE'. */
  readonly wrapping: readonly string[]
  readonly archive: ArchiveFacts | null
  /** How the members of an archive are to be read. */
  readonly memberSettings: MemberSettings
  /** How migrations are numbered, in words; null where the dump is none. */
  readonly convention: string | null
}

/** What an index says of where its dump comes from. */
export interface IndexedDump {
  readonly fingerprint: string
  readonly format: DumpFormat
  readonly wrapping: readonly string[]
  readonly archive: ArchiveFacts | null
  readonly members: readonly DataMember[]
  readonly memberSettings: MemberSettings
  /** How running migrations went; null where the dump is none. */
  readonly outcome: MigrationOutcome | null
}

/** One index being made. Call `finish` once, or `discard`. */
export class IndexWriter {
  readonly #part: string
  readonly #db: Database.Database
  readonly #blocks: BlockStatements
  readonly #script: ScriptWriter
  #open = true

  /** Begins the index in the new file `part`; its folder must be there. */
  constructor(part: string) {
    this.#part = part
    try {
      this.#db = new Database(part)
      // Nobody reads the file before it is whole, so nothing needs to be rolled back.
      this.#db.pragma('journal_mode = OFF')
      this.#db.pragma('synchronous = OFF')
      this.#db.pragma('locking_mode = EXCLUSIVE')
      this.#db.pragma('temp_store = MEMORY')
      this.#db.pragma('cache_size = -16384')
      this.#db.pragma(`application_id = ${APPLICATION_ID}`)
      this.#db.pragma(`user_version = ${INDEX_VERSION}`)
      this.#db.exec(CREATE_TABLES)
      this.#db.exec('BEGIN')
      this.#blocks = new BlockStatements(this.#db)
      this.#script = new ScriptWriter(this.#db)
    } catch (error) {
      throw indexFailure(error, path.dirname(part))
    }
  }

  /** Takes what the scan knows of a block of rows: its row anchors and how the rows are written. */
  addDataBlock(block: BlockForm): void {
    try {
      this.#blocks.addForm(SCRIPT, block)
    } catch (error) {
      throw indexFailure(error, path.dirname(this.#part))
    }
  }

  /** Keeps a piece of the script, in order: of one that could not be read again. */
  addScript(piece: Uint8Array): void {
    try {
      this.#script.add(piece)
    } catch (error) {
      throw indexFailure(error, path.dirname(this.#part))
    }
  }

  /**
   * Writes the catalog, makes the file durable and renames it to `file`,
   * replacing what was there. The rows of an archive's members are left to be
   * counted: see row-counter.ts.
   */
  finish(file: string, dump: IndexedDump, catalog: Catalog, scan: ScanResult): void {
    const { fingerprint } = dump
    try {
      const objects = inTreeOrder(catalog.objects)
      this.#script.finish()
      this.#writeMembers(dump.members)
      this.#writeObjects(objects, new Map(dump.members.map((member) => [member.scriptByte, member])))
      if (dump.outcome !== null) this.#writeOutcome(dump.outcome)
      const addFinding = this.#db.prepare('INSERT INTO finding (severity, value) VALUES (?, ?)')
      for (const finding of catalog.findings) addFinding.run(finding.severity, JSON.stringify(finding))
      this.#db.exec(CREATE_LOOKUPS)
      const facts: DumpFacts = {
        fingerprint,
        bytes: scan.bytes,
        lines: scan.lines,
        encoding: scan.encoding,
        crlf: scan.crlf,
        serverVersion: catalog.serverVersion,
        dumpVersion: catalog.dumpVersion,
        writtenByPgDump: catalog.writtenByPgDump,
        databases: catalog.databases,
        coverage: catalog.coverage,
        counts: countKinds(objects),
        format: dump.format,
        wrapping: dump.wrapping,
        archive: dump.archive,
        memberSettings: dump.memberSettings,
        convention: dump.outcome?.convention ?? null,
      }
      const addMeta = this.#db.prepare('INSERT INTO meta VALUES (?, ?)')
      addMeta.run('facts', JSON.stringify(facts))
      addMeta.run('complete', fingerprint)
      this.#db.exec('COMMIT')
      this.#close()
      syncPath(this.#part, 'r+')
      renameOver(this.#part, file)
      if (process.platform !== 'win32') syncPath(path.dirname(file), 'r')
    } catch (error) {
      throw indexFailure(error, path.dirname(file))
    }
  }

  /** Gives up: closes and removes the part file. Harmless after `finish`. */
  discard(): void {
    this.#close()
    removeQuietly(this.#part)
    removeQuietly(`${this.#part}-journal`)
  }

  #close(): void {
    if (!this.#open) return
    this.#open = false
    this.#db.close()
  }

  #writeMembers(members: readonly DataMember[]): void {
    const add = this.#db.prepare('INSERT INTO member VALUES (?, ?, ?, NULL, ?, ?, NULL)')
    for (const { id, label, kind, diskBytes, image } of members)
      add.run(id, label, kind, diskBytes, image === null ? 'absent' : 'pending')
  }

  #writeOutcome(outcome: MigrationOutcome): void {
    const addFile = this.#db.prepare('INSERT INTO migration VALUES (NULL, ?, ?, ?, ?, ?)')
    for (const { path: file, version, role, statements, failed } of outcome.files)
      addFile.run(file, version, role, statements, failed)
    const find = this.#db.prepare('SELECT id FROM object WHERE kind = ? AND identity = ?').pluck()
    const add = this.#db.prepare('INSERT OR IGNORE INTO origin VALUES (?, ?, ?, ?, ?, ?, ?)')
    this.#db.exec('CREATE INDEX object_named ON object (kind, identity)')
    for (const { kind, identity, origins } of outcome.origins) {
      const id = find.get(kind, identity)
      // What belongs to a constraint, such as its index, is no object of its own here.
      if (id === undefined) continue
      for (const [ordinal, origin] of origins.entries())
        add.run(id, ordinal, origin.file, origin.byte, origin.line, origin.what, origin.command)
    }
    this.#db.exec('DROP INDEX object_named')
  }

  #writeObjects(objects: readonly CatalogObject[], members: ReadonlyMap<number, DataMember>): void {
    const ofStatements: ReadonlyMap<string, DataMember> = new Map(
      [...members.values()].flatMap((member) =>
        member.kind === 'statements' && member.relation !== null
          ? [[relationKey(member.relation.schema, member.relation.name), member] as const]
          : [],
      ),
    )
    const claim = this.#db.prepare('UPDATE member SET object_id = ? WHERE id = ?')

    const objectRows = new RowBatch(this.#db, 'object', 14)
    const details = new RowBatch(this.#db, 'object_detail', 9)
    const columns = new RowBatch(this.#db, 'object_column', 5)
    const parts = new RowBatch(this.#db, 'part', 7)
    let id = 0
    for (const object of objects) {
      id += 1
      const { data } = object
      const first = object.parts[0]
      const member = data?.blocks.map(({ start }) => members.get(start)).find((one) => one !== undefined)
      if (HOLDERS.has(object.kind)) {
        const claimed =
          member ??
          (ofStatements.size > 0 ? ofStatements.get(relationKey(object.schema, object.name)) : undefined)
        if (claimed !== undefined) claim.run(id, claimed.id)
      }
      objectRows.add(
        id,
        object.key,
        object.kind,
        object.database,
        object.schema,
        object.name,
        object.identity,
        object.parentKey,
        object.owner,
        first?.start ?? 0,
        first?.line ?? 1,
        data && !member ? data.rows : null,
        data && !member ? data.bytes : null,
        object.columns.length,
      )
      details.add(
        id,
        object.comment,
        object.definition,
        object.coverage,
        JSON.stringify(object.properties),
        JSON.stringify(object.grants),
        JSON.stringify(object.securityLabels),
        data ? JSON.stringify(data.columns) : null,
        data ? data.insertedRows : null,
      )
      object.columns.forEach((column, ordinal) => {
        columns.add(id, ordinal, column.position, column.name, JSON.stringify(column.properties))
      })
      object.parts.forEach((part, ordinal) => {
        parts.add(id, ordinal, part.role, part.start, part.end, part.line, part.text)
      })
      let firstRow = 0
      for (const block of member ? [] : (data?.blocks ?? [])) {
        this.#blocks.addPlace(id, firstRow, SCRIPT, block)
        firstRow += block.rows
      }
    }
    for (const batch of [objectRows, details, columns, parts]) batch.finish()
  }
}

type Value = string | number | null

/** Rows of one table, added several at a time: a call for each row takes as long again as the row. */
class RowBatch {
  readonly #add: (rows: number) => Database.Statement
  readonly #full: Database.Statement
  readonly #width: number
  #values: Value[] = []

  constructor(db: Database.Database, table: string, width: number) {
    const row = `(${Array.from({ length: width }, () => '?').join(',')})`
    this.#add = (rows) =>
      db.prepare(`INSERT INTO ${table} VALUES ${Array.from({ length: rows }, () => row).join(',')}`)
    this.#full = this.#add(ROWS_AT_ONCE)
    this.#width = width
  }

  add(...row: Value[]): void {
    for (const value of row) this.#values.push(value)
    if (this.#values.length < ROWS_AT_ONCE * this.#width) return
    this.#full.run(this.#values)
    this.#values = []
  }

  /** Adds what is left. */
  finish(): void {
    if (this.#values.length > 0) this.#add(this.#values.length / this.#width).run(this.#values)
    this.#values = []
  }
}

const ROWS_AT_ONCE = 16

/** Kinds of objects that have rows of their own. */
const HOLDERS: ReadonlySet<string> = new Set(['table', 'foreign table', 'materialized view', 'sequence'])

function relationKey(schema: string | null, name: string): string {
  return JSON.stringify([schema, name])
}

/** By database, schema (what has none first), kind as OBJECT_KINDS lists them, then name. */
function inTreeOrder(objects: readonly CatalogObject[]): CatalogObject[] {
  const rank = new Map<string, number>(OBJECT_KINDS.map((kind, index) => [kind, index]))
  return objects.toSorted(
    (a, b) =>
      compareText(a.database ?? '', b.database ?? '') ||
      compareText(a.schema ?? '', b.schema ?? '') ||
      (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
      compareText(a.name, b.name) ||
      compareText(a.identity, b.identity),
  )
}

/** Code unit order: the same on every machine, and fast. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function countKinds(objects: readonly CatalogObject[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const object of objects) counts.set(object.kind, (counts.get(object.kind) ?? 0) + 1)
  const listed: Record<string, number> = {}
  for (const kind of OBJECT_KINDS) {
    const count = counts.get(kind)
    if (count !== undefined) listed[kind] = count
  }
  return listed
}

/** Waits until a file's or folder's content is on the disk. Windows wants a file open for writing. */
function syncPath(file: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(file, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Windows does not replace a file that somebody has open. Then another process
 * has just made the same index; it is opened as strictly as any.
 */
function renameOver(part: string, file: string): void {
  try {
    renameSync(part, file)
  } catch (error) {
    if (process.platform !== 'win32' || !existsSync(file)) throw error
  }
}
