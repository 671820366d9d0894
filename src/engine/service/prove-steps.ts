/** Which step of a script each statement of its text belongs to. */
import type { Script, ScriptStep } from '../../shared/script-model.ts'
import { statementsOf } from '../postgres/index.ts'
import type { SchemaStatement } from '../postgres/index.ts'

/**
 * For each statement of the script's text its step; null for what stands
 * around the steps (SET, BEGIN, COMMIT). Steps that are written as comments
 * have no statements in the text.
 */
export function stepOfEach(
  script: Script,
  statements: readonly SchemaStatement[],
): readonly (ScriptStep | null)[] {
  const expected = script.steps
    .filter(({ withheld }) => !withheld)
    .flatMap((step) => statementsOf(step.sql).map(({ sql }) => ({ step, sql })))
  let next = 0
  return statements.map(({ sql }) => {
    const found = expected[next]
    if (found?.sql !== sql) return null
    next += 1
    return found.step
  })
}
