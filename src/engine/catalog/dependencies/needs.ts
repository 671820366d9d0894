/** What one object names, looked up and noted: the place where a name becomes an edge or something unknown. */
import type { CatalogObject } from '../catalog-object.ts'
import { quoteName } from '../names.ts'
import type { DependencyEvidence, DependencyReason } from './dependency.ts'
import type { EdgeList } from './edge-list.ts'
import { chooseRoutine } from './choose-routine.ts'
import { extensionBrings } from './extension-names.ts'
import type { CallShape } from './choose-routine.ts'
import type { NameIndex, Routine } from './name-index.ts'
import { bareType, nameParts } from './quoted-text.ts'
import { isSystemSchema, isSystemType } from './system-names.ts'
import type { NamePlaces, NameSpan, Origin } from './text-places.ts'

/** Everything that is known of one catalog while its dependencies are looked for. */
export interface Search {
  readonly index: NameIndex
  readonly edges: EdgeList
  /** Where names stand in a text, for who wants to know. */
  readonly places?: NamePlaces
}

/** For what an object needs what it names, and how sure that is. */
export interface Purpose {
  readonly reason: DependencyReason
  readonly evidence: DependencyEvidence
  readonly fromColumn?: string | null
  /** Schemas in which names without schema are looked for; those of the object and public where absent. */
  readonly path?: readonly string[]
  /** Names of relations that are made on the way, which no dump holds. */
  readonly temporary?: ReadonlySet<string>
  /** Where the text that is read stands in the one on show; absent where that does not matter or is not known. */
  readonly origin?: Origin | null
}

interface Found<Value> {
  readonly value: Value
  /** Whether the name can mean nothing else. */
  readonly sure: boolean
}

/** Looks up names on behalf of one object, for one purpose, and notes what it finds. */
export class Needs {
  readonly index: NameIndex
  readonly from: CatalogObject
  readonly purpose: Purpose
  readonly #search: Search

  constructor(search: Search, from: CatalogObject, purpose: Purpose) {
    this.#search = search
    this.index = search.index
    this.from = from
    this.purpose = purpose
  }

  /** The same object, for another purpose. */
  for(purpose: Partial<Purpose>): Needs {
    return new Needs(this.#search, this.from, { ...this.purpose, ...purpose })
  }

  /** Notes an object that is known already. */
  object(to: CatalogObject, columns?: readonly string[], sure = true): void {
    const { reason, evidence, fromColumn = null } = this.purpose
    this.#search.edges.add(this.from, to, {
      reason,
      evidence: sure ? evidence : 'guessed',
      fromColumn,
      ...(columns === undefined ? {} : { columns }),
    })
  }

  /** Whether anybody wants to know where names stand. */
  get placing(): boolean {
    return this.#search.places !== undefined
  }

  /** Notes where a name stands: parts `span` of the dotted name at `at`, a byte of what was parsed. */
  place(
    at: unknown,
    span: NameSpan,
    object: CatalogObject,
    more: { readonly column?: string; readonly sure?: boolean; readonly alias?: string } = {},
  ): void {
    const { origin } = this.purpose
    if (this.#search.places === undefined || !origin || span.from > span.to) return
    // PostgreSQL's parser leaves out a location that is 0.
    const byte = at === undefined ? 0 : at
    if (typeof byte !== 'number' || byte < 0) return
    const { column = null, sure = true, ...alias } = more
    this.#search.places.note(origin(byte), span, { object, column, sure, ...alias })
  }

  /** Notes what cannot be resolved. */
  unknown(what: 'dynamic SQL' | 'not in this dump' | 'not understood', text: string): void {
    this.#search.edges.addUnknown(this.from, what, text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text)
  }

  /** A relation by its parts, unquoted; `at` is where it is named, in bytes of what was parsed. Undefined where it is none of this dump: told, but for PostgreSQL's own. */
  relation(parts: readonly string[], at: unknown = -1): CatalogObject | undefined {
    const name = parts.at(-1) ?? ''
    if (parts.length === 1 && this.purpose.temporary?.has(name)) return undefined
    const found = this.#resolve(parts, (quoted) => this.index.relation(quoted))
    if (found !== undefined) {
      this.object(found.value, [], found.sure)
      this.place(at, wholeName(parts), found.value, { sure: found.sure })
      return found.value
    }
    if (parts.length === 1 && name.startsWith('pg_')) return undefined
    this.#missing(parts)
    return undefined
  }

  /** A type by its parts, unquoted. */
  type(parts: readonly string[], at: unknown = -1): CatalogObject | undefined {
    if (parts.length === 1 && isSystemType(parts[0] as string)) return undefined
    const found = this.#resolve(parts, (quoted) => this.index.type(quoted))
    if (found === undefined) this.#missing(parts)
    else {
      this.object(found.value, undefined, found.sure)
      this.place(at, wholeName(parts), found.value, { sure: found.sure })
    }
    return found?.value
  }

  /** A type as format_type prints it: 'app.mood[]'. */
  typeText(text: string): CatalogObject | undefined {
    const bare = bareType(text)
    const known = this.index.type(bare)
    if (known !== undefined) {
      this.object(known)
      return known
    }
    if (bare === 'NONE' || bare.startsWith('TABLE(') || isSystemType(bare)) return undefined
    return this.type(nameParts(bare))
  }

  /** What a call means. Undefined for PostgreSQL's own functions, and where several fit. */
  call(parts: readonly string[], shape: CallShape, at: unknown = -1): Routine | undefined {
    // Where all names have their schema, one without is PostgreSQL's own, but in a body's text.
    if (parts.length === 1 && this.index.qualified && this.purpose.evidence !== 'body') return undefined
    const found = this.#resolve(parts, (quoted) => {
      const routines = this.index.routines(quoted)
      return routines.length > 0 ? routines : undefined
    })
    if (found === undefined) {
      if (parts.length > 1) this.#missing(parts, shape.types)
      else this.#ofExtension(null, parts[0] as string)
      return undefined
    }
    const fitting = chooseRoutine(found.value, shape)
    if (fitting.length === 0) {
      if (parts.length > 1) this.unknown('not in this dump', `${quoteName(parts)}(${callTypes(shape)})`)
      return undefined
    }
    for (const { object } of fitting) {
      const sure = found.sure && fitting.length === 1
      this.object(object, undefined, sure)
      this.place(at, wholeName(parts), object, { sure })
    }
    return fitting.length === 1 ? fitting[0] : undefined
  }

  /** A function named with its types, or alone: 'app.f(integer)', 'app.f'. `types` where the place says them. */
  routineText(text: string, types?: readonly string[]): void {
    const exact = (['function', 'aggregate', 'procedure'] as const)
      .map((kind) => this.index.object(kind, types === undefined ? text : `${text}(${types.join(', ')})`))
      .find((object) => object !== undefined)
    if (exact !== undefined) {
      this.object(exact)
      return
    }
    const parts = nameParts(text.replace(/\(.*$/s, ''))
    const routines = this.#resolve(parts, (quoted) => {
      const all = this.index.routines(quoted)
      return all.length > 0 ? all : undefined
    })
    if (routines === undefined) {
      if (parts.length > 1) this.#missing(parts)
      return
    }
    const wanted = types ?? []
    const same = routines.value.filter(({ types: own }) => own.join() === wanted.join())
    const named = same.length > 0 ? same : routines.value
    for (const { object } of named) this.object(object, undefined, routines.sure && named.length === 1)
  }

  /** An operator by its parts and the types of its sides, null where one is not known. */
  operator(parts: readonly string[], left: string | null | 'NONE', right: string | null): void {
    const symbol = parts.at(-1) ?? ''
    const schemas = parts.length > 1 ? [parts.at(-2) as string] : this.index.qualified ? [] : this.#path()
    for (const schema of schemas) {
      const all = this.index.operators(schema, symbol)
      if (all.length === 0) continue
      const fitting = all.filter((object) => sidesFit(object, left, right))
      const named = fitting.length > 0 ? fitting : all
      for (const object of named) this.object(object, undefined, named.length === 1)
      return
    }
    if (parts.length > 1) this.#missing(parts, [left, right])
  }

  /** Any object by its kind and its name as the dump quotes it. */
  named(kind: CatalogObject['kind'], text: string): CatalogObject | undefined {
    const exact = this.index.object(kind, text)
    const found =
      exact === undefined
        ? this.#resolve(nameParts(text), (quoted) => this.index.object(kind, quoted))
        : { value: exact, sure: true }
    if (found !== undefined) this.object(found.value, undefined, found.sure)
    // Schemas and roles may be left out of a dump; what an extension brings is never in it.
    else if (BY_EXTENSIONS.has(kind)) this.#ofExtension(null, nameParts(text).at(-1) ?? '')
    return found?.value
  }

  /** An operator class or family: its name is unique within its index method. */
  classOf(kind: 'operator class' | 'operator family', parts: readonly string[], method: string): void {
    const found = this.#resolve(parts, (quoted) => this.index.object(kind, `${quoted} USING ${method}`))
    if (found !== undefined) this.object(found.value, undefined, found.sure)
    else if (parts.length > 1) this.#missing(parts)
  }

  #path(): readonly string[] {
    if (this.purpose.path !== undefined) return this.purpose.path
    const own = this.from.schema
    return own === null || own === 'public' ? PUBLIC : [own, 'public']
  }

  #resolve<Value>(
    parts: readonly string[],
    find: (quoted: string) => Value | undefined,
  ): Found<Value> | undefined {
    const name = parts.at(-1) ?? ''
    if (parts.length > 1) {
      const value = find(quoteName(parts.slice(-2)))
      return value === undefined ? undefined : { value, sure: true }
    }
    const alone = find(quoteName([name]))
    if (alone !== undefined) return { value: alone, sure: true }
    const schemas = this.index.schemasOf(name)
    if (schemas.size === 0) return undefined
    const others: Value[] = []
    for (const schema of schemas) {
      const value = find(quoteName([schema, name]))
      if (value !== undefined) others.push(value)
    }
    for (const schema of this.#path()) {
      const value = schemas.has(schema) ? find(quoteName([schema, name])) : undefined
      if (value !== undefined) return { value, sure: this.purpose.path !== undefined || others.length === 1 }
    }
    // A path that the function sets is all that is looked in.
    if (this.purpose.path !== undefined) return undefined
    return others.length === 1 ? { value: others[0] as Value, sure: false } : undefined
  }

  /** A name that nothing in the dump has: an extension's, PostgreSQL's own, or missing. */
  #missing(parts: readonly string[], near: readonly (string | null)[] = []): void {
    const schema = parts.length > 1 ? (parts.at(-2) as string) : null
    if (schema !== null && isSystemSchema(schema)) return
    if (!this.#ofExtension(schema, parts.at(-1) ?? '', near))
      this.unknown('not in this dump', quoteName(parts))
  }

  /** Notes the extension that a name is from, where there is one. `near` are types beside it, which tell operators of one symbol apart. */
  #ofExtension(schema: string | null, name: string, near: readonly (string | null)[] = []): boolean {
    const there = schema === null ? this.index.extensions : this.index.extensionsIn(schema)
    if (there.length === 0) return false
    const extension = this.for({ reason: 'extension' })
    let bringing = there.filter((one) => extensionBrings(one.name, name) === true)
    if (bringing.length > 1) {
      const typed = bringing.filter((one) =>
        near.some(
          (type) =>
            type !== null && extensionBrings(one.name, nameParts(bareType(type)).at(-1) ?? '') === true,
        ),
      )
      if (typed.length > 0) bringing = typed
    }
    const [only, more] = bringing
    if (only !== undefined) {
      for (const one of bringing) extension.object(one, undefined, more === undefined)
      return true
    }
    // Nothing is known of what it brings: then it may be that.
    const [left, other] =
      schema === null ? [] : there.filter((one) => extensionBrings(one.name, name) === null)
    if (left === undefined || other !== undefined) return false
    extension.object(left, undefined, false)
    return true
  }
}

const BY_EXTENSIONS: ReadonlySet<string> = new Set([
  'foreign data wrapper',
  'procedural language',
  'access method',
  'text search dictionary',
  'text search template',
])

const SHOWN = 120

function wholeName(parts: readonly string[]): NameSpan {
  return { from: 0, to: parts.length - 1 }
}

const PUBLIC: readonly string[] = ['public']

function callTypes({ types }: CallShape): string {
  return types.map((type) => type ?? '?').join(', ')
}

function sidesFit(operator: CatalogObject, left: string | null, right: string | null): boolean {
  const [ownLeft, ownRight] = operator.identity.slice(operator.identity.lastIndexOf('(') + 1, -1).split(', ')
  return (left === null || left === ownLeft) && (right === null || right === ownRight)
}
