import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { RepairedImage, recogniseMojibake as recognise } from '../../../src/engine/source/text/mojibake.ts'
import type { CodePage } from '../../../src/engine/source/text/mojibake.ts'
import { Utf16Image, utf16Form } from '../../../src/engine/source/utf16-image.ts'
import { allOf, imageOf } from './image-of.ts'

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/scan/${name}`, import.meta.url))

/** What a program makes of UTF-8 that it takes for a code page. */
const misread = (text: string, codePage: CodePage): string => iconv.decode(Buffer.from(text), codePage)

const WORLD =
  'döTerra, Café, naïve, “quoted” – 10 € \n漢字かな交じり文, 한국어, Ελληνικά, Русский, \u{1F600}\u{1F680}\n'

const recogniseMojibake = (text: string) => recognise(Buffer.from(text))

describe('UTF-8 read as a code page and written again', () => {
  test('what PowerShell 5 makes of pg_dump with CP437 is recognised, and repaired is the dump', async () => {
    const bytes = fixture('small.utf16le_mojibake_cp437.sql')
    const utf16 = new Utf16Image(imageOf(bytes), utf16Form(bytes)!)
    const seen = recogniseMojibake((await allOf(utf16)).toString('utf8'))
    expect(seen?.codePage).toBe('CP437')
    expect(seen?.examples[0]).toEqual(['Caf├⌐', 'Café'])
    expect(seen?.count).toBeGreaterThan(20)
    const repaired = new RepairedImage(utf16, 'CP437')
    const text = (await allOf(repaired)).toString('utf8')
    expect(text.replaceAll('\r\n', '\n')).toBe(fixture('small.utf8.sql').toString('utf8'))
    expect(repaired.findings().map(({ code }) => code)).toEqual(['mojibake-repaired'])
  })

  for (const codePage of ['CP437', 'CP850'] as const) {
    test(`${codePage} is told from the others and repaired, wherever pieces are cut`, async () => {
      expect(misread('döTerra', 'CP437')).toBe('d├╢Terra')
      const text = misread(WORLD, codePage)
      expect(recogniseMojibake(text)).toMatchObject({ codePage })
      for (let piece = 1; piece < 40; piece += 1) {
        const image = new RepairedImage(imageOf(Buffer.from(text), piece), codePage)
        expect((await allOf(image)).toString('utf8')).toBe(WORLD)
      }
    })
  }

  test('CP1252 is recognised and repaired, with control characters for what it lacks', async () => {
    const text = new TextDecoder('windows-1252').decode(Buffer.from(WORLD))
    expect(text).toContain('CafÃ©')
    expect(recogniseMojibake(text)).toMatchObject({ codePage: 'CP1252' })
    const image = new RepairedImage(imageOf(Buffer.from(text), 7), 'CP1252')
    expect((await allOf(image)).toString('utf8')).toBe(WORLD)
  })

  test('one name is enough where it becomes a letter', () => {
    expect(recogniseMojibake("INSERT INTO t VALUES ('d├╢Terra');")?.examples).toEqual([
      ['d├╢Terra', 'döTerra'],
    ])
    expect(recogniseMojibake("INSERT INTO t VALUES ('dÃ¶Terra');")?.codePage).toBe('CP1252')
  })

  test('honest text is left alone', () => {
    const honest = [
      'plain ASCII',
      '┌──────┬──────┐\n│ name │ size │\n├──────┼──────┤\n│ a    │ 1    │\n└──────┴──────┘',
      '╔══════╦══════╗\n║ name ║ size ║\n╠══════╬══════╣\n╚══════╩══════╝ ░▒▓█▀▄',
      'src\n├── engine\n│   └── scan\n└── main',
      'Ελληνικά: αβγδε ΑΒΓΔΕ, ∞ ≤ ≥ π Σ',
      '漢字かな交じり文。中文文本，没有别的。한국어',
      'Où est passé le garçon ? « Voilà », dit-elle… À bientôt ! Dé\u00A0: l’été — œuvre',
      'voilà\u00A0»',
      'ÄÖÜäöüß – „Straße“ größer, Ærøskøbing, NÃO, AÇÃO, señor, Čeština žluťoučký kůň',
      'Tiếng Việt, Русский текст, עברית, العربية, ไทย',
      'price 5 €, 20 °C, ½ ¼, ±3, “quotes” ‘single’',
    ]
    for (const text of honest) expect.soft(recogniseMojibake(text), text).toBeNull()
    expect(recogniseMojibake(fixture('small.utf8.sql').toString('utf8'))).toBeNull()
    expect(recogniseMojibake(fixture('features.schema.sql').toString('utf8'))).toBeNull()
  })

  test('characters that UTF-8 did not make are left and counted', async () => {
    const image = new RepairedImage(imageOf(Buffer.from(`${misread('Zoë', 'CP437')} 漢 é ├`)), 'CP437')
    expect((await allOf(image)).toString('utf8')).toBe('Zoë 漢 é ├')
    expect(image.findings()).toMatchObject([
      { code: 'mojibake-repaired', message: expect.stringContaining('1 character was') as string },
      { code: 'mojibake-left', message: expect.stringContaining('3 characters do') as string },
    ])
  })

  test('bytes that are no UTF-8 pass as they are, within bounded memory', async () => {
    const noise = Buffer.from(
      Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff),
    )
    for (const piece of [1, 3, 17, 5000]) {
      const whole = await allOf(new RepairedImage(imageOf(noise), 'CP850'))
      expect((await allOf(new RepairedImage(imageOf(noise, piece), 'CP850'))).equals(whole)).toBe(true)
    }
  })
})
