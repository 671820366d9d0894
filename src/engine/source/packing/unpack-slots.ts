/**
 * Memory that two threads share: one fills slots with unpacked bytes, the other
 * reads them. Handing a slot over is one number in that memory and no message:
 * messages for each megabyte cost as much as a tenth of the decoding.
 */

/** Bytes of a slot: what was unpacked is still in a core's cache when it is read. */
export const SLOT_BYTES = 1 << 18

/**
 * Slots in all. Few are under way while somebody reads; before, the thread may
 * fill them all. Memory that was never written to takes no room.
 */
const SLOTS = 448

/**
 * The reader is woken for so many slots: waking it takes as long as reading one.
 * Of what comes last it hears by the message that ends the stream.
 */
const WOKEN_EVERY = 8

/** Both queues, as numbers that only grow. */
const FILLED = 0
const FREED = 1
const HEAD = 2

/** What is passed to the other thread. */
export interface SharedSlots {
  readonly control: Int32Array<SharedArrayBuffer>
  readonly bytes: Uint8Array<SharedArrayBuffer>
}

/** Makes the memory, all slots free. */
export function makeSlots(): SharedSlots {
  // Which slot and how many bytes for what was filled, which slot for what was freed.
  const control = new Int32Array(new SharedArrayBuffer((HEAD + 3 * SLOTS) * Int32Array.BYTES_PER_ELEMENT))
  return { control, bytes: new Uint8Array(new SharedArrayBuffer(SLOTS * SLOT_BYTES)) }
}

/** The side that fills slots, in order. */
export class SlotWriter {
  readonly #slots: SharedSlots
  /** The slot used last comes first: it is still in the cache. */
  readonly #free = Array.from({ length: SLOTS }, (_, slot) => SLOTS - 1 - slot)
  #freed = 0
  #slot = -1

  constructor(slots: SharedSlots) {
    this.#slots = slots
  }

  /** Slots that were filled so far. */
  get filled(): number {
    return Atomics.load(this.#slots.control, FILLED)
  }

  /** An empty slot. Blocks the thread until there is one. */
  empty(): Uint8Array {
    const { control, bytes } = this.#slots
    for (;;) {
      this.#takeBack()
      const slot = this.#free.pop()
      if (slot !== undefined) {
        this.#slot = slot
        return bytes.subarray(slot * SLOT_BYTES, (slot + 1) * SLOT_BYTES)
      }
      Atomics.wait(control, FREED, this.#freed)
    }
  }

  /** Hands on the slot that `empty` gave last, with so many bytes in it. */
  fill(length: number): void {
    const { control } = this.#slots
    const at = HEAD + 2 * (this.filled % SLOTS)
    control[at] = this.#slot
    control[at + 1] = length
    const before = Atomics.add(control, FILLED, 1)
    if ((before + 1) % WOKEN_EVERY === 0) Atomics.notify(control, FILLED)
  }

  #takeBack(): void {
    const { control } = this.#slots
    for (const freed = Atomics.load(control, FREED); this.#freed < freed; this.#freed += 1)
      this.#free.push(control[HEAD + 2 * SLOTS + (this.#freed % SLOTS)] ?? 0)
  }
}

/** The side that reads them. */
export class SlotReader {
  readonly #slots: SharedSlots
  #read = 0
  #isWaiting = false

  constructor(slots: SharedSlots) {
    this.#slots = slots
  }

  /** Slots that were read so far. */
  get read(): number {
    return this.#read
  }

  /** Copies what is there into `into`, from its beginning, whole slots only; answers how many bytes, 0 where nothing is there. */
  copyTo(into: Uint8Array): number {
    const { control, bytes } = this.#slots
    const filled = Atomics.load(control, FILLED)
    let at = 0
    while (this.#read < filled && at + SLOT_BYTES <= into.length) {
      const entry = HEAD + 2 * (this.#read % SLOTS)
      const slot = control[entry] ?? 0
      const length = control[entry + 1] ?? 0
      into.set(bytes.subarray(slot * SLOT_BYTES, slot * SLOT_BYTES + length), at)
      at += length
      control[HEAD + 2 * SLOTS + (this.#read % SLOTS)] = slot
      this.#read += 1
      Atomics.add(control, FREED, 1)
      Atomics.notify(control, FREED)
    }
    return at
  }

  /** Calls `wake` once more is there than was read, perhaps sooner. One call at a time is under way. */
  whenFilled(wake: () => void): void {
    if (this.#isWaiting) return
    const waiting = Atomics.waitAsync(this.#slots.control, FILLED, this.#read)
    if (!waiting.async) return wake()
    this.#isWaiting = true
    void waiting.value.then(() => {
      this.#isWaiting = false
      wake()
    })
  }
}
