/**
 * The rows of a long list, pulled by pages into a sparse cache: only what is
 * on screen is asked for, nothing twice, pages that were scrolled past are
 * cancelled, and what is here is kept up to a limit. Knows nothing of what a
 * row is, nor of React or the page.
 */

/** One page, as whoever answers gives it. */
export interface Page<Row> {
  /** Rows of the whole list. */
  readonly total: number
  readonly rows: readonly Row[]
}

/** Asks for `limit` rows from `offset` on; rejects when aborted. */
export type FetchPage<Row> = (offset: number, limit: number, signal: AbortSignal) => Promise<Page<Row>>

export interface PageCacheOptions<Row> {
  readonly fetch: FetchPage<Row>
  /** Rows a page. */
  readonly pageSize: number
  /** Rows of the whole list, where that is known before the first page. */
  readonly total?: number
  /** Pages kept; those not looked at for longest go first. */
  readonly maxPages?: number
}

/** What is here now. A new one after every change, so that it can be compared by identity. */
export interface PageSnapshot<Row> {
  /** null until the first page is here. */
  readonly total: number | null
  readonly rowAt: (index: number) => Row | undefined
  /** Whether something that is on screen is on its way. */
  readonly loading: boolean
  /** The failure of a page on screen; null where there is none. */
  readonly error: unknown
}

const DEFAULT_MAX_PAGES = 60
/** More questions at once would only queue in the engine, behind one another. */
const MAX_ASKED = 3

/** The sparse cache of one list; a store for useSyncExternalStore. */
export class PageCache<Row> {
  readonly #options: PageCacheOptions<Row>
  readonly #maxPages: number
  readonly #listeners = new Set<() => void>()
  /** In the order in which they were last looked at. */
  readonly #pages = new Map<number, readonly Row[]>()
  readonly #asked = new Map<number, AbortController>()
  /** Why pages on screen are not here. A page that is left is forgotten, so that it is asked for when it is come back to. */
  readonly #failed = new Map<number, unknown>()
  /** Pages that were not full when they came, and are now. */
  readonly #partial = new Set<number>()
  #wanted: readonly number[] = []
  #total: number | null
  #snapshot: PageSnapshot<Row>

  constructor(options: PageCacheOptions<Row>) {
    this.#options = options
    this.#maxPages = options.maxPages ?? DEFAULT_MAX_PAGES
    this.#total = options.total ?? null
    this.#snapshot = this.#take()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): PageSnapshot<Row> => this.#snapshot

  /** Says which rows are on screen, both ends included: asks for what is missing, cancels what was left. */
  show(first: number, last: number): void {
    const { pageSize } = this.#options
    const end = this.#total === null ? 0 : Math.max(0, Math.ceil(this.#total / pageSize) - 1)
    const from = Math.min(end, Math.floor(Math.max(0, first) / pageSize))
    const to = Math.min(end, Math.floor(Math.max(0, last) / pageSize))
    this.#wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    for (const [page, abort] of this.#asked) {
      if (this.#wanted.includes(page)) continue
      this.#asked.delete(page)
      abort.abort()
    }
    for (const page of this.#failed.keys()) if (!this.#wanted.includes(page)) this.#failed.delete(page)
    for (const page of this.#wanted) this.#touch(page)
    this.#askForMissing()
    this.#changed()
  }

  /** There are more rows now: a page that was not full is asked for again, and stays until it is here. */
  grow(total: number): void {
    const before = this.#total ?? 0
    if (total <= before) return
    this.#total = total
    const { pageSize } = this.#options
    if (before % pageSize !== 0) this.#partial.add(Math.floor(before / pageSize))
    this.#askForMissing()
    this.#changed()
  }

  /** Asks again after a failure. */
  retry(): void {
    this.#failed.clear()
    this.#askForMissing()
    this.#changed()
  }

  /** Cancels what is on its way; nobody looks any longer. What is here stays. */
  rest(): void {
    for (const abort of this.#asked.values()) abort.abort()
    this.#asked.clear()
    this.#wanted = []
  }

  #touch(page: number): void {
    const rows = this.#pages.get(page)
    if (rows === undefined) return
    this.#pages.delete(page)
    this.#pages.set(page, rows)
  }

  /** Pages on screen that are to be asked for, or were. */
  #missing(): readonly number[] {
    return this.#wanted.filter(
      (page) => (!this.#pages.has(page) || this.#partial.has(page)) && !this.#failed.has(page),
    )
  }

  #askForMissing(): void {
    for (const page of this.#missing()) {
      if (this.#asked.size >= MAX_ASKED) return
      if (!this.#asked.has(page)) void this.#load(page)
    }
  }

  async #load(page: number): Promise<void> {
    const abort = new AbortController()
    this.#asked.set(page, abort)
    const { fetch, pageSize } = this.#options
    try {
      const { total, rows } = await fetch(page * pageSize, pageSize, abort.signal)
      if (abort.signal.aborted) return
      this.#total = total
      this.#pages.set(page, rows)
      if (rows.length === pageSize || page * pageSize + rows.length >= this.#total) this.#partial.delete(page)
      this.#forgetOldest()
    } catch (error) {
      if (abort.signal.aborted) return
      this.#failed.set(page, error)
    }
    this.#asked.delete(page)
    this.#askForMissing()
    this.#changed()
  }

  #forgetOldest(): void {
    for (const page of this.#pages.keys()) {
      if (this.#pages.size <= this.#maxPages) return
      if (!this.#wanted.includes(page)) this.#pages.delete(page)
    }
  }

  #take(): PageSnapshot<Row> {
    const { pageSize } = this.#options
    return {
      total: this.#total,
      rowAt: (index) => this.#pages.get(Math.floor(index / pageSize))?.[index % pageSize],
      loading: this.#wanted.some((page) => !this.#pages.has(page) && !this.#failed.has(page)),
      error: this.#failed.values().next().value ?? null,
    }
  }

  #changed(): void {
    this.#snapshot = this.#take()
    for (const listener of this.#listeners) listener()
  }
}
