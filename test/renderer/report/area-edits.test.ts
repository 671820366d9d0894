import { describe, expect, test } from 'vitest'
import { withAreaSettings } from '../../../src/engine/analysis/area-settings.ts'
import {
  arrangedAreas,
  chosenAreas,
  movedArea,
  movedRelations,
  renamedArea,
  type ArrangedArea,
  type FoundArea,
} from '../../../src/renderer/report/area-edits.ts'
import type { ReportArea } from '../../../src/shared/report-model.ts'

const FOUND: readonly FoundArea[] = [
  { name: 'users', relations: ['public.users', 'public.user_roles'] },
  { name: 'Billing & invoices', relations: ['public.billing_runs', 'public.invoices'] },
  { name: 'risk', relations: ['risk.scores'] },
]

const brief = (areas: readonly ArrangedArea[]) =>
  areas.map(({ name, relations }) => [name, [...relations].sort()])

/** What the engine prints under these settings. */
function printed(chosen: readonly ReportArea[]) {
  const found = FOUND.map(({ name, relations }) => ({
    id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    name,
    members: relations.map((id) => {
      const [schema = '', last = ''] = id.split('.')
      return { id, schema, name: last }
    }),
  }))
  return withAreaSettings(found, chosen).map(({ name, members }) => [
    name,
    members.map(({ id }) => id).sort(),
  ])
}

describe('areas are shown as the engine prints them', () => {
  const CHOICES: Readonly<Record<string, readonly ReportArea[]>> = {
    'without settings': [],
    'in another order': [{ name: 'risk' }, { name: 'users' }],
    'renamed, by the name or by the id that was found': [
      { name: 'People', found: 'users' },
      { name: 'Money', found: 'billing-invoices' },
    ],
    'put together': [
      { name: 'Core', found: 'users' },
      { name: 'Core', found: 'risk' },
    ],
    'with a relation of another, by its whole name and by its last': [
      { name: 'risk', members: ['public.invoices'] },
      { name: 'new', members: ['user_roles'] },
    ],
    'by patterns, before which names go': [
      { name: 'all b', members: ['b*'] },
      { name: 'one letter', members: ['user?'] },
      { name: 'Money', found: 'Billing & invoices', members: ['public.billing_runs'] },
    ],
    'named twice: the first has them': [
      { name: 'one', found: 'users', members: ['risk.scores'] },
      { name: 'two', found: 'users', members: ['risk.scores'] },
    ],
    'that this report does not have': [{ name: 'Shipping', found: 'shipping', members: ['public.parcels'] }],
  }
  test.each(Object.entries(CHOICES))('%s', (_, chosen) => {
    expect(brief(arrangedAreas(FOUND, chosen))).toEqual(printed(chosen))
  })

  test('a pattern of many stars takes no time', () => {
    const began = performance.now()
    arrangedAreas(
      [{ name: 'a', relations: ['a'.repeat(60)] }],
      [{ name: 'b', members: [`${'*a'.repeat(200)}b`] }],
    )
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('a change of areas', () => {
  const shown = arrangedAreas(FOUND)

  /** Shows what the settings of a change make of the areas, and that the engine prints the same. */
  const after = (areas: readonly ArrangedArea[], before: readonly ReportArea[] = []) => {
    const chosen = chosenAreas(areas, before)
    expect(brief(arrangedAreas(FOUND, chosen))).toEqual(printed(chosen))
    return brief(arrangedAreas(FOUND, chosen))
  }

  test('a new name keeps the relations and is the same area', () => {
    const renamed = renamedArea(shown, 'found users', '  People ')
    expect(after(renamed)[0]).toEqual(['People', ['public.user_roles', 'public.users']])
    expect(arrangedAreas(FOUND, chosenAreas(renamed))[0]?.key).toBe('found users')
    expect(renamedArea(shown, 'found users', '   ')).toBe(shown)
  })

  test('another place holds', () => {
    expect(after(movedArea(shown, 2, 0)).map(([name]) => name)).toEqual([
      'risk',
      'users',
      'Billing & invoices',
    ])
    expect(movedArea(shown, 0, -1)).toBe(shown)
    expect(movedArea(shown, 0, 3)).toBe(shown)
  })

  test('relations go to another area, and to one that is made for them', () => {
    const moved = movedRelations(shown, ['public.invoices'], 'risk')
    expect(after(moved)).toEqual([
      ['users', ['public.user_roles', 'public.users']],
      ['Billing & invoices', ['public.billing_runs']],
      ['risk', ['public.invoices', 'risk.scores']],
    ])
    const again = movedRelations(moved, ['public.invoices', 'public.users'], 'Sales')
    expect(after(again).at(-1)).toEqual(['Sales', ['public.invoices', 'public.users']])
    expect(movedRelations(shown, ['public.users'], ' ')).toBe(shown)
  })

  test('a relation goes back to where it was', () => {
    const away = arrangedAreas(FOUND, chosenAreas(movedRelations(shown, ['risk.scores'], 'users')))
    expect(away.map(({ name }) => name)).toEqual(['users', 'Billing & invoices'])
    expect(after(movedRelations(away, ['risk.scores'], 'risk')).at(-1)).toEqual(['risk', ['risk.scores']])
  })

  test('what the settings say of areas that are not here stays in them', () => {
    const before: readonly ReportArea[] = [
      { name: 'Parcels', found: 'shipping', members: ['public.parcels'] },
      { name: 'People', found: 'users' },
    ]
    const chosen = chosenAreas(renamedArea(arrangedAreas(FOUND, before), 'found users', 'Persons'), before)
    expect(chosen.at(-1)).toEqual(before[0])
    expect(chosen.filter(({ found }) => found === 'users')).toEqual([{ name: 'Persons', found: 'users' }])
  })

  test('a pattern stays with its area when others are moved', () => {
    const before: readonly ReportArea[] = [{ name: 'Money', members: ['*invoice*'] }]
    const moved = movedArea(arrangedAreas(FOUND, before), 0, 1)
    expect(chosenAreas(moved, before)).toContainEqual({ name: 'Money', members: ['*invoice*'] })
  })
})
