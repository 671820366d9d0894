/** Files that are no dump of PostgreSQL, by what they begin with: each gets its name and a way out. */
import type { ErrorCode } from '../../shared/errors.ts'

/** What a file or folder is instead of a dump. */
export interface Refusal {
  readonly kind: 'refused'
  readonly code: ErrorCode
  readonly message: string
  readonly advice: string
}

const OPEN_ANOTHER = 'Open a file that pg_dump wrote.'
const DUMP_LOGICALLY =
  'Start a server on a restored copy of this backup, dump its database with pg_dump, and open that.'

/** A refusal with its sentence and its way out. */
export function refused(code: ErrorCode, message: string, advice: string): Refusal {
  return { kind: 'refused', code, message, advice }
}

/** Packings that are told and not unpacked, with the command that does. */
const COMPRESSIONS: readonly (readonly [string, string, string])[] = [
  ['377abcaf271c', '7-Zip', '7z x'],
  ['526172211a07', 'RAR', 'unrar x'],
  ['1f9d', 'compress', 'uncompress'],
  ['894c5a4f000d0a1a0a', 'lzop', 'lzop -d'],
  ['4c5a495001', 'lzip', 'lzip -d'],
  ['ff060000734e61507059', 'Snappy', 'snzip -d'],
]
/** Files of other databases. */
const DATABASES: readonly (readonly [number, string, string])[] = [
  [0, hexOf('SQLite format 3\0'), 'a SQLite database file'],
  [0, '377f0682', 'the write-ahead log of a SQLite database'],
  [0, '377f0683', 'the write-ahead log of a SQLite database'],
  [0, hexOf('TAPE\0\0'), 'a backup of Microsoft SQL Server (.bak)'],
  [0, hexOf('MSSQLBAK'), 'a compressed backup of Microsoft SQL Server (.bak)'],
  [0, '010f0000', 'a data file of Microsoft SQL Server (.mdf)'],
  [3, hexOf('EXPORT:V'), 'an export file of Oracle (exp)'],
  [0, '6de29981', 'an archive of MongoDB (mongodump)'],
  [0, hexOf('REDIS0'), 'a snapshot of Redis (RDB)'],
  [0, hexOf('XBSTCK'), 'a backup of MySQL or MariaDB (XtraBackup)'],
  [0, hexOf('H:2,block:'), 'an H2 database file'],
  [4, hexOf('Standard Jet DB'), 'a Microsoft Access database'],
  [4, hexOf('Standard ACE DB'), 'a Microsoft Access database'],
  [8, hexOf('DUCK'), 'a DuckDB database file'],
]
/** Encrypted files, with what undoes it. */
const ENCRYPTED: readonly (readonly [string, string, string])[] = [
  [hexOf('Salted__'), 'OpenSSL', 'openssl enc -d ... -in FILE -out dump.sql'],
  [hexOf('age-encryption.org/'), 'age', 'age -d -o dump.sql FILE'],
  [hexOf('-----BEGIN PGP MESSAGE'), 'GnuPG', 'gpg -o dump.sql -d FILE'],
  [hexOf('-----BEGIN AGE ENCRYPTED'), 'age', 'age -d -o dump.sql FILE'],
]
const OTHER_FILES: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['474946383761', 'a GIF picture'],
  ['474946383961', 'a GIF picture'],
  ['255044462d', 'a PDF document'],
  ['7f454c46', 'a program (ELF)'],
  ['4d5a9000', 'a Windows program'],
  ['cffaedfe', 'a program (Mach-O)'],
  ['cafebabe', 'compiled code'],
  ['d0cf11e0a1b11ae1', 'an old Microsoft Office document'],
  ['424d', 'a BMP picture'],
  ['00000018667479', 'a video'],
  ['00000020667479', 'a video'],
  [hexOf('PAR1'), 'a Parquet file'],
  [hexOf('ORC'), 'an ORC file'],
  [hexOf('Obj\u0001'), 'an Avro file'],
  [hexOf('ARROW1'), 'an Arrow file'],
]

function hexOf(text: string): string {
  return Buffer.from(text, 'latin1').toString('hex')
}

/** What bytes at the beginning of a file say that it is; null where they say nothing. */
export function refusedByBytes(head: Buffer): Refusal | null {
  const has = (at: number, hex: string): boolean =>
    head.subarray(at, at + hex.length / 2).toString('hex') === hex
  for (const [magic, name, command] of COMPRESSIONS) {
    if (has(0, magic))
      return refused(
        'FORMAT_NOT_SUPPORTED',
        `This file is packed with ${name}, which is not unpacked here.`,
        `Unpack it with: ${command} FILE, and open what comes out.`,
      )
  }
  for (const [magic, name, command] of ENCRYPTED) {
    if (has(0, magic))
      return refused(
        'FORMAT_NOT_SUPPORTED',
        `This file is encrypted with ${name}.`,
        `Decrypt it with: ${command}, and open what comes out.`,
      )
  }
  const database = DATABASES.find(([at, magic]) => has(at, magic))?.[2] ?? structured(head)
  if (database !== undefined)
    return refused('OTHER_DATABASE', `This is ${database}, not a PostgreSQL dump.`, OPEN_ANOTHER)
  for (const [magic, name] of OTHER_FILES) {
    if (has(0, magic) && (magic.length > 6 || head.includes(0)))
      return refused('NOT_A_DUMP', `This is ${name}, not a PostgreSQL dump.`, OPEN_ANOTHER)
  }
  return partOfPostgres(head)
}

/** Files of other databases that have no fixed beginning. */
function structured(head: Buffer): string | undefined {
  const latin1 = head.toString('latin1', 0, 4096)
  if (/SYS_EXPORT_(?:SCHEMA|TABLE|FULL|TABLESPACE|TRANSPORTABLE)_\d\d/.test(latin1) && latin1.includes('\0'))
    return 'a dump file of Oracle Data Pump (expdp)'
  // A document of MongoDB: its length, then its first field, nearly always _id.
  if (/^[\s\S]{3}\0[\u0001\u0002\u0003\u0007\u0010\u0012]_id\0/.test(latin1))
    return 'a collection of MongoDB (BSON)'
  if (/^\*\d+\r\n\$\d+\r\n(?:SELECT|SET|HSET|MULTI|RPUSH|SADD|ZADD)\r\n/i.test(latin1))
    return 'an append-only file of Redis'
  return undefined
}

/** Files of PostgreSQL that are no dump: rows alone, WAL, parts of backups of its data directory. */
function partOfPostgres(head: Buffer): Refusal | null {
  if (head.toString('latin1', 0, 11) === 'PGCOPY\n\u00ff\r\n\0') {
    return refused(
      'FORMAT_NOT_SUPPORTED',
      "These are the rows of one table in COPY's binary form, without the table itself.",
      'Dump the table with pg_dump --table=NAME, and open that.',
    )
  }
  // A WAL segment: its version's number (0xD0.. or 0xD1..), the flag of a long header, a small timeline.
  const isWal =
    head.length >= 40 &&
    (head[1] === 0xd0 || head[1] === 0xd1) &&
    head[3] === 0 &&
    ((head[2] as number) & 2) === 2 &&
    head.readUInt32LE(4) < 0x10000 &&
    head.readUInt32LE(32) >= 1 << 20
  if (isWal)
    return refused(
      'FORMAT_NOT_SUPPORTED',
      'This is a WAL segment of PostgreSQL: changes to pages of its data directory, and no dump.',
      DUMP_LOGICALLY,
    )
  const text = head.toString('latin1', 0, 4096)
  const part = PARTS.find(([pattern]) => pattern.test(text))?.[1]
  return part === undefined
    ? null
    : refused('FORMAT_NOT_SUPPORTED', `This is ${part}, and no dump.`, DUMP_LOGICALLY)
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*\{\s*"PostgreSQL-Backup-Manifest-Version"/, 'the manifest of a backup by pg_basebackup'],
  [/^START WAL LOCATION: /, 'the label of a physical backup (backup_label)'],
  [
    /^\[backrest\]\s|^\[backup[^\]]*\]\r?\n(?:[\w-]+=.*\r?\n)*backrest-/m,
    'a file of a pgBackRest repository',
  ],
  [/^(?:[\w]+=.*\r?\n){0,20}begin_wal=/, 'the description of a backup by Barman (backup.info)'],
  [/^(?:9\.\d|[1-9]\d)\r?\n?$/, 'the PG_VERSION file of a data directory'],
]

/** What a folder is by the names in it (of files and folders, at its top); null where they say nothing. */
export function refusedByNames(names: readonly string[]): Refusal | null {
  const has = (...wanted: string[]): boolean => wanted.every((name) => names.includes(name))
  const some = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  const physical = (what: string): Refusal =>
    refused('FORMAT_NOT_SUPPORTED', `This folder is ${what}, and no dump.`, DUMP_LOGICALLY)
  const other = (what: string): Refusal =>
    refused('OTHER_DATABASE', `This folder is ${what}, not a PostgreSQL dump.`, OPEN_ANOTHER)
  if (has('PG_VERSION', 'base', 'global')) return physical('a data directory of PostgreSQL, or a copy of one')
  if (some(/^base\.tar(?:\.\w+)?$/)) return physical('a backup by pg_basebackup')
  if (has('archive', 'backup') || has('backup.info', 'backup.info.copy'))
    return physical('a repository of pgBackRest')
  if (has('base', 'wals')) return physical("a server's backups by Barman")
  if (names.length > 0 && names.every((name) => /^[0-9A-F]{24}(?:\.|$)|^[0-9A-F]{8}\.history$/.test(name)))
    return physical('an archive of WAL segments')
  if (some(/\.bson(?:\.gz)?$/) && some(/\.metadata\.json(?:\.gz)?$/)) return other('a dump of MongoDB')
  if (has('metadata') && some(/-schema(?:-create)?\.sql/)) return other('a dump of MySQL by mydumper')
  if (has('ibdata1')) return other('a data directory of MySQL or MariaDB')
  return null
}
