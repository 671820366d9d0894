/** Expressions of properties: read as what they were printed from, within the columns that they may name. */
import type { CatalogObject, PropertyValue } from '../catalog-object.ts'
import { readDefaultClass } from './default-classes.ts'
import { typeOfExpression } from './expression-type.ts'
import type { Needs } from './needs.ts'
import { expressionText } from './property-values.ts'
import { nameParts } from './quoted-text.ts'
import { expressionOf } from './parsed-text.ts'
import { QueryReader, readCollation, readCollationOf } from './query-reader.ts'
import { innerScope } from './query-scope.ts'
import type { Scope } from './query-scope.ts'
import { namesOf, treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'

/** A scope in which the columns of a relation are seen, under its name or under others. */
export function scopeOf(
  needs: Needs,
  relation: CatalogObject | undefined,
  aliases?: readonly string[],
): Scope {
  const scope = innerScope(null)
  if (relation === undefined) return scope
  const columns = needs.index.columns(relation)
  for (const alias of aliases ?? [relation.name]) scope.relations.push({ alias, object: relation, columns })
  return scope
}

/** What most defaults are; they name nothing, and need no grammar to be read. */
const CONSTANT =
  /^(-?\d+(\.\d+)?|'[^'\\]*'(::(text|character varying|jsonb))?|true|false|now\(\)|CURRENT_TIMESTAMP)$/
const NEXT_VALUE = /^nextval\('([^'\\]+)'::regclass\)$/

/** Reads an expression of a property. */
export function readExpression(needs: Needs, value: PropertyValue | undefined, scope: Scope): void {
  const text = expressionText(value)
  if (text === null || CONSTANT.test(text)) return
  const sequence = NEXT_VALUE.exec(text)
  if (sequence !== null) {
    needs.relation(nameParts(sequence[1] as string))
    return
  }
  const tree = expressionOf(text)
  if (tree === null) needs.unknown('not understood', text)
  else new QueryReader(needs).read(tree, scope)
}

/** Keys of an index, a partitioned table or an exclusion constraint: columns or expressions, each with its collation and class. */
export function readKey(needs: Needs, key: Tree, scope: Scope, method: string): void {
  const name = key['name']
  const [own] = scope.relations
  const opclass = namesOf(key['opclass'])
  const collation = namesOf(key['collation'])
  let type: string | null = null
  if (typeof name === 'string' && own?.object) {
    needs.for({ reason: 'belongs to' }).object(own.object, [name])
    const column = own.columns?.get(name)
    type = column?.type ?? null
    if (column !== undefined && collation.length === 0) readCollationOf(needs, column)
  } else {
    new QueryReader(needs).read(key['expr'], scope)
    type = typeOfExpression(key['expr'], scope, needs.index)
    if (collation.length === 0) readCollationOfText(needs, treeOf(key['expr']), scope)
  }
  readCollation(needs, collation)
  if (opclass.length > 0) readClass(needs, opclass, method)
  else if (type !== null) readDefaultClass(needs, type, method)
}

const TEXT_FUNCTIONS =
  /^(lower|upper|initcap|[lrb]trim|left|right|substr|substring|replace|concat|reverse|lpad|rpad)$/

/** The collation that an expression has from a column: functions of text hand it on. */
function readCollationOfText(needs: Needs, expression: Tree, scope: Scope): void {
  const call = treeOf(expression['FuncCall'])
  if (!TEXT_FUNCTIONS.test(namesOf(call['funcname']).at(-1) ?? '')) return
  for (const argument of treesOf(call['args'])) {
    const reference = treeOf(argument['ColumnRef'])
    for (const { column } of new QueryReader(needs).columnUses(namesOf(reference['fields']), scope))
      readCollationOf(needs, column)
    readCollationOfText(needs, argument, scope)
  }
}

/** An operator class by its parts: named within its index method. */
export function readClass(needs: Needs, parts: readonly string[], method: string): void {
  if (parts.length === 0 || parts[0] === 'pg_catalog') return
  needs.for({ reason: 'operator' }).classOf('operator class', parts, method)
}

/** The IndexElem and the operator of one element of an exclusion constraint. */
export function readExclusion(needs: Needs, element: Tree, scope: Scope, method: string): void {
  const [key, operator] = (treeOf(element['List'])['items'] ?? []) as readonly Tree[]
  readKey(needs, treeOf(key?.['IndexElem']), scope, method)
  const name = namesOf(operator)
  if (name.length > 1) needs.for({ reason: 'operator' }).operator(name, null, null)
}
