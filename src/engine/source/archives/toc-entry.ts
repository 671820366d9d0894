/**
 * The header and the table of contents of an archive, as pg_dump writes them:
 * ReadHead, ReadToc, ReadInt and ReadStr of PostgreSQL's pg_backup_archiver.c.
 * Strings are kept as they are, one character for each byte: an archive says
 * only within itself in which encoding they are.
 */
import type { Place } from '../../../shared/errors.ts'
import { DumpscopeError } from '../../../shared/errors.ts'

/** What an archive says of itself before its entries. */
export interface ArchiveHeader {
  /** Major, minor, revision. */
  readonly version: readonly [number, number, number]
  readonly intSize: number
  readonly offSize: number
  /** As the byte says: 1 custom, 3 tar (and the toc.dat of a directory), 5 directory. */
  readonly format: number
  readonly compression: 'none' | 'gzip' | 'lz4' | 'zstd'
  readonly created: string | null
  readonly database: string | null
  readonly serverVersion: string | null
  readonly dumpVersion: string | null
}

/** One entry. All strings are bytes, one character each. */
export interface TocEntry {
  readonly id: number
  readonly hasData: boolean
  readonly tag: string
  readonly description: string
  readonly definition: string
  readonly drop: string
  readonly copy: string
  readonly namespace: string | null
  readonly tablespace: string | null
  readonly accessMethod: string | null
  readonly owner: string | null
  readonly dependencies: readonly number[]
  /** Custom: where its data block begins, null where the archive does not say. */
  readonly position: number | null
  /** Custom: whether the archive says that there are no data. */
  readonly withoutData: boolean
  /** Directory and tar: the member that holds its data. */
  readonly file: string | null
}

/** Thrown within a parse when more bytes are needed than are there yet. */
const MORE = Symbol('more bytes')

/** No string of an archive is longer: PostgreSQL itself allows no value beyond a gigabyte. */
const LONGEST_STRING = 1 << 30
/** pg_restore refuses more as well. */
const LARGEST_INT_SIZE = 32

/** Reads integers and strings from bytes that grow; see `TocReader`. */
class Fields {
  bytes: Buffer = Buffer.alloc(0)
  at = 0
  intSize = 4

  byte(): number {
    if (this.at >= this.bytes.length) throw MORE
    return this.bytes[this.at++] as number
  }

  /** A sign, then `intSize` bytes, the least first. */
  int(): number {
    const negative = this.byte() !== 0
    const value = this.little(this.intSize)
    return negative ? -value : value
  }

  little(length: number): number {
    if (this.at + length > this.bytes.length) throw MORE
    let value = 0
    for (let index = length - 1; index >= 0; index -= 1)
      value = value * 256 + (this.bytes[this.at + index] as number)
    this.at += length
    return value
  }

  text(): string | null {
    const length = this.int()
    if (length < 0) return null
    if (length > LONGEST_STRING) throw new BadField(`a text of ${length} bytes`)
    if (this.at + length > this.bytes.length) throw MORE
    const text = this.bytes.toString('latin1', this.at, this.at + length)
    this.at += length
    return text
  }
}

/** What makes no sense in a table of contents. */
class BadField extends Error {}

/** Gives the bytes that follow, at least one, or null at the end. */
export type NextBytes = () => Promise<Uint8Array | null>

/** Reads header and entries from bytes that are handed over as they are needed. */
export class TocReader {
  readonly #name: string
  readonly #next: NextBytes
  readonly #fields = new Fields()
  /** Where `#fields.bytes` begins. */
  #base = 0
  #ended = false

  /** `name` is the archive's, for messages. */
  constructor(name: string, next: NextBytes) {
    this.#name = name
    this.#next = next
  }

  /** The byte after what was read so far. */
  get position(): number {
    return this.#base + this.#fields.at
  }

  /** The header. Rejects with NOT_A_DUMP, FORMAT_NOT_SUPPORTED or DAMAGED. */
  async header(): Promise<ArchiveHeader> {
    return this.#retry('the header', (fields) => readHeader(fields, this.#name))
  }

  /** The entries. Rejects with DAMAGED, which says how many could be read. */
  async entries(header: ArchiveHeader): Promise<TocEntry[]> {
    const count = await this.#retry('the number of entries', (fields) => fields.int())
    if (count < 0) throw this.#damaged(`it says that it has ${count} entries`)
    const entries: TocEntry[] = []
    while (entries.length < count) {
      const what = `entry ${entries.length + 1} of ${count}`
      entries.push(await this.#retry(what, (fields) => readEntry(fields, header)))
    }
    return entries
  }

  /** Reads one thing; where bytes are missing, gets more and reads it again from its beginning. */
  async #retry<T>(what: string, read: (fields: Fields) => T): Promise<T> {
    const fields = this.#fields
    for (;;) {
      const began = fields.at
      try {
        return read(fields)
      } catch (error) {
        if (error instanceof BadField) throw this.#damaged(`${what} has ${error.message}`)
        if (error !== MORE) throw error
        fields.at = began
        if (!(await this.#grow())) throw this.#damaged(`the file ends within ${what}`)
      }
    }
  }

  async #grow(): Promise<boolean> {
    const fields = this.#fields
    if (this.#ended) return false
    // Doubling what is there keeps the copying of a long text in proportion to it.
    const wanted = Math.max(1, fields.bytes.length - fields.at)
    const parts: Uint8Array[] = [fields.bytes.subarray(fields.at)]
    for (let got = 0; got < wanted;) {
      const piece = await this.#next()
      if (piece === null) {
        this.#ended = true
        break
      }
      // The piece's memory is the stream's own.
      parts.push(Buffer.from(piece))
      got += piece.length
    }
    this.#base += fields.at
    fields.bytes = Buffer.concat(parts)
    fields.at = 0
    return parts.length > 1
  }

  #damaged(what: string): DumpscopeError {
    return damagedArchive(this.#name, this.position, `Its table of contents cannot be read: ${what}.`)
  }
}

/** The failure of an archive that is cut short or was changed. */
export function damagedArchive(
  file: string,
  byte: number,
  message: string,
  place: Place = {},
): DumpscopeError {
  return new DumpscopeError({
    code: 'DAMAGED',
    message: `The archive is damaged or was cut short. ${message}`,
    advice: 'Get the archive again from where it was made; if it is cut there too, dump again.',
    place: { file, byte, ...place },
  })
}

const at = ([major, minor]: readonly number[], wantedMinor: number): boolean =>
  (major as number) > 1 || ((major as number) === 1 && (minor as number) >= wantedMinor)

function readHeader(fields: Fields, name: string): ArchiveHeader {
  const magic = Array.from({ length: 5 }, () => String.fromCharCode(fields.byte())).join('')
  if (magic !== 'PGDMP') {
    throw new DumpscopeError({
      code: 'NOT_A_DUMP',
      message: 'This does not begin as an archive of pg_dump does.',
      place: { file: name, byte: 0 },
    })
  }
  const version = [fields.byte(), fields.byte(), fields.byte()] as const
  refuseVersion(version, name)
  const intSize = fields.byte()
  if (intSize === 0 || intSize > LARGEST_INT_SIZE) throw new BadField(`integers of ${intSize} bytes`)
  fields.intSize = intSize
  const offSize = fields.byte()
  if (offSize === 0 || offSize > LARGEST_INT_SIZE) throw new BadField(`offsets of ${offSize} bytes`)
  const format = fields.byte()
  const compression = readCompression(fields, version)
  const [second, minute, hour, day, month, year] = Array.from({ length: 7 }, () => fields.int())
  const pad = (value: number | undefined, length = 2): string => String(value ?? 0).padStart(length, '0')
  const valid = [second, minute, hour, day, month, year].every((value) => value !== undefined && value >= 0)
  return {
    version,
    intSize,
    offSize,
    format,
    compression,
    created: valid
      ? `${pad((year ?? 0) + 1900, 4)}-${pad((month ?? 0) + 1)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`
      : null,
    database: fields.text(),
    serverVersion: fields.text(),
    dumpVersion: fields.text(),
  }
}

function readCompression(fields: Fields, version: readonly number[]): ArchiveHeader['compression'] {
  if (!at(version, 15)) return fields.int() === 0 ? 'none' : 'gzip'
  const algorithm = fields.byte()
  const known = (['none', 'gzip', 'lz4', 'zstd'] as const)[algorithm]
  if (known === undefined) throw new BadField(`a compression of unknown number ${algorithm}`)
  return known
}

function refuseVersion(version: readonly [number, number, number], file: string): void {
  const [major, minor] = version
  const name = version.join('.')
  const refused = (message: string, advice: string): DumpscopeError =>
    new DumpscopeError({ code: 'FORMAT_NOT_SUPPORTED', message, advice, place: { file, byte: 5 } })
  if (major !== 1 || minor > 16) {
    throw refused(
      `This is an archive of version ${name}, newer than 1.16, which is the newest that this program reads.`,
      'Get a newer version of this program, or turn it into a plain dump: pg_restore -f dump.sql FILE',
    )
  }
  if (minor < 10) {
    throw refused(
      `This is an archive of version ${name}, as PostgreSQL before 8.0 wrote them; 1.10 is the oldest that this program reads.`,
      'Turn it into a plain dump with: pg_restore -f dump.sql FILE',
    )
  }
}

function readEntry(fields: Fields, { version, offSize, format }: ArchiveHeader): TocEntry {
  const id = fields.int()
  if (id <= 0) throw new BadField(`the number ${id}`)
  const hasData = fields.int() !== 0
  fields.text()
  fields.text()
  const tag = fields.text() ?? ''
  const description = fields.text() ?? ''
  if (at(version, 11)) fields.int()
  const definition = fields.text() ?? ''
  const drop = fields.text() ?? ''
  const copy = fields.text() ?? ''
  const namespace = fields.text()
  const tablespace = fields.text()
  const accessMethod = at(version, 14) ? fields.text() : null
  if (at(version, 16)) fields.int()
  const owner = fields.text()
  fields.text()
  const dependencies: number[] = []
  for (let one = fields.text(); one !== null; one = fields.text()) {
    const number = Number.parseInt(one, 10)
    if (Number.isFinite(number)) dependencies.push(number)
  }
  const place = readPlace(fields, format, offSize)
  return {
    id,
    hasData,
    tag,
    description,
    definition,
    drop,
    copy,
    namespace: namespace === '' ? null : namespace,
    tablespace,
    accessMethod,
    owner: owner === '' ? null : owner,
    dependencies,
    ...place,
  }
}

/** Custom: a flag and an offset (1 not set, 2 set, 3 no data). Directory and tar: the name of a member. */
function readPlace(
  fields: Fields,
  format: number,
  offSize: number,
): Pick<TocEntry, 'position' | 'withoutData' | 'file'> {
  if (format !== 1) {
    const file = fields.text()
    return { position: null, withoutData: file === null || file === '', file: file === '' ? null : file }
  }
  const flag = fields.byte()
  const position = fields.little(offSize)
  if (flag < 1 || flag > 3) throw new BadField(`an offset of unknown kind ${flag}`)
  return { position: flag === 2 ? position : null, withoutData: flag === 3, file: null }
}
