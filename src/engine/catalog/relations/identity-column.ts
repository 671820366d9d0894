/** Identity columns: how they are generated, and the options of their sequence. */
import type { Node } from '@pgsql/types'
import type { ColumnDraft } from '../draft.ts'
import { definitions } from '../kinds/node-values.ts'
import { sequenceProperties } from './sequence-options.ts'

/** GENERATED ... AS IDENTITY with the options of its sequence that say more than the defaults; the sequence's name is left out, since PostgreSQL makes one up. */
export function setIdentity(
  column: ColumnDraft,
  when: string | undefined,
  options: readonly Node[] | undefined,
): void {
  const { properties } = column
  properties['identity'] = when === 'a' ? 'always' : 'by default'
  properties['not null'] = true
  const type = typeof properties['type'] === 'string' ? properties['type'] : 'bigint'
  properties['identity options'] = identityLines(options, type)
}

function identityLines(options: readonly Node[] | undefined, type: string): string[] {
  return changedOptions(sequenceProperties(options, type), sequenceProperties([], type))
}

/** ALTER COLUMN ... SET GENERATED, SET INCREMENT and the like; what is not said stays. RESTART is of the rows. */
export function alterIdentity(properties: ColumnDraft['properties'], options: readonly Node[]): void {
  const before = ((properties['identity options'] as readonly string[] | undefined) ?? []).map((line) => {
    const at = line.lastIndexOf(' ')
    return [line.slice(0, at), line.slice(at + 1)] as const
  })
  const type = typeof properties['type'] === 'string' ? properties['type'] : 'bigint'
  const now = sequenceProperties(options, type, Object.fromEntries(before))
  const defaults = sequenceProperties([], type)
  properties['identity options'] = changedOptions(now, defaults)
  for (const { defname, arg } of definitions(options)) {
    if (defname !== 'generated' || !arg || !('Integer' in arg)) continue
    properties['identity'] = arg.Integer.ival === 97 ? 'always' : 'by default'
  }
}

function changedOptions(
  options: ReturnType<typeof sequenceProperties>,
  defaults: ReturnType<typeof sequenceProperties>,
): string[] {
  return Object.entries(options)
    .filter(([name, value]) => name !== 'data type' && name !== 'owned by' && value !== defaults[name])
    .map(([name, value]) => `${name} ${String(value)}`)
    .sort()
}
