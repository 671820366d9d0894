/**
 * The script of migrations, kept in the index itself: running them again would
 * give other values wherever they ask for the time or for chance.
 */
import type Database from 'better-sqlite3'
import { cancelled } from '../../shared/errors.ts'
import type { SeekableImage, StreamOptions } from '../source/index.ts'

/** Bytes of one row of the table. */
export const SCRIPT_CHUNK_BYTES = 1 << 16

/** Writes a script as it comes, in chunks. */
export class ScriptWriter {
  readonly #add: Database.Statement
  readonly #chunk = Buffer.allocUnsafe(SCRIPT_CHUNK_BYTES)
  #filled = 0
  #number = 0

  constructor(db: Database.Database) {
    this.#add = db.prepare('INSERT INTO script VALUES (?, ?)')
  }

  add(piece: Uint8Array): void {
    for (let at = 0; at < piece.length;) {
      const length = Math.min(piece.length - at, SCRIPT_CHUNK_BYTES - this.#filled)
      this.#chunk.set(piece.subarray(at, at + length), this.#filled)
      this.#filled += length
      at += length
      if (this.#filled === SCRIPT_CHUNK_BYTES) this.finish()
    }
  }

  finish(): void {
    if (this.#filled === 0) return
    this.#add.run(this.#number, Buffer.from(this.#chunk.subarray(0, this.#filled)))
    this.#number += 1
    this.#filled = 0
  }
}

/** The script as bytes that can be read anywhere. `chunk` reads one row of the table. */
export class KeptScript implements SeekableImage {
  readonly name: string
  readonly bytes: number
  readonly diskBytes: number
  readonly #chunk: (number: number) => Uint8Array

  constructor(name: string, bytes: number, chunk: (number: number) => Uint8Array) {
    this.name = name
    this.bytes = bytes
    this.diskBytes = bytes
    this.#chunk = chunk
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    const end = Math.min(position + into.length, this.bytes)
    let at = position
    while (at < end) {
      const number = Math.floor(at / SCRIPT_CHUNK_BYTES)
      const from = at - number * SCRIPT_CHUNK_BYTES
      const piece = this.#chunk(number).subarray(from, from + end - at)
      if (piece.length === 0) break
      into.set(piece, at - position)
      at += piece.length
    }
    return Math.max(0, at - position)
  }

  stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.streamRange(0, this.bytes, options)
  }

  async *streamRange(start: number, end: number, options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    const last = Math.min(end, this.bytes)
    for (let at = start; at < last;) {
      if (options.signal?.aborted) throw cancelled()
      const piece = new Uint8Array(Math.min(SCRIPT_CHUNK_BYTES, last - at))
      at += await this.read(piece, at)
      options.onDiskBytes?.(at - start)
      yield piece
    }
  }

  /** The index stays open; whoever opened it closes it. */
  async close(): Promise<void> {}
}
