/**
 * A zip file as a folder of its members, read through its central directory:
 * stored and deflated ones, zip64 too. Encrypted ones, links, and names that
 * lead out of the folder are left out, and said.
 */
import { PassThrough } from 'node:stream'
import type { Readable } from 'node:stream'
import * as yauzl from 'yauzl'
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { ByteImage, MemberFolder, SeekableImage, StreamOptions } from '../byte-image.ts'
import { isSafe } from './tar-folder.ts'
import { damaged } from './unpack-stream.ts'

const MEMBERS_AT_MOST = 1_000_000
const DEFLATED = 8
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

/** Reads the central directory. Rejects with DAMAGED where there is none or it makes no sense. */
export async function openZip(
  image: SeekableImage,
): Promise<MemberFolder & { readonly findings: readonly Finding[] }> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.fromRandomAccessReader(
      new ImageReader(image),
      image.bytes,
      { lazyEntries: true, autoClose: false, validateEntrySizes: true },
      (error, file) => (error ? reject(damaged(image.name, image.bytes, error.message)) : resolve(file)),
    )
  })
  const { entries, findings } = await readEntries(zip, image)
  return {
    name: image.name,
    members: [...entries.keys()].toSorted(),
    findings,
    open: (member): Promise<ByteImage | null> => {
      const entry = entries.get(member)
      return Promise.resolve(entry ? new ZipMember(zip, entry, image.name) : null)
    },
  }
}

function readEntries(
  zip: yauzl.ZipFile,
  image: SeekableImage,
): Promise<{ entries: Map<string, yauzl.Entry>; findings: Finding[] }> {
  const entries = new Map<string, yauzl.Entry>()
  const findings: Finding[] = []
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      const why = reasonToLeaveOut(entry)
      if (why === null) entries.set(entry.fileName, entry)
      else if (why !== '') {
        findings.push({
          code: 'member-left-out',
          severity: 'warning',
          message: `'${entry.fileName.slice(0, 200)}' was left out: ${why}.`,
          file: image.name,
          byte: entry.relativeOffsetOfLocalHeader,
        })
      }
      if (entries.size > MEMBERS_AT_MOST)
        reject(damaged(image.name, 0, `it has more than ${MEMBERS_AT_MOST} members`))
      else zip.readEntry()
    })
    zip.once('end', () => resolve({ entries, findings }))
    zip.once('error', (error: Error) => reject(damaged(image.name, image.bytes, error.message)))
    zip.readEntry()
  })
}

/** Why a member is not read; null where it is, '' where nothing need be said. */
function reasonToLeaveOut(entry: yauzl.Entry): string | null {
  if (entry.fileName.endsWith('/')) return ''
  if (!isSafe(entry.fileName)) return 'its name leads out of the archive'
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK) return 'it is a link'
  if ((entry.generalPurposeBitFlag & 1) !== 0) return 'it is encrypted'
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== DEFLATED)
    return `it is packed in a way that is not known here (number ${entry.compressionMethod})`
  return null
}

class ZipMember implements ByteImage {
  readonly name: string
  readonly bytes: number
  readonly diskBytes: number
  readonly #zip: yauzl.ZipFile
  readonly #entry: yauzl.Entry

  constructor(zip: yauzl.ZipFile, entry: yauzl.Entry, file: string) {
    this.name = `${file}!${entry.fileName}`
    this.bytes = entry.uncompressedSize
    this.diskBytes = entry.compressedSize
    this.#zip = zip
    this.#entry = entry
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    const fail = (error: unknown): DumpscopeError =>
      error instanceof DumpscopeError
        ? error
        : damaged(
            this.name,
            this.#entry.relativeOffsetOfLocalHeader,
            error instanceof Error ? error.message : String(error),
          )
    const stream = await new Promise<Readable>((resolve, reject) => {
      this.#zip.openReadStream(this.#entry, (error, readable) =>
        error ? reject(fail(error)) : resolve(readable),
      )
    })
    let unpacked = 0
    try {
      for await (const piece of stream as AsyncIterable<Buffer>) {
        if (options.signal?.aborted) throw cancelled()
        unpacked += piece.length
        // How much was read on disk is not told; the share of what it unpacks to is near it.
        options.onDiskBytes?.(this.bytes === 0 ? 0 : Math.floor((unpacked / this.bytes) * this.diskBytes))
        yield piece
      }
    } catch (error) {
      throw fail(error)
    } finally {
      stream.destroy()
    }
  }
}
