/** Where rows and definitions of an open source are read: its script, or a member of an archive. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { ErrorCode } from '../../shared/errors.ts'
import type { RowSource } from '../scan/index.ts'
import { isSeekable, openFile, verifyUnchanged } from '../source/index.ts'
import type { ByteImage, DumpSource, RunOptions, SeekableImage, Spool } from '../source/index.ts'

/** What the script is called in the spool. */
const SCRIPT = 'script'

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
  return anywhere(source, source.script, SCRIPT, unpack, span)
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

const contentKey = (source: DumpSource, name: string): string => `${source.fingerprint}-${name}`

/** Unpacking goes on without these. */
const NO_ROOM: ReadonlySet<ErrorCode> = new Set(['OUT_OF_SPACE', 'UNPACK_LIMIT', 'DAMAGED'])

/**
 * Unpacks a packed script once, whole, for who will pass the rows of many
 * tables: each of them would unpack it from its beginning. Where there is no
 * room for it, that is how it stays. Rejects with CANCELLED, READ_FAILED ...
 */
export async function unpackScript(
  { source, spool }: { readonly source: DumpSource; readonly spool: Spool },
  { signal, onProgress }: RunOptions,
): Promise<void> {
  const { script, plainFile, members } = source
  if (plainFile !== null || members.length > 0 || isSeekable(script)) return
  try {
    const image = await spool.seekable(script, {
      key: contentKey(source, SCRIPT),
      signal,
      onProgress: (done) => onProgress({ stage: 'Unpacking', bytesDone: done, bytesTotal: script.diskBytes }),
    })
    await image.close()
  } catch (error) {
    if (!(error instanceof DumpscopeError) || !NO_ROOM.has(error.failure.code)) throw error
  }
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
      return isSeekable(image) ? image : unpack(image, contentKey(source, name), span)
    },
  }
}
