/** `dumpscope diff A B --format sql`: the script from A to B, or back, and its proof. */
import type { Proof, Script } from '../../shared/script-model.ts'
import type { Session } from '../client.ts'
import { proofLines } from './proof.ts'

/** What a command line wants of a script. */
export interface ScriptOptions {
  /** From B back to A. */
  readonly reverse: boolean
  /** Steps that destroy data are written as statements rather than as comments. */
  readonly allowDestructive: boolean
  readonly prove: boolean
}

/** The script of a comparison, and its proof where that was asked for. */
export async function scriptAndProof(
  session: Session,
  comparisonId: string,
  { reverse, allowDestructive, prove }: ScriptOptions,
): Promise<{ readonly script: Script; readonly proof: Proof | null }> {
  const wanted = {
    comparisonId,
    direction: reverse ? ('b to a' as const) : ('a to b' as const),
    allowDestructive,
  }
  const script = await session.finish(session.client.comparisons.script(wanted), 'the script')
  const proof = prove ? await session.finish(session.client.comparisons.prove(wanted), 'the proof') : null
  return { script, proof }
}

/** The script as a file for psql; what proving it gave stands at its end as a comment. */
export function scriptText(script: Script, proof: Proof | null): string {
  if (proof === null) return script.text
  const lines = proofLines(proof).map((line) => `-- ${line}`.trimEnd())
  return `${script.text.trimEnd()}\n\n${lines.join('\n')}\n`
}
