/** Enums, composites, ranges, base types and domains; schemas and extensions. */
import type {
  AlterDomainStmt,
  AlterEnumStmt,
  AlterExtensionContentsStmt,
  AlterExtensionStmt,
  AlterTypeStmt,
  CompositeTypeStmt,
  CreateDomainStmt,
  CreateEnumStmt,
  CreateExtensionStmt,
  CreateRangeStmt,
  CreateSchemaStmt,
  DefineStmt,
  Node,
} from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { expressionText, expressionValue } from '../expression.ts'
import { dropObject } from '../dropping.ts'
import { definitionName, definitions, optionTexts, quotedName, strings } from '../kinds/node-values.ts'
import { addPart, homeOf } from '../kinds/placing.ts'
import { quoteIdentifier, quoteName } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { formatTypeName } from '../type-name.ts'
import { addColumn } from './column.ts'
import { addConstraint, findConstraint } from './constraint.ts'
import { makeObject, placeOf } from './place-relation.ts'

function placeOfParts(
  context: StatementContext,
  nodes: readonly Node[] | undefined,
): ReturnType<typeof placeOf> {
  const parts = strings(nodes)
  const schema = parts.length > 1 ? (parts.at(-2) as string) : undefined
  return placeOf(context, {
    ...(schema === undefined ? {} : { schemaname: schema }),
    relname: parts.at(-1) ?? '',
  })
}

function makeType(context: StatementContext, place: ReturnType<typeof placeOf>, form: string): ObjectDraft {
  const draft = makeObject(context, { kind: 'type', ...place, parent: null })
  draft.properties = { form }
  draft.columns = []
  return draft
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

function setLabels(draft: ObjectDraft, labels: readonly string[]): void {
  draft.properties['labels'] = labels
  draft.definition = `ENUM (${labels.map(quoted).join(', ')})`
}

/** CREATE TYPE ... AS ENUM. The order of the labels means something. */
export function readCreateEnum(statement: CreateEnumStmt, context: StatementContext): void {
  setLabels(makeType(context, placeOfParts(context, statement.typeName), 'enum'), strings(statement.vals))
}

/** ALTER TYPE ... ADD VALUE, RENAME VALUE. */
export function readAlterEnum(statement: AlterEnumStmt, context: StatementContext): 'text only' | void {
  const draft = context.draft.find('type', placeOfParts(context, statement.typeName).identity)
  if (draft === undefined) return 'text only'
  const labels = [...((draft.properties['labels'] as readonly string[] | undefined) ?? [])]
  const { oldVal, newVal, newValNeighbor } = statement
  addPart(context, draft, 'alter')
  if (newVal === undefined) return 'text only'
  if (oldVal !== undefined) labels.splice(labels.indexOf(oldVal), 1, newVal)
  else if (!labels.includes(newVal)) {
    const neighbour = newValNeighbor === undefined ? labels.length : labels.indexOf(newValNeighbor)
    labels.splice(
      newValNeighbor === undefined || !statement.newValIsAfter ? neighbour : neighbour + 1,
      0,
      newVal,
    )
  }
  setLabels(draft, labels)
  return undefined
}

/** CREATE TYPE ... AS (...): the attributes are columns. */
export function readCreateComposite(statement: CompositeTypeStmt, context: StatementContext): void {
  const draft = makeType(context, placeOf(context, statement.typevar), 'composite')
  for (const node of statement.coldeflist ?? []) {
    if (!('ColumnDef' in node)) continue
    const column = addColumn(context, draft, node.ColumnDef)
    delete column.properties['not null']
    delete column.properties['default']
  }
  draft.definition = `(${draft.columns.map(({ name, properties }) => `${quoteIdentifier(name)} ${String(properties['type'])}`).join(', ')})`
}

/** CREATE TYPE ... AS RANGE. */
export function readCreateRange(statement: CreateRangeStmt, context: StatementContext): void {
  const draft = makeType(context, placeOfParts(context, statement.typeName), 'range')
  setDefinition(draft, statement.params)
}

/** CREATE TYPE of a base type, or the shell of one to come. */
export function readDefineType(statement: DefineStmt, context: StatementContext): void {
  const before = context.draft.find('type', placeOfParts(context, statement.defnames).identity)
  const draft = before ?? makeType(context, placeOfParts(context, statement.defnames), 'shell')
  addPart(context, draft, 'create')
  if ((statement.definition?.length ?? 0) === 0) return
  draft.properties = { form: 'base' }
  setDefinition(draft, statement.definition)
}

/** ALTER TYPE ... SET (...) of a base type. */
export function readAlterType(statement: AlterTypeStmt, context: StatementContext): 'text only' | void {
  const draft = context.draft.find('type', placeOfParts(context, statement.typeName).identity)
  if (draft === undefined) return 'text only'
  setDefinition(draft, statement.options)
  addPart(context, draft, 'alter')
  return undefined
}

/** Options that name a function, class or collation. */
const NAMING = new Set([
  'canonical',
  'collation',
  'subtype_diff',
  'subtype_opclass',
  'input',
  'output',
  'receive',
  'send',
  'typmod_in',
  'typmod_out',
  'analyze',
  'subscript',
])

/** What CREATE TYPE takes for one and the same alignment (DefineType in commands/typecmds.c). */
const ALIGNMENTS: Readonly<Record<string, string>> = {
  integer: 'int4',
  smallint: 'int2',
  'double precision': 'double',
  '"char"': 'char',
  bpchar: 'char',
  character: 'char',
}

function definitionText(option: ReturnType<typeof definitions>[number]): string {
  const name = option.defname ?? ''
  if (NAMING.has(name)) return definitionName(option.arg)
  const text = optionTexts([{ DefElem: option }]).get(name) ?? ''
  return name === 'alignment' ? (ALIGNMENTS[text] ?? text) : text
}

function setDefinition(draft: ObjectDraft, nodes: readonly Node[] | undefined): void {
  const texts = definitions(nodes).map((option) => {
    const name = option.defname ?? ''
    const text = definitionText(option)
    draft.properties[name.replaceAll('_', ' ')] = text
    return `${name} = ${text}`
  })
  draft.definition = `${String(draft.properties['form']).toUpperCase()} (${texts.join(', ')})`
}

/** CREATE DOMAIN: its checks are objects that belong to it. */
export function readCreateDomain(statement: CreateDomainStmt, context: StatementContext): void {
  const draft = makeObject(context, {
    kind: 'domain',
    ...placeOfParts(context, statement.domainname),
    parent: null,
  })
  draft.properties = {
    type: statement.typeName ? formatTypeName(statement.typeName) : '',
    'not null': false,
    default: null,
    collation: statement.collClause?.collname ? quotedName(statement.collClause.collname) : null,
  }
  draft.definition = String(draft.properties['type'])
  for (const node of statement.constraints ?? []) {
    if (!('Constraint' in node)) continue
    const { contype, raw_expr } = node.Constraint
    if (contype === 'CONSTR_NOTNULL') draft.properties['not null'] = true
    else if (contype === 'CONSTR_NULL') draft.properties['not null'] = false
    else if (contype === 'CONSTR_DEFAULT')
      draft.properties['default'] = raw_expr ? expressionValue(raw_expr) : null
    else addConstraint(context, draft, node.Constraint)
    if (contype === 'CONSTR_CHECK' && raw_expr) draft.definition += ` CHECK (${expressionText(raw_expr)})`
  }
}

/** ALTER DOMAIN. */
export function readAlterDomain(statement: AlterDomainStmt, context: StatementContext): 'text only' | void {
  const draft = context.draft.find('domain', placeOfParts(context, statement.typeName).identity)
  if (draft === undefined) return statement.missing_ok ? undefined : 'text only'
  const { def, name } = statement
  const constraint = name === undefined ? undefined : findConstraint(context, draft, name)
  // pg_dump adds a domain's NOT VALID constraints apart; they are objects of their own.
  switch (statement.subtype as unknown) {
    case 'AD_AlterDefault':
    case 'T':
      draft.properties['default'] = def ? expressionValue(def) : null
      break
    case 'AD_SetNotNull':
    case 'O':
      draft.properties['not null'] = true
      break
    case 'AD_DropNotNull':
    case 'N':
      draft.properties['not null'] = false
      break
    case 'AD_AddConstraint':
    case 'C':
      if (def && 'Constraint' in def) addConstraint(context, draft, def.Constraint)
      return undefined
    case 'AD_DropConstraint':
    case 'X':
      if (constraint) dropObject(context, constraint)
      break
    case 'AD_ValidateConstraint':
    case 'V':
      if (constraint) constraint.properties['not valid'] = false
      break
    default:
      draft.coverage = 'text only'
      addPart(context, draft, 'alter')
      return 'text only'
  }
  addPart(context, draft, 'alter')
  return undefined
}

/** CREATE SCHEMA. What it makes within itself is handed back, to be read as statements of its own. */
export function readCreateSchema(statement: CreateSchemaStmt, context: StatementContext): void {
  const name = statement.schemaname ?? statement.authrole?.rolename ?? ''
  const draft = makeObject(context, {
    kind: 'schema',
    schema: null,
    name,
    identity: quoteIdentifier(name),
    parent: null,
  })
  if (statement.authrole?.rolename) draft.owner = statement.authrole.rolename
}

/** CREATE EXTENSION. Its version is what CREATE asks for; pg_dump names none. */
export function readCreateExtension(statement: CreateExtensionStmt, context: StatementContext): void {
  const name = statement.extname ?? ''
  const draft = makeObject(context, {
    kind: 'extension',
    schema: null,
    name,
    identity: quoteIdentifier(name),
    parent: null,
  })
  const options = optionTexts(statement.options)
  draft.properties = {
    schema: options.get('schema') ?? null,
    ...(options.has('new_version') ? { version: options.get('new_version') as string } : {}),
  }
  draft.definition = options.has('schema') ? `SCHEMA ${quoteIdentifier(options.get('schema') as string)}` : ''
}

/** ALTER EXTENSION ... UPDATE says its version; ADD and DROP, which change what belongs to it, are kept with it as text. */
export function readAlterExtension(
  statement: AlterExtensionStmt | AlterExtensionContentsStmt,
  context: StatementContext,
): 'text only' | void {
  const name = statement.extname ?? ''
  const draft = homeOf(context, { by: 'identity', kinds: ['extension'], name, identity: quoteName([name]) })
  if (draft) addPart(context, draft, 'alter')
  if (draft && !isOfContents(statement)) {
    const version = optionTexts(statement.options).get('new_version')
    if (version !== undefined) draft.properties['version'] = version
    return undefined
  }
  if (draft) draft.coverage = 'text only'
  return 'text only'
}

function isOfContents(
  statement: AlterExtensionStmt | AlterExtensionContentsStmt,
): statement is AlterExtensionContentsStmt {
  return 'action' in statement
}
