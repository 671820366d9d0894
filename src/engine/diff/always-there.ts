/**
 * What every server has without its dump making it: PL/pgSQL, the schema
 * public, the databases postgres and template1. Some versions of pg_dump write them as they are and others do not,
 * so that they are a difference only where they are not as initdb made them.
 */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import type { WhatIsCompared } from './what-is-compared.ts'

/** The version whose initdb no longer lets everybody create in public. */
const PUBLIC_CLOSED_SINCE = 15
const OPEN_TO_ALL = 'GRANT ALL ON SCHEMA TO PUBLIC'
const USED_BY_ALL = 'GRANT USAGE ON SCHEMA TO PUBLIC'
/** Owners that public has by itself; clients from 15 on write the one of older servers. */
const FIRST_OWNERS: ReadonlySet<string | null> = new Set([null, 'postgres', 'pg_database_owner'])

const ALWAYS_THERE = new Set(['plpgsql', 'public', 'postgres', 'template1'])

/** Objects of both sides without those that only one side has and that every database has anyway. */
export function withoutAlwaysThere(
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  compared: WhatIsCompared,
): readonly [readonly CatalogObject[], readonly CatalogObject[]] {
  const [inA, inB] = [keysOf(a), keysOf(b)]
  const lone = (object: CatalogObject, others: ReadonlySet<string>): boolean =>
    !others.has(keyOf(object)) && isAsInitdbMadeIt(object, compared)
  return [a.filter((object) => !lone(object, inB)), b.filter((object) => !lone(object, inA))]
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

function keysOf(objects: readonly CatalogObject[]): ReadonlySet<string> {
  return new Set(objects.filter((object) => ALWAYS_THERE.has(object.name) || isOfIdentity(object)).map(keyOf))
}
