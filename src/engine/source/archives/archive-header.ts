/** The header of an archive: ReadHead of PostgreSQL's pg_backup_archiver.c. */
import { DumpscopeError } from '../../../shared/errors.ts'
import { BadField } from './toc-fields.ts'
import type { Fields } from './toc-fields.ts'

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
  /** Bytes, one character each, as the two that follow. */
  readonly database: string | null
  readonly serverVersion: string | null
  readonly dumpVersion: string | null
}

/** pg_restore refuses more as well. */
const LARGEST_INT_SIZE = 32

/** Whether an archive is of version 1.`minor` or newer. */
export function isSince([major, ownMinor]: ArchiveHeader['version'], minor: number): boolean {
  return major > 1 || (major === 1 && ownMinor >= minor)
}

/** Reads the header; `name` is the archive's, for messages. Throws NOT_A_DUMP and FORMAT_NOT_SUPPORTED. */
export function readHeader(fields: Fields, name: string): ArchiveHeader {
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
  return {
    version,
    intSize,
    offSize,
    format,
    compression,
    created: readTime(fields),
    database: fields.text(),
    serverVersion: fields.text(),
    dumpVersion: fields.text(),
  }
}

/** Before 1.15 a level of gzip; since then the number of an algorithm. */
function readCompression(fields: Fields, version: ArchiveHeader['version']): ArchiveHeader['compression'] {
  if (!isSince(version, 15)) return fields.int() === 0 ? 'none' : 'gzip'
  const algorithm = fields.byte()
  const known = (['none', 'gzip', 'lz4', 'zstd'] as const)[algorithm]
  if (known === undefined) throw new BadField(`a compression of unknown number ${algorithm}`)
  return known
}

/** C's struct tm: months from 0, years from 1900; null where it is no time. */
function readTime(fields: Fields): string | null {
  const [second = -1, minute = -1, hour = -1, day = -1, month = -1, year = -1] = Array.from(
    { length: 7 },
    () => fields.int(),
  )
  const within = (value: number, least: number, most: number): boolean => value >= least && value <= most
  const sound =
    within(second, 0, 61) &&
    within(minute, 0, 59) &&
    within(hour, 0, 23) &&
    within(day, 1, 31) &&
    within(month, 0, 11) &&
    within(year, 0, 8099)
  if (!sound) return null
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0')
  return `${pad(year + 1900, 4)}-${pad(month + 1)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`
}

function refuseVersion(version: ArchiveHeader['version'], file: string): void {
  const [major, minor] = version
  const name = version.join('.')
  const refused = (message: string, advice: string): DumpscopeError =>
    new DumpscopeError({ code: 'FORMAT_NOT_SUPPORTED', message, advice, place: { file, byte: 5 } })
  if (major > 1 || minor > 16) {
    throw refused(
      `This is an archive of version ${name}, newer than 1.16, which is the newest that this program reads.`,
      'Get a newer version of this program, or turn it into a plain dump with the pg_restore that belongs to the pg_dump that wrote it: pg_restore -f dump.sql FILE',
    )
  }
  if (major < 1 || minor < 10) {
    throw refused(
      `This is an archive of version ${name}, as PostgreSQL before 8.0 wrote them; 1.10 is the oldest that this program reads.`,
      'Turn it into a plain dump with: pg_restore -f dump.sql FILE',
    )
  }
}
