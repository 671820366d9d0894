/**
 * Dumps of real databases, whose server held every key: an error told of their
 * rows would be a false one. Of what is private in them it is said here what
 * there is, and nothing of it stands in the facts.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { healthOf, privateDataOf } from '../../../src/engine/analysis/index.ts'
import type { HealthFacts, PrivateDataFacts } from '../../../src/engine/analysis/index.ts'
import { opened, QUIET } from './opened.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const SHARED = path.resolve(root, '../shared')
const OF_ROWS: ReadonlySet<string> = new Set([
  'foreign-key-without-row',
  'duplicate-key',
  'null-in-not-null',
  'missing-end-mark',
  'damaged-dump',
])

async function look(
  file: string,
): Promise<{ readonly health: HealthFacts; readonly facts: PrivateDataFacts }> {
  const place = await opened({ file: path.resolve(root, file) })
  try {
    return { health: await healthOf(place, QUIET), facts: await privateDataOf(place, QUIET) }
  } finally {
    await place.close()
  }
}

const wrong = ({ findings }: HealthFacts): string[] =>
  findings.flatMap(({ code, message }) => (OF_ROWS.has(code) ? [message] : []))

const private_ = ({ columns }: PrivateDataFacts): string[] =>
  columns.map(({ object, column, kind, certainty }) => `${object}.${column}: ${kind}, ${certainty}`)

describe('samples', () => {
  it.for([
    'test/fixtures/archives/small.sql',
    'test/fixtures/scan/small.inserts.sql',
    'test/fixtures/scan/small.latin1.sql',
  ])('%s', async (file) => {
    const { health, facts } = await look(file)
    expect(wrong(health)).toEqual([])
    expect(health.rules.find(({ code }) => code === 'foreign-key-without-row')).toMatchObject({
      looked: 1,
      rows: 200,
      notLooked: 0,
    })
    expect(private_(facts)).toEqual(['"Café".client.prénom: name, likely'])
  })

  it.for([
    ['2026-03', ['shop.customers.fax: phone, possible']],
    ['2026-09', []],
  ] as const)('resources/samples/shop-%s.sql', async ([month, more]) => {
    const { health, facts } = await look(`resources/samples/shop-${month}.sql`)
    expect(wrong(health)).toEqual([])
    expect(private_(facts)).toEqual([
      'shop.customers.full_name: name, likely',
      'shop.customers.email: e-mail, possible',
      'shop.suppliers.contact_email: e-mail, possible',
      'shop.customers.phone: phone, certain',
      // Its column has no value.
      ...more,
    ])
  })
})

describe.skipIf(!existsSync(SHARED))('what is shared beside the checkout (where it is)', () => {
  it('a backup of December 27', { timeout: 60_000 }, async () => {
    const { health, facts } = await look(
      path.join(SHARED, 'scenarios/ananta/backups/supabase_db_20251227.sql'),
    )
    expect(wrong(health)).toEqual([])
    // 71 foreign keys, 54 primary and 31 unique ones.
    const looked = (code: string): number | undefined =>
      health.rules.find((rule) => rule.code === code)?.looked
    expect([
      looked('foreign-key-without-row'),
      looked('duplicate-key'),
      looked('row-security-without-policy'),
    ]).toEqual([71, 85, 22])
    expect(health.passed.rows).toBe(3289)
    expect(private_(facts)).toEqual([
      'public.organization_invitations.invitation_token: token, possible',
      'public.workspace_invitations.token: token, possible',
      'public.api_keys.key_hash: secret, possible',
      'public.user_sessions.refresh_token_hash: secret, possible',
      'public.webhook_endpoints.secret_hash: secret, possible',
      'public.users.full_name: name, likely',
      'public.users.display_name: name, possible',
      'public.users.email: e-mail, possible',
      'public.organization_invitations.invited_email: e-mail, possible',
      'public.system_settings.value: e-mail, possible',
      'public.workspace_invitations.email: e-mail, possible',
      'public.users.phone: phone, possible',
      'public.audit_logs.ip_address: ip address, certain',
      'public.user_sessions.ip_address: ip address, possible',
    ])
    const all = JSON.stringify(facts)
    for (const clear of ['Kowalski', 'user01@', '192.168.146.39', 'gast0'])
      expect([clear, all.includes(clear)]).toEqual([clear, false])
  })

  it('production, whose rows have no one in them', { timeout: 60_000 }, async () => {
    const { health, facts } = await look(path.join(SHARED, 'scenarios/train/production.sql'))
    expect(wrong(health)).toEqual([])
    expect(private_(facts)).toEqual([])
  })

  it.for(['features.plain.6.sql.gz', 'features.inserts.sql.zst'])(
    'features of a database, as %s',
    { timeout: 60_000 },
    async (file) => {
      const { health, facts } = await look(path.join(SHARED, 'corpus/features/pg15', file))
      expect(wrong(health)).toEqual([])
      expect(health.passed.rows).toBeGreaterThan(20_000)
      expect(facts.texts.map(({ objectKind, kind }) => `${objectKind}: ${kind}`)).toEqual([
        'user mapping: password',
      ])
    },
  )
})
