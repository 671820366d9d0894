/**
 * What each object of a catalog needs, out of its properties and the texts of
 * its parts. libpg-query must be loaded already.
 */
import { scanPieces } from '../../scan/index.ts'
import type { CatalogObject } from '../catalog-object.ts'
import type { Dependencies } from './dependency.ts'
import { readCommon } from './common-needs.ts'
import { EdgeList } from './edge-list.ts'
import { KIND_READERS } from './kind-readers.ts'
import { NameIndex } from './name-index.ts'
import type { KnownColumns } from './name-index.ts'
import { Needs } from './needs.ts'
import type { Purpose } from './needs.ts'
import { readQuery } from './relation-needs.ts'

export type * from './dependency.ts'

const PLAIN: Purpose = { reason: 'expression', evidence: 'parsed' }

/** All dependencies among the objects of one catalog. Objects of one database never need those of another; those of the cluster serve all. */
export function catalogDependencies(objects: readonly CatalogObject[]): Dependencies {
  spareGrammar()
  const edges = new EdgeList()
  const { cluster, databases } = apart(objects)
  // Where there are no databases, the cluster is all that there is.
  const rest = databases.length === 0 ? [[]] : databases
  let first = true
  for (const own of rest) {
    const search = { index: new NameIndex([...cluster, ...own], columnsOfView), edges }
    for (const object of first ? [...cluster, ...own] : own) {
      const needs = new Needs(search, object, PLAIN)
      readNeeds(object, needs)
    }
    first = false
  }
  return edges.finish()
}

let spared = false

/**
 * The scan tells V8 to optimise nothing but its own loop: for PostgreSQL's
 * grammar the optimising compiler takes half a GB (docs/decisions/0004). Where
 * an index was found and nothing was scanned, nobody has told it yet.
 */
export function spareGrammar(): void {
  if (!spared) scanPieces([], () => undefined)
  spared = true
}

function readNeeds(object: CatalogObject, needs: Needs): void {
  try {
    readCommon(object, needs)
    KIND_READERS[object.kind]?.(object, needs)
  } catch (error) {
    // The call stack is the one bound that no text of a dump may break the reading by.
    if (!(error instanceof RangeError)) throw error
    needs.unknown('not understood', 'it is nested too deeply')
  }
}

/** The columns of a view out of its query; what that needs is noted when the view has its turn. */
function columnsOfView(view: CatalogObject, index: NameIndex): KnownColumns | null {
  return readQuery(view, new Needs({ index, edges: new EdgeList() }, view, PLAIN))
}

/** What the cluster has for all databases, and the objects of each. */
function apart(objects: readonly CatalogObject[]): {
  cluster: readonly CatalogObject[]
  databases: readonly (readonly CatalogObject[])[]
} {
  const databases = new Map<string, CatalogObject[]>()
  const cluster: CatalogObject[] = []
  for (const object of objects) {
    if (object.database === null) cluster.push(object)
    else {
      const known = databases.get(object.database)
      if (known === undefined) databases.set(object.database, [object])
      else known.push(object)
    }
  }
  return { cluster, databases: [...databases.values()] }
}
