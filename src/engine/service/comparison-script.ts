/** The migration script of a comparison: the script stage, fed from both indexes. */
import type { Comparison } from '../diff/index.ts'
import type { DumpIndex } from '../index/index.ts'
import { makeScript } from '../script/index.ts'
import type { ComparedSide, MadeScript, RowAnswers, ScriptOptions } from '../script/index.ts'
import type { BothIndexes } from './comparison-detail.ts'

/** What is scripted, beside the comparison itself. */
export interface WantedScript extends ScriptOptions {
  /** What the script calls the two sides. */
  readonly labels: { readonly a: string; readonly b: string }
  /** What is known of the rows. */
  readonly answers?: RowAnswers
}

/** Scripts a comparison; says what of the rows would tell more. */
export function scriptOf(
  comparison: Comparison,
  { a, b }: BothIndexes,
  wanted: WantedScript,
): Promise<MadeScript> {
  const { labels, answers, ...options } = wanted
  return makeScript({
    comparison,
    a: sideOf(a, labels.a),
    b: sideOf(b, labels.b),
    options,
    ...(answers === undefined ? {} : { answers }),
  })
}

function sideOf(index: DumpIndex, label: string): ComparedSide {
  const { writtenByPgDump, serverVersion } = index.facts
  return { label, objects: index.objects(), writtenByPgDump, serverVersion: serverVersion ?? null }
}
