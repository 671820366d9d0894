/**
 * The table of contents of an archive, as pg_dump writes it: ReadToc of
 * PostgreSQL's pg_backup_archiver.c, and what each format adds to an entry
 * (_ReadExtraToc of pg_backup_custom.c, pg_backup_directory.c and
 * pg_backup_tar.c). Strings are kept as they are, one character for each byte:
 * an archive says only within itself in which encoding they are.
 */
import type { Place } from '../../../shared/errors.ts'
import { DumpscopeError } from '../../../shared/errors.ts'
import { isSince, readHeader } from './archive-header.ts'
import type { ArchiveHeader } from './archive-header.ts'
import { BadField, Fields, MORE } from './toc-fields.ts'

/** One entry. All strings are bytes, one character each. */
export interface TocEntry {
  /** The dump id: above 0, unique within the archive. */
  readonly id: number
  /** Whether its data were to be dumped. */
  readonly hasData: boolean
  readonly tag: string
  readonly description: string
  /** Whether it belongs to what is restored after the data; null before 1.11, which does not say. */
  readonly afterData: boolean | null
  readonly definition: string
  readonly drop: string
  readonly copy: string
  readonly namespace: string | null
  readonly tablespace: string | null
  readonly accessMethod: string | null
  readonly isPartitioned: boolean
  readonly owner: string | null
  readonly withOids: boolean
  readonly dependencies: readonly number[]
  /** Custom: where its data block begins, null where the archive does not say. */
  readonly position: number | null
  /** Custom: whether the archive says that there are no data. */
  readonly withoutData: boolean
  /** Directory and tar: the member that holds its data. */
  readonly file: string | null
}

/** Tables of contents are held in memory; a database of a million tables stays below. */
const LARGEST_TOC = 1 << 30
/** SECTION_POST_DATA of pg_backup.h. */
const POST_DATA = 4
/** RELKIND_PARTITIONED_TABLE: 'p'. */
const PARTITIONED = 0x70

/** Gives the bytes that follow, at least one, or null at the end. */
export type NextBytes = () => Promise<Uint8Array | null>

/** Reads header and entries from bytes that are handed over as they are needed. */
export class TocReader {
  readonly #name: string
  readonly #next: NextBytes
  readonly #fields = new Fields()
  #ended = false

  /** `name` is the archive's, for messages; `total` its size in bytes, null where only the end tells. */
  constructor(name: string, next: NextBytes, total: number | null = null) {
    this.#name = name
    this.#next = next
    this.#fields.total = total
  }

  /** The byte after what was read so far. */
  get position(): number {
    return this.#fields.base + this.#fields.at
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
    const ids = new Set<number>()
    while (entries.length < count) {
      const what = `entry ${entries.length + 1} of ${count}`
      const entry = await this.#retry(what, (fields) => readEntry(fields, header))
      if (ids.has(entry.id)) throw this.#damaged(`${what} has the number ${entry.id}, as one before it`)
      ids.add(entry.id)
      entries.push(entry)
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
        if (!(await this.#grow())) {
          // Where it ends, not where the entry began that is not whole.
          fields.at = fields.bytes.length
          throw this.#damaged(`the file ends within ${what}`)
        }
      }
    }
  }

  async #grow(): Promise<boolean> {
    const fields = this.#fields
    if (this.#ended) return false
    if (this.position > LARGEST_TOC) throw this.#tooLarge()
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
    fields.base += fields.at
    fields.bytes = Buffer.concat(parts)
    fields.at = 0
    return parts.length > 1
  }

  #damaged(what: string): DumpscopeError {
    return damagedArchive(this.#name, this.position, `Its table of contents cannot be read: ${what}.`)
  }

  #tooLarge(): DumpscopeError {
    return new DumpscopeError({
      code: 'UNPACK_LIMIT',
      message: `The table of contents is longer than ${LARGEST_TOC} bytes, which is more than this program keeps in memory.`,
      advice: 'If you trust the archive, dump a part of the database at a time: pg_dump -n SCHEMA.',
      place: { file: this.#name, byte: this.position },
    })
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

function readEntry(fields: Fields, { version, offSize, format }: ArchiveHeader): TocEntry {
  const id = fields.int()
  if (id <= 0) throw new BadField(`the number ${id}`)
  const hasData = fields.int() !== 0
  // The object in the catalogs of the server that was dumped: table and row.
  fields.text()
  fields.text()
  const tag = fields.text() ?? ''
  const description = fields.text() ?? ''
  const afterData = isSince(version, 11) ? fields.int() === POST_DATA : null
  const definition = fields.text() ?? ''
  const drop = fields.text() ?? ''
  const copy = fields.text() ?? ''
  const namespace = fields.text()
  const tablespace = fields.text()
  const accessMethod = isSince(version, 14) ? fields.text() : null
  const isPartitioned = isSince(version, 16) && fields.int() === PARTITIONED
  const owner = fields.text()
  const withOids = fields.text() === 'true'
  const dependencies: number[] = []
  for (let one = fields.text(); one !== null; one = fields.text()) {
    const number = Number.parseInt(one, 10)
    if (Number.isFinite(number)) dependencies.push(number)
  }
  return {
    id,
    hasData,
    tag,
    description,
    afterData,
    definition,
    drop,
    copy,
    namespace: namespace === '' ? null : namespace,
    tablespace,
    accessMethod,
    isPartitioned,
    owner,
    withOids,
    dependencies,
    ...readPlace(fields, format, offSize),
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
  if (flag === 2 && position > Number.MAX_SAFE_INTEGER) throw new BadField('an offset that is too large')
  return { position: flag === 2 ? position : null, withoutData: flag === 3, file: null }
}
