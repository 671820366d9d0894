/** Prisma's schema files: models, views and enums, with the names that @@map and @map give them. */
import type { FileDraft, FoundColumn } from '../expectation-draft.ts'
import type { KnownModel } from '../js/resolver.ts'

/** One `model X { ... }`. */
interface Block {
  readonly kind: string
  readonly name: string
  readonly at: number
  readonly nameAt: number
  readonly lines: readonly { readonly text: string; readonly at: number }[]
}

/** A model's field. */
interface Field {
  readonly name: string
  readonly type: string
  readonly suffix: string
  readonly attributes: string
  readonly at: number
}

/** Reads the schema files of a folder: models name each other across them. */
export class PrismaReader {
  readonly #files: { readonly draft: FileDraft; readonly blocks: readonly Block[] }[] = []
  /** Under 'prisma user', as its client calls them. */
  readonly models = new Map<string, KnownModel>()

  read(draft: FileDraft, text: string): void {
    const blocks = blocksOf(withoutComments(text))
    draft.letGo()
    this.#files.push({ draft, blocks })
  }

  /** Adds what all files declare; nothing where their database is another than PostgreSQL. */
  settle(): void {
    const all = this.#files.flatMap(({ blocks }) => blocks)
    const source = all.find(({ kind }) => kind === 'datasource')
    const provider = /provider\s*=\s*"(\w+)"/.exec(
      source?.lines.map(({ text }) => text).join('\n') ?? '',
    )?.[1]
    if (provider !== undefined && !/^(?:postgres(?:ql)?|cockroachdb)$/.test(provider)) return
    const models = new Map(all.filter(isModel).map((block) => [block.name, block]))
    const enums = new Set(all.filter(({ kind }) => kind === 'enum').map(({ name }) => name))
    for (const { draft, blocks } of this.#files) {
      for (const block of blocks) {
        if (isModel(block)) this.#model(draft, block, models, enums)
        else if (block.kind === 'enum') addEnum(draft, block)
      }
    }
  }

  #model(
    draft: FileDraft,
    block: Block,
    models: ReadonlyMap<string, Block>,
    enums: ReadonlySet<string>,
  ): void {
    const [name, schema] = [attribute(block, 'map') ?? block.name, attribute(block, 'schema')]
    const fields = fieldsOf(block)
    const found = { schema, name, at: block.at, nameAt: block.nameAt, within: block.name }
    const use = { ...found, how: 'type', through: 'prisma', certainty: 'parsed' } as const
    draft.relation(
      use,
      fields.flatMap((field) => columnOf(field, models, enums)),
    )
    const client = block.name.charAt(0).toLowerCase() + block.name.slice(1)
    this.models.set(`prisma ${client}`, { schema, name, library: 'prisma', isGuess: false })
    for (const field of fields) addJoinTable(draft, block, field, models)
  }
}

function isModel({ kind }: Block): boolean {
  return kind === 'model' || kind === 'view'
}

/** Comments are blanked, places stay. */
function withoutComments(text: string): string {
  return text.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*/g, (found) =>
    found.startsWith('/') ? ' '.repeat(found.length) : found,
  )
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^[ \t]*(model|view|enum|datasource)[ \t]+(\w+)[ \t]*\{([^]*?)^[ \t]*\}/gm)].map(
    (found) => {
      const [whole, kind = '', name = '', body = ''] = found
      const at = found.index + whole.search(/\S/)
      let next = found.index + whole.indexOf('{') + 1
      const lines = body.split('\n').map((line) => {
        const place = next + Math.max(0, line.search(/\S/))
        next += line.length + 1
        return { text: line.trim(), at: place }
      })
      return { kind, name, at, nameAt: at + kind.length + 1, lines }
    },
  )
}

/** The text of `@@map("users")`. */
function attribute({ lines }: Block, name: string): string | null {
  for (const { text } of lines) {
    const found = new RegExp(`^@@${name}\\(\\s*(?:name:\\s*)?"([^"]+)"`).exec(text)
    if (found?.[1] !== undefined) return found[1]
  }
  return null
}

function fieldsOf({ lines }: Block): Field[] {
  return lines.flatMap(({ text, at }) => {
    const found = /^(\w+)\s+(\w+|Unsupported\("[^"]*"\))(\[\]|\?)?(.*)$/.exec(text)
    if (found === null) return []
    const [, name = '', type = '', suffix = '', attributes = ''] = found
    return { name, type, suffix, attributes, at }
  })
}

function columnOf(
  field: Field,
  models: ReadonlyMap<string, Block>,
  enums: ReadonlySet<string>,
): FoundColumn[] {
  // A field whose type is another model is a relation of Prisma's, and no column.
  if (models.has(field.type)) return []
  const mapped = /@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(field.attributes)?.[1]
  const native = /@db\.(\w+(?:\([^)]*\))?)/.exec(field.attributes)?.[1]
  const type = native ?? (enums.has(field.type) ? `enum ${field.type}` : field.type)
  return [
    {
      name: mapped ?? field.name,
      type: `${type}${field.suffix === '[]' ? '[]' : ''}`,
      isNullable: field.suffix === '?',
      at: field.at,
    },
  ]
}

/** Two lists of each other are a table that Prisma names: `_CategoryToPost`. */
function addJoinTable(
  draft: FileDraft,
  block: Block,
  field: Field,
  models: ReadonlyMap<string, Block>,
): void {
  const other = models.get(field.type)
  if (other === undefined || field.suffix !== '[]') return
  const name = relationName(field)
  const back = fieldsOf(other).some(
    (one) =>
      one.type === block.name && one.suffix === '[]' && one.name !== field.name && relationName(one) === name,
  )
  // Each of the two would name it: the first by the alphabet does.
  if (!back || block.name > other.name) return
  draft.relation({
    schema: attribute(block, 'schema'),
    name: `_${name ?? `${block.name}To${other.name}`}`,
    at: field.at,
    within: block.name,
    how: 'type',
    through: 'prisma',
    certainty: 'guessed',
    reason: 'Prisma makes this table by itself for two lists of each other',
    columns: ['A', 'B'],
  })
}

function relationName({ attributes }: Field): string | null {
  return /@relation\(\s*(?:name:\s*)?"([^"]+)"/.exec(attributes)?.[1] ?? null
}

function addEnum(draft: FileDraft, block: Block): void {
  const values = block.lines.flatMap(({ text }) => {
    const found = /^(\w+)(?:\s+@map\("([^"]+)"\))?/.exec(text)
    return found === null ? [] : (found[2] ?? found[1] ?? [])
  })
  const found = { schema: attribute(block, 'schema'), name: attribute(block, 'map') ?? block.name }
  const place = { at: block.at, nameAt: block.nameAt, within: block.name }
  draft.enum({ ...found, ...place, how: 'type', through: 'prisma', certainty: 'parsed' }, values)
}
