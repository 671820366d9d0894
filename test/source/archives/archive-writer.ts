/**
 * A writer of archives for tests, built from the documentation of the format
 * (the comments of PostgreSQL's pg_backup_archiver.h and .c): no pg_dump of
 * those times is at hand for versions 1.10 to 1.13, and none writes what is
 * hostile. What it writes is not proof of what pg_dump wrote; archives of 1.14
 * and 1.16 by real ones are tested beside it.
 */
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'

export interface WrittenEntry {
  readonly id: number
  readonly tag: string
  readonly description: string
  /** Strings are bytes, one character each. */
  readonly definition?: string
  readonly drop?: string
  readonly copy?: string
  readonly namespace?: string | null
  readonly tablespace?: string | null
  readonly accessMethod?: string | null
  readonly relkind?: string
  readonly owner?: string | null
  readonly withOids?: boolean
  readonly section?: number
  readonly dependencies?: readonly number[]
  /** Its rows; large objects by their number. */
  readonly data?: string | ReadonlyMap<number, string>
  /** In place of the file name that a directory would have. */
  readonly file?: string
}

export interface WrittenArchive {
  readonly minor: number
  readonly entries: readonly WrittenEntry[]
  readonly revision?: number
  readonly intSize?: number
  readonly offSize?: number
  readonly compression?: 'none' | 'gzip' | 'zstd'
  /** False as in an archive that was written to a pipe. */
  readonly offsets?: boolean
  readonly dumpVersion?: string
  /** Bytes that stand behind each packed stream, within its block. */
  readonly rest?: number
  /** Bytes of a piece of data. */
  readonly chunk?: number
}

const ALGORITHMS = { none: 0, gzip: 1, zstd: 3 } as const

/** Integers and strings as they are written. */
class Output {
  readonly #intSize: number
  readonly #parts: Buffer[] = []
  length = 0

  constructor(intSize: number) {
    this.#intSize = intSize
  }

  bytes(...values: readonly number[]): void {
    this.raw(Buffer.from(values))
  }

  raw(bytes: Buffer): void {
    this.#parts.push(bytes)
    this.length += bytes.length
  }

  int(value: number): void {
    this.bytes(value < 0 ? 1 : 0)
    this.little(Math.abs(value), this.#intSize)
  }

  little(value: number, size: number): void {
    const bytes = Buffer.alloc(size)
    for (let index = 0, rest = value; index < size; index += 1, rest = Math.floor(rest / 256))
      bytes[index] = rest % 256
    this.raw(bytes)
  }

  text(value: string | null): void {
    if (value === null) return this.int(-1)
    this.int(value.length)
    this.raw(Buffer.from(value, 'latin1'))
  }

  all(): Buffer {
    return Buffer.concat(this.#parts)
  }
}

/** A custom archive's bytes. */
export function writeCustom(archive: WrittenArchive): Buffer {
  const blocks = new Map<number, Buffer>()
  for (const entry of archive.entries)
    if (entry.data !== undefined) blocks.set(entry.id, blockOf(entry, entry.data, archive))
  // The table of contents is as long whatever the offsets are.
  let at = contents(archive, 1, new Map()).length
  const positions = new Map<number, number>()
  for (const [id, block] of blocks) {
    positions.set(id, at)
    at += block.length
  }
  return Buffer.concat([contents(archive, 1, positions), ...blocks.values()])
}

/** The files of a directory archive; its large objects are listed as before 17. */
export function writeDirectory(archive: WrittenArchive): Map<string, Buffer> {
  const files = new Map([['toc.dat', contents(archive, 3, new Map())]])
  const ending = { none: '', gzip: '.gz', zstd: '.zst' }[archive.compression ?? 'none']
  const packed = (text: string): Buffer => {
    const bytes = Buffer.from(text, 'latin1')
    return ending === '' ? bytes : ending === '.gz' ? gzipSync(bytes) : zstdCompressSync(bytes)
  }
  for (const { id, data } of archive.entries) {
    if (data === undefined) continue
    if (typeof data === 'string') files.set(`${id}.dat${ending}`, packed(data))
    else {
      const lines = [...data.keys()].map((oid) => `${oid} blob_${oid}.dat\n`)
      files.set('blobs.toc', Buffer.from(lines.join('')))
      for (const [oid, content] of data) files.set(`blob_${oid}.dat${ending}`, packed(content))
    }
  }
  return files
}

function contents(archive: WrittenArchive, format: number, positions: ReadonlyMap<number, number>): Buffer {
  const { minor, entries, intSize = 4, offSize = 8, compression = 'none' } = archive
  const output = new Output(intSize)
  output.raw(Buffer.from('PGDMP'))
  output.bytes(1, minor, archive.revision ?? 0, intSize, offSize, format)
  if (minor >= 15) output.bytes(ALGORITHMS[compression])
  else output.int(compression === 'none' ? 0 : -1)
  // 2009-07-01 12:34:56, summer time.
  for (const value of [56, 34, 12, 1, 6, 109, 1]) output.int(value)
  output.text('shop')
  output.text('8.4.0')
  output.text(archive.dumpVersion ?? '8.4.0')
  output.int(entries.length)
  for (const entry of entries) {
    writeEntry(output, entry, minor)
    if (format !== 1) output.text(entry.data === undefined ? '' : (entry.file ?? fileOf(entry)))
    else {
      const position = positions.get(entry.id)
      output.bytes(entry.data === undefined ? 3 : archive.offsets === false ? 1 : 2)
      output.little(archive.offsets === false ? 0 : (position ?? 0), offSize)
    }
  }
  return output.all()
}

function fileOf({ id, data }: WrittenEntry): string {
  return typeof data === 'string' ? `${id}.dat` : 'blobs.toc'
}

function writeEntry(output: Output, entry: WrittenEntry, minor: number): void {
  output.int(entry.id)
  output.int(entry.data === undefined ? 0 : 1)
  output.text('0')
  output.text('0')
  output.text(entry.tag)
  output.text(entry.description)
  if (minor >= 11) output.int(entry.section ?? 2)
  output.text(entry.definition ?? '')
  output.text(entry.drop ?? '')
  output.text(entry.copy ?? '')
  output.text(entry.namespace ?? null)
  output.text(entry.tablespace ?? null)
  if (minor >= 14) output.text(entry.accessMethod ?? null)
  if (minor >= 16) output.int((entry.relkind ?? '\0').charCodeAt(0))
  output.text(entry.owner ?? null)
  output.text(entry.withOids === true ? 'true' : 'false')
  for (const id of entry.dependencies ?? []) output.text(String(id))
  output.text(null)
}

function blockOf(
  { id }: WrittenEntry,
  data: string | ReadonlyMap<number, string>,
  archive: WrittenArchive,
): Buffer {
  const output = new Output(archive.intSize ?? 4)
  output.bytes(typeof data === 'string' ? 1 : 3)
  output.int(id)
  if (typeof data === 'string') writeChunks(output, data, archive)
  else {
    for (const [oid, content] of data) {
      output.int(oid)
      writeChunks(output, content, archive)
    }
    output.int(0)
  }
  return output.all()
}

function writeChunks(
  output: Output,
  data: string,
  { compression = 'none', chunk = 4096, rest = 0 }: WrittenArchive,
): void {
  const bytes = Buffer.from(data, 'latin1')
  const stream =
    compression === 'none' ? bytes : compression === 'gzip' ? deflateSync(bytes) : zstdCompressSync(bytes)
  const packed = Buffer.concat([stream, Buffer.alloc(rest)])
  for (let at = 0; at < packed.length; at += chunk) {
    const piece = packed.subarray(at, at + chunk)
    output.int(piece.length)
    output.raw(piece)
  }
  output.int(0)
}
