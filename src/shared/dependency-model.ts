/** The value types of dependencies: what an object uses, and what uses it. */
import * as z from 'zod'
import { ObjectKindSchema } from './model.ts'

/**
 * How a dependency is known: stated by the statement itself, parsed out of an
 * expression or query, read from a function's body (where the search path of
 * the call decides), or guessed where a name fits several.
 */
export const DependencyEvidenceSchema = z.enum(['stated', 'parsed', 'body', 'guessed'])
export type DependencyEvidence = z.infer<typeof DependencyEvidenceSchema>

/** What belongs to the object (a constraint, a policy ...) and needs the other on its behalf. */
const ThroughSchema = z.object({ key: z.string(), kind: ObjectKindSchema, name: z.string() })

/** One object that is used, or that uses. */
export const DependencyLineSchema = z.object({
  key: z.string(),
  kind: ObjectKindSchema,
  /** Its identity in PostgreSQL's own quoting. */
  name: z.string(),
  database: z.string().nullable(),
  /** Columns of the object that needs the other, where it is them that do. */
  ownColumns: z.array(z.string()),
  /** Columns of the object that is needed; empty where it is needed as a whole. */
  columns: z.array(z.string()),
  /** Of a fixed list: 'foreign key', 'column type', 'query', 'function body', 'in schema' ... */
  reason: z.string(),
  evidence: DependencyEvidenceSchema,
  /** The reason as a reader sees it: 'type of column mood', 'query reads id, name'. */
  words: z.string(),
  through: ThroughSchema.nullable(),
})
export type DependencyLine = z.infer<typeof DependencyLineSchema>

/** What an object names and the dump does not resolve. */
export const UnknownUseSchema = z.object({
  what: z.enum(['dynamic SQL', 'not in this dump', 'not understood']),
  text: z.string(),
  through: ThroughSchema.nullable(),
})
export type UnknownUse = z.infer<typeof UnknownUseSchema>

/** Both lists of one object, and what it names in vain. */
export const ObjectDependenciesSchema = z.object({
  /** A page of each list; the most telling reasons first, then by kind and name. */
  uses: z.array(DependencyLineSchema),
  /** Without what belongs to the object itself: its constraints, indexes, triggers ... */
  usedBy: z.array(DependencyLineSchema),
  totals: z.object({ uses: z.number(), usedBy: z.number() }),
  unknown: z.array(UnknownUseSchema),
})
export type ObjectDependencies = z.infer<typeof ObjectDependenciesSchema>
