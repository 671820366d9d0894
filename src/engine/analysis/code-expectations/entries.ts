/** Routes and pages, and the relations that each reaches through what it imports. */
import { routeOf } from './code-language.ts'
import { compare } from './expectation-draft.ts'
import type { CodeCertainty, CodeEntry, ExpectedRelation, UseKind } from './expectations.ts'
import type { Module, Value } from './js/module.ts'
import type { Resolver } from './js/resolver.ts'
import { REQUIRED } from './js/values.ts'

/** A declaration of a file that is reached; null is all of the file. */
interface Reached {
  readonly file: string
  readonly unit: string | null
  /** The files from the entry to here. */
  readonly by: readonly string[]
  readonly isGuess: boolean
}

/** A use of a relation, as it is looked up by its file. */
interface UseIn {
  readonly relation: ExpectedRelation
  readonly how: UseKind
  readonly within: string | null
  readonly certainty: CodeCertainty
}

/** An entry that imports more than this reaches the whole program: what is beyond is not followed. */
const REACHED_AT_MOST = 4_000

/** The entries among `files`, sorted by file. */
export function entriesOf(
  files: readonly string[],
  relations: readonly ExpectedRelation[],
  modules: ReadonlyMap<string, Module>,
  resolver: Resolver,
): CodeEntry[] {
  const uses = usesByFile(relations)
  return files.toSorted(compare).flatMap((file): CodeEntry[] => {
    const route = routeOf(file)
    if (route === null) return []
    const reaches = gather(reachedFrom(file, modules, resolver), uses)
    return reaches.length === 0 ? [] : [{ file, route, reaches }]
  })
}

function usesByFile(relations: readonly ExpectedRelation[]): Map<string, UseIn[]> {
  const found = new Map<string, UseIn[]>()
  for (const relation of relations) {
    for (const { file, how, within, certainty } of relation.uses) {
      const known = found.get(file) ?? []
      known.push({ relation, how, within, certainty })
      found.set(file, known)
    }
  }
  return found
}

/** Everything that a file comes to, the nearest first. */
function reachedFrom(file: string, modules: ReadonlyMap<string, Module>, resolver: Resolver): Reached[] {
  const open: Reached[] = [{ file, unit: null, by: [file], isGuess: false }]
  const seen = new Set([keyOf(file, null)])
  for (const reached of open) {
    const module = modules.get(reached.file)
    if (module === undefined || open.length > REACHED_AT_MOST) continue
    const names =
      reached.unit === null ? allNames(module) : (module.units.get(reached.unit)?.names ?? new Set<string>())
    for (const next of nextOf(module, names, resolver)) {
      const key = keyOf(next.file, next.unit)
      if (seen.has(key) || seen.has(keyOf(next.file, null))) continue
      seen.add(key)
      const by = next.file === reached.file ? reached.by : [...reached.by, next.file]
      open.push({ file: next.file, unit: next.unit, by, isGuess: reached.isGuess || next.isGuess })
    }
  }
  return open
}

function keyOf(file: string, unit: string | null): string {
  return `${file}\n${unit ?? '*'}`
}

/** The names in all declarations of a file, and all that it imports: what an entry imports it means to use. */
function allNames(module: Module): ReadonlySet<string> {
  const imported = [...module.values].flatMap(([name, { kind }]) => (kind === 'import' ? [name] : []))
  return new Set([...imported, ...[...module.units.values()].flatMap(({ names }) => [...names])])
}

type Next = Pick<Reached, 'file' | 'unit' | 'isGuess'>

/** What the names within a declaration stand for: other declarations of the file, and imported ones. */
function nextOf(module: Module, names: ReadonlySet<string>, resolver: Resolver): Next[] {
  return [...names].flatMap((name): Next[] => {
    const value = module.values.get(name)
    if (value?.kind === 'import') return importedBy(module, value, names, resolver)
    return module.units.has(name) ? [{ file: module.file, unit: name, isGuess: false }] : []
  })
}

function importedBy(
  module: Module,
  { from, name }: Value & { kind: 'import' },
  names: ReadonlySet<string>,
  resolver: Resolver,
): Next[] {
  const target = resolver.moduleOf(module.file, from)
  if (target === undefined) return []
  const wanted =
    name === '*' || name === REQUIRED ? [...names].filter((one) => target.exports.has(one)) : [name]
  if (wanted.length === 0) return [{ file: target.file, unit: null, isGuess: true }]
  return wanted.map((one): Next => {
    const found = resolver.exported(target, one)
    // An export that is made in no declaration: then all of the file may be meant.
    if (found === null || !found.module.units.has(found.local))
      return { file: found?.module.file ?? target.file, unit: null, isGuess: true }
    return { file: found.module.file, unit: found.local, isGuess: false }
  })
}

/** The relations that the reached declarations use, each by the shortest way. */
function gather(
  reached: readonly Reached[],
  uses: ReadonlyMap<string, readonly UseIn[]>,
): CodeEntry['reaches'] {
  const found = new Map<
    ExpectedRelation,
    { how: Set<UseKind>; by: readonly string[]; certainty: CodeCertainty }
  >()
  for (const { file, unit, by, isGuess } of reached) {
    for (const use of uses.get(file) ?? []) {
      if (unit !== null && use.within !== unit) continue
      const known = found.get(use.relation) ?? {
        how: new Set(),
        by,
        certainty: isGuess ? 'guessed' : use.certainty,
      }
      known.how.add(use.how)
      found.set(use.relation, known)
    }
  }
  return [...found]
    .map(([{ schema, name }, { how, by, certainty }]) => ({
      schema,
      name,
      how: [...how].toSorted(compare),
      by,
      certainty,
    }))
    .toSorted((one, two) => compare(one.name, two.name) || compare(one.schema ?? '', two.schema ?? ''))
}
