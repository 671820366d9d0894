/** Packed bytes become what they were, parts the file that they were. */
export { unpackStream } from './unpack-stream.ts'
export type { Packing, UnpackOptions } from './unpack-stream.ts'
export { PartsImage } from './parts-image.ts'
export { findParts } from './split-parts.ts'
