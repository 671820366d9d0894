/** Texts of properties and parts as syntax trees again. What cannot be parsed is null. */
import pgQuery from 'libpg-query'
import { isTree, treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'

/** The statements of a text; null where the grammar does not read it. */
export function statementsOf(text: string): readonly Tree[] | null {
  try {
    return (pgQuery.parseSync(text).stmts ?? []).map(({ stmt }) => (stmt ?? {}) as Tree)
  } catch {
    // The caller says that it was not understood: nothing more is known of it.
    return null
  }
}

/** The statements of a text with the bytes at which they begin; null where the grammar does not read it. */
export function statementsWithPlaces(
  text: string,
): readonly { readonly tree: Tree; readonly location: number }[] | null {
  try {
    return (pgQuery.parseSync(text).stmts ?? []).map(({ stmt, stmt_location: location = 0 }) => ({
      tree: (stmt ?? {}) as Tree,
      location,
    }))
  } catch {
    // It stays a text without names: nothing is claimed of it.
    return null
  }
}

/** The one statement of a text by its type; null where it is another. */
export function statementOf(text: string, type: string): Tree | null {
  const statement = statementsOf(text)?.[0]?.[type]
  return isTree(statement) ? statement : null
}

/** Expressions that many columns share: defaults, conditions. */
const kept = new Map<string, Tree | null>()
const KEPT_AT_MOST = 2_000
const KEPT_CHARACTERS = 200

/** What `read` makes of a text, kept where the text is short. */
function remembered(text: string, prefix: string, read: () => Tree | null): Tree | null {
  if (text.length > KEPT_CHARACTERS) return read()
  const name = `${prefix} ${text}`
  let tree = kept.get(name)
  if (tree === undefined) {
    tree = read()
    if (kept.size >= KEPT_AT_MOST) kept.clear()
    kept.set(name, tree)
  }
  return tree
}

/** What an expression is read behind: its locations count from there. */
export const EXPRESSION = 'SELECT '

/** An expression as the catalog prints it. */
export function expressionOf(text: string): Tree | null {
  return remembered(text, 'expression', () => parseExpression(text))
}

function parseExpression(text: string): Tree | null {
  const select = statementOf(`${EXPRESSION}${text}`, 'SelectStmt')
  const [first] = treesOf(select?.['targetList'])
  return first === undefined ? null : treeOf(treeOf(first['ResTarget'])['val'])
}

/** The keys of an index as the catalog prints them: IndexElem nodes. */
export function indexKeysOf(text: string): readonly Tree[] | null {
  const statement = remembered(text, 'keys', () => statementOf(`CREATE INDEX ON t (${text})`, 'IndexStmt'))
  return statement === null ? null : treesOf(statement['indexParams'])
}

/** The elements of an exclusion constraint: pairs of an IndexElem and an operator's name. */
export function exclusionsOf(text: string): readonly Tree[] | null {
  const statement = statementOf(`ALTER TABLE t ADD EXCLUDE USING gist (${text})`, 'AlterTableStmt')
  const [command] = treesOf(statement?.['cmds'])
  const constraint = treeOf(treeOf(treeOf(command?.['AlterTableCmd'])['def'])['Constraint'])
  return statement === null ? null : treesOf(constraint['exclusions'])
}

/** The keys of 'RANGE (a, (b + 1))': PartitionElem nodes. */
export function partitionKeysOf(text: string): readonly Tree[] | null {
  const statement = statementOf(`CREATE TABLE t () PARTITION BY ${text}`, 'CreateStmt')
  return statement === null ? null : treesOf(treeOf(statement['partspec'])['partParams'])
}
