/** What a file uses beyond plain tables, counted. */
import type { CatalogObject } from '../../catalog/index.ts'
import type { FileFeatures } from './facts.ts'

/** What only its statements tell. */
export interface SeenStatements {
  grants: number
  readonly doBlocks: number[]
  transactions: boolean
  readonly psqlCommands: { command: string; line: number }[]
}

/** Counts features of the objects that a file makes or speaks of. */
export function featuresOf(objects: readonly CatalogObject[], seen: SeenStatements): FileFeatures {
  const count = (test: (object: CatalogObject) => boolean): number => objects.filter(test).length
  const made = (kind: string): number => count((one) => one.kind === kind && one.parts[0]?.role === 'create')
  const partitions = (one: CatalogObject): boolean => one.properties['partition of'] !== undefined
  const own = (type: string): number =>
    count((one) => one.kind === 'constraint' && one.properties['type'] === type)
  return {
    rowSecurity: count(({ properties }) => properties['row security'] === true),
    policies: made('policy'),
    triggers: made('trigger'),
    functions: made('function') + made('procedure'),
    definerFunctions: count(({ properties }) => properties['security'] === 'definer'),
    extensions: objects.filter(({ kind }) => kind === 'extension').map(({ name }) => name),
    enums: count(({ kind, properties }) => kind === 'type' && properties['form'] === 'enum'),
    partitionedTables: count(({ properties }) => (properties['partition by'] ?? null) !== null),
    partitions: count(partitions),
    materializedViews: made('materialized view'),
    grants: seen.grants,
    doBlocks: seen.doBlocks,
    foreignKeys: made('fk constraint'),
    primaryKeys: own('primary key'),
    uniqueConstraints: own('unique'),
    checkConstraints: made('check constraint'),
    indexes: count(
      (one) =>
        one.kind === 'index' &&
        one.parts[0]?.role === 'create' &&
        one.properties['attached to'] === undefined,
    ),
    transactions: seen.transactions,
    psqlCommands: seen.psqlCommands,
  }
}
