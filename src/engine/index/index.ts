/** The index stage: a dump's objects and row anchors in one SQLite file. */
export { openIndex } from './open-index.ts'
export type { DumpIndex, ObjectBrief, PageOptions, PlacedBlock } from './dump-index.ts'
export { keyBeside } from './key-beside.ts'
export { readFindingsWithCode } from './finding-rows.ts'
export { countMember } from './count-member.ts'
export type { CountedMember, MemberSettings } from './count-member.ts'
export { indexDump } from './index-dump.ts'
export type { IndexProgress } from './index-dump.ts'
export {
  configurationFolder,
  defaultIndexFolder,
  ensureIndexFolder,
  folderUsage,
  indexFile,
  partFile,
  removeQuietly,
  tidyFolder,
} from './index-folder.ts'
export type { ForeignKeyRow, TableColumnRow, TableRow, UniqueRow } from './table-keys.ts'
export type { RelationFact, SchemaFacts } from './schema-facts.ts'
export { readAllAnchors, readTablesWithRows, readTexts } from './search-rows.ts'
export type { ObjectTexts, TableWithRows } from './search-rows.ts'
export { RowCounter } from './row-counter.ts'
export { indexFailure } from './sqlite-failure.ts'
