/**
 * The changes of a comparison that a reviewer should see first, each with its
 * reasons in words. The order: by level; within one by what happens (rows are
 * destroyed, values narrowed, a step may fail on rows, access is opened, a
 * guard is dropped, others depend on it); then by the rows that it concerns,
 * by how many depend on it, by kind and name. Works from the entries and from
 * wide facts alone, so that it need not wait for a script.
 */
import type { ComparisonEntry } from '../../shared/model.ts'
import type { RiskReason, RiskyChange } from '../../shared/overview-model.ts'
import type { RenameCandidate } from '../diff/index.ts'
import type { SchemaFacts } from '../index/index.ts'
import { addedRisks, grantRisks, roleRisks, routineRisks } from './access-risks.ts'
import { reason, worseFirst } from './risk-reason.ts'
import { lossLevel, rowsInWords, tableRisks } from './table-risks.ts'
import type { TableRows } from './table-risks.ts'

/** What the riskiest changes are worked out from. */
export interface RiskInput {
  readonly entries: readonly ComparisonEntry[]
  readonly a: SchemaFacts
  readonly b: SchemaFacts
  /** What may be one under another name. */
  readonly candidates: readonly Pick<RenameCandidate, 'pair' | 'certainty'>[]
  /** How many objects need an object of A, by its key. */
  readonly dependants: (aKey: string) => number
}

/** Reasons that are told of one change. */
const REASONS_AT_MOST = 20
/** Tables of a schema from which on it has a habit. */
const HABIT_TABLES = 3
/** A rename is worth a mention from here on. */
const LIKELY = 0.5

/** All changes that are risky, the riskiest first. */
export function riskiestChanges(input: RiskInput): RiskyChange[] {
  const rows = rowsByKey(input.a)
  const addedFacts = whatIsNew(input.b)
  const likely = likelyNames(input.candidates)
  const found: { change: RiskyChange; worst: RiskReason }[] = []
  for (const entry of input.entries) {
    // What belongs to a table is told on the table.
    if (entry.status === 'same' || (entry.parent !== null && entry.kind !== 'setting')) continue
    const table = (entry.aKey === null ? undefined : rows.get(entry.aKey)) ?? NO_ROWS
    const dependants = entry.aKey === null ? 0 : input.dependants(entry.aKey)
    const reasons = reasonsOf(entry, { table, dependants, likely, addedFacts }).toSorted(worseFirst)
    const [worst] = reasons
    if (worst === undefined) continue
    const { id, status, kind, name, database } = entry
    const change: RiskyChange = {
      entryId: id,
      status,
      kind,
      name,
      database,
      level: worst.level,
      reasons: reasons.slice(0, REASONS_AT_MOST),
      rows: table.rows,
      dependants,
    }
    found.push({ change, worst })
  }
  return found
    .toSorted(
      (x, y) =>
        worseFirst(x.worst, y.worst) ||
        (y.change.rows ?? 0) - (x.change.rows ?? 0) ||
        y.change.dependants - x.change.dependants ||
        compareText(x.change.kind, y.change.kind) ||
        compareText(x.change.name, y.change.name),
    )
    .map(({ change }) => change)
}

interface Known {
  readonly table: TableRows
  readonly dependants: number
  readonly likely: ReadonlyMap<string, string>
  readonly addedFacts: (bKey: string) => Parameters<typeof addedRisks>[1]
}

const NO_ROWS: TableRows = { rows: null, pending: false }

function reasonsOf(entry: ComparisonEntry, known: Known): RiskReason[] {
  if (entry.status === 'added')
    return entry.bKey === null ? [] : addedRisks(entry.kind, known.addedFacts(entry.bKey))
  if (entry.status === 'removed') return removedRisks(entry, known)
  return [...changedRisks(entry, known), ...wideRisks(entry, known)]
}

function changedRisks({ kind, changes }: ComparisonEntry, { table }: Known): RiskReason[] {
  switch (kind) {
    case 'table':
    case 'foreign table':
    case 'view':
    case 'materialized view':
      return tableRisks(changes, table)
    case 'role':
      return roleRisks(changes)
    case 'function':
    case 'procedure':
      return routineRisks(changes)
    case 'type':
      return changes.flatMap(({ property, from, to }) =>
        property === 'labels' && lostLabels(from, to).length > 0
          ? [
              reason(
                'values narrowed',
                'medium',
                `values are no longer allowed: ${lostLabels(from, to).join(', ')}`,
              ),
            ]
          : [],
      )
    default:
      return changes.flatMap((change) => (change.property === 'grants' ? grantRisks(change) : []))
  }
}

function lostLabels(from: string | null, to: string | null): string[] {
  const kept = new Set(to?.split(', '))
  return (from?.split(', ') ?? []).filter((label) => !kept.has(label))
}

function removedRisks(entry: ComparisonEntry, { table, dependants, likely }: Known): RiskReason[] {
  const other = entry.aKey === null ? undefined : likely.get(entry.aKey)
  const renamed = other === undefined ? '' : ` (it may be ${other} under another name)`
  const needed = dependants === 0 ? '' : `, ${others(dependants)}`
  switch (entry.kind) {
    case 'table': {
      const level = lossLevel(table)
      const lost =
        table.rows === null && !table.pending
          ? 'the dump has no rows of it, so what is lost is not known'
          : level === 'low'
            ? 'it had no rows'
            : `with ${rowsInWords(table)}`
      return [reason('rows destroyed', level, `the table is dropped, ${lost}${needed}${renamed}`)]
    }
    case 'large object':
      return [reason('rows destroyed', 'high', 'the large object is dropped')]
    case 'role':
    case 'sequence':
    case 'setting':
    case 'default acl':
    case 'unparsed':
      return []
    default:
      return [
        reason(
          'wide effects',
          dependants > 0 ? 'medium' : 'low',
          `the ${entry.kind} is dropped${needed}${renamed}`,
        ),
      ]
  }
}

/** A change of what others are made of. */
function wideRisks({ kind, quiet, changes }: ComparisonEntry, { dependants }: Known): RiskReason[] {
  if (dependants === 0 || quiet || !WIDE_KINDS.has(kind)) return []
  if (
    changes.every(({ property }) => property === 'comment' || property === 'owner' || property === 'grants')
  )
    return []
  return [reason('wide effects', 'low', `the ${kind} is changed, ${others(dependants)}`)]
}

const WIDE_KINDS: ReadonlySet<string> = new Set([
  'view',
  'materialized view',
  'function',
  'procedure',
  'type',
  'domain',
  'aggregate',
  'operator',
])

const others = (n: number): string =>
  `${n === 1 ? '1 other object needs' : `${n.toLocaleString('en')} other objects need`} it`

/** Rows of each table with those of its partitions. */
function rowsByKey({ relations }: SchemaFacts): Map<string, TableRows> {
  return new Map(relations.map(({ key, rows, pending }) => [key, { rows, pending }]))
}

function likelyNames(candidates: RiskInput['candidates']): Map<string, string> {
  const best = new Map<string, { readonly to: string; readonly certainty: number }>()
  for (const { pair, certainty } of candidates) {
    if (pair.columns !== null || certainty < LIKELY) continue
    if ((best.get(pair.aKey)?.certainty ?? 0) < certainty) best.set(pair.aKey, { to: pair.to, certainty })
  }
  return new Map([...best].map(([key, { to }]) => [key, to]))
}

function whatIsNew(facts: SchemaFacts): Known['addedFacts'] {
  const bySchema = Map.groupBy(
    facts.relations.filter(({ kind }) => kind === 'table'),
    ({ database, schema }) => JSON.stringify([database, schema]),
  )
  const lacking = new Set<string>()
  for (const [, tables] of bySchema) {
    const secured = tables.filter(({ rowSecurity }) => rowSecurity).length
    if (secured < HABIT_TABLES || secured * 2 <= tables.length) continue
    for (const { key, rowSecurity, partitionOf } of tables)
      if (!rowSecurity && partitionOf === null) lacking.add(key)
  }
  return (key) => ({
    openToAll: facts.openToAll.has(key),
    definer: facts.definers.has(key),
    lacksRowSecurity: lacking.has(key),
  })
}

/** Code unit order: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
