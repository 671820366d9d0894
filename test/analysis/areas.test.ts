/** The areas of a schema are those that a person would name. */
import { describe, expect, it } from 'vitest'
import { areasOf } from '../../src/engine/analysis/index.ts'
import { byName, links, relations } from './made-schema.ts'

describe('areas', () => {
  it('go by the first word of names, with the word as the tables have it', () => {
    const given = relations(
      'alerts',
      'alert_deliveries',
      'alert_preferences',
      'boms',
      'bom_jobs',
      'bom_uploads',
    )
    expect(byName(areasOf(given, []))).toEqual({
      Alerts: ['alert_deliveries', 'alert_preferences', 'alerts'],
      BOMs: ['bom_jobs', 'bom_uploads', 'boms'],
    })
  })

  it('go by a later word where it is the topic and the first is a thing', () => {
    const given = relations(
      'projects',
      'project_members',
      'components',
      'component_watches',
      'risk_score_history',
      'project_risk_summaries',
      'component_base_risk_scores',
    )
    expect(byName(areasOf(given, []))['Risk']).toEqual([
      'component_base_risk_scores',
      'project_risk_summaries',
      'risk_score_history',
    ])
  })

  it('join small groups that people call by one heading', () => {
    const given = relations(
      'invoices',
      'payments',
      'payment_methods',
      'subscriptions',
      'reports',
      'report_pages',
      'report_fonts',
    )
    expect(byName(areasOf(given, []))).toEqual({
      Billing: ['invoices', 'payment_methods', 'payments', 'subscriptions'],
      Reports: ['report_fonts', 'report_pages', 'reports'],
    })
  })

  it('take in tables that stand alone by their foreign keys, rather those that few refer to', () => {
    const given = relations(
      'users',
      'user_sessions',
      'user_keys',
      'ships',
      'ship_routes',
      'ship_crews',
      'harbours',
    )
    const tied = links(
      'harbours -> users',
      'ships -> users',
      'ship_routes -> users',
      'ship_crews -> users',
      'harbours -> ship_routes',
    )
    expect(byName(areasOf(given, tied))['Ships']).toContain('harbours')
  })

  it('leave out words that nearly all names have', () => {
    const given = relations(
      'wp_posts',
      'wp_postmeta',
      'wp_post_tags',
      'wp_users',
      'wp_usermeta',
      'wp_user_roles',
    )
    const areas = areasOf(given, [])
    expect(areas.map(({ name }) => name)).not.toContain('Wp')
    expect(byName(areas)['Users']).toEqual(expect.arrayContaining(['wp_users', 'wp_user_roles']))
  })

  it('are whole schemas where these are small and stand beside others', () => {
    const given = relations(
      'orders',
      'order_lines',
      'storage.buckets',
      'storage.objects',
      'storage.migrations',
    )
    expect(byName(areasOf(given, []))['Schema storage']).toHaveLength(3)
  })

  it('keep partitions with their table', () => {
    const given = [
      ...relations('events', 'event_types', 'users', 'user_roles'),
      { id: 'p', database: null, schema: 'parts', name: 'user_2025', parent: 'events' },
    ]
    expect(byName(areasOf(given, []))['Events']).toContain('p')
  })

  it('have every relation once, whatever the names and however they are tied', () => {
    const names = [
      '"',
      'дом',
      'Tab;le',
      'a',
      'b',
      'x_y_z',
      '123',
      'camelCaseTable',
      '_',
      'ORDERS',
      'T0001',
      'T0002',
    ]
    const given = relations(...names)
    const areas = areasOf(given, links('a -> b', 'b -> a', 'a -> a', 'x_y_z -> gone'))
    expect(areas.flatMap(({ members }) => members).toSorted()).toEqual(given.map(({ id }) => id).toSorted())
    expect(new Set(areas.map(({ name }) => name)).size).toBe(areas.length)
  })

  it('end where parents lead in a circle', () => {
    const given = [
      { id: 'a', database: null, schema: 'public', name: 'a', parent: 'b' },
      { id: 'b', database: null, schema: 'public', name: 'b', parent: 'a' },
      ...relations('c'),
    ]
    expect(
      areasOf(given, [])
        .flatMap(({ members }) => members)
        .toSorted(),
    ).toEqual(['a', 'b', 'c'])
  })

  it('are the same whatever the order in which tables are handed in', () => {
    const given = relations(
      'alerts',
      'alert_rules',
      'invoices',
      'payments',
      'users',
      'user_roles',
      'misc',
      'sites',
    )
    const tied = links('sites -> users', 'misc -> invoices')
    expect(areasOf(given.toReversed(), tied.toReversed())).toEqual(areasOf(given, tied))
  })

  it('of 20,000 tables take no time that grows with their square', () => {
    const words = ['order', 'user', 'stock', 'route', 'crew', 'plan', 'asset', 'depot', 'claim', 'quote']
    const given = relations(
      ...Array.from(
        { length: 20_000 },
        (_, at) => `${words[at % 10]}_${words[(at * 7) % 9]}_x${at}_${at % 13}`,
      ),
    )
    const tied = given.map(({ id }, at): { from: string; to: string } => ({
      from: id,
      to: given[(at * 31) % 97]?.id ?? id,
    }))
    const began = performance.now()
    areasOf(given, tied)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
