/** The objects of a dump as the rules of health look them up. */
import type { CatalogObject } from '../../catalog/index.ts'

export class HealthSchema {
  readonly objects: readonly CatalogObject[]
  /** Tables alone: no views, no foreign tables. */
  readonly tables: readonly CatalogObject[]
  readonly #byKey = new Map<string, CatalogObject>()
  readonly #byPlace = new Map<string, CatalogObject>()
  readonly #children: ReadonlyMap<string, readonly CatalogObject[]>
  readonly #partitions: ReadonlyMap<string, readonly CatalogObject[]>

  constructor(objects: readonly CatalogObject[]) {
    this.objects = objects
    this.tables = objects.filter(({ kind }) => kind === 'table')
    for (const object of objects) {
      this.#byKey.set(object.key, object)
      this.#byPlace.set(placeOf(object.database, object.kind, object.identity), object)
    }
    const owned = objects.filter(({ parentKey }) => parentKey !== null)
    this.#children = Map.groupBy(owned, ({ parentKey }) => parentKey as string)
    const partitions = this.tables.filter(({ properties }) => typeof properties['partition of'] === 'string')
    this.#partitions = Map.groupBy(partitions, (table) =>
      placeOf(table.database, 'table', table.properties['partition of'] as string),
    )
  }

  /** The object of that kind and identity in a database. */
  find(database: string | null, kind: string, identity: string): CatalogObject | null {
    return this.#byPlace.get(placeOf(database, kind, identity)) ?? null
  }

  /** Gives types and domains of a database. */
  types(database: string | null): (kind: 'type' | 'domain', identity: string) => CatalogObject | null {
    return (kind, identity) => this.find(database, kind, identity)
  }

  /** Constraints, indexes, policies and others of a table. */
  childrenOf(table: CatalogObject): readonly CatalogObject[] {
    return this.#children.get(table.key) ?? []
  }

  tableOf(object: CatalogObject): CatalogObject | null {
    return object.parentKey === null ? null : (this.#byKey.get(object.parentKey) ?? null)
  }

  /** The table with all its partitions and theirs: where its rows stand. */
  withPartitions(table: CatalogObject): CatalogObject[] {
    const all = [table]
    const seen = new Set([table.key])
    for (const one of all) {
      for (const partition of this.#partitions.get(placeOf(one.database, 'table', one.identity)) ?? []) {
        if (!seen.has(partition.key)) all.push(partition)
        seen.add(partition.key)
      }
    }
    return all
  }
}

const placeOf = (database: string | null, kind: string, identity: string): string =>
  JSON.stringify([database, kind, identity])

/** Whether a key or index is there because the one of the partitioned table is. */
export function isAttached({ properties }: CatalogObject): boolean {
  return typeof properties['attached to'] === 'string'
}

/** A property that is a list of names. */
export function namesOf(object: CatalogObject, property: string): readonly string[] {
  const value = object.properties[property]
  return Array.isArray(value) ? (value as readonly string[]) : []
}

/** One key of an index: its column, or null where it is an expression. */
const PLAIN_KEY =
  /^("(?:[^"]|"")+"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)(?: COLLATE (?:"(?:[^"]|"")+"|[\w.$])+)?(?: (?:"(?:[^"]|"")+"|[\w.$])+)?(?: \([^()]*\))?(?: DESC)?(?: NULLS (?:FIRST|LAST))?$/

/** The columns of an index in its order, null for an expression; null where its keys cannot be told apart. */
export function indexColumns(index: CatalogObject): readonly (string | null)[] | null {
  const keys = index.properties['keys']
  if (typeof keys !== 'object' || keys === null || !('text' in keys)) return null
  return splitKeys(keys.text).map((key) => {
    const name = PLAIN_KEY.exec(key)?.[1]
    if (name === undefined) return null
    return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name
  })
}

/** At commas that stand in no parentheses, quotes or strings. */
function splitKeys(text: string): string[] {
  const keys: string[] = []
  let depth = 0
  let quote = ''
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at] as string
    if (quote !== '') {
      if (c === quote) quote = ''
    } else if (c === '"' || c === "'") quote = c
    else if (c === '(' || c === '[') depth += 1
    else if (c === ')' || c === ']') depth -= 1
    else if (c === ',' && depth === 0) {
      keys.push(text.slice(start, at).trim())
      start = at + 1
    }
  }
  keys.push(text.slice(start).trim())
  return keys.filter((key) => key !== '')
}
