/** The decoders of Node's zlib behind one face: how they are fed, and what they are. */
import { constants, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'
import type { Transform } from 'node:stream'

/** 'deflated' has no frame around it, 'zlib' has zlib's. */
export type EngineKind = 'zstd' | 'deflated' | 'zlib'

/** One run of packed bytes being unpacked. */
export interface UnpackEngine {
  /**
   * Takes in bytes; resolves with how many it took, fewer only where its packed
   * data end among them. Rejects with the decoder's error.
   */
  feed(bytes: Uint8Array): Promise<number>
  /** Resolves when all that it holds came out. Rejects where the packed data were not at their end. */
  finish(): Promise<void>
}

/** What an unpacker hands its bytes to. */
export interface Unpacked {
  /** Whether the reader is gone: nothing more is wanted. */
  readonly left: boolean
  /** Begins a run. `seen` is told of all that comes out, in order, before the reader has it. */
  begin(kind: EngineKind, seen?: (bytes: Uint8Array) => void): UnpackEngine
}

/** Reads packed data and has them unpacked. */
export type Unpacker = (unpacked: Unpacked) => Promise<void>

/** `zstd --ultra --long=31` goes as far as that. */
const LONGEST_WINDOW_LOG = 31
/** Bytes of the buffers that come out. */
export const OUTPUT_BYTES = 1 << 20

/** Node's own stream of a kind. */
export function decoderStream(kind: EngineKind): Transform & { readonly bytesWritten: number } {
  if (kind === 'deflated') return createInflateRaw({ chunkSize: OUTPUT_BYTES })
  if (kind === 'zlib') return createInflate({ chunkSize: OUTPUT_BYTES })
  return createZstdDecompress({
    chunkSize: OUTPUT_BYTES,
    params: { [constants.ZSTD_d_windowLogMax]: LONGEST_WINDOW_LOG },
  })
}
