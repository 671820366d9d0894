/** The procedures of overviews, answered from the indexes of what is open. */
import type { ComparisonFacts } from '../../shared/overview-model.ts'
import type { Engine } from './engine.ts'
import { areasOfComparison, areasOfSource, schemaFactsOf, shownAreas } from './overview-areas.ts'
import { comparisonFacts, entriesOfArea } from './overview-comparison.ts'
import { dumpFacts } from './overview-dump.ts'
import { os } from './procedures.ts'

/** Up to so many objects all dependencies are read for an overview; beyond, foreign keys have to do. */
const DEPENDENCIES_UP_TO = 4000

/** The procedures of `overviewContract` for an engine. */
export function overviewRouter(engine: Engine) {
  return {
    dump: os.overview.dump.handler(({ input }) =>
      dumpFacts(schemaFactsOf(engine.sources.get(input.sourceId).index)),
    ),
    comparison: os.overview.comparison.handler(({ input }) =>
      factsOf(engine, input.comparisonId, input.dependants === 'all'),
    ),
    areas: os.overview.areas.handler(({ input: { scope } }) => {
      if ('sourceId' in scope) {
        const { index } = engine.sources.get(scope.sourceId)
        return { areas: shownAreas(areasOfSource(index), schemaFactsOf(index)) }
      }
      const open = engine.comparisons.get(scope.comparisonId)
      const entryOf = new Map(open.comparison.entries.map(({ id, bKey }) => [bKey, id]))
      const facts = schemaFactsOf(open.b.index)
      // Members of a comparison's areas are entries.
      const relations = facts.relations.map((fact) => ({ ...fact, key: entryOf.get(fact.key) ?? fact.key }))
      return { areas: shownAreas(areasOfComparison(open), { ...facts, relations }) }
    }),
    areaEntries: os.overview.areaEntries.handler(({ input: { comparisonId, area, offset, limit } }) => {
      const differing = entriesOfArea(engine.comparisons.get(comparisonId), area).filter(
        ({ status }) => status !== 'same',
      )
      return { total: differing.length, entries: differing.slice(offset, offset + limit) }
    }),
  }
}

async function factsOf(engine: Engine, comparisonId: string, all: boolean): Promise<ComparisonFacts> {
  const { a } = engine.comparisons.get(comparisonId)
  const graph = all && a.index.count() <= DEPENDENCIES_UP_TO ? await engine.dependencies.of(a) : null
  // It may have been closed or made anew meanwhile.
  return comparisonFacts(engine.comparisons.get(comparisonId), graph)
}
