/**
 * Which lines of a tree pass a filter, and what there is below each. Counts:
 * of a kind, the objects listed under it; of a schema or database, the sum of
 * its kinds; of an object, what is listed under it. The other sums are of
 * everything below, so that no change and no finding hides.
 */
import type { FindingCounts, StatusCounts, TreeFilter } from '../../shared/model.ts'
import { once } from './once.ts'
import type { OutlineNode, TreeItem, TreeOutline } from './tree-outline.ts'

const STATUSES = ['added', 'removed', 'changed', 'same'] as const

/** Numbers a line: its statuses, then renamed, moved, then findings that are errors, warnings and notes. */
const MOVED = STATUSES.length
const FINDINGS = MOVED + 2
const ALL_SUMS = FINDINGS + 3

/** What passes a filter. */
export interface Filtered {
  readonly shown: Uint8Array
  readonly counts: Int32Array
  /** Objects that pass. */
  readonly objects: number
  readonly statusCounts: (line: number) => StatusCounts
  /** Undefined where nothing was. */
  readonly movedBelow: (line: number) => { renamed: number; moved: number } | undefined
  /** Of the line and all below it; undefined where there are none. */
  readonly findings: (line: number) => FindingCounts | undefined
}

/** Applies a filter to a whole tree. */
export function applyFilter(outline: TreeOutline, filter: TreeFilter, text: SearchText): Filtered {
  const passes = filterTest(outline, filter, text)
  const width = text.marked() ? ALL_SUMS : STATUSES.length
  const shown = new Uint8Array(outline.length)
  const counts = new Int32Array(outline.length)
  /** Of everything below a line, the line itself not counted. */
  const sums = new Int32Array(outline.length * width)
  const own = new Int32Array(width)
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
    own.fill(0)
    if (passed) markOwn(own, node.item as TreeItem)
    for (let sum = 0; sum < width; sum += 1) {
      const place = above * width + sum
      sums[place] = (sums[place] as number) + (own[sum] as number) + (sums[index * width + sum] as number)
    }
  }
  const at = (line: number, sum: number): number => (sum < width ? (sums[line * width + sum] as number) : 0)
  return {
    shown,
    counts,
    objects,
    statusCounts: (line) => ({
      added: at(line, 0),
      removed: at(line, 1),
      changed: at(line, 2),
      same: at(line, 3),
    }),
    movedBelow: (line) => {
      const [renamed, moved] = [at(line, MOVED), at(line, MOVED + 1)]
      return renamed + moved === 0 ? undefined : { renamed, moved }
    },
    findings: (line) => {
      const of = outline[line]?.item?.findings
      const error = at(line, FINDINGS) + (of?.error ?? 0)
      const warning = at(line, FINDINGS + 1) + (of?.warning ?? 0)
      const info = at(line, FINDINGS + 2) + (of?.info ?? 0)
      return error + warning + info === 0 ? undefined : { error, warning, info }
    },
  }
}

function markOwn(own: Int32Array, { status, moved, findings }: TreeItem): void {
  if (status !== null) own[STATUSES.indexOf(status)] = 1
  if (own.length < ALL_SUMS) return
  if (moved === 'renamed') own[MOVED] = 1
  else if (moved !== undefined) own[MOVED + 1] = 1
  if (findings === undefined) return
  own[FINDINGS] = findings.error
  own[FINDINGS + 1] = findings.warning
  own[FINDINGS + 2] = findings.info
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
export interface SearchText {
  readonly labels: () => readonly string[]
  readonly identities: () => readonly string[]
  /** Whether any object was moved, was renamed or has findings. */
  readonly marked: () => boolean
}

/** What is searched of a tree. */
export function searchText(outline: TreeOutline): SearchText {
  return {
    labels: once(() => outline.map((node) => node.label.toLowerCase())),
    identities: once(() => outline.map((node) => (node.item?.identity ?? node.label).toLowerCase())),
    marked: once(() => outline.some(({ item }) => item?.findings !== undefined || item?.moved !== undefined)),
  }
}
