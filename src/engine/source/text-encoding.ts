/**
 * PostgreSQL's client encodings: how their bytes become text, and how long a
 * character is where its later bytes may look like ASCII. Knows no SQL.
 */
import { isAscii, isUtf8 } from 'node:buffer'
import { decodeEucTw, decodeJohab, decodeMule, decodeUhc } from './text/rare-encodings.ts'
import { decodeUnlabelled } from './text/unlabelled-text.ts'

/** Decoders by PostgreSQL's name. 'binary' is ISO 8859-1, which TextDecoder does not have (its latin1 is windows-1252). */
const DECODERS: Readonly<Record<string, string>> = {
  UTF8: 'utf-8',
  SQL_ASCII: 'sql_ascii',
  LATIN1: 'binary',
  LATIN2: 'iso-8859-2',
  LATIN3: 'iso-8859-3',
  LATIN4: 'iso-8859-4',
  LATIN5: 'windows-1254',
  LATIN6: 'iso-8859-10',
  LATIN7: 'iso-8859-13',
  LATIN8: 'iso-8859-14',
  LATIN9: 'iso-8859-15',
  LATIN10: 'iso-8859-16',
  ISO_8859_5: 'iso-8859-5',
  ISO_8859_6: 'iso-8859-6',
  ISO_8859_7: 'iso-8859-7',
  ISO_8859_8: 'iso-8859-8',
  WIN866: 'ibm866',
  WIN874: 'windows-874',
  WIN1250: 'windows-1250',
  WIN1251: 'windows-1251',
  WIN1252: 'windows-1252',
  WIN1253: 'windows-1253',
  WIN1254: 'windows-1254',
  WIN1255: 'windows-1255',
  WIN1256: 'windows-1256',
  WIN1257: 'windows-1257',
  WIN1258: 'windows-1258',
  KOI8R: 'koi8-r',
  KOI8U: 'koi8-u',
  EUC_JP: 'euc-jp',
  EUC_JIS_2004: 'euc-jp',
  EUC_CN: 'gbk',
  EUC_KR: 'euc-kr',
  SJIS: 'shift_jis',
  SHIFT_JIS_2004: 'shift_jis',
  BIG5: 'big5',
  GBK: 'gbk',
  GB18030: 'gb18030',
}

/** Encodings that TextDecoder does not have. */
const OWN_DECODERS: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  UHC: decodeUhc,
  EUC_TW: decodeEucTw,
  JOHAB: decodeJohab,
  MULE_INTERNAL: decodeMule,
}

/** Encodings that are read as a near relation of theirs, and what is lost by it. */
const APPROXIMATED: Readonly<Record<string, string>> = {
  EUC_JIS_2004:
    'it is read as EUC_JP, so that characters which only JIS X 0213 has are shown as \uFFFD or as others',
  SHIFT_JIS_2004:
    'it is read as SJIS, so that characters which only JIS X 0213 has are shown as \uFFFD or as others',
  EUC_TW: 'its planes 1 and 2 are read, so that rare characters of the planes above are shown as \uFFFD',
  MULE_INTERNAL: 'its private character sets are shown as \uFFFD',
}

/** Other names that PostgreSQL takes, without their punctuation. */
const ALIASES: Readonly<Record<string, string>> = {
  UNICODE: 'UTF8',
  UTF8: 'UTF8',
  ISO88591: 'LATIN1',
  ISO88592: 'LATIN2',
  ISO88593: 'LATIN3',
  ISO88594: 'LATIN4',
  ISO88595: 'ISO_8859_5',
  ISO88596: 'ISO_8859_6',
  ISO88597: 'ISO_8859_7',
  ISO88598: 'ISO_8859_8',
  ISO88599: 'LATIN5',
  ISO885910: 'LATIN6',
  ISO885913: 'LATIN7',
  ISO885914: 'LATIN8',
  ISO885915: 'LATIN9',
  ISO885916: 'LATIN10',
  ALT: 'WIN866',
  ABC: 'WIN1258',
  TCVN: 'WIN1258',
  TCVN5712: 'WIN1258',
  VSCII: 'WIN1258',
  WIN: 'WIN1251',
  KOI8: 'KOI8R',
  SHIFTJIS: 'SJIS',
  MSKANJI: 'SJIS',
  WIN932: 'SJIS',
  WINDOWS932: 'SJIS',
  WIN936: 'GBK',
  WINDOWS936: 'GBK',
  WIN949: 'UHC',
  WINDOWS949: 'UHC',
  WIN950: 'BIG5',
  WINDOWS950: 'BIG5',
}

/** Encodings that only clients may use: a character's later bytes may be `\`, `'`, `"` or a letter. */
const EMBEDS_ASCII: ReadonlySet<string> = new Set([
  'SJIS',
  'SHIFT_JIS_2004',
  'BIG5',
  'GBK',
  'UHC',
  'GB18030',
  'JOHAB',
])

const plain = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '')
const byPlainName: ReadonlyMap<string, string> = new Map([
  ...Object.keys(DECODERS).map((name): [string, string] => [plain(name), name]),
  ...Object.keys(OWN_DECODERS).map((name): [string, string] => [plain(name), name]),
  ...Object.entries(ALIASES),
  ...Object.keys(DECODERS)
    .filter((name) => name.startsWith('WIN'))
    .map((name): [string, string] => [name.replace('WIN', 'WINDOWS'), name]),
])

/** PostgreSQL's own name for an encoding named as a dump names it ('utf-8' is 'UTF8'); upper case of it where unknown. */
export function canonicalEncoding(name: string): string {
  return byPlainName.get(plain(name)) ?? name.trim().toUpperCase()
}

/** Whether text in this encoding can be decoded; else it is read byte by byte as LATIN1. */
export function isDecodable(encoding: string): boolean {
  return Object.hasOwn(DECODERS, encoding) || Object.hasOwn(OWN_DECODERS, encoding)
}

/** What is lost where an encoding is only read as a near relation of its own, as the end of a sentence; null where nothing is. */
export function approximationOf(encoding: string): string | null {
  return Object.hasOwn(APPROXIMATED, encoding) ? (APPROXIMATED[encoding] as string) : null
}

/** Whether a character's later bytes may look like ASCII in this encoding. */
export function embedsAscii(encoding: string): boolean {
  return EMBEDS_ASCII.has(encoding)
}

/** Length in bytes of the character that starts with `first`, in an encoding that embeds ASCII. GB18030 needs the second byte. */
export function characterLength(encoding: string, first: number, second: number): number {
  if (first < 0x80) return 1
  if (encoding === 'SJIS' || encoding === 'SHIFT_JIS_2004') return first >= 0xa1 && first <= 0xdf ? 1 : 2
  if (encoding === 'GB18030') return second >= 0x30 && second <= 0x39 ? 4 : 2
  if (encoding === 'JOHAB') return first === 0x8f ? 3 : 2
  return 2
}

const decoders = new Map<string, { decode(bytes: Uint8Array): string }>()

function decoderFor(label: string): { decode(bytes: Uint8Array): string } {
  let decoder = decoders.get(label)
  if (!decoder) {
    decoder = new TextDecoder(label, { ignoreBOM: true })
    decoders.set(label, decoder)
  }
  return decoder
}

/**
 * Bytes as text. Never fails: what is not valid becomes U+FFFD. SQL_ASCII says
 * nothing of its bytes: they are read as UTF-8 where they are that, and shown
 * as `\xE9` where not. An encoding that PostgreSQL does not know is LATIN1.
 */
export function decodeText(bytes: Buffer, encoding: string): string {
  if (encoding === 'UTF8') return bytes.toString('utf8', 0, bytes.length)
  if (encoding === 'SQL_ASCII') return decodeUnlabelled(bytes)
  if (isAscii(bytes)) return bytes.toString('latin1', 0, bytes.length)
  const own = OWN_DECODERS[encoding]
  if (own) return own(bytes)
  const label = DECODERS[encoding] ?? 'binary'
  return label === 'binary' ? bytes.toString('latin1', 0, bytes.length) : decoderFor(label).decode(bytes)
}

/** Whether bytes are valid in an encoding; for SQL_ASCII, whether they are UTF-8. Most single-byte encodings take anything. */
export function isValidText(bytes: Buffer, encoding: string): boolean {
  if (encoding === 'UTF8' || encoding === 'SQL_ASCII') return isUtf8(bytes)
  if (isAscii(bytes)) return true
  const label = DECODERS[encoding]
  if (label === 'binary' || !isDecodable(encoding)) return true
  return !decodeText(bytes, encoding).includes('\uFFFD')
}
