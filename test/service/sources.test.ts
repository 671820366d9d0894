/** What is known of an open source as a whole: its name and when it was made. */
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { smallDump } from './small-dump.ts'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine()
const { client } = started
afterAll(() => started.stop())

describe('the name of a source', () => {
  it('is a letter until the reader gives one, and a letter again when it is taken back', async () => {
    const a = await started.open(started.write('a.sql', smallDump()))
    const b = await started.open(started.write('b.sql', smallDump({ orders: 4 })))
    const { result } = await finish(client.comparisons.create({ a: a.sourceId, b: b.sourceId }))
    const { comparisonId } = result
    expect([a, b]).toMatchObject([
      { label: 'A', named: false },
      { label: 'B', named: false },
    ])

    const renamed = await client.sources.rename({ sourceId: a.sourceId, label: '  before the outage ' })
    expect(renamed).toEqual({ ...a, label: 'before the outage', named: true })
    expect((await client.sources.list()).map(({ label }) => label)).toEqual(['before the outage', 'B'])
    expect((await client.sources.overview({ sourceId: a.sourceId })).source).toEqual(renamed)
    expect((await client.comparisons.summary({ comparisonId })).a).toEqual(renamed)
    const { content } = await started.report(comparisonId, 'md')
    expect(await content.text()).toContain('before the outage')

    const back = await client.sources.rename({ sourceId: a.sourceId, label: ' ' })
    expect(back).toEqual(a)
    expect((await client.comparisons.summary({ comparisonId })).a).toEqual(a)
    expect(await client.sources.rename({ sourceId: a.sourceId, label: null })).toEqual(a)
  })

  it('counts as given where the source was opened with one', async () => {
    const source = await started.open(started.write('c.sql', smallDump()), 'production')
    expect(source).toMatchObject({ label: 'production', named: true })
  })
})

describe('when a dump was made', () => {
  const verbose = smallDump().replace('SET ', '-- Started on 2026-03-01 02:00:05 CET\n\nSET ')

  it('is what a verbose pg_dump wrote into its head, packed or not, and not known otherwise', async () => {
    expect(verbose).not.toBe(smallDump())
    expect((await started.open(started.write('v.sql', verbose))).dumped).toBe('2026-03-01T02:00:05')
    const packed = started.write('v.sql.gz', gzipSync(verbose))
    expect((await started.open(packed)).dumped).toBe('2026-03-01T02:00:05')
    expect((await started.open(packed)).reopened).toBe(true)
    expect((await started.open(packed)).dumped).toBe('2026-03-01T02:00:05')
    expect((await started.open(started.write('plain.sql', smallDump()))).dumped).toBeNull()
  })

  it('is what an archive has in its header', async () => {
    const source = await started.open(
      path.join(import.meta.dirname, '..', 'fixtures', 'archives', 'small.gzip.dump'),
    )
    expect(source.dumped).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u)
    expect(source.dumped).toBe(source.archive?.created)
  })

  it('changes its fingerprint with its content', async () => {
    const one = await started.open(started.write('f.sql', smallDump()))
    const two = await started.open(started.write('f.sql', smallDump({ orders: 9 })))
    expect(one.fingerprint).toMatch(/^[0-9a-f]{32}$/u)
    expect(two.fingerprint).not.toBe(one.fingerprint)
  })
})
