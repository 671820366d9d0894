/** What a search has found, gathered in groups and handed over a few times a second. */
import type { SearchEvent, SearchGroup, SearchHit } from '../../../shared/search-model.ts'

/** Milliseconds between two handings over, and hits after which none is waited for. */
const INTERVAL = 100
const AT_ONCE = 500

type Found = Extract<SearchEvent, { kind: 'found' }>
type FoundGroup = Found['groups'][number]
export type GroupOf = Omit<SearchGroup, 'number'>

export class FoundGroups {
  readonly #hand: (found: Found) => void
  readonly #limit: number
  #waiting: FoundGroup[] = []
  #hitsWaiting = 0
  #last = 0
  #open: FoundGroup | null = null
  #number = -1
  /** Hits in all, those that are given, and whether there may be more. */
  hits = 0
  given = 0
  atLeast = false

  /** `limit`: hits that are given in all. */
  constructor(limit: number, hand: (found: Found) => void) {
    this.#limit = limit
    this.#hand = hand
  }

  get groups(): number {
    return this.#number + 1
  }

  /** Whether all hits that were asked for are there. */
  get isFull(): boolean {
    return this.given >= this.#limit
  }

  /** Begins a group, or goes on with it where it is the last. */
  open(group: GroupOf): void {
    const last = this.#open?.group
    if (last?.key === group.key && last.sourceId === group.sourceId && last.in === group.in) return
    this.#number += 1
    this.#open = { group: { ...group, number: this.#number }, hits: [], count: 0, atLeast: false }
    this.#waiting.push(this.#open)
  }

  /** Adds a hit to the open group; null: one that is counted and not given. */
  add(hit: SearchHit | null): void {
    const open = this.#open
    if (open === null) return
    open.count += 1
    this.hits += 1
    if (!this.#waiting.includes(open)) this.#waiting.push(open)
    if (hit === null) return
    open.hits.push(hit)
    this.given += 1
    this.#hitsWaiting += 1
    if (this.#hitsWaiting >= AT_ONCE) this.hand()
    else this.breathe()
  }

  /** Says that the open group, if it is this one, has more than was counted. */
  markMore(): void {
    this.atLeast = true
    if (this.#open === null) return
    this.#open.atLeast = true
    if (!this.#waiting.includes(this.#open)) this.#waiting.push(this.#open)
  }

  /** Hands over what waits, where it is time. */
  breathe(): void {
    if (performance.now() - this.#last >= INTERVAL) this.hand()
  }

  /** Hands over what waits. */
  hand(): void {
    this.#last = performance.now()
    if (this.#waiting.length === 0) return
    this.#hand({ kind: 'found', groups: this.#waiting })
    this.#waiting = []
    this.#hitsWaiting = 0
    if (this.#open !== null) this.#open = { ...this.#open, hits: [] }
  }
}

/** What was not looked through, by the reason. */
export class LeftOut {
  readonly #byReason = new Map<string, { count: number; objects: Set<string> }>()

  add(reason: string, object: string): void {
    const known = this.#byReason.get(reason) ?? { count: 0, objects: new Set<string>() }
    this.#byReason.set(reason, known)
    known.count += 1
    if (known.objects.size < NAMED) known.objects.add(object)
  }

  list(): { reason: string; count: number; objects: string[] }[] {
    return [...this.#byReason].map(([reason, { count, objects }]) => ({
      reason,
      count,
      objects: [...objects],
    }))
  }
}

/** Objects that are named for each reason. */
const NAMED = 20
