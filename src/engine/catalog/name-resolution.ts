/**
 * Names without schema, given the schema that they mean: hand-written SQL and
 * dumps before 10.3 rely on the search path. Works on the statement's tree
 * before it is read, so that all readers see full names.
 */
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

function walk(value: unknown, context: StatementContext): void {
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
    if (key === 'typeName' || key === 'returnType' || key === 'argType' || key === 'TypeName')
      qualifyType(inner, context)
    walk(inner, context)
  }
  if (typeof value['relname'] === 'string' && value['schemaname'] === undefined)
    qualifyRelation(value, context)
}

function placeNew(relation: Tree, context: StatementContext): void {
  if (relation['relpersistence'] !== 't') relation['schemaname'] ??= context.searchPath[0]
}

function qualifyRelation(relation: Tree, context: StatementContext): void {
  for (const schema of context.searchPath) {
    if (context.draft.findRelation(quoteName([schema, String(relation['relname'])])) !== undefined) {
      relation['schemaname'] = schema
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
