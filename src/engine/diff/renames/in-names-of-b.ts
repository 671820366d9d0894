/**
 * An object of A as it would be said with the names that B has: what differs
 * only in what renamed things are called is taken from B, so that comparing the
 * two finds nothing there. What differs otherwise stays as A says it.
 */
import type {
  CatalogColumn,
  CatalogObject,
  ExpressionValue,
  Properties,
  PropertyValue,
} from '../../catalog/catalog-object.ts'
import { definingFold } from '../folded-text.ts'
import { NOT_NULL_NAME_PROPERTY } from '../kind-rules.ts'
import { ANY_TEXT } from './renamed-names.ts'
import type { RenamedNames, TextPlace } from './renamed-names.ts'

/** How the value of a property names things. What is not here may be a name with its schema, and else is a value. */
type Naming =
  /** A name or SQL text. */
  | 'text'
  /** Nothing in it is a name. */
  | 'value'
  | 'qualified'
  /** Columns of the object's own relation, in order, or as a set. */
  | 'columns'
  /** Columns of the relation that the property 'references' names. */
  | 'referenced columns'

const NAMING: Readonly<Record<string, Naming>> = {
  columns: 'columns',
  include: 'columns',
  'on delete set columns': 'columns',
  'referenced columns': 'referenced columns',
  labels: 'value',
  comment: 'value',
  options: 'value',
  'security labels': 'value',
  // PostgreSQL keeps these as they were written: no rename reaches a name in them.
  body: 'value',
  settings: 'value',
  ...Object.fromEntries(
    [
      ['type', 'references', 'partition of', 'inherits', 'owned by', 'of type', 'attached to', 'cluster on'],
      ['function', 'returns', 'arguments', 'table', 'tables', 'schemas', 'schema'],
      ['replica identity', 'definition'],
    ]
      .flat()
      .map((name) => [name, 'text' as const]),
  ),
}

/** Lists that are sets, which the catalog sorts by name, so that a rename changes their order. */
const SORTED: Readonly<Record<string, readonly string[]>> = {
  trigger: ['columns'],
  statistics: ['columns'],
  table: ['inherits'],
  publication: ['tables', 'schemas'],
}

/** A property of a trigger that holds values, not names. */
const VALUES: Readonly<Record<string, string>> = { trigger: 'arguments' }

/** Names a property's key holds: 'where of shop.users'. */
const NAME_IN_KEY = /^(where of|columns of) (.*)$/s

/** The object of A as B would name it; `b` is the object that it is in B. */
export function inNamesOfB(a: CatalogObject, b: CatalogObject, names: RenamedNames): CatalogObject {
  const ownColumns = a.parentKey !== null || a.columns.length > 0
  const place: TextPlace = { relation: relationOf(a), ownColumns, qualifiedOnly: false }
  const sides = { a, b, names, place }
  const byText = a.coverage !== 'modelled' || b.coverage !== 'modelled'
  const sameParts = byText && names.sameText(definingFold(a), definingFold(b), place)
  return {
    ...a,
    name: b.name,
    identity: b.identity,
    properties: propertiesInB(a.properties, b.properties, sides),
    columns: columnsInB(sides),
    parts: sameParts ? b.parts : a.parts,
  }
}

const QUALIFIED: TextPlace = { ...ANY_TEXT, qualifiedOnly: true }

interface Sides {
  readonly a: CatalogObject
  readonly b: CatalogObject
  readonly names: RenamedNames
  readonly place: TextPlace
}

/** The relation whose columns an object's bare names may be: what it belongs to, or itself. */
function relationOf(object: CatalogObject): string | null {
  // An index may have columns of its own, which are its keys.
  if (object.parentKey !== null) return identityInKey(object.parentKey)
  if (object.columns.length > 0) return object.identity
  const table = object.properties['table']
  return typeof table === 'string' ? table : null
}

/** 'one/foreign table/shop.users' -> 'shop.users'. */
function identityInKey(key: string): string | null {
  return /^(?:.*?)\/(?:foreign |materialized )?(?:table|view|domain|type)\/(.*)$/s.exec(key)?.[1] ?? null
}

function propertiesInB(a: Properties, b: Properties, sides: Sides): Properties {
  const found: Record<string, PropertyValue> = {}
  for (const [key, value] of Object.entries(a)) {
    const [, words, name] = NAME_IN_KEY.exec(key) ?? []
    const inB =
      name === undefined
        ? key
        : (Object.keys(b).find(
            (other) =>
              other.startsWith(`${words} `) &&
              sides.names.sameText(name, other.slice((words ?? '').length + 1)),
          ) ?? key)
    // A condition in such a property is one on the relation that its key names.
    const place = name === undefined ? sides.place : { ...sides.place, relation: name, ownColumns: true }
    found[inB] = valueInB(key, value, b[inB], { ...sides, place })
  }
  return found
}

function valueInB(name: string, a: PropertyValue, b: PropertyValue | undefined, sides: Sides): PropertyValue {
  if (a === null || b === undefined || b === null || typeof a !== typeof b) return a
  const { kind } = sides.a
  if (typeof a === 'object' && !Array.isArray(a)) {
    return Array.isArray(b) || typeof b !== 'object'
      ? a
      : expressionInB(a as ExpressionValue, b as never, sides)
  }
  const naming = VALUES[kind] === name ? 'value' : (NAMING[name] ?? 'qualified')
  if (naming === 'value') return a
  const place = naming === 'qualified' ? QUALIFIED : ANY_TEXT
  if (typeof a === 'string') return textInB(a, b as string, sides.names, place)
  if (!Array.isArray(a) || !Array.isArray(b)) return a
  const isSet = SORTED[kind]?.includes(name) ?? false
  return listInB(a as readonly string[], b as readonly string[], naming, isSet, sides)
}

/** Two that are written alike and name different things must not be taken for the same. */
function textInB(a: string, b: string, names: RenamedNames, place: TextPlace): string {
  if (names.sameText(a, b, place)) return b
  return a === b ? `${a} (renamed)` : a
}

function expressionInB(a: ExpressionValue, b: ExpressionValue, sides: Sides): ExpressionValue {
  const same = sides.names.sameText(a.text, b.text, sides.place)
  if (same) return a.digest === b.digest ? a : b
  // Written alike, and yet a name in it means something else in B: no digest may say that they are equal.
  return a.text === b.text
    ? { text: a.text, digest: `renamed ${a.digest}`, looseDigest: `renamed ${a.looseDigest}` }
    : a
}

function listInB(
  a: readonly string[],
  b: readonly string[],
  naming: Naming,
  isSet: boolean,
  sides: Sides,
): readonly string[] {
  const { names, place } = sides
  if (naming === 'columns' || naming === 'referenced columns') {
    const references = sides.a.properties['references']
    const relation =
      naming === 'columns' ? place.relation : typeof references === 'string' ? references : null
    const mapped = relation === null ? a : a.map((column) => names.column(relation, column))
    return isSet ? mapped.toSorted() : mapped
  }
  if (a.length !== b.length) return a
  const own = naming === 'qualified' ? QUALIFIED : ANY_TEXT
  const left = isSet ? [...b] : null
  const same = a.every((item, index) => {
    if (!left) return names.sameText(item, b[index] as string, own)
    const at = left.findIndex((other) => names.sameText(item, other, own))
    return at >= 0 && left.splice(at, 1).length === 1
  })
  return same ? b : a.map((item, index) => textInB(item, b[index] ?? '', names, own))
}

function columnsInB(sides: Sides): readonly CatalogColumn[] {
  const { a, b, names } = sides
  const inB = new Map(b.columns.map((column) => [column.name, column]))
  return a.columns.map((column) => {
    const name = names.column(a.identity, column.name)
    const other = inB.get(name)
    const properties = other ? propertiesInB(column.properties, other.properties, sides) : column.properties
    return { ...column, name, properties: other ? notNullName(column, properties, other, sides) : properties }
  })
}

/** A constraint that PostgreSQL named by itself, before the rename or after it, is none with a name of its own. */
function notNullName(
  column: CatalogColumn,
  properties: Properties,
  other: CatalogColumn,
  { a, b }: Sides,
): Properties {
  const own = (object: CatalogObject, { name }: CatalogColumn): string => `${object.name}_${name}_not_null`
  const settled = [null, undefined, own(a, column), own(b, other)] as readonly (PropertyValue | undefined)[]
  const [from, to] = [properties[NOT_NULL_NAME_PROPERTY], other.properties[NOT_NULL_NAME_PROPERTY]]
  if (from === to || !settled.includes(from) || !settled.includes(to)) return properties
  const { [NOT_NULL_NAME_PROPERTY]: _, ...rest } = properties
  return to === undefined ? rest : { ...rest, [NOT_NULL_NAME_PROPERTY]: to }
}
