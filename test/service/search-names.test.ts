/** Finding objects by a few letters of their names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marksOf, matchable, namePattern, scoreOf } from '../../src/engine/service/name-match.ts'
import type { SearchScope } from '../../src/shared/search-model.ts'
import { smallDump } from './small-dump.ts'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine()
let a = ''
let b = ''

beforeAll(async () => {
  a = (await started.open(started.write('a.sql', smallDump()))).sourceId
  const more = 'CREATE TABLE public.extra_orders (id integer);\n'
  b = (await started.open(started.write('b.sql', smallDump({ more })))).sourceId
})
afterAll(() => started.stop())

async function names(scope: SearchScope, text: string): Promise<string[]> {
  return (await started.client.search.names({ scope, text })).hits.map(({ name }) => name)
}

function ranked(typed: string, identities: readonly string[]): string[] {
  const pattern = namePattern(typed)
  if (pattern === null) return []
  return identities
    .flatMap((identity) => {
      const score = scoreOf(matchable(identity, identity.lastIndexOf('.') + 1), pattern)
      return score === null ? [] : [{ identity, score }]
    })
    .sort((x, y) => y.score - x.score)
    .map(({ identity }) => identity)
}

describe('a name and what was typed', () => {
  it('puts the whole name first, then its beginning, then the beginning of a word, then any part', () => {
    const all = ['public.reorders', 'public.old_orders', 'public.orders_old', 'public.orders', 'orders.items']
    expect(ranked('orders', all)).toEqual([
      'public.orders',
      'public.orders_old',
      'public.old_orders',
      'public.reorders',
      'orders.items',
    ])
  })

  it('takes the first letters of words, and no letters that are strewn about', () => {
    const all = ['public.user_payment_methods', 'public.supremum', 'public.updates_in_march']
    expect(ranked('upm', all)[0]).toBe('public.user_payment_methods')
    expect(ranked('upm', all)).not.toContain('public.supremum')
  })

  it('wants every word, in any order, and takes a schema before a point', () => {
    const all = ['shop.order_items', 'shop.items', 'crm.order_items']
    expect(ranked('items order', all)).toEqual(['crm.order_items', 'shop.order_items'])
    expect(ranked('shop.items', all)[0]).toBe('shop.items')
  })

  it('marks what answers, in letters of the name as it is written', () => {
    const name = matchable('public."İstanbulOrders"', 8)
    const pattern = namePattern('orders')
    expect(pattern === null ? null : marksOf(name, pattern)).toEqual([[16, 22]])
  })
})

describe('search.names', () => {
  it('finds objects of one source, of all, and entries of a comparison with their status', async () => {
    expect((await names({ sourceId: a }, 'orders'))[0]).toBe('public.orders')
    expect(await names({ sourceId: a }, 'extra')).toEqual([])
    expect(await names({ all: true }, 'extra')).toEqual(['public.extra_orders'])
    const { result } = await finish(started.client.comparisons.create({ a, b }))
    const { hits } = await started.client.search.names({
      scope: { comparisonId: result.comparisonId },
      text: 'extra',
    })
    expect(hits).toMatchObject([{ status: 'added', sourceId: b, key: '/table/public.extra_orders' }])
    expect(hits[0]?.entryId).not.toBeNull()
  })

  it('keeps to the kinds that are wanted and says how many answered beyond the limit', async () => {
    const scope = { sourceId: a }
    const found = await started.client.search.names({ scope, text: 'o', kinds: ['table'], limit: 1 })
    expect(found.total).toBe(1)
    const all = await started.client.search.names({ scope, text: 'orders', limit: 1 })
    expect(all.hits).toHaveLength(1)
    expect(all.total).toBeGreaterThan(3)
  })

  it('answers nothing for nothing', async () => {
    expect(await names({ sourceId: a }, '  ')).toEqual([])
  })

  it('answers within 50 ms among 50,000 objects', async () => {
    const tables = Array.from(
      { length: 50_000 },
      (_, n) => `CREATE TABLE s${n % 40}.customer_${n}_payment_line (id integer);\n`,
    ).join('')
    const { sourceId } = await started.open(started.write('many.sql', tables))
    const scope = { sourceId }
    await started.client.search.names({ scope, text: 'x' })
    for (const text of ['custpayline', 'payment 4999', 'c49999', 'line', 'zzz']) {
      const began = performance.now()
      const { total } = await started.client.search.names({ scope, text })
      const took = performance.now() - began
      expect(total > 0).toBe(text !== 'zzz')
      // A machine that is busy with other things takes longer; the order of size is what counts here.
      expect(took).toBeLessThan(250)
      if (process.env['DUMPSCOPE_FIGURES']) process.stderr.write(`${text}: ${total}, ${took.toFixed(1)} ms\n`)
    }
  }, 60_000)
})
