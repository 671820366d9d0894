/** What lets more people do more: grants to PUBLIC, functions with their owner's rights, roles with more power. */
import type { Change, ObjectKind } from '../../shared/model.ts'
import type { RiskReason } from '../../shared/overview-model.ts'
import { reason } from './risk-reason.ts'

const TO_ALL = /\bGRANT .* TO PUBLIC(?: WITH GRANT OPTION)?(?:$|, (?:GRANT|REVOKE) )/

/** Whether a list of grants in one text gives PUBLIC something. */
export function isOpenToAll(grants: string): boolean {
  return TO_ALL.test(grants)
}

/** Grants as the comparison writes them, one by one: their privileges have commas too. */
function grantLines(text: string | null): string[] {
  return text === null ? [] : text.split(/, (?=(?:GRANT|REVOKE) )/)
}

/** Privileges by what they are on and for whom: 'TABLE TO reader'. */
function privileges(lines: readonly string[]): Map<string, readonly string[]> {
  return new Map(
    lines.flatMap((line): [string, readonly string[]][] => {
      const [, given, place] = /^GRANT (.+?) ON ([A-Z ]+ TO .+)$/.exec(line) ?? []
      return given === undefined || place === undefined ? [] : [[place, given.split(', ')]]
    }),
  )
}

/** What `one` has and `other` lacks, as grants; whoever has ALL lacks nothing. */
function beyond(
  one: ReadonlyMap<string, readonly string[]>,
  other: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [...one].flatMap(([place, given]) => {
    const had = new Set(other.get(place))
    const more = had.has('ALL') ? [] : given.filter((privilege) => !had.has(privilege))
    return more.length === 0 ? [] : [`GRANT ${more.join(', ')} ON ${place}`]
  })
}

/** What a change of grants opens and closes. */
export function grantRisks({ from, to }: Change): RiskReason[] {
  const before = grantLines(from)
  const after = grantLines(to)
  const added = beyond(privileges(after), privileges(before))
  const removed = beyond(privileges(before), privileges(after))
  const isTakenBack = (line: string): boolean => line.startsWith('REVOKE ')
  const opens = [
    ...added.filter((line) => isOpenToAll(line)),
    // PUBLIC may run functions and use types unless that was taken back.
    ...before
      .filter((line) => isTakenBack(line) && line.endsWith(' FROM PUBLIC') && !after.includes(line))
      .map((line) => `${line} is taken back`),
  ]
  const given = added.filter((line) => !isOpenToAll(line))
  const lost = [...removed, ...after.filter((line) => isTakenBack(line) && !before.includes(line))]
  return [
    ...opens.map((line) => reason('access widened', 'high', `open to PUBLIC: ${line}`)),
    ...(given.length === 0 ? [] : [reason('access widened', 'low', `more is granted: ${given.join('; ')}`)]),
    ...(lost.length === 0 ? [] : [reason('access narrowed', 'low', `less is granted: ${lost.join('; ')}`)]),
  ]
}

/** What makes a role as good as any other. */
const STRONG: ReadonlySet<string> = new Set(['superuser', 'bypass row security'])
const POWERS: ReadonlySet<string> = new Set([
  ...STRONG,
  'create role',
  'create database',
  'replication',
  'login',
])

/** What a changed role may do that it might not. */
export function roleRisks(changes: readonly Change[]): RiskReason[] {
  return changes.flatMap(({ property, to, from, text }) => {
    if (POWERS.has(property) && to !== null)
      return [reason('access widened', STRONG.has(property) ? 'high' : 'medium', `the role gets ${property}`)]
    if (property === 'member of' && (to?.length ?? 0) > (from?.length ?? 0))
      return [reason('access widened', 'medium', `the role becomes a member of others: ${text}`)]
    return []
  })
}

/** What a changed function or procedure may do that it might not. */
export function routineRisks(changes: readonly Change[]): RiskReason[] {
  return changes.flatMap((change) => {
    if (change.property === 'security' && change.to === 'definer')
      return [reason('access widened', 'high', "it now runs with its owner's rights (SECURITY DEFINER)")]
    if (change.property === 'grants') return grantRisks(change)
    return []
  })
}

/** What is risky about an object that is new: who may reach it, and with whose rights it runs. */
export function addedRisks(
  kind: ObjectKind,
  { openToAll, definer, lacksRowSecurity }: AddedFacts,
): RiskReason[] {
  const isTable = kind === 'table'
  return [
    ...(openToAll
      ? [reason('access widened', isTable ? 'high' : 'medium', 'it is new and PUBLIC is granted on it')]
      : []),
    ...(definer
      ? [reason('access widened', 'medium', "it is new and runs with its owner's rights (SECURITY DEFINER)")]
      : []),
    ...(lacksRowSecurity
      ? [
          reason(
            'access widened',
            'medium',
            'it is new and without row level security, which most tables of its schema have',
          ),
        ]
      : []),
  ]
}

/** What is known of an object that is new. */
export interface AddedFacts {
  readonly openToAll: boolean
  readonly definer: boolean
  /** A table without row level security in a schema where most have it. */
  readonly lacksRowSecurity: boolean
}
