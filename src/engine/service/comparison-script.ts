/** The migration script of a comparison: the script stage, fed from both indexes. */
import type { Script } from '../../shared/script-model.ts'
import type { Comparison } from '../diff/index.ts'
import type { DumpIndex } from '../index/index.ts'
import { makeScript } from '../script/index.ts'
import type { ComparedSide, ScriptOptions } from '../script/index.ts'
import type { BothIndexes } from './comparison-detail.ts'

/** What is scripted, beside the comparison itself. */
export interface WantedScript extends ScriptOptions {
  /** What the script calls the two sides. */
  readonly labels: { readonly a: string; readonly b: string }
}

/** Scripts a comparison. */
export function scriptOf(
  comparison: Comparison,
  { a, b }: BothIndexes,
  wanted: WantedScript,
): Promise<Script> {
  const { labels, ...options } = wanted
  return makeScript({
    comparison,
    a: sideOf(a, labels.a),
    b: sideOf(b, labels.b),
    options,
  })
}

function sideOf(index: DumpIndex, label: string): ComparedSide {
  const { writtenByPgDump, serverVersion } = index.facts
  return { label, objects: index.objects(), writtenByPgDump, serverVersion: serverVersion ?? null }
}
