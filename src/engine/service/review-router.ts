/** Walking through a comparison, answered by an Engine. */
import type { EntryStep, ReviewPlace, TouchedObject, TouchedObjects } from '../../shared/review-contract.ts'
import type { ComparisonEntry } from '../../shared/model.ts'
import { objectDependencies } from './dependency-view.ts'
import type { Engine } from './engine.ts'
import { os } from './procedures.ts'
import type { OpenSource } from './source-store.ts'
import { unknownObject } from './table-rows.ts'

/** The group of procedures as the router mounts it. */
export function reviewRouter(engine: Engine) {
  return {
    place: os.review.place.handler(({ input }) =>
      placeAmong(engine.comparisons.get(input.comparisonId).comparison.entries, input.id),
    ),
    touched: os.review.touched.handler(({ input }) => touchedBy(engine, input.comparisonId, input.id)),
  }
}

function stepOf({ id, status, kind, name }: ComparisonEntry): EntryStep {
  return { id, status, kind, name }
}

/** Where an entry stands among those that differ; '' stands before the first. */
function placeAmong(entries: readonly ComparisonEntry[], id: string): ReviewPlace {
  let total = 0
  let index: number | null = null
  let before: ComparisonEntry | null = null
  let after: ComparisonEntry | null = null
  let passed = id === ''
  for (const entry of entries) {
    const differs = entry.status !== 'same'
    if (entry.id === id) {
      passed = true
      if (differs) index = total++
    } else if (differs) {
      total++
      if (!passed) before = entry
      else after ??= entry
    }
  }
  if (!passed) throw unknownObject(id)
  return { index, total, before: before && stepOf(before), after: after && stepOf(after) }
}

/** Objects that are told at most. */
const TOUCHED_AT_MOST = 1000

async function touchedBy(engine: Engine, comparisonId: string, id: string): Promise<TouchedObjects> {
  const { comparison, a, b } = engine.comparisons.get(comparisonId)
  const entry = comparison.entries.find((one) => one.id === id)
  if (entry === undefined) throw unknownObject(id)
  const byA = new Map<string, ComparisonEntry>()
  const byB = new Map<string, ComparisonEntry>()
  for (const one of comparison.entries) {
    if (one.aKey !== null) byA.set(one.aKey, one)
    if (one.bKey !== null) byB.set(one.bKey, one)
  }
  const found = new Map<string, TouchedObject>()
  await addUsers(engine, { open: a, key: entry.aKey, entries: byA, own: 'aKey' }, found)
  await addUsers(engine, { open: b, key: entry.bKey, entries: byB, own: 'bKey' }, found)
  const all = [...found.values()].sort((one, two) => rank(one) - rank(two))
  return { total: all.length, objects: all.slice(0, TOUCHED_AT_MOST) }
}

interface Side {
  readonly open: OpenSource
  readonly key: string | null
  readonly entries: ReadonlyMap<string, ComparisonEntry>
  readonly own: 'aKey' | 'bKey'
}

/** Adds what uses the object in one side; what uses it in both is told once. */
async function addUsers(engine: Engine, side: Side, found: Map<string, TouchedObject>): Promise<void> {
  const { open, key, entries, own } = side
  if (key === null) return
  const graph = await engine.dependencies.of(open)
  const users = objectDependencies(open.index, graph, key, { offset: 0, limit: TOUCHED_AT_MOST })
  for (const { key: userKey, kind, name, words, evidence } of users?.usedBy ?? []) {
    const entry = entries.get(userKey) ?? null
    const id = entry?.id ?? `${own} ${userKey}`
    const known = found.get(id)
    if (known !== undefined) {
      found.set(id, { ...known, [own]: userKey })
      continue
    }
    found.set(id, {
      entry: entry && stepOf(entry),
      quiet: entry?.quiet ?? false,
      kind,
      name,
      words,
      evidence,
      aKey: null,
      bKey: null,
      [own]: userKey,
    })
  }
}

/** What goes with the object first, then what differs, then what stays as it is. */
function rank({ entry, quiet }: TouchedObject): number {
  const status = entry?.status ?? 'same'
  if (status === 'same') return 3
  return status === 'removed' ? 0 : quiet ? 2 : 1
}
