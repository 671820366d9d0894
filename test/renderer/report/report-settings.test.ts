import { describe, expect, test } from 'vitest'
import {
  changedSettings,
  chaptersOf,
  changedSource,
  gatheringSettings,
  NO_SETTINGS,
  partsLeftOut,
  settingsOfSource,
  shownParts,
} from '../../../src/renderer/report/report-settings.ts'
import { ReportSettingsSchema } from '../../../src/shared/report-model.ts'
import type { SourceSummary } from '../../../src/shared/model.ts'

describe('settings of a report', () => {
  test('what is empty is not in them', () => {
    const full = changedSettings(NO_SETTINGS, { title: 'Shop', author: '', formats: ['pdf'], mask: true })
    expect(full).toEqual({ ...NO_SETTINGS, title: 'Shop', formats: ['pdf'], mask: true })
    expect(changedSettings(full, { title: '', formats: [], mask: undefined })).toEqual(NO_SETTINGS)
    expect(ReportSettingsSchema.parse(full)).toEqual(full)
  })

  test('a source is meant by its path or the end of one, at a whole name', () => {
    const settings = { ...NO_SETTINGS, sources: [{ source: 'dumps/shop.sql', label: 'March' }] }
    expect(settingsOfSource(settings, '/data/dumps/shop.sql')?.label).toBe('March')
    expect(settingsOfSource(settings, String.raw`C:\data\dumps/shop.sql`)?.label).toBe('March')
    expect(settingsOfSource(settings, '/data/old-dumps/shop.sql')).toBeUndefined()
  })

  test('what is said of a source goes to it alone, and goes when it is taken back', () => {
    const other = { source: '/other.sql', role: 'live' as const }
    const said = changedSource({ ...NO_SETTINGS, sources: [other] }, '/a.sql', { role: 'master' })
    const more = changedSource(said, '/a.sql', { date: '2026-01-10' })
    expect(more.sources).toEqual([other, { source: '/a.sql', role: 'master', date: '2026-01-10' }])
    expect(changedSource(more, '/a.sql', { role: '', date: '' }).sources).toEqual([other])
    expect(changedSource(NO_SETTINGS, '/a.sql', { label: '' })).toEqual(NO_SETTINGS)
  })

  test('only what the gathering looks at makes a report old', () => {
    const source = { path: '/a.sql' } as SourceSummary
    const settings = {
      ...NO_SETTINGS,
      title: 'T',
      areas: [{ name: 'x' }],
      code: '/code',
      project: '/project',
      sources: [{ source: '/a.sql', label: 'A' }, { source: '/b.sql' }],
    }
    expect(gatheringSettings('comparison', settings, [source])).toEqual({
      sources: [{ source: '/a.sql', label: 'A' }],
    })
    expect(gatheringSettings('review', settings, [])).toEqual({ code: '/code', project: '/project' })
  })
})

describe('parts of a report', () => {
  const PARTS = (
    [
      ['a', 1],
      ['a1', 2],
      ['a11', 3],
      ['a2', 2],
      ['b', 1],
    ] as const
  ).map(([id, level]) => ({
    id,
    level,
    title: id,
    leftOut: false,
  }))
  const left = (leaveOut: readonly string[]) =>
    shownParts(PARTS, leaveOut).flatMap(({ id, leftOut, covered }) =>
      leftOut ? [covered ? `${id} with another` : id] : [],
    )

  test('what belongs to a part goes with it', () => {
    expect(left([])).toEqual([])
    expect(left(['a'])).toEqual(['a', 'a1 with another', 'a11 with another', 'a2 with another'])
    expect(left(['a1', 'b'])).toEqual(['a1', 'a11 with another', 'b'])
  })

  test('what belongs to a chapter stands under it', () => {
    const chapters = chaptersOf(shownParts(PARTS))
    expect(chapters.map(({ part, under }) => [part.id, under.map(({ id }) => id)])).toEqual([
      ['a', ['a1', 'a11', 'a2']],
      ['b', []],
    ])
    expect(chaptersOf(shownParts(PARTS.slice(1, 3))).map(({ part }) => part.id)).toEqual(['a1'])
  })

  test('a part that is printed again leaves the others as they were', () => {
    expect(partsLeftOut(['a1', 'b'], 'a1', true)).toEqual(['b'])
    expect(partsLeftOut(['b'], 'a', false)).toEqual(['b', 'a'])
    expect(partsLeftOut(['b'], 'b', false)).toEqual(['b'])
  })
})
