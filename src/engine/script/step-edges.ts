/**
 * Which step must follow which, from what objects need of each other: what is
 * removed goes after all that needed it, what is made comes after all that it
 * needs, and a name is free before it is taken again.
 */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import type { Dependency } from '../catalog/dependencies/dependency.ts'
import type { Alteration } from './change-plan.ts'
import type { Member, Members } from './members.ts'
import { isEnforced } from './needed-objects.ts'
import type { ObjectSteps } from './object-steps.ts'
import { RANKS } from './plan-step.ts'
import type { PlannedStep } from './plan-step.ts'
import { dropId, retireId, stubId } from './step-ids.ts'

interface PlacedAlteration {
  readonly alteration: Alteration
  readonly step: PlannedStep
}

/** Connects steps. */
export class StepEdges {
  readonly #members: Members
  readonly #steps: ObjectSteps
  readonly #byId: ReadonlyMap<string, PlannedStep>

  constructor(members: Members, steps: ObjectSteps) {
    this.#members = members
    this.#steps = steps
    this.#byId = new Map(steps.steps.map((step) => [step.id, step]))
  }

  /** Puts every edge on its step. */
  connect(): void {
    const { neededA, neededB } = this.#members
    for (const member of this.#members.all) {
      this.#withinMember(member)
      if (member.before)
        for (const edge of neededA.of(member.before.key))
          if (isEnforced(edge)) this.#inA(member, edge)
          else this.#ofRole(member, edge)
      if (member.b) for (const edge of neededB.of(member.b.key)) if (isEnforced(edge)) this.#inB(member, edge)
    }
    this.#attachments()
    this.#freeNames()
  }

  /** An index can only be attached once its table is. */
  #attachments(): void {
    for (const { b, parentB } of this.#members.all) {
      if (!b || !parentB || (b.kind !== 'index' && b.kind !== 'constraint')) continue
      const table = this.#attachmentOf(parentB.key)
      if (table === undefined) continue
      for (const step of this.#steps.createsOf(b.key))
        if (this.#steps.isAttaching(step)) step.after.add(table.id)
        else if (table.rank === 'settle') table.after.add(step.id)
    }
  }

  #attachmentOf(key: string): PlannedStep | undefined {
    const made = this.#steps.createsOf(key).find((step) => this.#steps.isAttaching(step))
    const member = this.#members.ofB(key)
    if (made !== undefined || member === undefined) return made
    return this.#steps.altersOf(member).find(({ step }) => / ATTACH PARTITION /.test(step.sql))?.step
  }

  /** Steps of one object: alterations of one column in their order, removing before making. */
  #withinMember(member: Member): void {
    const { before, b, fate } = member
    const last = new Map<string, PlannedStep>()
    const alters = this.#steps
      .altersOf(member)
      .toSorted(
        (x, y) => RANKS[x.step.rank] - RANKS[y.step.rank] || turnOf(x.alteration) - turnOf(y.alteration),
      )
    for (const { alteration, step } of alters) {
      const column = alteration.column ?? ''
      const previous = last.get(column)
      if (previous !== undefined && column !== '') {
        step.after.add(previous.id)
        if (alteration.effect !== 'manner') step.needs.add(previous.id)
      }
      last.set(column, step)
    }
    if (!before || !b || (fate !== 'rebuild' && fate !== 'swap')) return
    const gone =
      fate === 'swap' ? retireId(before.key) : (this.#steps.dropOf(before.key) ?? dropId(before.key))
    const creates = this.#steps.createsOf(b.key)
    for (const step of creates) {
      step.after.add(gone)
      step.needs.add(gone)
      for (const id of member.sake) step.sake.add(id)
    }
    const stub = this.#byId.get(stubId(before.key))
    if (stub !== undefined) {
      this.#byId.get(gone)?.after.add(stub.id)
      this.#byId.get(gone)?.needs.add(stub.id)
      if (!member.ownReason) for (const id of member.sake) stub.sake.add(id)
    }
    const dropped = this.#byId.get(gone)
    if (dropped === undefined) return
    for (const id of member.sake) if (!member.ownReason) dropped.sake.add(id)
    // Nothing is taken down that is not built again.
    const [first] = creates
    if (first !== undefined && dropped.id === gone) dropped.needs.add(first.id)
    if (member.ownReason) for (const step of creates) step.sake.clear()
    if (fate === 'swap') {
      const removed = this.#byId.get(dropId(before.key))
      for (const step of creates) removed?.after.add(step.id)
      removed?.needs.add(gone)
    }
  }

  /** `member` needs something in A: it lets go of it before that is removed or changed under it. */
  #inA(member: Member, edge: Dependency): void {
    const other = this.#members.ofA(edge.to)
    if (other === undefined || !member.before) return
    const own = this.#steps.dropOf(member.before.key)
    const gone = this.#byId.get(this.#steps.dropOf(edge.to) ?? '')
    if (gone !== undefined && gone.id !== own) {
      if (own !== undefined) {
        const stub = this.#byId.get(stubId(member.before.key))
        gone.after.add(stub?.id ?? own)
        gone.needs.add(stub?.id ?? own)
      } else if (member.fate === 'keep')
        for (const { step } of this.#lettingGo(member, edge)) {
          gone.after.add(step.id)
          gone.needs.add(step.id)
        }
    }
    if (other.fate !== 'keep') return
    if (own === undefined) return this.#letsGoBefore(member, other, edge)
    for (const { alteration, step } of this.#steps.altersOf(other)) {
      if (step.id === own || !isDisturbing(alteration)) continue
      if (edge.columns.length > 0 && !edge.columns.includes(formerName(other, alteration.column ?? '')))
        continue
      if (edge.columns.length === 0 && edge.reason === 'belongs to' && member.fate === 'drop') {
        step.after.add(own)
        continue
      }
      step.after.add(own)
      if (member.fate === 'rebuild') step.needs.add(own)
    }
  }

  /** A column goes when what stays has been changed not to need it. */
  #letsGoBefore(member: Member, other: Member, edge: Dependency): void {
    if (member.fate !== 'keep' || edge.columns.length === 0) return
    for (const { alteration, step } of this.#steps.altersOf(other)) {
      if (alteration.effect !== 'drop' || !edge.columns.includes(formerName(other, alteration.column ?? '')))
        continue
      for (const { step: changing } of this.#concerning(member, edge)) {
        step.after.add(changing.id)
        step.needs.add(changing.id)
      }
    }
  }

  /** Those by which it lets go: where some are there for that alone, the others come later. */
  #lettingGo(member: Member, edge: Dependency): readonly PlacedAlteration[] {
    const all = this.#concerning(member, edge)
    const early = all.filter(({ step }) => step.rank === 'release')
    return early.length > 0 ? early : all
  }

  /** Alterations of an object that stays by which it may let go of something, or take it up. */
  #concerning(member: Member, { fromColumn }: Dependency): readonly PlacedAlteration[] {
    return this.#steps.altersOf(member).filter(({ alteration, step }) => {
      if (alteration.effect === 'manner' || step.outside !== null) return false
      return fromColumn === null ? alteration.column === null : alteration.column === fromColumn
    })
  }

  /** A role goes when nothing is its own or granted to it any more. */
  #ofRole(member: Member, { to, reason }: Dependency): void {
    const gone = this.#byId.get(this.#steps.dropOf(to) ?? '')
    if (gone === undefined || !member.before || (reason !== 'owner' && reason !== 'grant')) return
    const own = this.#steps.dropOf(member.before.key)
    const manner = this.#steps.altersOf(member).filter(({ alteration }) => alteration.effect === 'manner')
    for (const id of own === undefined ? manner.map(({ step }) => step.id) : [own]) {
      gone.after.add(id)
      gone.needs.add(id)
    }
  }

  /** `member` needs something in B: it is made or changed after that is there. */
  #inB(member: Member, edge: Dependency): void {
    const other = this.#members.ofB(edge.to)
    if (other === undefined || other === member || !member.b) return
    const made = this.#steps.createsOf(edge.to)
    const own = this.#steps.createsOf(member.b.key)
    for (const [index, step] of own.entries()) {
      // Only the statement that says so needs the column that owns a sequence.
      if (edge.reason === 'owned by' && index === 0) continue
      for (const needed of made) {
        // Where B's dump has it later there is a circle, which pg_dump has taken apart.
        if (needed === step || this.#steps.isAttaching(needed) || needed.position >= step.position) continue
        step.after.add(needed.id)
        step.needs.add(needed.id)
      }
      this.#afterColumns(step, other, edge)
    }
    if (member.fate !== 'keep') return
    for (const { step } of this.#concerning(member, edge)) {
      if (step.rank === 'release') continue
      const [first] = made
      if (first !== undefined) {
        step.after.add(first.id)
        step.needs.add(first.id)
      }
      this.#afterColumns(step, other, edge)
    }
  }

  /** Columns that something needs are there, and of their type, before it is. */
  #afterColumns(step: PlannedStep, other: Member, { columns }: Dependency): void {
    if (other.fate !== 'keep' || columns.length === 0) return
    for (const { alteration, step: altering } of this.#steps.altersOf(other)) {
      if (altering === step || alteration.column === null || !columns.includes(alteration.column)) continue
      if (alteration.effect !== 'add' && alteration.effect !== 'type') continue
      step.after.add(altering.id)
      step.needs.add(altering.id)
    }
  }

  /** What is made under a name that something removed had comes after it. */
  #freeNames(): void {
    const freed = new Map<string, string>()
    for (const { a, before, fate } of this.#members.all) {
      if (!a || !before || fate === 'keep' || fate === 'create') continue
      const id = fate === 'swap' ? retireId(before.key) : this.#steps.dropOf(before.key)
      if (id !== undefined) for (const name of namesTaken(a)) freed.set(name, id)
    }
    for (const { b, fate } of this.#members.all) {
      if (!b || fate === 'keep') continue
      for (const name of namesTaken(b)) {
        const id = freed.get(name)
        if (id === undefined) continue
        for (const step of this.#steps.createsOf(b.key)) {
          if (step.id === id) continue
          step.after.add(id)
          step.needs.add(id)
        }
      }
    }
  }
}

/** Which of a column's alterations comes first: what is taken off, the type, what is put on. */
function turnOf({ effect, sql }: Alteration): number {
  if (effect === 'drop') return 0
  if (effect === 'default' && / DROP (?:DEFAULT|IDENTITY|EXPRESSION);$/.test(sql)) return 1
  return effect === 'add' ? 2 : effect === 'type' ? 3 : 4
}

function isDisturbing({ effect }: Alteration): boolean {
  return effect === 'type' || effect === 'drop'
}

/** What a column is called in A. */
function formerName({ entry }: Member, column: string): string {
  return entry.renamedColumns?.find(({ to }) => to === column)?.from ?? column
}

const RELATIONS: ReadonlySet<string> = new Set([
  'table',
  'view',
  'materialized view',
  'foreign table',
  'sequence',
  'index',
  'constraint',
])
const ROUTINES: ReadonlySet<string> = new Set(['function', 'procedure', 'aggregate'])
const TYPES: ReadonlySet<string> = new Set([
  'type',
  'domain',
  'table',
  'view',
  'materialized view',
  'foreign table',
])

/** The names that an object takes, each with the space in which it is unique. */
function namesTaken({ database, schema, name, kind, identity, properties }: CatalogObject): string[] {
  const place = `${database ?? ''}/${schema ?? ''}/${name}`
  return [
    ...(RELATIONS.has(kind) || properties['form'] === 'composite' ? [`relation ${place}`] : []),
    ...(TYPES.has(kind) ? [`type ${place}`] : []),
    ...(kind.endsWith('constraint') ? [`constraint ${database ?? ''}/${identity}`] : []),
    ROUTINES.has(kind) ? `routine ${database ?? ''}/${identity}` : `${kind} ${database ?? ''}/${identity}`,
  ]
}
