/**
 * A rename as plain data: one object of A and one of B that are taken for the
 * same one, or two columns of such a pair. Its id is what a person would type:
 * 'table:shop.users=shop.people', 'column:shop.users.email=shop.users.mail',
 * and of several databases 'table:one/shop.users=two/shop.users'.
 */
import type { ObjectKind } from '../../../shared/model.ts'
import type { CatalogColumn, CatalogObject } from '../../catalog/catalog-object.ts'
import { nameParts, plainName, quotedName } from './name-tokens.ts'

/** Two objects, or two columns of two objects, that are one. */
export interface RenamePair {
  readonly kind: ObjectKind | 'column'
  /** Of the objects; of columns, those of the relations that they are in. */
  readonly aKey: string
  readonly bKey: string
  /** Identities; of columns that of the relation with the column's name behind it. */
  readonly from: string
  readonly to: string
  readonly fromDatabase: string | null
  readonly toDatabase: string | null
  /** Names of columns as the catalogs have them; null where the pair is of objects. */
  readonly columns: { readonly from: string; readonly to: string } | null
  /** Whether a column is only called so since that of a table that it inherits from is. */
  readonly inherited?: true
}

/** Two objects as a pair. */
export function objectPair(a: CatalogObject, b: CatalogObject): RenamePair {
  return {
    kind: a.kind,
    aKey: a.key,
    bKey: b.key,
    from: a.identity,
    to: b.identity,
    fromDatabase: a.database,
    toDatabase: b.database,
    columns: null,
  }
}

/** Two columns of one relation, as it is in A and in B, as a pair. */
export function columnPair(
  a: CatalogObject,
  from: Pick<CatalogColumn, 'name'>,
  b: CatalogObject,
  to: Pick<CatalogColumn, 'name'>,
): RenamePair {
  return {
    ...objectPair(a, b),
    kind: 'column',
    from: `${a.identity}.${quotedName(from.name)}`,
    to: `${b.identity}.${quotedName(to.name)}`,
    columns: { from: from.name, to: to.name },
  }
}

/** The pair as the comparison from B to A has it. */
export function reversedPair(pair: RenamePair): RenamePair {
  return {
    ...pair,
    aKey: pair.bKey,
    bKey: pair.aKey,
    from: pair.to,
    to: pair.from,
    fromDatabase: pair.toDatabase,
    toDatabase: pair.fromDatabase,
    columns: pair.columns && { from: pair.columns.to, to: pair.columns.from },
  }
}

/** What a pair is called wherever it is named: unique within one comparison. */
export function pairId(pair: RenamePair): string {
  const side = (database: string | null, name: string): string =>
    database === null ? name : `${quotedName(database)}/${name}`
  return `${pair.kind}:${side(pair.fromDatabase, pair.from)}=${side(pair.toDatabase, pair.to)}`
}

const SIDE = /^(?:((?:"(?:[^"]|"")*"|[^"/=])*?)\/)?((?:"(?:[^"]|"")*"|[^"=])+)$/
const ID = /^([a-z ]+):((?:"(?:[^"]|"")*"|[^"=])+)=((?:"(?:[^"]|"")*"|[^"=])+)$/
/** Characters of an id; names of PostgreSQL are short, and arguments few. */
const LONGEST_ID = 20_000

/** An id taken apart, without knowing whether there is such a thing; null where it is none. */
export function readPairId(id: string): {
  readonly kind: string
  readonly from: { readonly database: string | null; readonly name: string }
  readonly to: { readonly database: string | null; readonly name: string }
} | null {
  if (id.length > LONGEST_ID) return null
  const [, kind, first, second] = ID.exec(id.trim()) ?? []
  if (kind === undefined || first === undefined || second === undefined) return null
  const from = readSide(first)
  const to = readSide(second)
  return from && to ? { kind: kind.trim(), from, to } : null
}

function readSide(text: string): { database: string | null; name: string } | null {
  const [, database, name] = SIDE.exec(text.trim()) ?? []
  if (name === undefined) return null
  return { database: database === undefined ? null : (nameParts(database)[0] ?? database), name: name.trim() }
}

/** Finds what ids name in both catalogs. Asked often: keep it. */
export class PairFinder {
  readonly #a: ReadonlyMap<string, CatalogObject>
  readonly #b: ReadonlyMap<string, CatalogObject>

  constructor(a: readonly CatalogObject[], b: readonly CatalogObject[]) {
    this.#a = byName(a)
    this.#b = byName(b)
  }

  /** The pair that an id names; null where either side has no such thing, or both are the same by name. */
  find(id: string): RenamePair | null {
    const read = readPairId(id)
    if (!read) return null
    const { kind, from, to } = read
    if (kind === 'column') return this.#columns(from, to)
    const a = this.#a.get(nameKey(from.database, kind, from.name))
    const b = this.#b.get(nameKey(to.database, kind, to.name))
    if (!a || !b || (a.identity === b.identity && a.database === b.database)) return null
    return objectPair(a, b)
  }

  #columns(
    from: { readonly database: string | null; readonly name: string },
    to: { readonly database: string | null; readonly name: string },
  ): RenamePair | null {
    const first = columnOf(this.#a, from)
    const second = columnOf(this.#b, to)
    if (!first || !second || first.column.name === second.column.name) return null
    return columnPair(first.object, first.column, second.object, second.column)
  }
}

const WITH_COLUMNS: readonly ObjectKind[] = ['table', 'foreign table', 'view', 'materialized view', 'type']

function columnOf(
  objects: ReadonlyMap<string, CatalogObject>,
  { database, name }: { readonly database: string | null; readonly name: string },
): { object: CatalogObject; column: CatalogColumn } | null {
  const parts = nameParts(name)
  const last = parts.at(-1)
  const relation = parts.slice(0, -1).map(quotedName).join('.')
  for (const kind of WITH_COLUMNS) {
    const object = objects.get(nameKey(database, kind, relation))
    const column = object?.columns.find((one) => one.name === last)
    if (object && column) return { object, column }
  }
  return null
}

function byName(objects: readonly CatalogObject[]): Map<string, CatalogObject> {
  const found = new Map<string, CatalogObject>()
  for (const object of objects) {
    found.set(nameKey(object.database, object.kind, object.identity), object)
    // One database alone need not be named.
    const alone = nameKey(null, object.kind, object.identity)
    if (!found.has(alone)) found.set(alone, object)
  }
  return found
}

function nameKey(database: string | null, kind: string, name: string): string {
  return `${database ?? ''}\0${kind}\0${plainName(name)}`
}
