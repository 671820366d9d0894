/** What objects of any kind need: their schema, what they belong to, owners, grants. */
import type { CatalogObject } from '../catalog-object.ts'
import { quoteIdentifier } from '../names.ts'
import type { Needs } from './needs.ts'
import { listOf } from './property-values.ts'
import { ownerOf } from './relation-needs.ts'

/** 'GRANT SELECT ON TABLE TO reader WITH GRANT OPTION' */
const GRANTED =
  / (?:TO|FROM) ("(?:[^"]|"")*"|[^\s"]+)(?: WITH GRANT OPTION)?(?: GRANTED BY ("(?:[^"]|"")*"|[^\s"]+))?$/

/** Notes parent or schema, owner, grants on the object and its columns, and extensions that it was said to depend on. */
export function readCommon(object: CatalogObject, needs: Needs): void {
  const stated = needs.for({ evidence: 'stated' })
  const parent = ownerOf(object, needs)
  if (parent !== undefined) stated.for({ reason: 'belongs to' }).object(parent)
  else if (object.schema !== null && object.kind !== 'schema')
    readSchema(stated.for({ reason: 'in schema' }), object.schema)
  if (object.owner !== null) readRole(stated.for({ reason: 'owner' }), object.owner)
  // Only dumps of a whole cluster have roles.
  if (needs.index.hasKind('role')) readAllGrants(object, stated)
  for (const name of listOf(object.properties['depends on extension']))
    stated.for({ reason: 'extension' }).named('extension', name)
}

function readAllGrants(object: CatalogObject, needs: Needs): void {
  readGrants(object.grants, needs)
  for (const { properties } of object.columns) readGrants(listOf(properties['acl']), needs)
}

function readSchema(needs: Needs, name: string): void {
  const schema = needs.index.schema(name)
  if (schema !== undefined) needs.object(schema)
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
  if (!needs.index.hasKind('role')) return
  if (needs.named('role', role) === undefined) needs.named('role', quoteIdentifier(role))
}
