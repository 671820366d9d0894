/** A report as GitHub's Markdown. Nothing from a dump is interpreted. */
import type { Block, ListItem, Place, ReportDocument, Tone } from '../document.ts'
import { chartTable, listItem, placeText, richCell } from './chart-table.ts'
import { visibleText } from './visible-text.ts'

const CALLOUTS = { note: 'NOTE', caution: 'WARNING', critical: 'CAUTION' } as const

/** The whole document. A logo is left out: GitHub shows no picture that a text carries in itself. */
export function renderMarkdown(document: ReportDocument): string {
  const about = [
    inline(document.subtitle),
    ...(document.author === undefined ? [] : [`By ${inline(document.author)}`]),
    document.date.slice(0, 10),
  ]
  const parts = [`# ${inline(document.title)}`, about.join('  \n')]
  for (const { title, level, blocks } of document.sections)
    parts.push(`${'#'.repeat(level + 1)} ${inline(title)}`, ...blocks.flatMap(block))
  return `${parts.join('\n\n')}\n`
}

/** One line in which no sign means anything but itself. */
function inline(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]#|~!@$]/g, String.raw`\$&`)
    .replaceAll(/:\/\//g, '&#58;//')
    .replaceAll(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replaceAll(
      /^(\s*)([-+=]|\d+[.)])(?=\s|$|=)/g,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
    .replaceAll(/[\n\t]+/g, ' ')
}

/** Lines stay lines, and blank lines begin paragraphs. */
function paragraphs(text: string): string[] {
  const lines = visibleText(text).split('\n')
  const made: string[][] = [[]]
  for (const line of lines)
    if (line.trim() === '') made.push([])
    else made.at(-1)?.push(inline(line.trim()))
  return made.filter((some) => some.length > 0).map((some) => some.join('<br>\n'))
}

/** Names with signs of their own are kept whole by a fence longer than any run of backticks within. */
function code(text: string): string {
  const shown = visibleText(text)
    .replaceAll(/[\n\t]+/g, ' ')
    .replaceAll('|', String.raw`\|`)
  if (shown.trim() === '') return inline(text)
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0)
}

function toned(text: string, tone: Tone | undefined): string {
  if (text === '' || (tone !== 'bad' && tone !== 'caution')) return text
  return tone === 'bad' ? `**${text}**` : `*${text}*`
}

function withPlace(text: string, place: Place | undefined): string {
  if (place === undefined) return text
  const at = inline(placeText(place))
  return text === '' ? at : `${text} (${at})`
}

function list(items: readonly (string | ListItem)[], ordered: boolean, indent: string): string[] {
  return items.flatMap((given, index) => {
    const { text, tone, place, items: under = [] } = listItem(given)
    const mark = ordered ? `${index + 1}.` : '-'
    const deeper = `${indent}${' '.repeat(mark.length + 1)}`
    return [`${indent}${mark} ${withPlace(toned(inline(text), tone), place)}`, ...list(under, false, deeper)]
  })
}

function block(given: Block): string[] {
  switch (given.type) {
    case 'paragraph':
      return paragraphs(given.text)
    case 'callout': {
      const lines = paragraphs(given.text).join('\n\n').split('\n')
      const said = given.tone === 'critical' ? ['**Critical**', '', ...lines] : lines
      return [[`[!${CALLOUTS[given.tone]}]`, ...said].map((line) => (line ? `> ${line}` : '>')).join('\n')]
    }
    case 'list':
      return given.items.length === 0 ? [] : [list(given.items, given.ordered === true, '').join('\n')]
    case 'code': {
      const text = visibleText(given.text)
      const fence = '`'.repeat(Math.max(2, longestRun(text)) + 1)
      return [`${fence}${given.language ?? 'diff'}\n${text}\n${fence}`]
    }
    case 'figures':
      return [given.figures.map(({ label, value }) => `**${inline(value)}** ${inline(label)}`).join(' · ')]
    case 'bars':
    case 'series':
      return block(chartTable(given))
    case 'table':
      return [table(given)]
  }
}

function table({ columns, rows, sum }: Extract<Block, { type: 'table' }>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ title }) => inline(title))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map((row) =>
      line(
        row.map((cell) => {
          const { text, tone, code: asCode, place } = richCell(cell)
          return withPlace(toned(asCode === true ? code(text) : inline(text), tone), place)
        }),
      ),
    ),
    ...(sum ? [line(sum.map((cell) => (cell === '' ? '' : `**${inline(cell)}**`)))] : []),
  ].join('\n')
}
