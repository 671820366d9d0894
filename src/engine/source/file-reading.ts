/** Reading from an open file: whole stretches, and streams of them. */
import type { FileHandle } from 'node:fs/promises'
import { cancelled } from '../../shared/errors.ts'
import { changedFailure, readFailure } from './file-failure.ts'
import type { StreamOptions } from './byte-image.ts'

const PIECE_BYTES = 1 << 20

/** Fills `into` from byte `at` of the file, which is there by all accounts. Rejects with READ_FAILED, or FILE_CHANGED where it ends before. */
export async function readWhole(
  handle: FileHandle,
  file: string,
  into: Uint8Array,
  at: number,
): Promise<number> {
  let done = 0
  while (done < into.length) {
    const place = at + done
    const { bytesRead } = await handle.read(into, done, into.length - done, place).catch((error: unknown) => {
      throw readFailure(file, place, error)
    })
    if (bytesRead === 0) throw changedFailure(file)
    done += bytesRead
  }
  return done
}

/**
 * Bytes [first, last) in order, in pieces of at most 1 MiB, the next of which is
 * read while one is used; each is valid until the next is asked for. `fill`
 * reads them. Closes the file, however it ends.
 */
export async function* streamStretch(
  handle: FileHandle,
  [first, last]: readonly [number, number],
  fill: (into: Uint8Array, at: number) => Promise<number>,
  { signal, onDiskBytes }: StreamOptions,
): AsyncGenerator<Uint8Array> {
  // What is small fits into one buffer, and those of many are soon many.
  const bytes = Math.max(0, last - first)
  const large = Math.min(PIECE_BYTES, bytes)
  const buffers = [new Uint8Array(large), new Uint8Array(Math.min(large, bytes - large))] as const
  const request = (at: number, turn: number): Promise<number> => {
    const buffer = buffers[(turn & 1) as 0 | 1]
    const reading = fill(buffer.subarray(0, Math.max(0, last - at)), at)
    // Met where it is awaited; a loop that is left early meets it nowhere.
    reading.catch(() => undefined)
    return reading
  }
  let reading = request(first, 0)
  try {
    for (let at = first, turn = 0; at < last; turn += 1) {
      if (signal?.aborted) throw cancelled()
      const length = await reading
      at += length
      reading = request(at, turn + 1)
      onDiskBytes?.(at - first)
      yield buffers[(turn & 1) as 0 | 1].subarray(0, length)
    }
  } finally {
    await Promise.allSettled([reading])
    await handle.close()
  }
}
