/**
 * Files that are copies of each other, or near to it: by their bytes, and by
 * their statements as PostgreSQL's grammar reads them, so that white space and
 * comments count for nothing.
 */
import type { FileLikeness } from './facts.ts'
import type { FolderFile } from './folder-files.ts'
import type { Reference } from './reference-sources.ts'

/** Share of statements in common from which two files are told as near copies. */
const NEAR = 0.5
/** Or this share of the smaller one's, where it has so many statements. */
const CONTAINED = 0.8
const CONTAINED_AT_LEAST = 5
/** A statement that stands in more files than this makes no two of them alike. */
const WIDE = 50
const PAIRS_AT_MOST = 200_000

/** All pairs that are alike, copies first. */
export function likenesses(
  files: readonly FolderFile[],
  references: readonly Reference[],
  limits: string[],
): FileLikeness[] {
  const pairs = new Map<string, readonly [FolderFile, FolderFile]>()
  const add = (a: FolderFile, b: FolderFile): void => {
    if (pairs.size < PAIRS_AT_MOST) pairs.set(`${a.id}\n${b.id}`, [a, b])
  }
  for (const group of sharing(files))
    for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) add(a, b)
  if (pairs.size >= PAIRS_AT_MOST)
    limits.push(
      `Only ${PAIRS_AT_MOST.toLocaleString('en')} pairs of files with a statement in common were held against each other.`,
    )
  const found = [...pairs.values()].flatMap(([a, b]) => likenessOf(a, b))
  const rank = { 'same bytes': 0, 'same statements': 1, near: 2, contained: 3, 'same name': 4 }
  return [...found, ...copiesOfDumps(files, references)].toSorted(
    (a, b) => rank[a.how] - rank[b.how] || b.share - a.share || (a.a < b.a ? -1 : 1),
  )
}

/** Groups of files that have their bytes, a statement or their name in common. */
function sharing(files: readonly FolderFile[]): FolderFile[][] {
  const groups = new Map<string, FolderFile[]>()
  const put = (key: string, file: FolderFile): void => {
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [file])
    else if (known.at(-1) !== file) known.push(file)
  }
  for (const file of files) {
    put(`name ${file.path.slice(file.path.lastIndexOf('/') + 1)}`, file)
    if (file.sha256 !== null) put(`bytes ${file.sha256}`, file)
    for (const print of file.read?.prints.keys() ?? []) put(`statement ${print}`, file)
  }
  return [...groups]
    .filter(([key, group]) => group.length > 1 && (group.length <= WIDE || key.startsWith('bytes ')))
    .map(([, group]) => group)
}

function likenessOf(a: FolderFile, b: FolderFile): FileLikeness[] {
  const [ofA, ofB] = [countOf(a), countOf(b)]
  const common = commonOf(a, b)
  const all = ofA + ofB - common
  const share = all === 0 ? 0 : common / all
  const told = { a: a.id, b: b.id, common, ofA, ofB, share }
  if (a.sha256 !== null && a.sha256 === b.sha256) return [{ ...told, share: 1, how: 'same bytes' }]
  if (a.read !== null && b.read !== null && ofA > 0 && a.read.whole === b.read.whole)
    return [{ ...told, how: 'same statements' }]
  const smaller = Math.min(ofA, ofB)
  if (share >= NEAR) return [{ ...told, how: 'near' }]
  if (smaller >= CONTAINED_AT_LEAST && common / smaller >= CONTAINED) return [{ ...told, how: 'contained' }]
  const name = (file: FolderFile): string => file.path.slice(file.path.lastIndexOf('/') + 1)
  // Each migration of some tools has a folder of its own, and the same name there.
  return name(a) === name(b) && a.folder !== b.folder ? [{ ...told, how: 'same name' }] : []
}

function countOf({ read }: FolderFile): number {
  let count = 0
  for (const times of read?.prints.values() ?? []) count += times
  return count
}

function commonOf(a: FolderFile, b: FolderFile): number {
  const [small, large] = (a.read?.prints.size ?? 0) <= (b.read?.prints.size ?? 0) ? [a, b] : [b, a]
  let common = 0
  for (const [print, times] of small.read?.prints ?? [])
    common += Math.min(times, large.read?.prints.get(print) ?? 0)
  return common
}

/** Files that are a dump among the sources, byte for byte. */
function copiesOfDumps(files: readonly FolderFile[], references: readonly Reference[]): FileLikeness[] {
  const dumps = new Map(references.map(({ fact }) => [fact.sha256, `${fact.fileName} (${fact.letter})`]))
  return files.flatMap((file): FileLikeness[] => {
    const dump = file.sha256 === null ? undefined : dumps.get(file.sha256)
    const count = countOf(file)
    return dump === undefined
      ? []
      : [{ a: file.id, b: dump, how: 'same bytes', common: count, ofA: count, ofB: count, share: 1 }]
  })
}
