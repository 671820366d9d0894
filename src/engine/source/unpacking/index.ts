/** Packed files: what they are, and what they unpack to. */
export { detectPacking } from './detect-packing.ts'
export { openTar } from './tar-folder.ts'
export { openZip } from './zip-folder.ts'
export { unpackStream } from './unpack-stream.ts'
export type { Packing } from './unpack-stream.ts'
export { UnpackedImage } from './unpacked-image.ts'
