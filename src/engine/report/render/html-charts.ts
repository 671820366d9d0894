/** Charts as inline SVG with their words in HTML around it, so that long names wrap and everything can be selected. */
import type { Block } from '../document.ts'
import { barSpans, lineRuns } from './chart-geometry.ts'
import { htmlText } from './html-text.ts'

/** Each bar on a line of its own between its label and its value. */
export function barsHtml({ title, bars }: Extract<Block, { type: 'bars' }>): string {
  const spans = barSpans(bars.map(({ value }) => value))
  const lines = bars.map(({ label, text, tone }, index) => {
    const { from, to } = spans[index] ?? { from: 0, to: 0 }
    const bar = `<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect class="f${tone === undefined ? '' : ` ${tone}`}" x="${tenth(1000 * from)}" width="${tenth(1000 * (to - from))}" height="10"/></svg>`
    return `<tr><td>${htmlText(label)}</td><td class="b">${bar}</td><td class="r${tone === undefined ? '' : ` ${tone}`}">${htmlText(text)}</td></tr>`
  })
  return `<figure><figcaption>${htmlText(title)}</figcaption><table class="bars"><tbody>${lines.join('\n')}</tbody></table></figure>`
}

/** A small chart for each line, with every value in words below. */
export function seriesHtml({ title, steps, lines }: Extract<Block, { type: 'series' }>): string {
  const charts = lines.map(({ label, values, texts }) => {
    const runs = lineRuns(values)
    const areas = runs.map((run) => {
      const line = run.map(({ x, y }) => `${tenth(1000 * x)},${tenth(100 * y)}`).join(' ')
      const first = run[0]
      const last = run.at(-1)
      if (first === undefined || last === undefined) return ''
      const dots = run
        .map(({ x, y, step }) => {
          const at = `${tenth(1000 * x)} ${tenth(100 * y)}`
          return `<path class="d" d="M${at}L${at}"><title>${htmlText(`${steps[step] ?? ''}: ${texts[step] ?? ''}`)}</title></path>`
        })
        .join('')
      return `<polygon class="a" points="${tenth(1000 * first.x)},100 ${line} ${tenth(1000 * last.x)},100"/><polyline class="s" points="${line}"/>${dots}`
    })
    const said = steps
      .map((step, index) => `<li><small>${htmlText(step)}</small> ${htmlText(texts[index] ?? '')}</li>`)
      .join('')
    return `<div><p>${htmlText(label)}</p><svg viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label="${htmlText(label)}"><path class="z" d="M0 100H1000"/>${areas.join('')}</svg><ol>${said}</ol></div>`
  })
  return `<figure><figcaption>${htmlText(title)}</figcaption><div class="series">${charts.join('\n')}</div></figure>`
}

function tenth(value: number): string {
  return String(Math.round(10 * value) / 10)
}
