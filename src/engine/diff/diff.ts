/**
 * Two catalogs matched: every object of either is one entry, added, removed,
 * changed or same. No code for single kinds lives here: what a kind needs is
 * data in kind-rules.ts.
 *
 * What belongs to another object (its constraints, indexes, triggers ...) is
 * an entry of its own with `parent`, and where both sides have the object that
 * it belongs to, that one has a line about it too and counts as changed, so
 * that a reader sees it there. What belongs to an added or removed object is
 * added or removed itself and not said again. So removed + changed + same is
 * the number of objects of A, and added + changed + same that of B.
 */
import type {
  Change,
  ChangeStatus,
  ComparisonEntry,
  Coverage,
  ObjectKind,
  StatusCounts,
} from '../../shared/model.ts'
import type { Ignorable } from '../../shared/comparison-model.ts'
import type { CatalogObject } from '../catalog/catalog-object.ts'
import { definingFold } from './folded-text.ts'
import { KIND_ORDER, KIND_RULES } from './kind-rules.ts'
import { dumpedByBoth } from './left-out.ts'
import { asKnownTo, olderServer } from './older-server.ts'
import { objectChanges } from './object-changes.ts'
import type { ObjectPolicy } from './object-changes.ts'
import { columnRenameChanges, matchCatalogs, renameCandidates, renameChanges } from './renames/index.ts'
import type { AppliedRenames, RenameCandidate, RenamePair } from './renames/index.ts'
import { leftOutOfPairs, notComparedLine, whatIsCompared } from './what-is-compared.ts'
import type { NotCompared, WhatIsCompared } from './what-is-compared.ts'

/** What of a dump the comparison takes. */
export interface DiffInput {
  readonly objects: readonly CatalogObject[]
  readonly writtenByPgDump: boolean
  readonly coverage: Coverage
  readonly databases: readonly string[]
  /** Of the server that was dumped, where it is told. */
  readonly serverVersion?: string | null
}

/** A comparison as plain data. Entries are in the order of lists: by kind, then name. */
export interface Comparison {
  readonly entries: readonly ComparisonEntry[]
  readonly totals: StatusCounts
  readonly byKind: readonly ({ kind: ObjectKind } & StatusCounts)[]
  readonly notCompared: readonly NotCompared[]
  /** True only where nothing differs and nothing was left out. */
  readonly identical: boolean
  /** Expressions that are alike only without the casts that PostgreSQL adds: text alone cannot tell. */
  readonly equalOnlyLoosely: number
  /** How it was compared: hand it to `comparisonDetail`. */
  readonly compared: WhatIsCompared
  /** The accepted renames and what came with them: hand them to `comparisonDetail` too. */
  readonly renamed: readonly RenamePair[]
  /** What may be one under another name, with what was decided on: `renameProposals` chooses among them. */
  readonly candidates: readonly RenameCandidate[]
}

interface Pair {
  readonly id: string
  readonly a: CatalogObject | null
  readonly b: CatalogObject | null
  readonly changes: Change[]
  readonly renamed: boolean
}

/**
 * Compares two catalogs: A the older, B the newer. Takes milliseconds for
 * thousands of objects. `accepted` are renames: each is then one object, and
 * what only names it by its other name does not differ. Those of which an
 * object is in an earlier one are passed over. `refused` ones change nothing.
 */
export function compareCatalogs(
  givenA: DiffInput,
  givenB: DiffInput,
  ignored: ReadonlySet<Ignorable> = new Set(),
  accepted: readonly RenamePair[] = [],
  refused: readonly RenamePair[] = [],
): Comparison {
  const byPgDump = givenA.writtenByPgDump && givenB.writtenByPgDump
  const { compared, notCompared } = whatIsCompared(
    givenA.objects,
    givenB.objects,
    !byPgDump,
    olderServer(givenA.serverVersion, givenB.serverVersion),
    ignored,
  )
  const dumped = dumpedByBoth(givenA.objects, givenB.objects, compared, byPgDump)
  const [a, b] = [
    { ...givenA, objects: dumped.a },
    { ...givenB, objects: dumped.b },
  ]
  const policy: ObjectPolicy = {
    compared,
    expressions: { loose: compared.looseExpressions, equalOnlyLoosely: 0 },
    otherOrder: [],
  }
  const { pairs, renames } = matchObjects(a, b, accepted)
  const candidates = renameCandidates(a.objects, b.objects, pairs, renames, refused)
  for (const { a: from, b: to, changes, renamed } of pairs)
    if (from && to) {
      const { olderServer: server } = compared
      if (renamed) changes.push(...renameChanges(from, to))
      changes.push(...columnRenameChanges(renames.columnsOf(from)))
      changes.push(...objectChanges(asKnownTo(renames.inB(from, to), server), asKnownTo(to, server), policy))
    }
  tellParents(pairs)
  const entries = pairs.map((pair) => toEntry(pair, renames)).toSorted(byKindAndName)
  const totals = countStatuses(entries)
  const loosely = policy.expressions.equalOnlyLoosely
  const leftOut = [
    ...notCompared,
    ...dumped.notCompared,
    ...notComparedLine('The order of columns was left out, as asked', policy.otherOrder),
    ...(loosely === 0
      ? []
      : [
          {
            reason: `${loosely} ${loosely === 1 ? 'expression was' : 'expressions were'} compared after removing casts that PostgreSQL adds by itself`,
            count: loosely,
            objects: [],
          },
        ]),
    ...leftOutOfPairs(pairs),
    ...tooLong(pairs),
  ]
  const differs = totals.added + totals.removed + totals.changed > 0
  return {
    entries,
    totals,
    byKind: countByKind(entries),
    notCompared: leftOut,
    identical: !differs && leftOut.length === 0,
    equalOnlyLoosely: loosely,
    compared,
    renamed: renames.pairs,
    candidates,
  }
}

/** Pairs compared by a text of which a statement was too long to keep: what it says is not known to be alike. */
function tooLong(pairs: readonly Pair[]): NotCompared[] {
  const cut = (object: CatalogObject): boolean =>
    object.coverage !== 'modelled' && object.parts.some(({ role, text }) => role !== 'data' && text === null)
  const objects = pairs.flatMap(({ a, b }) => (a && b && (cut(a) || cut(b)) ? [a.identity] : []))
  const reason = 'Statements too long to be read whole were not compared'
  return objects.length === 0 ? [] : [{ reason, count: objects.length, objects }]
}

/** Matches each object of A with at most one of B; what has no other stands alone. */
function matchObjects(
  a: DiffInput,
  b: DiffInput,
  accepted: readonly RenamePair[],
): { readonly pairs: readonly Pair[]; readonly renames: AppliedRenames } {
  const several = Math.max(a.databases.length, b.databases.length) > 1
  const lone = loneKinds(a.objects, b.objects)
  const only = { a: onlyDatabase(a), b: onlyDatabase(b) }
  const { pairs, renames } = matchCatalogs(a.objects, b.objects, accepted, (object, side, named) => {
    const { matchBy } = KIND_RULES[object.kind]
    const database = several ? (named.database ?? only[side]) : ''
    const name =
      matchBy === 'text'
        ? definingFold(object) || named.identity
        : matchBy === 'only one' && lone.has(object.kind)
          ? ''
          : named.identity
    return `${database}/${object.kind}/${name}`
  })
  return {
    renames,
    pairs: pairs.map((pair) => ({
      ...pair,
      id: pair.a ? `a:${pair.a.key}` : `b:${pair.b?.key}`,
      changes: [],
    })),
  }
}

function onlyDatabase({ databases }: DiffInput): string {
  return databases.length === 1 ? (databases[0] ?? '') : ''
}

/** Kinds of which both sides have exactly one. */
function loneKinds(a: readonly CatalogObject[], b: readonly CatalogObject[]): Set<ObjectKind> {
  const inB = countKinds(b)
  return new Set(
    [...countKinds(a)].filter(([kind, n]) => n === 1 && inB.get(kind) === 1).map(([kind]) => kind),
  )
}

function countKinds(objects: readonly CatalogObject[]): Map<ObjectKind, number> {
  const counts = new Map<ObjectKind, number>()
  for (const { kind } of objects) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** Puts a line about each differing child on the object that it belongs to, where both sides have that one. */
function tellParents(pairs: readonly Pair[]): void {
  const pairOfA = new Map<string, Pair>()
  const pairOfB = new Map<string, Pair>()
  for (const pair of pairs) {
    if (pair.a) pairOfA.set(pair.a.key, pair)
    if (pair.b) pairOfB.set(pair.b.key, pair)
  }
  const lines: [Pair, Change][] = []
  for (const pair of pairs) {
    const child = pair.b ?? pair.a
    if (!child?.parentKey || statusOf(pair) === 'same') continue
    const parent = (pair.b ? pairOfB : pairOfA).get(child.parentKey)
    if (parent?.a && parent.b) lines.push([parent, childChange(pair, child)])
  }
  for (const [parent, line] of lines) parent.changes.push(line)
}

function childChange(pair: Pair, child: CatalogObject): Change {
  const status = statusOf(pair)
  const detail = status === 'changed' ? pair.changes.map(({ text }) => text).join(', ') : child.definition
  const quiet = status === 'changed' && pair.changes.every((change) => change.quiet)
  const said = status === 'changed' ? `${child.name} changed` : `${child.name} ${status}`
  return {
    property: child.kind,
    from: pair.a?.definition ?? null,
    to: pair.b?.definition ?? null,
    text: `${child.kind} ${said}${detail === '' ? '' : `: ${detail}`}`,
    quiet,
  }
}

function statusOf({ a, b, changes }: Pair): ChangeStatus {
  if (!a) return 'added'
  if (!b) return 'removed'
  return changes.length > 0 ? 'changed' : 'same'
}

function toEntry(pair: Pair, renames: AppliedRenames): ComparisonEntry {
  const object = (pair.b ?? pair.a) as CatalogObject
  const columns = pair.a && pair.b ? renames.columnsOf(pair.a) : []
  return {
    id: pair.id,
    status: statusOf(pair),
    kind: object.kind,
    name: object.identity,
    database: object.database,
    parent: object.parentKey === null ? null : parentName(object.parentKey),
    aKey: pair.a?.key ?? null,
    bKey: pair.b?.key ?? null,
    changes: pair.changes,
    quiet: pair.changes.length > 0 && pair.changes.every(({ quiet }) => quiet),
    ...(pair.renamed && pair.a ? { formerName: pair.a.identity } : {}),
    ...(columns.length > 0 ? { renamedColumns: columns.map(({ from, to }) => ({ from, to })) } : {}),
  }
}

/** The identity within a key `database/kind/identity`. Databases' names may hold slashes; kinds may not. */
function parentName(key: string): string {
  for (const kind of KIND_ORDER.keys()) {
    const at = key.indexOf(`/${kind}/`)
    if (at >= 0) return key.slice(at + kind.length + 2)
  }
  return key
}

const collator = new Intl.Collator('en')

function byKindAndName(x: ComparisonEntry, y: ComparisonEntry): number {
  const kinds = (KIND_ORDER.get(x.kind) ?? 0) - (KIND_ORDER.get(y.kind) ?? 0)
  if (kinds !== 0) return kinds
  const databases =
    (x.database ?? '') === (y.database ?? '') ? 0 : collator.compare(x.database ?? '', y.database ?? '')
  return databases || collator.compare(x.name, y.name)
}

function countStatuses(entries: readonly ComparisonEntry[]): StatusCounts {
  const counts = { added: 0, removed: 0, changed: 0, same: 0 }
  for (const { status } of entries) counts[status]++
  return counts
}

function countByKind(entries: readonly ComparisonEntry[]): ({ kind: ObjectKind } & StatusCounts)[] {
  const counts = new Map<ObjectKind, StatusCounts>()
  for (const { kind, status } of entries) {
    const found = counts.get(kind) ?? { added: 0, removed: 0, changed: 0, same: 0 }
    found[status]++
    counts.set(kind, found)
  }
  return [...counts].map(([kind, found]) => Object.assign(found, { kind }))
}
