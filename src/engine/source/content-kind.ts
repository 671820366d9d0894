/** What a file is, by its first bytes: a plain SQL dump, or something else that gets its name in a sentence. */
import { isUtf8 } from 'node:buffer'
import type { ErrorCode } from '../../shared/errors.ts'
import { judgeText } from './sql-text.ts'

/** The verdict on a file's content. */
export type ContentKind =
  | { readonly kind: 'plain'; readonly bomBytes: number }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string; readonly advice: string }

/** A refusal with its sentence and its way out. */
export function refused(code: ErrorCode, message: string, advice: string): ContentKind {
  return { kind: 'refused', code, message, advice }
}

const OPEN_ANOTHER = 'Open a file that pg_dump wrote in plain format.'

/** Packings that are told and not unpacked, with the command that does. */
const COMPRESSIONS: readonly (readonly [string, string, string])[] = [
  ['377abcaf271c', '7-Zip', '7z x'],
  ['526172211a07', 'RAR', 'unrar x'],
  ['1f9d', 'compress', 'uncompress'],
]
const OTHER_FILES: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['474946383761', 'a GIF picture'],
  ['474946383961', 'a GIF picture'],
  ['255044462d', 'a PDF document'],
  ['7f454c46', 'a program (ELF)'],
  ['4d5a9000', 'a Windows program'],
  ['cffaedfe', 'a program (Mach-O)'],
  ['cafebabe', 'compiled code'],
  ['d0cf11e0a1b11ae1', 'an old Microsoft Office document'],
  ['424d', 'a BMP picture'],
  ['00000018667479', 'a video'],
  ['00000020667479', 'a video'],
]

/** Tells what the bytes at the beginning of a file are; `whole` says that they are all of it. */
export function identifyContent(head: Buffer, whole: boolean): ContentKind {
  return knownBinary(head) ?? text(head, whole)
}

function knownBinary(head: Buffer): ContentKind | null {
  const begins = (hex: string): boolean => head.subarray(0, hex.length / 2).toString('hex') === hex
  for (const [magic, name, command] of COMPRESSIONS) {
    if (begins(magic)) {
      return refused(
        'FORMAT_NOT_SUPPORTED',
        `This file is packed with ${name}, which is not unpacked here.`,
        `Unpack it with: ${command} FILE, and open what comes out.`,
      )
    }
  }
  if (head.toString('latin1', 0, 15) === 'SQLite format 3') {
    return refused('OTHER_DATABASE', 'This is a SQLite database file, not a PostgreSQL dump.', OPEN_ANOTHER)
  }
  for (const [magic, name] of OTHER_FILES) {
    if (begins(magic) && (magic.length > 4 || head.includes(0)))
      return refused('NOT_A_DUMP', `This is ${name}, not a PostgreSQL dump.`, OPEN_ANOTHER)
  }
  return null
}

function text(head: Buffer, whole: boolean): ContentKind {
  const bomBytes = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  const body = head.subarray(bomBytes)
  const zero = body.indexOf(0)
  const control = body
    .subarray(0, 4096)
    .filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  // A plain dump holds no zero byte; a few control characters may stand in its comments and values.
  if ((zero >= 0 && zero < 4096) || control > Math.min(body.length, 4096) * 0.02) {
    return refused(
      'NOT_A_DUMP',
      'This is a binary file of an unknown kind, not a PostgreSQL dump.',
      OPEN_ANOTHER,
    )
  }
  const decoded = isUtf8(body)
    ? body.toString('utf8', 0, body.length)
    : body.toString('latin1', 0, body.length)
  const verdict = judgeText(decoded, whole)
  if (verdict === 'sql') return { kind: 'plain', bomBytes }
  return refused(verdict.code, verdict.message, OPEN_ANOTHER)
}
