/** One dump as a reviewer first looks at it: row security by schema, tables with their partitions summed, extensions, roles. */
import type {
  DumpFacts,
  ExtensionFact,
  RoleFact,
  RowSecurityLine,
  TableSum,
} from '../../shared/overview-model.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import type { RelationFact, SchemaFacts } from '../index/index.ts'
import { keysByIdentity, parentOf } from './overview-areas.ts'

const TABLES_AT_MOST = 500
const NAMES_AT_MOST = 200

/** The facts of a dump from what its index says of the schema. */
export function dumpFacts(facts: SchemaFacts): DumpFacts {
  const tables = facts.relations.filter(({ kind }) => kind === 'table')
  const named = (wanted: (table: RelationFact) => boolean): DumpFacts['withoutPolicy'] =>
    tables
      .filter(wanted)
      .slice(0, NAMES_AT_MOST)
      .map(({ key, identity, database }) => ({ key, name: identity, database }))
  const has = ({ key }: RelationFact): boolean => facts.policies.has(key)
  const sums = tableSums(facts.relations)
  const byBytes = sums.toSorted(
    (a, b) => (b.bytes ?? -1) - (a.bytes ?? -1) || (b.rows ?? -1) - (a.rows ?? -1),
  )
  const byRows = sums.toSorted((a, b) => (b.rows ?? -1) - (a.rows ?? -1) || (b.bytes ?? -1) - (a.bytes ?? -1))
  const shown = byBytes.slice(0, TABLES_AT_MOST)
  const rest = byBytes.slice(TABLES_AT_MOST)
  return {
    rowSecurity: rowSecurityLines(tables, facts.policies),
    withoutPolicy: named((table) => table.rowSecurity && !has(table)),
    unusedPolicies: named((table) => !table.rowSecurity && has(table)),
    tables: shown,
    otherTables: {
      tables: rest.length,
      rows: rest.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
      bytes: rest.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
    },
    byRows: byRows.slice(0, TABLES_AT_MOST),
    extensions: facts.extensions.map(extensionFact),
    roles: roleFacts(facts),
  }
}

function rowSecurityLines(
  tables: readonly RelationFact[],
  policies: ReadonlyMap<string, number>,
): RowSecurityLine[] {
  const lines = new Map<string, RowSecurityLine>()
  for (const { key, database, schema, rowSecurity, forced } of tables) {
    const place = `${database ?? ''}\n${schema ?? ''}`
    const line = lines.get(place) ?? noTables(database, schema ?? '')
    lines.set(place, line)
    const own = policies.get(key) ?? 0
    line.tables += 1
    line.policies += own
    if (rowSecurity) line.enabled += 1
    if (rowSecurity && forced) line.forced += 1
    if (rowSecurity && own > 0) line.withPolicies += 1
    if (rowSecurity && own === 0) line.withoutPolicy += 1
    if (!rowSecurity && own > 0) line.unusedPolicies += 1
  }
  return [...lines.values()]
}

function noTables(database: string | null, schema: string): RowSecurityLine {
  const none = {
    tables: 0,
    enabled: 0,
    forced: 0,
    withPolicies: 0,
    withoutPolicy: 0,
    unusedPolicies: 0,
    policies: 0,
  }
  return { database, schema, ...none }
}

/** Tables without parents, with what their partitions and heirs hold. An heir of several counts with the first. */
function tableSums(relations: readonly RelationFact[]): TableSum[] {
  const parents = new Map<string, string>()
  const heirs = relations.filter(({ partitionOf, inherits }) => partitionOf !== null || inherits !== null)
  const keyOf = heirs.length === 0 ? new Map<string, string>() : keysByIdentity(relations)
  for (const fact of heirs) {
    const parent = parentOf(fact, keyOf)
    if (parent !== null) parents.set(fact.key, parent)
  }
  const rootOf = (key: string): string => {
    let root = key
    const seen = new Set([key])
    for (let next = parents.get(root); next !== undefined && !seen.has(next); next = parents.get(root)) {
      seen.add(next)
      root = next
    }
    return root
  }
  const sums = new Map<string, TableSum>()
  const holding = relations.filter(
    ({ kind, rows }) => kind === 'table' || (kind === 'foreign table' && rows !== null),
  )
  for (const { key, identity: name, database, schema, rows, bytes, pending } of holding)
    if (!parents.has(key)) sums.set(key, { key, name, database, schema, rows, bytes, parts: 0, pending })
  for (const { key, rows, bytes, pending } of relations) {
    const sum = parents.has(key) ? sums.get(rootOf(key)) : undefined
    if (sum === undefined) continue
    sum.parts += 1
    sum.pending ||= pending
    if (rows !== null) sum.rows = (sum.rows ?? 0) + rows
    if (bytes !== null) sum.bytes = (sum.bytes ?? 0) + bytes
  }
  return [...sums.values()]
}

function extensionFact({
  key,
  identity,
  database,
  properties,
}: SchemaFacts['extensions'][number]): ExtensionFact {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return {
    key,
    name: identity,
    database,
    schema: text(properties['schema']),
    version: text(properties['new_version'] ?? properties['version']),
  }
}

/** Attributes of roles that are worth a word, in the order of their weight. */
const ATTRIBUTES = [
  'superuser',
  'bypass row security',
  'replication',
  'create role',
  'create database',
  'login',
]

/** `GRANT SELECT, INSERT ON TABLE TO reader WITH GRANT OPTION`: the role as it is quoted. */
const GRANTED = /^GRANT .+? ON [A-Z ]+? TO (.+?)(?: WITH GRANT OPTION)?$/

function roleFacts({ roles, owners, grants }: SchemaFacts): RoleFact[] {
  const granted = new Map<string, number>()
  for (const { grants: lines, objects } of grants) {
    const named = new Set(lines.flatMap((line) => GRANTED.exec(line)?.[1] ?? []))
    for (const role of named) granted.set(role, (granted.get(role) ?? 0) + objects)
  }
  const owned = new Map([...owners].map(([owner, objects]) => [quoteIdentifier(owner), objects]))
  const made = new Map(roles.map((role) => [role.identity, role]))
  const names = new Set([...made.keys(), ...owned.keys(), ...granted.keys()])
  return [...names]
    .map((name): RoleFact => {
      const role = made.get(name)
      const member = role?.properties['member of']
      return {
        key: role?.key ?? null,
        name,
        attributes: ATTRIBUTES.filter((attribute) => role?.properties[attribute] === true),
        memberOf: Array.isArray(member) ? member.map(String) : [],
        owns: owned.get(name) ?? 0,
        granted: granted.get(name) ?? 0,
      }
    })
    .toSorted((a, b) => b.owns - a.owns || b.granted - a.granted || (a.name < b.name ? -1 : 1))
}
