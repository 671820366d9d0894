/** The order in which the files of one database can be applied, and which of them needs which. */
import { compareVersions } from '../../source/index.ts'
import type { FileLink, FileNeed, OrderedFile } from './facts.ts'
import type { FolderFile } from './folder-files.ts'
import { bareName } from './read-file.ts'
import type { RawNeed } from './read-file.ts'

/** Where something is made. */
export interface Maker {
  readonly file: FolderFile
  readonly line: number
}

/** A group's files in order, with what each needs of the others. */
export interface Ordering {
  readonly files: readonly FolderFile[]
  readonly order: readonly OrderedFile[]
  readonly circle: readonly string[]
  readonly links: readonly FileLink[]
  readonly makers: ReadonlyMap<string, readonly Maker[]>
  /** A file's place in the order. */
  readonly placeOf: ReadonlyMap<string, number>
  /** Tables and views that are there after the last. */
  readonly left: ReadonlySet<string>
}

const RELATIONS: ReadonlySet<string> = new Set(['table', 'view', 'materialized view', 'foreign table'])
const NAMES_AT_MOST = 10

/** Whether something is a table or a view. */
export const isRelation = (kind: string): boolean => RELATIONS.has(kind)

/** Orders the files of one database. `isWhole` says whether a file makes a whole schema. */
export function orderFiles(given: readonly FolderFile[], isWhole: (file: FolderFile) => boolean): Ordering {
  const files = given.filter(({ read, leftOut }) => read !== null && leftOut === null)
  const makers = makersOf(files)
  const base = baseOrder(files, isWhole)
  const turn = new Map(base.map((file, at) => [file.id, at]))
  const firstMaker = (name: string, not: FolderFile): Maker | undefined =>
    makers
      .get(name)
      ?.filter(({ file }) => file !== not)
      .toSorted((a, b) => (turn.get(a.file.id) ?? 0) - (turn.get(b.file.id) ?? 0))[0]
  const needed = new Map(
    base.map((file) => [
      file.id,
      (file.read?.needs ?? []).flatMap((need) => {
        const maker = need.whenCalled ? undefined : firstMaker(need.name, file)
        return maker === undefined ? [] : [{ need, maker }]
      }),
    ]),
  )
  const { sorted, circle } = sortByNeeds(
    base,
    new Map([...needed].map(([id, all]) => [id, new Set(all.map(({ maker }) => maker.file.id))])),
  )
  const left = new Set<string>()
  const placeOf = new Map(sorted.map(({ id }, at) => [id, at]))
  return {
    files: sorted,
    order: toldOrder(sorted, turn, needed, left),
    circle,
    links: linksOf(sorted, needed),
    makers,
    placeOf,
    left,
  }
}

function makersOf(files: readonly FolderFile[]): Map<string, Maker[]> {
  const makers = new Map<string, Maker[]>()
  for (const file of files)
    for (const { kind, identity, line } of file.read?.objects ?? []) {
      const name = bareName(kind, identity)
      const known = makers.get(name)
      if (known === undefined) makers.set(name, [{ file, line }])
      else if (known.at(-1)?.file !== file) known.push({ file, line })
    }
  return makers
}

/** As the tool that numbers them runs them; of several folders by what they are and their numbers. */
function baseOrder(files: readonly FolderFile[], isWhole: (file: FolderFile) => boolean): FolderFile[] {
  const byPlace = (a: FolderFile, b: FolderFile): number => a.place[0] - b.place[0] || a.place[1] - b.place[1]
  const folders = new Set(files.map(({ place: [folder] }) => folder))
  if (folders.size < 2) return files.toSorted(byPlace)
  const ranks = new Map(files.map((file) => [file, rankOf(file, isWhole)]))
  return files.toSorted(
    (a, b) =>
      (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || compareNumbers(a.version, b.version) || byPlace(a, b),
  )
}

/** What makes a whole schema first, rows last. */
function rankOf(file: FolderFile, isWhole: (file: FolderFile) => boolean): number {
  if (['dump', 'schema', 'baseline'].includes(file.role) || isWhole(file)) return 0
  return file.role === 'seed' ? 2 : 1
}

/** Files without a number after those that have one. */
function compareNumbers(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return compareVersions(a, b)
}

/** The given order, with each file behind those that it needs; of a circle the first in that order begins. */
function sortByNeeds(
  base: readonly FolderFile[],
  needs: ReadonlyMap<string, ReadonlySet<string>>,
): { sorted: FolderFile[]; circle: string[] } {
  const waiting = new Map(base.map((file) => [file.id, new Set(needs.get(file.id))]))
  const wantedBy = new Map<string, string[]>()
  for (const [id, wanted] of waiting)
    for (const other of wanted) wantedBy.set(other, [...(wantedBy.get(other) ?? []), id])
  const sorted: FolderFile[] = []
  const circle: string[] = []
  const left = [...base]
  while (left.length > 0) {
    let at = left.findIndex(({ id }) => waiting.get(id)?.size === 0)
    if (at < 0) {
      at = 0
      circle.push(left[0]?.id ?? '')
    }
    const [file] = left.splice(at, 1)
    if (file === undefined) break
    sorted.push(file)
    for (const id of wantedBy.get(file.id) ?? []) waiting.get(id)?.delete(file.id)
  }
  return { sorted, circle }
}

type Needed = ReadonlyMap<string, readonly { readonly need: RawNeed; readonly maker: Maker }[]>

function toldOrder(
  sorted: readonly FolderFile[],
  turn: ReadonlyMap<string, number>,
  needed: Needed,
  there: Set<string>,
): OrderedFile[] {
  const done = new Set<string>()
  const copies = copiesAmong(sorted)
  return sorted.map((file) => {
    const { read, id } = file
    for (const { kind, name, madeAgain } of read?.dropped ?? [])
      if (isRelation(kind) && !madeAgain) there.delete(name)
    const adds: string[] = []
    for (const { kind, identity } of read?.objects ?? []) {
      if (!isRelation(kind) || there.has(identity)) continue
      there.add(identity)
      adds.push(identity)
    }
    const late = (needed.get(id) ?? []).find(
      // Of a circle one stands before what it needs.
      ({ maker }) => done.has(maker.file.id) && (turn.get(maker.file.id) ?? 0) > (turn.get(id) ?? 0),
    )
    done.add(id)
    const moved =
      late === undefined
        ? null
        : `it needs ${late.need.name} (line ${late.need.line}), which ${late.maker.file.id} makes (line ${late.maker.line})`
    return { file: id, adds, total: there.size, copyOf: copies.get(id) ?? null, moved }
  })
}

/** Files whose statements an earlier one has already, all of them and no others. */
export function copiesAmong(files: readonly FolderFile[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const copies = new Map<string, string>()
  for (const { id, read } of files) {
    if (read === null || read.prints.size === 0) continue
    const before = first.get(read.whole)
    if (before === undefined) first.set(read.whole, id)
    else copies.set(id, before)
  }
  return copies
}

function linksOf(sorted: readonly FolderFile[], needed: Needed): FileLink[] {
  return sorted.flatMap(({ id }): FileLink[] => {
    const byMaker = Map.groupBy(needed.get(id) ?? [], ({ maker }) => maker.file.id)
    return [...byMaker].map(([to, all]) => {
      const names = [...new Map(all.map((one) => [one.need.name, one])).values()]
      return {
        from: id,
        to,
        count: names.length,
        names: names
          .slice(0, NAMES_AT_MOST)
          .map(({ need, maker }) => ({ name: need.name, line: need.line, madeAt: maker.line })),
      }
    })
  })
}

/** Names that platforms bring, which migrations use and do not make. */
const OF_PLATFORMS =
  /^(?:auth\.(?:uid|role|email|jwt|users|sessions|identities)|storage\.(?:objects|buckets|foldername|filename|extension)|realtime\.\w+|extensions\.\w+|vault\.\w+|cron\.\w+|net\.\w+|graphql(?:_public)?\.\w+)$/

/** What a file needs, with who makes it. `inSources` gives the letters of the dumps that have a name. */
export function needsOf(
  { id, read }: FolderFile,
  { makers, placeOf }: Ordering,
  inSources: (name: string) => readonly string[],
): FileNeed[] {
  const place = placeOf.get(id) ?? Infinity
  const byName = Map.groupBy(read?.needs ?? [], ({ name }) => name)
  return [...byName].flatMap(([name, all]): FileNeed[] => {
    const first = all.find(({ whenCalled }) => !whenCalled) ?? all[0]
    if (first === undefined) return []
    const told = (makers.get(name) ?? [])
      .filter(({ file }) => file.id !== id)
      .toSorted((a, b) => (placeOf.get(a.file.id) ?? 0) - (placeOf.get(b.file.id) ?? 0))
      .map(({ file, line }) => ({ file: file.id, line, before: (placeOf.get(file.id) ?? Infinity) < place }))
    const sources = inSources(name)
    // A name without a schema that nobody knows may be of an extension, or of PostgreSQL itself.
    if (!first.qualified && told.length === 0 && sources.length === 0 && first.whenCalled) return []
    const { line, by, whenCalled } = first
    return [
      {
        name,
        line,
        times: all.length,
        by,
        whenCalled,
        makers: told,
        inSources: sources,
        state: stateOf(name, told, sources),
      },
    ]
  })
}

function stateOf(
  name: string,
  makers: readonly { readonly before: boolean }[],
  sources: readonly string[],
): FileNeed['state'] {
  if (makers.some(({ before }) => before)) return 'made before'
  if (makers.length > 0) return 'made later'
  if (sources.length > 0) return 'in a source'
  return OF_PLATFORMS.test(name) ? 'of the platform' : 'missing'
}
