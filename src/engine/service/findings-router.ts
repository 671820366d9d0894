/** The contract's procedures of findings, answered by an Engine. */
import type { Engine } from './engine.ts'
import { findingPage, originsOf } from './finding-list.ts'
import { os } from './procedures.ts'

/** The group of procedures as the router mounts it. */
export function findingsRouter(engine: Engine) {
  return {
    list: os.findings.list.handler(({ input }) => {
      const { scope } = input
      const origins =
        'sourceId' in scope
          ? originsOf([engine.sources.get(scope.sourceId)], null)
          : originsOf(
              [engine.comparisons.get(scope.comparisonId).a, engine.comparisons.get(scope.comparisonId).b],
              engine.comparisons.get(scope.comparisonId).summary,
            )
      return findingPage(origins, input)
    }),
  }
}
