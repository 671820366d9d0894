/** The contract's procedures of the schema tree, answered by an Engine. */
import type { Scope } from '../../shared/model.ts'
import type { Engine } from './engine.ts'
import { os } from './procedures.ts'
import { keepTree, keptTree } from './tree-memory.ts'

/** The group of procedures as the router mounts it. */
export function treeRouter(engine: Engine) {
  const dumpsOf = (scope: Scope): readonly string[] => {
    if ('sourceId' in scope) return [engine.sources.get(scope.sourceId).source.fingerprint]
    const { a, b } = engine.comparisons.get(scope.comparisonId)
    return [a.source.fingerprint, b.source.fingerprint]
  }
  return {
    rows: os.tree.rows.handler(({ input }) => engine.tree(input.scope).page(input.filter, input, input)),
    locate: os.tree.locate.handler(({ input }) =>
      engine.tree(input.scope).locate(input.filter, input.expanded, input.target),
    ),
    seek: os.tree.seek.handler(({ input }) =>
      engine.tree(input.scope).seek(input.filter, input.expanded, input),
    ),
    openBeside: os.tree.openBeside.handler(({ input }) => ({
      expanded: engine.tree(input.scope).openedBeside(input.expanded, input.id),
    })),
    kept: os.tree.kept.handler(({ input }) => keptTree(engine.indexFolder, dumpsOf(input.scope))),
    keep: os.tree.keep.handler(async ({ input }) => ({
      kept: await keepTree(engine.indexFolder, dumpsOf(input.scope), input.state),
    })),
  }
}
