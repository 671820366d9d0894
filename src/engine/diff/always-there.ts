/**
 * What every server has without its dump making it: PL/pgSQL, the schema
 * public, the databases postgres and template1. Some versions of pg_dump write
 * them as they are and others do not, so that they are a difference only where
 * they are not as initdb made them. And what a dump only speaks of: of which
 * nothing is left where grants or comments are not compared.
 */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import type { WhatIsCompared } from './what-is-compared.ts'

/** The version whose initdb no longer lets everybody create in public. */
const PUBLIC_CLOSED_SINCE = 15
const OPEN_TO_ALL = 'GRANT ALL ON SCHEMA TO PUBLIC'
const USED_BY_ALL = 'GRANT USAGE ON SCHEMA TO PUBLIC'
/** Owners that public has by itself; clients from 15 on write the one of older servers. */
const FIRST_OWNERS: ReadonlySet<string | null> = new Set([null, 'postgres', 'pg_database_owner'])

/** Objects of both sides without those that only one side has and that every database has anyway. */
export function withoutAlwaysThere(
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  compared: WhatIsCompared,
): readonly [readonly CatalogObject[], readonly CatalogObject[]] {
  const isAlike = (object: CatalogObject): boolean =>
    isAsInitdbMadeIt(object, compared) || (isHome(object) && saysNothing(object, compared))
  const [lone, others] = [a, b].map((objects) => objects.filter(isAlike))
  if (lone?.length === 0 && others?.length === 0) return [a, b]
  const [inA, inB] = [new Set(a.map(keyOf)), new Set(b.map(keyOf))]
  const [goneFromA, goneFromB] = [
    new Set(lone?.filter((object) => !inB.has(keyOf(object)))),
    new Set(others?.filter((object) => !inA.has(keyOf(object)))),
  ]
  return [a.filter((object) => !goneFromA.has(object)), b.filter((object) => !goneFromB.has(object))]
}

/** Roles of statements that only say something of an object: of an extension's function, of an identity column's sequence. */
const SAYING: ReadonlySet<string> = new Set(['acl', 'comment', 'owner', 'security label'])

/** An object that the dump does not make. */
function isHome({ parts, kind }: CatalogObject): boolean {
  return parts.length > 0 && kind !== 'schema' && parts.every(({ role }) => SAYING.has(role))
}

/** The schema public as every server has it: what initdb gave it is as if it were not said. Any other object as it is. */
export function asPublicIs(object: CatalogObject, olderServer: number | null): CatalogObject {
  if (object.kind !== 'schema' || object.name !== 'public') return object
  const open = olderServer !== null && olderServer < PUBLIC_CLOSED_SINCE
  return {
    ...object,
    owner: FIRST_OWNERS.has(object.owner) ? null : object.owner,
    comment: object.comment === 'standard public schema' ? null : object.comment,
    grants: object.grants.filter((grant) => grant !== USED_BY_ALL && !(open && grant === OPEN_TO_ALL)),
  }
}

function isAsInitdbMadeIt(object: CatalogObject, compared: WhatIsCompared): boolean {
  if (object.name === 'plpgsql') {
    if (object.kind === 'extension') return true
    return object.kind === 'procedural language' && object.grants.length === 0
  }
  // pg_dumpall --clean makes these two anew.
  if (object.kind === 'database') return object.name === 'postgres' || object.name === 'template1'
  if (isOfIdentity(object)) return saysNothing(object, compared)
  if (object.kind !== 'schema' || object.name !== 'public') return false
  return saysNothing(asPublicIs(object, compared.olderServer), compared)
}

/** The sequence of an identity column, which dumps name only where they say something more of it. */
function isOfIdentity({ kind, properties }: CatalogObject): boolean {
  return (
    kind === 'sequence' && properties['identity of'] !== undefined && properties['persistence'] === undefined
  )
}

/** Whether nothing is left that is compared. */
function saysNothing(
  { owner, comment, grants, securityLabels }: CatalogObject,
  compared: WhatIsCompared,
): boolean {
  return (
    (owner === null || !compared.owners) &&
    (comment === null || !compared.comments) &&
    (grants.length === 0 || !compared.grants) &&
    securityLabels.length === 0
  )
}

const keyOf = ({ database, kind, identity }: CatalogObject): string => `${database ?? ''}/${kind}/${identity}`
