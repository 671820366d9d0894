/** Tables and foreign tables: what is said of them as a whole. Columns are planned beside it. */
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import { differingNames } from '../change-plan.ts'
import type { Alteration, ChangePlan, ObjectChange } from '../change-plan.ts'
import { kindWord } from '../object-words.ts'
import { risk } from '../plan-step.ts'
import { boundsQuestion } from '../row-judgements.ts'
import { foreignOptionChanges, listOf, optionChanges, quoteLiteral, textOf } from '../sql-text.ts'
import { planColumns } from './column-changes.ts'

type Say = (words: string, more?: Partial<Alteration>) => void
type PropertyPlanner = (change: ObjectChange, say: Say, plan: ChangePlan) => void

/** Plans a table or foreign table. */
export function planTable(change: ObjectChange, plan: ChangePlan): void {
  const { a, b, context } = change
  const say: Say = (words, more = {}) => plan.alter(`ALTER ${kindWord(b.kind)} ${b.identity} ${words};`, more)
  const names = differingNames(a.properties, b.properties, context.compared)
  const ofPartition = names.some((name) => name === 'partition of' || name === 'bounds')
  for (const name of names) {
    const plans = PROPERTIES[name]
    if (plans !== undefined) plans(change, say, plan)
    else if (name.startsWith('trigger ')) planInheritedTrigger(name, change, say)
    else if (name !== 'partition of' && name !== 'bounds')
      plan.cannot(
        `'${name}' of a ${b.kind} cannot be changed in place, and making it anew would lose its rows.`,
      )
  }
  if (ofPartition) planPartition(change, plan)
  planColumns(change, plan)
}

const PROPERTIES: Readonly<Record<string, PropertyPlanner>> = {
  persistence: ({ b }, say) => {
    const words = b.properties['persistence'] === 'unlogged' ? 'SET UNLOGGED' : 'SET LOGGED'
    say(words, { risks: [rewriting(b), locking(b)] })
  },
  options: ({ a, b }, say) => {
    const { set, reset } = optionChanges(a.properties['options'], b.properties['options'], b.parts)
    if (reset !== null) say(`RESET ${reset}`)
    if (set !== null) say(`SET ${set}`)
  },
  tablespace: ({ b }, say) => {
    const name = textOf(b.properties['tablespace'])
    say(`SET TABLESPACE ${name === '' ? 'pg_default' : quoteIdentifier(name)}`, {
      risks: [rewriting(b), locking(b)],
    })
  },
  'access method': ({ b }, say) => {
    const name = textOf(b.properties['access method'])
    say(`SET ACCESS METHOD ${name === '' ? 'heap' : quoteIdentifier(name)}`, {
      risks: [rewriting(b), locking(b)],
    })
  },
  'row security': ({ b }, say) =>
    say(b.properties['row security'] === true ? 'ENABLE ROW LEVEL SECURITY' : 'DISABLE ROW LEVEL SECURITY'),
  'force row security': ({ b }, say) =>
    say(
      b.properties['force row security'] === true
        ? 'FORCE ROW LEVEL SECURITY'
        : 'NO FORCE ROW LEVEL SECURITY',
    ),
  'replica identity': ({ b }, say) => {
    const value = textOf(b.properties['replica identity'])
    if (value.startsWith('index '))
      say(`REPLICA IDENTITY USING INDEX ${quoteIdentifier(value.slice(6))}`, { rank: 'settle' })
    else say(`REPLICA IDENTITY ${value === '' ? 'DEFAULT' : value.toUpperCase()}`)
  },
  'cluster on': ({ b }, say) => {
    const name = textOf(b.properties['cluster on'])
    if (name === '') say('SET WITHOUT CLUSTER')
    else say(`CLUSTER ON ${quoteIdentifier(name)}`, { rank: 'settle' })
  },
  inherits: ({ a, b }, say) => {
    const [before, after] = [listOf(a.properties['inherits']), listOf(b.properties['inherits'])]
    for (const name of before) if (!after.includes(name)) say(`NO INHERIT ${name}`, { rank: 'release' })
    for (const name of after) if (!before.includes(name)) say(`INHERIT ${name}`, { rank: 'settle' })
  },
  'of type': ({ b }, say) => {
    const name = textOf(b.properties['of type'])
    if (name === '') say('NOT OF', { rank: 'release' })
    else say(`OF ${name}`, { rank: 'settle' })
  },
  'foreign options': ({ a, b }, say) => {
    const pairs = ({ properties }: CatalogObject): Map<string, string> =>
      new Map(
        listOf(properties['foreign options']).map((line) => {
          const at = line.indexOf('=')
          return [quoteIdentifier(line.slice(0, at)), quoteLiteral(line.slice(at + 1))]
        }),
      )
    const words = foreignOptionChanges(pairs(a), pairs(b))
    if (words !== null) say(words)
  },
  server: (_change, _say, plan) => plan.mustRebuild('a foreign table cannot be moved to another server'),
}

const rewriting = (table: CatalogObject): ReturnType<typeof risk> =>
  risk('rewrites table', `all rows of ${table.identity} are written anew`)
const locking = (table: CatalogObject): ReturnType<typeof risk> =>
  risk('long lock', `${table.identity} can be neither read nor written meanwhile`)

const TRIGGER_WORDS: Readonly<Record<string, string>> = {
  disabled: 'DISABLE',
  replica: 'ENABLE REPLICA',
  always: 'ENABLE ALWAYS',
}

/** ENABLE and DISABLE of what 'enabled' says. */
export function enablingWords(state: string, what: 'TRIGGER' | 'RULE', name: string): string {
  return `${TRIGGER_WORDS[state] ?? 'ENABLE'} ${what} ${name}`
}

/** A partition has its parent's triggers; that one of them is off there is said of the partition. */
function planInheritedTrigger(property: string, { b }: ObjectChange, say: Say): void {
  const name = property.slice('trigger '.length)
  say(enablingWords(textOf(b.properties[property]), 'TRIGGER', name), { rank: 'settle' })
}

function planPartition({ a, b, context }: ObjectChange, plan: ChangePlan): void {
  const [from, to] = [textOf(a.properties['partition of']), textOf(b.properties['partition of'])]
  if (from !== '')
    plan.alter(`ALTER TABLE ${from} DETACH PARTITION ${b.identity};`, {
      rank: 'release',
      risks: [risk('long lock', `${from} can be neither read nor written meanwhile`)],
    })
  if (to === '') return
  const parent = context.all.find(({ b: one }) => one?.kind === 'table' && one.identity === to)?.b
  plan.alter(attachStatement(b), {
    rank: 'settle',
    risks: [
      risk(
        'may fail on rows',
        `all rows of ${b.identity} must lie within its bounds in ${to}`,
        parent == null ? undefined : boundsQuestion(b, parent),
      ),
    ],
  })
}

/** ALTER TABLE ... ATTACH PARTITION, as pg_dump writes it. */
export function attachStatement(partition: CatalogObject): string {
  const bounds = textOf(partition.properties['bounds'])
  const values = bounds === 'DEFAULT' ? 'DEFAULT' : `FOR VALUES ${bounds}`
  return `ALTER TABLE ${textOf(partition.properties['partition of'])} ATTACH PARTITION ${partition.identity} ${values};`
}
