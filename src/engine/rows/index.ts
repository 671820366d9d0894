/** The rows stage: the rows of an indexed dump, passed one after the other. */
export { Field, IS_NULL, IS_UNKNOWN, IS_VALUE } from './field.ts'
export { openBlock } from './open-block.ts'
export { memberBytes, scriptBytes } from './source-bytes.ts'
export type { ByteSpan, Unpack } from './source-bytes.ts'
export { passTable } from './table-pass.ts'
export type { PassedRow, PassedTable, PassOptions, RowPlace } from './table-pass.ts'
