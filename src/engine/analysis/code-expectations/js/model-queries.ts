/** What is asked of models: Prisma's client, Sequelize's and Objection's classes, TypeORM's repositories. */
import type { UseKind } from '../expectations.ts'
import type { FoundColumn } from '../expectation-draft.ts'
import { plural } from '../inflection.ts'
import type { ReadContext } from './module-reader.ts'
import type { Value } from './module.ts'
import { bare, chainOf, literalText, propertiesOf } from './syntax.ts'
import type { Chain, ChainStep, Node } from './syntax.ts'

const PRISMA: ReadonlyMap<string, UseKind> = new Map<string, UseKind>(
  Object.entries({
    findMany: 'read',
    findUnique: 'read',
    findUniqueOrThrow: 'read',
    findFirst: 'read',
    findFirstOrThrow: 'read',
    count: 'read',
    aggregate: 'read',
    groupBy: 'read',
    create: 'write',
    createMany: 'write',
    createManyAndReturn: 'write',
    update: 'write',
    updateMany: 'write',
    updateManyAndReturn: 'write',
    upsert: 'write',
    delete: 'delete',
    deleteMany: 'delete',
  }),
)

const CLASSES: ReadonlyMap<string, UseKind> = new Map<string, UseKind>(
  Object.entries({
    findAll: 'read',
    findOne: 'read',
    findByPk: 'read',
    findAndCountAll: 'read',
    findOrCreate: 'write',
    find: 'read',
    findBy: 'read',
    findOneBy: 'read',
    count: 'read',
    max: 'read',
    min: 'read',
    sum: 'read',
    create: 'write',
    bulkCreate: 'write',
    upsert: 'write',
    update: 'write',
    increment: 'write',
    destroy: 'delete',
    truncate: 'delete',
    query: 'read',
  }),
)

/** Calls that are handed a model: TypeORM's repositories and managers. */
const HANDED: ReadonlyMap<string, UseKind> = new Map<string, UseKind>(
  Object.entries({
    getRepository: 'unknown',
    getTreeRepository: 'unknown',
    InjectRepository: 'unknown',
    InjectModel: 'unknown',
    createQueryBuilder: 'read',
    find: 'read',
    findOne: 'read',
    findBy: 'read',
    findOneBy: 'read',
    findOneOrFail: 'read',
    findAndCount: 'read',
    count: 'read',
    save: 'write',
    upsert: 'write',
    into: 'write',
    softDelete: 'delete',
    remove: 'delete',
    getReference: 'read',
  }),
)

/** Reads a chain of calls for what it asks of models. */
export function readModelQuery(chain: Chain, context: ReadContext): void {
  const { root, steps } = chain
  for (const [index, step] of steps.entries()) {
    if (step.args === null) continue
    const how = PRISMA.get(step.name)
    const model = steps[index - 1]
    // prisma.user.findMany(), ctx.db.user.create(): the model is a property of the client.
    if (how !== undefined && model !== undefined && model.args === null && model.name !== 'query')
      use(context, chain, { kind: 'model', library: 'prisma', name: model.name }, how, model.at)
    const handed =
      step.name === '' && root.type === 'Identifier' ? HANDED.get(root.name) : HANDED.get(step.name)
    const [first] = step.args
    const value = first?.type === 'Identifier' ? context.valueOf(first) : null
    if (handed !== undefined && value?.kind === 'name')
      use(context, chain, value, handed, first?.start ?? chain.at)
  }
  const [first] = steps
  const asked = first?.args ? CLASSES.get(first.name) : undefined
  const value = root.type === 'Identifier' && asked !== undefined ? context.valueOf(root) : null
  if (value?.kind === 'name' && asked !== undefined)
    use(context, chain, value, first?.name === 'query' ? afterQuery(steps) : asked, chain.at)
}

/** Objection: `User.query().insert({})`. */
function afterQuery(steps: readonly ChainStep[]): UseKind {
  if (steps.some(({ name }) => name.startsWith('delete'))) return 'delete'
  return steps.some(({ name }) => /^(?:insert|patch|update|upsert)/.test(name)) ? 'write' : 'read'
}

function use(context: ReadContext, { at }: Chain, name: Value, how: UseKind, nameAt: number): void {
  context.use({
    name,
    schema: null,
    client: null,
    target: 'relation',
    isModel: true,
    use: { at, nameAt, within: context.within, how, through: 'prisma', certainty: 'parsed' },
  })
}

/** The model that Sequelize's `define` makes. */
export function sequelizeMade(chain: Chain, valueOf: (node: Node | undefined) => Value | null): Value | null {
  const step = chain.steps.at(-1)
  if (step?.name !== 'define' || step.args === null || propertiesOf(step.args[1]) === null) return null
  const model = literalText(step.args[0])
  return model === null ? null : sequelizeModel(model, propertiesOf(step.args[2]), valueOf)
}

function sequelizeModel(
  model: string,
  options: ReadonlyMap<string, Node> | null,
  valueOf: (node: Node | undefined) => Value | null,
): Value {
  const written = valueOf(options?.get('tableName'))
  const isFrozen = isTrue(options?.get('freezeTableName'))
  const schema = options?.get('schema')
  return {
    kind: 'relation',
    schema: schema === undefined ? null : valueOf(schema),
    name: written ?? { kind: 'text', text: isFrozen ? model : plural(model) },
    library: 'sequelize',
    isGuess: written === null,
  }
}

/** Reads `sequelize.define('User', {...})`, `User.init({...}, {...})` and migrations. */
export function readSequelize(chain: Chain, context: ReadContext): void {
  const step = chain.steps.at(-1)
  const { root } = chain
  if (step === undefined || step.args === null) return
  const declare = (name: Value, columns: Node | undefined, options: Node | undefined, nameAt: number): void =>
    context.use({
      name,
      schema: null,
      client: null,
      target: 'relation',
      isModel: true,
      declared: columnsOf(columns, isTrue(propertiesOf(options)?.get('underscored'))),
      use: {
        at: chain.at,
        nameAt,
        within: context.within,
        how: 'type',
        through: 'sequelize',
        certainty: 'parsed',
      },
    })
  const made = sequelizeMade(chain, context.valueOf)
  if (made !== null) declare(made, step.args[1], step.args[2], step.args[0]?.start ?? chain.at)
  else if (step.name === 'init' && root.type === 'Identifier' && chain.steps.length === 1) {
    const options = propertiesOf(step.args[1])
    if (options?.has('sequelize') !== true) return
    const value = sequelizeModel(literalText(options.get('modelName')) ?? root.name, options, context.valueOf)
    context.module.values.set(root.name, value)
    declare(value, step.args[0], step.args[1], options.get('tableName')?.start ?? chain.at)
  } else if (/^queryInterface$/.test(root.type === 'Identifier' ? root.name : ''))
    readMigration(chain, step, context)
}

const CHANGES =
  /^(?:createTable|addColumn|removeColumn|changeColumn|renameColumn|addIndex|addConstraint|bulkInsert|bulkDelete)$/

function readMigration(chain: Chain, { name, args }: ChainStep, context: ReadContext): void {
  const [first, second] = args ?? []
  if (!CHANGES.test(name) || first === undefined) return
  const options = propertiesOf(first)
  const value = options === null ? context.valueOf(first) : context.valueOf(options.get('tableName'))
  if (value === null) return
  const columns = name === 'createTable' ? columnsOf(second, false) : []
  const column = name === 'addColumn' ? literalText(second) : null
  context.use({
    name: value,
    schema: context.valueOf(options?.get('schema')),
    client: null,
    target: 'relation',
    declared: columns,
    use: {
      at: chain.at,
      nameAt: first.start ?? chain.at,
      within: context.within,
      how: name === 'bulkInsert' ? 'write' : name === 'bulkDelete' ? 'delete' : 'migration',
      through: 'sequelize',
      certainty: 'parsed',
      columns: column === null ? [] : [column],
    },
  })
}

/** `{ id: DataTypes.INTEGER, userName: { type: DataTypes.STRING(20), field: 'user_name' } }`. */
function columnsOf(node: Node | undefined, isUnderscored: boolean): FoundColumn[] {
  return [...(propertiesOf(node) ?? [])].flatMap(([key, value]): FoundColumn[] => {
    const options = propertiesOf(value)
    const type = typeOf(options === null ? value : options.get('type'))
    if (type === null || type === 'VIRTUAL') return []
    const field = literalText(options?.get('field'))
    const nulls = options?.get('allowNull')
    return [
      {
        name: field ?? (isUnderscored ? underscored(key) : key),
        type,
        isNullable: nulls?.type === 'BooleanLiteral' ? nulls.value : !isTrue(options?.get('primaryKey')),
        at: value.start ?? 0,
      },
    ]
  })
}

function underscored(key: string): string {
  return key.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()
}

/** `DataTypes.STRING(20)` -> 'STRING'. */
function typeOf(node: Node | undefined): string | null {
  if (node === undefined) return null
  const { root, steps } = chainOf(node)
  if (root.type !== 'Identifier' || !/^(?:DataTypes?|Sequelize|DT|Type)$/.test(root.name)) return null
  return steps.find(({ name }) => /^[A-Z\d]+$/.test(name))?.name ?? null
}

function isTrue(node: Node | undefined): boolean {
  const value = node === undefined ? undefined : bare(node)
  return value?.type === 'BooleanLiteral' && value.value
}
