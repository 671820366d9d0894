/** The blocks of a report as HTML. */
import type { Block, Cell, ListItem, Place, Tone } from '../document.ts'
import { listItem, placeText, richCell } from './chart-table.ts'
import { barsHtml, seriesHtml } from './html-charts.ts'
import { htmlText } from './html-text.ts'

const CALLOUTS = { note: 'Note', caution: 'Caution', critical: 'Critical' } as const

/** One block. */
export function blockHtml(given: Block): string {
  switch (given.type) {
    case 'paragraph':
      return paragraphsHtml(given.text)
    case 'callout':
      return `<aside class="${given.tone}"><b>${CALLOUTS[given.tone]}</b>${htmlText(given.text)}</aside>`
    case 'list':
      return listHtml(given.items, given.ordered === true)
    case 'code':
      return codeHtml(given)
    case 'figures':
      return `<dl class="figures">${given.figures.map(({ label, value, tone }) => `<div><dt>${htmlText(label)}</dt><dd${toneClass(tone)}>${htmlText(value)}</dd></div>`).join('')}</dl>`
    case 'bars':
      return barsHtml(given)
    case 'series':
      return seriesHtml(given)
    case 'table':
      return tableHtml(given)
  }
}

/** A blank line begins a paragraph; other line breaks stay by the style sheet. */
export function paragraphsHtml(text: string): string {
  return text
    .split(/\n[ \t]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${htmlText(part)}</p>`)
    .join('')
}

function toneClass(tone: Tone | undefined): string {
  return tone === undefined ? '' : ` class="${tone}"`
}

function placeHtml(text: string, place: Place | undefined): string {
  if (place === undefined) return ''
  return `${text === '' ? '' : ' '}<small>${htmlText(placeText(place))}</small>`
}

function listHtml(items: readonly (string | ListItem)[], ordered: boolean): string {
  if (items.length === 0) return ''
  const lines = items.map((given) => {
    const { text, tone, place, items: under = [] } = listItem(given)
    const said = tone === undefined ? htmlText(text) : `<span${toneClass(tone)}>${htmlText(text)}</span>`
    return `<li>${said}${placeHtml(text, place)}${listHtml(under, false)}</li>`
  })
  const tag = ordered ? 'ol' : 'ul'
  return `<${tag}>${lines.join('')}</${tag}>`
}

function codeHtml({ text, language = 'diff' }: Extract<Block, { type: 'code' }>): string {
  if (language !== 'diff') return `<pre><code>${htmlText(text)}</code></pre>`
  const lines = text.split('\n').map((line) => {
    const tag = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : null
    return tag === null ? htmlText(line) : `<${tag}>${htmlText(line)}</${tag}>`
  })
  return `<pre><code>${lines.join('\n')}</code></pre>`
}

function cellHtml(cell: Cell): string {
  const { text, tone, code, place } = richCell(cell)
  const said = code === true && text !== '' ? `<code>${htmlText(text)}</code>` : htmlText(text)
  return `${tone === undefined ? said : `<span${toneClass(tone)}>${said}</span>`}${placeHtml(text, place)}`
}

function tableHtml({ columns, rows, sum }: Extract<Block, { type: 'table' }>): string {
  const line = (tag: 'td' | 'th', cells: readonly string[]): string =>
    `<tr>${cells.map((cell, index) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}${columns[index]?.align === 'right' ? ' class="r"' : ''}>${cell}</${tag}>`).join('')}</tr>`
  const head = line(
    'th',
    columns.map(({ title }) => htmlText(title)),
  )
  const foot = sum ? `<tfoot>${line('td', sum.map(htmlText))}</tfoot>` : ''
  const body = rows.map((row) => line('td', row.map(cellHtml))).join('\n')
  return `<div class="wide"><table class="rows"><thead>${head}</thead><tbody>${body}</tbody>${foot}</table></div>`
}
