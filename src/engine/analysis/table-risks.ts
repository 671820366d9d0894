/** What is risky about a changed table: columns dropped, narrowed or made stricter over rows, guards dropped, security weakened. */
import type { Change } from '../../shared/model.ts'
import type { RiskLevel, RiskReason } from '../../shared/overview-model.ts'
import { conversionOf } from '../script/type-conversion.ts'
import { grantRisks, isOpenToAll } from './access-risks.ts'
import { reason } from './risk-reason.ts'

/** The rows that a table has in A: null where the dump has none of it, or they are not counted yet. */
export interface TableRows {
  readonly rows: number | null
  readonly pending: boolean
}

const whole = new Intl.NumberFormat('en')

/** 'all 1,204 rows'; 'its rows' where it is not known how many. */
export function rowsInWords({ rows }: TableRows): string {
  if (rows === null) return 'its rows'
  return rows === 1 ? 'its 1 row' : `its ${whole.format(rows)} rows`
}

/** How bad it is to lose what all rows have: nothing where there are none. */
export function lossLevel({ rows, pending }: TableRows): RiskLevel {
  if (pending || (rows !== null && rows > 0)) return 'high'
  return rows === null ? 'medium' : 'low'
}

/** What is risky about the changes of a table that both sides have. */
export function tableRisks(changes: readonly Change[], table: TableRows): RiskReason[] {
  return changes.flatMap((change) => {
    const { property } = change
    if (property.startsWith('column ')) return columnRisks(change, table)
    if (property === 'row security') return rowSecurityRisks(change)
    if (property === 'force row security' && change.to === null)
      return [reason('access widened', 'medium', 'row level security no longer binds the owner')]
    if (property === 'grants') return grantRisks(change)
    return childRisks(change, table)
  })
}

function rowSecurityRisks({ to }: Change): RiskReason[] {
  if (to === null)
    return [
      reason('access widened', 'high', 'row level security is switched off: policies no longer hide any row'),
    ]
  return [
    reason('access narrowed', 'low', 'row level security is switched on: who has no policy sees no row'),
  ]
}

interface ColumnWords {
  readonly type: string
  readonly notNull: boolean
  readonly filled: boolean
}

/** A column as the comparison writes it: 'numeric(12,2), not null, default 0'. */
function columnWords(text: string): ColumnWords {
  const [type = '', ...others] = text.split(', ')
  return {
    type,
    notNull: others[0] === 'not null',
    filled: others.some((clause) => /^(?:default|identity|generated) /.test(clause)),
  }
}

function columnRisks({ property, from, to, text }: Change, table: TableRows): RiskReason[] {
  const empty = table.rows === 0 && !table.pending
  if (from === null && to === null) return []
  if (to === null) {
    const lost = empty ? 'the table has no rows' : `with what ${rowsInWords(table)} have in it`
    return [reason('rows destroyed', lossLevel(table), `${property} is dropped, ${lost}`)]
  }
  const after = columnWords(to)
  const opened = isOpenToAll(to) && (from === null || !isOpenToAll(from))
  const widened = opened ? [reason('access widened', 'high', `${property}: PUBLIC is granted on it`)] : []
  if (from === null) {
    if (!after.notNull || after.filled || empty) return widened
    const failing = `${property} is added NOT NULL and without a default, which fails where there are rows`
    return [...widened, reason('may fail on rows', 'medium', failing)]
  }
  const before = columnWords(from)
  const stricter =
    after.notNull && !before.notNull && !empty
      ? [
          reason(
            'may fail on rows',
            'medium',
            `${property} becomes NOT NULL, which fails where one of ${rowsInWords(table)} has none`,
          ),
        ]
      : []
  return [...typeRisks(property, text, [before.type, after.type], table), ...stricter, ...widened]
}

function typeRisks(
  property: string,
  text: string,
  [from, to]: readonly [string, string],
  table: TableRows,
): RiskReason[] {
  if (from === to) return []
  // Types of the dumps' own are not looked up here: the script's risks say more of them.
  const { risks } = conversionOf(from, to, { column: 'c', where: property, types: () => null })
  const empty = table.rows === 0 && !table.pending
  const found: RiskReason[] = []
  for (const { kind, text: words } of risks) {
    if (empty) continue
    if (kind === 'destroys data') found.push(reason('values narrowed', lossLevel(table), words))
    else if (kind === 'may fail on rows')
      found.push(reason('values narrowed', 'medium', `${text}: ${words.replace(`${property}: `, '')}`))
  }
  return found
}

/** What belongs to the table: keys and checks added over rows, triggers, policies and keys dropped. */
function childRisks(change: Change, table: TableRows): RiskReason[] {
  const { property: kind, from, to } = change
  const name = childName(change)
  const empty = table.rows === 0 && !table.pending
  switch (kind) {
    case 'constraint':
    case 'fk constraint':
    case 'check constraint':
      if (to === null)
        return [
          reason(
            'guard dropped',
            kind === 'check constraint' ? 'low' : 'medium',
            `${name} is dropped: ${from ?? ''} is no longer guarded`,
          ),
        ]
      if (empty || to.endsWith(' NOT VALID') || !addsGuard(from, to)) return []
      return [reason('may fail on rows', 'medium', `${to} is added over ${rowsInWords(table)}`)]
    case 'index':
      if (to === null || empty || !to.startsWith('UNIQUE ') || !addsGuard(from, to)) return []
      return [reason('may fail on rows', 'medium', `${to} is added over ${rowsInWords(table)}`)]
    case 'trigger':
      if (to === null) return [reason('guard dropped', 'medium', `trigger ${name} is dropped`)]
      if (from !== null && / became disabled/.test(change.text))
        return [reason('guard dropped', 'medium', `trigger ${name} is disabled`)]
      return []
    case 'policy':
      return policyRisks(change, name)
    default:
      return []
  }
}

/** Whether what a guard says is new, and not only its name or where it is kept. */
const addsGuard = (from: string | null, to: string): boolean => from === null || from !== to

function policyRisks({ from, to, text }: Change, name: string): RiskReason[] {
  const isRestrictive = (definition: string): boolean => definition.startsWith('AS RESTRICTIVE ')
  if (from !== null && to === null) {
    return isRestrictive(from)
      ? [reason('access widened', 'high', `policy ${name}, which restricts the others, is dropped`)]
      : [
          reason(
            'access narrowed',
            'low',
            `policy ${name} is dropped: the rows that it let through are no longer seen`,
          ),
        ]
  }
  if (from === null && to !== null) {
    return isRestrictive(to)
      ? [reason('access narrowed', 'low', `policy ${name} restricts the others further`)]
      : [
          reason(
            'access widened',
            rolesOf(to).includes('PUBLIC') ? 'medium' : 'low',
            `policy ${name} lets more rows through: ${to}`,
          ),
        ]
  }
  const [before, after] = [from ?? '', to ?? '']
  const widened = !rolesOf(before).includes('PUBLIC') && rolesOf(after).includes('PUBLIC')
  const said = text.replace(/^policy .*? changed: /, '')
  if (widened) return [reason('access widened', 'high', `policy ${name} now holds for PUBLIC`)]
  if (isRestrictive(before) && !isRestrictive(after))
    return [reason('access widened', 'high', `policy ${name} no longer restricts the others`)]
  return [reason('access widened', 'medium', `policy ${name} lets other rows through: ${said}`)]
}

/** The roles of a policy as its definition has them: 'FOR SELECT TO a, b USING (...)'. */
function rolesOf(definition: string): string[] {
  const [, roles = ''] =
    /^(?:AS RESTRICTIVE )?FOR \w+ TO (.*?)(?: USING \(| WITH CHECK \(|$)/.exec(definition) ?? []
  return roles.split(', ')
}

/** The name of what belongs to a table, as its line says it: 'trigger audit_orders removed: ...'. */
function childName({ property, text, from, to }: Change): string {
  const status = from === null ? 'added' : to === null ? 'removed' : 'changed'
  const end = text.indexOf(` ${status}`)
  return text.slice(property.length + 1, end < 0 ? undefined : end)
}
