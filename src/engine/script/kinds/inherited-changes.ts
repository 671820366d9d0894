/** What ALTER TABLE on a parent does to its partitions and heirs by itself, so that it is not done twice. */
import type { CatalogColumn, CatalogObject } from '../../catalog/catalog-object.ts'
import { differ } from '../change-plan.ts'
import type { ObjectChange } from '../change-plan.ts'
import { listOf, textOf } from '../sql-text.ts'

/** What PostgreSQL carries on to those below. */
type Carried = 'add' | 'drop' | 'type' | 'not null'

/** The parents that a relation has on both sides, by their identities in B. */
export function lastingParents(a: CatalogObject, b: CatalogObject): string[] {
  // What is detached and attached again is changed for itself meanwhile.
  if (textOf(a.properties['bounds']) !== textOf(b.properties['bounds'])) return []
  const inA = new Set(parentsOf(a))
  return parentsOf(b).filter((identity) => inA.has(identity))
}

function parentsOf({ properties }: CatalogObject): string[] {
  const partitioned = textOf(properties['partition of'])
  return [...(partitioned === '' ? [] : [partitioned]), ...listOf(properties['inherits'])]
}

/** The parent's column whose change does the same here; null where this must be done for itself. */
export function impliedByParent(change: ObjectChange, column: string, what: Carried): CatalogColumn | null {
  const { a, b, context } = change
  const own = b.columns.find(({ name }) => name === column)
  for (const identity of lastingParents(a, b)) {
    const pair = context.pairOf(identity)
    if (pair === null) continue
    const from = pair.a.columns.find(({ name }) => name === column)
    const to = pair.b.columns.find(({ name }) => name === column)
    if (what === 'add' && from === undefined && to !== undefined) return to
    if (what === 'drop' && from !== undefined && to === undefined) return from
    if (from === undefined || to === undefined || own === undefined) continue
    const property = what === 'type' ? 'type' : 'not null'
    const carried = differ(from.properties[property], to.properties[property], context.compared)
    const alike = !differ(to.properties[property], own.properties[property], context.compared)
    if ((what === 'type' || what === 'not null') && carried && alike) return to
  }
  return null
}
