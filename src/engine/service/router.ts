/**
 * The router: the contract's procedures, answered by an Engine. Whatever goes
 * wrong leaves here as the contract's FAILED error with a Failure.
 */
import { diagramRouter } from './diagram-router.ts'
import { definitionRouter } from './definition-router.ts'
import { reportsRouter } from './reports-router.ts'
import { reviewRouter } from './review-router.ts'
import type { Engine } from './engine.ts'
import { findingsRouter } from './findings-router.ts'
import { listFolder } from './folder-listing.ts'
import { overviewRouter } from './overview-router.ts'
import { os, stream } from './procedures.ts'
import { proveComparison } from './prove.ts'
import { preferencesRouter } from './preferences-router.ts'
import { recentRouter } from './recent-router.ts'
import { rowQueryRouter } from './row-query/row-query-router.ts'
import { documentRouter } from './document-router.ts'
import { searchRouter } from './search-router.ts'
import { treeRouter } from './tree-router.ts'

/** What the shell says of itself. */
export interface AppInfo {
  readonly version: string
  /** Files that it was asked to open at its start. */
  readonly openAtStart: readonly string[]
}

/** The router that the shells, the command line and the tests mount: an engine's procedures. */
export function createRouter(engine: Engine, info: AppInfo) {
  return os.router({
    app: {
      info: os.app.info.handler(() => ({
        version: info.version,
        platform: process.platform,
        indexFolder: engine.indexFolder,
        openAtStart: [...info.openAtStart],
      })),
    },
    storage: {
      usage: os.storage.usage.handler(() => engine.storageUsage()),
      clearSpool: os.storage.clearSpool.handler(() => {
        engine.sources.spool.clear()
        return engine.storageUsage()
      }),
    },
    files: {
      list: os.files.list.handler(({ input }) => listFolder(input.path)),
    },
    sources: {
      open: os.sources.open.handler(({ input, signal }) =>
        stream(
          (options) => engine.sources.open(input.path, input.label, options, input),
          signal,
          'sources.open',
        ),
      ),
      count: os.sources.count.handler(({ input, signal }) =>
        stream((options) => engine.countRows(input.sourceId, options), signal, 'sources.count'),
      ),
      list: os.sources.list.handler(() => engine.sources.list().map(({ summary }) => summary)),
      close: os.sources.close.handler(({ input }) => ({
        closed: engine.closeSource(input.sourceId),
      })),
      rename: os.sources.rename.handler(({ input }) => engine.renameSource(input.sourceId, input.label)),
      overview: os.sources.overview.handler(({ input }) => engine.overview(input.sourceId)),
      tables: os.sources.tables.handler(({ input }) => {
        const { index } = engine.sources.get(input.sourceId)
        return { total: index.count('table'), tables: index.tables(input.order, input) }
      }),
      findings: os.sources.findings.handler(({ input }) => {
        const { index } = engine.sources.get(input.sourceId)
        const counts = index.findingCounts()
        return { total: counts.error + counts.warning + counts.info, findings: index.findings(input) }
      }),
    },
    tree: treeRouter(engine),
    findings: findingsRouter(engine),
    objects: {
      list: os.objects.list.handler(({ input }) => {
        const { index } = engine.sources.get(input.sourceId)
        return { total: index.count(input.kind), objects: index.list(input, input.kind) }
      }),
      find: os.objects.find.handler(({ input }) =>
        engine.sources.get(input.sourceId).index.find(input.name, input.kind),
      ),
      get: os.objects.get.handler(({ input }) => engine.object(input.sourceId, input.key)),
      dependencies: os.objects.dependencies.handler(({ input }) =>
        engine.objectDependencies(input.sourceId, input.key, input),
      ),
    },
    definitions: definitionRouter(engine),
    review: reviewRouter(engine),
    rows: {
      page: os.rows.page.handler(({ input, signal }) =>
        engine.rows(input.sourceId, input.key, input, signal),
      ),
      cell: os.rows.cell.handler(({ input, signal }) => engine.cell(input.sourceId, input, signal)),
      ...rowQueryRouter(engine),
    },
    comparisons: {
      create: os.comparisons.create.handler(({ input, signal }) =>
        stream(
          (options) => engine.comparisons.create(input.a, input.b, options, input.ignore, input.remember),
          signal,
          'comparisons.create',
        ),
      ),
      proposals: os.comparisons.proposals.handler(async ({ input, signal }) => {
        const proposals = await engine.comparisons.proposals(input.comparisonId, signal)
        return {
          total: proposals.length,
          proposals: proposals.slice(input.offset, input.offset + input.limit),
        }
      }),
      decide: os.comparisons.decide.handler(({ input, signal }) =>
        stream(
          (options) =>
            engine.comparisons.decide(input.comparisonId, [input.id].flat(), input.decision, options),
          signal,
          'comparisons.decide',
        ),
      ),
      matrix: os.comparisons.matrix.handler(({ input, signal }) =>
        stream(
          async (options) => {
            const { sourceIds, ignore } = input
            const { rows, moved, notCompared } = await engine.comparisons.matrix(sourceIds, ignore, options)
            return {
              objects: rows.map((row) => ({
                ...row,
                in: [...row.in],
                same: row.same.map((group) => [...group]),
              })),
              moved: [...moved],
              notCompared: notCompared.map((line) => ({ ...line, between: [...line.between] })),
            }
          },
          signal,
          'comparisons.matrix',
        ),
      ),
      close: os.comparisons.close.handler(({ input }) => ({
        closed: engine.comparisons.close(input.comparisonId),
      })),
      summary: os.comparisons.summary.handler(
        ({ input }) => engine.comparisons.get(input.comparisonId).summary,
      ),
      entries: os.comparisons.entries.handler(({ input }) =>
        engine.comparisonEntries(input.comparisonId, input, input),
      ),
      script: os.comparisons.script.handler(({ input, signal }) =>
        stream(
          (options) => engine.comparisons.script(input.comparisonId, input, options),
          signal,
          'comparisons.script',
        ),
      ),
      prove: os.comparisons.prove.handler(({ input, signal }) =>
        stream(
          async (options) => {
            const { comparisonId } = input
            const script = await engine.comparisons.script(comparisonId, input, options)
            return proveComparison(engine.comparisons.get(comparisonId), script, options)
          },
          signal,
          'comparisons.prove',
        ),
      ),
      detail: os.comparisons.detail.handler(({ input }) =>
        engine.comparisonDetail(input.comparisonId, input.id),
      ),
    },
    recent: recentRouter(engine),
    preferences: preferencesRouter(engine),
    search: searchRouter(engine),
    documents: documentRouter(engine),
    diagram: diagramRouter(engine),
    overview: overviewRouter(engine),
    reports: reportsRouter(engine),
  })
}
