import { expect, test } from 'vitest'
import { plannedStep } from '../../src/engine/script/plan-step.ts'
import type { PlannedStep, Rank } from '../../src/engine/script/plan-step.ts'
import { inOrder } from '../../src/engine/script/step-order.ts'

const step = (id: string, rank: Rank, position: number, ...after: string[]): PlannedStep => {
  const made = plannedStep({
    id,
    action: 'alter',
    kind: 'table',
    name: id,
    database: null,
    sql: '',
    rank,
    position,
  })
  for (const other of after) made.after.add(other)
  return made
}
const ids = (steps: readonly PlannedStep[]): string =>
  inOrder(steps)
    .map(({ id }) => id)
    .join(' ')

test('steps go by rank and place where nothing else is said', () => {
  expect(
    ids([step('c', 'make', 2), step('b', 'make', 1), step('d', 'settle', 0), step('a', 'drop', 9)]),
  ).toBe('a b c d')
})

test('a step waits for what it must follow, and nothing else waits with it', () => {
  expect(
    ids([
      step('drop', 'drop', 0, 'alter'),
      step('alter', 'make', 5, 'new'),
      step('new', 'make', 7),
      step('x', 'make', 1),
    ]),
  ).toBe('x new alter drop')
})

test('a circle is broken where the first of it stands, and nothing is lost', () => {
  expect(
    ids([
      step('a', 'make', 1, 'c'),
      step('b', 'make', 2, 'a'),
      step('c', 'make', 3, 'b'),
      step('d', 'make', 0),
    ]),
  ).toBe('d a b c')
})

test('what must follow a step that is not there does not wait', () => {
  expect(ids([step('a', 'make', 1, 'nothing')])).toBe('a')
})

test('ten thousand steps take no time that grows with their square', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => step(`s${n}`, 'make', 10_000 - n, `s${n + 1}`))
  const began = performance.now()
  expect(inOrder(many)).toHaveLength(10_000)
  expect(performance.now() - began).toBeLessThan(2000)
})
