/** The sources that are open: opening, listing, closing. Each has its index; the dump itself is only read for rows. */
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import type { SourceSummary } from '../../shared/model.ts'
import { ensureIndexFolder, indexFailure, indexFile, openIndex, partFile } from '../index/index.ts'
import type { DumpIndex } from '../index/index.ts'
import { giveBackMemory, openSource, openSpool, unpackInto } from '../source/index.ts'
import type { DumpSource, OpenSourceOptions, Spool, SpoolOptions } from '../source/index.ts'
import { indexInWorker, indexOpened } from './index-task.ts'
import { once } from './once.ts'
import type { RunOptions } from './progress-stream.ts'
import { RowCounting } from './row-counting.ts'
import type { Unpack } from '../rows/index.ts'
import { freeLabel } from './source-label.ts'
import { whenDumped } from './dump-time.ts'
import { findingsByKey } from './tree-findings.ts'
import { TreeView } from './tree-view.ts'
import { layOutTree, only, treeLabel } from './tree-outline.ts'
import type { TreeItem } from './tree-outline.ts'

/** An open source. */
export interface OpenSource {
  readonly summary: SourceSummary
  readonly source: DumpSource
  readonly index: DumpIndex
  /** Its tree, laid out when it is first asked for, and again after rows were counted. */
  readonly tree: () => TreeView
  /** The counting of an archive's rows; null where nothing is left to be counted. */
  readonly counting: RowCounting | null
  /** Makes packed bytes readable anywhere. */
  readonly unpack: Unpack
  /** How it was asked for, for whoever opens the same file in another thread. */
  readonly given: Pick<OpenSourceOptions, 'repair' | 'run'>
}

/** What its store alone may change of it. */
interface HeldSource extends OpenSource {
  summary: SourceSummary
}

export interface SourceStoreOptions {
  readonly indexFolder: string
  /** Dumps of at most this many bytes are indexed in the engine's own thread. */
  readonly inThreadBytes: number
  readonly indexInThread: boolean
  readonly spool: SpoolOptions
  /** Whether the rows of an archive are counted as soon as it is open, or only when somebody asks. */
  readonly countAtOnce: boolean
}

export class SourceStore {
  readonly #options: SourceStoreOptions
  readonly #open = new Map<string, HeldSource>()
  /** Labels of sources that are open or being opened. */
  readonly #labels = new Map<string, string>()
  readonly #workers = new Set<Promise<void>>()
  /** Whether a large dump is being indexed in this thread: a second one then has a thread of its own. */
  #indexesHere = false
  /** Unpacked data that can be read anywhere. */
  readonly spool: Spool

  constructor(options: SourceStoreOptions) {
    this.#options = options
    this.spool = openSpool(options.spool)
  }

  /** Opens a dump: finds its index, or makes it. Rejects with a DumpscopeError. */
  async open(
    file: string,
    label: string | undefined,
    options: RunOptions,
    given: Pick<OpenSourceOptions, 'repair' | 'run'> = {},
  ): Promise<SourceSummary> {
    const began = performance.now()
    const sourceId = randomUUID()
    // Taken before anything is awaited, so that labels follow the order of the calls.
    const called = { label: label ?? this.#freeLabel(), named: label !== undefined }
    this.#labels.set(sourceId, called.label)
    try {
      const found = await openSource(path.resolve(file), { ...unpackInto(this.spool), ...given })
      const { index, reopened } = await this.#findOrMakeIndex(found, options, given)
      const script = index.script()
      const source = script === null ? found : { ...found, script }
      if (options.signal.aborted) {
        index.close()
        throw options.signal.reason
      }
      const dumped = await whenDumped(source, options.signal)
      const opened = { reopened, openedIn: performance.now() - began }
      const summary = { sourceId, ...called, ...summarise(source, index, opened), dumped }
      let tree = once(() => sourceTree(index))
      const counting = this.#prepareCounting(source, index, () => {
        tree = once(() => sourceTree(index))
      })
      this.#open.set(sourceId, {
        summary,
        source,
        index,
        tree: () => tree(),
        counting,
        unpack: (image, key, span) => this.spool.range(image, { key, ...span }),
        given: { repair: given.repair, run: given.run },
      })
      return summary
    } catch (error) {
      this.#labels.delete(sourceId)
      throw error
    }
  }

  /** Dumps of at most this many bytes are worked on in the engine's own thread. */
  get inThreadBytes(): number {
    return this.#options.inThreadBytes
  }

  /** Where unpacked data is kept: for workers, which open the spool themselves. */
  get spoolOptions(): SpoolOptions {
    return this.#options.spool
  }

  /** All open sources in the order of opening. */
  list(): OpenSource[] {
    return [...this.#open.values()]
  }

  /** The open source with this id; a DumpscopeError where there is none. */
  get(sourceId: string): OpenSource {
    return this.#held(sourceId)
  }

  #held(sourceId: string): HeldSource {
    const found = this.#open.get(sourceId)
    if (found) return found
    throw new DumpscopeError({
      code: 'UNKNOWN_SOURCE',
      message: 'This dump is not open (any more).',
      advice: 'Open the file again.',
    })
  }

  /** Gives a source the name that the reader has for it; null or blanks take it back. */
  rename(sourceId: string, label: string | null): SourceSummary {
    const open = this.#held(sourceId)
    const name = label?.trim() ?? ''
    const named = name !== ''
    if (!named && !open.summary.named) return open.summary
    this.#labels.delete(sourceId)
    open.summary = { ...open.summary, label: named ? name : this.#freeLabel(), named }
    this.#labels.set(sourceId, open.summary.label)
    return open.summary
  }

  #freeLabel(): string {
    return freeLabel(new Set(this.#labels.values()))
  }

  close(sourceId: string): boolean {
    const found = this.#open.get(sourceId)
    if (!found) return false
    this.#open.delete(sourceId)
    this.#labels.delete(sourceId)
    found.counting?.stop()
    found.index.close()
    return true
  }

  /** Closes everything and waits until no worker is left. */
  async dispose(): Promise<void> {
    for (const { summary } of this.list()) this.close(summary.sourceId)
    await Promise.all(this.#workers)
  }

  async #findOrMakeIndex(
    source: DumpSource,
    options: RunOptions,
    given: Pick<OpenSourceOptions, 'repair' | 'run'>,
  ): Promise<{ index: DumpIndex; reopened: boolean }> {
    const { indexFolder, inThreadBytes, indexInThread } = this.#options
    try {
      ensureIndexFolder(indexFolder)
    } catch (error) {
      throw indexFailure(error, indexFolder)
    }
    const { fingerprint } = source
    const file = indexFile(indexFolder, fingerprint)
    const found = openIndex(file, fingerprint)
    if (found) return { index: found, reopened: true }

    const task = {
      path: source.path,
      fingerprint,
      file,
      part: partFile(indexFolder, fingerprint),
      spool: this.#options.spool,
      repair: given.repair,
      run: given.run,
    }
    // Of an archive only its script is read here.
    const bytes = source.archive === null ? source.bytes : source.script.diskBytes
    const isSmall = bytes <= inThreadBytes && source.migrations === null
    if (isSmall) await indexOpened(source, task, options)
    else if (indexInThread && !this.#indexesHere) {
      this.#indexesHere = true
      await indexOpened(source, task, options).finally(() => {
        this.#indexesHere = false
        giveBackMemory()
      })
    } else await indexInWorker(task, options, (ended) => this.#track(ended))
    const made = openIndex(file, fingerprint)
    if (made) return { index: made, reopened: false }
    throw indexFailure(new Error('it was removed while it was being made'), indexFolder)
  }

  #prepareCounting(source: DumpSource, index: DumpIndex, onCounted: () => void): RowCounting | null {
    if (index.pendingMembers().length === 0) return null
    const counting = new RowCounting(source, index, {
      spool: this.#options.spool,
      inThreadBytes: this.#options.inThreadBytes,
      parallel: source.canReadApart,
      onCounted,
      track: (ended) => this.#track(ended),
    })
    if (this.#options.countAtOnce) void counting.begin()
    return counting
  }

  #track(ended: Promise<void>): void {
    this.#workers.add(ended)
    void ended.then(() => this.#workers.delete(ended))
  }
}

function summarise(
  source: DumpSource,
  { facts }: DumpIndex,
  opened: { readonly reopened: boolean; readonly openedIn: number },
): Omit<SourceSummary, 'sourceId' | 'label' | 'named' | 'dumped'> {
  return {
    fingerprint: source.fingerprint,
    path: source.path,
    fileName: path.basename(source.path),
    format: source.format,
    ran: facts.convention !== null,
    wrapping: [...source.wrapping],
    bytes: source.bytes,
    modified: source.modified,
    archiveVersion: facts.archive?.version ?? null,
    archive: facts.archive === null ? null : { ...facts.archive },
    serverVersion: facts.serverVersion ?? facts.archive?.serverVersion ?? null,
    dumpVersion: facts.dumpVersion ?? facts.archive?.dumpVersion ?? null,
    encoding: facts.encoding,
    writtenByPgDump: facts.writtenByPgDump,
    databases: [...facts.databases],
    ...opened,
  }
}

function sourceTree(index: DumpIndex): TreeView {
  const briefs = index.briefs()
  const findings = findingsByKey(index, briefs)
  const items = briefs.map((brief): TreeItem => ({
    target: brief.key,
    kind: brief.kind,
    database: brief.database,
    schema: brief.schema,
    label: treeLabel(brief),
    identity: brief.identity,
    parent: brief.parent,
    status: null,
    quiet: false,
    rows: brief.rows,
    ...only('findings', findings.get(brief.key)),
  }))
  return new TreeView(layOutTree(items), false)
}
