/** The script stage: a comparison in, a migration script out. */
import pgQuery from 'libpg-query'
import { catalogDependencies } from '../catalog/dependencies/index.ts'
import { giveBackMemory } from '../source/index.ts'
import { migrationScript } from './migration-script.ts'
import type { MadeScript } from './migration-script.ts'
import type { ScriptInput, ScriptSide } from './script-input.ts'

export type { MadeScript } from './migration-script.ts'
export { questionKey } from './row-questions.ts'
export type { RowAnswer, RowAnswers, RowCondition, RowQuestion } from './row-questions.ts'
export type { ScriptOptions } from './script-input.ts'

/** A side whose dependencies are still to be found. */
export type ComparedSide = Omit<ScriptSide, 'dependencies'>

/** The script of a comparison; PostgreSQL's grammar is loaded, and both sides' dependencies are found first. */
export async function makeScript(
  input: Pick<ScriptInput, 'answers' | 'comparison' | 'options'> & {
    readonly a: ComparedSide
    readonly b: ComparedSide
  },
): Promise<MadeScript> {
  await pgQuery.loadModule()
  const withDependencies = (side: ComparedSide): ScriptSide => {
    const dependencies = catalogDependencies(side.objects)
    // What reading large schemas left behind would come on top of what planning takes.
    giveBackMemory()
    return { ...side, dependencies }
  }
  return migrationScript({ ...input, a: withDependencies(input.a), b: withDependencies(input.b) })
}
