/** The keys of an index: columns or expressions with collation, operator class and order. */
import type { IndexElem, Node } from '@pgsql/types'
import { expressionText } from '../expression.ts'
import { quotedName } from '../kinds/node-values.ts'
import { quoteIdentifier } from '../names.ts'
import { queryColumnName } from '../query-column.ts'
import { optionLines } from './storage-options.ts'

/** 'lower(email), created_at DESC', as pg_get_indexdef prints them, nearly. */
export function indexKeysText(nodes: readonly Node[] | undefined): string {
  return (nodes ?? []).map((node) => ('IndexElem' in node ? keyText(node.IndexElem) : '')).join(', ')
}

function keyText(key: IndexElem): string {
  const what = key.name === undefined ? expressionKey(key.expr) : quoteIdentifier(key.name)
  const collation = key.collation ? ` COLLATE ${quotedName(key.collation)}` : ''
  const opclass = key.opclass ? ` ${quotedName(key.opclass)}` : ''
  const options = key.opclassopts ? ` (${optionLines(key.opclassopts).join(', ')})` : ''
  const descending = key.ordering === 'SORTBY_DESC'
  const nulls =
    key.nulls_ordering === 'SORTBY_NULLS_FIRST' && !descending
      ? ' NULLS FIRST'
      : key.nulls_ordering === 'SORTBY_NULLS_LAST' && descending
        ? ' NULLS LAST'
        : ''
  return `${what}${collation}${opclass}${options}${descending ? ' DESC' : ''}${nulls}`
}

/** An expression as a key: in parentheses, but for calls of functions. */
export function expressionKey(node: Node | undefined): string {
  if (node === undefined) return ''
  const text = expressionText(node)
  return 'FuncCall' in node || 'CoalesceExpr' in node ? text : `(${text})`
}

/** The name that an index without one takes from a key (ChooseIndexColumnNames in commands/indexcmds.c). */
export function keyName(node: Node): string {
  if (!('IndexElem' in node)) return 'expr'
  const { name, expr } = node.IndexElem
  const figured = name ?? queryColumnName(expr)
  return figured === null || figured === '?column?' ? 'expr' : figured
}

/** The names of several keys, each once: the second 'expr' is 'expr1'. */
export function keyNames(nodes: readonly Node[]): string[] {
  const names: string[] = []
  for (const node of nodes) {
    const name = keyName(node)
    let free = name
    for (let number = 1; names.includes(free); number += 1) free = `${name}${number}`
    names.push(free)
  }
  return names
}
