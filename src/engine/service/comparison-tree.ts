/** The tree of a comparison: the objects of both sides in one. */
import type { Movement } from '../../shared/model.ts'
import type { Comparison } from '../diff/index.ts'
import type { ObjectBrief } from '../index/index.ts'
import type { OpenSource } from './source-store.ts'
import { addFindings, findingsByKey } from './tree-findings.ts'
import { layOutTree, only, treeLabel } from './tree-outline.ts'
import type { TreeItem } from './tree-outline.ts'
import { TreeView } from './tree-view.ts'

/** The tree of both sides merged: an entry stands where the newer side has it, or the older if it is gone. */
export function comparisonTree(comparison: Comparison, a: OpenSource, b: OpenSource): TreeView {
  const [inA, inB] = [briefsByKey(a), briefsByKey(b)]
  const [foundInA, foundInB] = [a, b].map(({ index }, side) =>
    findingsByKey(index, [...(side === 0 ? inA : inB).values()]),
  )
  const entryOfA = new Map<string | null, string>(comparison.entries.map((entry) => [entry.aKey, entry.id]))
  const entryOfB = new Map<string | null, string>(comparison.entries.map((entry) => [entry.bKey, entry.id]))
  const items = comparison.entries.map((entry): TreeItem => {
    const ofB = entry.bKey === null ? undefined : inB.get(entry.bKey)
    const ofA = entry.aKey === null ? undefined : inA.get(entry.aKey)
    const brief = ofB ?? ofA
    const parentKey = brief?.parent ?? null
    const parent = parentKey === null ? undefined : (ofB ? entryOfB : entryOfA).get(parentKey)
    return {
      target: entry.id,
      kind: entry.kind,
      database: entry.database,
      schema: brief?.schema ?? null,
      label: brief ? treeLabel(brief) : entry.name,
      identity: entry.name,
      parent: parent ?? null,
      status: entry.status,
      quiet: entry.quiet,
      rows: brief?.rows ?? null,
      ...(entry.formerName === undefined
        ? {}
        : { formerName: formerLabel(entry.formerName, ofA, ofB), moved: movement(ofA, ofB) }),
      ...only('findings', addFindings(foundInA?.get(entry.aKey ?? ''), foundInB?.get(entry.bKey ?? ''))),
    }
  })
  return new TreeView(layOutTree(items.sort(byLabel)), true)
}

/** What a line was called in A: its name alone where it stands in the same place. */
function formerLabel(identity: string, a: ObjectBrief | undefined, b: ObjectBrief | undefined): string {
  return a && b && a.schema === b.schema && a.database === b.database ? treeLabel(a) : identity
}

/** What happened to what is called otherwise. */
function movement(a: ObjectBrief | undefined, b: ObjectBrief | undefined): Movement {
  if (a === undefined || b === undefined || (a.schema === b.schema && a.database === b.database))
    return 'renamed'
  return a.name === b.name ? 'moved' : 'moved and renamed'
}

function byLabel(a: TreeItem, b: TreeItem): number {
  if (a.label !== b.label) return a.label < b.label ? -1 : 1
  return a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0
}

function briefsByKey({ index }: OpenSource): Map<string, ObjectBrief> {
  return new Map(index.briefs().map((brief) => [brief.key, brief]))
}
