/** Subscriptions. Their connection strings hold passwords: they are masked. */
import type { AlterSubscriptionStmt, CreateSubscriptionStmt, DropSubscriptionStmt, Node } from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { dropObject } from '../dropping.ts'
import { isOn, optionTexts, strings } from './node-values.ts'
import { addPart, createNamed, findNamed } from './placing.ts'
import { maskConnection } from './secrets.ts'

/** Options of the act of creating, which leave no trace in the subscription; pg_dump always writes connect = false. */
const OF_CREATION = new Set(['connect', 'create_slot', 'copy_data', 'refresh'])
/** What pg_dump leaves out when it is this. */
const DEFAULTS: Readonly<Record<string, string>> = {
  binary: 'false',
  two_phase: 'false',
  disable_on_error: 'false',
  run_as_owner: 'false',
  failover: 'false',
  password_required: 'true',
  origin: 'any',
  synchronous_commit: 'off',
}

/** CREATE SUBSCRIPTION. */
export function readCreateSubscription(statement: CreateSubscriptionStmt, context: StatementContext): void {
  const draft = createNamed(context, 'subscription', statement.subname ?? '')
  draft.properties['connection'] = maskConnection(statement.conninfo ?? '')
  draft.properties['publications'] = strings(statement.publication).map(quoteIdentifier).sort()
  readOptions(statement.options, draft)
  define(draft)
}

/** DROP SUBSCRIPTION. */
export function readDropSubscription(statement: DropSubscriptionStmt, context: StatementContext): void {
  const draft = context.draft.find('subscription', quoteIdentifier(statement.subname ?? ''))
  if (draft !== undefined) dropObject(context, draft)
}

/** ALTER SUBSCRIPTION in all its forms; REFRESH and SKIP change nothing that is kept. */
export function readAlterSubscription(statement: AlterSubscriptionStmt, context: StatementContext): void {
  const draft = findNamed(context, 'subscription', statement.subname ?? '')
  if (draft === undefined) return
  const named = strings(statement.publication).map(quoteIdentifier)
  const before = (draft.properties['publications'] as readonly string[] | undefined) ?? []
  switch (statement.kind) {
    case 'ALTER_SUBSCRIPTION_CONNECTION':
      draft.properties['connection'] = maskConnection(statement.conninfo ?? '')
      break
    case 'ALTER_SUBSCRIPTION_SET_PUBLICATION':
      draft.properties['publications'] = named.sort()
      break
    case 'ALTER_SUBSCRIPTION_ADD_PUBLICATION':
      draft.properties['publications'] = [...new Set([...before, ...named])].sort()
      break
    case 'ALTER_SUBSCRIPTION_DROP_PUBLICATION':
      draft.properties['publications'] = before.filter((name) => !named.includes(name))
      break
    case 'ALTER_SUBSCRIPTION_OPTIONS':
    case 'ALTER_SUBSCRIPTION_ENABLED':
      readOptions(statement.options, draft)
      break
    default:
      break
  }
  define(draft)
  addPart(context, draft, 'alter')
}

function readOptions(options: readonly Node[] | undefined, draft: ObjectDraft): void {
  for (const [name, text] of optionTexts(options)) {
    if (OF_CREATION.has(name)) continue
    const value = canonicalOption(name, text)
    if (DEFAULTS[name] === value) delete draft.properties[name.replaceAll('_', ' ')]
    else draft.properties[name.replaceAll('_', ' ')] = value
  }
}

function canonicalOption(name: string, text: string): string {
  const lower = text.toLowerCase()
  if (name === 'slot_name') return lower === 'none' ? 'NONE' : text
  if (name === 'streaming') return lower === 'parallel' ? 'parallel' : isOn(text) ? 'on' : 'off'
  if (name === 'synchronous_commit' || name === 'origin') return lower
  return /^(true|false|on|off|yes|no|1|0)$/i.test(text) ? String(isOn(text)) : text
}

function define(draft: ObjectDraft): void {
  const publications = (draft.properties['publications'] as readonly string[] | undefined) ?? []
  draft.definition = `TO ${publications.join(', ')}`
}
