/**
 * The spool: bytes that were unpacked once, so that they can be read anywhere.
 * Bounded in total, the least recently used go first, and whatever lies there
 * can be deleted at any time. A file has its real name only once it is whole.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { open, statfs } from 'node:fs/promises'
import path from 'node:path'
import { DumpscopeError } from '../../../shared/errors.ts'
import { FileImage } from '../byte-image.ts'
import type { ByteImage, SeekableImage, StreamOptions } from '../byte-image.ts'
import { ShiftedImage } from './shifted-image.ts'

const SUFFIX = '.spool'
const PART_SUFFIX = '.part'
/** Space is looked for each time that so much was written. */
const CHECK_BYTES = 64 << 20
/** The disk keeps so much free. */
const LEFT_FREE = 512 << 20
/** A part file that nobody has written for so long (milliseconds) is nobody's. */
const STALE_AFTER = 3600 * 1000

/** What the spool holds. */
export interface SpoolUsage {
  readonly folder: string
  readonly bytes: number
  readonly files: number
  readonly limitBytes: number
}

/** Bytes [start, end). */
interface ByteSpan {
  readonly start: number
  readonly end: number
}

export interface SpoolOptions {
  readonly folder: string
  /** Bytes of all files together. */
  readonly limitBytes: number
}

export class Spool {
  readonly #folder: string
  readonly #limitBytes: number
  /** Unpackings that run, so that two readers of one table wait for the same. */
  readonly #running = new Map<string, Promise<SeekableImage>>()

  constructor({ folder, limitBytes }: SpoolOptions) {
    this.#folder = folder
    this.#limitBytes = limitBytes
  }

  usage(): SpoolUsage {
    const files = this.#files()
    return {
      folder: this.#folder,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      files: files.length,
      limitBytes: this.#limitBytes,
    }
  }

  /** Removes all that can be removed; files in use stay until they are closed where the system wants it so. */
  clear(): void {
    for (const { file } of this.#files()) removeQuietly(file)
  }

  /**
   * Makes an image readable anywhere, unpacking what is not there yet. `key`
   * names its content. With a span, only as far as its end is unpacked and
   * only the span is kept; it is addressed as in the whole. Rejects with
   * UNPACK_LIMIT, OUT_OF_SPACE, CANCELLED and what the image rejects with.
   */
  async unpack(
    image: ByteImage,
    key: string,
    span: ByteSpan | null,
    options: StreamOptions = {},
  ): Promise<SeekableImage> {
    const whole = this.#opened(image, `${key}.whole`, 0)
    if (whole !== null) return whole
    const name = span === null ? `${key}.whole` : `${key}.${span.start}-${span.end}`
    const start = span?.start ?? 0
    const there = this.#opened(image, name, start)
    if (there !== null) return there
    const running = this.#running.get(name)
    if (running) {
      await running
      return this.#opened(image, name, start) ?? this.unpack(image, key, span, options)
    }
    const made = this.#write(image, name, span, options).finally(() => this.#running.delete(name))
    this.#running.set(name, made)
    return made
  }

  #opened(image: ByteImage, name: string, start: number): SeekableImage | null {
    const file = this.#fileOf(name)
    const stats = statSync(file, { throwIfNoEntry: false })
    if (!stats) return null
    const now = new Date()
    utimesSync(file, now, now)
    return new ShiftedImage(new FileImage(file, stats.size), image.name, start)
  }

  #fileOf(name: string): string {
    return path.join(this.#folder, `${createHash('sha256').update(name).digest('hex').slice(0, 40)}${SUFFIX}`)
  }

  async #write(
    image: ByteImage,
    name: string,
    span: ByteSpan | null,
    options: StreamOptions,
  ): Promise<SeekableImage> {
    const { start, end } = span ?? { start: 0, end: Infinity }
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    this.#removeStaleParts()
    const part = path.join(this.#folder, `${process.pid}.${randomBytes(6).toString('hex')}${PART_SUFFIX}`)
    const file = await open(part, 'wx', 0o600)
    let written = 0
    let checked = -CHECK_BYTES
    let at = 0
    try {
      for await (const piece of image.stream(options)) {
        const kept = piece.subarray(Math.max(0, start - at), Math.max(0, end - at))
        at += piece.length
        if (kept.length > 0) {
          if (written - checked >= CHECK_BYTES) {
            checked = written
            await this.#makeRoom(written + CHECK_BYTES, image)
          }
          await file.write(kept)
          written += kept.length
        }
        if (at >= end) break
      }
      await file.close()
      renameSync(part, this.#fileOf(name))
    } catch (error) {
      // Of something damaged, what comes before the damage is kept: the reader of it meets the end.
      if (span === null && written > 0 && isDamage(error)) {
        await file.close()
        renameSync(part, this.#fileOf(name))
        return new ShiftedImage(new FileImage(this.#fileOf(name), written), image.name, 0)
      }
      await file.close().catch(() => undefined)
      removeQuietly(part)
      throw asFailure(error, this.#folder)
    }
    return new ShiftedImage(new FileImage(this.#fileOf(name), written), image.name, start)
  }

  async #makeRoom(wanted: number, image: ByteImage): Promise<void> {
    if (wanted > this.#limitBytes) {
      throw new DumpscopeError({
        code: 'UNPACK_LIMIT',
        message: `Unpacking was stopped at ${this.#limitBytes} bytes, which is all that the spool may take.`,
        advice: `Unpack the file yourself and open what comes out, or let the spool take more (DUMPSCOPE_SPOOL_BYTES). It is in ${this.#folder}.`,
        place: { file: image.name },
      })
    }
    const files = this.#files().toSorted((a, b) => b.used - a.used)
    let total = wanted
    for (const { file, bytes } of files) {
      total += bytes
      if (total > this.#limitBytes) removeQuietly(file)
    }
    const { bavail, bsize } = await statfs(this.#folder)
    if (bavail * bsize < LEFT_FREE + CHECK_BYTES) {
      throw new DumpscopeError({
        code: 'OUT_OF_SPACE',
        message: `The disk is nearly full; unpacking was stopped.`,
        advice: `Make room on the disk that holds ${this.#folder}, or set DUMPSCOPE_HOME to a folder elsewhere.`,
        place: { file: image.name },
      })
    }
  }

  #files(): { file: string; bytes: number; used: number }[] {
    return namesIn(this.#folder).flatMap((name) => {
      const file = path.join(this.#folder, name)
      const stats = name.endsWith(SUFFIX) ? statSync(file, { throwIfNoEntry: false }) : undefined
      return stats ? [{ file, bytes: stats.size, used: stats.mtimeMs }] : []
    })
  }

  #removeStaleParts(): void {
    for (const name of namesIn(this.#folder)) {
      if (!name.endsWith(PART_SUFFIX)) continue
      const file = path.join(this.#folder, name)
      const stats = statSync(file, { throwIfNoEntry: false })
      if (stats && Date.now() - stats.mtimeMs > STALE_AFTER) removeQuietly(file)
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw asFailure(error, folder)
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof DumpscopeError && error.failure.code === 'DAMAGED'
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Windows keeps a file that somebody reads; it goes the next time.
  }
}

function asFailure(error: unknown, folder: string): DumpscopeError {
  if (error instanceof DumpscopeError) return error
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return new DumpscopeError(
    {
      code: code === 'ENOSPC' || code === 'EDQUOT' ? 'OUT_OF_SPACE' : 'READ_FAILED',
      message: `Unpacked data could not be written: ${error instanceof Error ? error.message : String(error)}.`,
      advice: `See that there is room in ${folder} and that this user may write there, or set DUMPSCOPE_HOME to a folder elsewhere.`,
      place: { file: folder },
    },
    { cause: error },
  )
}
