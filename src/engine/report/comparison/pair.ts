/** Two members of one database compared: what came, what went, what differs, with lists that add up to the figures. */
import {
  compareCatalogs,
  comparisonDetail,
  renameProposals,
  AppliedRenames,
  PairFinder,
} from '../../diff/index.ts'
import type { Comparison, ObjectWithChildren, RenamePair } from '../../diff/index.ts'
import type { CatalogObject } from '../../catalog/index.ts'
import type { ComparisonEntry } from '../../../shared/model.ts'
import type { Ignorable } from '../../../shared/comparison-model.ts'
import type { ReviewedPair } from '../report-kind.ts'
import type {
  ChangedFact,
  ColumnChangesFact,
  ColumnFact,
  LoneFact,
  NotComparedFact,
  PairFact,
  PairPurpose,
  RelationFact,
} from './facts.ts'
import { isCreated, isRelation } from './file-catalog.ts'
import type { Part } from './parts.ts'

/** Two parts and why they are compared. */
export interface WantedPair {
  readonly from: Part
  readonly to: Part
  readonly purpose: PairPurpose
  readonly sameBytes: boolean
  /** What of either could not be read. */
  readonly notRead: readonly NotComparedFact[]
  readonly ignored: readonly Ignorable[]
  /** What the reader decided on these two; null where nothing. */
  readonly reviewed: ReviewedPair | null
  /** Whether changed objects are told side by side. */
  readonly withSections: boolean
}

/** A pair as facts, and the comparison behind them. */
export interface ComparedPair {
  readonly fact: PairFact
  readonly comparison: Comparison
}

/** Compares two parts. Throws where the figures do not add up, since that is a bug and must not be printed. */
export function comparePair(wanted: WantedPair): ComparedPair {
  const { from, to, purpose, sameBytes } = wanted
  const comparison = compareParts(wanted)
  const { byKind, entries, identical, totals } = comparison
  const sides = { a: byKey(from), b: byKey(to) }
  const made = madeOf(entries, sides)
  const notCompared = [...comparison.notCompared.map((line) => told(line, from, to)), ...wanted.notRead]
  const changed = entries.filter(({ status }) => status === 'changed')
  const sections = wanted.withSections ? sectionsOf(comparison, sides) : () => null
  const fact: PairFact = {
    id: `${from.id}-${to.id}`,
    from: from.id,
    to: to.id,
    purpose,
    identical: identical && notCompared.length === 0,
    sameBytes,
    relations: relationsOf(made, sides),
    totals,
    byKind,
    added: entries.filter(({ status }) => status === 'added').map(loneFact),
    removed: entries.filter(({ status }) => status === 'removed').map(loneFact),
    changed: changed.map((entry) => changedFact(entry, sections(entry))),
    columns: changed.flatMap((entry) => columnChanges(entry, sides)),
    foreignKeys: {
      added: foreignKeys(entries, 'added', sides),
      removed: foreignKeys(entries, 'removed', sides),
    },
    renames: wanted.reviewed?.proposals ?? renameProposals(comparison.candidates, new Map()),
    notCompared,
  }
  assertFigures(fact, from, to)
  return { fact, comparison }
}

function compareParts({ from, ignored, reviewed, to }: WantedPair): Comparison {
  if (reviewed === null) return compareCatalogs(from.input, to.input, new Set(ignored))
  const finder = new PairFinder(from.input.objects, to.input.objects)
  const of = (wanted: 'accepted' | 'refused'): RenamePair[] =>
    reviewed.decided
      .flatMap(([id, decision]) => (decision === wanted ? (finder.find(id) ?? []) : []))
      .toReversed()
  return compareCatalogs(from.input, to.input, new Set(ignored), of('accepted'), of('refused'))
}

/** A line in words that stand outside of the comparison: sources are named, and the count is told beside it. */
function told({ count, objects, reason }: NotComparedFact, from: Part, to: Part): NotComparedFact {
  const text = reason
    .replace(
      /: ([AB]) has none anywhere/u,
      (_, side: string) => `: ${(side === 'A' ? from : to).opened.label} has none anywhere`,
    )
    .replace(/^\d+ expressions? (?:was|were) /u, 'Expressions were ')
  return { reason: text, count, objects }
}

interface Sides {
  readonly a: ReadonlyMap<string, CatalogObject>
  readonly b: ReadonlyMap<string, CatalogObject>
}

function byKey({ input }: Part): Map<string, CatalogObject> {
  return new Map(input.objects.map((object) => [object.key, object]))
}

/** Tables and views that at least one side creates, rather than only having rows of them. */
function madeOf(entries: readonly ComparisonEntry[], sides: Sides): ComparisonEntry[] {
  return entries.filter((entry) => {
    const [a, b] = objectsOf(entry, sides)
    return isRelation(entry) && ((a && isCreated(a)) || (b && isCreated(b)))
  })
}

function objectsOf(
  { aKey, bKey }: ComparisonEntry,
  { a, b }: Sides,
): [CatalogObject | undefined, CatalogObject | undefined] {
  return [aKey === null ? undefined : a.get(aKey), bKey === null ? undefined : b.get(bKey)]
}

function relationsOf(made: readonly ComparisonEntry[], sides: Sides): PairFact['relations'] {
  const of = (status: ComparisonEntry['status']): RelationFact[] =>
    made
      .filter((entry) => entry.status === status)
      .map((entry) => {
        const [before, after] = objectsOf(entry, sides)
        const rows = (after ?? before)?.data?.rows ?? null
        const both = before !== undefined && after !== undefined
        return {
          kind: entry.kind,
          name: entry.name,
          rows,
          ...(both ? { rowsBefore: before.data?.rows ?? null } : {}),
        }
      })
  const [added, removed, changed] = [of('added'), of('removed'), of('changed')]
  const same = made.filter(({ status }) => status === 'same').length
  return {
    before: removed.length + changed.length + same,
    after: added.length + changed.length + same,
    added,
    removed,
    changed,
    same,
  }
}

const loneFact = ({ kind, name, parent }: ComparisonEntry): LoneFact => ({ kind, name, parent })

function changedFact(entry: ComparisonEntry, sections: ChangedFact['sections']): ChangedFact {
  const { changes, formerName, kind, name, parent, quiet } = entry
  return { kind, name, parent, formerName: formerName ?? null, quiet, changes, sections }
}

function sectionsOf(
  comparison: Comparison,
  sides: Sides,
): (entry: ComparisonEntry) => ChangedFact['sections'] {
  const renames = new AppliedRenames(comparison.renamed)
  const children = {
    a: Map.groupBy(sides.a.values(), ({ parentKey }) => parentKey),
    b: Map.groupBy(sides.b.values(), ({ parentKey }) => parentKey),
  }
  const whole = (side: 'a' | 'b', object: CatalogObject | undefined): ObjectWithChildren | null =>
    object === undefined ? null : { object, children: children[side].get(object.key) ?? [] }
  return (entry) => {
    const [a, b] = objectsOf(entry, sides)
    return comparisonDetail(whole('a', a), whole('b', b), comparison.compared, renames)
  }
}

function columnChanges(entry: ComparisonEntry, sides: Sides): ColumnChangesFact[] {
  if (!isRelation(entry) || entry.kind === 'view' || entry.kind === 'materialized view') return []
  const [a, b] = objectsOf(entry, sides)
  const facts = (object: CatalogObject | undefined): Map<string, ColumnFact> =>
    new Map(
      object?.columns.map(({ name, properties }) => [
        name,
        { name, type: String(properties['type'] ?? ''), notNull: properties['not null'] === true },
      ]),
    )
  const [before, after] = [facts(a), facts(b)]
  const added: ColumnFact[] = []
  const removed: ColumnFact[] = []
  const changed: ColumnChangesFact['changed'][number][] = []
  for (const { from, property, text, to } of entry.changes) {
    const name = property.startsWith('column ') ? property.slice('column '.length) : null
    if (name === null || property === 'column order') continue
    const [old, now] = [before.get(name), after.get(name)]
    if (from === null && now) added.push(now)
    else if (to === null && old) removed.push(old)
    else if (old && now) changed.push({ before: old, after: now, text: text.replace(`${property}: `, '') })
  }
  return added.length + removed.length + changed.length === 0
    ? []
    : [{ table: entry.name, added, removed, changed }]
}

/** Foreign keys of tables that both sides have. */
function foreignKeys(
  entries: readonly ComparisonEntry[],
  status: 'added' | 'removed',
  sides: Sides,
): { table: string; definition: string }[] {
  const lone = new Set(
    entries.filter((entry) => entry.status === status && isRelation(entry)).map(({ name }) => name),
  )
  return entries.flatMap((entry) => {
    const { kind, parent } = entry
    if (entry.status !== status || kind !== 'fk constraint' || parent === null || lone.has(parent)) return []
    const [a, b] = objectsOf(entry, sides)
    return { table: parent, definition: (b ?? a)?.definition ?? '' }
  })
}

/** The lists are the figures, and the figures are those of both sides. */
function assertFigures(fact: PairFact, from: Part, to: Part): void {
  const { added, changed, relations, removed, totals } = fact
  const wrong = (what: string): never => {
    throw new Error(`figures do not add up: ${what} of ${fact.id}`)
  }
  if (added.length !== totals.added || removed.length !== totals.removed || changed.length !== totals.changed)
    wrong('lists')
  for (const status of ['added', 'removed', 'changed', 'same'] as const)
    if (fact.byKind.reduce((sum, row) => sum + row[status], 0) !== totals[status]) wrong(`kinds ${status}`)
  // What one side only has rows of is in its list of relations where the other creates it.
  const rowsOnly = (part: Part): number =>
    part.input.objects.filter((one) => isRelation(one) && !isCreated(one)).length
  if (rowsOnly(from) === 0 && relations.before !== from.relations.size) wrong('tables and views before')
  if (rowsOnly(to) === 0 && relations.after !== to.relations.size) wrong('tables and views after')
}
