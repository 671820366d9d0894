/**
 * The order of the steps: each after those that it must follow, else by rank
 * and place. Where steps wait for each other in a circle, the one that would
 * come first goes first: what it waited for was no more than a wish, since
 * PostgreSQL itself allows no circle among what it enforces, and the dumps'
 * own order has taken those that pg_dump breaks apart.
 */
import { RANKS } from './plan-step.ts'
import type { PlannedStep } from './plan-step.ts'

/** Steps in the order in which they run. Takes time in proportion to their number, nearly. */
export function inOrder(steps: readonly PlannedStep[]): PlannedStep[] {
  const rankOf = ranking(steps)
  const byId = new Map(steps.map((step) => [step.id, step]))
  const waiting = new Map<PlannedStep, number>()
  const followers = new Map<PlannedStep, PlannedStep[]>()
  for (const step of steps) {
    let count = 0
    for (const id of step.after) {
      const before = byId.get(id)
      if (before === undefined || before === step) continue
      count += 1
      const list = followers.get(before)
      if (list === undefined) followers.set(before, [step])
      else list.push(step)
    }
    waiting.set(step, count)
  }
  const ready = new StepHeap(rankOf)
  for (const [step, count] of waiting) if (count === 0) ready.push(step)
  const order: PlannedStep[] = []
  const done = new Set<PlannedStep>()
  const sorted = steps.toSorted((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0))
  let stuckAt = 0
  while (order.length < steps.length) {
    let next = ready.pop()
    while (next === undefined) {
      const first = sorted[stuckAt++]
      if (first !== undefined && !done.has(first)) next = first
    }
    if (done.has(next)) continue
    done.add(next)
    order.push(next)
    for (const follower of followers.get(next) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1
      waiting.set(follower, left)
      if (left === 0) ready.push(follower)
    }
  }
  return order
}

/** Every step's place among all, as if none had to follow another. */
function ranking(steps: readonly PlannedStep[]): Map<PlannedStep, number> {
  const numbered = steps.map((step, index) => ({ step, index }))
  numbered.sort(
    (a, b) =>
      RANKS[a.step.rank] - RANKS[b.step.rank] || a.step.position - b.step.position || a.index - b.index,
  )
  return new Map(numbered.map(({ step }, place) => [step, place]))
}

/** Hands out the step that ranks first. */
class StepHeap {
  readonly #items: PlannedStep[] = []
  readonly #rankOf: ReadonlyMap<PlannedStep, number>

  constructor(rankOf: ReadonlyMap<PlannedStep, number>) {
    this.#rankOf = rankOf
  }

  #rank(at: number): number {
    const item = this.#items[at]
    return item === undefined ? Number.POSITIVE_INFINITY : (this.#rankOf.get(item) ?? 0)
  }

  push(step: PlannedStep): void {
    this.#items.push(step)
    let at = this.#items.length - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#rank(above) <= this.#rank(at)) return
      this.#swap(at, above)
      at = above
    }
  }

  pop(): PlannedStep | undefined {
    const first = this.#items[0]
    const last = this.#items.pop()
    if (first === undefined || last === undefined) return undefined
    if (this.#items.length === 0) return first
    this.#items[0] = last
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const least = this.#rank(left + 1) < this.#rank(left) ? left + 1 : left
      if (this.#rank(least) >= this.#rank(at)) return first
      this.#swap(at, least)
      at = least
    }
  }

  #swap(one: number, other: number): void {
    const item = this.#items[one] as PlannedStep
    this.#items[one] = this.#items[other] as PlannedStep
    this.#items[other] = item
  }
}
