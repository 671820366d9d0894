/**
 * The areas of a report as the reader arranges them: pure, from the areas that
 * the program found and what the settings say to what is shown, and from what
 * is shown to settings. It reads settings as the engine does when it prints.
 * What the settings name and this report does not have stays in them: another
 * report may have it.
 */
import type { ReportArea } from '../../shared/report-model.ts'

/** An area as the program found it. */
export interface FoundArea {
  readonly name: string
  /** Identities of its relations: 'public.users'. */
  readonly relations: readonly string[]
}

/** An area as it is shown, before the engine has said so too. */
export interface ArrangedArea {
  /** The same whatever it is called, as long as the program found it. */
  readonly key: string
  readonly name: string
  /** Names of areas that were found and are called so now; none where the reader made it. */
  readonly found: readonly string[]
  readonly relations: readonly string[]
  /** Relations and patterns that the settings put here. */
  readonly members: readonly string[]
}

/** The most that settings hold. */
const MOST_AREAS = 1000
/** Characters of a name. */
export const LONGEST_AREA_NAME = 500

function keyOf(name: string, [found]: readonly string[]): string {
  return found === undefined ? `own ${name}` : `found ${found}`
}

/** As settings may write a name that was found: lower case, digits and hyphens. */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '')
}

function nameFound(areas: readonly FoundArea[], wanted: string): string | undefined {
  return areas.find(({ name }) => name === wanted || idOf(name) === wanted)?.name
}

const isPattern = (member: string): boolean => /[*?]/u.test(member)

/** Whether a name is as a pattern has it: `*` any letters, `?` one. Goes through the name once for each star. */
function isAs(pattern: string, name: string): boolean {
  const [wanted, letters] = [[...pattern], [...name]]
  let [at, from, star, mark] = [0, 0, -1, 0]
  while (from < letters.length) {
    const sign = wanted[at]
    if (sign === '*') {
      star = at++
      mark = from
    } else if (sign === '?' || (sign !== undefined && sign === letters[from])) {
      at++
      from++
    } else if (star >= 0) {
      at = star + 1
      from = ++mark
    } else return false
  }
  return wanted.slice(at).every((sign) => sign === '*')
}

const lastName = (relation: string): string => relation.slice(relation.lastIndexOf('.') + 1)

/** Says which entry of the settings claims a relation: a name goes before a pattern, an earlier entry before a later. */
function givenTo(chosen: readonly ReportArea[]): (relation: string) => string | undefined {
  const named = new Map<string, string>()
  const patterns: { readonly pattern: string; readonly name: string }[] = []
  for (const { name, members = [] } of chosen) {
    for (const member of members) {
      if (isPattern(member)) patterns.push({ pattern: member, name })
      else if (!named.has(member)) named.set(member, name)
    }
  }
  return (relation) => {
    const last = lastName(relation)
    const byPattern = (): string | undefined =>
      patterns.find(({ pattern }) => isAs(pattern, last) || isAs(pattern, relation))?.name
    return named.get(relation) ?? named.get(last) ?? byPattern()
  }
}

interface GrowingArea {
  readonly found: string[]
  readonly relations: string[]
  readonly members: string[]
}

/** The areas in the order and under the names that the settings give them; those without a relation are not shown. */
export function arrangedAreas(
  found: readonly FoundArea[],
  chosen: readonly ReportArea[] = [],
): readonly ArrangedArea[] {
  const areas = new Map<string, GrowingArea>()
  const areaOf = (name: string): GrowingArea => {
    const area = areas.get(name) ?? { found: [], relations: [], members: [] }
    areas.set(name, area)
    return area
  }
  const renamed = new Map<string, string>()
  for (const { name, found: before, members = [] } of chosen) {
    const area = areaOf(name)
    area.members.push(...members)
    const known = nameFound(found, before ?? name)
    if (known === undefined || renamed.has(known)) continue
    renamed.set(known, name)
    area.found.push(known)
  }
  const given = givenTo(chosen)
  for (const { name, relations } of found) {
    if (!renamed.has(name)) areaOf(name).found.push(name)
    const home = renamed.get(name) ?? name
    for (const relation of relations) areaOf(given(relation) ?? home).relations.push(relation)
  }
  return [...areas]
    .filter(([, { relations }]) => relations.length > 0)
    .map(([name, area]) => ({ key: keyOf(name, area.found), name, ...area }))
}

/** Settings that arrange the areas so; entries of the settings before that are not shown stand behind. */
export function chosenAreas(
  arranged: readonly ArrangedArea[],
  before: readonly ReportArea[] = [],
): readonly ReportArea[] {
  const shown = new Set(arranged.flatMap(({ name, found }) => [name, ...found]))
  const absent = before.filter((area) => !shown.has(area.name) && !shown.has(area.found ?? area.name))
  const chosen = arranged.flatMap(({ name, found, members }): readonly ReportArea[] => {
    const [first, ...others] = found
    const kept = members.length === 0 ? {} : { members: [...members] }
    return [
      { name, ...(first === undefined ? {} : { found: first }), ...kept },
      ...others.map((other) => ({ name, found: other })),
    ]
  })
  return [...chosen, ...absent].slice(0, MOST_AREAS)
}

/** The areas with one of them renamed; as they are where the name is empty. */
export function renamedArea(
  areas: readonly ArrangedArea[],
  key: string,
  name: string,
): readonly ArrangedArea[] {
  const words = name.trim().slice(0, LONGEST_AREA_NAME)
  if (words === '') return areas
  return areas.map((area) =>
    area.key === key ? { ...area, name: words, key: keyOf(words, area.found) } : area,
  )
}

/** The areas with the one at `from` put where the one at `to` stands. */
export function movedArea(areas: readonly ArrangedArea[], from: number, to: number): readonly ArrangedArea[] {
  const area = areas[from]
  if (area === undefined || to < 0 || to >= areas.length || from === to) return areas
  return areas.toSpliced(from, 1).toSpliced(to, 0, area)
}

/** The areas with relations put into the one of that name, which is made, at the end, where there is none. */
export function movedRelations(
  areas: readonly ArrangedArea[],
  relations: readonly string[],
  name: string,
): readonly ArrangedArea[] {
  const words = name.trim().slice(0, LONGEST_AREA_NAME)
  if (words === '' || relations.length === 0) return areas
  const moving = new Set(relations)
  const stays = (one: string): boolean => !moving.has(one)
  const next = areas.map((area) => {
    const arriving = area.name === words ? relations : []
    return {
      ...area,
      relations: [...area.relations.filter(stays), ...arriving],
      members: [...area.members.filter(stays), ...arriving],
    }
  })
  if (areas.some((area) => area.name === words)) return next
  return [...next, { key: keyOf(words, []), name: words, found: [], relations, members: relations }]
}
