import { describe, expect, it } from 'vitest'
import { ACCESS_KINDS, AccessList } from '../../../src/engine/catalog/kinds/access-list.ts'
import type { AccessChange } from '../../../src/engine/catalog/kinds/access-list.ts'

const grant = (roles: string[], privileges: string[] | null, option = false): AccessChange => ({
  grant: true,
  roles,
  privileges,
  option,
})
const revoke = (roles: string[], privileges: string[] | null, option = false): AccessChange => ({
  grant: false,
  roles,
  privileges,
  option,
})

function linesAfter(type: string, owner: string | null, ...changes: AccessChange[]): string[] {
  const kind = ACCESS_KINDS[type]
  if (kind === undefined) throw new Error(`no such kind: ${type}`)
  const list = new AccessList(kind, owner)
  for (const change of changes) list.apply(change)
  return list.lines()
}

describe('the net result of GRANT and REVOKE', () => {
  it('says nothing of what PostgreSQL gives by itself', () => {
    expect(linesAfter('OBJECT_TABLE', 'owner')).toEqual([])
    expect(linesAfter('OBJECT_FUNCTION', 'owner')).toEqual([])
  })

  it('is the same for the REVOKE and GRANT pairs of old pg_dump and for the short form of new pg_dump', () => {
    const old = linesAfter(
      'OBJECT_TABLE',
      'owner',
      revoke(['PUBLIC'], null),
      revoke(['owner'], null),
      grant(['owner'], null),
      grant(['reader'], ['SELECT']),
    )
    expect(old).toEqual(linesAfter('OBJECT_TABLE', 'owner', grant(['reader'], ['SELECT'])))
    expect(old).toEqual(['GRANT SELECT ON TABLE TO reader'])
  })

  it('keeps what is taken from PUBLIC and from the owner', () => {
    expect(linesAfter('OBJECT_FUNCTION', 'owner', revoke(['PUBLIC'], null))).toEqual([
      'REVOKE ALL ON FUNCTION FROM PUBLIC',
    ])
    const some = linesAfter(
      'OBJECT_SEQUENCE',
      'owner',
      revoke(['owner'], null),
      grant(['owner'], ['SELECT', 'USAGE']),
    )
    expect(some).toEqual(['REVOKE UPDATE ON SEQUENCE FROM owner'])
  })

  it('does not depend on the order of roles and privileges', () => {
    const one = linesAfter('OBJECT_TABLE', 'o', grant(['b', 'a'], ['UPDATE', 'SELECT']))
    const other = linesAfter(
      'OBJECT_TABLE',
      'o',
      grant(['a'], ['SELECT']),
      grant(['b'], null),
      revoke(['b'], ['DELETE', 'INSERT', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']),
      grant(['a'], ['UPDATE']),
    )
    expect(one).toEqual(['GRANT SELECT, UPDATE ON TABLE TO a', 'GRANT SELECT, UPDATE ON TABLE TO b'])
    expect(other).toEqual(one)
  })

  it('tells privileges that may be granted on from those that may not', () => {
    const lines = linesAfter('OBJECT_SCHEMA', 'o', grant(['a'], null, true), revoke(['a'], ['CREATE'], true))
    expect(lines).toEqual(['GRANT CREATE ON SCHEMA TO a', 'GRANT USAGE ON SCHEMA TO a WITH GRANT OPTION'])
  })

  it('forgets what was granted and taken again', () => {
    expect(linesAfter('OBJECT_TABLE', 'o', grant(['a'], null), revoke(['a'], null))).toEqual([])
  })
})
