import { expect, test } from 'vitest'
import { featuresOf } from '../../../src/engine/analysis/index.ts'
import { readText } from './made-folder.ts'

const CODE = `-- src/app/api/teams/[id]/route.ts --
import { members } from '@/services/team-service'
import { audit } from '../../../../lib/audit'
export const GET = async () => Response.json([await members(), audit])
-- src/app/(shop)/orders/page.tsx --
import { supabase } from '@/lib/supabase'
export default async function Page() {
  const { data } = await supabase.from('orders').select('id')
  return <p>{data.length}</p>
}
-- src/services/team-service.ts --
import { supabase } from '../lib/supabase'
export const members = () => supabase.from('members').select('id')
export const unused = () => supabase.from('invitations').insert({ id: 1 })
-- src/lib/audit.ts --
import { supabase } from './supabase'
export const audit = [supabase.from('audit_log').insert({ at: 1 })]
-- src/lib/supabase.ts --
export const supabase = createClient('', '')
-- src/features/billing/queries.ts --
import { supabase } from '@/lib/supabase'
export const invoices = () => supabase.from('invoices').delete().eq('id', 1)
-- src/features/billing/queries.test.ts --
import { supabase } from '@/lib/supabase'
test('x', () => supabase.from('only_in_a_test').select('id'))
-- migrations/1.sql --
CREATE TABLE only_in_a_migration (id integer);
`

test('a route reaches the relations of what it imports, declaration by declaration', async () => {
  const { entries } = await readText(CODE)
  expect(
    entries.map(({ route, reaches }) => [
      route,
      reaches.map(({ name, how, by }) => `${name} ${how.join()} ${by.length}`),
    ]),
  ).toEqual([
    ['/orders', ['orders read 1']],
    ['/api/teams/:id', ['audit_log write 2', 'members read 2']],
  ])
})

test('features are the folders, routes and files that need relations, each with its reason', async () => {
  const features = featuresOf(await readText(CODE))
  expect(
    features.map(({ name, routes, relations }) => [
      name,
      routes,
      relations.map((one) => `${one.name} ${one.how.join()}`),
    ]),
  ).toEqual([
    ['audit', [], ['audit_log write']],
    ['billing', [], ['invoices delete']],
    ['orders', ['/orders'], ['orders read']],
    ['teams', ['/api/teams/:id'], ['audit_log write', 'invitations write', 'members read']],
  ])
  expect(features.map(({ reasons }) => reasons)).toEqual([
    ['the file src/lib/audit.ts'],
    ['the folder src/features/billing'],
    ['routes under /orders'],
    ['routes under /api/teams', 'the file src/services/team-service.ts'],
  ])
})

test('equal folders answer alike', async () => {
  const [one, two] = [await readText(CODE), await readText(CODE)]
  expect({ ...one, folder: '' }).toEqual({ ...two, folder: '' })
  expect(featuresOf(one)).toEqual(featuresOf(two))
})
