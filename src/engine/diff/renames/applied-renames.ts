/** The accepted renames of one comparison, and what comes with them: names of A in B, and which objects are one. */
import type { Change } from '../../../shared/model.ts'
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { inNamesOfB } from './in-names-of-b.ts'
import { nameParts, quotedName, withNames } from './name-tokens.ts'
import type { RenamePair } from './rename-pair.ts'
import { RenamedNames } from './renamed-names.ts'

export class AppliedRenames {
  /** What was accepted and can be: of objects and of columns. */
  readonly accepted: RenamePair[] = []
  readonly #pairs: RenamePair[] = []
  readonly #names = new Map<string, RenamedNames>()
  readonly #identities = new Map<string, string>()
  readonly #databases = new Map<string, string>()
  /** Databases in B of what was moved there, by key in A. */
  readonly #moved = new Map<string, string | null>()
  readonly #columns = new Map<string, { readonly from: string; readonly to: string }[]>()

  /** The pairs of objects and of columns, with those that came with what was accepted. */
  get pairs(): readonly RenamePair[] {
    return this.#pairs
  }

  /** Whether there are any. Where there are none nothing else need be asked. */
  get any(): boolean {
    return this.#pairs.length > 0
  }

  /** `pairs`: a comparison's `renamed`, to have its names again. */
  constructor(pairs: readonly RenamePair[] = []) {
    for (const pair of pairs) this.add(pair)
  }

  accept(pair: RenamePair): void {
    this.accepted.push(pair)
    this.add(pair)
  }

  /** A pair that came with another. */
  add(pair: RenamePair): void {
    this.#pairs.push(pair)
    if (pair.kind === 'database') this.#databases.set(pair.from, pair.to)
    this.#namesOf(pair.fromDatabase).add(pair)
    if (pair.columns === null) {
      this.#identities.set(pair.aKey, pair.to)
      this.#moved.set(pair.aKey, pair.toDatabase)
    } else if (pair.inherited !== true)
      this.#columns.set(pair.aKey, [...(this.#columns.get(pair.aKey) ?? []), pair.columns])
  }

  #namesOf(database: string | null): RenamedNames {
    const found = this.#names.get(database ?? '') ?? new RenamedNames()
    this.#names.set(database ?? '', found)
    return found
  }

  /** The database in which an object of A is in B. */
  databaseInB({ key, database }: CatalogObject): string | null {
    const moved = this.#moved.get(key)
    if (moved !== undefined) return moved
    return database === null ? null : (this.#databases.get(database) ?? database)
  }

  /** A text of an object of A with what it names called as in B. */
  textInB({ database }: CatalogObject, text: string): string {
    if (!this.any) return text
    const names = this.#namesOf(database)
    return withNames(text, (parts) => names.whole(parts))
  }

  /** An object of A in the names of B, where `b` is what it is there. */
  inB(a: CatalogObject, b: CatalogObject): CatalogObject {
    return this.any ? inNamesOfB(a, b, this.#namesOf(a.database)) : a
  }

  /** The accepted renames of columns of a relation of A, in the order in which they were given. */
  columnsOf(a: CatalogObject): readonly { readonly from: string; readonly to: string }[] {
    return this.#columns.get(a.key) ?? NONE
  }

  /** What an object of A would be called in B; `parent` is what it belongs to. */
  identityInB(object: CatalogObject, parent: CatalogObject | null): string {
    const told = this.#identities.get(object.key)
    if (told !== undefined) return told
    const names = this.#namesOf(object.database)
    if (object.kind === 'schema') return object.identity
    if (parent) {
      const inB = this.identityInB(parent, null)
      if (object.identity.startsWith(`${parent.identity}.`))
        return inB + object.identity.slice(parent.identity.length)
      return inSchema(object.identity, nameParts(parent.identity), nameParts(inB))
    }
    if (object.schema === null || object.kind === 'default acl')
      return this.#withoutSchema(object.identity, names)
    return this.#inArguments(object, names)
  }

  /** What has no schema may name one, or types: 'FOR ROLE bob IN SCHEMA shop ON TABLES', '(shop.mood AS text)'. */
  #withoutSchema(identity: string, names: RenamedNames): string {
    const types = typesInB(identity, names)
    return types.replace(
      /( IN SCHEMA )("(?:[^"]|"")*"|[^ ]+)/,
      (_, words: string, schema: string) => words + quotedName(names.schema(nameParts(schema)[0] ?? '')),
    )
  }

  /** Its own name, and the types that its arguments have. */
  #inArguments(object: CatalogObject, names: RenamedNames): string {
    const owner = object.properties['owned by']
    if (object.kind === 'sequence' && typeof owner === 'string') {
      // PostgreSQL moves a sequence with the table that owns it.
      const table = nameParts(owner).slice(0, -1)
      const inB = names.whole(table)
      if (inB) return inSchema(object.identity, table, inB)
    }
    const [, own = object.identity, list] =
      /^((?:"(?:[^"]|"")*"|[^"(])*)(\(.*)?$/s.exec(object.identity) ?? []
    const written = FIRST_NAME.exec(own)?.[0] ?? ''
    const schema = nameParts(written)[0] ?? ''
    const moved = names.schema(schema)
    const first = moved === schema ? own : quotedName(moved) + own.slice(written.length)
    return list === undefined ? first : first + typesInB(list, names)
  }
}

/** The schema of an identity, as it is written there. */
const FIRST_NAME = /^(?:"(?:[^"]|"")*"|[^".]+)/

const NONE: readonly never[] = []

/** The identity with its schema as that of what it belongs to is in B. */
function inSchema(identity: string, owner: readonly string[], ownerInB: readonly string[]): string {
  const [schema, ...rest] = nameParts(identity)
  if (rest.length === 0 || schema !== owner[0] || ownerInB[0] === undefined || ownerInB[0] === schema)
    return identity
  return quotedName(ownerInB[0]) + identity.slice(FIRST_NAME.exec(identity)?.[0].length)
}

/** A list of types, each name as B has it. */
function typesInB(list: string, names: RenamedNames): string {
  return withNames(list, (parts) => (parts.length > 1 ? names.whole(parts) : null))
}

/** How two objects that are one are told where they are called differently. What only follows from what they belong to is not told. */
export function renameChanges(a: CatalogObject, b: CatalogObject): Change[] {
  const change = (property: string, from: string | null, to: string | null, text: string): Change => ({
    property,
    from,
    to,
    text,
    quiet: false,
  })
  const changes: Change[] = []
  if (a.database !== b.database) {
    const text = `moved from database ${a.database} to database ${b.database}`
    changes.push(change('database', a.database, b.database, text))
  }
  const belongs = a.parentKey !== null
  if (a.schema !== b.schema && !belongs) {
    changes.push(change('schema', a.schema, b.schema, `moved from schema ${a.schema} to schema ${b.schema}`))
  }
  if (a.name !== b.name) {
    const whole = a.schema === b.schema && !belongs
    const [from, to] = whole ? [a.identity, b.identity] : [a.name, b.name]
    changes.push(change('name', from, to, `renamed from ${from} to ${to}`))
  }
  return changes
}

/** How the renamed columns of a relation are told. */
export function columnRenameChanges(
  columns: readonly { readonly from: string; readonly to: string }[],
): Change[] {
  return columns.map(({ from, to }) => ({
    property: `column ${to}`,
    from,
    to,
    text: `column ${from} renamed to ${to}`,
    quiet: false,
  }))
}
