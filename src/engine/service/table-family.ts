/** A table and those whose rows are its rows too: its partitions, and what inherits from it. */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import type { DumpIndex } from '../index/index.ts'
import { once } from './once.ts'

export class TableFamilies {
  readonly #index: DumpIndex
  readonly #heirs: () => ReadonlyMap<string, readonly CatalogObject[]>

  constructor(index: DumpIndex) {
    this.#index = index
    this.#heirs = once(() => heirsIn(index.objects()))
  }

  /**
   * Keys of the tables whose rows together are those of the table with this
   * key; `heirs` says which count. A partitioned table that holds nothing
   * itself is left out. null where there is no such table.
   */
  members(key: string, heirs: 'own' | 'partitions' | 'all'): readonly string[] | null {
    const table = this.#index.object(key)
    if (table === null) return null
    const isEmpty = table.data === null && isPartitioned(table)
    const found = isEmpty ? [] : [key]
    if (heirs === 'own' && !isPartitioned(table)) return found
    for (const heir of this.#heirs().get(nameOf(table)) ?? []) {
      if (heirs !== 'all' && !isPartition(heir)) continue
      found.push(...(this.members(heir.key, heirs) ?? []))
    }
    return found
  }
}

const isPartitioned = ({ properties }: CatalogObject): boolean => properties['partition by'] != null
const isPartition = ({ properties }: CatalogObject): boolean => properties['partition of'] != null
const nameOf = ({ database, identity }: CatalogObject): string => JSON.stringify([database, identity])

function heirsIn(objects: readonly CatalogObject[]): Map<string, CatalogObject[]> {
  const heirs = new Map<string, CatalogObject[]>()
  for (const object of objects) {
    if (object.kind !== 'table' && object.kind !== 'foreign table') continue
    const { database, properties } = object
    for (const parent of [properties['partition of'] ?? [], properties['inherits'] ?? []].flat()) {
      const name = JSON.stringify([database, parent])
      heirs.set(name, [...(heirs.get(name) ?? []), object])
    }
  }
  return heirs
}
