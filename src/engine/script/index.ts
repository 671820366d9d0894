/** The script stage: a comparison in, a migration script out. */
export { migrationScript } from './migration-script.ts'
export type { ScriptInput, ScriptOptions, ScriptSide } from './script-input.ts'
