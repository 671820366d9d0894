/**
 * What stands in the way of changes: PostgreSQL refuses to change or remove
 * what others need. Views, policies, triggers, rules ... are taken down and
 * built again around the change; defaults are taken off and put on again;
 * columns of a type that is made anew are converted.
 */
import type { ObjectKind } from '../../shared/model.ts'
import type { Dependency } from '../catalog/dependencies/dependency.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import type { Alteration } from './change-plan.ts'
import { kindWord } from './object-words.ts'
import { isEnforced } from './needed-objects.ts'
import type { NeededObjects } from './needed-objects.ts'
import type { Member, Members } from './members.ts'
import { typeClause } from './kinds/column-definition.ts'
import { lastingParents } from './kinds/inherited-changes.ts'
import { risk } from './plan-step.ts'
import { alterationId, dropId } from './step-ids.ts'
import { expressionOf, textOf } from './sql-text.ts'

/** Kinds that PostgreSQL refuses to see a column's type change under (ATExecAlterColumnType in commands/tablecmds.c). */
const IN_THE_WAY: ReadonlySet<ObjectKind> = new Set([
  'view',
  'materialized view',
  'rule',
  'policy',
  'trigger',
  'function',
  'procedure',
  'publication',
])
/** Reasons that are about columns of what is needed. */
const OF_COLUMNS: ReadonlySet<Dependency['reason']> = new Set([
  'query',
  'expression',
  'function body',
  'publishes',
  'column default',
])
/** Types of one family can be compared with each other, so that a foreign key between them holds meanwhile. */
const FAMILIES: readonly RegExp[] = [/^(?:smallint|integer|bigint)$/, /^(?:text|character varying)/]

/** Decides what is taken down and built again. */
export class Rebuilds {
  readonly #members: Members
  readonly #needed: NeededObjects
  readonly #looked = new Map<Member, number>()

  constructor(members: Members) {
    this.#members = members
    this.#needed = members.neededA
  }

  /** Decides for every member whose plan is made, and for all that is in the way of another. */
  settle(): void {
    for (const member of this.#members.all) {
      const { plan, b } = member
      const retyped = b?.kind === 'type' && plan?.alterations.some(({ effect }) => effect === 'type')
      if (retyped === true && this.#isInUse(b?.identity ?? ''))
        plan?.mustRebuild('PostgreSQL changes no type of an attribute while a column is of the whole type')
      if (plan?.rebuild == null || !b) continue
      member.ownReason = true
      this.#rebuild(member, plan.rebuild)
    }
    while (this.#members.all.filter((member) => this.#clearAll(member)).length > 0);
  }

  /** Whether a table has a column of the type, or another type has. */
  #isInUse(type: string): boolean {
    return this.#members.all.some(
      ({ b }) =>
        b !== null && b.columns.some(({ properties }) => baseOf(textOf(properties['type'])) === type),
    )
  }

  /** Looks at a member's alterations that were not looked at yet; what is found may add others, here and elsewhere. */
  #clearAll(member: Member): boolean {
    const { plan } = member
    const from = this.#looked.get(member) ?? 0
    if (member.fate !== 'keep' || plan === null || plan.alterations.length === from) return false
    this.#looked.set(member, plan.alterations.length)
    for (const [at, alteration] of plan.alterations.slice(from).entries())
      this.#clear(member, alteration, from + at)
    return true
  }

  #rebuild(member: Member, why: string, sake?: string): void {
    if (sake !== undefined) member.sake.add(sake)
    if (member.fate !== 'keep') return
    const { before, b } = member
    if (!before || !b) return
    if (b.kind === 'type' && b.properties['form'] === 'base') {
      member.plan?.cannot(`${why}, and a base type is never made anew: every column of it would go along.`)
      return
    }
    // The functions that make a range's second type keep its name: it cannot stand beside another.
    const isRange = b.kind === 'type' && b.properties['form'] === 'range'
    const isType = b.kind === 'type' || b.kind === 'domain'
    const divided = isType ? this.#dividedBy(b.identity) : null
    if (divided !== null) {
      member.plan?.cannot(
        `${why}, and the rows of ${divided} are divided by a column of it, whose type stays.`,
      )
      return
    }
    member.fate = (isType && !isRange) || b.kind === 'collation' ? 'swap' : 'rebuild'
    member.why = why
    const own = dropId(before.key)
    if (isType) this.#convertColumns(b.identity, isRange)
    if (b.kind === 'collation') this.#collateColumns(b.identity)
    for (const edge of this.#needed.by(before.key)) {
      const other = this.#members.ofA(edge.from)
      if (other === undefined || other.fate !== 'keep' || !isEnforced(edge)) continue
      this.#detach(other, edge, `needs ${b.kind} ${b.identity}, which is made anew`, own)
    }
  }

  /** A partitioned table whose key has a column of the type. */
  #dividedBy(type: string): string | null {
    for (const { a, b } of this.#members.all) {
      const key = textOf(b?.properties['partition by'])
      if (!a || !b || key === '') continue
      const words: readonly string[] = key.match(/"(?:[^"]|"")*"|[\w$]+/g) ?? []
      const isOfIt = (name: string): boolean =>
        baseOf(textOf(b.columns.find((column) => column.name === name)?.properties['type'])) === type
      if (b.columns.some(({ name }) => words.includes(quoteIdentifier(name)) && isOfIt(name)))
        return b.identity
    }
    return null
  }

  /** Frees a member from something that goes and comes again. */
  #detach(member: Member, edge: Dependency, why: string, sake: string): void {
    const kind = member.b?.kind
    if (kind === 'table' || kind === 'foreign table') {
      if (edge.reason === 'column default' && edge.fromColumn !== null)
        this.#liftDefault(member, edge.fromColumn, why, sake)
      else if (edge.reason === 'generated column' && edge.fromColumn !== null)
        this.#computeAnew(member, edge.fromColumn, why)
      // It has no rows of its own.
      else if (edge.reason === 'server') this.#rebuild(member, why, sake)
    } else if (kind === 'sequence' || kind === 'schema' || kind === 'extension') return
    else if (kind === 'type' && member.b?.properties['form'] === 'composite') return
    else if (kind !== undefined && member.b?.parts.some(({ role }) => role === 'create'))
      this.#rebuild(member, why, sake)
  }

  #liftDefault(member: Member, name: string, why: string, sake: string): void {
    const { a, b, plan } = member
    const column = b?.columns.find((one) => one.name === name)
    const before = a?.columns.find((one) => one.name === name)
    if (!b || !plan || !before || expressionOf(before.properties['default']) === null) return
    if (plan.alterations.some((one) => one.column === name && one.rank === 'release')) return
    const alter = `ALTER ${kindWord(b.kind)} ONLY ${b.identity} ALTER COLUMN ${quoteIdentifier(name)}`
    plan.alter(`${alter} DROP DEFAULT;`, { rank: 'release', column: name, effect: 'default', why, sake })
    const given = expressionOf(column?.properties['default'])
    if (given !== null && !plan.alterations.some((one) => one.column === name && /SET DEFAULT/.test(one.sql)))
      plan.alter(`${alter} SET DEFAULT ${given.text};`, { column: name, effect: 'default', why, sake })
  }

  #computeAnew(member: Member, name: string, why: string): void {
    const { b, plan } = member
    const column = b?.columns.find((one) => one.name === name)
    if (!b || !plan || column === undefined || plan.alterations.some((one) => one.column === name)) return
    plan.recompute(b, column, why)
  }

  /** Columns of a collation that is made anew get the new one. */
  #collateColumns(collation: string): void {
    for (const member of this.#members.all) {
      const { a, b, plan } = member
      if (!a || !b || plan === null || member.fate !== 'keep' || b.kind !== 'table') continue
      for (const { name, properties } of b.columns) {
        const old = a.columns.find((column) => column.name === name)
        const both = [old?.properties['collation'], properties['collation']]
        if (both.some((one) => one !== collation) || this.#isConvertedAbove(member, name)) continue
        if (plan.alterations.some((one) => one.column === name && one.effect === 'type')) continue
        plan.alter(
          `ALTER TABLE ${b.identity} ALTER COLUMN ${quoteIdentifier(name)} TYPE ${typeClause(properties)};`,
          {
            column: name,
            effect: 'type',
            why: `the collation ${collation} is made anew`,
            risks: [
              risk('long lock', `${b.identity} can be neither read nor written while its indexes are built`),
            ],
          },
        )
      }
    }
  }

  /** Columns of a type that is made anew become columns of the new one. */
  #convertColumns(type: string, byText: boolean): void {
    for (const member of this.#members.all) {
      const { a, b, plan } = member
      if (!a || !b || plan === null || member.fate !== 'keep') continue
      const overIt = b.kind === 'domain' && baseOf(textOf(b.properties['type'])) === type
      if (a.properties['of type'] === type && b.properties['of type'] === type) this.#freeOfType(member, type)
      // An attribute's type cannot change while a table has a column of the whole.
      const ofIt =
        b.kind === 'type' && b.columns.some((one) => baseOf(textOf(one.properties['type'])) === type)
      if (overIt || ofIt) this.#rebuild(member, `its type ${type} is made anew`)
      if (b.kind !== 'table' && b.kind !== 'foreign table') continue
      for (const { name, properties } of b.columns) {
        const to = textOf(properties['type'])
        const old = a.columns.find((column) => column.name === name)
        if (baseOf(to) !== type || old === undefined || baseOf(textOf(old.properties['type'])) !== type)
          continue
        if (plan.alterations.some((one) => one.column === name && one.effect === 'type')) continue
        if (this.#isConvertedAbove(member, name)) continue
        convertColumn(member, { name, to, type, byText })
      }
    }
  }

  /** A typed table's columns are the type's: it is none while the type is made anew. */
  #freeOfType({ b, plan }: Member, type: string): void {
    const why = `the type ${type} is made anew`
    plan?.alter(`ALTER TABLE ${b?.identity} NOT OF;`, { rank: 'release', why })
    plan?.alter(`ALTER TABLE ${b?.identity} OF ${type};`, { rank: 'settle', why })
  }

  #isConvertedAbove({ a, b }: Member, column: string): boolean {
    if (!a || !b) return false
    return lastingParents(a, b).some((identity) => {
      const columns = this.#members.relation(identity)?.b?.columns ?? []
      return columns.some(({ name }) => name === column)
    })
  }

  /** Takes down what is in the way of one alteration. */
  #clear(member: Member, alteration: Alteration, index: number): void {
    const { column, effect } = alteration
    const { before, b } = member
    if (!before || !b || column === null || (effect !== 'type' && effect !== 'drop')) return
    const sake = alterationId(b.key, index)
    const own = before.columns.find(({ name }) => name === column) ?? this.#formerColumn(member, column)
    const names = new Set([column, own?.name ?? column])
    const why = `is in the way of a change of ${b.identity}.${quoteIdentifier(column)}`
    for (const edge of this.#needed.by(before.key)) {
      const other = this.#members.ofA(edge.from)
      if (other === undefined || other.fate === 'drop' || !isEnforced(edge)) continue
      const touches = edge.columns.length === 0 || edge.columns.some((name) => names.has(name))
      if (!touches) continue
      const ofColumns =
        OF_COLUMNS.has(edge.reason) || (edge.reason === 'belongs to' && edge.columns.length > 0)
      const letsGo = effect === 'drop' && other.plan?.alterations.some((one) => one.effect !== 'manner')
      if (IN_THE_WAY.has(other.b?.kind ?? 'table') && ofColumns && letsGo !== true)
        this.#rebuild(other, why, sake)
      if (effect === 'type' && other.b?.kind === 'fk constraint' && this.#breaksKey(member, column, edge))
        this.#rebuild(other, why, sake)
    }
    if (effect === 'type') this.#clearComputed(member, column, why)
  }

  #formerColumn({ entry, before }: Member, column: string): { readonly name: string } | undefined {
    const from = entry.renamedColumns?.find(({ to }) => to === column)?.from
    return before?.columns.find(({ name }) => name === from)
  }

  #breaksKey({ a, b }: Member, column: string, edge: Dependency): boolean {
    const type = (object: Member['a']): string =>
      textOf(object?.columns.find(({ name }) => name === column)?.properties['type'])
    if (edge.columns.length === 0) return false
    return !FAMILIES.some((family) => family.test(type(a)) && family.test(type(b)))
  }

  /** Computed columns of the same table. */
  #clearComputed(member: Member, column: string, why: string): void {
    for (const { name, properties } of member.a?.columns ?? []) {
      const expression = expressionOf(properties['generation expression'])
      if (expression === null || name === column) continue
      const mentioned: readonly string[] = expression.text.match(/"(?:[^"]|"")*"|[\w$]+/g) ?? []
      if (mentioned.includes(quoteIdentifier(column))) this.#computeAnew(member, name, why)
    }
  }
}

const baseOf = (type: string): string => (type.endsWith('[]') ? type.slice(0, -2) : type)

interface Conversion {
  readonly name: string
  /** The column's type as B writes it, and the type that is made anew. */
  readonly to: string
  readonly type: string
  /** Whether its values are text while there is no such type. */
  readonly byText: boolean
}

function convertColumn({ a, b, plan }: Member, { name, to, type, byText }: Conversion): void {
  if (!a || !b || !plan) return
  const shared = { column: name, why: `the type ${type} is made anew` }
  const quoted = quoteIdentifier(name)
  const alter = `ALTER ${kindWord(b.kind)} ${b.identity} ALTER COLUMN ${quoted}`
  const given = (object: NonNullable<Member['a']>): ReturnType<typeof expressionOf> =>
    expressionOf(object.columns.find((column) => column.name === name)?.properties['default'])
  const where = `${b.identity}.${quoted}`
  const early = byText ? 'release' : 'make'
  if (given(a) !== null) plan.alter(`${alter} DROP DEFAULT;`, { ...shared, effect: 'default', rank: early })
  const text = `text${to.endsWith('[]') ? '[]' : ''}`
  if (byText)
    plan.alter(`${alter} TYPE ${text} USING ${quoted}::${text};`, { ...shared, effect: 'type', rank: early })
  plan.alter(`${alter} TYPE ${to} USING ${quoted}::${byText ? '' : `${text}::`}${to};`, {
    ...shared,
    effect: 'type',
    risks: [
      risk('may fail on rows', `${where}: every value must be one of the new ${type}`, {
        table: b.key,
        condition: { what: 'type', column: name, from: 'text', to },
      }),
      risk('rewrites table', `${where}: the table and its indexes are written anew`),
      risk('long lock', `${b.identity} can be neither read nor written meanwhile`),
    ],
  })
  const after = given(b)
  const said = plan.alterations.some((one) => one.column === name && /SET DEFAULT/.test(one.sql))
  if (after !== null && !said)
    plan.alter(`${alter} SET DEFAULT ${after.text};`, { ...shared, effect: 'default' })
}
