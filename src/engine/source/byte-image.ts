/**
 * Bytes, wherever they come from: a file, parts of a file joined, a member of
 * a container, what a compressed stream unpacks to. Readers of formats see
 * nothing else, so that any wrapping works with any format inside it.
 */
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import type { Finding } from '../../shared/model.ts'
import { readFailure } from './file-failure.ts'
import { readWhole, streamStretch } from './file-reading.ts'

/** How a stream of bytes is watched and stopped. */
export interface StreamOptions {
  readonly signal?: AbortSignal | undefined
  /** Told now and then: bytes of the files on disk that were read so far, so that progress has a known total. */
  readonly onDiskBytes?: ((bytes: number) => void) | undefined
  /** The reader wants the beginning alone and will leave soon: what only pays for much is not worth its start. */
  readonly beginning?: boolean | undefined
}

/** Bytes that can be read from the first to the last, as often as wanted. */
export interface ByteImage {
  /** For messages: the file's path, then what lies inside it, as in `/x/backup.zip!dump.sql`. */
  readonly name: string
  /** Size in bytes; null where only the end tells. */
  readonly bytes: number | null
  /** Bytes on disk that have to be read for all of it: the whole of a progress bar. */
  readonly diskBytes: number
  /**
   * All bytes in order, in pieces of 1 B to 4 MiB; a piece is valid until the
   * next is asked for. Throws a DumpscopeError: READ_FAILED, FILE_CHANGED,
   * DAMAGED, UNPACK_LIMIT or CANCELLED. Leaving the loop frees everything.
   */
  stream(options?: StreamOptions): AsyncIterable<Uint8Array>
  /** What the last whole reading found in passing. */
  findings?(): readonly Finding[]
}

/** Bytes that can be read anywhere. */
export interface SeekableImage extends ByteImage {
  readonly bytes: number
  /** Fills `into` from byte `position`; returns how many bytes there were, fewer only at the end. */
  read(into: Uint8Array, position: number): Promise<number>
  /** Bytes [start, end) in order, like `stream`. */
  streamRange(start: number, end: number, options?: StreamOptions): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** Whether an image can be read anywhere. */
export function isSeekable(image: ByteImage): image is SeekableImage {
  return 'read' in image
}

/** Files by name in one flat folder: a real one, a tar or a zip. Names are checked: no path, no link leads out of it. */
export interface MemberFolder {
  /** For messages: the path of the folder or the container. */
  readonly name: string
  /** Names of plain files in it, relative with `/`, sorted. */
  readonly members: readonly string[]
  /** The bytes of a member; null where there is none of this name. */
  open(member: string): Promise<ByteImage | null>
}

/** Turns an image into one that can be read anywhere, unpacking it where it must be. */
export type MakeSeekable = (image: ByteImage, options?: StreamOptions) => Promise<SeekableImage>

/** A file of the file system. `base` and `bytes` may narrow it to a part of the file. */
export class FileImage implements SeekableImage {
  readonly name: string
  readonly bytes: number
  readonly diskBytes: number
  readonly #path: string
  readonly #base: number
  #handle: Promise<FileHandle> | null = null
  readonly #reading = new Set<Promise<number>>()

  constructor(path: string, bytes: number, options: { readonly base?: number; readonly name?: string } = {}) {
    this.name = options.name ?? path
    this.bytes = bytes
    this.diskBytes = bytes
    this.#path = path
    this.#base = options.base ?? 0
  }

  /** The file of the file system, and where in it this begins: for readers that go to the file themselves. */
  get place(): { readonly path: string; readonly base: number } {
    return { path: this.#path, base: this.#base }
  }

  /** Opens the file now rather than at the first read: what it holds stays what it held, whoever renames it. */
  async hold(): Promise<void> {
    this.#handle ??= this.#open()
    await this.#handle
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    this.#handle ??= this.#open()
    const reading = this.#handle.then((handle) => this.#fill(handle, into, position))
    this.#reading.add(reading)
    try {
      return await reading
    } finally {
      this.#reading.delete(reading)
    }
  }

  stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.streamRange(0, this.bytes, options)
  }

  async *streamRange(start: number, end: number, options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    const last = Math.min(end, this.bytes)
    const handle = await this.#open()
    yield* streamStretch(handle, [start, last], (into, at) => this.#fill(handle, into, at), options)
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
    return readWhole(handle, this.#path, into.subarray(0, wanted), this.#base + position)
  }

  async #open(): Promise<FileHandle> {
    return open(this.#path, 'r').catch((error: unknown) => {
      throw readFailure(this.#path, undefined, error)
    })
  }
}
