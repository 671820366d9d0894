/** The reports that are open: what was gathered for each, from which it is printed as often as its settings change. */
import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import type { Ignorable } from '../../shared/comparison-model.ts'
import type { ReportFormat } from '../../shared/model.ts'
import type { ReportKindName, ReportOutline, ReportSettings } from '../../shared/report-model.ts'
import type { RenderedReport, ReviewedPair } from '../report/index.ts'
import type { ComparisonStore } from './comparison-store.ts'
import { keptNotes } from './kept-notes.ts'
import type { RunOptions } from './progress-stream.ts'
import { toReopen } from './reopened-source.ts'
import { usableLogo } from './report-logo.ts'
import { gatherInWorker, outlineInWorker, renderInWorker } from './report-task.ts'
import type { GatherTask, PackedFacts, WriteTask } from './report-task.ts'
import type { OpenSource, SourceStore } from './source-store.ts'

/** Reports that are kept at once, and their facts' bytes together; the one gathered last is always kept. */
const MOST_REPORTS = 8
const MOST_BYTES = 512 * 1024 * 1024

/** What is gathered. */
export interface ReportWish {
  readonly kind: ReportKindName
  /** In the order of their letters. */
  readonly sourceIds: readonly string[]
  /** A comparison that is open, whose decisions are taken over. */
  readonly comparisonId: string | null
  /** What is left out of comparing, beside what that comparison leaves out. */
  readonly ignore: readonly Ignorable[]
  readonly settings: ReportSettings
}

interface KeptReport {
  readonly kind: ReportKindName
  readonly facts: PackedFacts
  /** Whether values that look personal or secret were masked when they were gathered. */
  readonly masked: boolean
  /** ISO 8601: when it was gathered. */
  readonly gathered: string
}

/** One for an engine. */
export class ReportStore {
  readonly #sources: SourceStore
  readonly #comparisons: ComparisonStore
  readonly #indexFolder: string
  /** The one that was used last is the last. */
  readonly #reports = new Map<string, KeptReport>()
  readonly #stop = new AbortController()
  readonly #workers = new Set<Promise<void>>()

  /** `indexFolder`: where the reader's notes are kept. */
  constructor(sources: SourceStore, comparisons: ComparisonStore, indexFolder: string) {
    this.#sources = sources
    this.#comparisons = comparisons
    this.#indexFolder = indexFolder
  }

  /** Gathers a report and keeps it; its id. Rejects with a DumpscopeError. */
  async gather(wish: ReportWish, options: RunOptions): Promise<string> {
    const { kind, sourceIds, settings } = wish
    const sources = sourceIds.map((id) => this.#sources.get(id))
    await checkPlaces(settings)
    for (const { counting } of sources) await counting?.watch(options)
    const task: GatherTask = {
      kind,
      sources: sources.map((open, at) => ({
        ...toReopen(open),
        letter: letterOf(at),
        summary: open.summary,
      })),
      spool: { ...this.#sources.spoolOptions },
      settings,
      before: await this.#before(wish, sources, options.signal),
    }
    options.onProgress({ stage: 'Gathering', bytesDone: 0, bytesTotal: 0 })
    const facts = await gatherInWorker(task, this.#stoppable(options), this.#track)
    const reportId = randomUUID()
    const gathered = new Date().toISOString()
    this.#reports.set(reportId, { kind, facts, masked: settings.mask === true, gathered })
    this.#makeRoom()
    return reportId
  }

  /** What a report has. */
  async outline(
    reportId: string,
    settings: ReportSettings,
    signal: AbortSignal | undefined,
  ): Promise<ReportOutline> {
    // Nothing is drawn: a logo that is missing by now is no reason to show no parts.
    const { logo: _, ...unadorned } = settings
    const task = this.#taskOf(reportId, unadorned)
    return outlineInWorker(task, this.#stoppable(quiet(signal)), this.#track)
  }

  /** The report as a file. Rejects with BAD_USE where the logo is none, UNKNOWN_REPORT ... */
  async render(
    reportId: string,
    settings: ReportSettings,
    { format, date }: { readonly format: ReportFormat; readonly date?: string | undefined },
    signal: AbortSignal | undefined,
  ): Promise<RenderedReport> {
    if (settings.mask === true && this.#reports.get(reportId)?.masked === false) throw unmasked()
    const adorned =
      settings.logo === undefined ? settings : { ...settings, logo: await usableLogo(settings.logo) }
    const kept = this.#taskOf(reportId, adorned)
    const task = { ...kept, format, date: date ?? kept.date }
    return renderInWorker(task, this.#stoppable(quiet(signal)), this.#track)
  }

  close(reportId: string): boolean {
    return this.#reports.delete(reportId)
  }

  /** Waits until no worker is left. */
  async dispose(): Promise<void> {
    this.#reports.clear()
    this.#stop.abort()
    await Promise.all(this.#workers)
  }

  #taskOf(reportId: string, settings: ReportSettings): Omit<WriteTask, 'format'> {
    const found = this.#reports.get(reportId)
    if (found === undefined) {
      throw new DumpscopeError({
        code: 'UNKNOWN_REPORT',
        message: 'This report is not open (any more).',
        advice: 'Make the report again.',
      })
    }
    this.#reports.delete(reportId)
    this.#reports.set(reportId, found)
    return { kind: found.kind, facts: found.facts, settings, date: found.gathered }
  }

  #makeRoom(): void {
    let bytes = 0
    for (const [at, [id, { facts }]] of [...this.#reports].toReversed().entries()) {
      bytes += facts.byteLength
      if (at > 0 && (at >= MOST_REPORTS || bytes > MOST_BYTES)) this.#reports.delete(id)
    }
  }

  /** What the reader decided and wrote before: on the comparison, else on the only source or the first two. */
  async #before(
    { comparisonId, ignore }: ReportWish,
    sources: readonly OpenSource[],
    signal: AbortSignal,
  ): Promise<GatherTask['before']> {
    const noted = (dumps: readonly OpenSource[]) =>
      keptNotes(
        this.#indexFolder,
        dumps.map(({ source }) => source.fingerprint),
      )
    if (comparisonId === null) return { ignored: ignore, notes: noted(sources.slice(0, 2)) }
    const proposals = await this.#comparisons.proposals(comparisonId, signal)
    const { a, b, ignored, decisions } = this.#comparisons.get(comparisonId)
    const letter = ({ summary }: OpenSource): string | null => {
      const at = sources.findIndex((one) => one.summary.sourceId === summary.sourceId)
      return at < 0 ? null : letterOf(at)
    }
    const sides = { a: letter(a), b: letter(b) }
    if (sides.a === null || sides.b === null) {
      throw new DumpscopeError({
        code: 'BAD_USE',
        message: 'The comparison is between other sources than the report is of.',
        advice: 'Make the report of both sides of the comparison.',
      })
    }
    const reviewed: ReviewedPair = { a: sides.a, b: sides.b, proposals, decided: [...decisions] }
    return { ignored: [...new Set([...ignored, ...ignore])], reviewed, notes: noted([a, b]) }
  }

  #stoppable(options: RunOptions): RunOptions {
    return { ...options, signal: AbortSignal.any([options.signal, this.#stop.signal]) }
  }

  readonly #track = (ended: Promise<void>): void => {
    this.#workers.add(ended)
    void ended.then(() => this.#workers.delete(ended))
  }
}

/** BAD_USE where the settings name a folder or a file that is not there. */
async function checkPlaces({ project, code, expected }: ReportSettings): Promise<void> {
  const wanted = [
    ['project', project, 'folder'],
    ['code', code, 'folder'],
    ['expected', expected, 'file'],
  ] as const
  for (const [name, place, kind] of wanted) {
    if (place === undefined) continue
    const found = path.isAbsolute(place) ? await stat(place).catch(() => null) : null
    if (found !== null && (kind === 'folder' ? found.isDirectory() : found.isFile())) continue
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: `The settings name a ${kind} as '${name}' that is not there.`,
      advice: `Correct '${name}', or leave it out.`,
      place: { file: place },
    })
  }
}

function unmasked(): DumpscopeError {
  return new DumpscopeError({
    code: 'BAD_USE',
    message: 'This report was gathered with its values as they are, and they are to be masked.',
    advice: 'Make the report again with that setting.',
  })
}

function quiet(signal: AbortSignal | undefined): RunOptions {
  return { signal: signal ?? new AbortController().signal, onProgress: () => {} }
}

/** 0 → 'A', 25 → 'Z', 26 → 'AA'. */
function letterOf(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? last : `${letterOf(Math.floor(at / 26) - 1)}${last}`
}
