/**
 * What is seen of a tree: which lines pass a filter, how many there are below
 * each, and the lines that are visible while some branches are open. Keeps
 * what it worked out last, since a window asks for the same tree page by page.
 *
 * Counts: of a kind, the objects listed under it; of a schema or database, the
 * sum of its kinds; of an object, what is listed under it. Status counts, on
 * the other hand, are of everything below, so that no change hides.
 */
import type { StatusCounts, TreeFilter, TreeRow } from '../../shared/model.ts'
import { once } from './once.ts'
import type { OutlineNode, TreeOutline } from './tree-outline.ts'

/** In `expanded`: opens every database, schema and kind; the other ids then name what is closed of them. */
const ALL_BRANCHES = '*'

const STATUSES = ['added', 'removed', 'changed', 'same'] as const

/** A page of visible lines, how many there are, and how many objects pass the filter. */
export interface TreePage {
  readonly total: number
  readonly objects: number
  readonly rows: TreeRow[]
}

/** A line's place: ids of the closed lines above it, outermost first, and its index once they are open. */
export interface LocatedLine {
  readonly closed: string[]
  readonly index: number
}

interface Filtered {
  readonly shown: Uint8Array
  readonly counts: Int32Array
  /** Four numbers per line, in the order of STATUSES. */
  readonly statuses: Int32Array
  readonly objects: number
}

export class TreeView {
  readonly #outline: TreeOutline
  readonly #compared: boolean
  readonly #text: SearchText
  readonly #lines: () => ReadonlyMap<string, number>
  #filter: { readonly key: string; readonly value: Filtered } | null = null
  #visible: { readonly key: string; readonly value: Int32Array } | null = null

  /** `compared`: whether lines carry a status. */
  constructor(outline: TreeOutline, compared: boolean) {
    this.#outline = outline
    this.#compared = compared
    this.#text = searchText(outline)
    this.#lines = once(
      () => new Map(outline.flatMap(({ item }, index) => (item === null ? [] : [[item.target, index]]))),
    )
  }

  /** Visible lines from `offset` on. */
  page(filter: TreeFilter, expanded: readonly string[], offset: number, limit: number): TreePage {
    const filtered = this.#filtered(filter)
    const open = openTest(expanded)
    const visibleKey = expanded.join('\n')
    if (this.#visible?.key !== visibleKey) {
      this.#visible = { key: visibleKey, value: flatten(this.#outline, filtered.shown, open) }
    }
    const visible = this.#visible.value
    const rows: TreeRow[] = []
    for (const index of visible.subarray(offset, offset + limit)) rows.push(this.#row(index, filtered, open))
    return { total: visible.length, objects: filtered.objects, rows }
  }

  /** Where the line of an object stands; null where the filter hides it or there is none. */
  locate(filter: TreeFilter, expanded: readonly string[], target: string): LocatedLine | null {
    const line = this.#lines().get(target)
    const { shown } = this.#filtered(filter)
    if (line === undefined || shown[line] === 0) return null
    const isOpen = openTest(expanded)
    const above: OutlineNode[] = []
    for (let node = this.#outline[line]; node !== undefined; node = this.#outline[node.above])
      above.push(node)
    const way = new Set(above.slice(1))
    const open = (node: OutlineNode): boolean => way.has(node) || isOpen(node)
    return {
      closed: [...way].reverse().flatMap((node) => (isOpen(node) ? [] : [node.id])),
      index: flatten(this.#outline, shown, open).indexOf(line),
    }
  }

  #filtered(filter: TreeFilter): Filtered {
    const key = JSON.stringify([filter.text, filter.kinds, filter.statuses])
    if (this.#filter?.key !== key) {
      this.#filter = { key, value: applyFilter(this.#outline, filter, this.#text) }
      this.#visible = null
    }
    return this.#filter.value
  }

  #row(index: number, filtered: Filtered, open: (node: OutlineNode) => boolean): TreeRow {
    const node = this.#outline[index] as OutlineNode
    const branch = node.type !== 'object'
    const count = filtered.counts[index] as number
    const hasChildren = branch || count > 0
    return {
      id: node.id,
      depth: node.depth,
      type: node.type,
      kind: node.kind,
      label: node.label,
      count: hasChildren ? count : null,
      counts: this.#compared && hasChildren ? statusCounts(filtered.statuses, index) : null,
      status: node.item?.status ?? null,
      quiet: node.item?.quiet ?? false,
      hasChildren,
      expanded: hasChildren && open(node),
      target: node.item?.target ?? null,
      rows: node.item?.rows ?? null,
      ...(node.item?.formerName === undefined ? {} : { formerName: node.item.formerName }),
    }
  }
}

function openTest(expanded: readonly string[]): (node: OutlineNode) => boolean {
  const named = new Set(expanded)
  if (!named.has(ALL_BRANCHES)) return (node) => named.has(node.id)
  return (node) => (node.type === 'object') === named.has(node.id)
}

function flatten(outline: TreeOutline, shown: Uint8Array, open: (node: OutlineNode) => boolean): Int32Array {
  const visible = new Int32Array(outline.length)
  let length = 0
  for (let index = 0; index < outline.length;) {
    const node = outline[index] as OutlineNode
    if (shown[index] === 0) {
      index = node.end
      continue
    }
    visible[length] = index
    length += 1
    index = open(node) ? index + 1 : node.end
  }
  return visible.slice(0, length)
}

function applyFilter(outline: TreeOutline, filter: TreeFilter, text: SearchText): Filtered {
  const passes = filterTest(outline, filter, text)
  const shown = new Uint8Array(outline.length)
  const counts = new Int32Array(outline.length)
  const statuses = new Int32Array(outline.length * STATUSES.length)
  let objects = 0
  // From the last line to the first: everything below a line is known before the line itself.
  for (let index = outline.length - 1; index >= 0; index -= 1) {
    const node = outline[index] as OutlineNode
    const passed = node.item !== null && passes(node, index)
    if (passed) {
      shown[index] = 1
      objects += 1
    }
    if (shown[index] === 0) continue
    const above = node.above
    if (above < 0) continue
    shown[above] = 1
    // A kind and an object count their own lines; what is above kinds sums them up.
    counts[above] = (counts[above] as number) + (node.type === 'object' ? 1 : (counts[index] as number))
    for (let status = 0; status < STATUSES.length; status += 1) {
      const own = passed && node.item?.status === STATUSES[status] ? 1 : 0
      const below = statuses[index * STATUSES.length + status] as number
      const place = above * STATUSES.length + status
      statuses[place] = (statuses[place] as number) + own + below
    }
  }
  return { shown, counts, statuses, objects }
}

/** A name's part is looked for without regard to case; what stands below an object that matches, matches too. */
function filterTest(
  outline: TreeOutline,
  filter: TreeFilter,
  text: SearchText,
): (node: OutlineNode, index: number) => boolean {
  const kinds = new Set<string>(filter.kinds)
  const statuses = new Set<string>(filter.statuses)
  const looked = filter.text.trim().toLowerCase()
  const texts = looked === '' ? [] : looked.includes('.') ? text.identities() : text.labels()
  return (node, index) => {
    const item = node.item
    if (item === null) return false
    if (kinds.size > 0 && !kinds.has(item.kind)) return false
    if (statuses.size > 0 && (item.status === null || !statuses.has(item.status))) return false
    if (looked === '' || (texts[index] as string).includes(looked)) return true
    return outline[node.above]?.type === 'object' && (texts[node.above] as string).includes(looked)
  }
}

/** What is searched, in lower case, by line; made when it is first needed. */
interface SearchText {
  readonly labels: () => readonly string[]
  readonly identities: () => readonly string[]
}

function searchText(outline: TreeOutline): SearchText {
  return {
    labels: once(() => outline.map((node) => node.label.toLowerCase())),
    identities: once(() => outline.map((node) => (node.item?.identity ?? node.label).toLowerCase())),
  }
}

function statusCounts(statuses: Int32Array, index: number): StatusCounts {
  const at = (status: number): number => statuses[index * STATUSES.length + status] as number
  return { added: at(0), removed: at(1), changed: at(2), same: at(3) }
}
