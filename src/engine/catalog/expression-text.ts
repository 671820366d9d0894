/**
 * Expressions that are already properties, taken up again: their text is
 * parsed, changed and printed anew. Only statements that rename things need it,
 * which dumps do not hold; so no tree is kept for each expression.
 */
import type { Node } from '@pgsql/types'
import pgQuery from 'libpg-query'
import type { ExpressionValue, PropertyValue } from './catalog-object.ts'
import { expressionText, expressionValue } from './expression.ts'
import { exclusionText } from './relations/exclusion.ts'
import { expressionKey, indexKeysText } from './relations/index-keys.ts'

/** Whether a property's value is an expression. */
export function isExpression(value: PropertyValue | undefined): value is ExpressionValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Form {
  /** The statement that holds such a text. */
  readonly around: (text: string) => string
  readonly take: (statements: readonly Node[]) => Node | undefined
  readonly print: (tree: Node) => string
}

const first = (statements: readonly Node[]): Node | undefined => statements[0]
const items = (tree: Node): Node[] => ('List' in tree ? (tree.List.items ?? []) : [tree])

const EXPRESSION: Form = {
  around: (text) => `SELECT ${text}`,
  take: ([statement]) => {
    const [target] = statement && 'SelectStmt' in statement ? (statement.SelectStmt.targetList ?? []) : []
    return target && 'ResTarget' in target ? target.ResTarget.val : undefined
  },
  print: expressionText,
}

const FORMS: Readonly<Record<string, Form>> = {
  query: { around: (text) => text, take: first, print: expressionText },
  action: {
    around: (text) => text,
    take: (statements) => ({ List: { items: [...statements] } }),
    print: (tree) => items(tree).map(expressionText).join('; '),
  },
  keys: {
    around: (text) => `CREATE INDEX ON t (${text})`,
    take: ([statement]) =>
      statement && 'IndexStmt' in statement
        ? { List: { items: statement.IndexStmt.indexParams ?? [] } }
        : undefined,
    print: (tree) => indexKeysText(items(tree)),
  },
  elements: {
    around: (text) => `CREATE TABLE t (EXCLUDE USING gist (${text}))`,
    take: ([statement]) => {
      const [element] = statement && 'CreateStmt' in statement ? (statement.CreateStmt.tableElts ?? []) : []
      return element && 'Constraint' in element
        ? { List: { items: element.Constraint.exclusions ?? [] } }
        : undefined
    },
    print: (tree) => exclusionText(items(tree)),
  },
  'partition by': {
    around: (text) => `CREATE TABLE t () PARTITION BY ${text}`,
    take: ([statement]) => {
      const spec = statement && 'CreateStmt' in statement ? statement.CreateStmt.partspec : undefined
      const strategy = { PARTITION_STRATEGY_LIST: 'LIST', PARTITION_STRATEGY_HASH: 'HASH' }[
        spec?.strategy as string
      ]
      return { List: { items: [{ String: { sval: strategy ?? 'RANGE' } }, ...(spec?.partParams ?? [])] } }
    },
    print: (tree) => {
      const [strategy, ...keys] = items(tree)
      const texts = keys.map((node) => {
        if (!('PartitionElem' in node)) return ''
        return node.PartitionElem.name ?? expressionKey(node.PartitionElem.expr)
      })
      return `${strategy && 'String' in strategy ? strategy.String.sval : ''} (${texts.join(', ')})`
    },
  },
}

/** The tree of a property's expression; undefined where its text is none that can be read again. */
export function treeOfExpression(property: string, { text }: ExpressionValue): Node | undefined {
  const form = FORMS[property] ?? EXPRESSION
  try {
    const { stmts } = pgQuery.parseSync(form.around(text))
    return form.take((stmts ?? []).flatMap(({ stmt }) => (stmt === undefined ? [] : [stmt])))
  } catch {
    // A body of a function, or what was printed for the eye: it stays as it is.
    return undefined
  }
}

/** The value of a tree that `treeOfExpression` gave and that was changed since. */
export function expressionOfTree(property: string, tree: Node): ExpressionValue {
  return expressionValue(tree, (FORMS[property] ?? EXPRESSION).print(tree))
}
