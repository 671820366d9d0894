/**
 * Which steps are written as comments. Those that destroy, unless that was
 * asked for; those that would fail or make no sense without another that is
 * withheld; and what would be taken down for the sake of withheld ones alone.
 */
import type { PlannedStep } from './plan-step.ts'

/** Marks the steps that are withheld, each with the reason. */
export function withhold(steps: readonly PlannedStep[], allowDestructive: boolean): void {
  if (allowDestructive) return
  const byId = new Map(steps.map((step) => [step.id, step]))
  const dependents = new Map<string, PlannedStep[]>()
  for (const step of steps)
    for (const id of [...step.needs, ...step.sake]) {
      const list = dependents.get(id)
      if (list === undefined) dependents.set(id, [step])
      else list.push(step)
    }
  const queue = steps.filter(({ risks }) => risks.some(({ kind }) => kind === 'destroys data'))
  for (const step of queue) step.withheld = true
  for (let at = 0; at < queue.length; at += 1) {
    const cause = queue[at] as PlannedStep
    for (const step of dependents.get(cause.id) ?? []) {
      if (step.withheld) continue
      const isNeeded = step.needs.has(cause.id)
      const pointless = step.sake.size > 0 && [...step.sake].every((id) => byId.get(id)?.withheld !== false)
      if (!isNeeded && !pointless) continue
      step.withheld = true
      step.why ??= isNeeded
        ? `cannot be done without a step that is withheld: ${cause.action} ${cause.kind} ${cause.name}`
        : null
      queue.push(step)
    }
  }
}
