import { beforeEach, expect, test } from 'vitest'
import {
  forgetPlaces,
  goBack,
  goForward,
  navigate,
  navigateToEntry,
  navigateToObject,
  navigateToScope,
  useNavigation,
} from '../../src/renderer/state/navigation.ts'

beforeEach(() =>
  useNavigation.setState({ view: null, scope: null, object: null, entry: null, back: [], forward: [] }),
)

test('goes back and forward over the places', () => {
  navigateToScope({ sourceId: 'a' })
  navigateToObject('a', 'k1')
  navigateToObject('a', 'k2')
  goBack()
  expect(useNavigation.getState().view).toEqual({ kind: 'object', sourceId: 'a', key: 'k1' })
  goForward()
  expect(useNavigation.getState().view).toEqual({ kind: 'object', sourceId: 'a', key: 'k2' })
  goForward()
  expect(useNavigation.getState().back).toHaveLength(2)
})

test('going to where one stands leaves no step behind', () => {
  navigateToObject('a', 'k1')
  navigate({ kind: 'object', sourceId: 'a', key: 'k1' })
  expect(useNavigation.getState().back).toEqual([])
})

test('an object looked at from a comparison leaves the comparison’s tree where it is', () => {
  navigateToScope({ comparisonId: 'c' })
  navigateToEntry('c', 'e')
  navigateToObject('a', 'k')
  const { scope, entry, object } = useNavigation.getState()
  expect(scope).toEqual({ comparisonId: 'c' })
  expect(entry?.entryId).toBe('e')
  expect(object?.key).toBe('k')
})

test('places of what was closed are forgotten', () => {
  navigateToScope({ sourceId: 'a' })
  navigateToObject('b', 'k')
  forgetPlaces((view) => view.kind === 'object' && view.sourceId === 'b', { sourceId: 'a' })
  const { view, object, back } = useNavigation.getState()
  expect(view).toEqual({ kind: 'overview', scope: { sourceId: 'a' } })
  expect(object).toBeNull()
  expect(back).toEqual([{ kind: 'overview', scope: { sourceId: 'a' } }])
})
