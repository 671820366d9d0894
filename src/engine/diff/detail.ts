/** One object of a comparison, side by side: its properties, columns and all that belongs to it. */
import type { ChangeStatus, ComparisonDetail, SideBySideRow } from '../../shared/model.ts'
import type { CatalogObject, Properties } from '../catalog/catalog-object.ts'
import { definingFold, definingText } from './folded-text.ts'
import { KIND_RULES } from './kind-rules.ts'
import { columnClauses, columnText, objectChanges } from './object-changes.ts'
import { asKnownTo } from './older-server.ts'
import type { ObjectPolicy } from './object-changes.ts'
import { propertyChange, valuesEqual, valueText } from './property-change.ts'
import type { WhatIsCompared } from './what-is-compared.ts'

/** An object with its constraints, indexes, triggers, policies, rules ... */
export interface ObjectWithChildren {
  readonly object: CatalogObject
  readonly children: readonly CatalogObject[]
}

/** A list of the side-by-side view. */
export type DetailSections = ComparisonDetail['sections']

/** The sections of one entry's view; a side is null where it lacks the object. Empty sections are left out. */
export function comparisonDetail(
  sideA: ObjectWithChildren | null,
  sideB: ObjectWithChildren | null,
  compared: WhatIsCompared,
): DetailSections {
  const [a, b] = [known(sideA, compared), known(sideB, compared)]
  const policy: ObjectPolicy = {
    compared,
    expressions: { loose: compared.looseExpressions, equalOnlyLoosely: 0 },
    otherOrder: [],
  }
  return [
    { title: 'Properties', rows: propertyRows(a?.object ?? null, b?.object ?? null, policy) },
    { title: 'Columns', rows: columnRows(a?.object ?? null, b?.object ?? null, policy) },
    ...childSections(a?.children ?? [], b?.children ?? [], policy),
  ].filter(({ rows }) => rows.length > 0)
}

/** What both servers can know; what only one of the sides has is told whole. */
function known(side: ObjectWithChildren | null, { olderServer }: WhatIsCompared): ObjectWithChildren | null {
  if (side === null) return null
  return {
    object: asKnownTo(side.object, olderServer),
    children: side.children.map((child) => asKnownTo(child, olderServer)),
  }
}

/** Everything of an object that is told in one line each. */
function ownProperties(object: CatalogObject, compared: WhatIsCompared): Properties {
  return {
    ...(object.coverage === 'modelled' ? object.properties : { definition: definingText(object) }),
    ...(compared.owners ? { owner: object.owner } : {}),
    ...(compared.comments ? { comment: object.comment } : {}),
    ...(compared.grants ? { grants: object.grants.toSorted() } : {}),
    'security labels': object.securityLabels,
  }
}

function propertyRows(
  a: CatalogObject | null,
  b: CatalogObject | null,
  policy: ObjectPolicy,
): SideBySideRow[] {
  const inA = a ? ownProperties(a, policy.compared) : {}
  const inB = b ? ownProperties(b, policy.compared) : {}
  const sameText = a !== null && b !== null && definingFold(a) === definingFold(b)
  const byText = a !== null && b !== null && (a.coverage !== 'modelled' || b.coverage !== 'modelled')
  return [...new Set([...Object.keys(inA), ...Object.keys(inB)])].flatMap((name): SideBySideRow[] => {
    const from = valueText(inA[name])
    const to = valueText(inB[name])
    if (from === null && to === null) return []
    const equal =
      (byText && name === 'definition' && sameText) || valuesEqual(inA[name], inB[name], policy.expressions)
    const status = statusOfSides(from, to, equal)
    return [
      {
        status,
        name,
        a: from,
        b: to,
        changes: status === 'changed' ? [propertyChange(name, inA[name], inB[name])] : [],
      },
    ]
  })
}

function columnRows(a: CatalogObject | null, b: CatalogObject | null, policy: ObjectPolicy): SideBySideRow[] {
  return inBothOrders(a?.columns ?? [], b?.columns ?? [], ({ name }) => name).map(([from, to]) => {
    const clauses = from && to ? columnClauses(from, to, a?.name ?? '', policy) : []
    const name = (to ?? from)?.name ?? ''
    const texts = { a: from ? columnText(from) : null, b: to ? columnText(to) : null }
    const changes =
      clauses.length === 0
        ? []
        : [{ property: `column ${name}`, from: texts.a, to: texts.b, text: clauses.join(', '), quiet: false }]
    return { status: statusOfSides(texts.a, texts.b, clauses.length === 0), name, ...texts, changes }
  })
}

function childSections(
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  policy: ObjectPolicy,
): DetailSections {
  const kinds = [...new Set([...a, ...b].map(({ kind }) => kind))].toSorted(
    (x, y) => KIND_RULES[x].sectionOrder - KIND_RULES[y].sectionOrder,
  )
  return kinds.map((kind) => ({
    title: KIND_RULES[kind].title,
    rows: inBothOrders(
      a.filter((child) => child.kind === kind),
      b.filter((child) => child.kind === kind),
      ({ identity }) => identity,
    ).map(([from, to]) => {
      const changes = from && to ? objectChanges(from, to, policy) : []
      const texts = { a: from?.definition ?? null, b: to?.definition ?? null }
      return {
        status: statusOfSides(texts.a, texts.b, changes.length === 0),
        name: (to ?? from)?.name ?? '',
        ...texts,
        changes,
      }
    }),
  }))
}

/** Both lists as one, in the order of B, what only A has after what it follows there. */
function inBothOrders<T>(
  a: readonly T[],
  b: readonly T[],
  nameOf: (item: T) => string,
): [T | null, T | null][] {
  const inB = new Map(b.map((item) => [nameOf(item), item]))
  const inA = new Map(a.map((item) => [nameOf(item), item]))
  const rows: [T | null, T | null][] = b.map((item) => [inA.get(nameOf(item)) ?? null, item])
  let after = -1
  for (const item of a) {
    const name = nameOf(item)
    if (inB.has(name)) after = rows.findIndex(([, other]) => other !== null && nameOf(other) === name)
    else rows.splice(++after, 0, [item, null])
  }
  return rows
}

function statusOfSides(a: string | null, b: string | null, equal: boolean): ChangeStatus {
  if (a === null) return 'added'
  if (b === null) return 'removed'
  return equal ? 'same' : 'changed'
}
