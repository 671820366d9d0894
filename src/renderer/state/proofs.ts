/** Proofs of scripts: each runs on whatever view the reader looks at, and its verdict stays while the comparison is open. */
import { create } from 'zustand'
import type { Failure } from '../../shared/errors.ts'
import type { Proof, Script } from '../../shared/script-model.ts'
import { isAbort, rpc, run, toFailure } from '../rpc.ts'
import { paceMeter, type Pace } from '../tasks/pace.ts'
import { trackTask } from '../tasks/tasks.ts'

/** Which script of which comparison. */
export interface ScriptChoice {
  readonly comparisonId: string
  readonly direction: Script['direction']
  readonly allowDestructive: boolean
}

export type ProofState =
  | { readonly at: 'running'; readonly pace: Pace | null; readonly cancel: () => void }
  | { readonly at: 'done'; readonly proof: Proof }
  | { readonly at: 'failed'; readonly failure: Failure }

/** What is known, by `choiceKey`. */
export const useProofs = create<Readonly<Record<string, ProofState>>>(() => ({}))

/** Which script it is, for the reader: 'the script A to B'. */
export function scriptTitle({ direction }: Pick<ScriptChoice, 'direction'>): string {
  return direction === 'a to b' ? 'the script A to B' : 'the script B to A'
}

/** One text for a choice. */
export function choiceKey({ comparisonId, direction, allowDestructive }: ScriptChoice): string {
  return `${comparisonId} ${direction} ${allowDestructive}`
}

function set(key: string, state: ProofState | null): void {
  useProofs.setState((all) => {
    const { [key]: _before, ...others } = all
    return state === null ? others : { ...others, [key]: state }
  }, true)
}

/** Proves a script; where it was cancelled nothing is known of it again. */
export async function prove(choice: ScriptChoice): Promise<void> {
  const key = choiceKey(choice)
  const abort = new AbortController()
  const measure = paceMeter()
  const cancel = (): void => {
    abort.abort()
    set(key, null)
  }
  set(key, { at: 'running', pace: null, cancel })
  try {
    const proof = await trackTask(
      'prove',
      scriptTitle(choice),
      ({ signal, onProgress }) =>
        run((inner) => rpc.comparisons.prove(choice, { signal: inner }), {
          signal,
          onProgress: (progress) => {
            onProgress(progress)
            if (!signal.aborted) set(key, { at: 'running', pace: measure(progress), cancel })
          },
        }),
      { signal: abort.signal },
    )
    if (!abort.signal.aborted) set(key, { at: 'done', proof })
  } catch (error) {
    if (abort.signal.aborted) return
    // Cancelled where all running work is shown: as if here.
    if (isAbort(error)) return cancel()
    set(key, { at: 'failed', failure: toFailure(error) })
  }
}

/** Stops and forgets the proofs of a comparison that was closed. */
export function forgetProofs(comparisonId: string): void {
  for (const [key, state] of Object.entries(useProofs.getState())) {
    if (!key.startsWith(`${comparisonId} `)) continue
    if (state.at === 'running') state.cancel()
    else set(key, null)
  }
}
