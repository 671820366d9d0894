/**
 * A zip file as a folder of its members, read through its central directory,
 * zip64 too: stored, deflated, Zstandard, bzip2 and xz, each held to its
 * checksum. Encrypted ones, links, and names that lead out of the folder are
 * left out, and said.
 */
import { PassThrough } from 'node:stream'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import * as yauzl from 'yauzl'
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { ByteImage, MemberFolder, SeekableImage, StreamOptions } from '../byte-image.ts'
import { SliceImage } from './slice-image.ts'
import { unpackDeflated } from './gzip-members.ts'
import { LeftOut, UNSAFE, isSafe } from './left-out.ts'
import type { Damage } from './packed-bytes.ts'
import { damaged, unpackStream } from './unpack-stream.ts'
import { unpackAhead } from './unpacking-ahead.ts'
import type { Packing } from './unpack-stream.ts'

const MEMBERS_AT_MOST = 1_000_000
const STORED = 0
const DEFLATED = 8
/** The other ways of packing, by their numbers in the specification (APPNOTE 4.4.5). */
const PACKINGS: ReadonlyMap<number, Packing> = new Map([
  [12, 'bzip2'],
  [93, 'zstd'],
  [95, 'xz'],
])
/** Of the mode in the attributes of entries that Unix wrote. */
const FILE_TYPE = 0o170000
const LINK = 0o120000

/** Reads an image for yauzl. */
class ImageReader extends yauzl.RandomAccessReader {
  readonly #image: SeekableImage

  constructor(image: SeekableImage) {
    super()
    this.#image = image
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const through = new PassThrough()
    const pump = async (): Promise<void> => {
      for await (const piece of this.#image.streamRange(start, end)) {
        if (through.destroyed) return
        if (!through.write(Buffer.from(piece)))
          await new Promise((resolve) => through.once('drain', resolve).once('close', resolve))
      }
      through.end()
    }
    pump().catch((error: unknown) =>
      through.destroy(error instanceof Error ? error : new Error(String(error))),
    )
    return through
  }
}

/** A member's entry with its name as text. */
interface Named {
  readonly name: string
  readonly entry: yauzl.Entry
}

/**
 * Reads the central directory. Stored members can be read anywhere. Rejects
 * with DAMAGED where there is none or it makes no sense, UNSAFE_MEMBER where
 * there is nothing but names that lead elsewhere.
 */
export async function openZip(
  image: SeekableImage,
): Promise<MemberFolder & { readonly findings: readonly Finding[] }> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.fromRandomAccessReader(
      new ImageReader(image),
      image.bytes,
      // Names are read here: the package would refuse all of a file for one that leads out of it.
      { lazyEntries: true, autoClose: false, decodeStrings: false },
      (error, file) => (error ? reject(failureOf(image, image.bytes, error)) : resolve(file)),
    )
  })
  const { entries, leftOut } = await readEntries(zip, image)
  if (entries.size === 0) leftOut.refuseIfUnsafe()
  return {
    name: image.name,
    members: [...entries.keys()].toSorted(),
    findings: leftOut.findings(),
    open: async (member): Promise<ByteImage | null> => {
      const entry = entries.get(member)
      return entry === undefined ? null : openMember(zip, image, { name: member, entry })
    },
  }
}

function readEntries(
  zip: yauzl.ZipFile,
  image: SeekableImage,
): Promise<{ entries: Map<string, yauzl.Entry>; leftOut: LeftOut }> {
  const entries = new Map<string, yauzl.Entry>()
  const leftOut = new LeftOut(image.name)
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      const name = yauzl.getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        false,
      )
      const why = reasonToLeaveOut(name, entry)
      if (why === null) entries.set(name, entry)
      else if (why !== '') leftOut.add(name, entry.relativeOffsetOfLocalHeader, why)
      if (entries.size > MEMBERS_AT_MOST)
        reject(damaged(image.name, 0, `it has more than ${MEMBERS_AT_MOST} members`))
      else zip.readEntry()
    })
    zip.once('end', () => resolve({ entries, leftOut }))
    zip.once('error', (error: Error) => reject(failureOf(image, image.bytes, error)))
    zip.readEntry()
  })
}

/** Why a member is not read; null where it is, '' where nothing need be said. */
function reasonToLeaveOut(name: string, entry: yauzl.Entry): string | null {
  if (!isSafe(name)) return UNSAFE
  if (name.endsWith('/')) return ''
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK) return 'it is a link'
  if ((entry.generalPurposeBitFlag & 1) !== 0) return 'it is encrypted; unpack it with its password first'
  const method = entry.compressionMethod
  if (method !== STORED && method !== DEFLATED && !PACKINGS.has(method))
    return `it is packed in a way that is not known here (number ${method})`
  return null
}

async function openMember(zip: yauzl.ZipFile, image: SeekableImage, member: Named): Promise<ByteImage> {
  const { name, entry } = member
  const header = entry.relativeOffsetOfLocalHeader
  if (header >= image.bytes)
    throw damaged(
      `${image.name}!${name}`,
      image.bytes,
      `it is said to begin at byte ${header}, behind the end`,
    )
  const start = await new Promise<number>((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, local) =>
      error ? reject(failureOf(image, header, error)) : resolve(local.fileDataStart),
    )
  })
  if (start + entry.compressedSize > image.bytes)
    throw damaged(`${image.name}!${name}`, image.bytes, 'it ends too early')
  const packed = new SliceImage(image, `${image.name}!${name}`, start, entry.compressedSize)
  const whole = new PackedMember(packed, start, entry)
  if (entry.compressionMethod !== STORED || entry.compressedSize !== entry.uncompressedSize) return whole
  return new StoredMember(packed, whole)
}

/** A member that is unpacked as it is read, and held to its size and checksum. */
class PackedMember implements ByteImage {
  readonly name: string
  readonly bytes: number
  readonly diskBytes: number
  readonly #packed: SliceImage
  readonly #start: number
  readonly #entry: yauzl.Entry

  constructor(packed: SliceImage, start: number, entry: yauzl.Entry) {
    this.name = packed.name
    this.bytes = entry.uncompressedSize
    this.diskBytes = entry.compressedSize
    this.#packed = packed
    this.#start = start
    this.#entry = entry
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    const end = this.#start + this.diskBytes
    let checksum = 0
    let length = 0
    for await (const piece of this.#unpacked(options)) {
      if (options.signal?.aborted) throw cancelled()
      checksum = crc32(piece, checksum)
      length += piece.length
      if (length > this.bytes) throw damaged(this.name, end, 'it is longer than the archive says')
      yield piece
    }
    if (length < this.bytes) throw damaged(this.name, end, 'it is shorter than the archive says')
    if (checksum !== this.#entry.crc32) throw damaged(this.name, end, 'the data do not have their checksum')
  }

  #unpacked(options: StreamOptions): AsyncIterable<Uint8Array> {
    const pieces = this.#packed.stream(options)
    const method = this.#entry.compressionMethod
    if (method === STORED) return pieces
    const damage: Damage = (byte, what) => damaged(this.name, this.#start + byte, what)
    if (method === DEFLATED) return unpackAhead(unpackDeflated(pieces, damage))
    return unpackStream(PACKINGS.get(method) as Packing, pieces, { name: this.name, signal: options.signal })
  }
}

/** A member that lies in the zip as it is. */
class StoredMember extends SliceImage {
  readonly #whole: ByteImage

  constructor(slice: SliceImage, whole: ByteImage) {
    super(slice, slice.name, 0, slice.bytes)
    this.#whole = whole
  }

  /** Held to its checksum, which ranges cannot be. */
  override stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.#whole.stream(options)
  }
}

function failureOf(image: SeekableImage, byte: number, error: Error): DumpscopeError {
  return error instanceof DumpscopeError ? error : damaged(image.name, byte, error.message)
}
