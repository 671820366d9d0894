/**
 * Which parts are one database at several times: by what the reader says, else
 * by what the dumps call it, else by the tables that they share and by likeness
 * of their files' names. What was decided is kept with its reason.
 */
import { databaseWords } from './names.ts'
import { isRelation } from './file-catalog.ts'
import type { ReadFile } from './file-catalog.ts'
import type { OpenedSource, Part } from './parts.ts'
import { partOfFiles } from './parts.ts'

export type GroupedBy = 'settings' | 'dump' | 'overlap' | 'only'

/** The parts of one database. */
export interface Group {
  name: string | null
  by: GroupedBy
  readonly parts: Part[]
  readonly cluster: boolean
  /** What the parts were put together by, one sentence's worth each. */
  readonly reasons: string[]
}

/** A file of a folder that no database could be told for. */
export interface PlacedFile {
  readonly file: ReadFile
  readonly group: Group | null
  readonly by: string
}

/** What the reader said: the database of a source; null where nothing. */
export type SaidDatabase = (source: OpenedSource) => string | null

/** So much of the smaller one's tables in the other make the two one database. */
const SAME = 0.5
/** So much is enough where the files' names are alike too. */
const SAME_WITH_NAME = 0.2
/** So much is wanted where both files' names say something, and nothing that is alike. */
const SAME_WITH_OTHER_NAME = 0.75
/** Two that are called differently are one only where so much is the same. */
const SAME_THOUGH_NAMED = 0.6

/** The groups of all parts of sources that are no folders. */
export function groupParts(parts: readonly Part[], said: SaidDatabase, onlyTwo: boolean): Group[] {
  const groups: Group[] = []
  const whole = parts.filter(({ cluster }) => !cluster)
  const add = (group: Group): Group => {
    groups.push(group)
    return group
  }
  if (onlyTwo && whole.length === 2 && whole.every(({ opened }) => said(opened) === null)) {
    add({ name: nameSaid(whole), by: 'only', parts: [...whole], cluster: false, reasons: [] })
  } else {
    const waiting: Part[] = []
    for (const part of whole) {
      const name = said(part.opened) ?? part.database
      if (name === null) waiting.push(part)
      else {
        const by = said(part.opened) === null ? 'dump' : 'settings'
        const known = groups.find((group) => group.name?.toLowerCase() === name.toLowerCase())
        if (known === undefined) add({ name, by, parts: [part], cluster: false, reasons: [] })
        else {
          known.parts.push(part)
          if (by === 'settings') known.by = by
        }
      }
    }
    // The largest first: small ones then have something to be measured against.
    for (const part of waiting.toSorted((a, b) => b.relations.size - a.relations.size)) {
      const best = bestGroup(part, groups)
      if (best === null) add({ name: null, by: 'overlap', parts: [part], cluster: false, reasons: [] })
      else {
        best.group.parts.push(part)
        best.group.reasons.push(best.reason)
      }
    }
    mergeNamed(groups)
  }
  const outside = parts.filter(({ cluster }) => cluster)
  if (outside.length > 0) add({ name: 'Server', by: 'dump', parts: [...outside], cluster: true, reasons: [] })
  return groups
}

const nameSaid = (parts: readonly Part[]): string | null =>
  new Set(parts.map(({ database }) => database)).size === 1 ? (parts[0]?.database ?? null) : null

/** Tables of the smaller one that the other has too, of all of the smaller one. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): { common: number; of: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const name of small) if (large.has(name)) common += 1
  return { common, of: small.size }
}

function relationsOf(group: Group): Set<string> {
  return new Set(group.parts.flatMap(({ relations }) => [...relations]))
}

/** The tables and views that a part creates; of one that only brings rows those that the rows are for. */
function namedBy({ input, relations }: Part): ReadonlySet<string> {
  if (relations.size > 0) return relations
  return new Set(input.objects.filter(isRelation).map(({ identity }) => identity))
}

function bestGroup(part: Part, groups: readonly Group[]): { group: Group; reason: string } | null {
  const words = databaseWords(part.opened.source.summary.fileName)
  let best: { group: Group; reason: string; score: number } | null = null
  for (const group of groups) {
    if (group.cluster || group.parts.some(({ opened }) => opened === part.opened)) continue
    const { common, of } = shareOf(namedBy(part), relationsOf(group))
    const share = of === 0 ? 0 : common / of
    const others = wordsOf(group)
    const alike = wordsAlike(words, others)
    const wanted =
      alike > 0
        ? of === 0
          ? 0
          : SAME_WITH_NAME
        : words.length > 0 && others.length > 0
          ? SAME_WITH_OTHER_NAME
          : SAME
    if (share < wanted || (of === 0 && alike === 0)) continue
    const score = share + alike / 2
    const reason = `${part.opened.label}: ${common} of the ${of} tables and views of the smaller are in both${alike > 0 ? ', and the names are alike' : ''}`
    if (best === null || score > best.score) best = { group, reason, score }
  }
  return best
}

const wordsOf = ({ parts, name }: Group): string[] => [
  ...(name === null ? [] : databaseWords(name)),
  ...parts.flatMap(({ opened }) => databaseWords(opened.source.summary.fileName)),
]

/** The share of the words of one name that another has. */
function wordsAlike(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0
  return words.filter((word) => others.includes(word)).length / words.length
}

/** What dumps call differently, and is the same for the most part, is one where one of the names stands for a single source. */
function mergeNamed(groups: Group[]): void {
  for (const group of groups.toSorted((a, b) => a.parts.length - b.parts.length)) {
    if (group.by === 'settings' || group.parts.length !== 1 || group.name === null) continue
    const [part] = group.parts
    if (part === undefined) continue
    const others = groups.filter((one) => {
      if (one === group || one.cluster || one.parts.some(({ opened }) => opened === part.opened)) return false
      const { common, of } = shareOf(part.relations, relationsOf(one))
      return of > 1 && common / of >= SAME_THOUGH_NAMED
    })
    const [other] = others.toSorted((a, b) => b.parts.length - a.parts.length)
    if (other === undefined) continue
    other.parts.push(part)
    other.reasons.push(
      `${part.opened.label} calls its database ${group.name}, and most of its tables are the same`,
    )
    if (other.name === null && other.parts.length === 2) {
      other.name = group.name
      other.by = 'dump'
    }
    groups.splice(groups.indexOf(group), 1)
  }
}

/**
 * Puts a folder's files to the databases that there are. Where all that can be
 * told go to one, the folder does as a whole, as it was run.
 */
export async function placeFolder(
  opened: OpenedSource,
  groups: Group[],
  said: SaidDatabase,
  signal: AbortSignal,
): Promise<PlacedFile[]> {
  const name = said(opened)
  const known = groups.filter(({ cluster }) => !cluster)
  if (name !== null || known.length === 0) {
    const group =
      groups.find((one) => one.name?.toLowerCase() === name?.toLowerCase()) ??
      ({ name, by: name === null ? 'only' : 'settings', parts: [], cluster: false, reasons: [] } as Group)
    if (!groups.includes(group)) groups.push(group)
    group.parts.push(wholeFolder(opened))
    return opened.files.map((file) => ({ file, group, by: name === null ? 'the only one' : 'settings' }))
  }
  const [only] = known
  const placed = opened.files.map((file) => placeFile(file, known))
  const used = new Set(placed.flatMap(({ group }) => group ?? []))
  if (used.size === 0 && known.length === 1 && only !== undefined) {
    only.parts.push(wholeFolder(opened))
    return placed.map(({ file }) => ({ file, group: only, by: 'the only one' }))
  }
  if (used.size === 1) {
    const [group] = used
    group?.parts.push(wholeFolder(opened))
    return placed
  }
  for (const [at, group] of [...used].entries()) {
    const own = placed.filter((one) => one.group === group).map(({ file }) => file)
    const part = await partOfFiles(opened, `${opened.source.letter}.${at + 1}`, own, signal)
    group.parts.push(part)
    group.reasons.push(
      `${opened.label}: of its files ${own.map(({ path }) => path).join(', ')}, by the tables that they name`,
    )
  }
  return placed
}

function wholeFolder(opened: OpenedSource): Part {
  const { facts } = opened.source.index
  return {
    opened,
    id: opened.source.letter,
    database: null,
    cluster: false,
    files: null,
    input: { ...facts, objects: opened.source.index.objects(), databases: [] },
    relations: new Set(opened.files.flatMap(({ made }) => made)),
  }
}

/** The database of one file: the one that has most of what it creates or changes; among equals the one whose name is alike. */
function placeFile(file: ReadFile, groups: readonly Group[]): PlacedFile {
  const words = databaseWords(file.path)
  const scored = groups
    .map((group) => {
      const all = relationsOf(group)
      const common = file.named.filter((name) => all.has(name)).length
      const share = file.named.length === 0 ? 0 : common / file.named.length
      return { group, common, score: share + wordsAlike(words, wordsOf(group)) / 2 }
    })
    .toSorted((a, b) => b.score - a.score)
  const [best, next] = scored
  if (best === undefined || best.score < 0.3 || best.score === next?.score)
    return { file, group: null, by: 'nothing that it names is in one database alone' }
  const by =
    best.common === 0
      ? 'by its name'
      : `${best.common} of the ${file.named.length} tables and views that it names are there`
  return { file, group: best.group, by }
}

/**
 * What the report calls each group: what was said, or what most of its dumps
 * call it, else the words that most of their files' names share.
 */
export function nameGroups(groups: readonly Group[]): void {
  const taken = new Set(groups.flatMap(({ by, name }) => (name === null || by !== 'settings' ? [] : [name])))
  for (const [at, group] of groups.entries()) {
    if (group.by === 'settings' || group.cluster) continue
    const dumps = group.parts.filter(({ files, opened }) => files === null && opened.files.length === 0)
    const saying = dumps.filter(({ database }) => database !== null && database === group.name)
    let name = group.name
    if (name === null || saying.length * 2 < dumps.length || taken.has(name)) {
      for (const { opened, database } of saying)
        group.reasons.push(`${opened.label} calls its database ${database}`)
      group.by = group.by === 'only' ? 'only' : 'overlap'
      name = sharedWords(dumps)
    }
    if (name === '' || taken.has(name)) name = `Database ${at + 1}`
    group.name = name
    taken.add(name)
  }
}

function sharedWords(parts: readonly Part[]): string {
  const names = parts.map(({ opened }) => databaseWords(opened.source.summary.fileName))
  const counts = new Map<string, number>()
  for (const words of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (names[0] ?? []).filter((word) => (counts.get(word) ?? 0) * 2 > names.length).join('_')
}
