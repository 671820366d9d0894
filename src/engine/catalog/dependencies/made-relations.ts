/** Relations that statements make on their way, temporary ones above all: names that no dump holds. */
import { treeOf } from './tree.ts'
import type { Tree } from './tree.ts'

/** Their names. */
export function madeRelations(statements: readonly Tree[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const statement of statements) {
    const made =
      treeOf(treeOf(statement['CreateStmt'])['relation'])['relname'] ??
      treeOf(treeOf(treeOf(statement['CreateTableAsStmt'])['into'])['rel'])['relname'] ??
      treeOf(treeOf(statement['ViewStmt'])['view'])['relname'] ??
      treeOf(treeOf(statement['CreateSeqStmt'])['sequence'])['relname'] ??
      treeOf(treeOf(treeOf(statement['SelectStmt'])['intoClause'])['rel'])['relname']
    if (typeof made === 'string') names.add(made)
  }
  return names
}
