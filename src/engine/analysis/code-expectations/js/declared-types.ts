/** Types that describe a database: those that Supabase generates, and the interfaces of Kysely. */
import type { TSTypeElement, TSTypeLiteral } from '@babel/types'
import type { FoundColumn } from '../expectation-draft.ts'
import type { ReadContext } from './module-reader.ts'
import { bare, keyName, literalText } from './syntax.ts'
import type { Node } from './syntax.ts'

/** A member of a type that has a type of its own. */
interface Member {
  readonly name: string
  readonly type: Node
  readonly at: number
}

function membersOf(elements: readonly TSTypeElement[]): Member[] {
  return elements.flatMap((element) => {
    if (element.type !== 'TSPropertySignature') return []
    const name = keyName(element)
    const type = element.typeAnnotation?.typeAnnotation
    return name === null || type === undefined ? [] : { name, type, at: element.start ?? 0 }
  })
}

function literalMembers(node: Node | undefined): Member[] {
  return node?.type === 'TSTypeLiteral' ? membersOf((node satisfies TSTypeLiteral).members) : []
}

/** The members of an interface or of an alias for an object's type. */
function declaredMembers(node: Node): Member[] {
  if (node.type === 'TSInterfaceDeclaration') return membersOf(node.body.body)
  if (node.type === 'TSTypeAliasDeclaration') return literalMembers(node.typeAnnotation)
  return []
}

/** Reads `Database` as Supabase's command line generates it, and what is taken of it: `Tables<'users'>`. */
export function readSupabaseTypes(node: Node, context: ReadContext): void {
  if (node.type === 'TSIndexedAccessType') return readAccess(node, context)
  if (node.type === 'TSTypeReference') return readTablesOf(node, context)
  for (const schema of declaredMembers(node)) {
    const parts = new Map(literalMembers(schema.type).map((part) => [part.name, part]))
    if (!parts.has('Tables')) continue
    for (const kind of ['Tables', 'Views'])
      for (const table of literalMembers(parts.get(kind)?.type)) readTable(schema.name, table, context)
    for (const one of literalMembers(parts.get('Functions')?.type))
      if (one.type.type !== 'TSNeverKeyword')
        context.draft.function({ ...generated(one, context), schema: schema.name, name: one.name })
    for (const one of literalMembers(parts.get('Enums')?.type))
      context.draft.enum(
        { ...generated(one, context), schema: schema.name, name: one.name },
        textsOf(one.type),
      )
  }
}

function generated({ at }: Member, { within }: ReadContext) {
  return { at, within, how: 'type', through: 'supabase-types', certainty: 'parsed' } as const
}

function readTable(schema: string, table: Member, context: ReadContext): void {
  const row = literalMembers(table.type).find(({ name }) => name === 'Row')
  // An index signature or `never` stands for no tables at all.
  if (row === undefined) return
  const columns = literalMembers(row.type).map(({ name, type, at }): FoundColumn => ({
    name,
    type: withoutNull(sourceOf(type, context)),
    isNullable: type.type === 'TSUnionType' && type.types.some((one) => one.type === 'TSNullKeyword'),
    at,
  }))
  context.draft.relation({ ...generated(table, context), schema, name: table.name }, columns)
}

function sourceOf(node: Node, { text }: ReadContext): string {
  return text.slice(node.start ?? 0, node.end ?? 0).replaceAll(/\s+/g, ' ')
}

function withoutNull(type: string): string {
  return type.replaceAll(/\s*\|\s*null\b|\bnull\s*\|\s*/g, '')
}

function textsOf(node: Node): string[] {
  const types = node.type === 'TSUnionType' ? node.types : [node]
  return types.flatMap((one) => (one.type === 'TSLiteralType' ? (literalText(bare(one.literal)) ?? []) : []))
}

/** `Database['public']['Tables']['users']['Row']`. */
function readAccess(node: Node & { type: 'TSIndexedAccessType' }, context: ReadContext): void {
  const [kind] = textsOf(node.objectType.type === 'TSIndexedAccessType' ? node.objectType.indexType : node)
  const inner = node.objectType.type === 'TSIndexedAccessType' ? node.objectType.objectType : null
  const [schema] = inner?.type === 'TSIndexedAccessType' ? textsOf(inner.indexType) : []
  const [name] = textsOf(node.indexType)
  if (schema === undefined || name === undefined) return
  const found = {
    at: node.start ?? 0,
    nameAt: node.indexType.start ?? 0,
    within: context.within,
    schema,
    name,
  }
  const use = { ...found, how: 'type', through: 'supabase-types', certainty: 'parsed' } as const
  if (kind === 'Tables' || kind === 'Views') context.draft.relation(use)
  else if (kind === 'Enums') context.draft.enum(use, [])
  else if (kind === 'Functions') context.draft.function(use)
}

const HELPERS = /^(?:Tables|TablesInsert|TablesUpdate)$/

/** `Tables<'users'>`, `Tables<{ schema: 'auth' }, 'users'>` is left alone. */
function readTablesOf(node: Node & { type: 'TSTypeReference' }, context: ReadContext): void {
  const { typeName } = node
  const [first] = node.typeArguments?.params ?? []
  if (typeName.type !== 'Identifier' || first === undefined) return
  if (!HELPERS.test(typeName.name) || !context.module.values.has(typeName.name)) return
  for (const name of textsOf(first))
    context.draft.relation({
      name,
      at: node.start ?? 0,
      nameAt: first.start ?? 0,
      within: context.within,
      how: 'type',
      through: 'supabase-types',
      certainty: 'parsed',
    })
}

/** Interfaces of one file, and those that stand for a database. */
export class KyselyTypes {
  readonly #interfaces = new Map<string, Member[]>()

  /** Notes interfaces; answers nothing until the whole file is read. */
  node(node: Node): void {
    if (node.type !== 'TSInterfaceDeclaration' && node.type !== 'TSTypeAliasDeclaration') return
    if (node.id.type === 'Identifier') this.#interfaces.set(node.id.name, declaredMembers(node))
  }

  /** Adds the tables of the file's databases: `interface DB { users: UsersTable }` beside Kysely's types. */
  finish(context: ReadContext): void {
    const isKysely = [...context.module.values.values()].some(
      (value) => value.kind === 'import' && value.from.startsWith('kysely'),
    )
    if (!isKysely) return
    for (const [name, members] of this.#interfaces) {
      if (!/^(?:DB|.*Database|.*Schema|.*Tables)$/.test(name)) continue
      for (const member of members) this.#table(member, name, context)
    }
  }

  #table(member: Member, within: string, context: ReadContext): void {
    const { type } = member
    const named =
      type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : null
    const columns = named === null ? literalMembers(type) : (this.#interfaces.get(named) ?? [])
    const isKnown =
      columns.length > 0 || (named !== null && context.module.values.get(named)?.kind === 'import')
    if (!isKnown) return
    const dot = member.name.indexOf('.')
    context.draft.relation(
      {
        schema: dot === -1 ? null : member.name.slice(0, dot),
        name: member.name.slice(dot + 1),
        at: member.at,
        within,
        how: 'type',
        through: 'kysely',
        certainty: 'parsed',
      },
      columns.map(({ name, type: own, at }) => {
        const written = sourceOf(own, context)
        return { name, type: withoutNull(written), isNullable: /\bnull\b/.test(written), at }
      }),
    )
  }
}
