/**
 * What each object of a catalog needs, out of its properties and the texts of
 * its parts. libpg-query must be loaded already.
 */
import type { CatalogObject } from '../catalog-object.ts'
import type { Dependencies } from './dependency.ts'
import { readCommon } from './common-needs.ts'
import { EdgeList } from './edge-list.ts'
import { KIND_READERS } from './kind-readers.ts'
import { NameIndex } from './name-index.ts'
import { Needs } from './needs.ts'

export type * from './dependency.ts'

/** All dependencies among the objects of one catalog. Objects of one database never need those of another; those of the cluster serve all. */
export function catalogDependencies(objects: readonly CatalogObject[]): Dependencies {
  const edges = new EdgeList()
  for (const [, own] of byDatabase(objects)) {
    const search = { index: new NameIndex(own), edges }
    for (const object of own) {
      const needs = new Needs(search, object, { reason: 'expression', evidence: 'parsed' })
      readCommon(object, needs)
      KIND_READERS[object.kind]?.(object, needs)
    }
  }
  return edges.finish()
}

/** The objects of each database with those that the cluster has for all. */
function byDatabase(objects: readonly CatalogObject[]): Map<string | null, readonly CatalogObject[]> {
  const databases = new Map<string | null, CatalogObject[]>()
  const cluster: CatalogObject[] = []
  for (const object of objects) {
    if (object.database === null) cluster.push(object)
    else {
      const known = databases.get(object.database)
      if (known === undefined) databases.set(object.database, [object])
      else known.push(object)
    }
  }
  if (databases.size === 0) return new Map([[null, cluster]])
  return new Map([...databases].map(([name, own]) => [name, [...cluster, ...own]]))
}
