/** Packed bytes become what they were, parts the file that they were. */
import type * as ZipFolders from './zip-folder.ts'

export { unpackStream } from './unpack-stream.ts'
export type { Packing, UnpackOptions } from './unpack-stream.ts'
export { PartsImage } from './parts-image.ts'
export { findParts } from './split-parts.ts'
export { openTar } from './tar-folder.ts'
export { unpackedImage } from './unpacked-image.ts'
export type { UnpackLimits } from './unpacked-image.ts'
export { detectPacking } from './detect-packing.ts'

/** Zip files, whose reader is a package's: loaded where one is there. */
export const zipFolders = (): Promise<typeof ZipFolders> => import('./zip-folder.ts')
