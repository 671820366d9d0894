/**
 * What is seen of a tree: which lines pass a filter, how many there are below
 * each, and the lines that are visible while some branches are open. Keeps
 * what it worked out last, since a window asks for the same tree page by page.
 */
import { randomUUID } from 'node:crypto'
import type { TreeFilter, TreeRow } from '../../shared/model.ts'
import { once } from './once.ts'
import { openedBeside, openTest, type IsOpen } from './tree-branches.ts'
import { applyFilter, searchText, type Filtered, type SearchText } from './tree-filter.ts'
import type { OutlineNode, TreeOutline } from './tree-outline.ts'

/** A page of visible lines, how many there are, and how many objects pass the filter; see tree-contract.ts. */
export interface TreePage {
  readonly total: number
  readonly objects: number
  readonly rows: TreeRow[]
  readonly known?: string
  readonly forgotten?: boolean
}

/** Which branches are open: their ids, or what an earlier page called them. */
export interface GivenBranches {
  readonly expanded: readonly string[]
  readonly known?: string | undefined
}

/** A line's place: ids of the closed lines above it, outermost first, and its index once they are open. */
export interface LocatedLine {
  readonly closed: string[]
  readonly index: number
}

/** Branches as they were given, with what they were worked out to. */
interface Branches {
  /** The ids as one text. */
  readonly key: string
  readonly isOpen: IsOpen
  /** What they are called, where they are many. */
  readonly known: string | undefined
}

/** So many ids need not be sent again with every page. */
const MANY_BRANCHES = 100
/** Branches that are remembered by what they are called. */
const MOST_KNOWN = 4

export class TreeView {
  readonly #outline: TreeOutline
  readonly #compared: boolean
  readonly #text: SearchText
  readonly #lines: () => ReadonlyMap<string, number>
  /** Those used last stand last. */
  readonly #known = new Map<string, Branches>()
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
  page(
    filter: TreeFilter,
    given: GivenBranches,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): TreePage {
    const branches = this.#branches(given)
    if (branches === null) return { total: 0, objects: 0, rows: [], forgotten: true }
    const filtered = this.#filtered(filter)
    const visible = this.#visibleLines(filtered, branches)
    const rows: TreeRow[] = []
    for (const index of visible.subarray(offset, offset + limit)) {
      rows.push(this.#row(index, filtered, branches.isOpen))
    }
    const { known } = branches
    const counted = { total: visible.length, objects: filtered.objects, rows }
    return known === undefined ? counted : { ...counted, known }
  }

  /** Where the line of an object stands; null where the filter hides it or there is none. */
  locate(filter: TreeFilter, expanded: readonly string[], target: string): LocatedLine | null {
    const line = this.#lines().get(target)
    const { shown } = this.#filtered(filter)
    if (line === undefined || shown[line] === 0) return null
    const isOpen = openTest(this.#outline, expanded)
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

  /** The next visible line from `from` on, round the end, whose name begins with a text; null where none does. */
  seek(
    filter: TreeFilter,
    expanded: readonly string[],
    { text, from }: { readonly text: string; readonly from: number },
  ): { index: number } | null {
    const branches = this.#branches({ expanded })
    if (branches === null) return null
    const visible = this.#visibleLines(this.#filtered(filter), branches)
    const [labels, wanted] = [this.#text.labels(), text.toLowerCase()]
    for (let step = 0; step < visible.length; step += 1) {
      const index = (from + step) % visible.length
      if ((labels[visible[index] as number] as string).startsWith(wanted)) return { index }
    }
    return null
  }

  /** The ids with every line open that stands beside the one with this id. */
  openedBeside(expanded: readonly string[], id: string): string[] {
    return openedBeside(this.#outline, expanded, id)
  }

  /** Null where they are named by what is no longer remembered. */
  #branches({ expanded, known }: GivenBranches): Branches | null {
    if (known !== undefined) {
      const found = this.#known.get(known)
      if (found === undefined) return null
      this.#known.delete(known)
      this.#known.set(known, found)
      return found
    }
    const key = expanded.join('\n')
    const isOpen = openTest(this.#outline, expanded)
    if (expanded.length < MANY_BRANCHES) return { key, isOpen, known: undefined }
    const same = [...this.#known.values()].find((one) => one.key === key)
    if (same !== undefined) return same
    const branches = { key, isOpen, known: randomUUID() }
    this.#known.set(branches.known, branches)
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_KNOWN) break
      this.#known.delete(oldest)
    }
    return branches
  }

  #filtered(filter: TreeFilter): Filtered {
    const key = JSON.stringify([filter.text, filter.kinds, filter.statuses])
    if (this.#filter?.key !== key) {
      this.#filter = { key, value: applyFilter(this.#outline, filter, this.#text) }
      this.#visible = null
    }
    return this.#filter.value
  }

  #visibleLines({ shown }: Filtered, { key, isOpen }: Branches): Int32Array {
    if (this.#visible?.key !== key) this.#visible = { key, value: flatten(this.#outline, shown, isOpen) }
    return this.#visible.value
  }

  #row(index: number, filtered: Filtered, isOpen: IsOpen): TreeRow {
    const node = this.#outline[index] as OutlineNode
    const { item } = node
    const count = filtered.counts[index] as number
    const hasChildren = node.type !== 'object' || count > 0
    const movedBelow = hasChildren ? filtered.movedBelow(index) : undefined
    const findings = filtered.findings(index)
    return {
      id: node.id,
      depth: node.depth,
      type: node.type,
      kind: node.kind,
      label: node.label,
      count: hasChildren ? count : null,
      counts: this.#compared && hasChildren ? filtered.statusCounts(index) : null,
      status: item?.status ?? null,
      quiet: item?.quiet ?? false,
      hasChildren,
      expanded: hasChildren && isOpen(node),
      target: item?.target ?? null,
      rows: item?.rows ?? null,
      ...(item?.formerName === undefined ? {} : { formerName: item.formerName }),
      ...(item?.moved === undefined ? {} : { moved: item.moved }),
      ...(movedBelow === undefined ? {} : { movedBelow }),
      ...(findings === undefined ? {} : { findings }),
    }
  }
}

function flatten(outline: TreeOutline, shown: Uint8Array, isOpen: IsOpen): Int32Array {
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
    index = isOpen(node) ? index + 1 : node.end
  }
  return visible.slice(0, length)
}
