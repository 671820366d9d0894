/** Walking from one difference of a comparison to the next, and to what each touches. */
import { afterAll, expect, it } from 'vitest'
import { failureOf, finish, startEngine } from './started-engine.ts'

const started = startEngine()
afterAll(() => started.stop())

const BEFORE = `CREATE TABLE public.kept (a integer);
CREATE TABLE public.gone (a integer);
CREATE TABLE public.t (a integer, b integer);
CREATE VIEW public.v AS SELECT a FROM public.t;
CREATE VIEW public.w AS SELECT a, b FROM public.t;
`
const AFTER = `CREATE TABLE public.kept (a integer);
CREATE TABLE public.made (a integer);
CREATE TABLE public.t (a bigint, b integer);
CREATE VIEW public.v AS SELECT a FROM public.t;
CREATE VIEW public.x AS SELECT b FROM public.t;
`

async function compared(): Promise<string> {
  const a = await started.open(started.write('a.sql', BEFORE))
  const b = await started.open(started.write('b.sql', AFTER))
  const { result } = await finish(
    started.client.comparisons.create({ a: a.sourceId, b: b.sourceId, remember: false }),
  )
  return result.comparisonId
}

it('every difference is passed once, from the first to the last and back', async () => {
  const comparisonId = await compared()
  const { review, comparisons } = started.client
  const { entries, total } = await comparisons.entries({
    comparisonId,
    statuses: ['added', 'removed', 'changed'],
  })
  const there: string[] = []
  let place = await review.place({ comparisonId, id: '' })
  expect(place).toMatchObject({ index: null, before: null, total })
  while (place.after !== null) {
    there.push(place.after.id)
    place = await review.place({ comparisonId, id: place.after.id })
    expect(place.index).toBe(there.length - 1)
  }
  expect(there).toEqual(entries.map(({ id }) => id))
  const back: string[] = [there.at(-1) as string]
  while (place.before !== null) {
    back.push(place.before.id)
    place = await review.place({ comparisonId, id: place.before.id })
  }
  expect(back.reverse()).toEqual(there)
})

it('an entry that does not differ stands between its neighbours', async () => {
  const comparisonId = await compared()
  const { entries } = await started.client.comparisons.entries({ comparisonId, statuses: ['same'] })
  const kept = entries.find(({ name }) => name === 'public.kept')?.id ?? ''
  const place = await started.client.review.place({ comparisonId, id: kept })
  expect(place).toMatchObject({
    index: null,
    before: { name: 'public.gone' },
    after: { name: 'public.made' },
  })
  expect(await failureOf(started.client.review.place({ comparisonId, id: 'none' }))).toMatchObject({
    code: 'UNKNOWN_OBJECT',
  })
})

it('what uses a changed table in either dump is told, those that differ first', async () => {
  const comparisonId = await compared()
  const { entries } = await started.client.comparisons.entries({ comparisonId, statuses: ['changed'] })
  const id = entries.find(({ name }) => name === 'public.t')?.id ?? ''
  const { objects, total } = await started.client.review.touched({ comparisonId, id })
  expect(total).toBe(3)
  expect(
    objects.map(({ name, entry, words, aKey, bKey }) => [
      name,
      entry?.status,
      words,
      aKey !== null,
      bKey !== null,
    ]),
  ).toEqual([
    ['public.w', 'removed', 'query reads a, b', true, false],
    ['public.x', 'added', 'query reads b', false, true],
    ['public.v', 'same', 'query reads a', true, true],
  ])
})
