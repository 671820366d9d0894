/** Two objects that are the same one: every property that differs, columns one by one. Knows no kinds. */
import type { Change } from '../../shared/model.ts'
import type { CatalogColumn, CatalogObject, Properties, PropertyValue } from '../catalog/catalog-object.ts'
import { definingFold, definingText } from './folded-text.ts'
import { NOT_NULL_NAME_PROPERTY, PROPERTY_RULES } from './kind-rules.ts'
import { differenceText, propertyChange, valuesEqual, valueText } from './property-change.ts'
import type { ExpressionPolicy } from './property-change.ts'
import type { WhatIsCompared } from './what-is-compared.ts'

/** How two objects are compared. */
export interface ObjectPolicy {
  readonly compared: WhatIsCompared
  readonly expressions: ExpressionPolicy
  /** Collects the objects whose columns stand in another order, where that is left out. */
  readonly otherOrder: CatalogObject[]
}

/** What differs between two objects, without what belongs to them. Empty where nothing does. */
export function objectChanges(a: CatalogObject, b: CatalogObject, policy: ObjectPolicy): Change[] {
  const changes: Change[] = []
  if (a.coverage !== 'modelled' || b.coverage !== 'modelled') {
    if (definingFold(a) !== definingFold(b))
      changes.push(propertyChange('definition', definingText(a), definingText(b)))
  } else {
    changes.push(...propertyChanges(a.properties, b.properties, policy.expressions))
  }
  changes.push(...columnChanges(a, b, policy))
  const compare = (name: string, from: PropertyValue, to: PropertyValue): void => {
    if (!valuesEqual(from, to, policy.expressions)) changes.push(propertyChange(name, from, to))
  }
  if (policy.compared.owners) compare('owner', a.owner, b.owner)
  if (policy.compared.comments) compare('comment', a.comment, b.comment)
  if (policy.compared.grants) compare('grants', a.grants.toSorted(), b.grants.toSorted())
  compare('security labels', a.securityLabels, b.securityLabels)
  return changes
}

/** Changes of two sets of properties. */
export function propertyChanges(a: Properties, b: Properties, expressions: ExpressionPolicy): Change[] {
  const changes: Change[] = []
  for (const name of namesOfBoth(a, b)) {
    if (!valuesEqual(a[name], b[name], expressions)) changes.push(propertyChange(name, a[name], b[name]))
  }
  return changes
}

function namesOfBoth(a: Properties, b: Properties): string[] {
  const names = Object.keys(a)
  for (const name in b) if (!(name in a)) names.push(name)
  return names
}

/** A column in one line: 'integer, not null, default 0'. */
export function columnText(column: CatalogColumn): string {
  const { properties } = column
  const said = [valueText(properties['type']) ?? '']
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'type' || name === NOT_NULL_NAME_PROPERTY) continue
    const text = valueText(value)
    if (text !== null) said.push(value === true ? name : `${name} ${text}`)
  }
  return said.filter((part) => part !== '').join(', ')
}

/** What differs between two columns of one name, clause by clause. */
export function columnClauses(
  a: CatalogColumn,
  b: CatalogColumn,
  table: string,
  policy: ObjectPolicy,
): string[] {
  return differingProperties(a, b, table, policy).map((name) =>
    differenceText(name, a.properties[name], b.properties[name]),
  )
}

function differingProperties(
  a: CatalogColumn,
  b: CatalogColumn,
  table: string,
  policy: ObjectPolicy,
): string[] {
  return namesOfBoth(a.properties, b.properties).filter((name) => {
    if (name === 'comment' && !policy.compared.comments) return false
    if (name === 'acl' && !policy.compared.grants) return false
    const from = withoutOwnName(name, a, table)
    const to = withoutOwnName(name, b, table)
    return !valuesEqual(from, to, policy.expressions)
  })
}

/** The name that PostgreSQL gives by itself counts as none. */
function withoutOwnName(name: string, column: CatalogColumn, table: string): PropertyValue | undefined {
  const value = column.properties[name]
  return name === NOT_NULL_NAME_PROPERTY && value === `${table}_${column.name}_not_null` ? null : value
}

function columnChanges(a: CatalogObject, b: CatalogObject, policy: ObjectPolicy): Change[] {
  if (a.columns.length === 0 && b.columns.length === 0) return []
  const inA = new Map(a.columns.map((column) => [column.name, column]))
  const inB = new Map(b.columns.map((column) => [column.name, column]))
  const changes: Change[] = []
  for (const column of a.columns) {
    const other = inB.get(column.name)
    const property = `column ${column.name}`
    const from = columnText(column)
    if (!other) {
      changes.push({ property, from, to: null, text: `${property} removed (${from})`, quiet: false })
      continue
    }
    const names = differingProperties(column, other, a.name, policy)
    if (names.length === 0) continue
    const clauses = names.map((name) => differenceText(name, column.properties[name], other.properties[name]))
    const quiet = names.every((name) => PROPERTY_RULES[name]?.quiet === true)
    changes.push({ property, from, to: columnText(other), text: `${property}: ${clauses.join(', ')}`, quiet })
  }
  for (const column of b.columns) {
    if (inA.has(column.name)) continue
    const to = columnText(column)
    changes.push({
      property: `column ${column.name}`,
      from: null,
      to,
      text: `column ${column.name} added (${to})`,
      quiet: false,
    })
  }
  const order = orderChange(a, b)
  if (order === null) return changes
  if (policy.compared.columnOrder) return [...changes, order]
  policy.otherOrder.push(b)
  return changes
}

/** The order of the columns that both have, where it differs. */
function orderChange(a: CatalogObject, b: CatalogObject): Change | null {
  const namesOfA = new Set(a.columns.map(({ name }) => name))
  const namesOfB = new Set(b.columns.map(({ name }) => name))
  const from = a.columns.filter(({ name }) => namesOfB.has(name)).map(({ name }) => name)
  const to = b.columns.filter(({ name }) => namesOfA.has(name)).map(({ name }) => name)
  if (from.every((name, index) => name === to[index])) return null
  const property = 'column order'
  const quiet = PROPERTY_RULES[property]?.quiet ?? false
  return { property, from: from.join(', '), to: to.join(', '), text: 'column order changed', quiet }
}
