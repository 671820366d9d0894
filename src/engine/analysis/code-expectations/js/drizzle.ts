/** Drizzle: `pgTable('users', { id: serial('id') })`, schemas, enums, and what queries name of them. */
import type { UseKind } from '../expectations.ts'
import type { FoundColumn } from '../expectation-draft.ts'
import type { ReadContext } from './module-reader.ts'
import type { Value } from './module.ts'
import { bare, chainOf, literalText, propertiesOf } from './syntax.ts'
import type { Chain, Node } from './syntax.ts'

const TABLES = /^pg(?:Table|View|MaterializedView)$/

/** The table, schema or maker of tables that a call makes. */
export function drizzleMade(chain: Chain, valueOf: (node: Node | undefined) => Value | null): Value | null {
  const { root, steps } = chain
  const [first] = steps
  if (root.type !== 'Identifier' || first?.args === null || first === undefined) return null
  const name = valueOf(first.args[0])
  if (first.name === '') {
    if (root.name === 'pgTableCreator') return makerOf(first.args[0])
    if (name === null) return null
    if (TABLES.test(root.name)) return { kind: 'relation', schema: null, name, library: 'drizzle' }
    if (root.name === 'pgSchema') return { kind: 'schema', name }
    // A maker of this file; those of others are not followed.
    const maker = valueOf(root)
    return maker?.kind === 'name' && /table$/i.test(root.name)
      ? { kind: 'relation', schema: null, name: { kind: 'made-by', maker, name }, library: 'drizzle' }
      : null
  }
  if (name === null || !/^(?:table|view|materializedView)$/.test(first.name)) return null
  const schema = valueOf(root)
  return schema?.kind === 'name' && first.args.length > (first.name === 'table' ? 1 : 0)
    ? { kind: 'relation', schema: { kind: 'schema', name: schema }, name, library: 'drizzle' }
    : null
}

/** `(name) => `app_${name}``. */
function makerOf(node: Node | undefined): Value | null {
  if (node?.type !== 'ArrowFunctionExpression') return null
  const body = bare(node.body)
  if (body.type !== 'TemplateLiteral' || body.expressions.length !== 1) return null
  const [before, after] = body.quasis.map(({ value }) => value.cooked ?? '')
  return { kind: 'maker', before: before ?? '', after: after ?? '' }
}

/** Reads a declaration: the table with its columns, or an enum. */
export function readDrizzleDeclaration(chain: Chain, context: ReadContext): void {
  const { root, steps } = chain
  const [first] = steps
  if (root.type !== 'Identifier' || first === undefined || first.args === null) return
  const isEnum = (first.name === '' && root.name === 'pgEnum') || first.name === 'enum'
  const nameNode = first.args[0]
  const place = { at: chain.at, nameAt: nameNode?.start ?? chain.at, within: context.within }
  if (isEnum && first.args.length === 2) {
    const values = context.valueOf(first.args[1])
    const name = literalText(nameNode)
    if (name === null || values?.kind !== 'list') return
    context.draft.enum(
      { ...place, name, how: 'type', through: 'drizzle', certainty: 'parsed' },
      values.values.flatMap((value) => (value.kind === 'text' ? [value.text] : [])),
    )
    return
  }
  const made = drizzleMade(chain, context.valueOf)
  if (made?.kind !== 'relation') return
  context.use({
    name: made,
    schema: null,
    client: null,
    target: 'relation',
    isModel: true,
    declared: columnsOf(first.args[1]),
    use: { ...place, how: 'type', through: 'drizzle', certainty: 'parsed' },
  })
}

/** `{ id: serial('id').primaryKey() }`, or a function that answers it. */
function columnsOf(node: Node | undefined): FoundColumn[] {
  const value = node === undefined ? undefined : bare(node)
  const object = value?.type === 'ArrowFunctionExpression' ? value.body : value
  return [...(propertiesOf(object) ?? [])].flatMap(([key, column]) => {
    const { root, steps, at } = chainOf(column)
    const [first] = steps
    if (first === undefined || first.args === null || root.type !== 'Identifier') return []
    const calls = new Set(steps.map(({ name }) => name))
    return {
      name: literalText(first.args[0]) ?? key,
      type: `${first.name === '' ? root.name : first.name}${calls.has('array') ? '[]' : ''}`,
      isNullable: !calls.has('notNull') && !calls.has('primaryKey'),
      at,
    }
  })
}

const VERBS: ReadonlyMap<string, UseKind> = new Map<string, UseKind>(
  Object.entries({
    from: 'read',
    insert: 'write',
    update: 'write',
    delete: 'delete',
    leftJoin: 'read',
    rightJoin: 'read',
    innerJoin: 'read',
    fullJoin: 'read',
    crossJoin: 'read',
    $count: 'read',
  }),
)

const FINDS = /^find(?:Many|First)$/

/** Reads a query: `db.select().from(users)`, `db.query.users.findMany()`. */
export function readDrizzleQuery(chain: Chain, context: ReadContext): void {
  for (const [index, { name, args }] of chain.steps.entries()) {
    const how = VERBS.get(name)
    const [first] = args ?? []
    const use = { at: chain.at, within: context.within, through: 'drizzle', certainty: 'parsed' } as const
    if (how !== undefined && first !== undefined) {
      const value = context.valueOf(first)
      if (value?.kind !== 'name' && value?.kind !== 'import') continue
      const model = { schema: null, client: null, target: 'relation', isModel: true } as const
      context.use({ ...model, name: value, use: { ...use, nameAt: first.start ?? chain.at, how } })
    }
    const [query, table] = [chain.steps[index - 2], chain.steps[index - 1]]
    if (!FINDS.test(name) || query?.name !== 'query' || table === undefined || table.args !== null) continue
    context.use({
      name: { kind: 'model', library: 'drizzle', name: table.name },
      schema: null,
      client: null,
      target: 'relation',
      isModel: true,
      use: { ...use, nameAt: table.at, how: 'read' },
    })
  }
}
