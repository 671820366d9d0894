/** Bytes that were unpacked into the spool; unpacked again where their file is gone when it is wanted. */
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { SeekableImage, StreamOptions } from '../byte-image.ts'
import { changedFailure, readFailure } from '../file-failure.ts'
import type { SpoolFile } from './spool-folder.ts'

const PIECE_BYTES = 1 << 20

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
    // Two buffers: one is read while the other is used.
    const buffers = [new Uint8Array(PIECE_BYTES), new Uint8Array(PIECE_BYTES)] as const
    const request = (at: number, turn: number): Promise<number> => {
      const wanted = Math.max(0, Math.min(PIECE_BYTES, last - at))
      const reading = this.#fill(handle, buffers[(turn & 1) as 0 | 1].subarray(0, wanted), at)
      // Met where it is awaited; a loop that is left early meets it nowhere.
      reading.catch(() => undefined)
      return reading
    }
    let reading = request(first, 0)
    try {
      for (let at = first, turn = 0; at < last; turn += 1) {
        if (options.signal?.aborted) throw cancelled()
        const length = await reading
        at += length
        reading = request(at, turn + 1)
        options.onDiskBytes?.(at - first)
        yield buffers[(turn & 1) as 0 | 1].subarray(0, length)
      }
    } finally {
      await Promise.allSettled([reading])
      await handle.close()
    }
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
    let done = 0
    while (done < wanted) {
      const at = position - this.#start + done
      const { bytesRead } = await handle.read(into, done, wanted - done, at).catch((error: unknown) => {
        throw readFailure(this.#file.path, at, error)
      })
      if (bytesRead === 0) throw changedFailure(this.#file.path)
      done += bytesRead
    }
    return done
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
