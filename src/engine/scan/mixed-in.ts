/** Where in the splitter's bytes a line is looked at for messages that a terminal mixed into the dump. */
import { FOREIGN_LINE_BYTES, foreignBytes } from '../source/text/foreign-lines.ts'

/** The whole line is no SQL, however long it is. */
export const WHOLE_LINE = Infinity

const LF = 10
const MESSAGE = Buffer.from('\npg_dump: ')

/**
 * How many bytes at `p`, where a line and a statement begin, are no SQL:
 * WHOLE_LINE, or those that steer a terminal, or 0. -1 where more must be seen
 * than stands before `end`; `final` says that there is no more.
 */
export function foreignLength(bytes: Uint8Array, p: number, end: number, final: boolean): number {
  const most = Math.min(end, p + FOREIGN_LINE_BYTES)
  const found = bytes.subarray(p, most).indexOf(LF)
  if (found < 0 && !final && most < p + FOREIGN_LINE_BYTES) return -1
  const line = Buffer.from(bytes.subarray(p, found < 0 ? most : p + found)).toString('latin1')
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  const length = foreignBytes(text)
  return length > 0 && length === text.length ? WHOLE_LINE : length
}

/** Whether pg_dump's messages go on after the line end at `p`, within a statement; null where more must be seen. */
export function messageFollows(bytes: Uint8Array, p: number, end: number, final: boolean): boolean | null {
  for (let i = 0; i < MESSAGE.length; i += 1) {
    if (p + i >= end) return final ? false : null
    if (bytes[p + i] !== MESSAGE[i]) return false
  }
  return true
}
