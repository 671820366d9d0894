/** Folders of migrations: which files are run, in which order, and which parts of them. */
export { openTree } from './migration-folder.ts'
export { oneScript, openMigrations, unquoted } from './open-migrations.ts'
export type { MigrationText, Migrations } from './open-migrations.ts'
export type { FileReplay, MigrationOutcome, ObjectOrigins, Origin } from './migration-outcome.ts'
export type { LeftOutMigration, PlannedMigration } from './migration-plan.ts'
export { compareVersions } from './migration-name.ts'
