/** Packed bytes become what they were. */
export { unpackStream } from './unpack-stream.ts'
export type { Packing, UnpackOptions } from './unpack-stream.ts'
