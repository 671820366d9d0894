/**
 * What follows when an object or column gets another name: PostgreSQL keeps
 * references by number, so that everything that names it names it anew. Only
 * hand-written SQL renames; dumps say the names that hold at last.
 */
import type { PropertyValue } from './catalog-object.ts'
import { renameReferences } from './column-references.ts'
import type { RenamedColumn } from './column-references.ts'
import type { ObjectDraft } from './draft.ts'
import { expressionOfTree, isExpression, treeOfExpression } from './expression-text.ts'
import { qualifyNames } from './name-resolution.ts'
import { quoteIdentifier } from './names.ts'
import { renameUsedColumn } from './relations/used-columns.ts'
import type { StatementContext } from './statement-context.ts'

type Properties = Record<string, PropertyValue>

/** Texts that are nobody's reference. */
const FREE_TEXT = new Set(['body', 'comment', 'labels', 'library', 'symbol', 'connection'])

/** Changes each expression of some properties that `rewrite` changes. */
function rewriteExpressions(
  context: StatementContext,
  properties: Properties,
  mentions: string,
  rewrite: (tree: unknown) => boolean,
): void {
  for (const [name, value] of Object.entries(properties)) {
    if (!isExpression(value) || !value.text.includes(mentions)) continue
    const tree = treeOfExpression(name, value)
    if (tree === undefined) continue
    qualifyNames(tree, context)
    if (rewrite(tree)) properties[name] = expressionOfTree(name, tree)
  }
}

/** All that names a column of a relation names it anew; the column itself is still to be renamed. */
export function followColumn(context: StatementContext, table: ObjectDraft, from: string, to: string): void {
  const column: RenamedColumn = {
    relation: table.identity,
    from,
    to,
    columnsOf: (relation) => context.draft.findRelation(relation)?.columns.map(({ name }) => name),
  }
  const own = new Map([table.name, 'new', 'old'].map((name) => [name, table.identity]))
  const none = new Map<string, string>()
  for (const draft of context.draft.inDatabase()) {
    const isOwn = draft === table || draft.parent === table || draft.properties['table'] === table.identity
    const around = isOwn || draft.kind === 'publication' ? own : none
    const rewrite = (tree: unknown): boolean => renameReferences(tree, column, around)
    rewriteExpressions(context, draft.properties, from, rewrite)
    for (const { properties } of draft.columns) rewriteExpressions(context, properties, from, rewrite)
    if (isOwn) renameInLists(draft, from, to)
    const { properties } = draft
    if (properties['references'] === table.identity) renameIn(properties, 'referenced columns', from, to)
    const owned = `${table.identity}.${quoteIdentifier(from)}`
    if (properties['owned by'] === owned) properties['owned by'] = `${table.identity}.${quoteIdentifier(to)}`
  }
}

function renameInLists(draft: ObjectDraft, from: string, to: string): void {
  renameUsedColumn(draft, from, to)
  for (const list of ['columns', 'include', 'on delete set columns'])
    renameIn(draft.properties, list, from, to)
  // Triggers and statistics list columns as quote_ident writes them, sorted.
  if (draft.kind === 'trigger' || draft.kind === 'statistics') {
    renameIn(draft.properties, 'columns', quoteIdentifier(from), quoteIdentifier(to))
    draft.properties['columns'] = [...((draft.properties['columns'] as string[] | undefined) ?? [])].sort()
  }
  if (draft.kind !== 'table')
    draft.definition = replaceName(draft.definition, quoteIdentifier(from), quoteIdentifier(to))
}

function renameIn(properties: Properties, list: string, from: string, to: string): void {
  const names = properties[list]
  if (Array.isArray(names))
    properties[list] = (names as readonly string[]).map((name) => (name === from ? to : name))
}

/** An object's old and new place. */
export interface Move {
  readonly from: { readonly schema: string | null; readonly name: string; readonly identity: string }
  readonly to: { readonly schema: string | null; readonly name: string; readonly identity: string }
}

/** All that names an object names it anew; the object itself is still to be moved. */
export function followObject(context: StatementContext, moved: ObjectDraft, { from, to }: Move): void {
  const [before, after] = [withoutArguments(from.identity), withoutArguments(to.identity)]
  for (const draft of context.draft.inDatabase()) {
    const isOwn = draft === moved || draft.parent === moved
    const rewrite = (tree: unknown): boolean => renameObject(tree, from, to, isOwn)
    for (const properties of [draft.properties, ...draft.columns.map((column) => column.properties)]) {
      rewriteExpressions(context, properties, from.name, rewrite)
      for (const [name, value] of Object.entries(properties)) {
        if (FREE_TEXT.has(name)) continue
        if (typeof value === 'string') properties[name] = replaceName(value, before, after)
        else if (Array.isArray(value))
          properties[name] = (value as readonly string[]).map((one) => replaceName(one, before, after))
      }
    }
    if (moved.kind === 'role') {
      if (draft.owner === from.name) draft.owner = to.name
      draft.grants = draft.grants.map((line) => replaceName(line, before, after))
    }
    if (isOwn) continue
    draft.definition = replaceName(draft.definition, before, after)
    const identity = replaceName(draft.identity, before, after)
    if (identity !== draft.identity && draft.parent === null) context.draft.rekey(draft, { identity })
  }
}

const withoutArguments = (identity: string): string => identity.replace(/\((?:[^"]|"(?:[^"]|"")*")*\)$/, '')

/** A name as a whole: 'a.b' is not in 'a.bc', 'xa.b' or '"a.b"'. */
function replaceName(text: string, from: string, to: string): string {
  if (!text.includes(from)) return text
  const escaped = from.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  return text.replace(new RegExp(String.raw`(?<![\w$".])${escaped}(?![\w$"])`, 'g'), () => to)
}

type Tree = { [key: string]: unknown }
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists of name parts. */
const NAME_LISTS = new Set(['names', 'funcname', 'collname', 'collation'])

function renameObject(tree: unknown, from: Move['from'], to: Move['to'], isOwn: boolean): boolean {
  let changed = false
  let unaliased = isOwn
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item)
      return
    }
    if (!isTree(value)) return
    if (value['relname'] === from.name && value['schemaname'] === from.schema) {
      Object.assign(value, { relname: to.name, schemaname: to.schema })
      unaliased ||= !isTree(value['alias'])
      changed = true
    }
    const constant = isTree(value['sval']) ? value['sval'] : undefined
    if (constant?.['sval'] === from.identity) {
      constant['sval'] = to.identity
      changed = true
    }
    for (const [key, inner] of Object.entries(value)) {
      if (NAME_LISTS.has(key) && Array.isArray(inner) && isNamed(inner, from)) {
        inner.splice(0, 2, { String: { sval: to.schema } }, { String: { sval: to.name } })
        changed = true
      }
      visit(inner)
    }
  }
  visit(tree)
  if (unaliased) changed = renameQualifiers(tree, from.name, to.name) || changed
  return changed
}

function isNamed(parts: readonly unknown[], from: Move['from']): boolean {
  const names = parts.map((part) => (isTree(part) && isTree(part['String']) ? part['String']['sval'] : null))
  return names.length === 2 && names[0] === from.schema && names[1] === from.name
}

/** Columns that are qualified by the relation's own name. */
function renameQualifiers(tree: unknown, from: string, to: string): boolean {
  let changed = false
  JSON.stringify(tree, (key, value: unknown) => {
    const fields = key === 'ColumnRef' && isTree(value) ? value['fields'] : undefined
    if (!Array.isArray(fields) || fields.length !== 2) return value
    const qualifier: unknown = fields[0]
    if (isTree(qualifier) && isTree(qualifier['String']) && qualifier['String']['sval'] === from) {
      qualifier['String']['sval'] = to
      changed = true
    }
    return value
  })
  return changed
}
