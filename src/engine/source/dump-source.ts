/**
 * A dump that was recognised, whatever holds it: the script that psql would be
 * fed, and, for archives, the data blocks that stand apart from it.
 */
import type { Finding } from '../../shared/model.ts'
import type { ByteImage } from './byte-image.ts'
import type { MigrationOutcome, Migrations } from './migrations/index.ts'

/** What a dump is, once everything wrapped around it is off. */
export type DumpFormat = 'plain' | 'custom' | 'directory' | 'tar' | 'migrations'

/** What an archive's header says. */
export interface ArchiveFacts {
  /** '1.16', and '1.16-1' where there is a revision. */
  readonly version: string
  readonly serverVersion: string | null
  readonly dumpVersion: string | null
  /** The database that was dumped. */
  readonly database: string | null
  /** When it was dumped, by the clock of the machine that ran pg_dump, without a zone: '2026-03-01T02:00:05'. */
  readonly created: string | null
  /** How its data are packed: 'none', 'gzip', 'lz4', 'zstd'. */
  readonly compression: string
}

/** One data block of an archive: what follows a COPY statement, or the INSERTs of a table, or large objects. */
export interface DataMember {
  /** The dump id of its entry in the table of contents. */
  readonly id: number
  /** As the table of contents has it: 'TABLE DATA public orders'. */
  readonly label: string
  readonly kind: 'copy' | 'statements' | 'large objects'
  /** The relation whose rows they are, unquoted; null for large objects. */
  readonly relation: { readonly schema: string | null; readonly name: string } | null
  /**
   * For 'copy': the byte of the script at which its rows would stand, just
   * after the newline of the COPY statement; there the script has an end mark
   * alone. For the others: where its statements would stand.
   */
  readonly scriptByte: number
  /** Bytes that it takes on disk; null where only reading tells. */
  readonly diskBytes: number | null
  /**
   * Its bytes, unpacked: for 'copy' the rows, the end mark and blank lines.
   * Null where the archive does not hold it; the archive's findings say why.
   */
  readonly image: ByteImage | null
}

/** What a reader of archives hands over. */
export interface Archive {
  readonly format: 'custom' | 'directory' | 'tar'
  readonly facts: ArchiveFacts
  /** What pg_restore would write with the data left out: every entry in the order of restoring. */
  readonly script: ByteImage
  /** In the order in which they lie in the file, so that a stream that cannot be sought is read once. */
  readonly members: readonly DataMember[]
  /** Whether members can be read at once, each where it lies, without reading the others. */
  readonly canReadApart: boolean
  /** What was damaged, missing or left out. */
  readonly findings: readonly Finding[]
}

/** A file of the file system that a dump was read from, as it was at opening. */
export interface FileMark {
  readonly path: string
  /** What the file system said of it; see fingerprint.ts. */
  readonly identity: string
}

/** A dump that was recognised and can be read. */
export interface DumpSource {
  /** Absolute: what the reader opened. */
  readonly path: string
  /** On disk, of all its files. */
  readonly bytes: number
  /** Time of the last change of its content, ISO 8601. */
  readonly modified: string
  readonly format: DumpFormat
  /** What was around it, outermost first: 'gzip', 'UTF-16LE'. */
  readonly wrapping: readonly string[]
  /** 32 hexadecimal digits that change whenever the content may have; see fingerprint.ts. */
  readonly fingerprint: string
  /** The files that must not change meanwhile. */
  readonly files: readonly FileMark[]
  readonly archive: ArchiveFacts | null
  readonly script: ByteImage
  /** Where the script is a file as it is, that file, which can be read faster than any image. */
  readonly plainFile: PlainFile | null
  readonly members: readonly DataMember[]
  /** Whether members can be read at once, each where it lies, without reading the others. */
  readonly canReadApart: boolean
  /** What was noticed before anything was scanned. */
  readonly findings: readonly Finding[]
  /** Where the script is what migrations make. */
  readonly migrations: Migrations | null
}

/** What migrations make, as pg_dump writes it: they are run when it is read. */
export interface MigrationScript extends ByteImage {
  /** How the last reading went; null before one. */
  outcome(): MigrationOutcome | null
}

/** Whether a script has to be made by running migrations. */
export function isMigrationScript(image: ByteImage): image is MigrationScript {
  return 'outcome' in image
}

/** A script that is one file of the file system and nothing else. */
export interface PlainFile {
  /** Absolute. */
  readonly path: string
  readonly bytes: number
  readonly identity: string
}
