/**
 * The engine: the open sources and comparisons, and every question that the
 * contract lets one ask about them. One per process of a shell.
 */
import path from 'node:path'
import type {
  ComparisonDetail,
  ComparisonEntry,
  ObjectDetail,
  Overview,
  RowCounting,
  RowPage,
  Scope,
  SourceSummary,
  StorageUsage,
} from '../../shared/model.ts'
import type { DefinitionNames, ObjectCard, ObjectUses } from '../../shared/definition-model.ts'
import type { ObjectDependencies } from '../../shared/dependency-model.ts'
import { defaultIndexFolder, folderUsage, tidyFolder } from '../index/index.ts'
import type { PageOptions } from '../index/index.ts'
import { sectionsOf } from './comparison-detail.ts'
import { ComparisonStore } from './comparison-store.ts'
import type { EntryFilter } from './comparison-store.ts'
import { objectCard } from './definition-card.ts'
import { DefinitionStore } from './definition-store.ts'
import { objectUses } from './definition-uses.ts'
import type { UsedThing } from './definition-uses.ts'
import { DependencyStore } from './dependency-store.ts'
import { objectDependencies } from './dependency-view.ts'
import { readLongPart } from './long-part.ts'
import { damageOf } from '../analysis/index.ts'
import { objectDetail } from './object-view.ts'
import { OverviewStore } from './overview-store.ts'
import { PreferenceStore, preferencesFile } from './preferences.ts'
import type { RunOptions } from './progress-stream.ts'
import { ReportStore } from './report-store.ts'
import { readMasked } from './row-query/row-export.ts'
import { RowQueries } from './row-query/row-queries.ts'
import { SourceStore } from './source-store.ts'
import type { OpenSource } from './source-store.ts'
import { readPage, readValue, unknownObject } from './table-rows.ts'
import type { TreeView } from './tree-view.ts'

/** Lines of the overview's lists. */
const LARGEST_TABLES = 200
const OVERVIEW_FINDINGS = 500

/** Work up to this size takes less time than starting another thread for it. */
const IN_THREAD_BYTES = 64 * 1024
const IN_THREAD_OBJECTS = 500

export interface EngineOptions {
  /** Where indexes are kept; by default in the user's cache folder. */
  readonly indexFolder?: string | undefined
  /**
   * Dumps of at most this many bytes are indexed in the engine's own thread,
   * which answers nothing else meanwhile. For a command line, which asks
   * nothing else, a few million save the worker's start.
   */
  readonly inThreadBytes?: number | undefined
  /** Whether one dump at a time is indexed in the engine's own thread whatever its size: where nothing else is asked meanwhile. */
  readonly indexInThread?: boolean | undefined
  /** Bytes that unpacked data may take on disk together. */
  readonly spoolBytes?: number | undefined
  /** Whether an archive's rows are counted as soon as it is open; true unless told. A command line counts when it prints counts. */
  readonly countAtOnce?: boolean | undefined
  /** The same for comparisons and reports: objects of both sides together. */
  readonly inThreadObjects?: number | undefined
}

export class Engine {
  readonly indexFolder: string
  readonly sources: SourceStore
  readonly comparisons: ComparisonStore
  readonly dependencies: DependencyStore
  readonly definitions = new DefinitionStore()
  readonly overviews: OverviewStore
  readonly reports: ReportStore
  readonly rowQueries: RowQueries
  readonly preferences: PreferenceStore

  constructor(options: EngineOptions = {}) {
    this.indexFolder = options.indexFolder ?? defaultIndexFolder()
    const preferences = new PreferenceStore(preferencesFile(options.indexFolder), options.spoolBytes)
    this.preferences = preferences
    const spool = {
      folder: path.join(this.indexFolder, 'spool'),
      // As it is when it is asked for: whoever holds these options sees a limit that was changed.
      get limitBytes() {
        return preferences.spoolBytes
      },
    }
    this.sources = new SourceStore({
      indexFolder: this.indexFolder,
      inThreadBytes: options.inThreadBytes ?? IN_THREAD_BYTES,
      indexInThread: options.indexInThread ?? false,
      spool,
      countAtOnce: options.countAtOnce ?? true,
    })
    this.comparisons = new ComparisonStore(
      this.sources,
      options.inThreadObjects ?? IN_THREAD_OBJECTS,
      this.indexFolder,
    )
    this.dependencies = new DependencyStore(options.inThreadObjects ?? IN_THREAD_OBJECTS)
    this.overviews = new OverviewStore(options.inThreadObjects ?? IN_THREAD_OBJECTS)
    this.reports = new ReportStore(this.sources, this.comparisons, this.indexFolder)
    this.rowQueries = new RowQueries({
      get: (sourceId) => this.sources.get(sourceId),
      spool,
      openSpool: () => this.sources.spool,
    })
    tidyFolder(this.indexFolder, new Set())
  }

  /** Closes a source and the comparisons that it takes part in. */
  closeSource(sourceId: string): boolean {
    this.comparisons.closeOf(sourceId)
    const open = this.sources.list().find(({ summary }) => summary.sourceId === sourceId)
    if (open !== undefined) {
      this.dependencies.close(open)
      this.definitions.close(open)
    }
    if (open !== undefined) this.rowQueries.closeOf(open)
    return this.sources.close(sourceId)
  }

  /** Gives a source the name that the reader has for it, or takes it back; comparisons have it too. */
  renameSource(sourceId: string, label: string | null): SourceSummary {
    const summary = this.sources.rename(sourceId, label)
    this.comparisons.renamed(sourceId)
    return summary
  }

  /** Deletes the indexes of dumps that are not open here. */
  deleteClosedIndexes(): void {
    const open = new Set(this.sources.list().map(({ index }) => index.file))
    tidyFolder(this.indexFolder, open, { bytes: -1, unusedFor: 0 })
  }

  /** What is kept on disk. */
  storageUsage(): StorageUsage {
    const indexes = folderUsage(this.indexFolder)
    return { indexes: { folder: this.indexFolder, ...indexes }, spool: this.sources.spool.usage() }
  }

  overview(sourceId: string): Overview {
    const { summary, index } = this.sources.get(sourceId)
    return {
      source: summary,
      counts: { ...index.facts.counts },
      tables: index.tableTotals(),
      largestByBytes: index.tables('bytes', { offset: 0, limit: LARGEST_TABLES }),
      largestByRows: index.tables('rows', { offset: 0, limit: LARGEST_TABLES }),
      coverage: index.coverage(),
      counting: index.rowCounting(),
      findings: index.findings({ offset: 0, limit: OVERVIEW_FINDINGS }),
      findingCounts: index.findingCounts(),
      damage: damageOf(index),
      migrations:
        index.facts.convention === null
          ? null
          : { convention: index.facts.convention, files: index.migrations() },
    }
  }

  /** Waits until the rows of an archive are counted. */
  async countRows(sourceId: string, options: RunOptions): Promise<RowCounting> {
    const { counting, index } = this.sources.get(sourceId)
    await counting?.watch(options)
    return index.rowCounting()
  }

  /** The tree of a source or a comparison. */
  tree(scope: Scope): TreeView {
    const open =
      'sourceId' in scope ? this.sources.get(scope.sourceId) : this.comparisons.get(scope.comparisonId)
    return open.tree()
  }

  /** One object with its DDL and all that belongs to it. */
  async object(sourceId: string, key: string): Promise<ObjectDetail> {
    const detail = await detailOf(this.sources.get(sourceId), key)
    if (detail) return detail
    throw unknownObject(key)
  }

  /** What an object uses and what uses it. */
  async objectDependencies(
    sourceId: string,
    key: string,
    page: PageOptions & { readonly text?: string },
  ): Promise<ObjectDependencies> {
    const open = this.sources.get(sourceId)
    const graph = await this.dependencies.of(open)
    // It may have been closed meanwhile.
    const found = objectDependencies(this.sources.get(sourceId).index, graph, key, page)
    if (found) return found
    throw unknownObject(key)
  }

  /** What the names of an object's definition mean. */
  async definitionNames(sourceId: string, key: string): Promise<DefinitionNames> {
    return (await this.definitions.of(this.sources.get(sourceId), key)).names
  }

  /** What is shown of an object where its name is pointed at. */
  objectCard(sourceId: string, key: string, column: string | undefined): ObjectCard {
    const card = objectCard(this.sources.get(sourceId).index, key, column)
    if (card) return card
    throw unknownObject(key)
  }

  /** Who uses an object or one of its columns, and where. */
  async objectUses(sourceId: string, thing: UsedThing, page: PageOptions): Promise<ObjectUses> {
    const open = this.sources.get(sourceId)
    if (open.index.summary(thing.key) === null) throw unknownObject(thing.key)
    const graph = await this.dependencies.of(open)
    const { index } = this.sources.get(sourceId)
    return objectUses(index, graph, thing, page, (key) => this.definitions.of(open, key))
  }

  /** A page of a table's rows; with `mask` what is personal or secret in it is masked. */
  rows(
    sourceId: string,
    key: string,
    page: PageOptions & { readonly mask: boolean },
    signal: AbortSignal | undefined,
  ): Promise<RowPage> {
    const source = this.sources.get(sourceId)
    return page.mask
      ? readMasked(this.rowQueries, source, key, page, signal)
      : readPage(source, key, page, signal)
  }

  cell(
    sourceId: string,
    where: { readonly key: string; readonly row: number; readonly column: number; readonly offset: number },
    signal: AbortSignal | undefined,
  ): Promise<{ text: string | null; offset: number; bytes: number; more: boolean }> {
    return readValue(this.sources.get(sourceId), where, signal)
  }

  /** A page of a comparison's entries in the order of trees. */
  comparisonEntries(
    comparisonId: string,
    filter: EntryFilter,
    page: PageOptions,
  ): { total: number; entries: ComparisonEntry[] } {
    const { comparison } = this.comparisons.get(comparisonId)
    const entries = comparison.entries.filter(
      (entry) =>
        (filter.statuses.length === 0 || filter.statuses.includes(entry.status)) &&
        (filter.kinds.length === 0 || filter.kinds.includes(entry.kind)),
    )
    return { total: entries.length, entries: entries.slice(page.offset, page.offset + page.limit) }
  }

  /** One entry with both objects and what differs, side by side. */
  async comparisonDetail(comparisonId: string, id: string): Promise<ComparisonDetail> {
    const { comparison, a, b } = this.comparisons.get(comparisonId)
    const entry = comparison.entries.find((one) => one.id === id)
    if (!entry) throw unknownObject(id)
    const [detailA, detailB] = await Promise.all([
      entry.aKey === null ? null : detailOf(a, entry.aKey),
      entry.bKey === null ? null : detailOf(b, entry.bKey),
    ])
    return {
      entry,
      sections: sectionsOf(entry, comparison, { a: a.index, b: b.index }),
      a: detailA,
      b: detailB,
    }
  }
}

function detailOf(open: OpenSource, key: string): Promise<ObjectDetail | null> {
  return objectDetail(open.index, key, (part) => readLongPart(open, part))
}
