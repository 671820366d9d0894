/** Packed files: what they are, and what they unpack to. */
export { damaged, unpackStream } from './unpack-stream.ts'
export type { Packing } from './unpack-stream.ts'
