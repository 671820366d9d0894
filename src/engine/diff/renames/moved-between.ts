/**
 * What moved between several sources: an object that one of them lost, and that
 * another has under the same name or another. Sources that share most of their
 * names are taken for one database at several times; what a database lost is
 * looked for in all others. They are given in the order of time.
 */
import type { MovedObject } from '../../../shared/comparison-model.ts'
import type { ObjectKind } from '../../../shared/model.ts'
import { KIND_ORDER } from '../kind-rules.ts'
import { renameProposals } from './rename-proposals.ts'
import type { RenameCandidate } from './rename-candidate.ts'

/** An object over all sources: which have it, and which have it alike. */
interface ObjectRow {
  readonly kind: ObjectKind
  readonly name: string
  readonly database: string | null
  readonly in: readonly number[]
  readonly same: readonly (readonly number[])[]
}

/** The candidates of two of the sources. */
export interface PairCandidates {
  readonly a: number
  readonly b: number
  readonly candidates: readonly RenameCandidate[]
}

/** Kinds that stand on their own; the others go where what they belong to goes. */
const MOVING: ReadonlySet<string> = new Set([
  'table',
  'view',
  'materialized view',
  'foreign table',
  'sequence',
  'type',
  'domain',
  'function',
  'procedure',
  'aggregate',
  'schema',
])
/** Two sources of which one shares so much of its names with the other are one database. */
const ONE_DATABASE = 0.5

/** What moved between sources, by kind and name. */
export function movedBetween(
  sources: number,
  rows: readonly ObjectRow[],
  pairs: readonly PairCandidates[],
): MovedObject[] {
  const related = relatedSources(sources, rows)
  const holders = new Map<string, readonly number[]>()
  for (const row of rows) holders.set(wordOf(row.kind, row.database, row.name), row.in)
  const moved = new Map<string, MovedObject>()
  for (const { a, b, candidates } of pairs) {
    for (const found of renameProposals(candidates, new Map())) {
      const { kind, from, to, fromDatabase, toDatabase, certainty, evidence } = found
      if (!MOVING.has(kind)) continue
      const fromIn = holders.get(wordOf(kind, fromDatabase, from)) ?? [a]
      const toIn = holders.get(wordOf(kind, toDatabase, to)) ?? [b]
      const key = `${wordOf(kind, fromDatabase, from)}\n${wordOf(kind, toDatabase, to)}`
      if (fromIn.some((source) => toIn.includes(source)) || !isLost(fromIn, sources, related)) continue
      if ((moved.get(key)?.certainty ?? 0) >= certainty) continue
      const across = related[a]?.[b] !== true
      moved.set(key, {
        kind: kind as ObjectKind,
        from,
        to,
        fromDatabase,
        toDatabase,
        fromIn: [...fromIn],
        toIn: [...toIn],
        change: across ? 'moved and renamed' : found.change,
        certainty,
        evidence,
      })
    }
  }
  const found = [...oneNameElsewhere(sources, rows, related), ...moved.values()]
  return found.toSorted(
    (x, y) =>
      (KIND_ORDER.get(x.kind) ?? 0) - (KIND_ORDER.get(y.kind) ?? 0) ||
      (x.from < y.from ? -1 : x.from > y.from ? 1 : x.to < y.to ? -1 : 1),
  )
}

const wordOf = (kind: string, database: string | null, name: string): string =>
  `${kind} ${database ?? ''} ${name}`

/** Which sources are one database at several times. */
function relatedSources(sources: number, rows: readonly ObjectRow[]): boolean[][] {
  const all = Array.from({ length: sources }, (_, source) => source)
  const counts = all.map((source) => rows.filter((row) => row.in.includes(source)).length)
  return all.map((a) =>
    all.map((b) => {
      if (a === b || sources === 2) return true
      const common = rows.filter((row) => row.in.includes(a) && row.in.includes(b)).length
      const least = Math.min(counts[a] ?? 0, counts[b] ?? 0)
      return least > 0 && common / least >= ONE_DATABASE
    }),
  )
}

/** Whether a later source of the same database as one that has it has it not. */
function isLost(
  there: readonly number[],
  sources: number,
  related: readonly (readonly boolean[])[],
): boolean {
  return there.some((source) => lackingOf(source, there, sources, related).some((later) => later > source))
}

function lackingOf(
  source: number,
  there: readonly number[],
  sources: number,
  related: readonly (readonly boolean[])[],
): number[] {
  return Array.from({ length: sources }, (_, other) => other).filter(
    (other) => related[source]?.[other] === true && !there.includes(other),
  )
}

/** What one database lost after it had it, and another has under the same name. */
function oneNameElsewhere(
  sources: number,
  rows: readonly ObjectRow[],
  related: readonly (readonly boolean[])[],
): MovedObject[] {
  return rows.flatMap((row): MovedObject[] => {
    if (!MOVING.has(row.kind)) return []
    for (const from of row.in) {
      const lost = lackingOf(from, row.in, sources, related).some((other) => other > from)
      const elsewhere = row.in.filter((other) => related[from]?.[other] !== true)
      if (!lost || elsewhere.length === 0) continue
      const isNew = elsewhere.some((other) => lackingOf(other, row.in, sources, related).length > 0)
      const alike = row.same.some(
        (group) => group.includes(from) && group.some((other) => elsewhere.includes(other)),
      )
      return [
        {
          kind: row.kind,
          from: row.name,
          to: row.name,
          fromDatabase: row.database,
          toDatabase: row.database,
          change: 'moved',
          fromIn: row.in.filter((other) => related[from]?.[other] === true),
          toIn: elsewhere,
          certainty: (isNew ? 0.75 : 0.5) + (alike ? 0.2 : 0),
          evidence: [
            'the same name',
            alike ? 'defined alike' : 'defined otherwise',
            isNew ? 'it is gone from the one and new in the other' : 'it was in the other before',
          ],
        },
      ]
    }
    return []
  })
}
