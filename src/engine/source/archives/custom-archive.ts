/** Custom archives: one file, a table of contents and behind it the data blocks (PostgreSQL's pg_backup_custom.c). */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { ByteImage, MakeSeekable, SeekableImage, StreamOptions } from '../byte-image.ts'
import { isSeekable } from '../byte-image.ts'
import type { Archive } from '../dump-source.ts'
import { unpackStream } from '../unpacking/index.ts'
import { BLOCK_OF_LARGE_OBJECTS, BlockReader } from './custom-blocks.ts'
import { factsOf, memberOf } from './archive-parts.ts'
import { BytesImage } from './bytes-image.ts'
import { writeScript } from './script.ts'
import { TocReader, damagedArchive } from './toc-entry.ts'
import type { ArchiveHeader, TocEntry } from './toc-entry.ts'

/**
 * Opens a custom archive: reads its table of contents and nothing behind it.
 * `seekable` unpacks an image that can only be read in order, once data are
 * wanted. Rejects with DAMAGED, FORMAT_NOT_SUPPORTED and failures of reading.
 */
export async function openCustomArchive(
  image: ByteImage,
  seekable: MakeSeekable,
  options: StreamOptions = {},
): Promise<Archive> {
  const pieces = image.stream(options)[Symbol.asyncIterator]()
  let header: ArchiveHeader
  let entries: TocEntry[]
  let dataStart: number
  try {
    const reader = new TocReader(image.name, async () => {
      const { done, value } = await pieces.next()
      return done === true ? null : value
    })
    header = await reader.header()
    if (header.format !== CUSTOM) throw notAlone(image)
    entries = await reader.entries(header)
    dataStart = reader.position
  } finally {
    await pieces.return?.()
  }
  const script = writeScript(header, entries)
  const blocks = new CustomBlocks(image, seekable, header, dataStart)
  const findings: Finding[] = []
  const withData = entries.filter((entry) => entry.hasData && script.dataAt.has(entry.id))
  const ends = endsOf(withData, image.bytes)
  const members = withData.map((entry) => {
    const beyond = image.bytes !== null && entry.position !== null && entry.position >= image.bytes
    if (beyond) findings.push(missing(entry, image))
    const diskBytes = entry.position === null ? null : (ends.get(entry.id) ?? 0) - entry.position
    return memberOf(entry, script, {
      diskBytes: entry.withoutData || beyond ? 0 : diskBytes,
      image: entry.withoutData || beyond ? null : new BlockImage(image.name, entry, blocks, diskBytes),
    })
  })
  const inFileOrder = withData.every(({ position }) => position !== null)
    ? members.toSorted((a, b) => positionOf(withData, a.id) - positionOf(withData, b.id))
    : members
  return {
    format: 'custom',
    facts: factsOf(header),
    script: new BytesImage(`${image.name}!script`, Buffer.from(script.text, 'latin1')),
    members: shareUnknown(inFileOrder, image, dataStart),
    canReadApart: isSeekable(image) && withData.every(({ position }) => position !== null),
    findings,
  }
}

/** The number of the format in the header. */
const CUSTOM = 1

function notAlone({ name }: ByteImage): DumpscopeError {
  return new DumpscopeError({
    code: 'FORMAT_NOT_SUPPORTED',
    message:
      'This is the table of contents of a directory or tar archive alone; the data lie in other files.',
    advice: 'Open the folder that it comes from, or give it its name again: toc.dat.',
    place: { file: name, byte: 10 },
  })
}

/** Where the archive does not say where its blocks begin, their sizes are guessed alike, so that progress has a whole. */
function shareUnknown(members: Archive['members'], image: ByteImage, dataStart: number): Archive['members'] {
  const unknown = members.filter(({ diskBytes, image: data }) => diskBytes === null && data !== null)
  if (unknown.length === 0) return members
  const each = Math.max(0, Math.floor((image.diskBytes - dataStart) / unknown.length))
  return members.map((member) => (member.diskBytes === null ? { ...member, diskBytes: each } : member))
}

function positionOf(entries: readonly TocEntry[], id: number): number {
  return entries.find((entry) => entry.id === id)?.position ?? 0
}

/** A block ends where the next begins. */
function endsOf(entries: readonly TocEntry[], bytes: number | null): Map<number, number> {
  const placed = entries
    .filter(({ position }) => position !== null)
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
  return new Map(placed.map(({ id }, index) => [id, placed[index + 1]?.position ?? bytes ?? 0]))
}

function missing({ tag, description, position }: TocEntry, image: ByteImage): Finding {
  return {
    code: 'data-missing',
    severity: 'error',
    message: `The data of ${description} ${tag} are missing: they should begin at byte ${position}, and the archive ends at byte ${image.bytes}.`,
    advice: 'The archive was cut short; get it again from where it was made.',
    file: image.name,
    ...(image.bytes === null ? {} : { byte: image.bytes }),
  }
}

/** Where blocks begin, as far as that is known: told by the archive, or seen in passing. */
class CustomBlocks {
  readonly header: ArchiveHeader
  readonly #image: ByteImage
  readonly #makeSeekable: MakeSeekable
  readonly #known = new Map<number, number>()
  /** A byte at which a block begins, before which all blocks are known. */
  #walkedTo: number
  #seekable: Promise<SeekableImage> | null = null

  constructor(image: ByteImage, makeSeekable: MakeSeekable, header: ArchiveHeader, dataStart: number) {
    this.#image = image
    this.#makeSeekable = makeSeekable
    this.header = header
    this.#walkedTo = dataStart
  }

  /** A reader that stands behind the head of the entry's block. */
  async openBlock(entry: TocEntry, options: StreamOptions): Promise<{ reader: BlockReader; type: number }> {
    this.#seekable ??= isSeekable(this.#image)
      ? Promise.resolve(this.#image)
      : this.#makeSeekable(this.#image, options)
    const image = await this.#seekable
    const place = entry.position ?? this.#known.get(entry.id)
    let reader = new BlockReader(image, this.header.intSize, place ?? this.#walkedTo, options)
    try {
      for (;;) {
        const began = reader.position
        const head = await reader.blockHead()
        if (head === null)
          throw damagedArchive(
            image.name,
            began,
            `The data of ${entry.description} ${entry.tag} are not there.`,
          )
        if (entry.position === null) this.#known.set(head.id, began)
        if (head.id === entry.id) return { reader, type: head.type }
        if (place !== undefined) {
          throw damagedArchive(
            image.name,
            began,
            `The data of ${entry.tag} should begin here, and those of entry ${head.id} do.`,
          )
        }
        await reader.skip(head.type)
        this.#walkedTo = reader.position
      }
    } catch (error) {
      await reader.close()
      throw error
    }
  }

  /** A block was read up to here: the next begins. */
  passed(entry: TocEntry, position: number): void {
    if (entry.position === null && (this.#known.get(entry.id) ?? -1) >= this.#walkedTo)
      this.#walkedTo = position
  }
}

/** The unpacked bytes of one block. */
class BlockImage implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #entry: TocEntry
  readonly #blocks: CustomBlocks

  constructor(file: string, entry: TocEntry, blocks: CustomBlocks, diskBytes: number | null) {
    this.name = `${file}!${entry.tag}`
    this.diskBytes = diskBytes ?? 0
    this.#entry = entry
    this.#blocks = blocks
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    const { reader, type } = await this.#blocks.openBlock(this.#entry, { signal: options.signal })
    const began = reader.position
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const piece of reader.chunks()) {
        options.onDiskBytes?.(reader.position - began)
        yield piece
      }
    }
    try {
      for (;;) {
        if (type === BLOCK_OF_LARGE_OBJECTS && (await reader.int()) === 0) break
        yield* this.#unpacked(counted(), options)
        if (type !== BLOCK_OF_LARGE_OBJECTS) break
      }
      this.#blocks.passed(this.#entry, reader.position)
    } finally {
      await reader.close()
    }
  }

  #unpacked(pieces: AsyncIterable<Uint8Array>, options: StreamOptions): AsyncIterable<Uint8Array> {
    const { compression } = this.#blocks.header
    if (compression === 'none') return pieces
    // What pg_dump calls gzip here is a bare zlib stream.
    return unpackStream(compression === 'gzip' ? 'zlib' : compression, pieces, {
      name: this.name,
      signal: options.signal,
    })
  }
}
