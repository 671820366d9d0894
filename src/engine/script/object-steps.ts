/** The steps of each object: what removes it, what alters it, and the dump's own statements that make it. */
import type { CatalogObject, DefinitionPartRecord } from '../catalog/catalog-object.ts'
import { quoteIdentifier, quoteName } from '../catalog/names.ts'
import { ChangePlan } from './change-plan.ts'
import type { Alteration } from './change-plan.ts'
import { isCircular, lostWith, partGroups, stubOf, withPlace } from './dump-statements.ts'
import type { Member, Members } from './members.ts'
import { comesFromAbove, madeAlone, ownedBy } from './made-alone.ts'
import { defaultGrants, planManner, renameStatements, withoutManner } from './kinds/manner-changes.ts'
import { dropStatement, kindWord } from './object-words.ts'
import { plannedStep } from './plan-step.ts'
import type { PlannedStep, Rank, StepDraft } from './plan-step.ts'
import { comesWithParents, impliedDrop } from './implied-drops.ts'
import { addingRisks } from './adding-risks.ts'
import { alterationId, createId, dropId, retireId, stubId } from './step-ids.ts'
import { textOf } from './sql-text.ts'

/** What differs and no step brings about. */
export interface NotScripted {
  readonly kind: CatalogObject['kind']
  readonly name: string
  readonly reason: string
}

/** Every step of every member, found again by what it does. */
export class ObjectSteps {
  readonly steps: PlannedStep[] = []
  readonly notScripted: NotScripted[] = []
  readonly #members: Members
  /** By key in A: the step that removes it; null where nothing needs to. */
  readonly #drops = new Map<string, string>()
  /** By key in B: what makes it. */
  readonly #creates = new Map<string, PlannedStep[]>()
  readonly #alters = new Map<Member, { readonly alteration: Alteration; readonly step: PlannedStep }[]>()
  readonly #attaching = new Set<string>()
  /** Statements of B by where they begin, that some step has already. */
  readonly #taken = new Map<string, PlannedStep>()

  constructor(members: Members) {
    this.#members = members
    for (const member of members.all) this.#plan(member)
  }

  /** The step after which an object of A is gone. */
  dropOf(key: string): string | undefined {
    return this.#drops.get(key)
  }

  /** The steps that make an object of B. */
  createsOf(key: string): readonly PlannedStep[] {
    return this.#creates.get(key) ?? []
  }

  /** Whether a step puts a partition or its index in its place. */
  isAttaching({ id }: PlannedStep): boolean {
    return this.#attaching.has(id)
  }

  /** The alterations of an object that stays. */
  altersOf(member: Member): readonly { readonly alteration: Alteration; readonly step: PlannedStep }[] {
    return this.#alters.get(member) ?? []
  }

  #plan(member: Member): void {
    const { fate, plan, b, before } = member
    if (before && b && fate !== 'create' && !this.#members.isElsewhere(member)) this.#rename(member)
    if (fate === 'drop' || fate === 'rebuild' || fate === 'swap') this.#drop(member)
    if (fate === 'create' || fate === 'rebuild' || fate === 'swap') this.#create(member)
    if (fate !== 'keep' || plan === null) return
    for (const reason of plan.notScripted) this.#cannot(member, reason)
    this.#alter(member)
  }

  #cannot({ a, b }: Member, reason: string): void {
    const object = b ?? a
    if (object) this.notScripted.push({ kind: object.kind, name: object.identity, reason })
  }

  #add(member: Member, draft: Omit<StepDraft, 'kind' | 'name' | 'database' | 'entryId'>): PlannedStep {
    const object = (member.b ?? member.a) as CatalogObject
    const step = plannedStep({
      kind: object.kind,
      name: object.identity,
      database: object.database,
      entryId: member.sake.size > 0 && !member.ownReason ? null : member.entry.id,
      ...draft,
    })
    this.steps.push(step)
    return step
  }

  /** Names first: all that follows speaks in those of B. */
  #rename(member: Member): void {
    const { before, b, parentA, entry } = member
    if (!before || !b) return
    const parent = this.#members.parentOf(member)?.b ?? parentA
    // A schema's or table's new name takes what is in it along: only what is called otherwise on its own account is said.
    const named = this.#members.asNamedMeanwhile(before, b)
    const statements = entry.formerName === undefined ? [] : renameStatements(named, b, parent)
    const position = RENAME_ORDER.indexOf(before.kind) * PLACES + placeOf(before)
    for (const [index, sql] of statements.entries())
      this.#add(member, { id: `rename:${b.key}#${index}`, action: 'rename', sql, rank: 'rename', position })
    for (const { from, to } of entry.renamedColumns ?? []) {
      const kind = b.kind === 'type' ? 'ATTRIBUTE' : 'COLUMN'
      const sql = `ALTER ${kindWord(b.kind)} ${b.identity} RENAME ${kind} ${quoteIdentifier(from)} TO ${quoteIdentifier(to)};`
      const id = `rename:${b.key}.${to}`
      this.#add(member, { id, action: 'rename', sql, rank: 'rename', position: position + 0.5 })
    }
  }

  #drop(member: Member): void {
    const { before, a, fate, why } = member
    if (!before || !a) return
    const position = -placeOf(before)
    const id = dropId(before.key)
    const implied = impliedDrop(member, this.#members)
    if (implied !== null && fate !== 'swap') {
      this.#drops.set(before.key, implied)
      return
    }
    if (fate === 'drop' && !before.parts.some(({ role }) => role === 'create')) {
      this.#takeBack(member)
      return
    }
    this.#drops.set(before.key, id)
    const stub = stubOf(before)
    if (stub !== null)
      this.#add(member, {
        id: stubId(before.key),
        action: 'alter',
        sql: stub,
        rank: 'release',
        position,
        why: 'it and what it needs need each other: without its query both can be removed',
      })
    const parent = this.#members.parentOf(member)?.b ?? member.parentA
    if (fate === 'swap') {
      const retired = retiredName(a)
      this.#add(member, {
        id: retireId(before.key),
        action: 'rebuild',
        sql: `ALTER ${kindWord(a.kind)} ${a.identity} RENAME TO ${quoteIdentifier(retired)};`,
        rank: 'drop',
        position,
        why,
      })
      const old = { ...a, name: retired, identity: quoteName([a.schema ?? '', retired].filter(Boolean)) }
      this.#add(member, {
        id,
        action: 'rebuild',
        sql: dropStatement(old, parent),
        rank: 'settle',
        position,
        why,
      })
      return
    }
    if (a.kind === 'unparsed')
      return this.#cannot(member, 'What this statement did is not known, and so not what undoes it.')
    const lost = fate === 'drop' ? lostWith(a) : []
    const outside = a.kind === 'database' || a.kind === 'tablespace' ? 'after' : null
    const sql =
      a.kind === 'default acl'
        ? defaultGrants(a.grants, [], a.identity).join('\n')
        : dropStatement(a, parent).replace(/;$/, isCircular(a) ? ' CASCADE;' : ';')
    this.#add(member, {
      id,
      action: fate === 'rebuild' ? 'rebuild' : 'drop',
      sql,
      rank: dropRank(a),
      position,
      risks: lost,
      why,
      outside,
    })
  }

  /** What the dump says of an object that it does not make. */
  #takeBack(member: Member): void {
    const { a, parentA } = member
    if (!a) return
    const plan = new ChangePlan()
    planManner({ a, b: withoutManner(a), parent: parentA, context: this.#members.context }, plan)
    for (const [index, { sql }] of plan.alterations.entries())
      this.#add(member, {
        id: alterationId(a.key, index),
        action: 'set',
        sql,
        rank: 'release',
        position: placeOf(a),
      })
    if (plan.alterations.length === 0)
      this.#cannot(member, 'The dump does not make it, and what it says of it was not compared.')
  }

  #create(member: Member): void {
    const { b, fate, why } = member
    if (!b) return
    if (b.kind === 'unparsed')
      return this.#cannot(member, 'The statement is not understood, and so not repeated.')
    const made: PlannedStep[] = []
    this.#creates.set(b.key, made)
    if (comesFromAbove(b, member.parentB) || comesWithParents(member, this.#members)) return undefined
    const action = fate === 'create' ? 'create' : 'rebuild'
    const groups = partGroups(b, this.#members.said)
    for (const group of groups) {
      const [first] = group
      if (first === undefined) continue
      const alone = first.role === 'create' ? madeAlone(member, first, this.#members) : null
      const shared = alone === null ? this.#taken.get(partKey(b, first)) : undefined
      if (shared !== undefined && first.role === 'create') made.push(shared)
      const own = alone === null ? group : group.slice(1)
      const owning = alone === null ? null : ownedBy(b)
      if (owning !== null)
        this.#add(member, {
          id: `${createId(b.key, first.start)}+`,
          action: 'set',
          sql: owning,
          rank: 'settle',
          position: first.start,
        })
      const texts = own.filter((part) => !this.#taken.has(partKey(b, part)))
      const sql = [...(alone === null ? [] : [alone]), ...texts.map((part) => this.#partText(member, part))]
      if (sql.every((text) => text.trim() === '')) continue
      const step = this.#add(member, {
        id: createId(b.key, first.start),
        action: first.role === 'create' ? action : 'set',
        sql: sql.join('\n'),
        rank: createRank(member, first, this.#members),
        position: first.start,
        risks: first.role === 'create' ? addingRisks(member, this.#members) : [],
        outside: b.kind === 'database' || b.kind === 'tablespace' ? 'before' : null,
        why,
      })
      made.push(step)
      if (first.role === 'attach') this.#attaching.add(step.id)
      for (const part of texts) this.#taken.set(partKey(b, part), step)
    }
    if (made.length === 0) this.#cannot(member, 'The dump has no statement that makes it.')
  }

  /** The statement as the dump has it. */
  #partText(member: Member, part: DefinitionPartRecord): string {
    const b = member.b as CatalogObject
    if (part.text === null) {
      this.#cannot(member, 'Its statement is too long to be kept.')
      return ''
    }
    return part.role === 'create' ? withPlace(b, part.text) : part.text
  }

  #alter(member: Member): void {
    const { b, plan } = member
    if (!b || plan === null) return
    const made = plan.alterations.map((alteration, index) => {
      const step = this.#add(member, {
        id: alterationId(b.key, index),
        action: alteration.action,
        sql: alteration.outside === 'before' ? inOwnNames(member, alteration.sql) : alteration.sql,
        rank: alteration.rank,
        position: alteration.position ?? placeOf(b),
        risks: alteration.risks,
        outside: alteration.outside,
        why: alteration.why,
      })
      if (alteration.sake !== null) step.sake.add(alteration.sake)
      return { alteration, step }
    })
    this.#alters.set(member, made)
  }
}

/** What takes others along is renamed before them; kinds that are not here come first of all. */
const RENAME_ORDER: readonly CatalogObject['kind'][] = [
  'schema',
  'type',
  'domain',
  'table',
  'foreign table',
  'view',
  'materialized view',
  'sequence',
  'function',
  'procedure',
  'aggregate',
  'index',
  'constraint',
  'fk constraint',
  'check constraint',
  'trigger',
  'policy',
  'rule',
  'statistics',
]
/** More than a dump has bytes. */
const PLACES = 1e15

/** What runs before the transaction does so before anything is renamed. */
function inOwnNames({ before, b }: Member, sql: string): string {
  if (!before || !b || before.identity === b.identity) return sql
  return sql.replace(`${kindWord(b.kind)} ${b.identity} `, () => `${kindWord(b.kind)} ${before.identity} `)
}

/** Where an object's first statement begins. */
export function placeOf({ parts }: CatalogObject): number {
  return parts[0]?.start ?? 0
}

const partKey = ({ database }: CatalogObject, { start }: DefinitionPartRecord): string =>
  `${database ?? ''} ${start}`

function createRank({ b, parentB }: Member, { role }: DefinitionPartRecord, members: Members): Rank {
  if (role === 'other') return 'refresh'
  if (b?.kind === 'event trigger' || b?.kind === 'subscription') return 'watch'
  if (b?.kind === 'default acl') return 'settle'
  if (role !== 'attach') return 'make'
  // A partition that comes to a table with indexes needs its own first, or PostgreSQL makes others.
  const table = b?.kind === 'index' || b?.kind === 'constraint' ? parentB : b
  const above = members.relation(textOf(table?.properties['partition of']))
  const isNew = table === null || table === undefined || members.ofB(table.key)?.fate !== 'keep'
  return isNew && above?.fate === 'keep' ? 'settle' : 'make'
}

/** An event trigger would fire at every step; a role may own what is only removed by then. */
function dropRank({ kind }: CatalogObject): Rank {
  if (kind === 'role' || kind === 'tablespace') return 'watch'
  return kind === 'event trigger' ? 'rename' : 'drop'
}

/** A name for a type that is to go, while the new one has its own. */
function retiredName({ name }: CatalogObject): string {
  let kept = name
  while (Buffer.byteLength(kept) > 55) kept = [...kept].slice(0, -1).join('')
  return `${kept}__before`
}
