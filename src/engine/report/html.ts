/** A report as one self-contained HTML file: no script, nothing from outside, everything escaped. */
import { cellText, chartTable, itemText } from './chart-table.ts'
import type { Block, ReportDocument } from './document.ts'
import { visibleText } from './visible-text.ts'

const CSS = `:root{color-scheme:light dark;--line:#d5d9de;--soft:#f4f6f8;--quiet:#57606a}
@media(prefers-color-scheme:dark){:root{--line:#3a4048;--soft:#1d2126;--quiet:#a3abb5}}
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1.5rem}
h1{font-size:1.8rem;margin:0}h2{margin:2.5rem 0 .75rem;border-bottom:1px solid var(--line)}h3{margin:2rem 0 .5rem;overflow-wrap:anywhere}
.about,.figures span{color:var(--quiet)}table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{background:var(--soft)}.r{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tfoot td{font-weight:600}
pre{background:var(--soft);padding:.75rem;overflow:auto;font-size:.85rem}.figures{display:flex;gap:2.5rem;margin:1rem 0}.figures b{display:block;font-size:1.8rem}
aside{border-left:3px solid var(--line);padding:.25rem 1rem}
@media print{body{max-width:none;margin:0;font-size:11px}tr{break-inside:avoid}thead{display:table-header-group}h2,h3{break-after:avoid}pre{white-space:pre-wrap}}`

/** The whole document. */
export function renderHtml(document: ReportDocument): string {
  const sections = document.sections.map(({ title, level, blocks }, index) => {
    const heading = `h${level + 1}`
    return `<section id="s${index}"><${heading}>${text(title)}</${heading}>\n${blocks.map(block).join('\n')}</section>`
  })
  const contents = document.sections.flatMap(({ title, level }, index) =>
    level === 1 ? [`<li><a href="#s${index}">${text(title)}</a></li>`] : [],
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${text(document.title)}</title><style>${CSS}</style></head>
<body><header><h1>${text(document.title)}</h1><p class="about">${text(document.subtitle)}<br>${text(document.date)}</p></header>
<nav><ul>${contents.join('')}</ul></nav>
<main>${sections.join('\n')}</main></body></html>
`
}

function text(given: string): string {
  return visibleText(given)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function block(given: Block): string {
  switch (given.type) {
    case 'paragraph':
      return `<p>${text(given.text)}</p>`
    case 'callout':
      return `<aside><b>${given.tone === 'note' ? 'Note' : 'Caution'}</b> ${text(given.text)}</aside>`
    case 'list':
      return `<ul>${given.items.map((item) => `<li>${text(itemText(item))}</li>`).join('')}</ul>`
    case 'code':
      return `<pre>${text(given.text)}</pre>`
    case 'figures':
      return `<div class="figures">${given.figures.map(({ label, value }) => `<div><b>${text(value)}</b><span>${text(label)}</span></div>`).join('')}</div>`
    case 'bars':
    case 'series':
      return block(chartTable(given))
    case 'table': {
      const row = (tag: 'td' | 'th', cells: readonly string[]): string =>
        `<tr>${cells.map((cell, index) => `<${tag}${given.columns[index]?.align === 'right' ? ' class="r"' : ''}>${text(cell)}</${tag}>`).join('')}</tr>`
      const head = row(
        'th',
        given.columns.map(({ title }) => title),
      )
      const sum = given.sum ? `<tfoot>${row('td', given.sum)}</tfoot>` : ''
      return `<table><thead>${head}</thead><tbody>${given.rows.map((cells) => row('td', cells.map(cellText))).join('\n')}</tbody>${sum}</table>`
    }
  }
}
