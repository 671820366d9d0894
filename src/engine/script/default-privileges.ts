/**
 * Default privileges of A give what the script makes grants that B's may not
 * have. Where such things are made they are lifted while the script runs.
 */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import { defaultGrants } from './kinds/manner-changes.ts'
import type { Member, Members } from './members.ts'

/** What each word of default privileges is about. */
const CONCERNED: Readonly<Record<string, readonly string[]>> = {
  TABLES: ['table', 'view', 'materialized view', 'foreign table'],
  SEQUENCES: ['sequence', 'table'],
  FUNCTIONS: ['function', 'procedure', 'aggregate'],
  TYPES: ['type', 'domain'],
  SCHEMAS: ['schema'],
  'LARGE OBJECTS': ['large object'],
}

/** Takes default privileges back before anything is made that they would be about, and gives them as B has them at the end. */
export function liftDefaultPrivileges(members: Members): void {
  const made = members.all.filter(({ fate }) => fate === 'create' || fate === 'rebuild' || fate === 'swap')
  for (const { a, b, fate, plan } of members.all) {
    if (a?.kind !== 'default acl' || !b || !plan || fate !== 'keep') continue
    if (!made.some((member) => isConcerned(a, member))) continue
    const why = 'what this script makes must not get grants by it'
    plan.alterations.length = 0
    for (const sql of defaultGrants(a.grants, [], a.identity))
      plan.alter(sql, { action: 'set', rank: 'rename', why })
    for (const sql of defaultGrants([], b.grants, b.identity))
      plan.alter(sql, { action: 'set', rank: 'settle', why })
  }
}

function isConcerned({ identity, schema, database }: CatalogObject, { b }: Member): boolean {
  const word = / ON ([A-Z ]+)$/.exec(identity)?.[1] ?? ''
  if (!b || b.database !== database || CONCERNED[word]?.includes(b.kind) !== true) return false
  return schema === null || schema === b.schema
}
