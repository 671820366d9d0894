/** Columns of tables and foreign tables: added, removed, changed in place wherever PostgreSQL can. */
import type { CatalogColumn, Properties } from '../../catalog/catalog-object.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import { differ, differingNames } from '../change-plan.ts'
import type { Alteration, ChangePlan, ColumnEffect, ObjectChange } from '../change-plan.ts'
import { kindWord } from '../object-words.ts'
import { risk } from '../plan-step.ts'
import { expressionOf, foreignOptionChanges, optionChanges, textOf } from '../sql-text.ts'
import { conversionOf } from '../type-conversion.ts'
import {
  columnDefinition,
  foreignPairs,
  identityClause,
  identityOptions,
  isVolatile,
  notNullClause,
  sequenceOption,
  typeClause,
} from './column-definition.ts'
import { impliedByParent } from './inherited-changes.ts'

/** What a column has before anything is said of it. */
const BLANK: Properties = { 'not null': false, default: null }
/** Said apart from all else, by what is common to all kinds. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['comment', 'acl', 'security labels'])

/** Plans what is to be done to the columns. */
export function planColumns(change: ObjectChange, plan: ChangePlan): void {
  const { a, b } = change
  const before = new Map(a.columns.map((column) => [column.name, column]))
  const after = new Map(b.columns.map((column) => [column.name, column]))
  for (const column of a.columns) if (!after.has(column.name)) dropColumn(change, column, plan)
  for (const column of b.columns) {
    const old = before.get(column.name)
    if (old === undefined) addColumn(change, column, plan)
    else new ColumnChange(change, old, column, plan).plan()
  }
  tellOrder(change, plan)
}

const whereOf = ({ b }: ObjectChange, name: string): string => `${b.identity}.${quoteIdentifier(name)}`

function alterTable({ b }: ObjectChange, only = false): string {
  return `ALTER ${kindWord(b.kind)} ${only ? 'ONLY ' : ''}${b.identity}`
}

function dropColumn(change: ObjectChange, { name, properties }: CatalogColumn, plan: ChangePlan): void {
  if (impliedByParent(change, name, 'drop')) return
  const computed = typeof properties['generated'] === 'string'
  plan.alter(`${alterTable(change)} DROP COLUMN ${quoteIdentifier(name)};`, {
    column: name,
    effect: 'drop',
    risks:
      computed || change.b.kind === 'foreign table'
        ? []
        : [risk('destroys data', `the values of ${whereOf(change, name)} are gone`)],
  })
}

function addColumn(change: ObjectChange, column: CatalogColumn, plan: ChangePlan): void {
  const { name, properties } = column
  const parent = impliedByParent(change, name, 'add')
  if (parent !== null) {
    const inherited: CatalogColumn = { ...column, properties: { ...BLANK, ...fromParent(parent) } }
    new ColumnChange(change, inherited, column, plan).plan()
    return
  }
  const said = expressionOf(properties['default'])
  const filled =
    said !== null || properties['identity'] !== undefined || properties['generated'] !== undefined
  const where = whereOf(change, name)
  const risks = [
    ...(properties['not null'] === true && properties['not null not valid'] !== true && !filled
      ? [
          risk('may fail on rows', `${where} is NOT NULL and has no default: it fails if there are rows`, {
            table: change.b.key,
            condition: { what: 'no rows' },
          }),
        ]
      : []),
    ...((said !== null && isVolatile(said.text)) ||
    properties['identity'] !== undefined ||
    properties['generated'] === 'stored'
      ? [risk('rewrites table', `${where}: every row gets a value of its own`)]
      : []),
  ]
  plan.alter(`${alterTable(change)} ADD COLUMN ${columnDefinition(column)};`, {
    column: name,
    effect: 'add',
    risks: change.b.kind === 'foreign table' ? [] : risks,
  })
  new ColumnChange(change, { ...column, properties: asAdded(properties) }, column, plan).plan()
}

/** What an heir's new column has by its parent's. */
function fromParent({ properties }: CatalogColumn): Properties {
  const { comment: _, acl: __, 'security labels': ___, identity: ____, ...kept } = properties
  return kept
}

/** What ADD COLUMN has said already. */
function asAdded(properties: Properties): Properties {
  const { storage, compression, statistics, options, 'not null not valid': unchecked, ...kept } = properties
  void [storage, compression, statistics, options]
  return unchecked === true ? { ...kept, 'not null': false } : kept
}

/** The columns that both have must keep their order; what is new comes last, wherever B has it. */
function tellOrder({ a, b, context }: ObjectChange, plan: ChangePlan): void {
  if (!context.compared.columnOrder) return
  const inA = a.columns.map(({ name }) => name)
  const outcome = [
    ...inA.filter((name) => b.columns.some((column) => column.name === name)),
    ...b.columns.map(({ name }) => name).filter((name) => !inA.includes(name)),
  ]
  if (b.columns.some(({ name }, index) => outcome[index] !== name))
    plan.cannot(
      'The order of its columns stays as it is: PostgreSQL puts new columns last and moves none; only a new table would have them otherwise.',
    )
}

/** One column that both sides have. */
class ColumnChange {
  readonly #change: ObjectChange
  readonly #from: Properties
  readonly #to: Properties
  readonly #name: string
  readonly #quoted: string
  readonly #plan: ChangePlan
  readonly #differing: ReadonlySet<string>

  constructor(change: ObjectChange, from: CatalogColumn, to: CatalogColumn, plan: ChangePlan) {
    this.#change = change
    this.#from = from.properties
    this.#to = to.properties
    this.#name = to.name
    this.#quoted = quoteIdentifier(to.name)
    this.#plan = plan
    const names = differingNames(from.properties, to.properties, change.context.compared)
    this.#differing = new Set(names.filter((name) => !SAID_ELSEWHERE.has(name)))
  }

  plan(): void {
    if (this.#differing.size === 0) return
    if (this.#mustBeMadeAnew()) {
      this.#makeAnew()
      return
    }
    if (this.#has('generation expression') && typeof this.#to['generated'] === 'string')
      this.#alter(`SET EXPRESSION AS (${textOf(this.#to['generation expression'])})`, 'type', {
        risks:
          this.#to['generated'] === 'stored'
            ? [risk('rewrites table', `${this.#where}: every value is computed anew`)]
            : [],
      })
    if (this.#from['generated'] === 'stored' && this.#to['generated'] === undefined)
      this.#alter('DROP EXPRESSION', 'default')
    if (typeof this.#from['identity'] === 'string' && this.#to['identity'] === undefined)
      this.#alter('DROP IDENTITY', 'default')
    this.#planType()
    this.#planDefault()
    this.#planNotNull()
    this.#planIdentity()
    this.#planStorage()
  }

  get #where(): string {
    return whereOf(this.#change, this.#name)
  }

  #has(name: string): boolean {
    return this.#differing.has(name)
  }

  #alter(words: string, effect: ColumnEffect = 'other', more: Partial<Alteration> = {}, only = false): void {
    const sql = `${alterTable(this.#change, only)} ALTER COLUMN ${this.#quoted} ${words};`
    this.#plan.alter(sql, { column: this.#name, effect, ...more })
  }

  /** A column that is computed cannot become one that is not the other way round, nor be computed otherwise before 17. */
  #mustBeMadeAnew(): boolean {
    const [from, to] = [this.#from['generated'], this.#to['generated']]
    if (from === undefined && to === undefined) return false
    if (from !== to) return to !== undefined || from === 'virtual'
    const version = this.#change.context.targetVersion
    if (this.#has('type')) return true
    return this.#has('generation expression') && (version === null || version < 17)
  }

  #makeAnew(): void {
    const table = alterTable(this.#change)
    const computed = typeof this.#from['generated'] === 'string'
    const losing = risk('destroys data', `the values of ${this.#where} are replaced by computed ones`)
    const rewriting = risk('rewrites table', `${this.#where}: every value is computed anew`)
    const kept = computed && this.#to['generated'] === undefined
    this.#plan.alter(`${table} DROP COLUMN ${this.#quoted};`, {
      column: this.#name,
      effect: 'drop',
      risks: computed && !kept ? [] : [losing],
      why: 'PostgreSQL cannot make this column of the other in place',
    })
    const column = { name: this.#name, position: 0, properties: this.#to }
    this.#plan.alter(`${table} ADD COLUMN ${columnDefinition(column)};`, {
      column: this.#name,
      effect: 'add',
      risks: this.#to['generated'] === 'stored' ? [rewriting] : [],
    })
    const blank = { ...column, properties: asAdded(this.#to) }
    new ColumnChange(this.#change, blank, column, this.#plan).plan()
  }

  #planType(): void {
    if (!this.#has('type') && !this.#has('collation')) return
    if (impliedByParent(this.#change, this.#name, 'type') !== null) return
    const key = textOf(this.#change.b.properties['partition by'])
    if ((key.match(/"(?:[^"]|"")*"|[\w$]+/g) as readonly string[] | null)?.includes(this.#quoted) === true) {
      this.#plan.cannot(`PostgreSQL changes no type of a column that rows are divided by: ${this.#quoted}.`)
      return
    }
    const { using, risks } = conversionOf(textOf(this.#from['type']), textOf(this.#to['type']), {
      column: this.#quoted,
      where: this.#where,
      types: this.#change.context.types,
      asks: {
        table: this.#change.b.key,
        condition: {
          what: 'type',
          column: this.#name,
          from: textOf(this.#from['type']),
          to: textOf(this.#to['type']),
        },
      },
    })
    if (this.#resetsDefault(using)) this.#alter('DROP DEFAULT', 'default')
    const sequence = typeof this.#from['identity'] === 'string' && typeof this.#to['identity'] === 'string'
    this.#alter(
      `TYPE ${typeClause(this.#to)}${using === null || sequence ? '' : ` USING ${using}`}`,
      'type',
      {
        risks: [
          ...risks,
          risk('long lock', `${this.#change.b.identity} can be neither read nor written meanwhile`),
        ],
      },
    )
  }

  /** A default that PostgreSQL may be unable to convert is taken off first. */
  #resetsDefault(using: string | null): boolean {
    return using !== null && expressionOf(this.#from['default']) !== null
  }

  #planDefault(): void {
    const to = expressionOf(this.#to['default'])
    if (this.#to['generated'] !== undefined || this.#to['identity'] !== undefined) {
      if (expressionOf(this.#from['default']) !== null) this.#alter('DROP DEFAULT', 'default', {}, true)
      return
    }
    const retyped = this.#has('type') && expressionOf(this.#from['default']) !== null
    if (!this.#has('default') && !retyped) return
    if (to === null) this.#alter('DROP DEFAULT', 'default', {}, true)
    else this.#alter(`SET DEFAULT ${to.text}`, 'default', {}, true)
  }

  #planNotNull(): void {
    const { b, context } = this.#change
    const named = this.#has('not null constraint')
    if (!this.#has('not null')) {
      if (named && this.#to['not null'] === true) this.#renameNotNull()
      return
    }
    if (impliedByParent(this.#change, this.#name, 'not null') !== null) return
    if (this.#to['not null'] !== true) {
      this.#alter('DROP NOT NULL')
      return
    }
    const risks =
      b.kind === 'foreign table'
        ? []
        : [
            risk('may fail on rows', `${this.#where}: no row may have NULL there`, {
              table: b.key,
              condition: { what: 'not null', column: this.#name },
            }),
            risk('long lock', `${b.identity} can be neither read nor written while all rows are looked at`),
          ]
    const special = typeof this.#to['not null constraint'] === 'string' || this.#notNullIsOdd()
    if (special && (context.targetVersion ?? 0) >= 18) {
      const clause = notNullClause(this.#to).replace('NOT NULL', `NOT NULL ${this.#quoted}`)
      const valid = this.#to['not null not valid'] === true ? ' NOT VALID' : ''
      this.#plan.alter(`${alterTable(this.#change)} ADD ${clause}${valid};`, {
        column: this.#name,
        risks: valid === '' ? risks : [],
      })
    } else this.#alter('SET NOT NULL', 'other', { risks })
  }

  #notNullIsOdd(): boolean {
    return this.#to['not null no inherit'] === true || this.#to['not null not valid'] === true
  }

  #renameNotNull(): void {
    const { a, b, context } = this.#change
    if ((context.targetVersion ?? 0) < 18) return
    const made = (table: string): string => `${table}_${this.#name}_not_null`
    const from = textOf(this.#from['not null constraint']) || made(a.name)
    const to = textOf(this.#to['not null constraint']) || made(b.name)
    this.#plan.alter(
      `${alterTable(this.#change)} RENAME CONSTRAINT ${quoteIdentifier(from)} TO ${quoteIdentifier(to)};`,
      { action: 'rename', column: this.#name },
    )
  }

  #planIdentity(): void {
    if (typeof this.#to['identity'] !== 'string') return
    if (typeof this.#from['identity'] !== 'string') {
      this.#alter(`ADD ${identityClause(this.#to)}`, 'default')
      return
    }
    const words: string[] = []
    if (this.#has('identity'))
      words.push(`SET GENERATED ${this.#to['identity'] === 'always' ? 'ALWAYS' : 'BY DEFAULT'}`)
    if (this.#has('identity options')) {
      const [before, after] = [identityOptions(this.#from), identityOptions(this.#to)]
      for (const name of new Set([...before.keys(), ...after.keys()])) {
        if (before.get(name) === after.get(name)) continue
        const value = after.get(name)
        const option = value === undefined ? USUAL_OPTION[name] : sequenceOption(name, value)
        if (option !== undefined && option !== null) words.push(`SET ${option}`)
      }
    }
    if (words.length > 0) this.#alter(words.join(' '), 'default')
  }

  #planStorage(): void {
    const type = textOf(this.#to['type'])
    if (this.#has('storage')) this.#alter(`SET STORAGE ${textOf(this.#to['storage']) || usualStorage(type)}`)
    if (this.#has('compression'))
      this.#alter(`SET COMPRESSION ${textOf(this.#to['compression']) || 'default'}`)
    if (this.#has('statistics')) this.#alter(`SET STATISTICS ${textOf(this.#to['statistics']) || '-1'}`)
    if (this.#has('options')) {
      const { set, reset } = optionChanges(this.#from['options'], this.#to['options'], this.#change.b.parts)
      if (reset !== null) this.#alter(`RESET ${reset}`)
      if (set !== null) this.#alter(`SET ${set}`)
    }
    const foreign = foreignOptionChanges(foreignPairs(this.#from), foreignPairs(this.#to))
    if (
      foreign !== null &&
      differ(this.#from['foreign options'], this.#to['foreign options'], this.#compared)
    )
      this.#alter(foreign)
  }

  get #compared(): ObjectChange['context']['compared'] {
    return this.#change.context.compared
  }
}

/** Options of an identity's sequence as they are where nothing is said. */
const USUAL_OPTION: Readonly<Record<string, string>> = {
  start: 'START WITH 1',
  increment: 'INCREMENT BY 1',
  minimum: 'NO MINVALUE',
  maximum: 'NO MAXVALUE',
  cache: 'CACHE 1',
  cycle: 'NO CYCLE',
}

/** Types of a length of their own, whose values are always stored plainly. */
const PLAIN =
  /^(?:smallint|integer|bigint|real|double precision|boolean|date|time|timestamp|interval|uuid|oid|money|"char"|name|macaddr|point|box|line|lseg|circle|pg_lsn|xid|tid|reg)/

/** What a column of the type has by itself; SET STORAGE DEFAULT only came with 16. */
function usualStorage(type: string): string {
  if (type.endsWith('[]')) return 'EXTENDED'
  if (/^(?:numeric|inet|cidr)/.test(type)) return 'MAIN'
  return PLAIN.test(type) ? 'PLAIN' : 'EXTENDED'
}
