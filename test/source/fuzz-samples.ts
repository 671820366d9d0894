/** What is fuzzed: dumps of several kinds, ways to spoil them, ways to wrap them; all from one seed. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib'

const root = path.join(import.meta.dirname, '../..')
const fixture = (name: string): Buffer => readFileSync(path.join(root, 'test/fixtures/scan', name))
const shop = readFileSync(path.join(root, 'resources/samples/shop-2026-09.sql'))

/** Whole dumps, and the beginning and the end of a longer one. */
export const DUMPS: readonly Buffer[] = [
  fixture('small.utf8.sql'),
  fixture('small.inserts.sql'),
  fixture('small.latin1.sql'),
  fixture('small.utf16le_bom_crlf.sql'),
  fixture('small.utf16le_mojibake_cp437.sql'),
  fixture('features.schema.sql').subarray(0, 30_000),
  fixture('features.schema.sql').subarray(-30_000),
  shop.subarray(0, 20_000),
  shop.subarray(-30_000),
]

/** What means something to a reader, wherever it lands. */
const TOKENS = (
  [
    ["'", '"', '$$', '$a$', ';', '(', ')', '/*', '*/', '--', '\\.', '\n\\.\n', '\\\n', '\r\n', '\0', '\t'],
    ['\\connect x\n', '\\restrict k\n', '\\copy t from stdin\n', '\\gexec\n', '\\.\r\r\n', '\n\\N\t\\\\.\n'],
    ['\npg_dump: warning: x\n', 'BEGIN ATOMIC ', ' END;', "E'\\", "U&'", ', (', 'VALUES '],
    ["SET client_encoding = 'SJIS';\n", "SET client_encoding = 'EUC_TW';\n", "SET client_encoding = 'x';\n"],
    ['SET standard_conforming_strings = off;\n', 'COPY a.b (c, d) FROM stdin;\n', 'COPY a FROM stdin CSV;\n'],
    [
      "INSERT INTO a.b VALUES (1, 'x');\n",
      'INSERT INTO a.b (c) VALUES\n(1),\n',
      'INSERT INTO a DEFAULT VALUES;',
    ],
    ['\uFEFF', '\u001b[0m', 'Caf├⌐', '\uFFFF', '\u{1F600}'],
  ] as const
)
  .flat()
  .map((text) => Buffer.from(text))

/** Whole numbers below a bound, from a seed: the same in every run. */
export function randomFrom(first: number): (below: number) => number {
  let seed = first
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
}

type Random = (below: number) => number

function pick<T>(from: readonly T[], random: Random): T {
  return from[random(from.length)] as T
}

function part(bytes: Buffer, random: Random): Buffer {
  const from = random(bytes.length + 1)
  return bytes.subarray(from, from + random(Math.min(4000, bytes.length - from) + 1))
}

/** Bytes with up to four things done to them: changed, cut, spliced, doubled, put in, taken out. */
export function spoilt(dump: Buffer, random: Random): Buffer {
  let bytes = Buffer.from(dump)
  for (let changes = random(4); changes >= 0; changes -= 1) {
    if (bytes.length === 0) return bytes
    const at = random(bytes.length)
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
    const how = random(8)
    if (how < 2) bytes[at] = random(256)
    else if (how === 2) bytes = Buffer.concat([before, pick(TOKENS, random), after])
    else if (how === 3) bytes = Buffer.from(before)
    else if (how === 4) bytes = Buffer.concat([before, bytes.subarray(random(bytes.length))])
    else if (how === 5) bytes = Buffer.concat([before, part(bytes, random), after])
    else if (how === 6) bytes = Buffer.concat([before, part(pick(DUMPS, random), random), after])
    else bytes = Buffer.concat([before, Buffer.alloc(random(3000), random(256)), after])
  }
  return bytes
}

function tar(content: Buffer): Buffer {
  const header = Buffer.alloc(512)
  header.write('dump.sql', 0)
  header.write('0000644\0', 100)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('0', 156)
  header.write('ustar\u000000', 257)
  header.fill(' ', 148, 156)
  const sum = header.reduce((all, byte) => all + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, content, Buffer.alloc(((512 - (content.length % 512)) % 512) + 1024)])
}

function zip(content: Buffer): Buffer {
  const name = Buffer.from('dump.sql')
  const packed = deflateRawSync(content)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(crc32(content), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(content.length, 18)
  common.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed])
  const listed = Buffer.concat([Buffer.from('504b01021403', 'hex'), common, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, listed, end])
}

/** By name, what people put around a dump. */
export const WRAPPERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  none: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes, { level: 1 }),
  'gzip of two members': (bytes) =>
    Buffer.concat([
      gzipSync(bytes.subarray(0, bytes.length >> 1)),
      gzipSync(bytes.subarray(bytes.length >> 1)),
    ]),
  zstd: (bytes) => zstdCompressSync(bytes),
  tar,
  zip,
  'gzip of tar': (bytes) => gzipSync(tar(bytes), { level: 1 }),
}
