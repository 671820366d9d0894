/** The data of a custom archive's entries: where their blocks begin, and what these unpack to. */
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import type { ByteImage, MakeSeekable, SeekableImage, StreamOptions } from '../byte-image.ts'
import { isSeekable } from '../byte-image.ts'
import { unpackedImage } from '../packing/index.ts'
import type { ArchiveHeader } from './archive-header.ts'
import { BLOCK_OF_LARGE_OBJECTS, BlockReader } from './custom-blocks.ts'
import { SMALL_BYTES, unpackAtOnce } from './small-data.ts'
import { damagedArchive } from './toc-entry.ts'
import type { TocEntry } from './toc-entry.ts'

/** Read at once where a block is wanted: the small blocks behind it are then at hand. */
const WINDOW_BYTES = 1 << 18

/** A reader that stands behind the head of a block. */
interface OpenBlock {
  readonly reader: BlockReader
  readonly type: number
}

/** Where blocks begin, as far as that is known: told by the archive, or seen in passing. */
export class CustomBlocks {
  readonly header: ArchiveHeader
  readonly #image: ByteImage
  readonly #makeSeekable: MakeSeekable
  /** By the entry's id; only of blocks that the archive does not place itself. */
  readonly #seen = new Map<number, number>()
  /** A byte at which a block begins, before which all blocks are known. */
  #walkedTo: number
  /** The byte at which damage or the end stopped the walk: who asks for what lies behind need not walk there again. */
  #walkEnd: number | null = null
  #seekable: Promise<SeekableImage> | null = null
  #window: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array(0) }

  constructor(image: ByteImage, makeSeekable: MakeSeekable, header: ArchiveHeader, dataStart: number) {
    this.#image = image
    this.#makeSeekable = makeSeekable
    this.header = header
    this.#walkedTo = dataStart
  }

  /** Goes to an entry's block, which ends before byte `end` where that is known. */
  async openBlock(entry: TocEntry, end: number | null, options: StreamOptions): Promise<OpenBlock> {
    const image = await this.#sought(options)
    const place = entry.position ?? this.#seen.get(entry.id)
    const range = { start: place ?? this.#walkedTo, end: end ?? image.bytes }
    const first = await this.#bytesAt(image, range.start, end, options)
    const reader = new BlockReader(image, this.header.intSize, { ...range, first }, options)
    try {
      if (place === undefined) return await this.#walkTo(reader, entry, image.name)
      const head = await reader.blockHead()
      if (head?.id === entry.id) return { reader, type: head.type }
      const found = head === null ? 'the archive ends' : `those of entry ${head.id} do`
      throw damagedArchive(
        image.name,
        place,
        `The data of ${entry.description} ${entry.tag} should begin here, and ${found}.`,
      )
    } catch (error) {
      await reader.close()
      throw error
    }
  }

  /** An entry's block was read to its end, at which the next begins. */
  passed(entry: TocEntry, position: number): void {
    if (this.#seen.get(entry.id) === this.#walkedTo) this.#walkedTo = position
  }

  /** An image is unpacked once, however many read it; a failure or a cancelled call leaves the next to try again. */
  async #sought(options: StreamOptions): Promise<SeekableImage> {
    this.#seekable ??= isSeekable(this.#image)
      ? Promise.resolve(this.#image)
      : this.#makeSeekable(this.#image, options)
    const seekable = this.#seekable
    try {
      return await seekable
    } catch (error) {
      if (this.#seekable === seekable) this.#seekable = null
      throw error
    }
  }

  /** Bytes from `start` on: all up to `end` where that is known and near. */
  async #bytesAt(
    image: SeekableImage,
    start: number,
    end: number | null,
    options: StreamOptions,
  ): Promise<Uint8Array> {
    const { start: from, bytes } = this.#window
    const to = from + bytes.length
    if (start >= from && start < to && (end ?? start) <= to) return bytes.subarray(start - from)
    const parts: Buffer[] = []
    for await (const piece of image.streamRange(start, Math.min(start + WINDOW_BYTES, image.bytes), options))
      parts.push(Buffer.from(piece))
    this.#window = { start, bytes: Buffer.concat(parts) }
    return this.#window.bytes
  }

  async #walkTo(reader: BlockReader, entry: TocEntry, file: string): Promise<OpenBlock> {
    if (this.#walkEnd !== null) throw lostBehind(file, this.#walkEnd, entry)
    try {
      return await this.#walk(reader, entry, file)
    } catch (error) {
      // Read errors and cancelled calls pass; damage stays.
      if (error instanceof DumpscopeError && error.failure.code === 'DAMAGED')
        this.#walkEnd = error.failure.place?.byte ?? reader.position
      throw error
    }
  }

  /** From where the blocks are not known yet to the entry's own, remembering those that are passed. */
  async #walk(reader: BlockReader, entry: TocEntry, file: string): Promise<OpenBlock> {
    for (;;) {
      const began = reader.position
      const head = await reader.blockHead()
      if (head === null) throw lostBehind(file, began, entry)
      // What is there twice is not pg_dump's; its first is taken.
      if (!this.#seen.has(head.id)) this.#seen.set(head.id, began)
      this.#walkedTo = Math.max(this.#walkedTo, began)
      if (head.id === entry.id) return { reader, type: head.type }
      await reader.skip(head.type)
      this.#walkedTo = Math.max(this.#walkedTo, reader.position)
    }
  }
}

function lostBehind(file: string, byte: number, { description, tag }: TocEntry): DumpscopeError {
  return damagedArchive(
    file,
    byte,
    `It can be read up to byte ${byte}, and the data of ${description} ${tag} are not before it.`,
  )
}

/** The unpacked bytes of one block. */
export class BlockImage implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #entry: TocEntry
  readonly #end: number | null
  readonly #blocks: CustomBlocks

  /** `end` is the byte before which the block ends, null where that is not known. */
  constructor(file: string, entry: TocEntry, end: number | null, blocks: CustomBlocks) {
    this.name = `${file}!${entry.tag}`
    this.diskBytes = entry.position === null || end === null ? 0 : end - entry.position
    this.#entry = entry
    this.#end = end
    this.#blocks = blocks
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    if (options.signal?.aborted) throw cancelled()
    const { reader, type } = await this.#blocks.openBlock(this.#entry, this.#end, { signal: options.signal })
    try {
      if (type === BLOCK_OF_LARGE_OBJECTS) {
        // Each large object is a stream of its own behind its number (_LoadLOs).
        while ((await reader.int()) !== 0) yield* this.#unpacked(reader, options)
      } else yield* this.#unpacked(reader, options)
      this.#blocks.passed(this.#entry, reader.position)
    } finally {
      await reader.close()
    }
  }

  /** The stream whose chunks follow. */
  async *#unpacked(reader: BlockReader, options: StreamOptions): AsyncGenerator<Uint8Array> {
    const { compression } = this.#blocks.header
    // What pg_dump calls gzip here is a bare zlib stream.
    const packing = compression === 'gzip' ? 'zlib' : compression
    const began = reader.position
    const small = reader.wholeChunks(SMALL_BYTES)
    const done = small === null ? null : packing === 'none' ? small : unpackAtOnce(packing, small)
    if (done !== null) {
      options.onDiskBytes?.(reader.position - began)
      if (done.length > 0) yield done
      return
    }
    const packed: ByteImage = {
      name: this.name,
      bytes: null,
      diskBytes: this.diskBytes,
      async *stream({ onDiskBytes } = {}) {
        for await (const piece of small === null ? reader.chunks() : [small]) {
          onDiskBytes?.(reader.position - began)
          yield piece
        }
      },
    }
    yield* (packing === 'none' ? packed : unpackedImage(packed, packing)).stream(options)
  }
}
