/** Bytes become statements, comments, psql commands and data blocks with exact ranges; rows and text are read back by range. */
export { scanPieces, scanPlain } from './scan-plain.ts'
export type { ScanOptions } from './scan-plain.ts'
export { scanStream } from './scan-stream.ts'
export type { StreamScanOptions } from './scan-stream.ts'
export type * from './scan-item.ts'
export { readCell, readRows, readText } from './rows.ts'
export type { CellRequest, CellSlice, RowBlock, RowRequest, RowSlice, RowSource } from './rows.ts'
