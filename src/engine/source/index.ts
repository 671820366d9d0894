/** A path becomes bytes and, told by its content, a dump: the script that psql would be fed, and the data blocks of an archive. */
export { isSeekable } from './byte-image.ts'
export type { ByteImage, MemberFolder, SeekableImage, StreamOptions } from './byte-image.ts'
export { isMigrationScript } from './dump-source.ts'
export type {
  Archive,
  ArchiveFacts,
  DataMember,
  DumpFormat,
  DumpSource,
  MigrationScript,
  PlainFile,
} from './dump-source.ts'
export { compareVersions, oneScript } from './migrations/index.ts'
export type { FileReplay, MigrationOutcome, Migrations, ObjectOrigins } from './migrations/index.ts'
export { openFile, verifyFile, verifyUnchanged } from './file-check.ts'
export { changedFailure, readFailure } from './file-failure.ts'
export type { OpenSourceOptions } from './found-dump.ts'
export { openSource, unpackInto } from './open-source.ts'
export { giveBackMemory } from './give-back-memory.ts'
export { isPartFile, isStalePart, newPartFile } from './part-file.ts'
export { mojibakeFinding } from './text/mojibake.ts'
export type { CodePage } from './text/mojibake.ts'
export { workerFile } from './worker-file.ts'
export { openSpool } from './spool/index.ts'
export type { Spool, SpoolOptions } from './spool/index.ts'
export type { RunOptions, Step } from './run-options.ts'
