/**
 * The spool: bytes that were unpacked once, so that they can be read anywhere.
 * Bounded in total, the least recently used go first; several processes may
 * use one folder. A file has its name only once it is whole.
 */
import { open, statfs } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import { isSeekable } from '../byte-image.ts'
import type { ByteImage, SeekableImage } from '../byte-image.ts'
import {
  contentName,
  ensureFolder,
  findFile,
  folderUse,
  keepPart,
  partPath,
  removeQuietly,
  shrinkTo,
  spoolFailure,
} from './spool-folder.ts'
import type { SpoolFile } from './spool-folder.ts'
import { SpooledImage } from './spooled-image.ts'

/** Room is made for so many bytes at a time, before they are written; less in a small spool. */
const STEP_BYTES = 16 << 20
const STEPS_OF_A_SPOOL = 64
/** The disk keeps so many bytes free unless told otherwise. */
const LEFT_FREE = 512 << 20

/** Where the spool is, and how large it may grow. */
export interface SpoolOptions {
  readonly folder: string
  /** Bytes of all files together; asked for whenever something is unpacked, so it may change. */
  readonly limitBytes: number
  /** Bytes that the disk keeps free; 512 MB unless given. */
  readonly leaveFreeBytes?: number | undefined
}

/** What the spool holds. */
export interface SpoolUsage {
  readonly folder: string
  readonly bytes: number
  readonly files: number
  readonly limitBytes: number
}

/** What is to be unpacked. */
export interface SpoolRequest {
  /** Names the content: the same key is the same bytes, in every process. */
  readonly key: string
  readonly signal?: AbortSignal | undefined
  /** Told now and then: bytes on disk of the packed image that were read so far. */
  readonly onProgress?: ((diskBytes: number) => void) | undefined
}

/** Bytes [start, end) of what an image unpacks to. */
export interface SpoolRangeRequest extends SpoolRequest {
  readonly start: number
  readonly end: number
}

/** Keeps unpacked bytes; see `openSpool`. */
export interface Spool {
  /**
   * An image that can be read anywhere; one that can be already is returned
   * as it is. Of damaged data it has what comes before the damage, and says
   * so at its end. Rejects with UNPACK_LIMIT, OUT_OF_SPACE, CANCELLED, or
   * what the image rejects with where nothing came before.
   */
  seekable(image: ByteImage, request: SpoolRequest): Promise<SeekableImage>
  /** The same for a range, addressed as in the whole: unpacks only as far as its end, and keeps nothing else. */
  range(image: ByteImage, request: SpoolRangeRequest): Promise<SeekableImage>
  usage(): SpoolUsage
  /** Removes the least recently used until the limit holds, which may be less than it was. */
  shrink(): void
  /** Removes all that nobody is writing. What is open stays readable; what is wanted later is unpacked again. */
  clear(): void
}

/** Opens a spool; its folder is made when it is first needed. */
export function openSpool(options: SpoolOptions): Spool {
  return new FolderSpool(options)
}

interface Span {
  readonly start: number
  readonly end: number
}

const WHOLE: Span = { start: 0, end: Infinity }

/** One unpacking, and all who wait for it. It ends when none of them does any more. */
interface Job {
  readonly file: Promise<SpoolFile>
  readonly stop: AbortController
  readonly waiting: Set<SpoolRequest>
}

class FolderSpool implements Spool {
  readonly #folder: string
  readonly #options: SpoolOptions
  readonly #leaveFreeBytes: number
  readonly #jobs = new Map<string, Job>()

  constructor(options: SpoolOptions) {
    this.#folder = options.folder
    this.#options = options
    this.#leaveFreeBytes = options.leaveFreeBytes ?? LEFT_FREE
  }

  async seekable(image: ByteImage, request: SpoolRequest): Promise<SeekableImage> {
    return isSeekable(image) ? image : this.#image(image, request, WHOLE)
  }

  async range(image: ByteImage, { start, end, ...request }: SpoolRangeRequest): Promise<SeekableImage> {
    if (isSeekable(image)) return image
    const whole = findFile(this.#folder, contentName(`${request.key} whole`))
    return this.#image(image, request, whole === null ? { start, end } : WHOLE)
  }

  usage(): SpoolUsage {
    return { folder: this.#folder, limitBytes: this.#options.limitBytes, ...folderUse(this.#folder) }
  }

  shrink(): void {
    shrinkTo(this.#folder, this.#options.limitBytes, null)
  }

  clear(): void {
    shrinkTo(this.#folder, 0, null)
  }

  async #image(image: ByteImage, request: SpoolRequest, span: Span): Promise<SeekableImage> {
    const content = contentName(
      span === WHOLE ? `${request.key} whole` : `${request.key} ${span.start}-${span.end}`,
    )
    const obtain = (wanted: SpoolRequest): Promise<SpoolFile> => this.#obtain(image, content, span, wanted)
    const file = await obtain(request)
    return new SpooledImage(image.name, span.start, file, (signal) => obtain({ key: request.key, signal }))
  }

  /** The file of content: found, or unpacked by one for all who want it. */
  async #obtain(image: ByteImage, content: string, span: Span, request: SpoolRequest): Promise<SpoolFile> {
    if (request.signal?.aborted) throw cancelled()
    const found = findFile(this.#folder, content)
    if (found !== null) return found
    const job = this.#jobs.get(content) ?? this.#begin(image, content, span)
    job.waiting.add(request)
    let leave = (): void => undefined
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(cancelled())
    })
    request.signal?.addEventListener('abort', leave, { once: true })
    try {
      return await Promise.race([job.file, left])
    } finally {
      request.signal?.removeEventListener('abort', leave)
      job.waiting.delete(request)
      if (job.waiting.size === 0) {
        // Whoever comes now begins anew rather than wait for what is being stopped.
        if (this.#jobs.get(content) === job) this.#jobs.delete(content)
        job.stop.abort()
      }
    }
  }

  #begin(image: ByteImage, content: string, span: Span): Job {
    const stop = new AbortController()
    const waiting = new Set<SpoolRequest>()
    const told = (diskBytes: number): void => {
      for (const { onProgress } of waiting) onProgress?.(diskBytes)
    }
    const file = this.#unpack(image, content, span, stop.signal, told)
    // Nobody may be waiting any more when it fails.
    file.catch(() => undefined)
    const job: Job = { file, stop, waiting }
    this.#jobs.set(content, job)
    return job
  }

  async #unpack(
    image: ByteImage,
    content: string,
    { start, end }: Span,
    signal: AbortSignal,
    onDiskBytes: (bytes: number) => void,
  ): Promise<SpoolFile> {
    ensureFolder(this.#folder)
    const part = partPath(this.#folder, content)
    const handle = await open(part, 'wx', 0o600).catch((error: unknown) => {
      throw spoolFailure(this.#folder, error)
    })
    const room = new Room(this.#folder, part, this.#options.limitBytes, this.#leaveFreeBytes, image.name)
    let damage: DumpscopeError | null = null
    let at = 0
    try {
      try {
        for await (const piece of image.stream({ signal, onDiskBytes })) {
          if (signal.aborted) throw cancelled()
          const kept = piece.subarray(Math.max(0, start - at), Math.max(0, end - at))
          at += piece.length
          await room.write(handle, kept)
          if (at >= end) break
        }
      } catch (error) {
        // What comes before the damage is worth having.
        if (!isDamage(error) || room.written === 0) throw error
        damage = error
      }
      await handle.close()
      return keepPart(this.#folder, content, part, room.written, damage?.failure ?? null)
    } catch (error) {
      await handle.close().catch(() => undefined)
      removeQuietly(part)
      throw error instanceof DumpscopeError ? error : spoolFailure(this.#folder, error)
    }
  }
}

/** Sees that there is room before anything is written. */
class Room {
  written = 0
  #made = 0
  readonly #folder: string
  readonly #part: string
  readonly #limitBytes: number
  readonly #leaveFreeBytes: number
  readonly #name: string

  constructor(folder: string, part: string, limitBytes: number, leaveFreeBytes: number, name: string) {
    this.#folder = folder
    this.#part = part
    this.#limitBytes = limitBytes
    this.#leaveFreeBytes = leaveFreeBytes
    this.#name = name
  }

  async write(handle: FileHandle, bytes: Uint8Array): Promise<void> {
    if (this.written + bytes.length > this.#made) await this.#make(this.written + bytes.length)
    for (let done = 0; done < bytes.length;)
      done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten
    this.written += bytes.length
  }

  async #make(wanted: number): Promise<void> {
    if (wanted > this.#limitBytes) throw this.#tooLarge('which is all that the spool may take')
    const step = Math.min(STEP_BYTES, Math.floor(this.#limitBytes / STEPS_OF_A_SPOOL))
    const made = Math.min(this.#limitBytes, Math.max(wanted, this.#made + step))
    const others = shrinkTo(this.#folder, this.#limitBytes - made, this.#part)
    if (others + wanted > this.#limitBytes)
      throw this.#tooLarge('since the rest of the spool is being filled by others')
    const needed = this.#leaveFreeBytes + made - this.written
    if ((await this.#free()) < needed) {
      shrinkTo(this.#folder, 0, this.#part)
      if ((await this.#free()) < needed) throw this.#noSpace()
    }
    this.#made = made
  }

  async #free(): Promise<number> {
    const { bavail, bsize } = await statfs(this.#folder)
    return bavail * bsize
  }

  #tooLarge(why: string): DumpscopeError {
    return new DumpscopeError({
      code: 'UNPACK_LIMIT',
      message: `Unpacking was stopped at ${this.written} bytes, ${why} (${this.#limitBytes} bytes in ${this.#folder}).`,
      advice:
        'Let the spool take more (in the preferences, or by DUMPSCOPE_SPOOL_BYTES) if you trust the file, or unpack it yourself and open what comes out.',
      place: { file: this.#name },
    })
  }

  #noSpace(): DumpscopeError {
    return new DumpscopeError({
      code: 'OUT_OF_SPACE',
      message: 'The disk is nearly full; unpacking was stopped.',
      advice: `Make room on the disk that holds ${this.#folder}, or set DUMPSCOPE_HOME to a folder elsewhere.`,
      place: { file: this.#name },
    })
  }
}

function isDamage(error: unknown): error is DumpscopeError {
  return error instanceof DumpscopeError && error.failure.code === 'DAMAGED'
}
