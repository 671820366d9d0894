import { describe, expect, test } from 'vitest'
import { areaId, withAreaSettings } from '../../src/engine/analysis/index.ts'

const member = (id: string) => {
  const [schema = '', name = ''] = id.split('.')
  return { id, schema, name }
}
const found = [
  { id: 'billing', name: 'Billing', members: ['public.invoices', 'public.payments'].map(member) },
  { id: 'risk', name: 'Risk', members: ['public.risk_scores', 'audit.risk_log'].map(member) },
  { id: 'other', name: 'Other', members: ['public.misc'].map(member) },
]
const printed = (settings: Parameters<typeof withAreaSettings>[1]) =>
  withAreaSettings(found, settings).map(({ id, name, members }) => [id, name, members.map((one) => one.id)])

describe('the areas that a reader wants', () => {
  test('without settings they are as they were found', () => {
    expect(printed(undefined)).toEqual(
      found.map(({ id, name, members }) => [id, name, members.map((one) => one.id)]),
    )
  })

  test('a new name keeps the id, and what the settings name comes first in their order', () => {
    expect(printed([{ name: 'Risk' }, { name: 'Money', found: 'Billing' }])).toEqual([
      ['risk', 'Risk', ['public.risk_scores', 'audit.risk_log']],
      ['billing', 'Money', ['public.invoices', 'public.payments']],
      ['other', 'Other', ['public.misc']],
    ])
  })

  test('two areas that get one name become one, which knows both names', () => {
    const areas = withAreaSettings(found, [
      { name: 'Business', found: 'Billing' },
      { name: 'Business', found: 'risk' },
    ])
    expect(areas[0]).toMatchObject({ id: 'billing', name: 'Business', found: ['Billing', 'Risk'] })
    expect(areas[0]?.members).toHaveLength(4)
  })

  test('relations go where their name, with or without schema, or a pattern says; a name goes before a pattern', () => {
    expect(
      printed([
        { name: 'Audit', members: ['audit.*', '*_scores'] },
        { name: 'Billing', members: ['risk_scores', 'public.misc'] },
      ]),
    ).toEqual([
      ['audit', 'Audit', ['audit.risk_log']],
      ['billing', 'Billing', ['public.invoices', 'public.payments', 'public.risk_scores', 'public.misc']],
    ])
  })

  test('every relation is in exactly one area, whatever the settings say', () => {
    const areas = withAreaSettings(found, [
      { name: 'A', found: 'Billing', members: ['*'] },
      { name: 'B', found: 'Billing', members: ['invoices', '*'] },
    ])
    expect(areas.flatMap(({ members }) => members.map(({ id }) => id)).toSorted()).toEqual(
      found.flatMap(({ members }) => members.map(({ id }) => id)).toSorted(),
    )
  })

  test('a pattern of many stars is looked through without going back and forth', () => {
    const long = { id: 'x', schema: 'public', name: 'a'.repeat(20_000) }
    const area = { id: 'x', name: 'X', members: [long] }
    expect(withAreaSettings([area], [{ name: 'Y', members: [`${'*a'.repeat(200)}*b`] }])[0]?.name).toBe('X')
  })

  test('ids are words with hyphens, also of names without a Latin letter', () => {
    expect(areaId('Billing and subscriptions (2)')).toBe('billing-and-subscriptions-2')
    expect(areaId('Überblick')).toBe('uberblick')
    expect(areaId('目录')).not.toBe(areaId('缓存'))
  })
})
