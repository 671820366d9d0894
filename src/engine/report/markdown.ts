/** A report as GitHub's Markdown. Nothing from a dump is interpreted. */
import { cellText, chartTable, itemText } from './chart-table.ts'
import type { Block, ReportDocument } from './document.ts'
import { visibleText } from './visible-text.ts'

/** The whole document. */
export function renderMarkdown(document: ReportDocument): string {
  const parts = [`# ${inline(document.title)}`, inline(document.subtitle), inline(document.date)]
  for (const { title, level, blocks } of document.sections)
    parts.push(`${'#'.repeat(level + 1)} ${inline(title)}`, ...blocks.map(block))
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
      /^(\s*)([-+]|\d+[.)])(?=\s)/g,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
    .replaceAll(/[\n\t]+/g, ' ')
}

function block(given: Block): string {
  switch (given.type) {
    case 'paragraph':
      return inline(given.text)
    case 'callout':
      return `> **${given.tone === 'note' ? 'Note' : 'Caution'}**: ${inline(given.text)}`
    case 'list':
      return given.items.map((item) => `- ${inline(itemText(item))}`).join('\n')
    case 'code': {
      const text = visibleText(given.text)
      const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
      const fence = '`'.repeat(longest + 1)
      return `${fence}diff\n${text}\n${fence}`
    }
    case 'figures':
      return given.figures.map(({ label, value }) => `**${inline(value)}** ${inline(label)}`).join(' · ')
    case 'bars':
    case 'series':
      return block(chartTable(given))
    case 'table': {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
      return [
        line(given.columns.map(({ title }) => inline(title))),
        line(given.columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
        ...given.rows.map((row) => line(row.map((cell) => inline(cellText(cell))))),
        ...(given.sum ? [line(given.sum.map((cell) => `**${inline(cell)}**`))] : []),
      ].join('\n')
    }
  }
}
