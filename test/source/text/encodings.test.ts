import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import {
  approximationOf,
  canonicalEncoding,
  decodeText,
  isDecodable,
  isValidText,
} from '../../../src/engine/source/text-encoding.ts'
import { named, readDump } from '../../catalog/read-dump.ts'
import { rowsOf } from '../../scan/row-pages.ts'
import { scanned } from '../../scan/scanned.ts'

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/scan/${name}`, import.meta.url))

const WEST = ['Café', 'prénom', 'où ça', 'Ærøskøbing “naïve”']
const CENTRAL = ['Žluťoučký', 'kůň', 'ďábelské', 'ódy łąka']
const CYRILLIC = ['Таблица', 'имя', 'значение', 'съешь ещё этих']
const JAPANESE = ['表', 'ソース', '能力', '申し込み 予定 カナ 圭']
const CHINESE = ['表格', '名称', '数据', '中文内容 功能']
const TAIWANESE = ['功能', '許可', '蓋', '育成 名稱 擺']
const KOREAN = ['고객', '이름', '값', '대한민국 漢字']
/** PostgreSQL's encodings, what iconv-lite calls them, and words that they can write, some with bytes of ASCII in them. */
const ENCODINGS: readonly (readonly [string, string, readonly string[]])[] = [
  ['LATIN1', 'iso-8859-1', WEST.map((word) => word.replaceAll(/[“”]/g, '"'))],
  ['LATIN2', 'iso-8859-2', CENTRAL],
  ['LATIN3', 'iso-8859-3', ['Ĉambro', 'ĝardeno', 'ŭ', 'ħobż']],
  ['LATIN4', 'iso-8859-4', ['ķieģelis', 'žąsis', 'šū', 'ņ']],
  ['LATIN5', 'iso-8859-9', ['İstanbul', 'ağaç', 'şeker', 'ığüş']],
  ['LATIN6', 'iso-8859-10', ['Þór', 'šūđ', 'ŋ', 'ķ']],
  ['LATIN7', 'iso-8859-13', ['Žąsis', 'šū', 'ņ', 'ęėį']],
  ['LATIN8', 'iso-8859-14', ['Ŵyŷ', 'Ḃ', 'ṫ', 'é']],
  ['LATIN9', 'iso-8859-15', ['Œuvre', 'cœur', '€ Š', 'ž']],
  ['LATIN10', 'iso-8859-16', ['Țară', 'știință', '€', '„ț”']],
  ['ISO_8859_5', 'iso-8859-5', CYRILLIC],
  ['ISO_8859_6', 'iso-8859-6', ['عربي', 'اسم', 'قيمة', 'نص']],
  ['ISO_8859_7', 'iso-8859-7', ['Πελάτης', 'όνομα', 'τιμή', 'ώ']],
  ['ISO_8859_8', 'iso-8859-8', ['שלום', 'שם', 'ערך', 'את']],
  ['WIN866', 'cp866', CYRILLIC],
  ['WIN874', 'windows-874', ['ลูกค้า', 'ชื่อ', 'ค่า', 'ไทย']],
  ['WIN1250', 'windows-1250', CENTRAL],
  ['WIN1251', 'windows-1251', CYRILLIC],
  ['WIN1252', 'windows-1252', WEST],
  ['WIN1253', 'windows-1253', ['Πελάτης', 'όνομα', 'τιμή €', 'ώ']],
  ['WIN1254', 'windows-1254', ['İstanbul', 'ağaç', 'şeker €', 'ığüş']],
  ['WIN1255', 'windows-1255', ['שלום', 'שם', 'ערך ₪', 'את']],
  ['WIN1256', 'windows-1256', ['عربي', 'اسم', 'قيمة', 'گچپژ']],
  ['WIN1257', 'windows-1257', ['Žąsis', 'šū', 'ņ', 'ęėį']],
  ['WIN1258', 'windows-1258', ['Đồng'.normalize('NFD').replace('o\u0302', 'ô'), 'ơư', '₫', 'ă']],
  ['KOI8R', 'koi8-r', CYRILLIC],
  ['KOI8U', 'koi8-u', ['Ґанок', 'їжак', 'є', 'і']],
  ['EUC_JP', 'euc-jp', JAPANESE],
  ['SJIS', 'shift_jis', JAPANESE],
  ['EUC_CN', 'gb2312', CHINESE],
  ['GBK', 'gbk', [...CHINESE.slice(0, 3), '乗 誠 俓']],
  ['GB18030', 'gb18030', [...CHINESE.slice(0, 3), '㐀 é \u{1F600} \u{20000} 乗']],
  ['BIG5', 'big5', TAIWANESE],
  ['EUC_KR', 'euc-kr', KOREAN],
  ['UHC', 'cp949', [...KOREAN.slice(0, 3), '똠방각하 뷁']],
  ['UTF8', 'utf-8', ['Café', '表', '값', '\u{1F600} ώ']],
]

function dumpOf(words: readonly string[], encoding: string): string {
  const [table, column, value, sentence] = words
  return String.raw`--
-- PostgreSQL database dump
--
SET client_encoding = '${encoding}';
SET standard_conforming_strings = on;
CREATE TABLE public."${table}" (
    id integer,
    "${column}" text DEFAULT '${value}'::text
);
COMMENT ON TABLE public."${table}" IS '${sentence}';
CREATE FUNCTION public."${value}"() RETURNS text LANGUAGE sql AS $$ select '${table}' || '${sentence}' $$;
COPY public."${table}" (id, "${column}") FROM stdin;
1	${sentence}
2	${table}\\${column}\t${value}
\.
CREATE INDEX "${column}" ON public."${table}" USING btree ("${column}");
--
-- PostgreSQL database dump complete
--
`
}

describe('the encodings that PostgreSQL knows', () => {
  for (const [encoding, label, words] of ENCODINGS) {
    test(`${encoding}: names, texts and rows are those of the dump in UTF-8`, async () => {
      const bytes = iconv.encode(dumpOf(words, encoding), label)
      expect(iconv.decode(bytes, label)).toBe(dumpOf(words, encoding))
      const original = Buffer.from(dumpOf(words, 'UTF8'))
      expect(scanned(bytes).result).toMatchObject({ encoding, findings: [] })
      const texts = (dump: Buffer) => scanned(dump).texts.filter((text) => !text?.includes('client_encoding'))
      expect(texts(bytes)).toEqual(texts(original))
      expect(named(await readDump(bytes))).toEqual(named(await readDump(original)))
      expect((await rowsOf(bytes)).rows).toEqual((await rowsOf(original)).rows)
      expect((await rowsOf(bytes)).rows[0]?.[1]).toBe(words[3])
    })
  }

  test('every character of two bytes is the one that iconv-lite reads', () => {
    for (const [encoding, label] of [
      ['EUC_JP', 'euc-jp'],
      ['SJIS', 'shift_jis'],
      ['GBK', 'gbk'],
      ['GB18030', 'gb18030'],
      ['BIG5', 'cp950'],
      ['UHC', 'cp949'],
    ] as const) {
      const different: string[] = []
      let compared = 0
      for (let code = 0x8130; code < 0xff00; code += 1) {
        const bytes = Buffer.of(code >> 8, code & 0xff)
        const wanted = iconv.decode(bytes, label)
        if (wanted.length !== 1 || /[\uFFFD\uE000-\uF8FF]/.test(wanted)) continue
        compared += 1
        if (decodeText(bytes, encoding) !== wanted) different.push(`${bytes.toString('hex')} ${wanted}`)
      }
      expect(compared).toBeGreaterThan(7000)
      expect.soft(different, encoding).toEqual([])
    }
  })

  test('a dump in LATIN1 by pg_dump -E is the dump in UTF-8', async () => {
    const latin1 = fixture('small.latin1.sql')
    const utf8 = fixture('small.utf8.sql')
    expect(named(await readDump(latin1))).toEqual(named(await readDump(utf8)))
    expect((await rowsOf(latin1)).rows).toEqual((await rowsOf(utf8)).rows)
  })

  test('those that TextDecoder lacks are read too, as other programs write them', () => {
    const read = (hex: string, encoding: string) => decodeText(Buffer.from(hex, 'hex'), encoding)
    const johab = '886190619461d0658b692088418461f7d3f1aed93399b1a6ca'
    expect(read(johab, 'JOHAB')).toBe('가나다한글 ㄱㅏ漢字。똠뷁')
    const eucTw = 'c4e3c5c6c4f9d5a920c5fcd7e4ddc2c6abeae4208ea2a1a18ea2a1c68ea1c4e3'
    expect(read(eucTw, 'EUC_TW')).toBe('中文內容 功能許可蓋 乂仜中')
    const mule = '81e982be8bf68cb691d6d092c9bd93b0aa89b195c4e396a1a1'
    expect(read(`${mule}27`, 'MULE_INTERNAL')).toBe("éžЖЖ中表값ｱ中乂'")
  })

  test('what is not valid in them is U+FFFD, and takes no quote or line end with it', () => {
    for (const [encoding, bytes] of [
      ['EUC_TW', [0xc4, 0x27, 0x0a, 0x8e, 0xa2, 0xa1]],
      ['JOHAB', [0xff, 0x27, 0x0a, 0x88]],
      ['MULE_INTERNAL', [0x81, 0x27, 0x0a, 0x91, 0xd6]],
      ['UTF8', [0xe9, 0x27, 0x0a, 0xc3]],
    ] as const) {
      const text = decodeText(Buffer.from(bytes), encoding)
      expect.soft(text, encoding).toContain("'\n")
      expect.soft(text, encoding).toContain('\uFFFD')
      expect.soft(isValidText(Buffer.from(bytes), encoding), encoding).toBe(false)
    }
  })

  test('SQL_ASCII is UTF-8 where it is that, and each other byte is shown as it is', () => {
    const read = (bytes: Buffer) => decodeText(bytes, 'SQL_ASCII')
    expect(read(Buffer.from('Café 表 \u{1F600}'))).toBe('Café 表 \u{1F600}')
    expect(read(Buffer.concat([Buffer.from('Café Caf'), Buffer.of(0xe9), Buffer.from(' 表')]))).toBe(
      String.raw`Café Caf\xE9 表`,
    )
    expect(read(Buffer.of(0xff, 0xc0, 0x80, 0xe2, 0x82))).toBe(String.raw`\xFF\xC0\x80\xE2\x82`)
  })

  test('bytes of SQL_ASCII that are not UTF-8 are counted, in statements and in rows', () => {
    const dump = Buffer.from(
      "SET client_encoding = 'SQL_ASCII';\nSELECT 'Caf\u00e9';\nCOPY t FROM stdin;\na\nCaf\u00e9\n\\.\n",
      'latin1',
    )
    expect(scanned(dump).result.findings).toMatchObject([
      { code: 'invalid-bytes', line: 2, message: expect.stringContaining('not UTF-8') as string },
      { code: 'invalid-bytes-in-data', line: 5, message: expect.stringContaining('xE9') as string },
    ])
    expect(scanned(Buffer.from(dump.toString('latin1'))).result.findings).toEqual([])
  })

  test('names in SQL_ASCII that differ in one such byte stay two names', async () => {
    const table = (byte: number) =>
      Buffer.concat([
        Buffer.from('CREATE TABLE public."caf'),
        Buffer.of(byte),
        Buffer.from('" (id integer);\n'),
      ])
    const dump = Buffer.concat([
      Buffer.from("SET client_encoding = 'SQL_ASCII';\n"),
      table(0xe9),
      table(0xe8),
    ])
    expect(named(await readDump(dump))).toEqual([
      String.raw`table public."caf\xE9"`,
      String.raw`table public."caf\xE8"`,
    ])
  })

  test('rows with bytes that are not valid are shown and counted, and reading goes on', async () => {
    const row = Buffer.concat([Buffer.from('1\tCaf'), Buffer.of(0xe9), Buffer.from('\n2\tok\n\\.\n')])
    const dump = Buffer.concat([
      Buffer.from("SET client_encoding = 'UTF8';\nCOPY public.t (id, name) FROM stdin;\n"),
      row,
    ])
    expect((await rowsOf(dump)).rows).toEqual([
      ['1', 'Caf\uFFFD'],
      ['2', 'ok'],
    ])
    expect(scanned(dump).result.findings).toMatchObject([{ code: 'invalid-bytes-in-data', line: 3 }])
  })

  test('every name that PostgreSQL has for an encoding is known', () => {
    const names =
      'abc alt big5 euccn eucjis2004 eucjp euckr euctw gb18030 gbk iso88591 iso885910 iso885913 iso885914 iso885915 iso885916 iso88592 iso88593 iso88594 iso88595 iso88596 iso88597 iso88598 iso88599 johab koi8 koi8r koi8u latin1 latin10 latin2 latin3 latin4 latin5 latin6 latin7 latin8 latin9 mskanji muleinternal shiftjis shiftjis2004 sjis sqlascii tcvn tcvn5712 uhc unicode utf8 vscii win win1250 win1251 win1252 win1253 win1254 win1255 win1256 win1257 win1258 win866 win874 win932 win936 win949 win950 windows1250 windows1251 windows1252 windows1253 windows1254 windows1255 windows1256 windows1257 windows1258 windows866 windows874 windows932 windows936 windows949 windows950'
    for (const name of names.split(' ')) expect.soft(isDecodable(canonicalEncoding(name)), name).toBe(true)
    expect(canonicalEncoding('windows-866')).toBe('WIN866')
    expect(isDecodable(canonicalEncoding('klingon'))).toBe(false)
    expect(isDecodable('constructor')).toBe(false)
  })

  test('those that are read as a near relation say what is lost', () => {
    expect(approximationOf('EUC_JIS_2004')).toMatch(/EUC_JP/)
    expect(approximationOf('UTF8')).toBeNull()
    expect(scanned("SET client_encoding = 'EUC_JIS_2004';\n").result.findings).toMatchObject([
      { code: 'encoding-approximated', line: 1 },
    ])
    expect(scanned("SET client_encoding = 'KLINGON';\n").result.findings).toMatchObject([
      { code: 'encoding-not-decoded', line: 1 },
    ])
  })
})
