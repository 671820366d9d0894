/**
 * Directory and tar archives: a table of contents, and each data block a file
 * of its own (PostgreSQL's pg_backup_directory.c and pg_backup_tar.c).
 */
import type { Finding } from '../../../shared/model.ts'
import { changedFailure, failure } from '../file-failure.ts'
import type { ByteImage, MemberFolder, StreamOptions } from '../byte-image.ts'
import type { Archive, DataMember } from '../dump-source.ts'
import { unpackedImage } from '../packing/index.ts'
import type { ArchiveHeader } from './archive-header.ts'
import { factsOf, labelOf, memberOf } from './archive-parts.ts'
import { BytesImage } from './bytes-image.ts'
import { writeScript } from './script.ts'
import type { Script } from './script.ts'
import { UnpackedMember } from './small-data.ts'
import { TocReader } from './toc-entry.ts'
import type { TocEntry } from './toc-entry.ts'

const ENDINGS = [
  ['', null],
  ['.gz', 'gzip'],
  ['.lz4', 'lz4'],
  ['.zst', 'zstd'],
] as const
type MemberPacking = (typeof ENDINGS)[number][1]
/** What a name of a member looks like: it leads nowhere else. */
const MEMBER = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}$/
/** The number of the custom format in the header. */
const CUSTOM = 1
const OPENED_AT_ONCE = 32

/**
 * Opens the archive whose toc.dat lies in `folder`. A member that is missing is
 * a finding. Rejects with DAMAGED, FORMAT_NOT_SUPPORTED and failures of reading.
 */
export async function openDirectoryArchive(
  folder: MemberFolder,
  format: 'directory' | 'tar',
  options: StreamOptions = {},
): Promise<Archive> {
  const { header, entries } = await readContents(await openToc(folder), options)
  const script = writeScript(header, entries)
  const archive = new ArchiveFolder(folder, script)
  const members: DataMember[] = []
  const withData = entries.filter(
    ({ id, hasData, file }) => hasData && file !== null && script.dataAt.has(id),
  )
  // Opening waits for the file system; one after the other, thousands of tables would take seconds.
  for (let at = 0; at < withData.length; at += OPENED_AT_ONCE) {
    const some = withData.slice(at, at + OPENED_AT_ONCE)
    const images = await Promise.all(some.map((entry) => archive.dataOf(entry)))
    for (const [index, entry] of some.entries()) {
      const image = images[index] ?? null
      members.push(memberOf(entry, script, { diskBytes: image?.diskBytes ?? 0, image }))
    }
  }
  return {
    format,
    facts: { ...factsOf(header, script), compression: archive.packingOf(entries) },
    script: new BytesImage(`${folder.name}!script`, script.bytes),
    members,
    canReadApart: true,
    findings: archive.findings,
  }
}

async function readContents(
  toc: ByteImage,
  options: StreamOptions,
): Promise<{ readonly header: ArchiveHeader; readonly entries: readonly TocEntry[] }> {
  const pieces = toc.stream(options)[Symbol.asyncIterator]()
  try {
    const next = async (): Promise<Uint8Array | null> => {
      const { done, value } = await pieces.next()
      return done === true ? null : value
    }
    const reader = new TocReader(toc.name, next, toc.bytes)
    const header = await reader.header()
    if (header.format === CUSTOM) {
      throw failure(
        toc.name,
        'FORMAT_NOT_SUPPORTED',
        'This is called toc.dat, as the table of contents of a directory archive is, and is a custom archive.',
        'Give it another name, and open the file instead of the folder.',
        10,
      )
    }
    return { header, entries: await reader.entries(header) }
  } finally {
    await pieces.return?.()
  }
}

async function openToc(folder: MemberFolder): Promise<ByteImage> {
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
  return unpackedImage(packed, 'gzip')
}

async function beginsWith(image: ByteImage, bytes: readonly number[]): Promise<boolean> {
  for await (const piece of image.stream()) return bytes.every((byte, index) => piece[index] === byte)
  return false
}

/** The members of an archive's folder; what is missing is put down as a finding. */
class ArchiveFolder {
  readonly findings: Finding[] = []
  readonly #folder: MemberFolder
  readonly #script: Script
  readonly #names: ReadonlySet<string>

  constructor(folder: MemberFolder, script: Script) {
    this.#folder = folder
    this.#script = script
    this.#names = new Set(folder.members)
  }

  /** The bytes of an entry's member, unpacked; null with a finding where it is not there. */
  async dataOf(entry: TocEntry): Promise<ByteImage | null> {
    const { file, description, id } = entry
    if (file === null) return null
    const label = labelOf(entry, this.#script)
    // The name comes from the archive: it may name a member and nothing else.
    if (!MEMBER.test(file)) {
      const shown = JSON.stringify(file.slice(0, 100))
      return this.#report(label, `The data of ${label} should be in ${shown}, which is no name of a member.`)
    }
    if (description === 'BLOBS') return this.#largeObjects(this.#listOf(id, file), label)
    const image = await this.#open(file)
    return image ?? this.#report(label, `The data of ${label} are missing: there is no ${file}.`)
  }

  /** How the members are packed: the header of a directory's table of contents tells it only since 1.15. */
  packingOf(entries: readonly TocEntry[]): string {
    for (const { file, hasData, description } of entries) {
      if (file === null || !hasData || description === 'BLOBS') continue
      const found = this.#find(file)
      if (found !== null) return found.packing ?? 'none'
    }
    return 'none'
  }

  #report(object: string, message: string): null {
    this.findings.push({
      code: 'data-missing',
      severity: 'error',
      message,
      advice: 'Copy the archive again, with all its files.',
      file: this.#folder.name,
      object,
    })
    return null
  }

  #find(name: string): { readonly member: string; readonly packing: MemberPacking } | null {
    for (const [ending, packing] of ENDINGS) {
      const member = `${name}${ending}`
      if (this.#names.has(member)) return { member, packing }
    }
    return null
  }

  /** A member, whatever it is packed with, as it unpacks. */
  async #open(name: string): Promise<ByteImage | null> {
    const found = this.#find(name)
    const image = found === null ? null : await this.#folder.open(found.member)
    if (found === null || image === null) return null
    return found.packing === null ? image : new UnpackedMember(image, found.packing)
  }

  /** In a tar the entry names a member that is not there: the list is called after the entry, before 17 after none. */
  #listOf(id: number, file: string): string {
    return [file, `blobs_${id}.toc`, 'blobs.toc'].find((name) => this.#find(name) !== null) ?? file
  }

  /** All large objects of a list: each line is a number and the member that holds it (_LoadLOs of pg_backup_directory.c). */
  async #largeObjects(list: string, label: string): Promise<ByteImage | null> {
    const index = await this.#open(list)
    if (index === null)
      return this.#report(label, `The list of large objects is missing: there is no ${list}.`)
    const parts: Buffer[] = []
    for await (const piece of index.stream()) parts.push(Buffer.from(piece))
    const members: string[] = []
    for (const line of Buffer.concat(parts).toString('latin1').split('\n')) {
      if (line === '') continue
      const [oid, member] = line.split(' ')
      if (!/^\d+$/.test(oid ?? '') || member === undefined || !MEMBER.test(member)) {
        const shown = JSON.stringify(line.slice(0, 100))
        this.#report(label, `The list of large objects ${list} has a line that makes no sense: ${shown}.`)
      } else if (this.#find(member) === null) {
        this.#report(label, `Large object ${oid} is missing: there is no ${member}.`)
      } else members.push(member)
    }
    return new JoinedImage(`${this.#folder.name}!${list}`, members, (member) => this.#open(member))
  }
}

/** Members one after the other; each is opened when its turn comes, as there may be a million. */
class JoinedImage implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes = 0
  readonly #members: readonly string[]
  readonly #open: (member: string) => Promise<ByteImage | null>

  constructor(name: string, members: readonly string[], open: (member: string) => Promise<ByteImage | null>) {
    this.name = name
    this.#members = members
    this.#open = open
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    let before = 0
    for (const member of this.#members) {
      const image = await this.#open(member)
      if (image === null) throw changedFailure(this.name)
      const begun = before
      yield* image.stream({
        signal: options.signal,
        onDiskBytes: (bytes) => options.onDiskBytes?.(begun + bytes),
      })
      before += image.diskBytes
    }
  }
}
