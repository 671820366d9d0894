/**
 * Dumps that were cut into parts to fit somewhere: `dump.sql.aa`, `.ab`, as
 * split(1) writes them, or `.001`, `.part1`. The parts are told by their names,
 * since nothing else tells them; that they are parts, and not dumps of their
 * own with numbers for names, by what the second begins with.
 */
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { cancelled } from '../../shared/errors.ts'
import { isArchiveHead } from './archives/index.ts'
import { FileImage } from './byte-image.ts'
import type { SeekableImage, StreamOptions } from './byte-image.ts'
import { failure } from './file-failure.ts'
import { detectPacking } from './unpacking/index.ts'

/** How many parts there may be. */
const PARTS_AT_MOST = 100_000

/** The number that a part's ending says, counted from its style's first; null where it says none. */
function numberOf(ending: string): number | null {
  if (/^[a-z]{2,4}$/.test(ending)) {
    let number = 0
    for (const letter of ending) number = number * 26 + (letter.charCodeAt(0) - 97)
    return number
  }
  const digits = /^(?:part)?(\d{1,5})$/i.exec(ending)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Endings of one style have the same letters or digits, and, but for `part1`, the same length. */
function styleOf(ending: string): string {
  if (/^part\d+$/i.test(ending)) return 'part'
  return `${/^\d/.test(ending) ? 'digits' : 'letters'} ${ending.length}`
}

/**
 * The files that a part belongs to, in order, whichever of them is given; null
 * where it is a file of its own. Rejects with DAMAGED where one is missing
 * between the others.
 */
export async function findParts(file: string): Promise<readonly string[] | null> {
  const folder = path.dirname(file)
  const [, stem, ending] = /^(.+)\.([^.]+)$/.exec(path.basename(file)) ?? []
  if (stem === undefined || ending === undefined || numberOf(ending) === null) return null
  const names = await readdir(folder).catch(() => [])
  const parts = names
    .flatMap((name) => {
      if (!name.startsWith(`${stem}.`)) return []
      const rest = name.slice(stem.length + 1)
      const number = numberOf(rest)
      return number === null || styleOf(rest) !== styleOf(ending) ? [] : [{ name, number }]
    })
    .toSorted((a, b) => a.number - b.number)
  const [first, second] = parts
  if (first === undefined || second === undefined || parts.length > PARTS_AT_MOST) return null
  // Numbers begin at 0 or 1, letters at the first of the alphabet.
  if (first.number > (styleOf(ending).startsWith('letters') ? 0 : 1)) return null
  if (await isDumpOfItsOwn(path.join(folder, second.name))) return null
  for (const [index, { name, number }] of parts.entries()) {
    if (number === first.number + index) continue
    const before = parts[index - 1]?.name ?? ''
    throw failure(
      file,
      'DAMAGED',
      `A part of this dump is missing: between ${before} and ${name}.`,
      'Put all its parts into one folder and open any of them.',
    )
  }
  return parts.map(({ name }) => path.join(folder, name))
}

async function isDumpOfItsOwn(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => null)
  if (handle === null) return false
  try {
    const head = Buffer.alloc(1024)
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    const begun = head.subarray(0, bytesRead)
    return (
      isArchiveHead(begun) ||
      detectPacking(begun) !== null ||
      /^(?:\uFEFF)?(?:--\r?\n-- PostgreSQL database|SET |\\restrict |CREATE )/.test(begun.toString('utf8'))
    )
  } finally {
    await handle.close()
  }
}

/** Files one after the other, as one. */
export class PartsImage implements SeekableImage {
  readonly name: string
  readonly bytes: number
  readonly diskBytes: number
  readonly #parts: readonly { readonly image: FileImage; readonly start: number }[]

  private constructor(name: string, parts: readonly { readonly image: FileImage; readonly start: number }[]) {
    const last = parts.at(-1)
    this.name = name
    this.#parts = parts
    this.bytes = (last?.start ?? 0) + (last?.image.bytes ?? 0)
    this.diskBytes = this.bytes
  }

  /** Joins files that are there. Rejects with READ_FAILED. */
  static async of(files: readonly string[]): Promise<PartsImage> {
    const parts: { image: FileImage; start: number }[] = []
    let start = 0
    for (const file of files) {
      const { size } = await stat(file)
      parts.push({ image: new FileImage(file, size), start })
      start += size
    }
    return new PartsImage(files[0] ?? '', parts)
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    let done = 0
    for (const { image, start } of this.#parts) {
      const at = position + done - start
      if (at < 0 || at >= image.bytes || done === into.length) continue
      done += await image.read(into.subarray(done), at)
    }
    return done
  }

  stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.streamRange(0, this.bytes, options)
  }

  async *streamRange(from: number, to: number, options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    for (const { image, start } of this.#parts) {
      if (options.signal?.aborted) throw cancelled()
      const [first, last] = [Math.max(0, from - start), Math.min(image.bytes, to - start)]
      if (first >= last) continue
      yield* image.streamRange(first, last, {
        signal: options.signal,
        onDiskBytes: (bytes) => options.onDiskBytes?.(Math.max(0, start - from) + bytes),
      })
    }
  }

  async close(): Promise<void> {
    for (const { image } of this.#parts) await image.close()
  }
}
