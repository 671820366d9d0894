/** The procedures of overviews, answered from the indexes of what is open. */
import type { Engine } from './engine.ts'
import type { OpenComparison } from './comparison-store.ts'
import { entriesOfArea } from './overview-store.ts'
import type { ComparisonOverview } from './overview-task.ts'
import { os } from './procedures.ts'

/** Up to so many objects all dependencies are read for an overview; beyond, foreign keys have to do. */
const DEPENDENCIES_UP_TO = 4000

/** The procedures of `overviewContract` for an engine. */
export function overviewRouter(engine: Engine) {
  return {
    dump: os.overview.dump.handler(
      async ({ input }) => (await engine.overviews.ofSource(engine.sources.get(input.sourceId))).facts,
    ),
    comparison: os.overview.comparison.handler(
      async ({ input }) =>
        (await overviewOf(engine, input.comparisonId, input.dependants === 'all')).overview.facts,
    ),
    areas: os.overview.areas.handler(async ({ input: { scope } }) => {
      const { shown } =
        'sourceId' in scope
          ? await engine.overviews.ofSource(engine.sources.get(scope.sourceId))
          : (await overviewOf(engine, scope.comparisonId, false)).overview
      return { areas: [...shown] }
    }),
    areaEntries: os.overview.areaEntries.handler(async ({ input: { comparisonId, area, offset, limit } }) => {
      const { open, overview } = await overviewOf(engine, comparisonId, false)
      const differing = entriesOfArea(open.comparison.entries, overview, area).filter(
        ({ status }) => status !== 'same',
      )
      return { total: differing.length, entries: differing.slice(offset, offset + limit) }
    }),
  }
}

/** A comparison as it is now, with its overview: it may be closed or made anew while that is worked out. */
async function overviewOf(
  engine: Engine,
  comparisonId: string,
  all: boolean,
): Promise<{ readonly open: OpenComparison; readonly overview: ComparisonOverview }> {
  for (;;) {
    const open = engine.comparisons.get(comparisonId)
    const { a, comparison } = open
    const graph = all && a.index.count() <= DEPENDENCIES_UP_TO ? await engine.dependencies.of(a) : null
    const overview = await engine.overviews.ofComparison(open, graph)
    if (engine.comparisons.get(comparisonId).comparison === comparison) return { open, overview }
  }
}
