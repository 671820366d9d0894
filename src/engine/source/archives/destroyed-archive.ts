/**
 * Custom archives that something took for text on their way into the file:
 * `>` in Windows PowerShell, a terminal (`docker exec -t`, `ssh -t`), a copy
 * in text mode. What they were cannot be got back.
 */
import { isUtf8 } from 'node:buffer'
import type { Failure } from '../../../shared/errors.ts'

const MAGIC = 'PGDMP'
/** What decoders put where bytes are no text: U+FFFD in UTF-8. */
const REPLACEMENT = Buffer.from([0xef, 0xbf, 0xbd])
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * The failure of a custom archive that was destroyed as text, by its first
 * bytes; null for every other file. More bytes tell more; 4 KiB are enough.
 */
export function destroyedArchive(head: Uint8Array): Failure | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length)
  const utf16 = begins(bytes, Buffer.from(MAGIC, 'utf16le'), Buffer.from([0xff, 0xfe]))
  if (utf16 || begins(bytes, Buffer.from(MAGIC, 'utf16le').swap16(), Buffer.from([0xfe, 0xff])))
    return destroyed('turned into UTF-16, as Windows PowerShell does with what it redirects', POWERSHELL)
  if (bytes.subarray(0, 3).equals(UTF8_MARK) && isMagic(bytes.subarray(3)))
    return destroyed('turned into UTF-8, as PowerShell does with what it redirects', POWERSHELL)
  if (!isMagic(bytes)) return behindMessages(bytes)
  if (bytes.includes(REPLACEMENT) && isUtf8(wholeCharacters(bytes)))
    return destroyed('read as text, and all bytes that are none were replaced', POWERSHELL)
  if (endsLinesWithBoth(bytes))
    return destroyed(
      'given line ends of two bytes, as a terminal or a copy in text mode does',
      'Dump again without a terminal (docker exec and ssh without -t), or into a file where pg_dump runs: pg_dump -Fc -f FILE. Copy it in binary mode.',
    )
  return null
}

/** The same for a file whose table of contents cannot be read: there bytes that are text throughout say it alone. */
export function destroyedBeyondReading(head: Uint8Array): Failure | null {
  const told = destroyedArchive(head)
  if (told !== null) return told
  const bytes = wholeCharacters(Buffer.from(head.buffer, head.byteOffset, head.length))
  // Lengths and packed data are never UTF-8 for long.
  const asText = isMagic(bytes) && bytes.length >= 256 && isUtf8(bytes) && bytes.some((byte) => byte > 0x7f)
  return asText ? destroyed('turned into UTF-8, as PowerShell does with what it redirects', POWERSHELL) : null
}

const POWERSHELL =
  'Dump again, and let pg_dump write the file itself, with -f FILE instead of >: pg_dump -Fc -f FILE.'

function destroyed(how: string, advice: string): Failure {
  return {
    code: 'DAMAGED',
    message: `This was an archive of pg_dump in its custom format. On its way into the file it was ${how}. It cannot be restored by anything.`,
    advice,
    place: { byte: 0 },
  }
}

/** pg_dump's messages went into the file too (2>&1, a terminal); behind them the archive may be whole. */
function behindMessages(bytes: Buffer): Failure | null {
  const at = bytes.indexOf(`\n${MAGIC}\u0001`) + 1
  if (
    at === 0 ||
    !/^(?:[\w./-]*pg_dump(?:all)?(?:\.exe)?:|WARNING|NOTICE|Password)/i.test(bytes.toString('latin1', 0, 40))
  )
    return null
  const inside = destroyedArchive(bytes.subarray(at))
  if (inside !== null) return inside
  return {
    code: 'DAMAGED',
    message: `This is an archive of pg_dump in its custom format behind ${at} bytes of messages, which were written into the same file.`,
    advice: `Take them off with: tail -c +${at + 1} FILE > archive.dump, and open that; or dump again with -f FILE.`,
    place: { byte: at },
  }
}

function begins(bytes: Buffer, magic: Buffer, mark: Buffer): boolean {
  const at = bytes.subarray(0, mark.length).equals(mark) ? mark.length : 0
  return bytes.subarray(at, at + magic.length).equals(magic)
}

function isMagic(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, MAGIC.length) === MAGIC
}

/** Without the beginning of a character at the end that was cut off. */
function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) break
    if (byte >= 0xc0) {
      end = bytes.length - back
      break
    }
  }
  return bytes.subarray(0, end)
}

/** pg_dump ends lines with a line feed alone, even on Windows; text of a database may have both. */
function endsLinesWithBoth(bytes: Buffer): boolean {
  let lines = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at - 1] !== CARRIAGE_RETURN) return false
    lines += 1
  }
  return lines > 0
}
