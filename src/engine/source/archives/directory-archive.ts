/**
 * Directory and tar archives: a table of contents, and each data block a file
 * of its own (PostgreSQL's pg_backup_directory.c and pg_backup_tar.c).
 */
import { gunzipSync } from 'node:zlib'
import type { Finding } from '../../../shared/model.ts'
import { failure } from '../file-failure.ts'
import type { ByteImage, MemberFolder, StreamOptions } from '../byte-image.ts'
import type { Archive } from '../dump-source.ts'
import { unpackStream } from '../unpacking/index.ts'
import { factsOf, memberOf } from './archive-parts.ts'
import { BytesImage } from './bytes-image.ts'
import { writeScript } from './script.ts'
import { TocReader } from './toc-entry.ts'
import type { TocEntry } from './toc-entry.ts'

const ENDINGS = [
  ['', null],
  ['.gz', 'gzip'],
  ['.lz4', 'lz4'],
  ['.zst', 'zstd'],
] as const
/** A table of contents that somebody packed by hand is unpacked whole; it is never longer. */
const LONGEST_TOC = 1 << 30

/**
 * Opens the archive whose toc.dat lies in `folder`. A member that is missing is
 * a finding. Rejects with DAMAGED, FORMAT_NOT_SUPPORTED and failures of reading.
 */
export async function openDirectoryArchive(
  folder: MemberFolder,
  format: 'directory' | 'tar',
  options: StreamOptions = {},
): Promise<Archive> {
  const toc = await openToc(folder, options)
  const pieces = toc.stream(options)[Symbol.asyncIterator]()
  try {
    const reader = new TocReader(toc.name, async () => {
      const { done, value } = await pieces.next()
      return done === true ? null : value
    })
    const header = await reader.header()
    const entries = await reader.entries(header)
    const script = writeScript(header, entries)
    const findings: Finding[] = []
    const members = []
    for (const entry of entries) {
      if (!entry.hasData || !script.dataAt.has(entry.id) || entry.file === null) continue
      const image = await dataOf(folder, entry, entry.file, findings)
      members.push(memberOf(entry, script, { diskBytes: image?.diskBytes ?? 0, image }))
    }
    return {
      format,
      facts: { ...factsOf(header), ...(await packingOf(folder, entries)) },
      script: new BytesImage(`${folder.name}!script`, Buffer.from(script.text, 'latin1')),
      members,
      canReadApart: true,
      findings,
    }
  } finally {
    await pieces.return?.()
  }
}

async function openToc(folder: MemberFolder, options: StreamOptions): Promise<ByteImage> {
  const plain = await folder.open('toc.dat')
  if (plain !== null && !(await beginsWith(plain, [0x1f, 0x8b]))) return plain
  const packed = plain ?? (await folder.open('toc.dat.gz'))
  if (packed === null) {
    throw failure(
      folder.name,
      'NOT_FOUND',
      'The archive has no table of contents (toc.dat).',
      'Copy the folder again, with all that is in it.',
    )
  }
  const parts: Buffer[] = []
  for await (const piece of packed.stream(options)) parts.push(Buffer.from(piece))
  try {
    return new BytesImage(packed.name, gunzipSync(Buffer.concat(parts), { maxOutputLength: LONGEST_TOC }))
  } catch {
    throw failure(
      packed.name,
      'DAMAGED',
      'The table of contents is packed with gzip, and cannot be unpacked.',
      'Copy the archive again from where it was made.',
      0,
    )
  }
}

async function beginsWith(image: ByteImage, bytes: readonly number[]): Promise<boolean> {
  for await (const piece of image.stream()) return bytes.every((byte, index) => piece[index] === byte)
  return false
}

/** The bytes of an entry's member, unpacked; null with a finding where it is not there. */
async function dataOf(
  folder: MemberFolder,
  entry: TocEntry,
  name: string,
  findings: Finding[],
): Promise<ByteImage | null> {
  const report = (message: string): null => {
    findings.push({
      code: 'data-missing',
      severity: 'error',
      message,
      advice: 'Copy the archive again, with all its files.',
      file: folder.name,
      object: `${entry.description} ${entry.tag}`,
    })
    return null
  }
  // The name comes from the archive: it may name a member and nothing else.
  if (!/^[A-Za-z0-9_.-]+$/.test(name) || name.startsWith('.'))
    return report(
      `The data of ${entry.tag} should be in '${name.slice(0, 100)}', which is no name of a member.`,
    )
  if (entry.description === 'BLOBS') return largeObjects(folder, listOf(folder, entry, name), report)
  return (
    (await openMember(folder, name)) ?? report(`The data of ${entry.tag} are missing: there is no ${name}.`)
  )
}

/** A member, whatever it is packed with, as it unpacks. */
async function openMember(folder: MemberFolder, name: string): Promise<ByteImage | null> {
  for (const [ending, packing] of ENDINGS) {
    const image = await folder.open(`${name}${ending}`)
    if (image === null) continue
    return packing === null ? image : new UnpackedMember(image, packing)
  }
  return null
}

class UnpackedMember implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #packed: ByteImage
  readonly #packing: 'gzip' | 'lz4' | 'zstd'

  constructor(packed: ByteImage, packing: 'gzip' | 'lz4' | 'zstd') {
    this.name = packed.name
    this.diskBytes = packed.diskBytes
    this.#packed = packed
    this.#packing = packing
  }

  stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return unpackStream(this.#packing, this.#packed.stream(options), {
      name: this.name,
      signal: options.signal,
    })
  }
}

/** In a tar the entry names a member that is not there: the list is called after the entry, before 17 after none. */
function listOf(folder: MemberFolder, { id }: TocEntry, name: string): string {
  for (const list of [name, `blobs_${id}.toc`, 'blobs.toc']) {
    if (ENDINGS.some(([ending]) => folder.members.includes(`${list}${ending}`))) return list
  }
  return name
}

/** All large objects of a list: each line is a number and the member that holds it. */
async function largeObjects(
  folder: MemberFolder,
  list: string,
  report: (message: string) => null,
): Promise<ByteImage | null> {
  const index = await openMember(folder, list)
  if (index === null) return report(`The list of large objects is missing: there is no ${list}.`)
  const parts: Buffer[] = []
  for await (const piece of index.stream()) parts.push(Buffer.from(piece))
  const images: ByteImage[] = []
  for (const line of Buffer.concat(parts).toString('latin1').split('\n')) {
    const [, oid, member] = /^(\d+) ([A-Za-z0-9_][A-Za-z0-9_.-]*)$/.exec(line) ?? []
    if (oid === undefined || member === undefined) {
      if (line !== '')
        report(`The list of large objects ${list} has a line that makes no sense: '${line.slice(0, 100)}'.`)
      continue
    }
    const image = await openMember(folder, member)
    if (image === null) report(`Large object ${oid} is missing: there is no ${member}.`)
    else images.push(image)
  }
  return new JoinedImage(`${folder.name}!${list}`, images)
}

/** Images one after the other. */
class JoinedImage implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #images: readonly ByteImage[]

  constructor(name: string, images: readonly ByteImage[]) {
    this.name = name
    this.#images = images
    this.diskBytes = images.reduce((sum, image) => sum + image.diskBytes, 0)
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    let before = 0
    for (const image of this.#images) {
      const begun = before
      yield* image.stream({
        signal: options.signal,
        onDiskBytes: (bytes) => options.onDiskBytes?.(begun + bytes),
      })
      before += image.diskBytes
    }
  }
}

/** How the members are packed: the header of a directory's table of contents tells it only since 1.15. */
async function packingOf(
  folder: MemberFolder,
  entries: readonly TocEntry[],
): Promise<{ compression: string }> {
  for (const { file, hasData, description } of entries) {
    if (file === null || !hasData || description === 'BLOBS') continue
    for (const [ending, packing] of ENDINGS) {
      if (folder.members.includes(`${file}${ending}`)) return { compression: packing ?? 'none' }
    }
  }
  return { compression: 'none' }
}
