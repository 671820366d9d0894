/** A path becomes bytes and, told by its content, a dump: the script that psql would be fed, and the data blocks of an archive. */
export { isSeekable } from './byte-image.ts'
export type { ByteImage, MemberFolder, SeekableImage, StreamOptions } from './byte-image.ts'
export type { Archive, ArchiveFacts, DataMember, DumpFormat, DumpSource, PlainFile } from './dump-source.ts'
export { openFile, verifyFile, verifyUnchanged } from './file-check.ts'
export { changedFailure, readFailure } from './file-failure.ts'
export { openSource, unpackInto } from './open-source.ts'
export { Spool } from './unpacking/spool.ts'
export type { SpoolOptions, SpoolUsage } from './unpacking/spool.ts'
