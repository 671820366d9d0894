/** A report as PDF by pdfmake, its fonts embedded. Reaches for nothing outside but the fonts' own files. */
import { createRequire } from 'node:module'
import path from 'node:path'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { cellText, chartTable, itemText } from './chart-table.ts'
import type { Block, ReportDocument } from './document.ts'
import { coveredCharacters } from './font-coverage.ts'
import { codePointName, visibleText } from './visible-text.ts'

const folderOf = (name: string): string =>
  path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
const fontFolder = path.join(folderOf('pdfmake'), 'fonts', 'Roboto')
const fontFile = (style: string): string => path.join(fontFolder, `Roboto-${style}.ttf`)
/** For code, in which columns stand under each other. */
const codeFont = path.join(
  folderOf('@expo-google-fonts/roboto-mono'),
  '400Regular',
  'RobotoMono_400Regular.ttf',
)

/** Rows of one table of the PDF: longer ones are set as several, since laying out grows faster than their length. */
const ROWS_AT_ONCE = 200

const covered = new Map<string, ReadonlySet<number>>()

/** Shares of a page's height below which a heading of a level stands too near the end to begin anything. */
const LOWEST_HEADINGS: Readonly<Record<number, number>> = { 1: 0.8, 2: 0.86 }

/** The whole document. */
export async function renderPdf(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  pdfmake.setFonts({
    Roboto: {
      normal: fontFile('Regular'),
      bold: fontFile('Medium'),
      italics: fontFile('Italic'),
      bolditalics: fontFile('MediumItalic'),
    },
    Code: { normal: codeFont, bold: codeFont, italics: codeFont, bolditalics: codeFont },
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => {
    const wanted = path.resolve(file)
    return path.dirname(wanted) === fontFolder || wanted === codeFont
  })
  const bytes = await pdfmake.createPdf(definition(document)).getBuffer()
  return new Uint8Array(bytes)
}

function definition(document: ReportDocument): TDocumentDefinitions {
  const day = document.date.slice(0, 10)
  return {
    pageSize: 'A4',
    pageMargins: [48, 56, 48, 52],
    info: { title: document.title, creator: 'Dumpscope' },
    defaultStyle: { font: 'Roboto', fontSize: 9, lineHeight: 1.2 },
    header: (page) =>
      page === 1
        ? null
        : { text: printable(document.title), margin: [48, 28, 48, 0], fontSize: 8, color: '#57606a' },
    footer: (page, pages) => ({
      columns: [{ text: day }, { text: `Page ${page} of ${pages}`, alignment: 'right' }],
      margin: [48, 16, 48, 0],
      fontSize: 8,
      color: '#57606a',
    }),
    content: [
      { text: printable(document.title), fontSize: 24, bold: true, margin: [0, 60, 0, 8] },
      { text: printable(document.subtitle), fontSize: 11, color: '#57606a' },
      { text: day, fontSize: 11, color: '#57606a', margin: [0, 2, 0, 32] },
      { toc: { title: { text: 'Contents', bold: true, fontSize: 13, margin: [0, 0, 0, 6] } } },
      ...document.sections.flatMap(({ title, level, blocks }, index): Content[] => [
        {
          text: printable(title),
          ...(level === 1 ? { tocItem: true } : {}),
          ...(index === 0 ? { pageBreak: 'before' as const } : {}),
          headlineLevel: level,
          bold: true,
          fontSize: level === 1 ? 15 : 11,
          margin: [0, level === 1 ? 18 : 12, 0, 6],
        },
        ...blocks.flatMap(block),
      ]),
    ],
    pageBreakBefore: ({ headlineLevel, startPosition }) => {
      const lowest = LOWEST_HEADINGS[headlineLevel ?? 0]
      return lowest !== undefined && startPosition.verticalRatio > lowest
    },
  }
}

function block(given: Block): Content[] {
  switch (given.type) {
    case 'paragraph':
      return [{ text: printable(given.text), margin: [0, 0, 0, 6] }]
    case 'callout':
      return [{ text: printable(given.text), italics: true, margin: [12, 4, 0, 8] }]
    case 'list':
      return [{ ul: given.items.map((item) => ({ text: printable(itemText(item)) })), margin: [0, 0, 0, 8] }]
    case 'code':
      return [
        {
          text: printable(given.text, codeFont),
          font: 'Code',
          fontSize: 7.5,
          preserveLeadingSpaces: true,
          color: '#24292f',
          margin: [8, 0, 0, 8],
        },
      ]
    case 'figures':
      return [
        {
          columns: given.figures.map(({ label, value }) => ({
            stack: [
              { text: value, fontSize: 20, bold: true },
              { text: label, color: '#57606a' },
            ],
          })),
          margin: [0, 4, 0, 12],
        },
      ]
    case 'bars':
    case 'series':
      return block(chartTable(given))
    case 'table':
      return tables(given)
  }
}

function tables({ columns, rows, sum }: Extract<Block, { type: 'table' }>): Content[] {
  const shares = columns.reduce((total, { share }) => total + share, 0)
  const widths = columns.map(({ share }) => `${(100 * share) / shares}%`)
  const line = (cells: readonly string[], bold: boolean): Content[] =>
    cells.map((cell, index) => ({ text: printable(cell), bold, alignment: columns[index]?.align ?? 'left' }))
  const head = line(
    columns.map(({ title }) => title),
    true,
  )
  const made: Content[] = []
  for (let from = 0; from < Math.max(1, rows.length); from += ROWS_AT_ONCE) {
    const last = from + ROWS_AT_ONCE >= rows.length
    const body = [head, ...rows.slice(from, from + ROWS_AT_ONCE).map((row) => line(row.map(cellText), false))]
    if (sum && last) body.push(line(sum, true))
    made.push({
      table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths, body },
      layout: {
        hLineWidth: () => 0.5,
        vLineWidth: () => 0,
        hLineColor: () => '#d5d9de',
        fillColor: (row) => (row === 0 ? '#f4f6f8' : null),
      },
      fontSize: 8,
      margin: [0, 2, 0, last ? 10 : 0],
    })
  }
  return made
}

/** What the font can show; other characters are named. Long names may break after dots, commas and underscores. */
function printable(text: string, font: string = fontFile('Regular')): string {
  const has = covered.get(font) ?? coveredCharacters(font)
  covered.set(font, has)
  let shown = ''
  for (const character of visibleText(text)) {
    const point = character.codePointAt(0) ?? 0
    shown +=
      character === '\n'
        ? '\n'
        : character === '\t'
          ? '    '
          : has.has(point)
            ? character
            : codePointName(character)
  }
  return shown.replaceAll(/[^\s]{24,}/g, (word) => word.replaceAll(/[._,/(=-](?=\w)/g, '$&\u200b'))
}
