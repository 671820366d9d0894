/**
 * The objects of a script, each with what it is before and after: the
 * comparison's entries in the direction of the script, what was removed in the
 * names that it has by the time that renames are done.
 */
import type { ComparisonEntry, ObjectKind } from '../../shared/model.ts'
import type { CatalogObject } from '../catalog/catalog-object.ts'
import { quoteName } from '../catalog/names.ts'
import { asKnownTo } from '../diff/older-server.ts'
import { AppliedRenames, reversedPair } from '../diff/renames/index.ts'
import type { ChangePlan, PlanContext } from './change-plan.ts'
import { NeededObjects } from './needed-objects.ts'
import { WITHIN } from './object-words.ts'
import type { ScriptInput, ScriptSide } from './script-input.ts'
import { textOf } from './sql-text.ts'
import type { KnownType } from './type-conversion.ts'

/**
 * What becomes of an object: 'keep' it, altered or not; 'drop' and 'create'
 * what one side has; 'rebuild' is both; 'swap' is a type that is renamed, made
 * anew, and removed when all columns are of the new one.
 */
export type Fate = 'keep' | 'drop' | 'create' | 'rebuild' | 'swap'

export interface Member {
  readonly entry: ComparisonEntry
  /** In its own names. */
  readonly before: CatalogObject | null
  /** What it is before, in B's names. */
  readonly a: CatalogObject | null
  readonly b: CatalogObject | null
  readonly parentA: CatalogObject | null
  readonly parentB: CatalogObject | null
  fate: Fate
  plan: ChangePlan | null
  /** Why it is made anew. */
  why: string | null
  /** Ids of the steps for whose sake alone it is taken down and made again; empty where it has its own reason. */
  readonly sake: Set<string>
  ownReason: boolean
}

/** Both sides of the script and its members, found by keys. */
export class Members {
  readonly from: ScriptSide
  readonly to: ScriptSide
  readonly all: readonly Member[]
  /** What the objects of each side need. */
  readonly neededA: NeededObjects
  readonly neededB: NeededObjects
  readonly context: PlanContext
  /** Whether the dump that the script begins with has rows of any table. */
  readonly hasRows: boolean
  /** Whether either side holds several databases; a lone one may be called otherwise. */
  readonly several: boolean
  /** What is said of new objects: a side without any owners or grants has not the roles that B's name, if it has objects at all. */
  readonly said: { readonly owners: boolean; readonly comments: boolean; readonly grants: boolean }
  readonly #ofA = new Map<string, Member>()
  readonly #ofB = new Map<string, Member>()
  readonly #relations = new Map<string, Member>()
  readonly #named = new Map<string, Member>()
  readonly #namedInB = new Map<string, Member>()
  /** Names of databases in B by those in A. */
  readonly #databases = new Map<string, string>()
  /** Names of schemas in B by those in A. */
  readonly #schemas = new Map<string, string>()

  constructor({ comparison, a, b, options }: ScriptInput) {
    const back = options.direction === 'b to a'
    this.from = back ? b : a
    this.to = back ? a : b
    this.neededA = new NeededObjects(this.from.dependencies)
    this.neededB = new NeededObjects(this.to.dependencies)
    const renames = new AppliedRenames(back ? comparison.renamed.map(reversedPair) : comparison.renamed)
    const [inA, inB] = [byKey(this.from.objects), byKey(this.to.objects)]
    const { compared } = comparison
    this.all = comparison.entries.map((given): Member => {
      const entry = back ? turned(given) : given
      const before = inA.get(entry.aKey ?? '') ?? null
      const after = inB.get(entry.bKey ?? '') ?? null
      const parent = before?.parentKey === null ? null : (inA.get(before?.parentKey ?? '') ?? null)
      const known = (object: CatalogObject | null): CatalogObject | null =>
        object && asKnownTo(object, compared.olderServer)
      return {
        entry,
        before,
        a: known(before && inNamesOfB(before, after, parent, renames)),
        b: known(after),
        parentA: parent,
        parentB: after?.parentKey === null ? null : (inB.get(after?.parentKey ?? '') ?? null),
        fate: before && after ? 'keep' : before ? 'drop' : 'create',
        plan: null,
        why: null,
        sake: new Set(),
        ownReason: false,
      }
    })
    for (const member of this.all) this.#index(member)
    for (const { before, b } of this.all)
      if (before?.kind === 'schema' && b) this.#schemas.set(before.name, b.name)
      else if (before?.kind === 'database' && b) this.#databases.set(before.name, b.name)
    this.several = [this.from, this.to].some(({ objects }) => {
      const names = new Set(objects.map(({ database }) => database))
      names.delete(null)
      return names.size > 1
    })
    const ignored = new Set(options.ignored ?? [])
    const isEmpty = this.from.objects.every(({ kind }) => !RELATIONS.has(kind))
    this.said = {
      owners: !ignored.has('owners') && (compared.owners || isEmpty),
      comments: !ignored.has('comments'),
      grants: !ignored.has('grants') && (compared.grants || isEmpty),
    }
    this.hasRows = this.from.objects.some(({ data }) => data !== null)
    this.context = {
      all: this.all,
      compared,
      targetVersion: majorOf(this.from.serverVersion),
      types: (name) => this.#type(name),
      pairOf: (identity) => {
        const found = this.#relations.get(identity)
        return found?.a && found.b ? { a: found.a, b: found.b } : null
      },
    }
  }

  #index(member: Member): void {
    const { before, a, b } = member
    if (before) this.#ofA.set(before.key, member)
    if (b) this.#ofB.set(b.key, member)
    if (a) this.#named.set(`${a.database ?? ''}/${a.kind}/${a.identity}`, member)
    if (b) this.#namedInB.set(`${b.database ?? ''}/${b.kind}/${b.identity}`, member)
    const object = b ?? a
    if (object && RELATIONS.has(object.kind)) this.#relations.set(object.identity, member)
  }

  ofA(key: string): Member | undefined {
    return this.#ofA.get(key)
  }

  ofB(key: string): Member | undefined {
    return this.#ofB.get(key)
  }

  /** A relation, type or domain by its identity in B, or in A where B has none. */
  relation(identity: string): Member | undefined {
    return this.#relations.get(identity)
  }

  /** What A has under that kind and identity in the names of B. */
  named(kind: ObjectKind, identity: string, database: string | null): Member | undefined {
    return this.#named.get(`${database ?? ''}/${kind}/${identity}`)
  }

  /** Whether it is in another database in B, where no statement takes it. */
  isElsewhere({ before, b }: Member): boolean {
    if (!this.several || before?.database == null || b?.database == null) return false
    return (this.#databases.get(before.database) ?? before.database) !== b.database
  }

  /** The same of B. */
  namedInB(kind: ObjectKind, identity: string, database: string | null): Member | undefined {
    return this.#namedInB.get(`${database ?? ''}/${kind}/${identity}`)
  }

  /** An object of A as it is called by the time that schemas, tables and types have their new names and it has not. */
  asNamedMeanwhile(before: CatalogObject, after: CatalogObject): CatalogObject {
    const follows =
      before.kind === 'index' || (before.kind === 'sequence' && textOf(before.properties['owned by']) !== '')
    const schema = follows ? after.schema : (this.#schemas.get(before.schema ?? '') ?? before.schema)
    if (schema === null || WITHIN.has(before.kind)) return before
    const list = /\(.*$/s.exec(ROUTINES.has(before.kind) ? after.identity : '')?.[0] ?? ''
    return { ...before, schema, identity: `${quoteName([schema, before.name])}${list}` }
  }

  /** The member that it belongs to, before. */
  parentOf({ before }: Member): Member | undefined {
    return before?.parentKey == null ? undefined : this.#ofA.get(before.parentKey)
  }

  #type(name: string): KnownType | null {
    const member = this.#relations.get(name)
    const type = member?.b ?? member?.a
    if (type === undefined || type === null) return null
    if (type.kind === 'domain') {
      const checked = type.properties['not null'] === true || / CHECK \(/.test(type.definition)
      return { form: 'domain', base: textOf(type.properties['type']), checked }
    }
    return { form: type.properties['form'] === 'enum' ? 'enum' : 'other', base: null, checked: false }
  }
}

const ROUTINES: ReadonlySet<string> = new Set(['function', 'procedure'])
const RELATIONS: ReadonlySet<string> = new Set([
  'table',
  'view',
  'materialized view',
  'foreign table',
  'sequence',
  'type',
  'domain',
])

function byKey(objects: readonly CatalogObject[]): Map<string, CatalogObject> {
  return new Map(objects.map((object) => [object.key, object]))
}

/** The major version; null where it is not told. */
function majorOf(version: string | null): number | null {
  const number = Number.parseInt(version ?? '', 10)
  return Number.isFinite(number) ? number : null
}

function inNamesOfB(
  before: CatalogObject,
  after: CatalogObject | null,
  parent: CatalogObject | null,
  renames: AppliedRenames,
): CatalogObject {
  if (!renames.any) return before
  if (after) return renames.inB(before, after)
  return { ...before, identity: renames.identityInB(before, parent) }
}

/** An entry as the comparison from B to A has it; its changes in words are of no use here. */
function turned(entry: ComparisonEntry): ComparisonEntry {
  const { status, aKey, bKey, renamedColumns } = entry
  return {
    ...entry,
    status: status === 'added' ? 'removed' : status === 'removed' ? 'added' : status,
    aKey: bKey,
    bKey: aKey,
    ...(renamedColumns === undefined
      ? {}
      : { renamedColumns: renamedColumns.map(({ from, to }) => ({ from: to, to: from })) }),
  }
}
