/** Publications: which tables they hold arrives in ALTER PUBLICATION ... ADD, one table or schema each. */
import type {
  AlterPublicationStmt,
  CreatePublicationStmt,
  Node,
  PublicationObjSpec,
  PublicationTable,
} from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { isOn, optionTexts, relationName, strings } from './node-values.ts'
import { addPart, createNamed, expressionOf, findNamed } from './placing.ts'

/** CREATE PUBLICATION. */
export function readCreatePublication(statement: CreatePublicationStmt, context: StatementContext): void {
  const draft = createNamed(context, 'publication', statement.pubname ?? '')
  Object.assign(draft.properties, {
    'all tables': statement.for_all_tables ?? false,
    tables: [],
    schemas: [],
    publish: ['delete', 'insert', 'truncate', 'update'],
    'publish via partition root': false,
    'publish generated columns': 'none',
  })
  readOptions(statement.options, draft)
  addObjects(statement.pubobjects, draft, context)
  define(draft)
}

/** ALTER PUBLICATION ... ADD, DROP, SET. */
export function readAlterPublication(statement: AlterPublicationStmt, context: StatementContext): void {
  const draft = findNamed(context, 'publication', statement.pubname ?? '')
  if (draft === undefined) return
  readOptions(statement.options, draft)
  const { pubobjects } = statement
  if (statement.action === 'AP_SetObjects' && pubobjects?.length) removeAll(draft)
  if (statement.action === 'AP_DropObjects') dropObjects(pubobjects, draft)
  else addObjects(pubobjects, draft, context)
  if (statement.for_all_tables) draft.properties['all tables'] = true
  define(draft)
  addPart(context, draft, 'alter')
}

function readOptions(options: readonly Node[] | undefined, draft: ObjectDraft): void {
  for (const [name, text] of optionTexts(options)) {
    const property = name.toLowerCase().replaceAll('_', ' ')
    if (property === 'publish')
      draft.properties[property] = text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean)
        .sort()
    else if (property === 'publish via partition root') draft.properties[property] = isOn(text)
    // 18 first had a boolean here.
    else if (property === 'publish generated columns')
      draft.properties[property] = isOn(text) ? 'stored' : text
    else draft.properties[property] = text
  }
}

function addObjects(nodes: readonly Node[] | undefined, draft: ObjectDraft, context: StatementContext): void {
  for (const spec of objectSpecs(nodes)) {
    if (spec.pubtable) {
      const name = relationName(spec.pubtable.relation)
      append(draft, 'tables', tableText(spec.pubtable))
      if (spec.pubtable.whereClause) {
        draft.properties[`where of ${name}`] = expressionOf(context, spec.pubtable.whereClause)
      }
    } else {
      append(draft, 'schemas', schemaText(spec))
    }
  }
}

function dropObjects(nodes: readonly Node[] | undefined, draft: ObjectDraft): void {
  for (const spec of objectSpecs(nodes)) {
    if (spec.pubtable) {
      const name = relationName(spec.pubtable.relation)
      const kept = listOf(draft, 'tables').filter((text) => text !== name && !text.startsWith(`${name} (`))
      draft.properties['tables'] = kept
      delete draft.properties[`where of ${name}`]
    } else {
      draft.properties['schemas'] = listOf(draft, 'schemas').filter((text) => text !== schemaText(spec))
    }
  }
}

function removeAll(draft: ObjectDraft): void {
  Object.assign(draft.properties, { tables: [], schemas: [] })
  for (const name of Object.keys(draft.properties))
    if (name.startsWith('where of ')) delete draft.properties[name]
}

function objectSpecs(nodes: readonly Node[] | undefined): PublicationObjSpec[] {
  const found: PublicationObjSpec[] = []
  for (const node of nodes ?? []) if ('PublicationObjSpec' in node) found.push(node.PublicationObjSpec)
  return found
}

/** pg_dump writes ONLY for every table; partitioned ones are published as a whole either way. */
function tableText(table: PublicationTable): string {
  const columns = strings(table.columns).map(quoteIdentifier)
  return columns.length > 0
    ? `${relationName(table.relation)} (${columns.join(', ')})`
    : relationName(table.relation)
}

function schemaText(spec: PublicationObjSpec): string {
  return spec.pubobjtype === 'PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA'
    ? 'CURRENT_SCHEMA'
    : quoteIdentifier(spec.name ?? '')
}

function listOf(draft: ObjectDraft, property: string): readonly string[] {
  return (draft.properties[property] as readonly string[] | undefined) ?? []
}

function append(draft: ObjectDraft, property: string, text: string): void {
  draft.properties[property] = [...new Set([...listOf(draft, property), text])].sort()
}

function define(draft: ObjectDraft): void {
  const tables = listOf(draft, 'tables')
  const schemas = listOf(draft, 'schemas')
  const what = [
    ...(draft.properties['all tables'] === true ? ['ALL TABLES'] : []),
    ...(tables.length > 0 ? [`TABLE ${tables.join(', ')}`] : []),
    ...(schemas.length > 0 ? [`TABLES IN SCHEMA ${schemas.join(', ')}`] : []),
  ]
  draft.definition = what.length > 0 ? `FOR ${what.join(', ')}` : 'FOR nothing yet'
}
