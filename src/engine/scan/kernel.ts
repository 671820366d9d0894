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
  readonly tabs: { readonly value: number }
  readonly letters: { readonly value: number }
  readonly classes: { readonly value: number }
  readonly headAt: { readonly value: number }
  readonly rows: { readonly value: number }
  readonly openRows: { readonly value: number }
  readonly statements: { readonly value: number }
  readonly blanks: { readonly value: number }
  readonly lastEnd: { readonly value: number }
  readonly open: { readonly value: number }
  readonly next: { readonly value: number }
  count(from: number, to: number): number
  find2(from: number, to: number, a: number, b: number): number
  rowScan(from: number, to: number, soft: number, head: number, escape: number, next: number): number
}

/** What may come next among INSERTs, outside of a tuple. */
export const NEXT_STATEMENT = 0
export const AFTER_TUPLE = 1
export const NEXT_TUPLE = 2

/** All bytes are ASCII. */
export const NO_LETTERS = 0
/** All are well-formed UTF-8, of two bytes a character at most: Latin, Greek, Cyrillic, Hebrew, Arabic. */
export const PLAIN_LETTERS = 1
/** Whatever else: it must be looked at. */
export const OTHER_LETTERS = 2

/** What a call of insertScan passed; all places are addresses. */
export interface InsertsPassed {
  /** Where it stopped, outside of a tuple. */
  readonly at: number
  readonly next: number
  /** Tuples, and those among them of the statement that is open. */
  readonly rows: number
  readonly openRows: number
  /** Statements that ended; the places mean something where there are any. */
  readonly statements: number
  /** Bytes of the blanks between them and before the open one. */
  readonly blanks: number
  readonly lastEnd: number
  /** Where the open statement begins, if one is. */
  readonly open: number
}

/** The classes of rowScan: a byte that may end a tuple, open or hide something. Others are 0. */
const TUPLE_CLASSES: readonly (readonly [string, number])[] = [
  ["'", 1],
  ['(', 2],
  [')', 3],
  ['"$\\', 4],
  ['-', 5],
  ['/', 6],
  [' \t\r\f\v', 8],
  ['\n', 12],
]

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
  /** Tabs that the last copyScan passed. */
  tabs(): number
  /** What the last copyScan saw beyond ASCII: NO_LETTERS, PLAIN_LETTERS or OTHER_LETTERS. */
  letters(): number
  /** Sets the head that the statements of insertScan have; at most LONGEST_HEAD bytes. */
  setHead(head: Uint8Array): void
  /**
   * Passes whole tuples and statements of [from, to), outside of a tuple at
   * first, up to the first place outside of one from `soft` on.
   */
  insertScan(from: number, to: number, soft: number, backslashes: boolean, next: number): InsertsPassed
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
function optimiseOnly(loop: KernelExports['rowScan']): void {
  setFlagsFromString(`--wasm-tier-up-filter=${loop.name}`)
}

/** Takes a kernel out of the pool, or makes one. Give it back with `releaseKernel`. */
export function acquireKernel(): Kernel {
  const pooled = idle.pop()
  if (pooled) return pooled
  compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_BASE64, 'base64'))
  const exports = new WebAssembly.Instance(compiled).exports as KernelExports
  optimiseOnly(exports.rowScan)
  const bytes = new Uint8Array(exports.memory.buffer)
  for (const [characters, value] of TUPLE_CLASSES) {
    for (const c of Buffer.from(characters)) bytes[exports.classes.value + c] = value
  }
  return {
    bytes,
    buffer: Buffer.from(exports.memory.buffer),
    count: exports.count,
    find2: exports.find2,
    copyScan: (from, to) => exports.rowScan(from, to, 0, -1, 0, 0),
    newlines: () => exports.newlines.value,
    tabs: () => exports.tabs.value,
    letters: () => exports.letters.value,
    ...insertsOf(exports, bytes),
  }
}

function insertsOf(exports: KernelExports, bytes: Uint8Array): Pick<Kernel, 'setHead' | 'insertScan'> {
  let length = 0
  return {
    setHead(head) {
      length = head.length
      bytes.set(head, exports.headAt.value)
    },
    insertScan(from, to, soft, backslashes, next) {
      const at = exports.rowScan(from, to, soft, length, backslashes ? 92 : 39, next)
      return {
        at,
        next: exports.next.value,
        rows: exports.rows.value,
        openRows: exports.openRows.value,
        statements: exports.statements.value,
        blanks: exports.blanks.value,
        lastEnd: exports.lastEnd.value,
        open: exports.open.value,
      }
    },
  }
}

/** Returns a kernel whose reads have all ended. */
export function releaseKernel(kernel: Kernel): void {
  if (idle.length < 2) idle.push(kernel)
}
