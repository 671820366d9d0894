/** Foreign data wrappers, servers and user mappings: one kind of thing in three levels, all of them made of options. */
import type {
  AlterFdwStmt,
  AlterForeignServerStmt,
  AlterUserMappingStmt,
  CreateFdwStmt,
  CreateForeignServerStmt,
  CreateUserMappingStmt,
  DropUserMappingStmt,
  Node,
  RoleSpec,
} from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { definitions, definitionName, roleName, valueText } from './node-values.ts'
import { dropObject } from '../dropping.ts'
import { addPart, createNamed, findNamed } from './placing.ts'
import { MASK, isSecret } from './secrets.ts'

/** CREATE FOREIGN DATA WRAPPER. */
export function readCreateWrapper(statement: CreateFdwStmt, context: StatementContext): void {
  const draft = createNamed(context, 'foreign data wrapper', statement.fdwname ?? '')
  Object.assign(draft.properties, { handler: null, validator: null })
  readWrapperFunctions(statement.func_options, draft)
  draft.properties['options'] = changedOptions([], statement.options)
  draft.definition = optionsClause(draft)
}

/** ALTER FOREIGN DATA WRAPPER. */
export function readAlterWrapper(statement: AlterFdwStmt, context: StatementContext): void {
  const draft = findNamed(context, 'foreign data wrapper', statement.fdwname ?? '')
  if (draft === undefined) return
  readWrapperFunctions(statement.func_options, draft)
  applyOptions(draft, statement.options)
  addPart(context, draft, 'alter')
}

function readWrapperFunctions(options: readonly Node[] | undefined, draft: ObjectDraft): void {
  for (const option of definitions(options)) {
    draft.properties[option.defname ?? ''] = option.arg ? definitionName(option.arg) : null
  }
}

/** CREATE SERVER. */
export function readCreateServer(statement: CreateForeignServerStmt, context: StatementContext): void {
  const draft = createNamed(context, 'server', statement.servername ?? '')
  draft.properties['wrapper'] = quoteIdentifier(statement.fdwname ?? '')
  draft.properties['type'] = statement.servertype ?? null
  draft.properties['version'] = statement.version ?? null
  draft.properties['options'] = changedOptions([], statement.options)
  draft.definition =
    `FOREIGN DATA WRAPPER ${quoteIdentifier(statement.fdwname ?? '')} ${optionsClause(draft)}`.trim()
}

/** ALTER SERVER ... VERSION, OPTIONS. */
export function readAlterServer(statement: AlterForeignServerStmt, context: StatementContext): void {
  const draft = findNamed(context, 'server', statement.servername ?? '')
  if (draft === undefined) return
  if (statement.has_version) draft.properties['version'] = statement.version ?? null
  applyOptions(draft, statement.options)
  addPart(context, draft, 'alter')
}

/** CREATE USER MAPPING. Two mappings of one role differ by their server. */
export function readCreateUserMapping(statement: CreateUserMappingStmt, context: StatementContext): void {
  const draft = createNamed(context, 'user mapping', userOf(statement.user), {
    identity: mappingName(statement),
  })
  draft.properties['server'] = quoteIdentifier(statement.servername ?? '')
  draft.properties['options'] = changedOptions([], statement.options)
  draft.definition = `SERVER ${quoteIdentifier(statement.servername ?? '')} ${optionsClause(draft)}`.trim()
}

/** ALTER USER MAPPING. */
export function readAlterUserMapping(statement: AlterUserMappingStmt, context: StatementContext): void {
  const draft = findNamed(context, 'user mapping', mappingName(statement), true)
  if (draft === undefined) return
  applyOptions(draft, statement.options)
  addPart(context, draft, 'alter')
}

/** DROP USER MAPPING. */
export function readDropUserMapping(statement: DropUserMappingStmt, context: StatementContext): void {
  const draft = findNamed(context, 'user mapping', mappingName(statement), true)
  if (draft !== undefined) dropObject(context, draft)
}

function mappingName(statement: { readonly user?: RoleSpec; readonly servername?: string }): string {
  return `${roleName(statement.user)} SERVER ${quoteIdentifier(statement.servername ?? '')}`
}

function userOf(role: RoleSpec | undefined): string {
  return role?.rolename ?? roleName(role)
}

/** OPTIONS (a 'b', SET c 'd', DROP e) applied: sorted lines "a 'b'", secrets masked. */
export function changedOptions(before: readonly string[], nodes: readonly Node[] | undefined): string[] {
  const options = new Map(before.map((line) => [line.slice(0, line.indexOf(" '")), line]))
  for (const option of definitions(nodes)) {
    const name = quoteIdentifier(option.defname ?? '')
    if (option.defaction === 'DEFELEM_DROP') options.delete(name)
    else options.set(name, `${name} '${isSecret(name) ? MASK : valueText(option.arg).replaceAll("'", "''")}'`)
  }
  return [...options.values()].sort()
}

function applyOptions(draft: ObjectDraft, nodes: readonly Node[] | undefined): void {
  const before = (draft.properties['options'] as readonly string[] | undefined) ?? []
  draft.properties['options'] = changedOptions(before, nodes)
}

function optionsClause(draft: ObjectDraft): string {
  const options = (draft.properties['options'] as readonly string[] | undefined) ?? []
  return options.length > 0 ? `OPTIONS (${options.join(', ')})` : ''
}
