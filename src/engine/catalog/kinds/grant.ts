/** GRANT and REVOKE land on the object concerned; ALTER DEFAULT PRIVILEGES makes objects of its own. */
import type {
  AccessPriv,
  AlterDefaultPrivilegesStmt,
  GrantRoleStmt,
  GrantStmt,
  Node,
  ObjectType,
} from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { ACCESS_KINDS, AccessList, privilegeName } from './access-list.ts'
import type { AccessChange, AccessKind } from './access-list.ts'
import { definitions, isOn, listItems, roleNames, strings, valueText } from './node-values.ts'
import { addressOf } from './object-address.ts'
import { addPart, createNamed, findColumn, findNamed, homeOf } from './placing.ts'

/** The list of each object and column, kept while the dump is read. */
const lists = new WeakMap<object, AccessList>()

/** GRANT and REVOKE on objects. ALL ... IN SCHEMA concerns what the schema holds by then. */
export function readGrant(statement: GrantStmt, context: StatementContext): void {
  const kind = ACCESS_KINDS[statement.objtype ?? '']
  if (kind === undefined) return
  if (statement.targtype === 'ACL_TARGET_ALL_IN_SCHEMA') {
    grantInSchemas(statement, kind, context)
    return
  }
  for (const node of statement.objects ?? []) {
    const address = addressOf(statement.objtype, node)
    if (address === undefined) continue
    const draft = homeOf(context, address)
    if (draft === undefined) continue
    grantOn(draft, statement, accessKindOf(draft, kind))
    addPart(context, draft, 'acl')
  }
}

/** GRANT ON TABLE may name a sequence, and old pg_dump did so. */
function accessKindOf(draft: ObjectDraft, kind: AccessKind): AccessKind {
  if (draft.kind === 'sequence') return ACCESS_KINDS['OBJECT_SEQUENCE'] ?? kind
  return draft.kind === 'domain' ? (ACCESS_KINDS['OBJECT_DOMAIN'] ?? kind) : kind
}

function grantInSchemas(statement: GrantStmt, kind: AccessKind, context: StatementContext): void {
  const kinds: Partial<Record<ObjectType, readonly string[]>> = {
    OBJECT_TABLE: ['table', 'view', 'materialized view', 'foreign table'],
    OBJECT_SEQUENCE: ['sequence'],
    OBJECT_FUNCTION: ['function', 'aggregate'],
    OBJECT_PROCEDURE: ['procedure'],
    OBJECT_ROUTINE: ['function', 'procedure', 'aggregate'],
  }
  const concerned = kinds[statement.objtype ?? 'OBJECT_TABLE'] ?? []
  for (const schema of strings(statement.objects)) {
    for (const draft of context.draft.inSchema(schema)) {
      if (!concerned.includes(draft.kind)) continue
      grantOn(draft, statement, kind)
      addPart(context, draft, 'acl')
    }
  }
}

function grantOn(draft: ObjectDraft, statement: GrantStmt, kind: AccessKind): void {
  const owner = draft.owner === null ? null : quoteIdentifier(draft.owner)
  const list = lists.get(draft) ?? new AccessList(kind, owner)
  lists.set(draft, list)
  const whole: string[] = []
  let everything = (statement.privileges ?? []).length === 0
  for (const privilege of accessPrivileges(statement.privileges)) {
    const columns = strings(privilege.cols)
    if (columns.length > 0) grantOnColumns(draft, columns, privilege, statement)
    else if (privilege.priv_name === undefined) everything = true
    else whole.push(privilegeName(privilege.priv_name))
  }
  if (!everything && whole.length === 0) return
  list.apply(changeOf(statement, everything ? null : whole))
  draft.grants = list.lines()
}

function grantOnColumns(
  draft: ObjectDraft,
  columns: readonly string[],
  privilege: AccessPriv,
  statement: GrantStmt,
): void {
  const kind = ACCESS_KINDS['OBJECT_COLUMN']
  if (kind === undefined) return
  const names = privilege.priv_name === undefined ? null : [privilegeName(privilege.priv_name)]
  for (const name of columns) {
    const column = findColumn(draft, name)
    const list = lists.get(column) ?? new AccessList(kind, null)
    lists.set(column, list)
    list.apply(changeOf(statement, names))
    column.properties['acl'] = list.lines()
  }
}

function changeOf(statement: GrantStmt, privileges: readonly string[] | null): AccessChange {
  return {
    grant: statement.is_grant ?? false,
    privileges,
    roles: roleNames(statement.grantees),
    option: statement.grant_option ?? false,
  }
}

function accessPrivileges(nodes: readonly Node[] | undefined): AccessPriv[] {
  const found: AccessPriv[] = []
  for (const node of nodes ?? []) if ('AccessPriv' in node) found.push(node.AccessPriv)
  return found
}

const DEFAULT_WORDS: Partial<Record<ObjectType, string>> = {
  OBJECT_TABLE: 'TABLES',
  OBJECT_SEQUENCE: 'SEQUENCES',
  OBJECT_FUNCTION: 'FUNCTIONS',
  OBJECT_ROUTINE: 'FUNCTIONS',
  OBJECT_TYPE: 'TYPES',
  OBJECT_SCHEMA: 'SCHEMAS',
  OBJECT_LARGEOBJECT: 'LARGE OBJECTS',
}

/** ALTER DEFAULT PRIVILEGES: an object for each role, schema and kind of object that it is about. */
export function readDefaultPrivileges(
  statement: AlterDefaultPrivilegesStmt,
  context: StatementContext,
): void {
  const { action } = statement
  const kind = ACCESS_KINDS[action?.objtype ?? '']
  if (action === undefined || kind === undefined) return
  const options = definitions(statement.options)
  const listed = (name: string): Node[] => listItems(options.find((option) => option.defname === name)?.arg)
  const roles = roleNames(listed('roles'))
  const schemas: (string | null)[] = strings(listed('schemas'))
  const word = DEFAULT_WORDS[action.objtype ?? 'OBJECT_TABLE'] ?? ''
  for (const role of roles.length > 0 ? roles : ['CURRENT_ROLE']) {
    for (const schema of schemas.length > 0 ? schemas : [null]) {
      const place = schema === null ? '' : ` IN SCHEMA ${quoteIdentifier(schema)}`
      const identity = `FOR ROLE ${role}${place} ON ${word}`
      const there = findNamed(context, 'default acl', identity, true)
      const draft = there ?? createNamed(context, 'default acl', `${word} for ${role}`, { schema, identity })
      const start: AccessKind = { ...kind, keyword: word, toPublic: schema === null ? kind.toPublic : [] }
      // Within a schema the list adds to the global one: nobody has anything at first.
      const list = lists.get(draft) ?? new AccessList(start, schema === null ? role : null)
      lists.set(draft, list)
      const names = accessPrivileges(action.privileges).map((one) => privilegeName(one.priv_name ?? ''))
      list.apply(changeOf(action, names.length > 0 ? names : null))
      draft.grants = list.lines()
      draft.definition = draft.grants.join('; ')
      if (there !== undefined) addPart(context, draft, 'acl')
    }
  }
}

/** GRANT role TO role: a property of the role that becomes a member. Options that are the default are left out. */
export function readGrantRole(statement: GrantRoleStmt, context: StatementContext): void {
  const granted = accessPrivileges(statement.granted_roles).map((one) => quoteIdentifier(one.priv_name ?? ''))
  const options = definitions(statement.opt)
    .map((option) => [option.defname ?? '', isOn(valueText(option.arg))] as const)
    .filter(([name, on]) => on === (name === 'admin'))
    .map(([name, on]) => `${name.toUpperCase()} ${on ? 'TRUE' : 'FALSE'}`)
    .sort()
  const suffix = options.length > 0 ? ` WITH ${options.join(', ')}` : ''
  for (const node of statement.grantee_roles ?? []) {
    if (!('RoleSpec' in node)) continue
    const address = addressOf('OBJECT_ROLE', node)
    const draft = address && homeOf(context, address)
    if (draft === undefined) continue
    const before = (draft.properties['member of'] as readonly string[] | undefined) ?? []
    const others = before.filter(
      (line) => !granted.some((role) => line === role || line.startsWith(`${role} WITH `)),
    )
    const added = statement.is_grant ? granted.map((role) => `${role}${suffix}`) : []
    draft.properties['member of'] = [...others, ...added].sort()
    addPart(context, draft, 'acl')
  }
}
