/** The contract's procedures that search, answered by an Engine. */
import type { Engine } from './engine.ts'
import { asFailed, os } from './procedures.ts'
import { runSearch, searchCosts } from './search-run.ts'
import { searchNames } from './search-names.ts'

/** The group of procedures as the router mounts it. */
export function searchRouter(engine: Engine) {
  return {
    run: os.search.run.handler(async function* ({ input, signal }) {
      try {
        return yield* runSearch(engine, input, signal)
      } catch (error) {
        throw asFailed(error, 'search.run')
      }
    }),
    cost: os.search.cost.handler(({ input }) => searchCosts(engine, input.scope, input.kinds)),
    names: os.search.names.handler(({ input }) => searchNames(engine, input)),
  }
}
