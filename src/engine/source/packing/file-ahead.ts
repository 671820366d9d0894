/**
 * The first bytes of a file, read by a thread before anybody has asked for
 * them, in memory that is shared with whoever asks: that one says when it does,
 * and then knows how many there are.
 */
import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes that are read ahead at most. Memory that is not filled takes no room. */
const MOST_BYTES = 64 << 20
/** Bytes of one read. */
const PIECE_BYTES = 1 << 20
/** Milliseconds that one read may take once its bytes are claimed. */
const PATIENCE = 5000

/** Bytes that the thread set out to read, in whole pieces; with CLAIMED once nothing more is to be read. */
const WANTED = 0
/** The same, once they are read or cannot be. */
const SETTLED = 1
/** Bytes that were read. */
const READ = 2
const CLAIMED = 1 << 30

/** What is passed to the thread. */
export interface SharedAhead {
  readonly file: string
  readonly control: Int32Array<SharedArrayBuffer>
  readonly bytes: Uint8Array<SharedArrayBuffer>
}

/** Makes the memory for a file, nothing read. */
export function makeAhead(file: string): SharedAhead {
  return {
    file,
    control: new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)),
    bytes: new Uint8Array(new SharedArrayBuffer(MOST_BYTES)),
  }
}

/** The thread's side: the file's bytes until they are claimed, or there are no more. What cannot be read ends them. */
export function* readAhead({ file, control, bytes }: SharedAhead): Generator<Uint8Array> {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    // Whoever asks opens the file too, and says what is wrong with it.
    return
  }
  try {
    for (let at = 0; at < MOST_BYTES; at += PIECE_BYTES) {
      if (Atomics.compareExchange(control, WANTED, at, at + PIECE_BYTES) !== at) return
      const length = readPiece(descriptor, bytes.subarray(at, at + PIECE_BYTES), at)
      Atomics.store(control, READ, at + length)
      Atomics.store(control, SETTLED, at + PIECE_BYTES)
      Atomics.notify(control, SETTLED)
      if (length > 0) yield bytes.subarray(at, at + length)
      if (length < PIECE_BYTES) return
    }
  } finally {
    closeSync(descriptor)
  }
}

function readPiece(descriptor: number, into: Uint8Array, at: number): number {
  let done = 0
  try {
    while (done < into.length) {
      const got = readSync(descriptor, into, done, into.length - done, at + done)
      if (got === 0) break
      done += got
    }
  } catch {
    // As above: the bytes before it are as good as any.
    return done
  }
  return done
}

/**
 * Has nothing more read, and gives what was. Blocks for the one read that may
 * be under way; null where that does not come to an end.
 */
export function claimAhead({ control, bytes }: SharedAhead): Uint8Array | null {
  const wanted = Atomics.or(control, WANTED, CLAIMED) & ~CLAIMED
  for (;;) {
    const settled = Atomics.load(control, SETTLED)
    if (settled >= wanted) return bytes.subarray(0, Atomics.load(control, READ))
    if (Atomics.wait(control, SETTLED, settled, PATIENCE) === 'timed-out') return null
  }
}
