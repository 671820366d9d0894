/** The value types of migration scripts: steps with their risks, and what proving them gave. */
import * as z from 'zod'
import { ObjectKindSchema } from './model.ts'

export const SCRIPT_RISKS = ['destroys data', 'may fail on rows', 'long lock', 'rewrites table'] as const

/** What a step may do to those who run it. */
export const RiskSchema = z.object({
  kind: z.enum(SCRIPT_RISKS),
  /** In plain words, with the table and column. */
  text: z.string(),
  /** Where the dump has rows and they were looked at: how many there are, and how many the step would fail on. */
  rows: z.object({ looked: z.number(), failing: z.number() }).nullable(),
})
export type Risk = z.infer<typeof RiskSchema>

export const ScriptStepSchema = z.object({
  /** From 1, in the order in which steps run. */
  number: z.number(),
  action: z.enum(['create', 'alter', 'rename', 'drop', 'rebuild', 'set', 'note']),
  kind: ObjectKindSchema,
  /** The identity of the object that it is about. */
  name: z.string(),
  database: z.string().nullable(),
  /** The comparison's entry behind it; null for what is only taken down and built again around others. */
  entryId: z.string().nullable(),
  /** One statement or more, each with its semicolon; without comment marks even where the script has it commented out. */
  sql: z.string(),
  risks: z.array(RiskSchema),
  /** Whether it is written as a comment, since it destroys and that was not asked for. */
  withheld: z.boolean(),
  /** False for what PostgreSQL refuses inside a transaction, or only allows to be used after its end (ALTER TYPE ... ADD VALUE). */
  inTransaction: z.boolean(),
  /** Why it is here, where that is not plain: 'blocks the change of shop.users.email'. */
  why: z.string().nullable(),
})
export type ScriptStep = z.infer<typeof ScriptStepSchema>

export const ScriptSchema = z.object({
  direction: z.enum(['a to b', 'b to a']),
  steps: z.array(ScriptStepSchema),
  /** What differs and no step brings about, with the reason. */
  notScripted: z.array(z.object({ kind: ObjectKindSchema, name: z.string(), reason: z.string() })),
  /** The whole script as one text for psql. */
  text: z.string(),
})
export type Script = z.infer<typeof ScriptSchema>

/** What came of applying the script to A in embedded PostgreSQL and comparing the outcome with B. */
export const ProofSchema = z.object({
  verdict: z.enum(['proved', 'proved but', 'failed', 'not possible']),
  /** One sentence. */
  text: z.string(),
  /** Objects that still differ. */
  differing: z.array(z.object({ kind: ObjectKindSchema, name: z.string(), changes: z.array(z.string()) })),
  /** Where it failed: the step and PostgreSQL's own message. */
  failure: z
    .object({ step: z.number().nullable(), message: z.string(), sqlstate: z.string().nullable() })
    .nullable(),
  /** What could not be run or was stood in for, so that the proof is short of it. */
  approximations: z.array(z.string()),
  /** Milliseconds. */
  took: z.number(),
})
export type Proof = z.infer<typeof ProofSchema>
