/** Figures and names as the review prints them. */
import type { Cell, Place, TableColumn } from '../document.ts'

const NUMBER = new Intl.NumberFormat('en')

/** 1,117. */
export function number(value: number): string {
  return NUMBER.format(value)
}

/** '1 table', '23 tables'. */
export function many(count: number, one: string, several = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : several}`
}

/** 337,575 bytes as '338 kB'. */
export function bytes(value: number): string {
  if (value < 1000) return many(value, 'byte')
  const step = Math.min(4, Math.floor(Math.log10(value) / 3))
  const scaled = value / 1000 ** step
  return `${scaled < 10 ? scaled.toFixed(1) : Math.round(scaled)} ${['', 'kB', 'MB', 'GB', 'TB'][step]}`
}

/** A share of a whole that is not 0: '0 %' and '100 %' only where that is exact. */
export function share(part: number, whole: number): string {
  if (part === 0 || part === whole) return part === 0 ? '0 %' : '100 %'
  const percent = (100 * part) / whole
  if (percent < 0.1) return 'under 0.1 %'
  if (percent > 99.9) return 'over 99.9 %'
  return `${percent < 1 || percent > 99 ? percent.toFixed(1) : Math.round(percent)} %`
}

/** 'a', 'a and b', 'a, b and c'; of more than `most` the rest is counted. */
export function list(names: readonly string[], most = 12): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names
  const rest = names.length - shown.length
  const all = rest > 0 ? [...shown, `${number(rest)} more`] : shown
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** A relation's identity, of schema public without it. */
export function plainName(identity: string): string {
  return identity.replace(/^public\./u, '')
}

/** A name as a cell in the font of code. */
export function code(text: string, place?: Place): Cell {
  return place === undefined ? { text, code: true } : { text, code: true, place }
}

/** Heads of columns. */
export function left(title: string, width = 2): TableColumn {
  return { title, align: 'left', share: width }
}

export function right(title: string, width = 1): TableColumn {
  return { title, align: 'right', share: width }
}
