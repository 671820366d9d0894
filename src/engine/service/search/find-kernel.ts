/** The WebAssembly kernel that looks for bytes, with its memory: where the read buffers of a search live. Knows bytes, not rows. */
import { FIND_KERNEL_BASE64 } from './find-kernel-bytes.ts'
import type { BytePattern } from './byte-pattern.ts'

/** Bytes of one read: they stay in the processor's cache while they are looked through. */
const STRETCH = 2 << 20
/** What may be in sight at once: a longer row is looked through only at its beginning. */
const MOST_IN_SIGHT = 64 << 20
const PAGE = 1 << 16
/** Loads of the kernel reach beyond what they are asked about. */
const SLACK = 8192
/** The longest stretch of bytes that is looked for. */
export const LONGEST_PATTERN = 4096

/** Where bytes may stand, behind the tables. */
const FIRST = 1 << 14

/** One instance. All ranges are addresses in `bytes`. */
export interface FindKernel {
  readonly bytes: Buffer
  /** The first address for bytes, the one behind the last, and how many are read at once. */
  readonly first: number
  readonly most: number
  readonly stretch: number
  /** Makes room for bytes up to an address; `bytes` is another buffer then. */
  reach(to: number): void
  /** Says what `find` looks for; at most LONGEST_PATTERN bytes. */
  setPattern(pattern: BytePattern): void
  /** Address of the first stretch in [from, to) that the pattern meets, else `to`. */
  find(from: number, to: number): number
  /** How many bytes of [from, to) are this one. */
  count(from: number, to: number, byte: number): number
  /** Address of the last byte in [from, to) that is this one, else `from - 1`. */
  last(from: number, to: number, byte: number): number
}

interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly one: { readonly value: number }
  readonly other: { readonly value: number }
  count(from: number, to: number, byte: number): number
  last(from: number, to: number, byte: number): number
  find(from: number, to: number, length: number, rare: number, rareToo: number): number
}

// The engine is type-checked without the DOM's library, which is where TypeScript keeps these two names.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

/** Makes a kernel: some 6 MB, and up to 64 MB where rows are that long; freed with it. */
export function makeFindKernel(): FindKernel {
  const module = new WebAssembly.Module(Buffer.from(FIND_KERNEL_BASE64, 'base64'))
  const exports = new WebAssembly.Instance(module).exports as KernelExports
  let bytes = Buffer.from(exports.memory.buffer)
  let [length, rare, rareToo] = [0, 0, 0]
  return {
    get bytes() {
      return bytes
    },
    first: FIRST,
    most: FIRST + MOST_IN_SIGHT,
    stretch: STRETCH,
    reach(to) {
      const missing = to + SLACK - bytes.length
      if (missing <= 0) return
      // Twice as much as is wanted: a long row comes in many stretches.
      const wanted = Math.min(FIRST + MOST_IN_SIGHT + SLACK, Math.max(to + SLACK, 2 * bytes.length))
      exports.memory.grow(Math.ceil((wanted - bytes.length) / PAGE))
      bytes = Buffer.from(exports.memory.buffer)
    },
    setPattern(pattern) {
      length = pattern.one.length
      ;[rare, rareToo] = pattern.rare
      bytes.set(pattern.one, exports.one.value)
      bytes.set(pattern.other, exports.other.value)
    },
    find: (from, to) => exports.find(from, to, length, rare, rareToo),
    count: exports.count,
    last: exports.last,
  }
}
