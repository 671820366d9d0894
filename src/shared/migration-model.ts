/** The value types of the contract that concern migrations; see model.ts. */
import * as z from 'zod'

/** One file of a folder of migrations: how running it went. */
export const MigrationFigureSchema = z.object({
  /** Relative to the folder. */
  path: z.string(),
  version: z.string().nullable(),
  /** 'migration', 'repeatable', 'baseline', 'schema', 'seed'; 'included' for what another file names. */
  role: z.string(),
  statements: z.number(),
  failed: z.number(),
  /** Objects of the outcome that it made, and that it changed. */
  made: z.number(),
  changed: z.number(),
})
export type MigrationFigure = z.infer<typeof MigrationFigureSchema>

/** A statement of a migration that made or changed an object. */
export const ObjectOriginSchema = z.object({
  /** Relative to the folder. */
  file: z.string(),
  byte: z.number(),
  line: z.number(),
  what: z.enum(['made', 'changed']),
  /** PostgreSQL's tag: 'CREATE TABLE'. */
  command: z.string(),
})
export type ObjectOrigin = z.infer<typeof ObjectOriginSchema>
