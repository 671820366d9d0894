/** Which planner each kind of object has. */
import type { ObjectKind } from '../../../shared/model.ts'
import { definingFold } from '../../diff/folded-text.ts'
import { ChangePlan } from '../change-plan.ts'
import type { ObjectChange } from '../change-plan.ts'
import {
  planByMakingAnew,
  planConfiguration,
  planDatabase,
  planDictionary,
  planEventTrigger,
  planExtension,
  planForeign,
  planNothing,
  planOperator,
  planPublication,
  planRole,
  planSubscription,
  planTablespace,
} from './database-wide.ts'
import { planManner } from './manner-changes.ts'
import {
  planConstraint,
  planIndex,
  planPolicy,
  planRule,
  planStatistics,
  planTrigger,
} from './relation-parts.ts'
import { planRoutine } from './routine-changes.ts'
import { planTable } from './table-changes.ts'
import { planDomain, planSequence, planType } from './type-changes.ts'
import { planMaterializedView, planView } from './view-changes.ts'

type KindPlanner = (change: ObjectChange, plan: ChangePlan) => void

const PLANNERS: Readonly<Record<ObjectKind, KindPlanner>> = {
  database: planDatabase,
  role: planRole,
  tablespace: planTablespace,
  schema: planNothing,
  extension: planExtension,
  table: planTable,
  view: planView,
  'materialized view': planMaterializedView,
  'foreign table': planTable,
  sequence: planSequence,
  type: planType,
  domain: planDomain,
  function: planRoutine,
  procedure: planRoutine,
  aggregate: planByMakingAnew,
  constraint: planConstraint,
  'fk constraint': planConstraint,
  'check constraint': planConstraint,
  index: planIndex,
  trigger: planTrigger,
  policy: planPolicy,
  rule: planRule,
  statistics: planStatistics,
  'event trigger': planEventTrigger,
  publication: planPublication,
  subscription: planSubscription,
  'foreign data wrapper': planForeign,
  server: planForeign,
  'user mapping': planForeign,
  operator: planOperator,
  'operator class': planByMakingAnew,
  'operator family': planByMakingAnew,
  cast: planByMakingAnew,
  collation: planByMakingAnew,
  conversion: planByMakingAnew,
  'text search configuration': planConfiguration,
  'text search dictionary': planDictionary,
  'text search parser': planByMakingAnew,
  'text search template': planByMakingAnew,
  'procedural language': planByMakingAnew,
  transform: planByMakingAnew,
  'access method': planByMakingAnew,
  'default acl': () => {},
  'large object': planNothing,
  setting: planNothing,
  unparsed: planNothing,
}

/** Kinds that lose rows where they are made anew. */
const KEEPS_ROWS: ReadonlySet<ObjectKind> = new Set([
  'table',
  'sequence',
  'database',
  'large object',
  'schema',
])

/** What has to be done to an object that both sides have. */
export function planObject(change: ObjectChange): ChangePlan {
  const { a, b } = change
  const plan = new ChangePlan()
  const byText = a.coverage !== 'modelled' || b.coverage !== 'modelled'
  if (byText && b.kind !== 'function' && b.kind !== 'procedure') {
    if (definingFold(a) !== definingFold(b)) planByText(change, plan)
  } else PLANNERS[b.kind](change, plan)
  planManner(change, plan)
  return plan
}

/** What is only known by its statements is made anew, if nothing is lost by that. */
function planByText({ a, b }: ObjectChange, plan: ChangePlan): void {
  const made = [a, b].every(({ parts }) => parts.some(({ role }) => role === 'create'))
  if (b.kind === 'unparsed' || !made || KEEPS_ROWS.has(b.kind))
    plan.cannot('It is known by its text only, and what would change it cannot be told from that.')
  else plan.mustRebuild('it is known by its text only')
}
