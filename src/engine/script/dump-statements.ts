/** The dump's own statements as steps take them: which belong together, what is put around them, what goes with an object. */
import type { CatalogObject, DefinitionPartRecord } from '../catalog/catalog-object.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import { risk } from './plan-step.ts'
import { textOf } from './sql-text.ts'

/** The dump's statements for an object: what says its owner, comment and grants stands with what makes it. */
export function partGroups(
  object: CatalogObject,
  {
    owners,
    comments,
    grants,
  }: { readonly owners: boolean; readonly comments: boolean; readonly grants: boolean },
): DefinitionPartRecord[][] {
  const kept = object.parts.filter(
    ({ role, text }) =>
      !(
        role === 'data' ||
        (role === 'owner' && !owners) ||
        (role === 'comment' && !comments) ||
        (role === 'acl' && !grants)
      ) &&
      (role !== 'other' || /^\s*REFRESH/i.test(text ?? '')),
  )
  const manner = kept.filter(
    ({ role }) => role === 'owner' || role === 'comment' || role === 'acl' || role === 'security label',
  )
  const making = kept.filter((part) => !manner.includes(part))
  const last = making.findLast(({ role }) => role === 'create')
  if (last === undefined) return kept.map((part) => [part])
  return making.map((part) => (part === last ? [part, ...manner] : [part]))
}

/** A type and the functions that make it need each other: they go together. */
export function isCircular({ kind, properties }: CatalogObject): boolean {
  return kind === 'type' && (properties['form'] === 'base' || textOf(properties['canonical']) !== '')
}

/** What removing an object destroys. */
export function lostWith({ kind, identity, data, properties }: CatalogObject): ReturnType<typeof risk>[] {
  const rows = data === null ? '' : `, of which the dump has ${data.rows}`
  if (kind === 'table' && properties['partition by'] === undefined)
    return [
      risk(
        'destroys data',
        `all rows of ${identity}${rows}, are gone`.replace(/^(all rows of [^,]*), are/, '$1 are'),
      ),
    ]
  if (kind === 'large object')
    return [risk('destroys data', `the content of large object ${identity} is gone`)]
  if (kind === 'database') return [risk('destroys data', `all that is in database ${identity} is gone`)]
  if (kind === 'extension')
    return [risk('destroys data', `what is kept in tables of the extension ${identity} is gone`)]
  if (kind === 'sequence') return [risk('destroys data', `the value that ${identity} is at is forgotten`)]
  return []
}

/** The view of NULLs that pg_dump writes first where views and others need each other in a circle. */
export function stubOf({ kind, parts }: CatalogObject): string | null {
  const [stub, real] = kind === 'view' ? parts.filter(({ role }) => role === 'create') : []
  if (real === undefined || stub?.text == null) return null
  return stub.text.replace(/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?/i, 'CREATE OR REPLACE ')
}

/** CONCURRENTLY is how an index is made, and refused in a transaction. */
function inTransaction({ kind }: CatalogObject, text: string): string {
  return kind === 'index' ? text.replace(/^(\s*CREATE\s+(?:UNIQUE\s+)?INDEX\s+)CONCURRENTLY\s+/i, '$1') : text
}

/** pg_dump says the tablespace and the access method of what follows by SET. */
export function withPlace(object: CatalogObject, given: string): string {
  const { kind, properties } = object
  const text = inTransaction(object, given)
  const space = textOf(properties['tablespace'])
  const method = textOf(properties['access method'])
  const before: string[] = []
  const after: string[] = []
  if (space !== '' && kind !== 'database' && !/\bTABLESPACE\b/i.test(text)) {
    before.push(`SET default_tablespace = ${quoteIdentifier(space)};`)
    after.push("SET default_tablespace = '';")
  }
  if (
    method !== '' &&
    (kind === 'table' || kind === 'materialized view') &&
    !/\bUSING\s+\S+/i.test(text.split('(')[0] ?? '')
  ) {
    before.push(`SET default_table_access_method = ${quoteIdentifier(method)};`)
    after.push('SET default_table_access_method = heap;')
  }
  return [...before, text, ...after].join('\n')
}
