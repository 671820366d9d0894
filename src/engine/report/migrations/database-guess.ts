/** To which database a file belongs, and how that is known: the settings, the file itself, what it builds on, its name. */
import type { ReportSettings } from '../../../shared/report-model.ts'
import type { MigrationFile } from './facts.ts'
import type { FolderFile } from './folder-files.ts'
import { bareName } from './read-file.ts'
import type { Reference } from './reference-sources.ts'
import { settingsFor } from './source-settings.ts'

type Guess = MigrationFile['database']

/** What is known of one database: names that its dumps have. */
interface Known {
  readonly name: string
  readonly references: readonly Reference[]
}

const RELATIONS: ReadonlySet<string> = new Set(['table', 'view', 'materialized view', 'foreign table'])

/** A guess for each file, in their order. */
export function guessDatabases(
  files: readonly FolderFile[],
  references: readonly Reference[],
  settings: ReportSettings,
): Guess[] {
  const known: Known[] = [...Map.groupBy(references, ({ fact }) => fact.database)].map(([name, own]) => ({
    name,
    references: own,
  }))
  const guesses = files.map((file) => guessOf(file, known, settings))
  guessByNeeds(files, guesses)
  const named = new Set(guesses.flatMap(({ name }) => (name === null ? [] : [name])))
  const [only] = named
  const rest: Guess =
    named.size === 1 && only !== undefined
      ? {
          name: only,
          evidence: 'only one',
          how: 'guessed: no other database is known',
          against: null,
        }
      : {
          name: null,
          evidence: 'not known',
          how: 'not known: neither the file nor a dump says it',
          against: null,
        }
  return guesses.map((guess) => (guess.evidence === 'not known' ? rest : guess))
}

const UNKNOWN: Guess = { name: null, evidence: 'not known', how: 'not known', against: null }

function guessOf(file: FolderFile, known: readonly Known[], settings: ReportSettings): Guess {
  const overlap = overlapOf(file, known)
  const told = toldOf(file, known, settings)
  if (told !== null) {
    const other = overlap !== null && overlap.name !== told.name && overlap.clear ? overlap.words : null
    return { ...told, against: other }
  }
  if (overlap !== null)
    return { name: overlap.name, evidence: 'overlap', how: `guessed: ${overlap.words}`, against: null }
  return nameOf(file, known) ?? UNKNOWN
}

/** What the settings or the file itself say. */
function toldOf(
  { absolute, source, read }: FolderFile,
  known: readonly Known[],
  settings: ReportSettings,
): Guess | null {
  const said =
    settingsFor(absolute, null, settings)?.database ??
    settingsFor(source.source.path, source.letter, settings)?.database
  if (said !== undefined)
    return { name: asKnown(said, known), evidence: 'settings', how: 'said in the settings', against: null }
  const connect = read?.connects[0]
  if (read && connect !== undefined) {
    const others = new Set(read.connects.map(({ database }) => database)).size - 1
    return {
      name: asKnown(connect.database, known),
      evidence: 'connect',
      how: `said by \\connect in line ${connect.line}`,
      against:
        others === 0
          ? null
          : `it connects to ${others} other ${others === 1 ? 'database' : 'databases'} further on`,
    }
  }
  if (read?.comment)
    return {
      name: asKnown(read.comment.database, known),
      evidence: 'comment',
      how: `said by a comment in line ${read.comment.line}`,
      against: null,
    }
  return null
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** A name as the dumps have it, where it differs in case and punctuation alone. */
function asKnown(name: string, known: readonly Known[]): string {
  return known.find((one) => plain(one.name) === plain(name))?.name ?? name
}

interface Overlap {
  readonly name: string
  readonly words: string
  /** Whether no other database comes near. */
  readonly clear: boolean
}

/** The database whose dumps have most of the tables and views that the file makes, changes or needs. */
function overlapOf({ read }: FolderFile, known: readonly Known[]): Overlap | null {
  if (read === null || known.length === 0) return null
  const names = new Set([
    ...read.objects.filter(({ kind }) => RELATIONS.has(kind)).map(({ identity }) => identity),
    ...read.needs.map(({ name }) => name),
  ])
  if (names.size === 0) return null
  const counted = known
    .map(({ name, references }) => ({
      name,
      count: [...names].filter((one) => references.some((reference) => reference.names.has(one))).length,
    }))
    .toSorted((a, b) => b.count - a.count)
  const [best, next] = counted
  if (best === undefined || best.count === 0 || best.count === next?.count) return null
  const others = next === undefined ? '' : `, ${next.count} in ${next.name}`
  return {
    name: best.name,
    words: `${best.count} of the ${names.size} names that it makes or needs ${best.count === 1 ? 'is' : 'are'} in the dumps of ${best.name}${others}`,
    clear: best.count >= 3 && best.count >= 2 * (next?.count ?? 0),
  }
}

/** A database whose name the file's name holds; the longest where several do. */
function nameOf({ path }: FolderFile, known: readonly Known[]): Guess | null {
  const own = plain(path.replace(/\.\w+$/, ''))
  const [found] = known
    .filter(({ name }) => plain(name).length >= 3 && own.includes(plain(name)))
    .toSorted((a, b) => b.name.length - a.name.length)
  return found === undefined
    ? null
    : { name: found.name, evidence: 'file name', how: 'guessed from its name', against: null }
}

/** A file that says nothing goes with the one that makes what it needs, or needs what it makes. */
function guessByNeeds(files: readonly FolderFile[], guesses: Guess[]): void {
  const makers = new Map<string, number[]>()
  for (const [at, { read }] of files.entries())
    for (const { kind, identity } of read?.objects ?? []) {
      const name = bareName(kind, identity)
      const known = makers.get(name)
      if (known === undefined) makers.set(name, [at])
      else known.push(at)
    }
  // Each round knows at least one more, or is the last.
  for (let changed = true; changed;) {
    changed = false
    for (const [at, { read }] of files.entries()) {
      if (guesses[at]?.evidence !== 'not known') continue
      const need = read?.needs.find(({ name }) =>
        (makers.get(name) ?? []).some((maker) => guesses[maker]?.name),
      )
      const maker = need && makers.get(need.name)?.find((one) => guesses[one]?.name)
      const name = maker === undefined ? null : (guesses[maker]?.name ?? null)
      if (need === undefined || maker === undefined || name === null) continue
      guesses[at] = {
        name,
        evidence: 'needs',
        how: `guessed: it needs ${need.name}, which ${files[maker]?.id ?? ''} makes`,
        against: null,
      }
      changed = true
    }
  }
}
