/**
 * DO blocks that only guard plain DDL: `DO $$ BEGIN CREATE TYPE ...;
 * EXCEPTION WHEN duplicate_object THEN NULL; END $$`. Hand-written schema
 * files make types so, which have no IF NOT EXISTS.
 */
import type { DoStmt } from '@pgsql/types'
import pgQuery from 'libpg-query'
import { strings } from './kinds/node-values.ts'

type Tree = { readonly [key: string]: unknown }

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The statements that the block runs, in order; null where it does anything that only running it can tell. */
export function guardedStatements(statement: DoStmt): string[] | null {
  const body = bodyOf(statement)
  if (body === null) return null
  let parsed: unknown
  try {
    parsed = pgQuery.parsePlPgSQLSync(`CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS ${quoted(body)}`)
  } catch {
    // Not PL/pgSQL, or a broken body: the caller keeps the block as text and says so.
    return null
  }
  const [block] = blocksIn(parsed)
  const found: string[] = []
  return block !== undefined && collect(block, found) ? found : null
}

function bodyOf(statement: DoStmt): string | null {
  for (const node of statement.args ?? []) {
    if (!('DefElem' in node)) continue
    const { defname, arg } = node.DefElem
    if (defname === 'language' && arg && 'String' in arg && arg.String.sval?.toLowerCase() !== 'plpgsql')
      return null
  }
  for (const node of statement.args ?? []) {
    if (!('DefElem' in node) || node.DefElem.defname !== 'as') continue
    const { arg } = node.DefElem
    if (arg && 'String' in arg) return arg.String.sval ?? null
    return arg && 'List' in arg ? (strings(arg.List.items)[0] ?? null) : null
  }
  return null
}

function quoted(body: string): string {
  let tag = '$body$'
  for (let number = 0; body.includes(tag); number += 1) tag = `$body${number}$`
  return `${tag}${body}${tag}`
}

function blocksIn(value: unknown): Tree[] {
  if (Array.isArray(value)) return value.flatMap(blocksIn)
  if (!isTree(value)) return []
  if (isTree(value['PLpgSQL_stmt_block'])) return [value['PLpgSQL_stmt_block']]
  return Object.values(value).flatMap(blocksIn)
}

/** Collects what a block runs; false at the first thing that is not plain SQL or a guard around it. */
function collect(block: Tree, found: string[]): boolean {
  for (const statement of (block['body'] ?? []) as Tree[]) {
    const [name] = Object.keys(statement)
    const inner = statement[name as string]
    if (!isTree(inner)) return false
    if (name === 'PLpgSQL_stmt_block') {
      if (!collect(inner, found)) return false
    } else if (name === 'PLpgSQL_stmt_execsql') {
      const text = queryOf(inner['sqlstmt'])
      if (text === null) return false
      found.push(text)
    } else if (name === 'PLpgSQL_stmt_if' && /\bNOT\s+EXISTS\b/i.test(queryOf(inner['cond']) ?? '')) {
      // IF NOT EXISTS (SELECT ... FROM pg_type ...) THEN CREATE TYPE ...: on an empty database it runs.
      if (inner['else_body'] !== undefined || !collect({ body: inner['then_body'] }, found)) return false
    } else if (name !== 'PLpgSQL_stmt_return' && name !== 'PLpgSQL_stmt_raise') return false
  }
  return true
}

function queryOf(node: unknown): string | null {
  if (!isTree(node)) return null
  const expression = isTree(node['PLpgSQL_expr']) ? node['PLpgSQL_expr'] : node
  return typeof expression['query'] === 'string' ? expression['query'] : null
}
