/** Archives in memory, as the readers of archives see files and folders. */
import type {
  ByteImage,
  MemberFolder,
  SeekableImage,
  StreamOptions,
} from '../../../src/engine/source/index.ts'
import type { Archive, DataMember } from '../../../src/engine/source/index.ts'
import { openCustomArchive } from '../../../src/engine/source/archives/index.ts'

/** Bytes that can be read anywhere; counts what is read. */
export class MemoryImage implements SeekableImage {
  readonly name = 'shop.dump'
  readonly bytes: number
  readonly diskBytes: number
  /** Bytes handed over so far. */
  bytesRead = 0
  readonly #content: Buffer
  readonly #piece: number

  constructor(content: Buffer, piece = 1 << 20) {
    this.bytes = content.length
    this.diskBytes = content.length
    this.#content = content
    this.#piece = piece
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    const part = this.#content.subarray(position, position + into.length)
    into.set(part)
    this.bytesRead += part.length
    return part.length
  }

  stream(options?: StreamOptions): AsyncIterable<Uint8Array> {
    return this.streamRange(0, this.bytes, options)
  }

  async *streamRange(start: number, end: number, _options?: StreamOptions): AsyncGenerator<Uint8Array> {
    for (let at = start; at < Math.min(end, this.bytes); at += this.#piece) {
      const piece = Buffer.from(this.#content.subarray(at, Math.min(at + this.#piece, end)))
      this.bytesRead += piece.length
      yield piece
      // A piece is valid until the next is asked for, and no longer.
      piece.fill(0xaa)
    }
  }

  async close(): Promise<void> {}
}

/** Bytes that can only be read in order, as a packed file's. */
export function streamOnly(image: MemoryImage): ByteImage {
  return { name: image.name, bytes: null, diskBytes: image.bytes, stream: (options) => image.stream(options) }
}

/** Files by name. */
export function folderOf(files: ReadonlyMap<string, Buffer>): MemberFolder {
  return {
    name: 'shop',
    members: [...files.keys()].toSorted(),
    open: async (member) => {
      const bytes = files.get(member)
      return bytes === undefined ? null : new MemoryImage(bytes)
    },
  }
}

/** Opens a custom archive from memory. */
export function openBytes(bytes: Buffer, piece?: number): Promise<Archive> {
  return openCustomArchive(new MemoryImage(bytes, piece), () => Promise.reject(new Error('it can be sought')))
}

/** All bytes of an image, one character each. */
export async function contentOf(image: ByteImage): Promise<string> {
  const parts: Buffer[] = []
  for await (const piece of image.stream()) parts.push(Buffer.from(piece))
  return Buffer.concat(parts).toString('latin1')
}

/** The data of the member with that label. */
export async function dataOf({ members }: Archive, label: string): Promise<string> {
  const member: DataMember | undefined = members.find((one) => one.label === label)
  if (member === undefined) throw new Error(`no ${label} among ${members.map((one) => one.label).join(', ')}`)
  if (member.image === null) throw new Error(`${label} has no data`)
  return contentOf(member.image)
}
