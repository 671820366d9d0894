/** What operators, their classes and families, aggregates and casts need. */
import type { CatalogObject } from '../catalog-object.ts'
import type { Needs } from './needs.ts'
import { listOf, textOf } from './property-values.ts'
import { nameParts, signatureParts, splitList } from './quoted-text.ts'

/** Types of what estimates how many rows an operator and a join by it leave. */
const RESTRICT = ['internal', 'oid', 'internal', 'integer']
const JOIN = ['internal', 'oid', 'internal', 'smallint', 'internal']

/** The types of both sides, and the functions that compute it and estimate it. */
export function readOperator(operator: CatalogObject, needs: Needs): void {
  const { properties } = operator
  const stated = needs.for({ evidence: 'stated' })
  const [left = 'NONE', right = 'NONE'] = signatureParts(operator.identity)
  const types = [left, right].filter((type) => type !== 'NONE')
  for (const type of types) stated.for({ reason: 'argument or result' }).typeText(type)
  const calls = stated.for({ reason: 'handler' })
  readNamed(calls, properties['function'], types)
  readNamed(calls, properties['restrict'], RESTRICT)
  readNamed(calls, properties['join'], JOIN)
  // Commutator and negator may be made later: PostgreSQL holds their place until then, and depends on neither.
}

/** A function that a property names alone, called with those types. */
function readNamed(
  needs: Needs,
  value: CatalogObject['properties'][string] | undefined,
  types: readonly string[],
): void {
  const text = textOf(value)
  if (text !== null) needs.routineText(text, types)
}

/** Its family, its types, and its members. */
export function readOperatorClass(operatorClass: CatalogObject, needs: Needs): void {
  const { properties } = operatorClass
  const method = textOf(properties['method']) ?? 'btree'
  const stated = needs.for({ evidence: 'stated' })
  const family = textOf(properties['family'])
  if (family !== null)
    stated.for({ reason: 'belongs to' }).classOf('operator family', nameParts(family), method)
  for (const name of ['type', 'storage']) {
    const type = textOf(properties[name])
    if (type !== null) stated.for({ reason: 'type' }).typeText(type)
  }
  readMembers(operatorClass, stated, method)
}

/** Members that were added to the family itself. */
export function readOperatorFamily(family: CatalogObject, needs: Needs): void {
  readMembers(family, needs.for({ evidence: 'stated' }), textOf(family.properties['method']) ?? 'btree')
}

/** 'OPERATOR 1 app.<(app.t, app.t) FOR ORDER BY app.family', 'FUNCTION 1 (app.t, app.t) app.compare(app.t, app.t)'. */
function readMembers({ properties }: CatalogObject, needs: Needs, method: string): void {
  needs.for({ reason: 'access method' }).named('access method', method)
  for (const line of listOf(properties['members'])) {
    const operator = /^OPERATOR \d+ ([^(]+)\((.*?)\)(?: FOR ORDER BY (.+))?$/.exec(line)
    if (operator !== null) {
      const [, symbol = '', sides = '', order] = operator
      const [left = null, right = null] = splitList(sides)
      needs.for({ reason: 'operator' }).operator(nameParts(symbol), left, right)
      if (order !== undefined)
        needs.for({ reason: 'operator' }).classOf('operator family', nameParts(order), 'btree')
      continue
    }
    const [, called] = /^FUNCTION \d+ (?:\([^)]*\) )?(.+)$/.exec(line) ?? []
    if (called !== undefined) needs.for({ reason: 'handler' }).routineText(called)
  }
}

/** Its types, its states, and the functions that step through them. */
export function readAggregate(aggregate: CatalogObject, needs: Needs): void {
  const { properties } = aggregate
  const stated = needs.for({ evidence: 'stated' })
  const own = signatureParts(aggregate.identity)
  for (const type of own) stated.for({ reason: 'argument or result' }).typeText(type)
  const calls = stated.for({ reason: 'handler' })
  // Those of a moving window have the same names with an m before them.
  for (const prefix of ['', 'm']) {
    const state = textOf(properties[`${prefix}stype`])
    if (state === null) continue
    stated.for({ reason: 'type' }).typeText(state)
    const extra = properties[`${prefix}finalfunc extra`] === true
    readNamed(calls, properties[`${prefix}sfunc`], [state, ...own])
    readNamed(calls, properties[`${prefix}invfunc`], [state, ...own])
    readNamed(calls, properties[`${prefix}finalfunc`], extra ? [state, ...own] : [state])
    readNamed(calls, properties['combinefunc'], [state, state])
    readNamed(calls, properties['serialfunc'], [state])
    readNamed(calls, properties['deserialfunc'], ['bytea', state])
  }
  const order = textOf(properties['sortop'])
  if (order !== null)
    stated.for({ reason: 'operator' }).operator(nameParts(order), own[0] ?? null, own[0] ?? null)
}

/** Both types, and the function between them. */
export function readCast(cast: CatalogObject, needs: Needs): void {
  const stated = needs.for({ evidence: 'stated' })
  const inner = cast.identity.slice(1, -1)
  // ' AS ' may stand within a quoted name; then neither half is a type, which is told.
  for (const type of inner.split(' AS ')) stated.for({ reason: 'type' }).typeText(type)
  const called = textOf(cast.properties['function'])
  if (called !== null) stated.for({ reason: 'handler' }).routineText(called, undefined)
}
