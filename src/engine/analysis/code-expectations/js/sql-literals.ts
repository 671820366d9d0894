/** SQL in the strings and templates of JavaScript. */
import { HOLE } from '../sql/sql-holes.ts'
import { readSql } from '../sql/read-sql.ts'
import { plainText } from '../sql/literal-text.ts'
import type { ReadContext } from './module-reader.ts'
import { bare } from './syntax.ts'
import type { Chain, Node } from './syntax.ts'

/** What runs SQL: pg, postgres.js, knex.raw, sequelize.query, Prisma's raw calls, Drizzle's and Kysely's `sql`. */
const RUNS_SQL =
  /^\$?(?:query|raw|execute|exec|prepare|unsafe|sql|queryRaw|executeRaw|queryRawUnsafe|executeRawUnsafe|queryArray|queryObject|schemaRaw|simple)$/

/** Tags of templates in other languages. */
const OTHER_TAG =
  /^(?:gql|graphql|css|html|svg|styled|keyframes|injectGlobal|createGlobalStyle|md|markdown|dedent|cypher|groq|i18n|t)$/

/** Keeps which literals of a file are queries, and which have been read as part of others. */
export class SqlLiterals {
  readonly #queries = new Set<number>()
  readonly #passed = new Set<number>()

  /** Notes the literals that a chain hands to something that runs SQL. */
  chain({ root, steps }: Chain): void {
    for (const { name, args } of steps) {
      const word = name === '' && root.type === 'Identifier' ? root.name : name
      if (args === null || !RUNS_SQL.test(word)) continue
      for (const arg of args.slice(0, 2)) this.#queries.add(startOf(bare(arg)))
    }
  }

  /** Reads a literal, a template, or several that are added up. */
  node(node: Node, context: ReadContext): void {
    if (node.type === 'TaggedTemplateExpression') {
      const tag = tagName(node.tag)
      if (OTHER_TAG.test(tag)) this.#passed.add(startOf(node.quasi))
      else if (RUNS_SQL.test(tag)) this.#queries.add(startOf(node.quasi))
      return
    }
    if (this.#passed.has(startOf(node))) return
    if (node.type === 'BinaryExpression' && node.operator === '+') this.#sum(node, context)
    else if (node.type === 'StringLiteral' || node.type === 'TemplateLiteral') {
      this.#read(textOf(node, context.text), node, context)
    }
  }

  #read(sql: string, node: Node, context: ReadContext): void {
    readSql(context.draft, {
      text: sql,
      at: startOf(node),
      isQuery: this.#queries.has(startOf(node)),
      within: context.within,
    })
  }

  /** `'SELECT ... ' + 'FROM ' + table`: one text, what is no literal is a hole. */
  #sum(node: Node, context: ReadContext): void {
    const pieces = addends(node)
    if (!pieces.some(({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral')) return
    let sql = ''
    const from = startOf(node)
    for (const piece of pieces) {
      this.#passed.add(startOf(piece))
      sql += ' '.repeat(Math.max(0, startOf(piece) - from - sql.length))
      sql += textOf(piece, context.text)
    }
    // The inner sums begin where this one does.
    this.#passed.add(from)
    this.#read(sql, node, context)
  }
}

function addends(node: Node): Node[] {
  const at = bare(node)
  return at.type === 'BinaryExpression' && at.operator === '+'
    ? [...addends(at.left), ...addends(at.right)]
    : [at]
}

/** As many characters as the node has: what is put in is a hole, quotes are blank. */
function textOf(node: Node, source: string): string {
  const [start, end] = [startOf(node), node.end ?? 0]
  if (node.type === 'StringLiteral') return ` ${plainText(source.slice(start + 1, end - 1))} `
  if (node.type !== 'TemplateLiteral') return HOLE.repeat(end - start)
  let text = ''
  for (const [index, quasi] of node.quasis.entries()) {
    const [from, to] = [startOf(quasi) - start, (quasi.end ?? 0) - start]
    text += (index === 0 ? ' ' : HOLE).repeat(from - text.length)
    text += plainText(source.slice(start + from, start + to))
  }
  return text.padEnd(end - start, ' ')
}

function startOf(node: Node): number {
  return node.start ?? 0
}

function tagName(tag: Node): string {
  const node = bare(tag)
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression' && node.property.type === 'Identifier')
    return node.property.name === 'fragment' ? '' : node.property.name
  if (node.type === 'CallExpression') return tagName(node.callee)
  return ''
}
