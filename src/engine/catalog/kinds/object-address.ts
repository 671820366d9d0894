/**
 * Which object a COMMENT, GRANT, SECURITY LABEL, ALTER ... OWNER, RENAME, DROP
 * names. PostgreSQL's grammar gives the kind as an ObjectType and the name in
 * one of a dozen shapes; here all of them become one address.
 */
import type { Node, ObjectType, RangeVar, TypeName } from '@pgsql/types'
import type { ObjectKind } from '../../../shared/model.ts'
import { quoteIdentifier } from '../names.ts'
import { castName, methodAndName, transformName } from './identity.ts'
import { listItems, namePartsOf, strings, valueText } from './node-values.ts'
import { signatureOf } from './signature.ts'

/** Relations share one name space: a view may be named by ALTER TABLE, as old pg_dump did. */
export const RELATION_KINDS: readonly ObjectKind[] = [
  'table',
  'view',
  'materialized view',
  'foreign table',
  'sequence',
  'index',
]
const TYPE_KINDS: readonly ObjectKind[] = ['type', 'domain']

export type ObjectAddress =
  /** A relation, type, collation ...: [schema,] name. */
  | { readonly by: 'name'; readonly kinds: readonly ObjectKind[]; readonly parts: readonly string[] }
  /** A routine, aggregate or operator; `types` null where the name stands alone. */
  | {
      readonly by: 'signature'
      readonly kinds: readonly ObjectKind[]
      readonly parts: readonly string[]
      readonly types: readonly string[] | null
    }
  /** What has no schema, by its identity. */
  | {
      readonly by: 'identity'
      readonly kinds: readonly ObjectKind[]
      readonly name: string
      readonly identity: string
    }
  /** A constraint, trigger, policy or rule of a relation or domain. */
  | {
      readonly by: 'parent'
      readonly kinds: readonly ObjectKind[]
      readonly parentKinds: readonly ObjectKind[]
      readonly parent: readonly string[]
      readonly name: string
    }
  /** An operator class or family of an index method. */
  | {
      readonly by: 'method'
      readonly kinds: readonly ObjectKind[]
      readonly parts: readonly string[]
      readonly method: string
    }
  | { readonly by: 'column'; readonly parts: readonly string[]; readonly column: string }

const BY_NAME: Partial<Record<ObjectType, readonly ObjectKind[]>> = {
  OBJECT_TABLE: RELATION_KINDS,
  OBJECT_VIEW: RELATION_KINDS,
  OBJECT_MATVIEW: RELATION_KINDS,
  OBJECT_FOREIGN_TABLE: RELATION_KINDS,
  OBJECT_SEQUENCE: RELATION_KINDS,
  OBJECT_INDEX: RELATION_KINDS,
  OBJECT_TYPE: TYPE_KINDS,
  OBJECT_DOMAIN: TYPE_KINDS,
  OBJECT_COLLATION: ['collation'],
  OBJECT_CONVERSION: ['conversion'],
  OBJECT_STATISTIC_EXT: ['statistics'],
  OBJECT_TSPARSER: ['text search parser'],
  OBJECT_TSDICTIONARY: ['text search dictionary'],
  OBJECT_TSTEMPLATE: ['text search template'],
  OBJECT_TSCONFIGURATION: ['text search configuration'],
}

const WITHOUT_SCHEMA: Partial<Record<ObjectType, ObjectKind>> = {
  OBJECT_SCHEMA: 'schema',
  OBJECT_DATABASE: 'database',
  OBJECT_ROLE: 'role',
  OBJECT_TABLESPACE: 'tablespace',
  OBJECT_EXTENSION: 'extension',
  OBJECT_LANGUAGE: 'procedural language',
  OBJECT_FDW: 'foreign data wrapper',
  OBJECT_FOREIGN_SERVER: 'server',
  OBJECT_ACCESS_METHOD: 'access method',
  OBJECT_EVENT_TRIGGER: 'event trigger',
  OBJECT_PUBLICATION: 'publication',
  OBJECT_SUBSCRIPTION: 'subscription',
  OBJECT_PARAMETER_ACL: 'setting',
}

const BY_SIGNATURE: Partial<Record<ObjectType, readonly ObjectKind[]>> = {
  OBJECT_FUNCTION: ['function', 'aggregate', 'procedure'],
  OBJECT_PROCEDURE: ['procedure', 'function'],
  OBJECT_ROUTINE: ['function', 'procedure', 'aggregate'],
  OBJECT_AGGREGATE: ['aggregate'],
}

const OF_RELATION: Partial<Record<ObjectType, readonly ObjectKind[]>> = {
  OBJECT_TABCONSTRAINT: ['constraint', 'fk constraint', 'check constraint'],
  OBJECT_TRIGGER: ['trigger'],
  OBJECT_POLICY: ['policy'],
  OBJECT_RULE: ['rule'],
}

/** What a statement names; undefined where this program keeps no objects of that type. */
export function addressOf(
  type: ObjectType | undefined,
  node: Node | undefined,
  relation?: RangeVar,
): ObjectAddress | undefined {
  if (type === undefined) return undefined
  const named = BY_NAME[type]
  if (named)
    return { by: 'name', kinds: named, parts: relation ? relationParts(relation) : namePartsOf(asName(node)) }
  const plain = WITHOUT_SCHEMA[type]
  if (plain) return withoutSchema(plain, node)
  const routine = BY_SIGNATURE[type]
  if (routine) return signatureAddress(routine, node)
  const child = OF_RELATION[type]
  if (child) return childAddress(child, relation ? [...relationParts(relation)] : null, node)
  return oddAddress(type, node)
}

function relationParts(relation: RangeVar): string[] {
  return [relation.schemaname ?? '', relation.relname ?? ''].filter((part) => part !== '')
}

/** GRANT names relations by RangeVar. */
function asName(node: Node | undefined): Node | undefined {
  if (node === undefined || !('RangeVar' in node)) return node
  return { List: { items: relationParts(node.RangeVar).map((sval) => ({ String: { sval } })) } }
}

function withoutSchema(kind: ObjectKind, node: Node | undefined): ObjectAddress {
  const role = node !== undefined && 'RoleSpec' in node ? node.RoleSpec.rolename : undefined
  const name = role ?? namePartsOf(node).at(-1) ?? ''
  return { by: 'identity', kinds: [kind], name, identity: quoteIdentifier(name) }
}

function signatureAddress(kinds: readonly ObjectKind[], node: Node | undefined): ObjectAddress | undefined {
  if (node === undefined || !('ObjectWithArgs' in node)) return undefined
  const object = node.ObjectWithArgs
  return { by: 'signature', kinds, parts: strings(object.objname), types: signatureOf(object) }
}

/** '[schema,] table, name' in one list, or the relation apart. */
function childAddress(
  kinds: readonly ObjectKind[],
  relation: readonly string[] | null,
  node: Node | undefined,
): ObjectAddress {
  const parts = namePartsOf(node)
  const parent = relation ?? parts.slice(0, -1)
  return { by: 'parent', kinds, parentKinds: RELATION_KINDS, parent, name: parts.at(-1) ?? '' }
}

function oddAddress(type: ObjectType, node: Node | undefined): ObjectAddress | undefined {
  const items = listItems(node)
  switch (type) {
    case 'OBJECT_COLUMN':
    case 'OBJECT_ATTRIBUTE': {
      const parts = namePartsOf(node)
      return { by: 'column', parts: parts.slice(0, -1), column: parts.at(-1) ?? '' }
    }
    case 'OBJECT_DOMCONSTRAINT': {
      const parent = namePartsOf(items[0])
      const name = items[1] === undefined ? '' : valueText(items[1])
      return { by: 'parent', kinds: ['check constraint'], parentKinds: TYPE_KINDS, parent, name }
    }
    case 'OBJECT_CAST':
      return identityAddress('cast', castName(typeOf(items[0]), typeOf(items[1])))
    case 'OBJECT_TRANSFORM':
      return identityAddress(
        'transform',
        transformName(typeOf(items[0]), items[1] === undefined ? '' : valueText(items[1])),
      )
    case 'OBJECT_LARGEOBJECT':
      return identityAddress('large object', node === undefined ? '' : valueText(node))
    case 'OBJECT_OPERATOR': {
      if (node === undefined || !('ObjectWithArgs' in node)) return undefined
      const { ObjectWithArgs: object } = node
      return {
        by: 'signature',
        kinds: ['operator'],
        parts: strings(object.objname),
        types: signatureOf(object),
      }
    }
    case 'OBJECT_OPCLASS':
    case 'OBJECT_OPFAMILY': {
      const kind: ObjectKind = type === 'OBJECT_OPCLASS' ? 'operator class' : 'operator family'
      return { by: 'method', kinds: [kind], ...methodAndName(node) }
    }
    default:
      return undefined
  }
}

function identityAddress(kind: ObjectKind, name: string): ObjectAddress {
  return { by: 'identity', kinds: [kind], name, identity: name }
}

function typeOf(node: Node | undefined): TypeName | undefined {
  return node !== undefined && 'TypeName' in node ? node.TypeName : undefined
}
