/** Where rows and definitions of an open source are read: its script, or a member of an archive. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { RowSource } from '../scan/index.ts'
import { isSeekable, openFile, verifyUnchanged } from '../source/index.ts'
import type { ByteImage, DumpSource, SeekableImage } from '../source/index.ts'

/** Bytes [start, end) of an image. */
export interface ByteSpan {
  readonly start: number
  readonly end: number
}

/** Makes bytes that only come in order readable anywhere: the spool. */
export type Unpack = (image: ByteImage, key: string, span: ByteSpan) => Promise<SeekableImage>

/** The script's bytes; `span` is what will be read of them. */
export function scriptBytes(source: DumpSource, unpack: Unpack, span: ByteSpan): RowSource {
  const { plainFile } = source
  if (plainFile !== null) return { open: () => openFile(plainFile) }
  return anywhere(source, source.script, 'script', unpack, span)
}

/** The bytes of a member, 0 being the script. Rejects with NO_DATA where the archive does not hold it. */
export function memberBytes(source: DumpSource, member: number, unpack: Unpack, span: ByteSpan): RowSource {
  if (member === 0) return scriptBytes(source, unpack, span)
  const found = source.members.find(({ id }) => id === member)
  if (!found || found.image === null) {
    throw new DumpscopeError({
      code: 'NO_DATA',
      message: `The archive does not hold the data of ${found?.label ?? `entry ${member}`}.`,
      place: { file: source.path },
    })
  }
  return anywhere(source, found.image, String(member), unpack, span)
}

function anywhere(
  source: DumpSource,
  image: ByteImage,
  name: string,
  unpack: Unpack,
  span: ByteSpan,
): RowSource {
  return {
    open: async () => {
      await verifyUnchanged(source)
      return isSeekable(image) ? image : unpack(image, `${source.fingerprint}-${name}`, span)
    },
  }
}
