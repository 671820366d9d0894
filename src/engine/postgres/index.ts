/** Embedded PostgreSQL: what PostgreSQL itself makes of statements, and what it writes back. */
export type { WorkerTask } from './postgres-protocol.ts'
export { servePostgres } from './serve-postgres.ts'
export { replayMigrations } from './replay.ts'
export type { Replay, ReplayOptions } from './replay.ts'
export { SchemaRun, statementsOf } from './schema-run.ts'
export type { SchemaStatement, StatementFailure } from './schema-run.ts'
export { RowJudge } from './row-judge.ts'
export type { JudgedRows } from './row-judge.ts'
