/** The marks of a reader who goes through a comparison. */
import { beforeEach, expect, it } from 'vitest'
import { markReviewed, reviewKey, useReviewed } from '../../../src/renderer/comparison/reviewed.ts'
import type { ComparisonSummary } from '../../../src/shared/model.ts'

beforeEach(() => useReviewed.setState({ marks: {} }))

it('an entry is marked once and the mark is taken back', () => {
  markReviewed('k', 'one', true)
  markReviewed('k', 'two', true)
  markReviewed('k', 'one', true)
  expect(useReviewed.getState().marks).toEqual({ k: ['two', 'one'] })
  markReviewed('k', 'one', false)
  markReviewed('k', 'two', false)
  expect(useReviewed.getState().marks).toEqual({})
})

it('marks of twenty comparisons are kept, those made last', () => {
  for (let at = 0; at < 25; at++) markReviewed(`k${at}`, 'one', true)
  markReviewed('k5', 'two', true)
  const keys = Object.keys(useReviewed.getState().marks)
  expect(keys).toHaveLength(20)
  expect(keys.at(-1)).toBe('k5')
  expect(keys).not.toContain('k4')
})

it('a file that was written anew is another', () => {
  const side = { path: '/a.sql', bytes: 1, modified: 'x' }
  const key = (modified: string): string =>
    reviewKey({ a: side, b: { ...side, modified } } as unknown as ComparisonSummary)
  expect(key('x')).toBe(key('x'))
  expect(key('x')).not.toBe(key('y'))
})
