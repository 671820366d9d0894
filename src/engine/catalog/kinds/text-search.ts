/** Text search parsers, templates, dictionaries and configurations. */
import type {
  AlterTSConfigurationStmt,
  AlterTSDictionaryStmt,
  DefineStmt,
  Node,
  ObjectType,
} from '@pgsql/types'
import type { ObjectKind } from '../../../shared/model.ts'
import type { ObjectDraft } from '../draft.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { definitionName, definitions, listItems, quotedName, strings, valueText } from './node-values.ts'
import { addPart, createNamed, findQualified, resolveName } from './placing.ts'

const KINDS: Partial<Record<ObjectType, ObjectKind>> = {
  OBJECT_TSPARSER: 'text search parser',
  OBJECT_TSTEMPLATE: 'text search template',
  OBJECT_TSDICTIONARY: 'text search dictionary',
  OBJECT_TSCONFIGURATION: 'text search configuration',
}

/** CREATE TEXT SEARCH ..., DefineStmts all. */
export function readCreateTextSearch(statement: DefineStmt, context: StatementContext): void {
  const kind = KINDS[statement.kind ?? 'OBJECT_TSCONFIGURATION'] ?? 'text search configuration'
  const { schema, name } = resolveName(context, strings(statement.defnames))
  const draft = createNamed(context, kind, name, { schema })
  applyOptions(statement.definition, draft)
  const texts = Object.entries(draft.properties).map(([property, value]) => `${property} ${String(value)}`)
  draft.definition = texts.join(', ')
}

/** What a dictionary's template calls its options is text; all else names functions, parsers and templates. */
function applyOptions(nodes: readonly Node[] | undefined, draft: ObjectDraft): void {
  for (const option of definitions(nodes)) {
    const name = (option.defname ?? '').toLowerCase()
    const free = draft.kind === 'text search dictionary' && name !== 'template'
    if (option.arg === undefined && free) delete draft.properties[name]
    else draft.properties[name] = free ? valueText(option.arg) : definitionName(option.arg)
  }
}

/** ALTER TEXT SEARCH DICTIONARY ... ( option = value ). */
export function readAlterDictionary(statement: AlterTSDictionaryStmt, context: StatementContext): void {
  const draft = findQualified(context, ['text search dictionary'], strings(statement.dictname))
  if (draft === undefined) return
  applyOptions(statement.options, draft)
  addPart(context, draft, 'alter')
}

/** ALTER TEXT SEARCH CONFIGURATION: one property a token type; the order of its dictionaries matters. */
export function readAlterConfiguration(statement: AlterTSConfigurationStmt, context: StatementContext): void {
  const draft = findQualified(context, ['text search configuration'], strings(statement.cfgname))
  if (draft === undefined) return
  const dictionaries = (statement.dicts ?? []).map((node) => quotedName(listItems(node)))
  const tokens = strings(statement.tokentype)
  const mappings = Object.keys(draft.properties).filter((name) => name.startsWith('mapping of '))
  const concerned =
    tokens.length > 0 ? tokens.map((token) => `mapping of ${quoteIdentifier(token)}`) : mappings
  for (const property of concerned) {
    if (statement.kind === 'ALTER_TSCONFIG_DROP_MAPPING') delete draft.properties[property]
    else if (statement.replace) replaceDictionary(draft, property, dictionaries)
    else draft.properties[property] = dictionaries
  }
  addPart(context, draft, 'alter')
}

function replaceDictionary(draft: ObjectDraft, property: string, [from, to]: readonly string[]): void {
  const before = (draft.properties[property] as readonly string[] | undefined) ?? []
  draft.properties[property] = before.map((name) => (name === from && to !== undefined ? to : name))
}
