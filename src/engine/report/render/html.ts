/**
 * A report as one self-contained HTML file: nothing from outside, everything
 * escaped. Its policy allows one style sheet and one script by their hashes, and
 * a picture that the file carries in itself.
 */
import { createHash } from 'node:crypto'
import type { ReportDocument, Section } from '../document.ts'
import { blockHtml } from './html-blocks.ts'
import { REPORT_SCRIPT } from './html-script.ts'
import { REPORT_STYLE } from './html-style.ts'
import { htmlText } from './html-text.ts'
import { logoPicture } from './logo.ts'

/** More deeper parts than this are not listed in the contents. */
const MOST_DEEPER_CONTENTS = 150

/** A section with those that stand under it. */
interface Part {
  readonly anchor: string
  readonly section: Section
  readonly under: Part[]
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(REPORT_STYLE)}`,
  `script-src ${hashOf(REPORT_SCRIPT)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The whole document. */
export function renderHtml(document: ReportDocument): string {
  const parts = partsOf(document.sections)
  const about = [
    htmlText(document.subtitle),
    ...(document.author === undefined ? [] : [`By ${htmlText(document.author)}`]),
    `<time datetime="${htmlText(document.date)}">${htmlText(document.date.slice(0, 10))}</time>`,
  ]
  const logo = logoPicture(document.logo)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width"><meta name="generator" content="Dumpscope"><title>${htmlText(document.title)}</title><style>${REPORT_STYLE}</style></head>
<body><header>${logo === null ? '' : `<img src="${htmlText(logo)}" alt="">`}<h1>${htmlText(document.title)}</h1><p class="about">${about.join('<br>')}</p></header>
<nav aria-label="Contents">${contents(parts)}</nav>
<div class="tools" role="search" hidden><label for="narrow">Narrow the rows</label><input id="narrow" type="search" autocomplete="off" spellcheck="false" placeholder="a name, a kind, a file"><span role="status"></span><button type="button" value="open">Open all parts</button><button type="button" value="close">Close all parts</button></div>
<main>${parts.map(partHtml).join('\n')}</main>
<script>${REPORT_SCRIPT}</script></body></html>
`
}

/** Sections as a tree. A deeper one without its chapter stands by itself. */
function partsOf(sections: readonly Section[]): Part[] {
  const top: Part[] = []
  const path: Part[] = []
  const taken = new Set<string>(['narrow'])
  for (const [index, section] of sections.entries()) {
    const wanted = section.id !== undefined && /^[a-z0-9-]+$/.test(section.id) ? section.id : `part-${index}`
    const anchor = taken.has(wanted) ? `part-${index}` : wanted
    taken.add(anchor)
    const part: Part = { anchor, section, under: [] }
    while ((path.at(-1)?.section.level ?? 0) >= section.level) path.pop()
    const above = path.at(-1)
    if (above === undefined) top.push(part)
    else above.under.push(part)
    path.push(part)
  }
  return top
}

function contents(parts: readonly Part[]): string {
  const deeper = parts.reduce((all, { under }) => all + under.length, 0) <= MOST_DEEPER_CONTENTS
  const list = (some: readonly Part[], deep: boolean): string =>
    some.length === 0
      ? ''
      : `<ol>${some.map(({ anchor, section, under }) => `<li><a href="#${anchor}">${htmlText(section.title)}</a>${deep ? list(under, false) : ''}</li>`).join('')}</ol>`
  return list(parts, deeper)
}

function partHtml({ anchor, section, under }: Part): string {
  const { title, level, blocks, closed } = section
  const heading = `h${level + 1}`
  return `<details class="part l${level}" id="${anchor}"${closed === true ? '' : ' open'}><summary><${heading}>${htmlText(title)}</${heading}></summary>
${[...blocks.map(blockHtml), ...under.map(partHtml)].join('\n')}</details>`
}
