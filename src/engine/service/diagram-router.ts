/** The procedures of diagrams, answered from the graphs of open sources and comparisons. */
import type { DiagramPaths } from '../../shared/diagram-model.ts'
import type { Scope } from '../../shared/model.ts'
import type { Area } from '../analysis/index.ts'
import { choicesOf, chooseTables, findTables, knownTable } from './diagram-choice.ts'
import type { TableArea } from './diagram-choice.ts'
import { graphOfComparison, graphOfSource } from './diagram-graph.ts'
import type { TableGraph } from './diagram-graph.ts'
import { keysBetween, shortestPaths } from './diagram-paths.ts'
import { diagramKey, diagramOf, TableFactsReader } from './diagram-view.ts'
import type { DiagramIndexes } from './diagram-view.ts'
import type { Engine } from './engine.ts'
import { os } from './procedures.ts'

/** What diagrams of one source or comparison are made from. */
interface DiagramSource {
  readonly graph: TableGraph
  readonly indexes: DiagramIndexes
  readonly areas: () => Promise<readonly TableArea[]>
}

/** The graphs of what is open: made when they are asked for first, forgotten with it. */
class DiagramStore {
  readonly #engine: Engine
  readonly #known = new WeakMap<object, DiagramSource>()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  of(scope: Scope): DiagramSource {
    if ('sourceId' in scope) {
      const source = this.#engine.sources.get(scope.sourceId)
      const { index } = source
      return this.#kept(index, () => ({
        graph: graphOfSource(index),
        indexes: { a: null, b: index },
        known: () => this.#engine.overviews.ofSource(source),
      }))
    }
    const open = this.#engine.comparisons.get(scope.comparisonId)
    const { comparison, a, b } = open
    return this.#kept(comparison, () => ({
      graph: graphOfComparison(comparison, a.index, b.index),
      indexes: { a: a.index, b: b.index },
      known: () => this.#engine.overviews.ofComparison(open),
    }))
  }

  #kept(
    owner: object,
    make: () => Omit<DiagramSource, 'areas'> & { readonly known: () => Promise<KnownAreas> },
  ): DiagramSource {
    const found = this.#known.get(owner)
    if (found !== undefined) return found
    const { graph, indexes, known } = make()
    const source = { graph, indexes, areas: async () => tableAreas(graph, await known()) }
    this.#known.set(owner, source)
    return source
  }
}

interface KnownAreas {
  readonly areas: readonly Area[]
}

/** Areas with their tables by number; those of views alone are left out. */
function tableAreas(graph: TableGraph, { areas }: KnownAreas): TableArea[] {
  return areas.flatMap(({ name, schema, members }) => {
    const tables = members.flatMap((id) => {
      const number = graph.number(id)
      return number !== undefined && number >= 0 && graph.table(number).id === id ? [number] : []
    })
    return tables.length === 0 ? [] : [{ area: name, title: name, schema, tables }]
  })
}

/** The procedures of `diagramContract` for an engine. */
export function diagramRouter(engine: Engine) {
  const store = new DiagramStore(engine)
  return {
    choices: os.diagram.choices.handler(async ({ input }) => {
      const { graph, areas } = store.of(input.scope)
      return choicesOf(graph, await areas())
    }),
    tables: os.diagram.tables.handler(({ input }) =>
      findTables(store.of(input.scope).graph, input.text, input.limit),
    ),
    graph: os.diagram.graph.handler(async ({ input }) => {
      const { graph, indexes, areas } = store.of(input.scope)
      const chosen = chooseTables(graph, input, input.of.kind === 'area' ? await areas() : [])
      return diagramOf(graph, chosen, input, indexes)
    }),
    path: os.diagram.path.handler(({ input }) => {
      const { graph, indexes } = store.of(input.scope)
      return pathsBetween(graph, indexes, input)
    }),
  }
}

function pathsBetween(
  graph: TableGraph,
  indexes: DiagramIndexes,
  { from, to, limit }: { readonly from: string; readonly to: string; readonly limit: number },
): DiagramPaths {
  const { paths, more } = shortestPaths(graph, knownTable(graph, from), knownTable(graph, to), limit)
  const facts = new TableFactsReader(indexes)
  return {
    length: paths[0] === undefined ? null : paths[0].length - 1,
    paths: paths.map((path) => ({
      tables: path.map((number) => graph.named(number)),
      steps: path
        .slice(1)
        .map((table, at) =>
          keysBetween(graph, path[at] as number, table).map((key) =>
            diagramKey(graph, graph.key(key), facts),
          ),
        ),
    })),
    more,
  }
}
