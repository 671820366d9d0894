/**
 * The catalog while it is being read: objects that later statements still
 * change. Objects are found by kind and identity within the database that the
 * file is connected to; roles, tablespaces and databases belong to none.
 */
import type { Finding, ObjectKind } from '../../shared/model.ts'
import { quoteName } from './names.ts'
import type { CatalogObject, DataBlock, DefinitionPartRecord, PropertyValue } from './catalog-object.ts'

export interface ColumnDraft {
  name: string
  properties: Record<string, PropertyValue>
}

/** The rows of a relation as far as they were seen. */
export interface DataDraft {
  rows: number
  bytes: number
  columns: string[]
  blocks: DataBlock[]
  insertedRows: number
}

export interface ObjectDraft {
  kind: ObjectKind
  database: string | null
  schema: string | null
  name: string
  identity: string
  parent: ObjectDraft | null
  owner: string | null
  comment: string | null
  grants: string[]
  securityLabels: string[]
  columns: ColumnDraft[]
  properties: Record<string, PropertyValue>
  parts: DefinitionPartRecord[]
  data: DataDraft | null
  coverage: CatalogObject['coverage']
  definition: string
}

/** Kinds that a cluster has, whichever database is connected. */
const OF_THE_CLUSTER: ReadonlySet<ObjectKind> = new Set(['role', 'tablespace', 'database', 'setting'])

/** Kinds of which each object belongs to who makes it. */
const OWNED: ReadonlySet<ObjectKind> = new Set([
  'schema',
  'table',
  'view',
  'materialized view',
  'foreign table',
  'sequence',
  'type',
  'domain',
  'function',
  'procedure',
  'aggregate',
  'statistics',
  'event trigger',
  'publication',
  'subscription',
  'foreign data wrapper',
  'server',
  'operator',
  'operator class',
  'operator family',
  'collation',
  'conversion',
  'text search configuration',
  'text search dictionary',
  'procedural language',
  'large object',
])

/** Relations share one namespace. */
export const RELATIONS: readonly ObjectKind[] = [
  'table',
  'view',
  'materialized view',
  'foreign table',
  'sequence',
  'index',
]

/** Properties that name a relation. */
const REFERENCES = ['references', 'partition of', 'inherits', 'attached to', 'owned by'] as const

export class CatalogDraft {
  readonly findings: Finding[] = []
  readonly #objects = new Map<string, ObjectDraft>()
  readonly #routines = new Map<string, number>()
  readonly #children = new Map<ObjectDraft, Set<ObjectDraft>>()
  /** Keys of tables by schema and name, which their indexes have too. */
  readonly #tableKeys = new Map<string, ObjectDraft>()
  readonly #databases: string[] = []
  #database: string | null = null
  #touched: ObjectKind | null = null
  /** Who makes what follows, where SET SESSION AUTHORIZATION or SET ROLE says it. */
  sessionUser: string | null = null

  /** Notes what the statement being read is about: the first thing that it makes or changes. */
  touch(kind: ObjectKind): void {
    this.#touched ??= kind
  }

  /** What was touched since `takeTouched` was asked last; null where nothing was. */
  get touched(): ObjectKind | null {
    return this.#touched
  }

  /** What was touched since this was asked last; null where nothing was. */
  takeTouched(): ObjectKind | null {
    const touched = this.#touched
    this.#touched = null
    return touched
  }

  /** The database that the file is connected to, where it said so. */
  get database(): string | null {
    return this.#database
  }

  /** What follows belongs to this database. */
  connect(database: string): void {
    this.#database = database
    if (!this.#databases.includes(database)) this.#databases.push(database)
  }

  add(made: Pick<ObjectDraft, 'kind' | 'schema' | 'name' | 'identity' | 'parent'>): ObjectDraft {
    const draft: ObjectDraft = {
      ...made,
      database: OF_THE_CLUSTER.has(made.kind) ? null : this.#database,
      owner: OWNED.has(made.kind) ? this.sessionUser : null,
      comment: null,
      grants: [],
      securityLabels: [],
      columns: [],
      properties: {},
      parts: [],
      data: null,
      coverage: 'modelled',
      definition: '',
    }
    this.#objects.set(keyOf(draft), draft)
    this.#enter(draft)
    return draft
  }

  /** Whether the connected database has a function, procedure or aggregate of that name. */
  hasRoutine(schema: string, name: string): boolean {
    return (this.#routines.get(placeKey(this.#database, schema, name)) ?? 0) > 0
  }

  /** The key of a table whose index has that name. */
  findTableKey(schema: string, name: string): ObjectDraft | undefined {
    return this.#tableKeys.get(placeKey(this.#database, schema, name))
  }

  #enter(draft: ObjectDraft): void {
    if (draft.parent !== null) {
      const siblings = this.#children.get(draft.parent)
      if (siblings === undefined) this.#children.set(draft.parent, new Set([draft]))
      else siblings.add(draft)
    }
    const key = placeKey(draft.database, draft.schema ?? '', draft.name)
    if (ROUTINES.has(draft.kind)) this.#routines.set(key, (this.#routines.get(key) ?? 0) + 1)
    if (draft.kind === 'constraint') this.#tableKeys.set(key, draft)
  }

  #leave(draft: ObjectDraft): void {
    if (draft.parent !== null) this.#children.get(draft.parent)?.delete(draft)
    const key = placeKey(draft.database, draft.schema ?? '', draft.name)
    if (ROUTINES.has(draft.kind)) this.#routines.set(key, (this.#routines.get(key) ?? 0) - 1)
    if (this.#tableKeys.get(key) === draft) this.#tableKeys.delete(key)
  }

  /** How many objects there are; for `withdrawAfter`. */
  get size(): number {
    return this.#objects.size
  }

  /** Takes back the objects that were added since there were `size`. */
  withdrawAfter(size: number): void {
    for (const draft of [...this.#objects.values()].slice(size)) this.#delete(draft)
  }

  find(kind: ObjectKind, identity: string): ObjectDraft | undefined {
    const database = OF_THE_CLUSTER.has(kind) ? null : this.#database
    return this.#objects.get(`${database ?? ''}/${kind}/${identity}`)
  }

  /** A relation of any kind by its identity. */
  findRelation(identity: string): ObjectDraft | undefined {
    for (const kind of RELATIONS) {
      const found = this.find(kind, identity)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** A relation of a database other than the connected one. */
  findRelationOf(database: string | null, identity: string): ObjectDraft | undefined {
    for (const kind of RELATIONS) {
      const found = this.#objects.get(keyOf({ database, kind, identity }))
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Every object, of all databases. */
  objects(): Iterable<ObjectDraft> {
    return this.#objects.values()
  }

  remove(draft: ObjectDraft): void {
    this.touch(draft.kind)
    this.#delete(draft)
  }

  #delete(draft: ObjectDraft): void {
    if (this.#objects.delete(keyOf(draft))) this.#leave(draft)
  }

  /** Gives an object another name; what refers to it by name follows, all else stays. */
  rekey(
    draft: ObjectDraft,
    change: Partial<Pick<ObjectDraft, 'kind' | 'schema' | 'name' | 'identity'>>,
  ): void {
    const before = draft.identity
    this.#delete(draft)
    Object.assign(draft, change)
    this.#objects.set(keyOf(draft), draft)
    this.#enter(draft)
    if (RELATIONS.includes(draft.kind) && draft.identity !== before) this.#follow(draft, before)
  }

  #follow({ database, identity }: ObjectDraft, before: string): void {
    for (const { database: other, properties } of this.#objects.values()) {
      if (other !== database) continue
      for (const name of REFERENCES) {
        const value = properties[name]
        if (value === before) properties[name] = identity
        else if (Array.isArray(value) && value.includes(before))
          properties[name] = (value as string[]).map((one) => (one === before ? identity : one))
        else if (name === 'owned by' && typeof value === 'string' && value.startsWith(`${before}.`))
          properties[name] = `${identity}${value.slice(before.length)}`
      }
    }
  }

  /** Objects of the connected database, as they are now: what is added or moved meanwhile does not change the list. */
  inDatabase(): ObjectDraft[] {
    return [...this.#objects.values()].filter(({ database }) => database === this.#database)
  }

  /** Objects of a schema of the connected database, as they are now. */
  inSchema(schema: string): ObjectDraft[] {
    return this.inDatabase().filter((draft) => draft.schema === schema)
  }

  /** What belongs to an object, as a list of its own. */
  childrenOf(parent: ObjectDraft): ObjectDraft[] {
    return [...(this.#children.get(parent) ?? [])]
  }

  /** The catalog's objects, in the order in which the file made them, and the databases that it names. Ends the draft, which keeps none of them. */
  settle(): { objects: CatalogObject[]; databases: string[] } {
    const drafts = [...this.#objects.values()]
    // What stands before the first \connect counts as a database of its own; the cluster's things do not.
    const ofDatabases = drafts.filter(({ kind }) => !OF_THE_CLUSTER.has(kind) && kind !== 'unparsed')
    const several = new Set(ofDatabases.map(({ database }) => database)).size > 1
    const keys = new Map(
      drafts.map((draft) => [draft, several ? keyOf(draft) : `/${draft.kind}/${draft.identity}`]),
    )
    const first = (draft: ObjectDraft): number => draft.parts[0]?.start ?? 0
    drafts.sort((a, b) => first(a) - first(b))
    for (const found of [this.#objects, this.#routines, this.#tableKeys]) found.clear()
    return { objects: drafts.map((draft) => settled(draft, keys)), databases: this.#databases }
  }
}

const ROUTINES: ReadonlySet<ObjectKind> = new Set(['function', 'procedure', 'aggregate'])

const placeKey = (database: string | null, schema: string, name: string): string =>
  `${database ?? ''}/${quoteName([schema, name])}`

function keyOf(draft: Pick<ObjectDraft, 'database' | 'kind' | 'identity'>): string {
  return `${draft.database ?? ''}/${draft.kind}/${draft.identity}`
}

function settled(draft: ObjectDraft, keys: ReadonlyMap<ObjectDraft, string>): CatalogObject {
  const { parent, columns, ...facts } = draft
  return {
    ...facts,
    key: keys.get(draft) as string,
    parentKey: parent === null ? null : (keys.get(parent) ?? null),
    grants: draft.grants.toSorted(),
    securityLabels: draft.securityLabels.toSorted(),
    columns: columns.map(({ name, properties }, index) => ({ name, position: index + 1, properties })),
  }
}
