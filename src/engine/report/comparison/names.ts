/** What names of files say: when, what for, and of which database. Guesses, which the report says are guesses. */
import type { SourceRole } from '../../../shared/report-model.ts'

const DAY = /(?<!\d)(?<year>20\d\d)[-_.]?(?<month>0[1-9]|1[0-2])[-_.]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u
/** Behind a day: `T0215`, `_02-15-00`, ` 02:15`. */
const TIME = /^[T_ .-]?(?<hour>[01]\d|2[0-3])[-_:.h]?(?<minute>[0-5]\d)(?:[-_:.m]?(?<second>[0-5]\d))?(?!\d)/u
/** A day and a time without anything between them. */
const DAY_AND_TIME =
  /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?<second>[0-5]\d)?(?!\d)/u

/** The last date that a path says, looked for from its end: '2025-12-27', '2026-01-10T02:15:00'. Null where there is none. */
export function dateInPath(path: string): string | null {
  for (const name of path.split(/[\\/]/u).toReversed()) {
    const found = dateInName(name)
    if (found !== null) return found
  }
  return null
}

function dateInName(name: string): string | null {
  const whole = DAY_AND_TIME.exec(name)?.groups
  if (whole) return `${dayOf(whole)}T${whole['hour']}:${whole['minute']}:${whole['second'] ?? '00'}`
  const found = DAY.exec(name)
  if (found?.groups === undefined) return null
  const day = dayOf(found.groups)
  if (Number.isNaN(Date.parse(day))) return null
  const time = TIME.exec(name.slice(found.index + found[0].length))?.groups
  return time ? `${day}T${time['hour']}:${time['minute']}:${time['second'] ?? '00'}` : day
}

const dayOf = (groups: Readonly<Record<string, string | undefined>>): string =>
  `${groups['year']}-${groups['month']}-${groups['day']}`

/** Words of file names that say nothing of the database. */
const NOISE = new Set(
  `db database databases dump dumps schema schemas ddl data backup backups bak live running current prod production
   staging master masters baseline consolidated seed seeds sql pg postgres postgresql final migration migrations full
   latest newest new old copy export structure init create only plain custom tar dir gz zip the of and for`.split(
    /\s+/u,
  ),
)

/** The words of a name that may be those of a database, in their order: 'supabase_db_20251227.sql' has 'supabase'. */
export function databaseWords(name: string): string[] {
  const stem = name
    .replace(/(?:\.(?:sql|dump|backup|bak|tar|dir|gz|zst|bz2|xz|lz4|zip|pgdump|custom|toc))+$/iu, '')
    .replace(DAY_AND_TIME, ' ')
    .replace(DAY, ' ')
  return stem
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/u.test(word) && !NOISE.has(word))
}

const ROLE_WORDS: readonly { readonly role: SourceRole; readonly words: readonly string[] }[] = [
  { role: 'live', words: ['live', 'running'] },
  { role: 'master', words: ['master', 'masters', 'baseline', 'consolidated', 'final'] },
  { role: 'incremental', words: ['incremental', 'increment', 'patch', 'patches', 'delta', 'hotfix'] },
]

/** The role that one of the names says, the first name first, with the word that says it; null where none does. */
export function roleInNames(names: readonly string[]): { role: SourceRole; word: string } | null {
  for (const name of names) {
    const words = new Set(
      name
        .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    )
    for (const { role, words: telling } of ROLE_WORDS) {
      const word = telling.find((one) => words.has(one))
      if (word !== undefined) return { role, word }
    }
  }
  return null
}
