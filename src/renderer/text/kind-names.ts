/** The words for kinds of objects in headings and menus: pg_dump's own words, in the plural. */
import type { ObjectKind } from '../../shared/model.ts'

const IRREGULAR: Partial<Record<ObjectKind, string>> = {
  index: 'indexes',
  policy: 'policies',
  'text search dictionary': 'text search dictionaries',
  'operator family': 'operator families',
  'operator class': 'operator classes',
  statistics: 'statistics',
  'default acl': 'default privileges',
  unparsed: 'unparsed',
  'access method': 'access methods',
}

/** The plural of a kind: 'index' -> 'indexes'. */
export function kindPlural(kind: ObjectKind): string {
  return IRREGULAR[kind] ?? `${kind}s`
}

/** A kind with its first letter large, for headings: 'foreign table' -> 'Foreign table'. */
export function kindTitle(kind: ObjectKind): string {
  if (kind === 'fk constraint') return 'FK constraint'
  if (kind === 'default acl') return 'Default privileges'
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}
