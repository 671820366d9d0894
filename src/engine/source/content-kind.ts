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

/** Beginnings of files, and what they are called. Compressions have the command that undoes them. */
const COMPRESSIONS: readonly (readonly [string, string, string])[] = [
  ['1f8b', 'gzip', 'gunzip -k'],
  ['28b52ffd', 'Zstandard (zstd)', 'zstd -d'],
  ['04224d18', 'LZ4', 'lz4 -d'],
  ['02214c18', 'LZ4 (legacy frame)', 'lz4 -d'],
  ['425a68', 'bzip2', 'bunzip2 -k'],
  ['fd377a585a00', 'xz', 'unxz -k'],
  ['504b0304', 'zip', 'unzip'],
  ['504b0506', 'zip', 'unzip'],
  ['377abcaf271c', '7-Zip', '7z x'],
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
  return archive(head) ?? knownBinary(head) ?? utf16(head) ?? text(head, whole)
}

function archive(head: Buffer): ContentKind | null {
  if (head.subarray(0, 5).equals(Buffer.from('PGDMP'))) {
    const version = head.length >= 7 ? `, version ${head[5]}.${head[6]}` : ''
    return refused(
      'FORMAT_NOT_SUPPORTED',
      `This is a custom archive of pg_dump${version}, which is not supported yet.`,
      'Turn it into a plain dump with: pg_restore -f dump.sql FILE',
    )
  }
  if (head.length >= 263 && head.toString('latin1', 257, 262) === 'ustar') {
    const member = head.toString('latin1', 0, 100).replace(/\0.*$/s, '')
    if (member === 'toc.dat') {
      return refused(
        'FORMAT_NOT_SUPPORTED',
        'This is a tar archive of pg_dump, which is not supported yet.',
        'Turn it into a plain dump with: pg_restore -f dump.sql FILE',
      )
    }
    return refused(
      'FORMAT_NOT_SUPPORTED',
      `This is a tar archive that begins with '${member}', not a plain dump.`,
      'Unpack it with: tar xf FILE, and open the dump inside.',
    )
  }
  return null
}

function knownBinary(head: Buffer): ContentKind | null {
  const begins = (hex: string): boolean => head.subarray(0, hex.length / 2).toString('hex') === hex
  for (const [magic, name, command] of COMPRESSIONS) {
    if (begins(magic)) {
      return refused(
        'FORMAT_NOT_SUPPORTED',
        `This file is compressed with ${name}, which is not supported yet.`,
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

/** UTF-16 with its mark, or without: then every second byte of ASCII text is zero. */
function utf16(head: Buffer): ContentKind | null {
  const advice =
    'Convert it with: iconv -f UTF-16 -t UTF-8 FILE > dump.sql; and dump with -f FILE next time, since > in Windows PowerShell writes UTF-16.'
  const verdict = (order: string, mark: string): ContentKind =>
    refused(
      'FORMAT_NOT_SUPPORTED',
      `This file is text in UTF-16 ${order} ${mark} byte order mark, which psql cannot read either.`,
      advice,
    )
  if (head[0] === 0xff && head[1] === 0xfe) return verdict('LE', 'with a')
  if (head[0] === 0xfe && head[1] === 0xff) return verdict('BE', 'with a')
  const sample = head.subarray(0, 512)
  if (sample.length < 8) return null
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const most = sample.length * 0.4
  if (odd > most && even < sample.length * 0.05) return verdict('LE', 'without a')
  if (even > most && odd < sample.length * 0.05) return verdict('BE', 'without a')
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
