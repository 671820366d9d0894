/** All objects of one database by their names, so that what a text names is found at once. */
import type { CatalogObject } from '../catalog-object.ts'
import { quoteName } from '../names.ts'
import { signatureParts } from './quoted-text.ts'

/** A function, procedure or aggregate, as calls choose between them. */
export interface Routine {
  readonly object: CatalogObject
  /** Types of the arguments that go in. */
  readonly types: readonly string[]
  /** Names of the arguments that go in, '' where one has none; empty where they are not known. */
  readonly names: readonly string[]
  /** Arguments that may be left out. */
  readonly defaults: number
  readonly variadic: boolean
}

/** A column as queries see it. */
export interface KnownColumn {
  /** Its name in the relation that has it; null where it is made by a query. */
  readonly name: string | null
  /** As format_type prints it; null where that is not known. */
  readonly type: string | null
  /** Its own collation, as the dump names it; null where it has none. */
  readonly collation: string | null
}

/** A column of which nothing is known but that it is there. */
export const UNTYPED: KnownColumn = { name: null, type: null, collation: null }

/** Columns by the name under which a query sees them, in their order. */
export type KnownColumns = ReadonlyMap<string, KnownColumn>

const RELATION_KINDS: ReadonlySet<string> = new Set([
  'table',
  'view',
  'materialized view',
  'foreign table',
  'sequence',
])
const TYPE_KINDS: ReadonlySet<string> = new Set(['type', 'domain'])
const ROUTINE_KINDS: ReadonlySet<string> = new Set(['function', 'procedure', 'aggregate'])

/** Finds objects of one database, and of the cluster around it, by name. */
export class NameIndex {
  /** Whether the dump writes names with their schemas, as pg_dump does: a name without one is PostgreSQL's own. */
  readonly qualified: boolean
  readonly #relations = new Map<string, CatalogObject>()
  readonly #types = new Map<string, CatalogObject>()
  readonly #routines = new Map<string, Routine[]>()
  readonly #operators = new Map<string, CatalogObject[]>()
  /** What names stand alone for in `pg_dump`'s texts: by kind, then identity. */
  readonly #others = new Map<string, Map<string, CatalogObject>>()
  /** Schemas in which something has the name, by the name alone; most names are in one. */
  readonly #schemasOf = new Map<string, string | Set<string>>()
  readonly #columns = new Map<CatalogObject, KnownColumns | null>()
  readonly #queryColumns: (view: CatalogObject) => KnownColumns | null
  readonly #schemas = new Map<string, CatalogObject>()
  readonly #defaultClasses = new Map<string, CatalogObject>()
  readonly #byKey = new Map<string, CatalogObject>()
  /** What has a trigger, by the function that it calls as the trigger names it. */
  readonly #calling = new Map<string, CatalogObject[]>()
  readonly #children = new Map<string, CatalogObject[]>()
  /** All extensions. */
  readonly extensions: CatalogObject[] = []
  readonly #extensionsIn = new Map<string, CatalogObject[]>()

  /** `queryColumns` reads the query of a view for its columns. */
  constructor(
    objects: readonly CatalogObject[],
    queryColumns: (view: CatalogObject, index: NameIndex) => KnownColumns | null,
  ) {
    this.#queryColumns = (view) => queryColumns(view, this)
    for (const object of objects) this.#add(object)
    for (const object of objects) if (object.kind === 'trigger') this.#addTrigger(object)
    this.qualified = writesSchemas(objects)
  }

  #add(object: CatalogObject): void {
    const { kind, schema, name } = object
    this.#byKey.set(object.key, object)
    const ofKind = this.#others.get(kind)
    if (ofKind === undefined) this.#others.set(kind, new Map([[object.identity, object]]))
    else ofKind.set(object.identity, object)
    if (schema !== null) {
      const schemas = this.#schemasOf.get(name)
      if (schemas === undefined) this.#schemasOf.set(name, schema)
      else if (typeof schemas !== 'string') schemas.add(schema)
      else if (schemas !== schema) this.#schemasOf.set(name, new Set([schemas, schema]))
    }
    if (object.parentKey !== null) push(this.#children, object.parentKey, object)
    if (RELATION_KINDS.has(kind)) this.#relations.set(object.identity, object)
    else if (TYPE_KINDS.has(kind)) this.#addType(object)
    else if (ROUTINE_KINDS.has(kind)) this.#addRoutine(object)
    else if (kind === 'operator') push(this.#operators, quoteSymbol(schema, name), object)
    else if (kind === 'schema') this.#schemas.set(name, object)
    else if (kind === 'operator class') this.#addClass(object)
    else if (kind === 'extension') {
      this.extensions.push(object)
      const where = object.properties['schema']
      if (typeof where === 'string') push(this.#extensionsIn, where, object)
    }
  }

  #addTrigger(trigger: CatalogObject): void {
    const called = trigger.properties['function']
    const table = trigger.parentKey === null ? undefined : this.#byKey.get(trigger.parentKey)
    if (typeof called !== 'string' || table === undefined) return
    const tables = this.#calling.get(called)
    if (tables === undefined) this.#calling.set(called, [table])
    else if (tables.at(-1) !== table) tables.push(table)
  }

  #addClass(object: CatalogObject): void {
    const { default: isDefault, type, method } = object.properties
    if (isDefault === true) this.#defaultClasses.set(`${String(type)} ${String(method)}`, object)
  }

  #addType(object: CatalogObject): void {
    this.#types.set(object.identity, object)
    const multirange = object.properties['multirange type name']
    if (typeof multirange === 'string') this.#types.set(multirange, object)
    else if (object.properties['form'] === 'range' && object.schema !== null)
      this.#types.set(quoteName([object.schema, multirangeName(object.name)]), object)
  }

  #addRoutine(object: CatalogObject): void {
    const { arguments: written } = object.properties
    const list = Array.isArray(written) ? (written as readonly string[]) : []
    const types = signatureParts(object.identity)
    push(this.#routines, quoteName(object.schema === null ? [object.name] : [object.schema, object.name]), {
      object,
      types,
      names: argumentNames(list, types),
      defaults: Object.keys(object.properties).filter((name) => name.startsWith('default of argument'))
        .length,
      variadic: list.some((one) => one.startsWith('VARIADIC ')),
    })
  }

  /** A table, view, sequence ... by its quoted name. */
  relation(name: string): CatalogObject | undefined {
    return this.#relations.get(name)
  }

  /** A type, domain or the row type of a relation, by its quoted name without brackets. */
  type(name: string): CatalogObject | undefined {
    return this.#types.get(name) ?? this.#relations.get(name)
  }

  /** Functions, procedures and aggregates of that quoted name. */
  routines(name: string): readonly Routine[] {
    return this.#routines.get(name) ?? NO_ROUTINES
  }

  /** Whether all functions of a name, given by its parts, are aggregates. */
  isAggregate(parts: readonly string[]): boolean {
    const routines = this.routines(quoteName(parts))
    return routines.length > 0 && routines.every(({ object }) => object.kind === 'aggregate')
  }

  /** The dump's own default operator class for a type and an index method. */
  defaultClass(type: string, method: string): CatalogObject | undefined {
    return this.#defaultClasses.get(`${type} ${method}`)
  }

  /** Operators by schema and symbol. */
  operators(schema: string, symbol: string): readonly CatalogObject[] {
    return this.#operators.get(quoteSymbol(schema, symbol)) ?? NO_OBJECTS
  }

  /** Any object by kind and identity. */
  object(kind: string, identity: string): CatalogObject | undefined {
    return this.#others.get(kind)?.get(identity)
  }

  /** A constraint of a table or domain by its name alone. */
  constraintOf(parent: CatalogObject, name: string): CatalogObject | undefined {
    const identity = `${parent.identity}.${quoteName([name])}`
    return this.object('constraint', identity) ?? this.object('check constraint', identity)
  }

  /** A schema by its name, unquoted. */
  schema(name: string): CatalogObject | undefined {
    return this.#schemas.get(name)
  }

  /** Whether there is any object of a kind. */
  hasKind(kind: string): boolean {
    return this.#others.has(kind)
  }

  /** An object by its key. */
  byKey(key: string): CatalogObject | undefined {
    return this.#byKey.get(key)
  }

  /** Constraints, indexes, triggers ... of a relation. */
  children(parent: CatalogObject): readonly CatalogObject[] {
    return this.#children.get(parent.key) ?? NO_OBJECTS
  }

  /** Tables and views with a trigger that calls a function. */
  tablesCalling(routine: CatalogObject): readonly CatalogObject[] {
    const name = quoteName(routine.schema === null ? [routine.name] : [routine.schema, routine.name])
    const tables = this.#calling.get(name) ?? NO_OBJECTS
    if (this.qualified) return tables
    return [...tables, ...(this.#calling.get(quoteName([routine.name])) ?? NO_OBJECTS)]
  }

  /** Schemas that hold something of that name, whatever its kind. */
  schemasOf(name: string): ReadonlySet<string> {
    const schemas = this.#schemasOf.get(name) ?? NO_SCHEMAS
    return typeof schemas === 'string' ? new Set([schemas]) : schemas
  }

  /** Extensions that are installed in a schema, which is named unquoted or quoted. */
  extensionsIn(schema: string): readonly CatalogObject[] {
    return this.#extensionsIn.get(schema) ?? this.#extensionsIn.get(quoteName([schema])) ?? NO_OBJECTS
  }

  /** What types the columns of a view have only its query says. */
  #columnsOfView(view: CatalogObject): KnownColumns | null {
    if (view.columns.length === 0) return null
    // While its query is read, which may name it itself, no more than the names are known.
    this.#columns.set(view, new Map(view.columns.map(({ name }) => [name, { ...UNTYPED, name }])))
    const made = [...(this.#queryColumns(view)?.values() ?? [])]
    const typed = made.length === view.columns.length ? made : []
    const columns = new Map(view.columns.map(({ name }, at) => [name, { ...(typed[at] ?? UNTYPED), name }]))
    this.#columns.set(view, columns)
    return columns
  }

  /** The columns of a relation; null where nothing is known of them. */
  columns(relation: CatalogObject): KnownColumns | null {
    const known = this.#columns.get(relation)
    if (known !== undefined) return known
    if (relation.kind === 'view' || relation.kind === 'materialized view')
      return this.#columnsOfView(relation)
    const columns =
      relation.columns.length === 0 && relation.kind !== 'table'
        ? null
        : new Map(
            relation.columns.map(({ name, properties }) => [
              name,
              { name, type: typeText(properties['type']), collation: typeText(properties['collation']) },
            ]),
          )
    this.#columns.set(relation, columns)
    return columns
  }
}

const NO_ROUTINES: readonly Routine[] = []
const NO_OBJECTS: readonly CatalogObject[] = []
const NO_SCHEMAS: ReadonlySet<string> = new Set()

function push<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  const list = map.get(name)
  if (list === undefined) map.set(name, [value])
  else list.push(value)
}

function quoteSymbol(schema: string | null, symbol: string): string {
  return `${schema ?? ''} ${symbol}`
}

function typeText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** As PostgreSQL makes it up (makeMultirangeTypeName in commands/typecmds.c). */
function multirangeName(range: string): string {
  return range.includes('range') ? range.replace('range', 'multirange') : `${range}_multirange`
}

/** 'x' of 'INOUT x integer', where the type is known to be what stands at the end. */
function argumentNames(written: readonly string[], types: readonly string[]): string[] {
  const goingIn = written.filter((one) => !/^(OUT|TABLE) /.test(one))
  if (goingIn.length !== types.length) return []
  return goingIn.map((one, index) => {
    const rest = one.replace(/^(INOUT|VARIADIC|IN) /, '')
    const type = types[index] as string
    return rest.endsWith(` ${type}`) ? rest.slice(0, -type.length - 1).replaceAll('"', '') : ''
  })
}

const CREATES =
  /^\s*CREATE\s+(?:OR\s+REPLACE\s+)?(?:\w+\s+){0,2}?(?:TABLE|VIEW|FUNCTION|PROCEDURE|SEQUENCE|TYPE|DOMAIN)\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"(?:[^"]|"")*"|[^\s."(]+)\s*(\.)?/i

/** Whether all that is made is made with its schema. */
function writesSchemas(objects: readonly CatalogObject[]): boolean {
  let some = false
  for (const { schema, parts } of objects) {
    if (schema === null) continue
    const made = CREATES.exec(parts[0]?.text ?? '')
    if (made === null) continue
    if (made[1] === undefined) return false
    some = true
  }
  return some
}
