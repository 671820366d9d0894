/**
 * Areas as the reader wants them: renamed, put together, put in another order,
 * with relations given to the area that the reader names. What the settings do
 * not mention stays as it was found. Knows neither files nor pages.
 */
import type { ReportArea } from '../../shared/report-model.ts'

/** A relation as area settings name it. */
export interface AreaMember {
  /** Unique among those given. */
  readonly id: string
  readonly schema: string | null
  /** Unquoted. */
  readonly name: string
}

/** An area as it was found. */
export interface FoundArea<Member extends AreaMember = AreaMember> {
  /** Lower case, digits and hyphens; see `areaId`. */
  readonly id: string
  readonly name: string
  readonly members: readonly Member[]
}

/** An area as it is printed. */
export interface WantedArea<Member extends AreaMember = AreaMember> {
  /** Of the area that was found, or of the name that the reader gave to a new one. */
  readonly id: string
  readonly name: string
  /** The names under which its relations were found, for a reader who wonders. */
  readonly found: readonly string[]
  readonly members: readonly Member[]
}

/** The id of an area by the name that it was found under: the same from run to run. */
export function areaId(name: string): string {
  const id = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
  // A name without a Latin letter still has to be told from others.
  return id === '' ? `area-${[...name].map((letter) => letter.codePointAt(0)?.toString(36)).join('-')}` : id
}

/**
 * Applies the settings: areas that they name come first, in their order, the
 * others after them as they were found. `found` of an entry is the name or the
 * id of an area that was found; entries of one name are one area. A member is
 * given by its name, with or without its schema, or by a pattern in which `*`
 * stands for any letters and `?` for one; a name goes before a pattern, an
 * earlier entry before a later one. An area that nothing is left of is left out.
 */
export function withAreaSettings<Member extends AreaMember>(
  found: readonly FoundArea<Member>[],
  settings: readonly ReportArea[] = [],
): WantedArea<Member>[] {
  const areas = new Map<string, { id: string; name: string; found: Set<string>; members: Member[] }>()
  const areaOf = (name: string, id: string) => {
    const area = areas.get(name) ?? { id, name, found: new Set(), members: [] }
    areas.set(name, area)
    return area
  }
  const renamed = new Map<string, string>()
  for (const { name, found: before } of settings) {
    const known = found.find((one) => one.name === (before ?? name) || one.id === (before ?? name))
    areaOf(name, known?.id ?? areaId(name))
    if (known !== undefined && !renamed.has(known.id)) renamed.set(known.id, name)
  }
  const given = givenTo(settings)
  for (const area of found)
    for (const member of area.members) {
      const name = given(member) ?? renamed.get(area.id) ?? area.name
      const wanted = areaOf(name, area.id)
      wanted.found.add(area.name)
      wanted.members.push(member)
    }
  return [...areas.values()]
    .filter(({ members }) => members.length > 0)
    .map((area) => Object.assign(area, { found: [...area.found] }))
}

/** Says which entry of the settings claims a relation. */
function givenTo(settings: readonly ReportArea[]): (member: AreaMember) => string | null {
  const named = new Map<string, string>()
  const patterns: { readonly matches: (text: string) => boolean; readonly area: string }[] = []
  for (const { name: area, members = [] } of settings)
    for (const member of members) {
      if (/[*?]/u.test(member)) patterns.push({ matches: matcherOf(member), area })
      else if (!named.has(member)) named.set(member, area)
    }
  return ({ id, schema, name }) => {
    const whole = `${schema ?? 'public'}.${name}`
    for (const text of [id, whole, name]) {
      const area = named.get(text)
      if (area !== undefined) return area
    }
    return patterns.find(({ matches }) => matches(name) || matches(whole))?.area ?? null
  }
}

/** Goes through a name once for each star: no pattern that a file brings takes long. */
function matcherOf(pattern: string): (text: string) => boolean {
  const wanted = [...pattern]
  return (text) => {
    const letters = [...text]
    let [at, from, star, mark] = [0, 0, -1, 0]
    while (from < letters.length) {
      if (
        at < wanted.length &&
        (wanted[at] === '?' || (wanted[at] !== '*' && wanted[at] === letters[from]))
      ) {
        at += 1
        from += 1
      } else if (wanted[at] === '*') {
        star = at
        mark = from
        at += 1
      } else if (star >= 0) {
        at = star + 1
        mark += 1
        from = mark
      } else return false
    }
    while (wanted[at] === '*') at += 1
    return at === wanted.length
  }
}
