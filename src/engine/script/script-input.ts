/** What a migration script is made of: a comparison, and both sides' objects and dependencies. */
import type { Ignorable } from '../../shared/comparison-model.ts'
import type { Script } from '../../shared/script-model.ts'
import type { CatalogObject } from '../catalog/catalog-object.ts'
import type { Dependencies } from '../catalog/dependencies/dependency.ts'
import type { Comparison } from '../diff/diff.ts'
import type { RowAnswers } from './row-questions.ts'

/** One side of the comparison. */
export interface ScriptSide {
  /** What the script's header calls it: a file's name. */
  readonly label: string
  readonly objects: readonly CatalogObject[]
  readonly dependencies: Dependencies
  readonly writtenByPgDump: boolean
  /** Of the server that was dumped, where it is told. */
  readonly serverVersion: string | null
}

/** What is wanted of a script. */
export interface ScriptOptions {
  /** What was left out of the comparison as asked: it is left out of what is made, too. */
  readonly ignored?: readonly Ignorable[]
  /** Whether steps that destroy are written as statements rather than as comments. */
  readonly allowDestructive: boolean
  readonly direction: Script['direction']
}

/** All that a script is made of. */
export interface ScriptInput {
  readonly comparison: Comparison
  readonly a: ScriptSide
  readonly b: ScriptSide
  readonly options: ScriptOptions
  /** What is known of the rows; without them the script says what it would ask. */
  readonly answers?: RowAnswers
}
