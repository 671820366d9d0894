/** How statements name objects of each kind: DROP FUNCTION f(integer), COMMENT ON TRIGGER x ON t. */
import type { ObjectKind } from '../../shared/model.ts'
import type { CatalogObject } from '../catalog/catalog-object.ts'
import { quoteIdentifier, quoteName } from '../catalog/names.ts'
import { textOf } from './sql-text.ts'

const WORDS: Readonly<Record<ObjectKind, string>> = {
  database: 'DATABASE',
  role: 'ROLE',
  tablespace: 'TABLESPACE',
  schema: 'SCHEMA',
  extension: 'EXTENSION',
  table: 'TABLE',
  view: 'VIEW',
  'materialized view': 'MATERIALIZED VIEW',
  'foreign table': 'FOREIGN TABLE',
  sequence: 'SEQUENCE',
  type: 'TYPE',
  domain: 'DOMAIN',
  function: 'FUNCTION',
  procedure: 'PROCEDURE',
  aggregate: 'AGGREGATE',
  constraint: 'CONSTRAINT',
  'fk constraint': 'CONSTRAINT',
  'check constraint': 'CONSTRAINT',
  index: 'INDEX',
  trigger: 'TRIGGER',
  policy: 'POLICY',
  rule: 'RULE',
  statistics: 'STATISTICS',
  'event trigger': 'EVENT TRIGGER',
  publication: 'PUBLICATION',
  subscription: 'SUBSCRIPTION',
  'foreign data wrapper': 'FOREIGN DATA WRAPPER',
  server: 'SERVER',
  'user mapping': 'USER MAPPING',
  operator: 'OPERATOR',
  'operator class': 'OPERATOR CLASS',
  'operator family': 'OPERATOR FAMILY',
  cast: 'CAST',
  collation: 'COLLATION',
  conversion: 'CONVERSION',
  'text search configuration': 'TEXT SEARCH CONFIGURATION',
  'text search dictionary': 'TEXT SEARCH DICTIONARY',
  'text search parser': 'TEXT SEARCH PARSER',
  'text search template': 'TEXT SEARCH TEMPLATE',
  'procedural language': 'LANGUAGE',
  transform: 'TRANSFORM',
  'access method': 'ACCESS METHOD',
  'default acl': 'DEFAULT PRIVILEGES',
  'large object': 'LARGE OBJECT',
  setting: 'PARAMETER',
  unparsed: 'STATEMENT',
}

/** Constraints of tables and domains. */
export const CONSTRAINTS: ReadonlySet<ObjectKind> = new Set([
  'constraint',
  'fk constraint',
  'check constraint',
])

/** Kinds that are named within what they belong to. */
export const WITHIN: ReadonlySet<ObjectKind> = new Set([...CONSTRAINTS, 'trigger', 'policy', 'rule'])

/** The keyword of a kind in CREATE, ALTER and DROP. */
export function kindWord(kind: ObjectKind): string {
  return WORDS[kind]
}

/** What follows the keyword: the name with what tells it apart. `parent` is what it belongs to. */
function nameOf(object: CatalogObject, parent: CatalogObject | null): string {
  if (WITHIN.has(object.kind)) {
    const domain = parent?.kind === 'domain' ? 'DOMAIN ' : ''
    return `${quoteIdentifier(object.name)} ON ${domain}${parent?.identity ?? ''}`
  }
  if (object.kind === 'aggregate') {
    const parts = object.schema === null ? [object.name] : [object.schema, object.name]
    return `${quoteName(parts)}(${textOf(object.properties['arguments']) || '*'})`
  }
  if (object.kind === 'user mapping') return `FOR ${object.identity}`
  return object.identity
}

/** 'FUNCTION public.f(integer)', 'TRIGGER x ON public.t': as COMMENT ON, ALTER ... OWNER and DROP name it. */
export function reference(object: CatalogObject, parent: CatalogObject | null): string {
  return `${WORDS[object.kind]} ${nameOf(object, parent)}`
}

/** ALTER of the relation or domain that a constraint, trigger ... belongs to. */
export function alterParent(parent: CatalogObject | null): string {
  return `ALTER ${WORDS[parent?.kind ?? 'table']} ${parent?.identity ?? ''}`
}

/** The statement that removes an object, without CASCADE. */
export function dropStatement(object: CatalogObject, parent: CatalogObject | null): string {
  if (CONSTRAINTS.has(object.kind))
    return `${alterParent(parent)} DROP CONSTRAINT ${quoteIdentifier(object.name)};`
  if (object.kind === 'large object') return `SELECT pg_catalog.lo_unlink('${object.identity}');`
  if (object.kind === 'subscription') {
    // A slot on the other server would have to be reached; it stays there.
    const alter = `ALTER SUBSCRIPTION ${object.identity}`
    return `${alter} DISABLE;\n${alter} SET (slot_name = NONE);\nDROP SUBSCRIPTION ${object.identity};`
  }
  return `DROP ${reference(object, parent)};`
}
