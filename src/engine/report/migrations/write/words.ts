/** Numbers, names and lists as the report prints them. */
import type { ObjectKind } from '../../../../shared/model.ts'
import type { Cell, Place, TableColumn } from '../../document.ts'

const number = new Intl.NumberFormat('en')

/** '12,345'. */
export const count = (value: number): string => number.format(value)

/** '1 file', '12 files'. */
export function counted(value: number, word: string, plural = `${word}s`): string {
  return `${count(value)} ${value === 1 ? word : plural}`
}

/** '66.9 kB'. */
export function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return step === 0 ? `${bytes} bytes` : `${(bytes / 1000 ** step).toFixed(1)} ${units[step]}`
}

/** 'a, b and c'; of more than `most` the first ones and how many more there are. */
export function listed(items: readonly string[], most = Infinity): string {
  const shown = items.slice(0, most)
  const rest = items.length - shown.length
  const all = rest > 0 ? [...shown, `${count(rest)} more`] : shown
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}

/** A name without the schema that all names have where none is said. */
export const short = (name: string): string => name.replace(/^public\./, '')

/** Names, short. */
export const names = (all: readonly string[], most = Infinity): string => listed(all.map(short), most)

const WORDS: Readonly<Partial<Record<ObjectKind, readonly [string, string]>>> = {
  constraint: ['primary, unique or exclusion constraint', 'primary, unique or exclusion constraints'],
  'fk constraint': ['foreign key', 'foreign keys'],
  index: ['index', 'indexes'],
  policy: ['policy', 'policies'],
  'operator family': ['operator family', 'operator families'],
  'text search dictionary': ['text search dictionary', 'text search dictionaries'],
  'operator class': ['operator class', 'operator classes'],
  'default acl': ['rule of default privileges', 'rules of default privileges'],
}

/** '3 indexes'. */
export function kindCount(kind: ObjectKind, value: number): string {
  const [one, many] = WORDS[kind] ?? [kind, `${kind}s`]
  return counted(value, one, many)
}

export const left = (title: string, share: number): TableColumn => ({ title, align: 'left', share })
export const right = (title: string, share = 1): TableColumn => ({ title, align: 'right', share })

/** A place in one of the files. */
export const at = (file: string, line: number): Place => ({ file, line })

/** A cell that is a place alone. */
export const placed = (file: string, line: number): Cell => ({ text: '', place: at(file, line) })

/** Lower case, digits and hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Throws where figures do not add up, since that is a bug and must not be printed. */
export function assertSum(what: string, sum: number, expected: number): void {
  if (sum !== expected) throw new Error(`figures do not add up: ${what} ${sum}, expected ${expected}`)
}

/** The sum of one figure over all rows. */
export function sumOf<Row>(rows: readonly Row[], figure: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + figure(row), 0)
}

/** A sentence from a clause: a capital at its beginning, a full stop at its end. */
export function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
}
