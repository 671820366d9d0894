/** Roles, tablespaces and databases: what pg_dumpall adds, with their settings. */
import type {
  AlterDatabaseSetStmt,
  AlterDatabaseStmt,
  AlterRoleSetStmt,
  AlterRoleStmt,
  AlterTableSpaceOptionsStmt,
  CreatedbStmt,
  CreateRoleStmt,
  CreateTableSpaceStmt,
  DropdbStmt,
  DropRoleStmt,
  DropTableSpaceStmt,
  Node,
} from '@pgsql/types'
import type { PropertyValue } from '../catalog-object.ts'
import type { ObjectDraft } from '../draft.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { definitions, isOn, listItems, optionTexts, roleNames, valueText } from './node-values.ts'
import type { ObjectAddress } from './object-address.ts'
import { dropObject } from '../dropping.ts'
import { addPart, createNamed, findNamed, homeOf } from './placing.ts'
import { withSetting } from './routine.ts'
import { MASK } from './secrets.ts'

/** Attributes of a role under the names that the grammar gives them. */
const FLAGS: Readonly<Record<string, string>> = {
  superuser: 'superuser',
  inherit: 'inherit',
  createrole: 'create role',
  createdb: 'create database',
  canlogin: 'login',
  isreplication: 'replication',
  bypassrls: 'bypass row security',
}

/** CREATE ROLE, USER and GROUP. */
export function readCreateRole(statement: CreateRoleStmt, context: StatementContext): void {
  const draft = createNamed(context, 'role', statement.role ?? '')
  for (const property of Object.values(FLAGS)) draft.properties[property] = property === 'inherit'
  draft.properties['login'] = statement.stmt_type === 'ROLESTMT_USER'
  readRoleOptions(statement.options, draft)
}

/** ALTER ROLE ... WITH; ALTER GROUP ... ADD USER. */
export function readAlterRole(statement: AlterRoleStmt, context: StatementContext): void {
  const draft = homeOf(context, roleAddress(statement.role?.rolename ?? ''))
  if (draft === undefined) return
  readRoleOptions(statement.options, draft)
  addPart(context, draft, 'alter')
}

function roleAddress(name: string): ObjectAddress {
  return { by: 'identity', kinds: ['role'], name, identity: quoteIdentifier(name) }
}

function readRoleOptions(options: readonly Node[] | undefined, draft: ObjectDraft): void {
  for (const option of definitions(options)) {
    const name = option.defname ?? ''
    const flag = FLAGS[name]
    if (flag !== undefined) draft.properties[flag] = isOn(valueText(option.arg))
    else if (name === 'password')
      draft.properties['password'] = option.arg ? passwordText(valueText(option.arg)) : null
    else if (name === 'connectionlimit') draft.properties['connection limit'] = Number(valueText(option.arg))
    else if (name === 'validUntil') draft.properties['valid until'] = valueText(option.arg)
    else if (name === 'addroleto') draft.properties['member of'] = roleNames(listItems(option.arg))
    else
      draft.properties[name] =
        listItems(option.arg).length > 1 ? roleNames(listItems(option.arg)) : valueText(option.arg)
  }
  const words = Object.values(FLAGS).filter((flag) => draft.properties[flag] === true)
  draft.definition = words.join(', ')
}

/** A password or its hash never leaves the dump; how it is kept may be known. */
function passwordText(text: string): string {
  const method = text.startsWith('SCRAM-SHA-256$')
    ? 'scram-sha-256 '
    : /^md5[0-9a-f]{32}$/.test(text)
      ? 'md5 '
      : ''
  return `${method}${MASK}`
}

/** ALTER ROLE ... [IN DATABASE ...] SET: a property of the role. ALL roles' settings are the database's. */
export function readRoleSetting(statement: AlterRoleSetStmt, context: StatementContext): void {
  const { database, setstmt } = statement
  const role = statement.role?.rolename
  const draft =
    role === undefined
      ? homeOf(context, {
          by: 'identity',
          kinds: ['database'],
          name: database ?? '',
          identity: quoteIdentifier(database ?? ''),
        })
      : homeOf(context, roleAddress(role))
  if (draft === undefined || setstmt === undefined) return
  const property =
    role !== undefined && database !== undefined ? `settings in ${quoteIdentifier(database)}` : 'settings'
  draft.properties[property] = withSetting(draft.properties[property], setstmt)
  addPart(context, draft, 'alter')
}

/** DROP ROLE. */
export function readDropRole(statement: DropRoleStmt, context: StatementContext): void {
  for (const node of statement.roles ?? []) {
    const name = 'RoleSpec' in node ? node.RoleSpec.rolename : undefined
    const draft = name === undefined ? undefined : findNamed(context, 'role', quoteIdentifier(name), true)
    if (draft !== undefined) dropObject(context, draft)
  }
}

/** CREATE DATABASE. */
export function readCreateDatabase(statement: CreatedbStmt, context: StatementContext): void {
  const draft = createNamed(context, 'database', statement.dbname ?? '')
  for (const [name, text] of optionTexts(statement.options)) {
    if (name === 'owner') draft.owner = text
    else draft.properties[name.replaceAll('_', ' ')] = databaseOption(name, text)
  }
  draft.definition = Object.entries(draft.properties)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ')
}

/** ALTER DATABASE ... WITH. */
export function readAlterDatabase(statement: AlterDatabaseStmt, context: StatementContext): void {
  const draft = homeOf(context, databaseAddress(statement.dbname))
  if (draft === undefined) return
  for (const [name, text] of optionTexts(statement.options)) {
    draft.properties[name.replaceAll('_', ' ')] = databaseOption(name, text)
  }
  addPart(context, draft, 'alter')
}

function databaseOption(name: string, text: string): PropertyValue {
  if (name === 'is_template' || name === 'allow_connections') return isOn(text)
  return name === 'connection_limit' ? Number(text) : text
}

function databaseAddress(name: string | undefined): ObjectAddress {
  return { by: 'identity', kinds: ['database'], name: name ?? '', identity: quoteIdentifier(name ?? '') }
}

/** ALTER DATABASE ... SET. */
export function readDatabaseSetting(statement: AlterDatabaseSetStmt, context: StatementContext): void {
  const draft = homeOf(context, databaseAddress(statement.dbname))
  if (draft === undefined || statement.setstmt === undefined) return
  draft.properties['settings'] = withSetting(draft.properties['settings'], statement.setstmt)
  addPart(context, draft, 'alter')
}

/** DROP DATABASE. */
export function readDropDatabase(statement: DropdbStmt, context: StatementContext): void {
  const draft = findNamed(context, 'database', quoteIdentifier(statement.dbname ?? ''), true)
  if (draft !== undefined) dropObject(context, draft)
}

/** CREATE TABLESPACE. */
export function readCreateTablespace(statement: CreateTableSpaceStmt, context: StatementContext): void {
  const draft = createNamed(context, 'tablespace', statement.tablespacename ?? '')
  if (statement.owner?.rolename !== undefined) draft.owner = statement.owner.rolename
  draft.properties['location'] = statement.location ?? ''
  for (const [name, text] of optionTexts(statement.options))
    draft.properties[name.replaceAll('_', ' ')] = text
  draft.definition = `LOCATION '${statement.location ?? ''}'`
}

/** ALTER TABLESPACE ... SET, RESET. */
export function readTablespaceOptions(
  statement: AlterTableSpaceOptionsStmt,
  context: StatementContext,
): void {
  const draft = findNamed(context, 'tablespace', quoteIdentifier(statement.tablespacename ?? ''))
  if (draft === undefined) return
  for (const [name, text] of optionTexts(statement.options)) {
    const property = name.replaceAll('_', ' ')
    if (statement.isReset) delete draft.properties[property]
    else draft.properties[property] = text
  }
  addPart(context, draft, 'alter')
}

/** DROP TABLESPACE. */
export function readDropTablespace(statement: DropTableSpaceStmt, context: StatementContext): void {
  const draft = findNamed(context, 'tablespace', quoteIdentifier(statement.tablespacename ?? ''), true)
  if (draft !== undefined) dropObject(context, draft)
}
