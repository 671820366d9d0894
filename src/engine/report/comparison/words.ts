/** The words in which a comparison is told: figures with their nouns, names, lists, and how sources are called. */
import type { Counts, DatabaseFact, MemberFact, RelationFact, SourceFact } from './facts.ts'

const number = new Intl.NumberFormat('en')

/** '1,234'. */
export const figure = (value: number): string => number.format(value)

/** '1 table', '2 tables'; the plural where it is not the singular with an s. */
export function counted(value: number, one: string, several = `${one}s`): string {
  return `${figure(value)} ${value === 1 ? one : several}`
}

/** '83.4 kB'; bytes where there are few. */
export function bytesText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return step === 0 ? counted(bytes, 'byte') : `${(bytes / 1000 ** step).toFixed(1)} ${units[step]}`
}

/** A name without 'public.' before it. */
export const shortName = (name: string): string => name.replace(/^public\./u, '')

/** 'a', 'a and b', 'a, b and 3 more'. */
export function listed(names: readonly string[], atMost = 8): string {
  const shown = names.length > atMost + 1 ? names.slice(0, atMost) : [...names]
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${figure(rest)} more`
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

const PLURALS: Readonly<Record<string, string>> = {
  index: 'indexes',
  policy: 'policies',
  'foreign key': 'foreign keys',
  'primary key': 'primary keys',
  unique: 'unique constraints',
  exclusion: 'exclusion constraints',
  check: 'check constraints',
  statistics: 'extended statistics',
  'operator class': 'operator classes',
}

/** The plural of a kind as reports count it. */
export const pluralOf = (kind: string): string =>
  PLURALS[kind] ?? (kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`)

/** '19 tables and 3 views', in the order of kinds; 'no tables or views' where there are none. */
export function relationsText(relations: readonly Pick<RelationFact, 'kind'>[]): string {
  const kinds = ['table', 'foreign table', 'view', 'materialized view'] as const
  const parts = kinds.flatMap((kind) => {
    const count = relations.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [counted(count, kind)]
  })
  return parts.length === 0 ? 'no tables or views' : listed(parts)
}

/** '12 tables and views', whichever they are. */
export const relationCount = (count: number): string => counted(count, 'table or view', 'tables and views')

/** '55 tables and 2 views' of counts. */
export function countsText(counts: Counts): string {
  const parts = [
    counted(counts.tables, 'table'),
    ...(counts.foreignTables > 0 ? [counted(counts.foreignTables, 'foreign table')] : []),
    ...(counts.views > 0 ? [counted(counts.views, 'view')] : []),
    ...(counts.materializedViews > 0 ? [counted(counts.materializedViews, 'materialized view')] : []),
  ]
  return listed(parts)
}

/** 'Is' or 'are', by how many. */
export const is = (count: number): string => (count === 1 ? 'is' : 'are')

/** '2025-12-27', with the time of day where it is known and wanted. */
export function dayText(date: string, withTime = false): string {
  const time = /T(\d\d:\d\d)/u.exec(date)?.[1]
  return withTime && time !== undefined ? `${date.slice(0, 10)} ${time}` : date.slice(0, 10)
}

/** How a date is known. */
export const DATE_BY: Readonly<Record<SourceFact['date']['by'], string>> = {
  settings: 'as told',
  dump: 'said by the dump',
  name: 'by its name',
  'file time': 'time of the file',
}

/** Calls the members of databases, so that each can be told from the others. */
export class Naming {
  readonly #sources: ReadonlyMap<string, SourceFact>
  readonly #members = new Map<string, MemberFact>()
  readonly #databases: ReadonlyMap<string, DatabaseFact>
  readonly #ofMember = new Map<string, DatabaseFact>()

  constructor(sources: readonly SourceFact[], databases: readonly DatabaseFact[]) {
    this.#sources = new Map(sources.map((source) => [source.letter, source]))
    this.#databases = new Map(databases.map((database) => [database.id, database]))
    for (const database of databases)
      for (const member of database.members) {
        this.#members.set(member.id, member)
        this.#ofMember.set(member.id, database)
      }
  }

  member(id: string): MemberFact {
    const found = this.#members.get(id)
    if (found === undefined) throw new Error(`no member ${id}`)
    return found
  }

  source(letter: string): SourceFact {
    const found = this.#sources.get(letter)
    if (found === undefined) throw new Error(`no source ${letter}`)
    return found
  }

  database(id: string): string {
    return this.#databases.get(id)?.name ?? id
  }

  /** Whether its time is known better than by the file's own. */
  isDated(id: string): boolean {
    return this.source(this.member(id).source).date.by !== 'file time'
  }

  /** In a sentence: 'the dump of 2025-12-27', 'the live database', 'the master'. */
  called(id: string): string {
    const { role, title } = this.member(id)
    const others = this.#ofMember.get(id)?.members.filter((one) => one.role === role && one.id !== id) ?? []
    if (role === 'dump') {
      const day = this.#day(id)
      const alone = others.every((one) => !this.isDated(one.id) || this.#day(one.id) !== day)
      return this.isDated(id) && alone ? `the dump of ${day}` : `the dump ${title}`
    }
    const word = { live: 'the live database', master: 'the master', incremental: 'the migrations' }[role]
    return others.length === 0 ? word : `${word} ${title}`
  }

  /** As the heading of a column: '2025-12-27', 'live', 'master'; its title where that would be two's. */
  heading(id: string): string {
    const { role, title } = this.member(id)
    const own = this.#heading(id)
    const others = this.#ofMember.get(id)?.members.filter((one) => one.id !== id) ?? []
    if (others.some((one) => this.#heading(one.id) === own)) return title
    return role === 'dump' && !this.isDated(id) ? title : own
  }

  #heading(id: string): string {
    const { role } = this.member(id)
    return role === 'dump' ? this.#day(id) : role
  }

  #day(id: string): string {
    const { date } = this.member(id)
    const others = this.#ofMember.get(id)?.members ?? []
    const shared = others.some((one) => one.id !== id && dayText(one.date) === dayText(date))
    return dayText(date, shared && this.isDated(id))
  }
}
