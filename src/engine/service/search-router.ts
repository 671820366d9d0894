/** The contract's procedures that search, answered by an Engine. */
import type { Engine } from './engine.ts'
import { os } from './procedures.ts'
import { searchNames } from './search-names.ts'

/** The group of procedures as the router mounts it. */
export function searchRouter(engine: Engine) {
  return {
    names: os.search.names.handler(({ input }) => searchNames(engine, input)),
  }
}
