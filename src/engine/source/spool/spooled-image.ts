/** Bytes that were unpacked into the spool; unpacked again where their file is gone when it is wanted. */
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { SeekableImage, StreamOptions } from '../byte-image.ts'
import { changedFailure, readFailure } from '../file-failure.ts'
import { readWhole, streamStretch } from '../file-reading.ts'
import type { SpoolFile } from './spool-folder.ts'

/** Finds the file, or unpacks it again. */
export type Obtain = (signal: AbortSignal | undefined) => Promise<SpoolFile>

/**
 * A range of unpacked bytes, addressed as it lies in the whole. Where the
 * packed data were damaged, streams end with that failure and reads with what
 * there is.
 */
export class SpooledImage implements SeekableImage {
  readonly name: string
  readonly bytes: number
  readonly diskBytes: number
  readonly #start: number
  readonly #file: SpoolFile
  readonly #obtain: Obtain
  #handle: Promise<FileHandle> | null = null
  readonly #reading = new Set<Promise<number>>()

  constructor(name: string, start: number, file: SpoolFile, obtain: Obtain) {
    this.name = name
    this.bytes = start + file.bytes
    this.diskBytes = file.bytes
    this.#start = start
    this.#file = file
    this.#obtain = obtain
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    if (position < this.#start) return 0
    if (this.#handle === null) {
      const opening = this.#open(undefined)
      this.#handle = opening
      opening.catch(() => {
        if (this.#handle === opening) this.#handle = null
      })
    }
    const reading = this.#handle.then((handle) => this.#fill(handle, into, position))
    this.#reading.add(reading)
    try {
      return await reading
    } finally {
      this.#reading.delete(reading)
    }
  }

  stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.streamRange(this.#start, Infinity, options)
  }

  async *streamRange(start: number, end: number, options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    const first = Math.max(start, this.#start)
    const last = Math.min(end, this.bytes)
    const handle = await this.#open(options.signal)
    yield* streamStretch(handle, [first, last], (into, at) => this.#fill(handle, into, at), options)
    if (this.#file.damage !== null && end > this.bytes) throw new DumpscopeError(this.#file.damage)
  }

  /** That it was damaged, where it was. */
  findings(): readonly Finding[] {
    const { damage } = this.#file
    if (damage === null) return []
    return [
      {
        code: 'truncated',
        severity: 'error',
        message: damage.message,
        ...(damage.advice === undefined ? {} : { advice: damage.advice }),
        file: this.name,
        ...(damage.place?.byte === undefined ? {} : { byte: damage.place.byte }),
      },
    ]
  }

  /** Closes once the reads that have begun are done; a later read opens the file again. */
  async close(): Promise<void> {
    const handle = this.#handle
    this.#handle = null
    if (handle === null) return
    await Promise.allSettled(this.#reading)
    await (await handle).close()
  }

  async #fill(handle: FileHandle, into: Uint8Array, position: number): Promise<number> {
    const wanted = Math.max(0, Math.min(into.length, this.bytes - position))
    return readWhole(handle, this.#file.path, into.subarray(0, wanted), position - this.#start)
  }

  async #open(signal: AbortSignal | undefined): Promise<FileHandle> {
    for (let file = this.#file, tries = 0; ; tries += 1) {
      try {
        return await open(file.path, 'r')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === 3)
          throw readFailure(file.path, undefined, error)
      }
      file = await this.#obtain(signal)
      if (file.bytes !== this.#file.bytes) throw changedFailure(this.name)
    }
  }
}
