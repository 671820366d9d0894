/** supabase-js: `.from('t').select(...)`, `.rpc('f')`, `.storage.from('bucket')`, and changes that are listened to. */
import type { UseKind } from '../expectations.ts'
import type { ReadContext } from './module-reader.ts'
import type { Value } from './module.ts'
import { bare, literalText, propertiesOf, rootName } from './syntax.ts'
import type { Chain, ChainStep, Node } from './syntax.ts'

/** What makes a connection. */
const MAKERS =
  /^(?:create(?:Client|BrowserClient|ServerClient|(?:ClientComponent|ServerComponent|RouteHandler|Middleware|Pages?Browser|ServerAction|PagesServer)(?:Supabase)?Client)|useSupabaseClient|serverSupabaseClient|SupabaseClient)$/

const VERBS: ReadonlyMap<string, UseKind> = new Map<string, UseKind>(
  Object.entries({
    select: 'read',
    insert: 'write',
    update: 'write',
    upsert: 'write',
    delete: 'delete',
    stream: 'read',
  }),
)

/** Filters whose first argument is a column. */
const BY_COLUMN: ReadonlySet<string> = new Set(
  `eq neq gt gte lt lte like ilike likeAllOf likeAnyOf ilikeAllOf ilikeAnyOf is in contains containedBy rangeGt
   rangeGte rangeLt rangeLte rangeAdjacent overlaps textSearch not filter order`.split(/\s+/),
)

/** Words that a connection is called by. */
const CLIENT_WORD = /supa|^sb$|^db$|client|admin/i

/** The connection that a call makes, with the schema that its options give. */
export function supabaseClient(
  { root, steps }: Chain,
  valueOf: (node: Node | undefined) => Value | null,
): Value | null {
  const maker = steps.length === 1 && steps[0]?.name === '' ? root : null
  if (maker?.type === 'Identifier' && MAKERS.test(maker.name)) {
    const args = steps[0]?.args ?? []
    const options = args.map((arg) => propertiesOf(arg)?.get('db')).find((one) => one !== undefined)
    return {
      kind: 'client',
      library: 'supabase-js',
      schema: valueOf(propertiesOf(options)?.get('schema')),
    }
  }
  const last = steps.at(-1)
  if (last?.name === 'schema' && last.args?.length === 1)
    return { kind: 'client', library: 'supabase-js', schema: valueOf(last.args[0]) }
  return null
}

/** Reads a chain of calls on a connection. */
export function readSupabaseChain(chain: Chain, context: ReadContext): void {
  for (const [index, step] of chain.steps.entries()) {
    if (step.args === null) continue
    if (step.name === 'from') readFrom(chain, index, context)
    else if (step.name === 'rpc') readRpc(chain, index, context)
    else if (step.name === 'on') readChanges(chain, step, context)
  }
}

function readFrom(chain: Chain, index: number, context: ReadContext): void {
  const { steps } = chain
  const name = context.valueOf(steps[index]?.args?.[0])
  if (name === null || steps[index]?.args?.length !== 1) return
  const before = steps.slice(0, index)
  const after = steps.slice(index + 1)
  const place = {
    at: chain.at,
    nameAt: steps[index].args[0]?.start ?? steps[index].at,
    within: context.within,
  }
  if (before.at(-1)?.name === 'storage' || rootName(chain) === 'storage') {
    if (name.kind === 'relation') return
    context.use({
      name,
      schema: null,
      client: null,
      target: 'bucket',
      use: { ...place, how: bucketUse(after), through: 'supabase-js', certainty: 'parsed' },
    })
    return
  }
  const verbs = after.flatMap((one) => VERBS.get(one.name) ?? [])
  const isClient = isConnection(chain, before, context)
  // `Array.from('x').map()`, `Observable.from('x')`: nothing before or behind it says database.
  if (isGlobal(chain) || name.kind === 'relation' || (verbs.length === 0 && !isClient)) return
  if (
    before.some(
      (one) => one.args !== null && /^(?:select|insert|update|del|delete|with|distinct)$/.test(one.name),
    )
  )
    return
  context.use({
    name,
    schema: schemaOf(before, context),
    client: context.valueOf(chain.root),
    target: 'relation',
    use: {
      ...place,
      how: strongest(verbs),
      through: 'supabase-js',
      certainty: 'parsed',
      columns: columnsOf(after),
    },
  })
  readEmbedded(after, chain, context)
}

/** `Array`, `Buffer`, `Observable`, `Iterator`: classes have capitals, connections have none. */
function isGlobal({ root, steps }: Chain): boolean {
  return root.type === 'Identifier' && /^[A-Z]/.test(root.name) && steps[0]?.name === 'from'
}

function isConnection(chain: Chain, before: readonly ChainStep[], context: ReadContext): boolean {
  const { root } = chain
  if (context.valueOf(root)?.kind === 'client') return true
  const words = [root.type === 'Identifier' ? root.name : '', ...before.map(({ name }) => name)]
  return words.some((word) => CLIENT_WORD.test(word) || MAKERS.test(word))
}

function schemaOf(before: readonly ChainStep[], context: ReadContext): Value | null {
  const step = before.findLast(({ name, args }) => name === 'schema' && args !== null)
  return step === undefined ? null : context.valueOf(step.args?.[0])
}

function bucketUse(after: readonly ChainStep[]): UseKind {
  const names = new Set(after.map(({ name }) => name))
  if (names.has('remove')) return 'delete'
  if (['upload', 'update', 'move', 'copy', 'uploadToSignedUrl'].some((name) => names.has(name)))
    return 'write'
  return names.size > 0 ? 'read' : 'unknown'
}

/** What a chain does in the end: what it deletes it does not only read. */
function strongest(verbs: readonly UseKind[]): UseKind {
  for (const how of ['delete', 'write', 'read'] as const) if (verbs.includes(how)) return how
  return 'unknown'
}

/** The columns that the calls behind `.from()` name. */
function columnsOf(steps: readonly ChainStep[]): string[] {
  return steps.flatMap(({ name, args }) => {
    const [first, second] = args ?? []
    if (first === undefined) return []
    if (name === 'select') return selectedColumns(literalText(first) ?? '').columns
    if (name === 'match') return [...(propertiesOf(first)?.keys() ?? [])]
    if (name === 'insert' || name === 'update' || name === 'upsert') {
      const conflict = literalText(propertiesOf(second)?.get('onConflict'))
      return [...writtenColumns(first), ...(conflict?.split(',').map((one) => one.trim()) ?? [])]
    }
    const column = BY_COLUMN.has(name) ? literalText(first) : null
    // 'author.name' and 'data->key' are of another table, or within the column.
    const own = column?.split('->')[0]?.trim()
    return own !== undefined && isName(own) ? [own] : []
  })
}

function writtenColumns(node: Node): string[] {
  const value = bare(node)
  if (value.type === 'ArrayExpression')
    return value.elements.flatMap((element) => (element === null ? [] : writtenColumns(element)))
  return [...(propertiesOf(value)?.keys() ?? [])]
}

function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_$]*$/u.test(text)
}

/** A relation within the text of a select, and the columns taken of it. */
interface Embedded {
  readonly name: string
  readonly columns: readonly string[]
  readonly embedded: readonly Embedded[]
}

/** PostgREST's list of columns: 'id, author:users!author_id(name), notes(count)'. */
export function selectedColumns(text: string): { columns: string[]; embedded: Embedded[] } {
  const columns: string[] = []
  const embedded: Embedded[] = []
  for (const item of itemsOf(text)) {
    const open = item.indexOf('(')
    const head = (open === -1 ? item : item.slice(0, open)).replace(/^\s*(?:\.\.\.)?/, '').trim()
    // 'alias:name', but not the cast 'name::text'.
    const name = head.replace(/^[^:()]+:(?!:)/, '').trim()
    const own = name.split(/->|::|!|\./)[0]?.trim() ?? ''
    if (!isName(own)) continue
    // 'amount.sum()' is a column; 'users(name)' a relation.
    if (open === -1 || name.includes('.')) columns.push(own)
    else embedded.push({ name: own, ...selectedColumns(item.slice(open + 1, item.lastIndexOf(')'))) })
  }
  return { columns, embedded }
}

/** The pieces between commas that stand in no brackets. */
function itemsOf(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    else if (text[at] === ',' && depth === 0) {
      items.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...items, text.slice(from)].filter((item) => item.trim() !== '')
}

function readEmbedded(steps: readonly ChainStep[], chain: Chain, context: ReadContext): void {
  for (const { name, args } of steps) {
    const [first] = args ?? []
    const text = name === 'select' ? literalText(first) : null
    if (text === null) continue
    const add = (embedded: readonly Embedded[]): void => {
      for (const one of embedded) {
        add(one.embedded)
        // What is embedded by a column with a foreign key names no table.
        if (/_id$|^id$/i.test(one.name)) continue
        context.draft.relation({
          name: one.name,
          at: chain.at,
          nameAt: first?.start ?? chain.at,
          within: context.within,
          how: 'read',
          through: 'supabase-js',
          certainty: 'guessed',
          reason: 'it is embedded in a select, which may also name a column or a foreign key so',
          columns: one.columns,
        })
      }
    }
    add(selectedColumns(text).embedded)
  }
}

function readRpc(chain: Chain, index: number, context: ReadContext): void {
  const step = chain.steps[index]
  const name = context.valueOf(step?.args?.[0])
  const before = chain.steps.slice(0, index)
  if (step === undefined || name === null || !isConnection(chain, before, context)) return
  context.use({
    name,
    schema: schemaOf(before, context),
    client: context.valueOf(chain.root),
    target: 'function',
    use: {
      at: chain.at,
      nameAt: step.args?.[0]?.start ?? step.at,
      within: context.within,
      how: 'read',
      through: 'supabase-js',
      certainty: 'parsed',
      columns: [...(propertiesOf(step.args?.[1])?.keys() ?? [])],
    },
  })
}

/** `.on('postgres_changes', { schema, table }, ...)`. */
function readChanges(chain: Chain, { args }: ChainStep, context: ReadContext): void {
  if (literalText(args?.[0]) !== 'postgres_changes') return
  const options = propertiesOf(args?.[1])
  const table = options?.get('table')
  const name = context.valueOf(table)
  if (name === null) return
  context.use({
    name,
    schema: context.valueOf(options?.get('schema')),
    client: null,
    target: 'relation',
    use: {
      at: chain.at,
      nameAt: table?.start ?? chain.at,
      within: context.within,
      how: 'read',
      through: 'supabase-js',
      certainty: 'parsed',
    },
  })
}
