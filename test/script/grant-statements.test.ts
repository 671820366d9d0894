import { expect, test } from 'vitest'
import { grantChanges } from '../../src/engine/script/grant-statements.ts'

const table = (from: readonly string[], to: readonly string[]): string[] =>
  grantChanges(from, to, { on: 'TABLE t' })

test('only what differs is granted and revoked, what is taken away first', () => {
  expect(
    table(
      ['GRANT INSERT, SELECT ON TABLE TO a', 'GRANT SELECT ON TABLE TO b'],
      ['GRANT SELECT, UPDATE ON TABLE TO a', 'GRANT DELETE ON TABLE TO c'],
    ),
  ).toEqual([
    'REVOKE INSERT ON TABLE t FROM a;',
    'REVOKE SELECT ON TABLE t FROM b;',
    'GRANT UPDATE ON TABLE t TO a;',
    'GRANT DELETE ON TABLE t TO c;',
  ])
  expect(table(['GRANT SELECT ON TABLE TO a'], ['GRANT SELECT ON TABLE TO a'])).toEqual([])
})

test('ALL is given and taken as a whole, since servers differ in what it is', () => {
  expect(table(['GRANT ALL ON TABLE TO a'], ['GRANT SELECT ON TABLE TO a'])).toEqual([
    'REVOKE ALL ON TABLE t FROM a;',
    'GRANT SELECT ON TABLE t TO a;',
  ])
  expect(table(['GRANT SELECT ON TABLE TO a'], ['GRANT ALL ON TABLE TO a WITH GRANT OPTION'])).toEqual([
    'GRANT ALL ON TABLE t TO a WITH GRANT OPTION;',
  ])
})

test('a grant option comes and goes without the privilege', () => {
  const [plain, option] = ['GRANT SELECT ON TABLE TO a', 'GRANT SELECT ON TABLE TO a WITH GRANT OPTION']
  expect(table([plain], [option])).toEqual(['GRANT SELECT ON TABLE t TO a WITH GRANT OPTION;'])
  expect(table([option], [plain])).toEqual(['REVOKE GRANT OPTION FOR SELECT ON TABLE t FROM a;'])
})

test('what PUBLIC has by itself is revoked and given back', () => {
  const revoked = ['REVOKE ALL ON FUNCTION FROM PUBLIC']
  const f = (from: readonly string[], to: readonly string[]): string[] =>
    grantChanges(from, to, { on: 'FUNCTION f()' })
  expect(f([], revoked)).toEqual(['REVOKE ALL ON FUNCTION f() FROM PUBLIC;'])
  expect(f(revoked, [])).toEqual(['GRANT ALL ON FUNCTION f() TO PUBLIC;'])
})

test('columns have grants of their own, and roles may be called anything', () => {
  expect(
    grantChanges([], ['GRANT SELECT, UPDATE ON COLUMN TO "x TO y"'], { on: 'TABLE t', column: '"A"' }),
  ).toEqual(['GRANT SELECT ("A"), UPDATE ("A") ON TABLE t TO "x TO y";'])
})
