/** What PostgreSQL removes by itself together with something else. */
import type { ObjectKind } from '../../shared/model.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import type { Member, Members } from './members.ts'
import { isEnforced } from './needed-objects.ts'
import { CONSTRAINTS } from './object-words.ts'
import { lastingParents } from './kinds/inherited-changes.ts'
import { alterationId, dropId } from './step-ids.ts'
import { listOf, textOf } from './sql-text.ts'

const isGone = (member: Member | undefined): boolean =>
  member !== undefined && (member.fate === 'drop' || member.fate === 'rebuild' || member.fate === 'swap')

/** The step that removes an object along with another; null where it needs one of its own. */
export function impliedDrop(member: Member, members: Members): string | null {
  const { a } = member
  if (!a) return null
  const database =
    a.database === null ? undefined : members.named('database', quoteIdentifier(a.database), null)
  if (database?.before && database.fate === 'drop') return dropId(database.before.key)
  const parent = members.parentOf(member)
  if (parent !== undefined && isGone(parent))
    return holdsOthers(member, parent, members) ? null : ofParent(parent, members)
  if (a.kind === 'function') return ofBaseType(member, members)
  if (a.kind === 'sequence') return ofOwner(a, members)
  if (a.kind === 'check constraint' && parent?.a && parent.b) return ofParentTable(member, parent, members)
  const above = textOf(a.properties['attached to'])
  return above === '' ? null : ofAttached(member, above, members)
}

/** Whether a check comes to a table with the one that its parent gets. */
export function comesWithParents({ b, parentB }: Member, members: Members): boolean {
  const table = parentB === null ? undefined : members.ofB(parentB.key)
  if (b?.kind !== 'check constraint' || table?.fate !== 'keep' || !table.a || !table.b) return false
  return lastingParents(table.a, table.b).some((identity) => {
    const above = members.relation(identity)?.b
    const found =
      above && members.namedInB(b.kind, `${above.identity}.${quoteIdentifier(b.name)}`, b.database)
    return found !== undefined && found?.fate !== 'keep' && found?.b?.properties['no inherit'] !== true
  })
}

/** What reads and writes a base type goes with it. */
function ofBaseType({ a }: Member, members: Members): string | null {
  const types = listOf(a?.properties['arguments']).map((argument) => argument.split(' ').at(-1) ?? '')
  for (const name of [textOf(a?.properties['returns']), ...types]) {
    const type = members.relation(name)
    const functions = Object.values(type?.a?.properties ?? {})
    const isOfType = functions.includes(a?.identity.replace(/\(.*$/s, '') ?? '')
    if (type?.before && isOfType && isGone(type) && type.a?.kind === 'type') return dropId(type.before.key)
  }
  return null
}

/** The index or constraint that it is attached to takes it along. */
function ofAttached(member: Member, above: string, members: Members): string | null {
  const table = members.parentOf(member)
  // Detached with its table it stands alone.
  if (table?.a && table.b && lastingParents(table.a, table.b).length === 0) return null
  const database = member.a?.database ?? null
  const found = members.named('index', above, database) ?? members.named('constraint', above, database)
  if (found === undefined || !isGone(found) || !found.before) return null
  return impliedDrop(found, members) ?? dropId(found.before.key)
}

const HOLDING: ReadonlySet<ObjectKind> = new Set(['fk constraint', 'rule', 'policy'])

/** Whether it would keep something else from being removed before its parent is: a foreign key, a rule, a policy. */
function holdsOthers(member: Member, parent: Member, members: Members): boolean {
  const { before } = member
  if (before === null || !HOLDING.has(before.kind)) return false
  return members.neededA.of(before.key).some((edge) => {
    const other = members.ofA(edge.to)
    if (other === parent || other === undefined || !isGone(other) || !isEnforced(edge)) return false
    return members.parentOf(other) !== parent
  })
}

function ofParent(parent: Member, members: Members): string {
  return impliedDrop(parent, members) ?? dropId(parent.before?.key ?? '')
}

/** A sequence goes with the table or column that owns it. */
function ofOwner({ properties }: NonNullable<Member['a']>, members: Members): string | null {
  const owned = textOf(properties['owned by'])
  const parts = /^(.*)\.("(?:[^"]|"")*"|[^."]+)$/s.exec(owned)
  const table = members.relation(parts?.[1] ?? '')
  if (table === undefined || !table.before) return null
  if (isGone(table)) return dropId(table.before.key)
  const column = parts?.[2] ?? ''
  const name = column.startsWith('"') ? column.slice(1, -1).replaceAll('""', '"') : column
  const index = table.plan?.alterations.findIndex((one) => one.effect === 'drop' && one.column === name) ?? -1
  return index < 0 ? null : alterationId(table.b?.key ?? '', index)
}

/** A check that a parent has goes below with it. */
function ofParentTable({ a }: Member, table: Member, members: Members): string | null {
  if (!a || !table.a || !table.b || !CONSTRAINTS.has(a.kind)) return null
  for (const identity of lastingParents(table.a, table.b)) {
    const found = members.named(a.kind, `${identity}.${quoteIdentifier(a.name)}`, a.database)
    if (found?.before && isGone(found)) return impliedDrop(found, members) ?? dropId(found.before.key)
  }
  return null
}
