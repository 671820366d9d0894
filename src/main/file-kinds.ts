/**
 * What the program says of itself to the systems: its id, and which files are
 * its own. The packages' file associations (electron-builder.ts) are made of
 * the same list.
 */

/** The program's id on every system. */
export const APP_ID = 'org.dumpscope.Dumpscope'

/** A kind of file that the program opens. */
export interface FileKind {
  readonly endings: readonly string[]
  readonly name: string
  readonly description: string
  readonly mimeType: string
  /** 'default': a double click opens it here. 'alternative': it stands under "Open with" alone. */
  readonly rank: 'default' | 'alternative'
}

/** All of them. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    endings: ['dump', 'backup', 'pgdump', 'pgc'],
    name: 'PostgreSQL dump',
    description: 'A dump of a PostgreSQL database',
    mimeType: 'application/x-postgresql-dump',
    rank: 'default',
  },
  {
    endings: ['dumpscope'],
    name: 'Dumpscope comparison',
    description: 'A comparison of PostgreSQL dumps',
    mimeType: 'application/x-dumpscope',
    rank: 'default',
  },
  {
    endings: ['sql'],
    name: 'SQL script',
    description: 'A PostgreSQL dump as SQL',
    mimeType: 'application/sql',
    rank: 'alternative',
  },
]

/** The endings that the dialog for files offers, without the dot. */
export const DUMP_ENDINGS: readonly string[] = [
  ...FILE_KINDS.flatMap(({ endings }) => endings),
  'psql',
  'txt',
  'tar',
  'dat',
  'gz',
  'zst',
  'lz4',
  'bz2',
  'xz',
  'zip',
]
