/**
 * Looks for bytes of rows that are not valid in their encoding, stretch by
 * stretch as they are passed. A character that straddles two stretches is not
 * looked at: that keeps the check as cheap as reading, and a dump in another
 * encoding is still noticed. A row that straddles two stretches may be counted
 * twice, so the count is given as about.
 */
import { isValidText } from '../source/text-encoding.ts'
import type { ItemWriter } from './item-writer.ts'
import { PLAIN_LETTERS } from './kernel.ts'
import type { Kernel } from './kernel.ts'

/** Encodings of several bytes a character whose decoder knows all of their characters. */
const CHECKED: ReadonlySet<string> = new Set([
  'EUC_JP',
  'EUC_CN',
  'EUC_KR',
  'UHC',
  'SJIS',
  'BIG5',
  'GBK',
  'GB18030',
])
/** No later byte of a character is lower than this. */
const LOWEST_LATER_BYTE = 0x30
const LF = 10

export class RowEncoding {
  readonly #kernel: Kernel
  readonly #writer: ItemWriter

  constructor(kernel: Kernel, writer: ItemWriter) {
    this.#kernel = kernel
    this.#writer = writer
  }

  /**
   * Checks the bytes at addresses [from, to) of the present buffer, which are
   * not all ASCII; `base` is file offset minus address, `letters` what the kernel
   * saw in them.
   */
  check(from: number, to: number, base: number, letters: number): void {
    const encoding = this.#writer.rowEncoding
    const isUtf = encoding === 'UTF8' || encoding === 'SQL_ASCII'
    if (!isUtf && !CHECKED.has(encoding)) return
    const isSampled = encoding === 'UTF8' && this.#writer.mojibake.wants()
    if (isUtf && letters === PLAIN_LETTERS && !isSampled) return
    const bytes = this.#writer.view(from, to)
    const start = isUtf ? afterContinuation(bytes) : afterLowByte(bytes, this.#kernel.bytes[from - 1] ?? 0)
    const end = isUtf ? beforeLast(bytes, start) : afterLastLowByte(bytes, start)
    const checked = bytes.subarray(start, end)
    if (this.#isValid(checked, encoding)) {
      if (isSampled) {
        const address = from + start
        this.#writer.mojibake.look(checked, address + base, (at) => this.#writer.lineAt(address + at))
      }
      return
    }
    let line = this.#writer.lineAt(from + start)
    for (let p = start; p < end; line += 1) {
      const found = bytes.indexOf(LF, p)
      const stop = found < 0 || found > end ? end : found
      if (!this.#isValid(bytes.subarray(p, stop), encoding)) {
        this.#writer.findings.invalidRow(from + p + base, line, encoding)
      }
      p = stop + 1
    }
  }

  #isValid(bytes: Buffer, encoding: string): boolean {
    return isValidText(bytes, encoding)
  }
}

function afterContinuation(bytes: Buffer): number {
  let start = 0
  while (start < bytes.length && start < 3 && (bytes[start]! & 0xc0) === 0x80) start += 1
  return start
}

/** Where the last character begins, if it is not whole; else the end. */
function beforeLast(bytes: Buffer, from: number): number {
  for (let p = bytes.length - 1; p >= from && p > bytes.length - 4; p -= 1) {
    const c = bytes[p]!
    if (c < 0x80) break
    if (c < 0xc0) continue
    const length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2
    return p + length > bytes.length ? p : bytes.length
  }
  return bytes.length
}

function afterLowByte(bytes: Buffer, before: number): number {
  if (before < LOWEST_LATER_BYTE) return 0
  const found = bytes.findIndex((c) => c < LOWEST_LATER_BYTE)
  return found < 0 ? bytes.length : found
}

function afterLastLowByte(bytes: Buffer, from: number): number {
  let end = bytes.length
  while (end > from && bytes[end - 1]! >= LOWEST_LATER_BYTE) end -= 1
  return end
}
