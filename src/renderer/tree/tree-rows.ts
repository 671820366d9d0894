/**
 * The lines of a tree, pulled from the engine by windows into a sparse cache.
 * The engine flattens the tree; this keeps what was drawn until the lines that
 * replace it are here, so that nothing on screen jumps or blinks.
 */
import type { Scope, TreeFilter, TreeRow } from '../../shared/model.ts'

/** Which lines: what a snapshot of the tree is the answer to. */
export interface TreeQuestion {
  readonly scope: Scope
  readonly expanded: readonly string[]
  readonly filter: TreeFilter
}

/** One window of lines, as the engine answers; see tree-contract.ts. */
export interface TreePage {
  readonly total: number
  readonly objects: number
  readonly rows: readonly TreeRow[]
  readonly known?: string | undefined
  readonly forgotten?: boolean | undefined
}

/** Asks for one window of lines. With `known` the branches are those that an answer called so. */
export type FetchTreePage = (
  question: TreeQuestion,
  page: { readonly offset: number; readonly limit: number; readonly known?: string },
  signal: AbortSignal,
) => Promise<TreePage>

/** What is drawn: the whole tree's size and the lines that are here. */
export interface TreeSnapshot {
  readonly question: TreeQuestion | null
  readonly total: number
  /** Objects that pass the filter. */
  readonly objects: number
  readonly rowAt: (index: number) => TreeRow | undefined
  /** A newer question is on its way, or lines of this one are. */
  readonly loading: boolean
  readonly error: unknown
}

/** Lines a page; the contract allows up to 1000. */
export const TREE_PAGE = 200
/** Pages kept; those farthest from the screen go first. */
export const MOST_PAGES = 60

interface Sheet {
  readonly question: TreeQuestion
  readonly abort: AbortController
  readonly pages: Map<number, readonly TreeRow[]>
  /** Pages on their way. */
  readonly asked: Map<number, AbortController>
  /** What the engine calls the branches, where they are many. */
  known: string | undefined
  total: number | null
  objects: number
}

const EMPTY: TreeSnapshot = {
  question: null,
  total: 0,
  objects: 0,
  rowAt: () => undefined,
  loading: false,
  error: null,
}

/** The sparse cache of one tree panel; a store for useSyncExternalStore. */
export class TreeRows {
  readonly #fetch: FetchTreePage
  readonly #listeners = new Set<() => void>()
  #shown: Sheet | null = null
  #coming: Sheet | null = null
  #range: readonly [number, number] = [0, 0]
  /** The page that could not be had, and why. */
  #failed: { readonly page: number; readonly error: unknown } | null = null
  #snapshot: TreeSnapshot = EMPTY

  constructor(fetch: FetchTreePage) {
    this.#fetch = fetch
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): TreeSnapshot => this.#snapshot

  /** Asks another question. The lines of the one before stay until the new ones on screen are here. */
  ask(question: TreeQuestion | null): void {
    this.#coming?.abort.abort()
    this.#failed = null
    if (question === null) {
      this.#shown?.abort.abort()
      this.#shown = null
      this.#coming = null
      return this.#changed()
    }
    this.#coming = {
      question,
      abort: new AbortController(),
      pages: new Map(),
      asked: new Map(),
      known: undefined,
      total: null,
      objects: 0,
    }
    this.#want(this.#coming)
    this.#changed()
  }

  /** Says which lines are on screen (both ends included); missing ones are asked for. */
  show(first: number, last: number): void {
    this.#range = [first, last]
    if (this.#shown !== null) this.#leave(this.#shown)
    const sheets = [this.#shown, this.#coming].filter((sheet) => sheet !== null)
    const failed = this.#failed?.page
    const left = failed !== undefined && !sheets.some((sheet) => this.#pagesInRange(sheet).includes(failed))
    if (left) this.#failed = null
    const asked = sheets.filter((sheet) => this.#want(sheet))
    if (left || asked.length > 0) this.#changed()
  }

  /** Asks again after a failure. */
  retry(): void {
    this.#failed = null
    const sheet = this.#coming ?? this.#shown
    if (sheet !== null) this.#want(sheet)
    this.#changed()
  }

  /** The pages that the range touches within a sheet whose size may not be known yet. */
  #pagesInRange(sheet: Sheet): number[] {
    const end = sheet.total === null ? Infinity : Math.max(0, sheet.total - 1)
    const first = Math.floor(Math.min(this.#range[0], end) / TREE_PAGE)
    const last = Math.floor(Math.min(this.#range[1], end) / TREE_PAGE)
    const pages: number[] = []
    for (let page = first; page <= last; page++) pages.push(page)
    return pages
  }

  /** Cancels what was asked for and scrolled past, and forgets pages that are far from the screen. */
  #leave(sheet: Sheet): void {
    const wanted = this.#pagesInRange(sheet)
    for (const [page, abort] of sheet.asked) {
      if (wanted.includes(page)) continue
      sheet.asked.delete(page)
      abort.abort()
    }
    const here = wanted[0] ?? 0
    const far = [...sheet.pages.keys()].toSorted((a, b) => Math.abs(b - here) - Math.abs(a - here))
    for (const page of far.slice(0, Math.max(0, sheet.pages.size - MOST_PAGES))) sheet.pages.delete(page)
  }

  /** Asks for what of the range is missing; says whether there was anything. */
  #want(sheet: Sheet): boolean {
    const missing = this.#pagesInRange(sheet).filter(
      (page) => !sheet.pages.has(page) && !sheet.asked.has(page) && this.#failed?.page !== page,
    )
    for (const page of missing) void this.#load(sheet, page)
    return missing.length > 0
  }

  async #load(sheet: Sheet, page: number): Promise<void> {
    const abort = new AbortController()
    sheet.asked.set(page, abort)
    const signal = AbortSignal.any([abort.signal, sheet.abort.signal])
    try {
      const answer = await this.#ask(sheet, page * TREE_PAGE, signal)
      if (signal.aborted) return
      sheet.pages.set(page, answer.rows)
      sheet.known = answer.known
      sheet.total = answer.total
      sheet.objects = answer.objects
      sheet.asked.delete(page)
      if (sheet === this.#coming) this.#turnWhenReady(sheet)
    } catch (error) {
      if (signal.aborted) return
      sheet.asked.delete(page)
      this.#failed = { page, error }
    }
    if (sheet === this.#coming || sheet === this.#shown) this.#changed()
  }

  async #ask({ question, known }: Sheet, offset: number, signal: AbortSignal): Promise<TreePage> {
    const window = { offset, limit: TREE_PAGE }
    if (known === undefined) return this.#fetch(question, window, signal)
    const answer = await this.#fetch({ ...question, expanded: [] }, { ...window, known }, signal)
    return answer.forgotten === true ? this.#fetch(question, window, signal) : answer
  }

  /** Shows the coming sheet once every line on screen is here; asks for what its real size still needs. */
  #turnWhenReady(sheet: Sheet): void {
    this.#want(sheet)
    if (!this.#pagesInRange(sheet).every((page) => sheet.pages.has(page))) return
    this.#shown?.abort.abort()
    this.#shown = sheet
    this.#coming = null
  }

  #changed(): void {
    const sheet = this.#shown
    const error = this.#failed?.error ?? null
    const loading =
      this.#failed === null && (this.#coming !== null || (sheet !== null && sheet.asked.size > 0))
    this.#snapshot =
      sheet === null
        ? { ...EMPTY, loading, error }
        : {
            question: sheet.question,
            total: sheet.total ?? 0,
            objects: sheet.objects,
            rowAt: (index) => sheet.pages.get(Math.floor(index / TREE_PAGE))?.[index % TREE_PAGE],
            loading,
            error,
          }
    for (const listener of this.#listeners) listener()
  }
}
