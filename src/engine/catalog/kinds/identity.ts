/** How operators, casts, transforms, operator classes and functions are written as names. */
import type { Node, ObjectWithArgs, TypeName } from '@pgsql/types'
import { quoteIdentifier } from '../names.ts'
import { formatBareTypeName } from '../type-name.ts'
import { definitionName, listItems, strings } from './node-values.ts'
import { signatureOf } from './signature.ts'

/** An operator's name without schema is not an identifier: it is never quoted. */
export function operatorText(parts: readonly string[]): string {
  const symbol = parts.at(-1) ?? ''
  const schema = parts.length > 1 && parts[0] !== 'pg_catalog' ? parts[0] : undefined
  return schema === undefined ? symbol : `${quoteIdentifier(schema)}.${symbol}`
}

/** '(app.mood AS integer)'. */
export function castName(source: TypeName | undefined, target: TypeName | undefined): string {
  return `(${source ? formatBareTypeName(source) : ''} AS ${target ? formatBareTypeName(target) : ''})`
}

/** 'FOR integer LANGUAGE sql'. */
export function transformName(type: TypeName | undefined, language: string): string {
  return `FOR ${type ? formatBareTypeName(type) : ''} LANGUAGE ${quoteIdentifier(language)}`
}

/** 'app.f(integer, text)': a function named with its arguments. */
export function functionText(object: ObjectWithArgs): string {
  const name = definitionName({ List: { items: object.objname ?? [] } })
  const types = signatureOf(object)
  return types === null ? name : `${name}(${types.join(', ')})`
}

/** The parts of 'method.schema.name', as PostgreSQL's grammar names classes and families in COMMENT, ALTER and DROP. */
export function methodAndName(node: Node | undefined): { method: string; parts: string[] } {
  const [method = '', ...parts] = strings(listItems(node))
  return { method, parts }
}
