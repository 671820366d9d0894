/** Classes that are tables: TypeORM's and MikroORM's @Entity, sequelize-typescript's @Table, Objection's tableName. */
import type { ClassBody, Decorator } from '@babel/types'
import type { CodeLibrary } from '../expectations.ts'
import type { FoundColumn } from '../expectation-draft.ts'
import { snakeCase } from '../inflection.ts'
import type { ReadContext } from './module-reader.ts'
import type { Value } from './module.ts'
import { bare, isCall, keyName, literalText, propertiesOf } from './syntax.ts'
import type { Node } from './syntax.ts'

type ClassNode = Node & { type: 'ClassDeclaration' | 'ClassExpression' }

/** A decorator by its name, with its arguments. */
interface Mark {
  readonly name: string
  readonly args: readonly Node[]
  readonly at: number
}

/** What a class is the model of; null where it is none. */
export function modelOfClass(node: Node, context: ReadContext): Value | null {
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return null
  return foundModel(node, context)?.value ?? null
}

/** Reads the declaration of a class that is a model. */
export function readModelClass(node: Node, context: ReadContext): void {
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return
  const found = foundModel(node, context)
  if (found === null) return
  const { value, at, nameAt, library } = found
  context.use({
    name: value,
    schema: null,
    client: null,
    target: 'relation',
    isModel: true,
    declared: library === 'objection' ? schemaColumns(node.body) : columnsOf(node.body),
    use: { at, nameAt, within: context.within, how: 'type', through: library, certainty: 'parsed' },
  })
}

interface FoundModel {
  readonly value: Value
  readonly library: CodeLibrary
  readonly at: number
  readonly nameAt: number
}

function foundModel(node: ClassNode, context: ReadContext): FoundModel | null {
  const mark = marksOf(node).find(({ name }) => /^(?:Entity|ViewEntity|Table)$/.test(name))
  const at = node.start ?? 0
  if (mark !== undefined) return markedModel(node, mark, context)
  const table = staticText(node.body, 'tableName')
  if (table === null || !node.superClass) return null
  const name = context.valueOf(table)
  if (name === null) return null
  const library: CodeLibrary = context.module.imports.has('sequelize') ? 'sequelize' : 'objection'
  return { value: { kind: 'relation', schema: null, name, library }, library, at, nameAt: table.start ?? at }
}

function markedModel(node: ClassNode, mark: Mark, context: ReadContext): FoundModel | null {
  const [first, second] = mark.args
  const options = propertiesOf(first) ?? propertiesOf(second)
  const library: CodeLibrary = mark.name === 'Table' ? 'sequelize' : 'typeorm'
  if (library === 'typeorm' && ![...context.module.imports].some((from) => /typeorm|mikro-orm/.test(from)))
    return null
  if (library === 'sequelize' && !context.module.imports.has('sequelize-typescript')) return null
  const written = [
    propertiesOf(first) === null ? first : undefined,
    options?.get('name'),
    options?.get('tableName'),
  ]
  const nameNode = written.find((one) => one !== undefined)
  const own = nameNode === undefined ? null : context.valueOf(nameNode)
  const className = node.id?.name
  if (own === null && (className === undefined || nameNode !== undefined)) return null
  const made: Value = {
    kind: 'text',
    text: library === 'typeorm' ? snakeCase(className ?? '') : (className ?? ''),
  }
  const schema = options?.get('schema')
  return {
    value: {
      kind: 'relation',
      schema: schema === undefined ? null : context.valueOf(schema),
      name: own ?? made,
      library,
      isGuess: own === null,
    },
    library,
    at: mark.at,
    nameAt: nameNode?.start ?? node.id?.start ?? mark.at,
  }
}

function marksOf(node: Node): Mark[] {
  const decorators: readonly Decorator[] =
    'decorators' in node && Array.isArray(node.decorators) ? node.decorators : []
  return decorators.flatMap(({ expression, start }) => {
    const call = bare(expression)
    const callee = isCall(call) ? bare(call.callee) : call
    const name = callee.type === 'Identifier' ? callee.name : null
    return name === null ? [] : { name, args: isCall(call) ? call.arguments : [], at: start ?? 0 }
  })
}

/** `static tableName = 'x'`, `static get tableName() { return 'x' }`. */
function staticText(body: ClassBody, field: string): Node | null {
  for (const member of body.body) {
    if (!('static' in member) || member.static !== true || !('key' in member) || keyName(member) !== field)
      continue
    if (member.type === 'ClassProperty') return member.value ?? null
    const [only] = member.type === 'ClassMethod' ? member.body.body : []
    if (only?.type === 'ReturnStatement') return only.argument ?? null
  }
  return null
}

const COLUMN_MARK =
  /^(?:Column|PrimaryColumn|PrimaryGeneratedColumn|CreateDateColumn|UpdateDateColumn|DeleteDateColumn|VersionColumn|ObjectIdColumn|Property|PrimaryKey|Enum)$/

function columnsOf(body: ClassBody): FoundColumn[] {
  return body.body.flatMap((member): FoundColumn[] => {
    if (member.type !== 'ClassProperty') return []
    const key = keyName(member)
    const marks = marksOf(member)
    const mark = marks.find(({ name }) => COLUMN_MARK.test(name))
    const join = marks.find(({ name }) => name === 'JoinColumn')
    if (key === null) return []
    if (join !== undefined) {
      const name = literalText(propertiesOf(join.args[0])?.get('name'))
      // Without a name it is the property's with the key of the other table: what that is, is not looked for.
      return name === null ? [] : [{ name, type: null, at: join.at }]
    }
    return mark === undefined ? [] : [declaredColumn(member, key, mark)]
  })
}

function declaredColumn(member: Node & { type: 'ClassProperty' }, key: string, mark: Mark): FoundColumn {
  const options = mark.args.map(propertiesOf).find((one) => one !== null)
  const name =
    literalText(options?.get('name')) ??
    literalText(options?.get('field')) ??
    literalText(options?.get('fieldName'))
  const nullable = options?.get('nullable')
  return {
    name: name ?? key,
    type:
      literalText(mark.args[0]) ?? literalText(options?.get('type')) ?? typeName(member.typeAnnotation) ?? '',
    isNullable: nullable?.type === 'BooleanLiteral' ? nullable.value : false,
    at: mark.at,
    nameAt: member.key.start ?? mark.at,
    certainty: name === null ? 'guessed' : 'parsed',
  }
}

/** 'string', 'Date': the word of a type annotation. */
function typeName(annotation: Node | null | undefined): string | null {
  if (annotation?.type !== 'TSTypeAnnotation') return null
  const type = annotation.typeAnnotation
  if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier') return type.typeName.name
  const keyword = /^TS(\w+)Keyword$/.exec(type.type)
  return keyword?.[1]?.toLowerCase() ?? null
}

/** Objection's `static jsonSchema = { properties: { id: { type: 'integer' } } }`. */
function schemaColumns(body: ClassBody): FoundColumn[] {
  const schema = staticText(body, 'jsonSchema')
  const properties = propertiesOf(propertiesOf(schema ?? undefined)?.get('properties'))
  return [...(properties ?? [])].map(([name, value]) => ({
    name,
    type: literalText(propertiesOf(value)?.get('type')) ?? '',
    at: value.start ?? 0,
    certainty: 'guessed',
  }))
}
