/**
 * Splits bytes that come as a stream: what a compressed file unpacks to, or a
 * data block of an archive. The stream's producer works ahead while a piece is
 * split, so that unpacking and splitting overlap.
 */
import { cancelled } from '../../shared/errors.ts'
import { SLOTS, SLOT_BYTES, acquireKernel, releaseKernel, slotAddress } from './kernel.ts'
import type { ItemSink } from './item-writer.ts'
import type { ScanResult } from './scan-item.ts'
import { resultOf } from './scan-plain.ts'
import { Splitter } from './splitter.ts'

/** How a scan of a stream is stopped, and where it stands. */
export interface StreamScanOptions {
  readonly signal?: AbortSignal | undefined
  /**
   * Text that is read before the stream and does not belong to it, of at most
   * 64 KiB: a data block alone is only understood after its COPY. Offsets count
   * from the stream's first byte, so that the items of the prefix lie below 0.
   */
  readonly prefix?: Uint8Array | undefined
}

/**
 * Reads a stream once from its first byte to its last and hands over its items
 * in order, synchronously. Rejects with what the stream rejects with, or
 * CANCELLED; then nothing more comes.
 */
export async function scanStream(
  pieces: AsyncIterable<Uint8Array>,
  options: StreamScanOptions,
  onItem: ItemSink,
): Promise<ScanResult> {
  const kernel = acquireKernel()
  try {
    const splitter = new Splitter(kernel, onItem)
    const prefix = options.prefix ?? new Uint8Array(0)
    const slots = new SlotFiller(kernel.bytes, splitter, 0 - prefix.length)
    slots.add(prefix)
    for await (const piece of pieces) {
      if (options.signal?.aborted) throw cancelled()
      slots.add(piece)
    }
    slots.finish()
    return resultOf(splitter, slots.offset)
  } finally {
    releaseKernel(kernel)
  }
}

/** Collects pieces of any length into the kernel's slots and has each split when it is full. */
class SlotFiller {
  readonly #bytes: Uint8Array
  readonly #splitter: Splitter
  #slot = 0
  #filled = 0
  #first = true
  /** Where the slot's first byte stands in the stream. */
  offset: number

  constructor(bytes: Uint8Array, splitter: Splitter, offset: number) {
    this.#bytes = bytes
    this.#splitter = splitter
    this.offset = offset
  }

  add(piece: Uint8Array): void {
    for (let at = 0; at < piece.length;) {
      // A full slot waits for the next byte: only then is it known not to be the last.
      if (this.#filled === SLOT_BYTES) this.#split(false)
      const length = Math.min(piece.length - at, SLOT_BYTES - this.#filled)
      this.#bytes.set(piece.subarray(at, at + length), slotAddress(this.#slot) + this.#filled)
      this.#filled += length
      at += length
    }
  }

  finish(): void {
    this.#split(true)
  }

  #split(final: boolean): void {
    const address = slotAddress(this.#slot)
    const carried = this.#first ? 0 : this.#splitter.carryTo(address)
    this.#first = false
    this.#splitter.read(address, this.#filled, this.offset, carried, final)
    this.offset += this.#filled
    this.#slot = (this.#slot + 1) % SLOTS
    this.#filled = 0
  }
}
