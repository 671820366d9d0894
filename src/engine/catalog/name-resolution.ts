/**
 * Names without schema, given the schema that they mean: hand-written SQL and
 * dumps before 10.3 rely on the search path. Works on the statement's tree
 * before it is read, so that all readers see full names.
 */
import type { ObjectKind } from '../../shared/model.ts'
import { quoteName } from './names.ts'
import type { StatementContext } from './statement-context.ts'

type Tree = { [key: string]: unknown }

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names of statements' targets that are new: their schema is the path's first, whatever exists already elsewhere. */
const CREATED_RELATION: Readonly<Record<string, string>> = {
  CreateStmt: 'relation',
  CreateSeqStmt: 'sequence',
  ViewStmt: 'view',
  CompositeTypeStmt: 'typevar',
}

/** Fills in the schemas of relations and types that the draft knows. Changes the tree. */
export function qualifyNames(statement: unknown, context: StatementContext): void {
  if (context.searchPath.length === 0) return
  walk(statement, context)
}

const NOTHING: Readonly<Record<string, true>> = {}

function walk(value: unknown, context: StatementContext, ownName = NOTHING): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, context)
    return
  }
  if (!isTree(value)) return
  for (const [key, inner] of Object.entries(value)) {
    // What CREATE SCHEMA holds has a path of its own, and is read as statements of its own.
    if (key === 'schemaElts') continue
    const target = CREATED_RELATION[key]
    if (target !== undefined && isTree(inner) && isTree(inner[target])) placeNew(inner[target], context)
    if (TYPE_FIELDS.has(key)) qualifyType(inner, context)
    const kinds = NAME_FIELDS[key]
    if (kinds !== undefined && !(key in ownName)) qualifyParts(inner, kinds, context)
    if (key === 'DefElem') qualifyOption(inner, context)
    if (key === 'FuncCall') qualifySequence(inner, context)
    // The name of what is made is no reference.
    walk(inner, context, OWN_NAMES[key])
  }
  if (typeof value['relname'] === 'string' && value['schemaname'] === undefined)
    qualifyRelation(value, context)
}

/** Fields that hold a type. */
const TYPE_FIELDS = new Set([
  'typeName',
  'returnType',
  'argType',
  'TypeName',
  'sourcetype',
  'targettype',
  'type_name',
  'datatype',
  'storedtype',
  'ofTypename',
])

const ROUTINES = ['routine'] as const
const COLLATIONS = ['collation'] as const

/** Fields that hold the parts of a name of something else. */
const NAME_FIELDS: Readonly<Record<string, readonly (ObjectKind | 'routine')[]>> = {
  funcname: ROUTINES,
  plhandler: ROUTINES,
  plinline: ROUTINES,
  plvalidator: ROUTINES,
  handler_name: ROUTINES,
  func_name: ROUTINES,
  collname: COLLATIONS,
  collation: COLLATIONS,
}

/** Fields of statements that name what the statement makes. */
const OWN_NAMES: Readonly<Record<string, Readonly<Record<string, true>>>> = {
  CreateFunctionStmt: { funcname: true },
}

/** Options of CREATE TYPE, AGGREGATE, OPERATOR, TEXT SEARCH that name a type: the grammar reads names of functions as types too. */
const TYPE_OPTIONS = new Set([
  'subtype',
  'like',
  'leftarg',
  'rightarg',
  'stype',
  'mstype',
  'basetype',
  'type',
])
const OPTION_KINDS: Readonly<Record<string, readonly (ObjectKind | 'routine')[]>> = {
  parser: ['text search parser'],
  template: ['text search template'],
  copy: ['text search configuration'],
  collation: COLLATIONS,
  from: COLLATIONS,
}

function qualifyOption(option: unknown, context: StatementContext): void {
  if (!isTree(option)) return
  const { defname, arg } = option
  const name = String(defname).toLowerCase()
  if (!isTree(arg) || TYPE_OPTIONS.has(name)) return
  const parts = isTree(arg['TypeName'])
    ? arg['TypeName']['names']
    : isTree(arg['List'])
      ? arg['List']['items']
      : undefined
  if (name === 'owned_by') qualifyOwner(parts, context)
  else qualifyParts(parts, OPTION_KINDS[name] ?? ROUTINES, context)
}

/** OWNED BY table.column. */
function qualifyOwner(parts: unknown, context: StatementContext): void {
  if (!Array.isArray(parts) || parts.length !== 2) return
  const found = placeInPath(nameOf(parts[0]), context, (schema, name) =>
    context.draft.findRelation(quoteName([schema, name])),
  )
  if (found !== undefined) parts.unshift({ String: { sval: found } })
}

/** Gives a name without schema the one where it is known. Changes the list. */
function qualifyParts(
  parts: unknown,
  kinds: readonly (ObjectKind | 'routine')[],
  context: StatementContext,
): void {
  if (!Array.isArray(parts) || parts.length !== 1) return
  const schema = placeInPath(nameOf(parts[0]), context, (place, name) =>
    kinds.some((kind) =>
      kind === 'routine'
        ? context.draft.hasRoutine(place, name)
        : context.draft.find(kind, quoteName([place, name])) !== undefined,
    ),
  )
  if (schema !== undefined) parts.unshift({ String: { sval: schema } })
}

function placeInPath(
  name: string | null,
  context: StatementContext,
  isThere: (schema: string, name: string) => unknown,
): string | undefined {
  return name === null ? undefined : context.searchPath.find((schema) => isThere(schema, name))
}

function nameOf(part: unknown): string | null {
  return isTree(part) && isTree(part['String']) ? String(part['String']['sval'] ?? '') : null
}

const SEQUENCE_FUNCTIONS = new Set(['nextval', 'currval', 'setval', 'lastval'])

/** nextval('ids') means the sequence of the path's first schema that has one. */
function qualifySequence(call: unknown, context: StatementContext): void {
  if (!isTree(call) || !Array.isArray(call['funcname']) || !Array.isArray(call['args'])) return
  const [first] = call['args'] as unknown[]
  if (!SEQUENCE_FUNCTIONS.has(nameOf(call['funcname'].at(-1)) ?? '') || !isTree(first)) return
  const cast = isTree(first['TypeCast']) ? first['TypeCast']['arg'] : first
  const constant = isTree(cast) && isTree(cast['A_Const']) ? cast['A_Const']['sval'] : undefined
  if (!isTree(constant) || typeof constant['sval'] !== 'string') return
  const written = constant['sval']
  const name = /^"(?:[^"]|"")+"$/.test(written)
    ? written.slice(1, -1).replaceAll('""', '"')
    : /^[^".]+$/.test(written)
      ? written.toLowerCase()
      : null
  const schema = placeInPath(name, context, (place, sequence) =>
    context.draft.find('sequence', quoteName([place, sequence])),
  )
  if (schema !== undefined && name !== null) constant['sval'] = quoteName([schema, name])
}

function placeNew(relation: Tree, context: StatementContext): void {
  if (relation['relpersistence'] !== 't') relation['schemaname'] ??= context.searchPath[0]
}

function qualifyRelation(relation: Tree, context: StatementContext): void {
  for (const schema of context.searchPath) {
    if (context.draft.findRelation(quoteName([schema, String(relation['relname'])])) !== undefined) {
      // Where the grammar has it, so that the tree's digest is that of a name written in full.
      const others = { ...relation }
      for (const key of Object.keys(relation)) delete relation[key]
      Object.assign(relation, { schemaname: schema }, others)
      return
    }
  }
}

const TYPE_KINDS = ['type', 'domain', 'table', 'view', 'materialized view'] as const

function qualifyType(type: unknown, context: StatementContext): void {
  const names = isTree(type) ? type['names'] : undefined
  const [only, more] = Array.isArray(names) ? (names as unknown[]) : []
  if (more !== undefined || !isTree(only) || !isTree(only['String']) || !Array.isArray(names)) return
  const name = String(only['String']['sval'] ?? '')
  for (const schema of context.searchPath) {
    for (const kind of TYPE_KINDS) {
      if (context.draft.find(kind, quoteName([schema, name])) !== undefined) {
        names.unshift({ String: { sval: schema } })
        return
      }
    }
  }
}
