/** One object of a comparison, side by side: its properties, columns and all that belongs to it. */
import type { Change, ChangeStatus, ComparisonDetail, SideBySideRow } from '../../shared/model.ts'
import type { CatalogObject, Properties } from '../catalog/catalog-object.ts'
import { definingFold, definingText } from './folded-text.ts'
import { KIND_RULES } from './kind-rules.ts'
import { columnClauses, columnText, objectChanges } from './object-changes.ts'
import { asKnownTo } from './older-server.ts'
import type { ObjectPolicy } from './object-changes.ts'
import { propertyChange, valuesEqual, valueText } from './property-change.ts'
import { AppliedRenames, columnRenameChanges, plainName, renameChanges } from './renames/index.ts'
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
  renames: AppliedRenames = new AppliedRenames(),
): DetailSections {
  const named = sideA && sideB && renames.any ? sideInNamesOfB(sideA, sideB, renames) : null
  const sections = sectionsOfSides(named?.side ?? sideA, sideB, compared)
  return named ? withRenames(sections, named.renamed) : sections
}

function sectionsOfSides(
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
    { title: PROPERTIES, rows: propertyRows(a?.object ?? null, b?.object ?? null, policy) },
    { title: COLUMNS, rows: columnRows(a?.object ?? null, b?.object ?? null, policy) },
    ...childSections(a?.children ?? [], b?.children ?? [], policy),
  ].filter(({ rows }) => rows.length > 0)
}

const PROPERTIES = 'Properties'
const COLUMNS = 'Columns'

/** A line that is called otherwise in A: its section, its name in B, and how that is told. */
interface RenamedLine {
  readonly section: string
  readonly name: string
  readonly change: Change
}

/** The older side in the names of the newer, and what of it is called otherwise on its own account. */
function sideInNamesOfB(
  a: ObjectWithChildren,
  b: ObjectWithChildren,
  renames: AppliedRenames,
): { readonly side: ObjectWithChildren; readonly renamed: readonly RenamedLine[] } {
  const inB = new Map(b.children.map((child) => [`${child.kind} ${plainName(child.identity)}`, child]))
  const pairs = a.children.map((child) => {
    const identity = plainName(renames.identityInB(child, a.object))
    return [child, inB.get(`${child.kind} ${identity}`)] as const
  })
  const lines = (section: string, name: string, changes: readonly Change[]): RenamedLine[] =>
    changes.map((change) => ({ section, name, change }))
  return {
    side: {
      object: renames.inB(a.object, b.object),
      children: pairs.map(([child, other]) => (other ? renames.inB(child, other) : child)),
    },
    renamed: [
      ...renameChanges(a.object, b.object).flatMap((change) => lines(PROPERTIES, change.property, [change])),
      ...columnRenameChanges(renames.columnsOf(a.object)).flatMap((change) =>
        lines(COLUMNS, change.to ?? '', [change]),
      ),
      ...pairs.flatMap(([child, other]) =>
        other ? lines(KIND_RULES[child.kind].title, other.name, renameChanges(child, other)) : [],
      ),
    ],
  }
}

/** Says of lines that they are called otherwise in A; of the object itself in lines of their own, before all others. */
function withRenames(sections: DetailSections, renamed: readonly RenamedLine[]): DetailSections {
  const own = renamed
    .filter(({ section }) => section === PROPERTIES)
    .map(({ name, change }): SideBySideRow => {
      const { from: a, to: b } = change
      return { status: 'changed', name, a, b, changes: [change] }
    })
  const marked = sections.map(({ title, rows }) => ({
    title,
    rows: rows.map((row): SideBySideRow => {
      const changes = renamed.filter(({ section, name }) => section === title && name === row.name)
      if (changes.length === 0 || title === PROPERTIES) return row
      return { ...row, status: 'changed', changes: [...changes.map(({ change }) => change), ...row.changes] }
    }),
  }))
  if (own.length === 0) return marked
  const [first, ...rest] = marked
  return first?.title === PROPERTIES
    ? [{ title: PROPERTIES, rows: [...own, ...first.rows] }, ...rest]
    : [{ title: PROPERTIES, rows: own }, ...marked]
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
