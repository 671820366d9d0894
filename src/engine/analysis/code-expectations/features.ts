/** Which part of a program needs which relations: for 'ready or not', feature by feature. */
import { singular } from '../name-words.ts'
import { compare } from './expectation-draft.ts'
import type { CodeCertainty, CodeExpectations, UseKind } from './expectations.ts'

/** A relation that a feature needs. */
export interface FeatureRelation {
  readonly schema: string | null
  readonly name: string
  readonly how: readonly UseKind[]
  /** The files that name it for this feature, sorted. */
  readonly files: readonly string[]
  /** 'guessed' where every way to it was. */
  readonly certainty: CodeCertainty
}

/** A part of a program by the names of its routes, folders or files. */
export interface CodeFeature {
  /** In lower case with hyphens, as its route or folder writes it. */
  readonly name: string
  /** Why these belong together: 'routes under /api/teams', 'the folder src/features/teams'. */
  readonly reasons: readonly string[]
  readonly routes: readonly string[]
  readonly relations: readonly FeatureRelation[]
}

interface Draft {
  name: string
  /** A route's name goes before a folder's, a folder's before a file's. */
  rank: number
  readonly reasons: Set<string>
  readonly routes: Set<string>
  readonly relations: Map<
    string,
    {
      schema: string | null
      name: string
      how: Set<UseKind>
      files: Set<string>
      certainties: Set<CodeCertainty>
    }
  >
}

/** What says that a file belongs to a feature. */
interface Belonging {
  readonly name: string
  readonly rank: number
  readonly reason: string
}

/**
 * The features of a program, sorted by name. A use belongs to the feature of its
 * folder (features/teams), else of its route (/api/teams), else of its file
 * (team-service.ts); what a route reaches belongs to the route's feature too.
 * Tests, migrations and declarations of types need nothing.
 */
export function featuresOf({ relations, entries }: CodeExpectations): CodeFeature[] {
  const drafts = new Map<string, Draft>()
  for (const { file, route, reaches } of entries) {
    const belonging = byFolder(file) ?? byRoute(route) ?? byFile(file)
    if (belonging === null) continue
    for (const { schema, name, how, by, certainty } of reaches) {
      const needed = how.filter(isNeed)
      const draft = needed.length === 0 ? null : draftOf(drafts, belonging)
      draft?.routes.add(route)
      if (draft !== null) add(draft, { schema, name }, needed, by.at(-1) ?? file, certainty)
    }
  }
  for (const { schema, name, uses } of relations) {
    for (const { file, how, isTest, isRoute, certainty } of uses) {
      const belonging = isTest || !isNeed(how) || isRoute ? null : (byFolder(file) ?? byFile(file))
      if (belonging !== null) add(draftOf(drafts, belonging), { schema, name }, [how], file, certainty)
    }
  }
  return [...drafts.values()].map(finished).toSorted((one, two) => compare(one.name, two.name))
}

function isNeed(how: UseKind): boolean {
  return how !== 'migration' && how !== 'type'
}

const FEATURE_FOLDERS =
  /(?:^|\/)((?:features?|modules|domains?|apps|packages|plugins|areas)\/(?:\([^/]*\)\/)?([^/]+))\//

/** 'src/features/teams/queries.ts': the folder below one that holds features. */
function byFolder(file: string): Belonging | null {
  const found = FEATURE_FOLDERS.exec(file)
  const name = found?.[2]
  if (
    found === null ||
    name === undefined ||
    /^(?:shared|common|core|lib|utils?|ui|types|config|db|database)$/.test(name)
  )
    return null
  return {
    name: hyphened(name),
    rank: 1,
    reason: `the folder ${file.slice(0, found.index + found[0].length - 1)}`,
  }
}

/** Words of a route that say nothing of what it is about. */
const ROUTE_NOISE = /^(?:api|rest|rpc|trpc|v\d+|functions|admin|dashboard|app|internal|public|:.*)$/

/** '/api/v1/teams/:id' -> teams. */
function byRoute(route: string): Belonging | null {
  const parts = route.split('/').filter((part) => part !== '')
  const at = parts.findIndex((part) => !ROUTE_NOISE.test(part))
  const name = parts[at] ?? parts.find((part) => !/^(?:api|v\d+|:.*)$/.test(part))
  if (name === undefined) return null
  const upTo = at === -1 ? [name] : parts.slice(0, at + 1)
  return { name: hyphened(name), rank: 2, reason: `routes under /${upTo.join('/')}` }
}

/** What files are called for their layer, beside the feature that they are for. */
const LAYER =
  'services? repository repositories repo store queries query actions? controllers? handlers? resolvers? manager dao models? api views? server mutations? loader hooks? utils? helpers? entity index main route page layout'
    .split(' ')
    .join('|')
const ENDS_WITH_LAYER = new RegExp(`-(?:${LAYER})$`)
const IS_LAYER = new RegExp(`^(?:${LAYER}|db|data|database)$`)

/** 'src/lib/services/team-service.ts' -> team; 'src/teams/queries.ts' -> teams. */
function byFile(file: string): Belonging | null {
  const [base = '', ...folders] = file.split('/').toReversed()
  let name = hyphened(base.replace(/\.[^.]+$/, '')).replace(/^use-/, '')
  while (ENDS_WITH_LAYER.test(name)) name = name.replace(ENDS_WITH_LAYER, '')
  if (IS_LAYER.test(name))
    name = folders.map(hyphened).find((one) => !IS_LAYER.test(one) && !/^(?:src|lib|app)$/.test(one)) ?? name
  return { name, rank: 0, reason: `the file ${file}` }
}

/** 'UserPreferences', 'user_preferences' -> 'user-preferences'. */
function hyphened(name: string): string {
  return name
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1-$2')
    .replaceAll(/[\s_.]+/g, '-')
    .replaceAll(/[()[\]]/g, '')
    .toLowerCase()
}

/** 'teams' and 'team' are one. */
function draftOf(drafts: Map<string, Draft>, { name, rank, reason }: Belonging): Draft {
  const key = name.split('-').map(singular).join('-')
  const known = drafts.get(key) ?? { name, rank, reasons: new Set(), routes: new Set(), relations: new Map() }
  if (rank > known.rank) {
    known.name = name
    known.rank = rank
  }
  known.reasons.add(reason)
  drafts.set(key, known)
  return known
}

function add(
  { relations }: Draft,
  { schema, name }: { readonly schema: string | null; readonly name: string },
  how: readonly UseKind[],
  file: string,
  certainty: CodeCertainty,
): void {
  const key = JSON.stringify([schema, name])
  const known = relations.get(key) ?? {
    schema,
    name,
    how: new Set(),
    files: new Set(),
    certainties: new Set(),
  }
  for (const one of how) known.how.add(one)
  known.files.add(file)
  known.certainties.add(certainty)
  relations.set(key, known)
}

const BEST_FIRST: readonly CodeCertainty[] = ['parsed', 'pattern', 'guessed']

function finished({ name, reasons, routes, relations }: Draft): CodeFeature {
  return {
    name,
    reasons: [...reasons].toSorted(compare),
    routes: [...routes].toSorted(compare),
    relations: [...relations.values()]
      .map((one) => ({
        schema: one.schema,
        name: one.name,
        how: [...one.how].toSorted(compare),
        files: [...one.files].toSorted(compare),
        certainty: BEST_FIRST.find((certainty) => one.certainties.has(certainty)) ?? 'guessed',
      }))
      .toSorted((one, two) => compare(one.name, two.name) || compare(one.schema ?? '', two.schema ?? '')),
  }
}
