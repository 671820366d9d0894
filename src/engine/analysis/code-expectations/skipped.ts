/** Files that were not read, counted by reason. */
import type { SkippedFiles } from './expectations.ts'

const EXAMPLES = 5

/** Counts files that were passed over. */
export interface Skipped {
  readonly add: (reason: SkippedFiles['reason'], file: string) => void
  /** The reasons with the most files first. */
  readonly list: () => SkippedFiles[]
}

/** An empty count. */
export function openSkipped(): Skipped {
  const counts = new Map<SkippedFiles['reason'], { count: number; examples: string[] }>()
  return {
    add(reason, file) {
      const known = counts.get(reason) ?? { count: 0, examples: [] }
      known.count += 1
      if (known.examples.length < EXAMPLES) known.examples.push(file)
      counts.set(reason, known)
    },
    list: () =>
      [...counts]
        .map(([reason, { count, examples }]) => ({ reason, count, examples }))
        .toSorted((one, two) => two.count - one.count || (one.reason < two.reason ? -1 : 1)),
  }
}
