/** A report as PDF by pdfmake, its fonts embedded. Reaches for nothing outside but the fonts' own files. */
import path from 'node:path'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces'
import type { ReportDocument, Section } from '../document.ts'
import { logoPicture } from './logo.ts'
import { beginningHeight, blockPdf } from './pdf-blocks.ts'
import { fontFiles } from './pdf-fonts.ts'
import { COLORS, LINE_HEIGHT, PAGE, SIZES } from './pdf-page.ts'
import { bookmarkText, pdfText } from './pdf-text.ts'

const HEADINGS = {
  1: { size: 15, above: 18 },
  2: { size: 11.5, above: 12 },
  3: { size: 9.5, above: 8 },
} as const
const BELOW_HEADING = 6
/** Contents longer than this list chapters alone; bookmarks have all. */
const MOST_CONTENTS = 90

/** The whole document. */
export async function renderPdf(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const fonts: TFontDictionary = {}
  const allowed = new Set<string>()
  for (const family of ['Roboto', 'Code', 'Han', 'Hangul'] as const) {
    const files = fontFiles(family)
    if (files === null) continue
    fonts[family] = { ...files }
    for (const file of Object.values(files)) allowed.add(file)
  }
  pdfmake.setFonts(fonts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => allowed.has(path.resolve(file)))
  const bytes = await pdfmake.createPdf(definition(document)).getBuffer()
  return new Uint8Array(bytes)
}

function definition(document: ReportDocument): TDocumentDefinitions {
  const day = document.date.slice(0, 10)
  const runningTitle = pdfText(shortened(document.title))
  const [left, , right] = PAGE.margins
  return {
    pageSize: 'A4',
    pageMargins: [...PAGE.margins],
    info: {
      title: bookmarkText(document.title),
      creator: 'Dumpscope',
      ...(document.author === undefined ? {} : { author: bookmarkText(document.author) }),
    },
    defaultStyle: { font: 'Roboto', fontSize: SIZES.text, lineHeight: LINE_HEIGHT },
    header: (page) =>
      page === 1
        ? null
        : { text: runningTitle, margin: [left, 28, right, 0], fontSize: SIZES.table, color: COLORS.quiet },
    footer: (page, pages) => ({
      columns: [{ text: day }, { text: `Page ${page} of ${pages}`, alignment: 'right' }],
      margin: [left, 16, right, 0],
      fontSize: SIZES.table,
      color: COLORS.quiet,
    }),
    content: [...titlePage(document, day), ...document.sections.flatMap(sectionPdf(document.sections))],
  }
}

/** Title, who and when, and the contents. */
function titlePage(document: ReportDocument, day: string): Content[] {
  const logo = logoPicture(document.logo)
  const about = [document.subtitle, ...(document.author === undefined ? [] : [`By ${document.author}`]), day]
  return [
    logo === null
      ? { text: '', margin: [0, 40, 0, 0] }
      : { image: logo, fit: [180, 70], margin: [0, 0, 0, 24] },
    { text: pdfText(document.title), fontSize: 24, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 8] },
    ...about.map((text): Content => ({
      text: pdfText(text),
      fontSize: 11,
      color: COLORS.quiet,
      margin: [0, 0, 0, 2],
    })),
    { text: '', margin: [0, 16, 0, 0] },
    { toc: { title: { text: 'Contents', bold: true, fontSize: 13, margin: [0, 0, 0, 6] } } },
  ]
}

/** A heading with its blocks; the first begins a page. */
function sectionPdf(all: readonly Section[]): (section: Section, index: number) => Content[] {
  const above: string[] = []
  const shallow = all.filter(({ level }) => level < 3).length > MOST_CONTENTS
  return ({ title, level, blocks }, index) => {
    const id = `heading-${index}`
    above.length = Math.min(above.length, level - 1)
    const parent = above.findLast((one) => one !== undefined)
    above[level - 1] = id
    const { size, above: space } = HEADINGS[level]
    const inContents = level === 1 || (level === 2 && !shallow)
    const heading: Content = {
      text: pdfText(title.trim() === '' ? '(no title)' : title),
      id,
      outline: true,
      outlineText: bookmarkText(title),
      ...(parent === undefined ? {} : { outlineParentId: parent }),
      ...(inContents ? { tocItem: true, tocMargin: [level === 1 ? 0 : 12, level === 1 ? 2 : 0, 0, 0] } : {}),
      bold: true,
      fontSize: size,
      margin: [0, space, 0, BELOW_HEADING],
    }
    // The heading and some room below it go together to the next page; then what follows takes that room back.
    const room = beginningHeight(blocks[0])
    return [
      {
        stack: [heading, { text: '', fontSize: 0.1, margin: [0, 0, 0, room] }],
        unbreakable: true,
        ...(index === 0 ? { pageBreak: 'before' as const } : {}),
      },
      { text: '', fontSize: 0.1, margin: [0, -room, 0, 0] },
      ...blocks.flatMap(blockPdf),
    ]
  }
}

function shortened(title: string): string {
  const letters = [...title.replaceAll('\n', ' ')]
  return letters.length <= 100 ? letters.join('') : `${letters.slice(0, 99).join('')}…`
}
