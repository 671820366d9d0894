/** Text of SQL_ASCII: bytes of whatever encoding each client had, which PostgreSQL took as they came. */
import { isUtf8 } from 'node:buffer'

const HEX = Array.from({ length: 256 }, (_, byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`)

/**
 * Bytes as text: what is UTF-8 as UTF-8, and each byte that is not as `\xE9`,
 * so that two names that differ in such bytes still differ.
 */
export function decodeUnlabelled(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8', 0, bytes.length)
  let text = ''
  let done = 0
  for (let at = 0; at < bytes.length;) {
    const length = characterAt(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    text += bytes.toString('utf8', done, at) + (HEX[bytes[at] as number] as string)
    at += 1
    done = at
  }
  return text + bytes.toString('utf8', done, bytes.length)
}

/** Length of the valid character of UTF-8 at a place; 0 where there is none. */
function characterAt(bytes: Buffer, at: number): number {
  const first = bytes[at] as number
  if (first < 0x80) return 1
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  return length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0
}
