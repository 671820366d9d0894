/**
 * Encodings whose characters hold ASCII bytes (SJIS, BIG5, GBK ...): as psql
 * does, the lexer is shown a copy in which every later byte of a character is
 * 0xFF. The bytes as they were stand in a shadow slot of the kernel's memory,
 * from where texts are read.
 */
import { characterLength } from '../source/text-encoding.ts'
import { SHADOW_SLOT, slotAddress } from './kernel.ts'
import type { Kernel } from './kernel.ts'

export class MultibyteMask {
  readonly #bytes: Uint8Array
  #encoding: string | null = null
  #slot = 0
  /** Later bytes of a character still to come. */
  #left = 0
  /** A first byte whose second has not been seen. */
  #lead = 0

  constructor(kernel: Kernel) {
    this.#bytes = kernel.bytes
  }

  get active(): boolean {
    return this.#encoding !== null
  }

  /** Distance from an address to its bytes as they were. */
  get delta(): number {
    return slotAddress(SHADOW_SLOT) - this.#slot
  }

  /** The encoding to mask from now on; null for one that needs no mask. */
  use(encoding: string | null): void {
    this.#encoding = encoding
    this.#left = 0
    this.#lead = 0
  }

  /** The next buffer stands at the address `slot`. */
  beginBuffer(slot: number): void {
    this.#slot = slot
  }

  /** Takes the unused bytes along: their shadow moves to before the shadow slot. */
  carry(from: number, to: number): void {
    if (!this.active) return
    const target = slotAddress(SHADOW_SLOT)
    this.#bytes.copyWithin(target - (to - from), from + this.delta, to + this.delta)
  }

  /** Masks [from, to), which continues what was masked before. */
  cover(from: number, to: number): void {
    const bytes = this.#bytes
    const encoding = this.#encoding ?? ''
    bytes.copyWithin(from + this.delta, from, to)
    for (let p = from; p < to; p += 1) {
      const c = bytes[p]!
      if (c === 10) {
        // psql lexes line by line: a broken character ends with its line.
        this.#left = 0
        this.#lead = 0
      } else if (this.#left > 0) {
        bytes[p] = 0xff
        this.#left -= 1
      } else if (this.#lead !== 0) {
        this.#left = characterLength(encoding, this.#lead, c) - 2
        this.#lead = 0
        bytes[p] = 0xff
      } else if (c >= 0x80 && characterLength(encoding, c, 0) > 1) this.#lead = c
    }
  }

  /** Puts [from, to) back as it was. */
  uncover(from: number, to: number): void {
    this.#bytes.copyWithin(from, from + this.delta, to + this.delta)
  }
}
