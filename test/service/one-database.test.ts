/** A dump that names its database, the only one: what stands beside a table is found all the same. */
import { afterAll, expect, it } from 'vitest'
import type { RowResult, RowResultPage } from '../../src/shared/rows-model.ts'
import { healthOf, privateDataOf } from '../../src/engine/analysis/index.ts'
import { finish, startEngine } from './started-engine.ts'
import { opened, QUIET } from '../analysis/health/opened.ts'

const started = startEngine()
const { client } = started
afterAll(() => started.stop())

const DUMP = `\\connect shop

CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN public.mail AS text;
CREATE TABLE public.moods (mood public.mood NOT NULL);
CREATE TABLE public.people (id integer, mood public.mood, mail public.mail);
COPY public.moods (mood) FROM stdin;
ok
sad
\\.
COPY public.people (id, mood, mail) FROM stdin;
1\thappy\ta@mail.de
2\tsad\tb@mail.de
3\tok\tc@mail.de
\\.
ALTER TABLE ONLY public.moods ADD CONSTRAINT moods_pkey PRIMARY KEY (mood);
ALTER TABLE ONLY public.people ADD CONSTRAINT people_mood FOREIGN KEY (mood) REFERENCES public.moods(mood);
`

it('types are known when rows are sorted, and foreign keys lead to their table', async () => {
  const { sourceId } = await started.open(started.write('one.sql', DUMP))
  const key = '/table/public.people'
  const sort = [{ column: 1, descending: false }]
  const { resultId }: RowResult = (await finish(client.rows.query({ sourceId, key, sort }))).result
  const page: RowResultPage = await client.rows.resultPage({ resultId })
  expect(page.rows.map(([, mood]) => mood)).toEqual(['sad', 'ok', 'happy'])
  const { keys } = await client.objects.get({ sourceId, key })
  expect(keys.map(({ references }) => references?.key)).toEqual(['/table/public.moods'])
})

it('its keys are checked and its private columns found', async () => {
  const place = await opened(DUMP)
  const { findings } = await healthOf(place, QUIET)
  const { columns } = await privateDataOf(place, QUIET)
  await place.close()
  expect(findings.flatMap(({ code, failing }) => (failing > 0 ? [`${code} ${failing}`] : []))).toEqual([
    'foreign-key-without-row 1',
  ])
  expect(columns.map(({ column, kind }) => `${column} ${kind}`)).toEqual(['mail e-mail'])
})
