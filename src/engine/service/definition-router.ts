/** The procedures about the names in definitions, answered by an Engine. */
import type { Engine } from './engine.ts'
import { os } from './procedures.ts'

/** The group of procedures as the router mounts it. */
export function definitionRouter(engine: Engine) {
  return {
    names: os.definitions.names.handler(({ input }) => engine.definitionNames(input.sourceId, input.key)),
    card: os.definitions.card.handler(({ input }) =>
      engine.objectCard(input.sourceId, input.key, input.column),
    ),
    uses: os.definitions.uses.handler(({ input }) => engine.objectUses(input.sourceId, input, input)),
  }
}
