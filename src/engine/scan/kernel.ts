/**
 * The WebAssembly kernel with its memory: where read buffers live and how they
 * are searched. Knows bytes, not SQL.
 */
import { setFlagsFromString } from 'node:v8'
import { KERNEL_BASE64 } from './kernel-bytes.ts'

/** Bytes of one read. */
export const SLOT_BYTES = 1 << 20
/** Room before every slot for what the last read left over. */
export const CARRY_BYTES = 1 << 16
/** Read buffers of a kernel: one scanned while others are filled. */
export const SLOTS = 3

interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly newlines: { readonly value: number }
  count(from: number, to: number): number
  find2(from: number, to: number, a: number, b: number): number
  copyScan(from: number, to: number): number
}

/** One instance: its memory is fixed in size, so views on it stay valid. All ranges are addresses in `bytes`. */
export interface Kernel {
  readonly bytes: Uint8Array
  readonly buffer: Buffer
  /** Newlines in [from, to). */
  count(from: number, to: number): number
  /** Address of the first byte equal to a or b in [from, to), else `to`. */
  find2(from: number, to: number, a: number, b: number): number
  /** Address of the first `\` after a newline and before a dot in [from, to), else `to`. */
  copyScan(from: number, to: number): number
  /** Newlines that the last copyScan passed. */
  newlines(): number
}

/** Address of the first byte of a slot. */
export function slotAddress(slot: number): number {
  return 64 + (slot + 1) * CARRY_BYTES + slot * SLOT_BYTES
}

/** Distance from a slot to the copy of its bytes that encodings with ASCII trail bytes need; see splitter.ts. */
export const SHADOW_SLOT = SLOTS

// The engine is type-checked without the DOM's library, which is where TypeScript keeps these two names.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

let compiled: object | undefined
const idle: Kernel[] = []

/**
 * Lets V8 optimise the scan's inner loop and no other WebAssembly of this
 * process: for PostgreSQL's parser its optimising compiler takes some 550 MB
 * and half a second, and what it makes is hardly faster for one dump's DDL
 * (docs/decisions/0004). An exported function's name is its number in the module.
 */
function optimiseOnly(loop: KernelExports['copyScan']): void {
  setFlagsFromString(`--wasm-tier-up-filter=${loop.name}`)
}

/** Takes a kernel out of the pool, or makes one. Give it back with `releaseKernel`. */
export function acquireKernel(): Kernel {
  const pooled = idle.pop()
  if (pooled) return pooled
  compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_BASE64, 'base64'))
  const exports = new WebAssembly.Instance(compiled).exports as KernelExports
  optimiseOnly(exports.copyScan)
  return {
    bytes: new Uint8Array(exports.memory.buffer),
    buffer: Buffer.from(exports.memory.buffer),
    count: exports.count,
    find2: exports.find2,
    copyScan: exports.copyScan,
    newlines: () => exports.newlines.value,
  }
}

/** Returns a kernel whose reads have all ended. */
export function releaseKernel(kernel: Kernel): void {
  if (idle.length < 2) idle.push(kernel)
}
