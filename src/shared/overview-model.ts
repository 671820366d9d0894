/** What overviews show beyond counts: security, roles, areas of a schema, and the riskiest changes. Value types of the contract; see model.ts. */
import * as z from 'zod'
import { ChangeStatusSchema, ObjectKindSchema, StatusCountsSchema } from './model.ts'

/** An object that is named and can be gone to. */
const NamedObjectSchema = z.object({ key: z.string(), name: z.string(), database: z.string().nullable() })

/** Row level security of the tables of one schema. */
export const RowSecurityLineSchema = z.object({
  database: z.string().nullable(),
  schema: z.string(),
  tables: z.number(),
  /** Tables with row level security switched on; of them those for which it binds their owner too. */
  enabled: z.number(),
  forced: z.number(),
  /** Tables that are enabled and have a policy, and enabled ones that have none: nobody but the owner sees a row. */
  withPolicies: z.number(),
  withoutPolicy: z.number(),
  /** Tables that have policies which are not used, since row level security is off. */
  unusedPolicies: z.number(),
  policies: z.number(),
})
export type RowSecurityLine = z.infer<typeof RowSecurityLineSchema>

/** A table with all its partitions and heirs. */
export const TableSumSchema = z.object({
  key: z.string(),
  name: z.string(),
  database: z.string().nullable(),
  schema: z.string().nullable(),
  /** null where the source has no data for any of them. */
  rows: z.number().nullable(),
  bytes: z.number().nullable(),
  /** Partitions and heirs below it. */
  parts: z.number(),
  /** Whether rows of it are still to be counted. */
  pending: z.boolean(),
})
export type TableSum = z.infer<typeof TableSumSchema>

export const RoleFactSchema = z.object({
  /** null where the dump only speaks of the role and does not make it. */
  key: z.string().nullable(),
  name: z.string(),
  /** What it may: 'superuser', 'login', 'bypass row security' ... */
  attributes: z.array(z.string()),
  memberOf: z.array(z.string()),
  /** Objects that it owns, and objects that it was granted something on. */
  owns: z.number(),
  granted: z.number(),
})
export type RoleFact = z.infer<typeof RoleFactSchema>

export const ExtensionFactSchema = z.object({
  ...NamedObjectSchema.shape,
  schema: z.string().nullable(),
  /** Where the dump says it; pg_dump does not. */
  version: z.string().nullable(),
})
export type ExtensionFact = z.infer<typeof ExtensionFactSchema>

/** One dump as a reviewer first looks at it. */
export const DumpFactsSchema = z.object({
  /** By database and schema, those without a table left out. */
  rowSecurity: z.array(RowSecurityLineSchema),
  /** Tables that are enabled and have no policy, and tables whose policies are not used; at most 200 each. */
  withoutPolicy: z.array(NamedObjectSchema),
  unusedPolicies: z.array(NamedObjectSchema),
  /** Tables without parents, the largest first by bytes, then rows; at most 500. */
  tables: z.array(TableSumSchema),
  /** What stands behind those. */
  otherTables: z.object({ tables: z.number(), rows: z.number(), bytes: z.number() }),
  /** The same by rows, where the order is another; at most 500. */
  byRows: z.array(TableSumSchema),
  extensions: z.array(ExtensionFactSchema),
  /** Those that own most first. */
  roles: z.array(RoleFactSchema),
})
export type DumpFacts = z.infer<typeof DumpFactsSchema>

/** A part of a schema that people would give one name. */
export const AreaSchema = z.object({
  name: z.string(),
  /** Tables and views in it. */
  relations: z.number(),
  rows: z.number(),
  bytes: z.number(),
  /** Keys of its tables and views (of a comparison: ids of their entries); at most 1,000. */
  members: z.array(z.string()),
})
export type Area = z.infer<typeof AreaSchema>

export const RISK_LEVELS = ['high', 'medium', 'low'] as const
export const RiskLevelSchema = z.enum(RISK_LEVELS)
export type RiskLevel = z.infer<typeof RiskLevelSchema>

/** What a change does, in the order in which risks of one level are listed. */
export const CHANGE_RISKS = [
  'rows destroyed',
  'values narrowed',
  'may fail on rows',
  'access widened',
  'guard dropped',
  'wide effects',
  'access narrowed',
] as const

/** One thing that is risky about a changed object. */
export const RiskReasonSchema = z.object({
  risk: z.enum(CHANGE_RISKS),
  level: RiskLevelSchema,
  /** In plain words: 'column email is dropped, with what 1,204 rows have in it'. */
  text: z.string(),
})
export type RiskReason = z.infer<typeof RiskReasonSchema>

export const RiskyChangeSchema = z.object({
  entryId: z.string(),
  status: ChangeStatusSchema,
  kind: ObjectKindSchema,
  name: z.string(),
  database: z.string().nullable(),
  /** Of the worst reason. */
  level: RiskLevelSchema,
  /** The worst first; at most 20. */
  reasons: z.array(RiskReasonSchema),
  /** Rows of A that it concerns; null where the dump has none of it. */
  rows: z.number().nullable(),
  /** Objects that need it in A: by foreign keys alone in large schemas. */
  dependants: z.number(),
})
export type RiskyChange = z.infer<typeof RiskyChangeSchema>

/** What happened to the objects of one area. What belongs to a table is told by the table's own change. */
export const AreaChangesSchema = z.object({
  name: z.string(),
  ...StatusCountsSchema.shape,
  /** Tables and views of them. */
  relations: z.number(),
})
export type AreaChanges = z.infer<typeof AreaChangesSchema>

/** A comparison as a reviewer first looks at it. */
export const ComparisonFactsSchema = z.object({
  /** Objects that an accepted rename or move made one. */
  renamed: z.number(),
  moved: z.number(),
  rows: z.object({
    /** Rows of all tables; null where a side has no data at all. */
    a: z.number().nullable(),
    b: z.number().nullable(),
    /** Tables that both sides have with data, and those of them with another number of rows. */
    inBoth: z.number(),
    otherCount: z.number(),
    /** Whether rows of a side are still to be counted. */
    pending: z.boolean(),
  }),
  /** Those with most changes first. */
  areas: z.array(AreaChangesSchema),
  /** The riskiest first; at most 100. */
  risks: z.array(RiskyChangeSchema),
  riskCounts: z.record(RiskLevelSchema, z.number()),
})
export type ComparisonFacts = z.infer<typeof ComparisonFactsSchema>
