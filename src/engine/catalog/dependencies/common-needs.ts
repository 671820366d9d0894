/** What objects of any kind need: their schema, what they belong to, owners, grants. */
import type { CatalogObject } from '../catalog-object.ts'
import { quoteIdentifier } from '../names.ts'
import type { Needs } from './needs.ts'
import { ownerOf } from './relation-needs.ts'

/** 'GRANT SELECT ON TABLE TO reader WITH GRANT OPTION' */
const GRANTED =
  / (?:TO|FROM) ("(?:[^"]|"")*"|[^\s"]+)(?: WITH GRANT OPTION)?(?: GRANTED BY ("(?:[^"]|"")*"|[^\s"]+))?$/

export function readCommon(object: CatalogObject, needs: Needs): void {
  const stated = needs.for({ evidence: 'stated' })
  const parent = ownerOf(object, needs)
  if (parent !== undefined) stated.for({ reason: 'belongs to' }).object(parent)
  else if (object.schema !== null && object.kind !== 'schema')
    stated.for({ reason: 'in schema' }).named('schema', quoteIdentifier(object.schema))
  if (object.owner !== null) readRole(stated.for({ reason: 'owner' }), object.owner)
  readGrants(object.grants, stated)
  for (const { properties } of object.columns) {
    const { acl } = properties
    if (Array.isArray(acl)) readGrants(acl as readonly string[], stated)
  }
  const extensions = object.properties['depends on extension']
  if (Array.isArray(extensions))
    for (const name of extensions as readonly string[])
      stated.for({ reason: 'extension' }).named('extension', name)
}

function readGrants(lines: readonly string[], needs: Needs): void {
  const granted = needs.for({ reason: 'grant' })
  for (const line of lines) {
    const found = GRANTED.exec(line)
    for (const role of [found?.[1], found?.[2]])
      if (role !== undefined && role !== 'PUBLIC') readRole(granted, role)
  }
}

/** A role as the catalog names it: quoted where it must be, or not. */
export function readRole(needs: Needs, role: string): void {
  if (needs.named('role', role) === undefined) needs.named('role', quoteIdentifier(role))
}
