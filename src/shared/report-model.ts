/**
 * Reports: their kinds, and the settings that a reader gives them. Settings are
 * kept in a JSON file that people may write by hand, so that everything in it
 * has a bound and a wrong name is an error.
 */
import * as z from 'zod'
import { ReportFormatSchema } from './model.ts'

export const REPORT_KINDS = ['comparison', 'migrations', 'review'] as const
export const ReportKindSchema = z.enum(REPORT_KINDS)
export type ReportKindName = z.infer<typeof ReportKindSchema>

const Text = z.string().max(20_000)
const Name = z.string().min(1).max(500)

/** What a source is to the one who compares: a series of dumps, the running database, what should be. */
export const SOURCE_ROLES = ['dump', 'live', 'master', 'incremental'] as const
export const SourceRoleSchema = z.enum(SOURCE_ROLES)
export type SourceRole = z.infer<typeof SourceRoleSchema>

/** What is said of a source that it does not say itself. */
export const ReportSourceSettingsSchema = z.strictObject({
  /** The file or folder that is meant: a path, or the end of one. */
  source: z.string().min(1).max(4096),
  /** How the report calls it. */
  label: Name.optional(),
  /** Sources of one database are compared with each other. */
  database: Name.optional(),
  role: SourceRoleSchema.optional(),
  /** ISO 8601, at least the day: when it was taken. */
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/u)
    .optional(),
})
export type ReportSourceSettings = z.infer<typeof ReportSourceSettingsSchema>

/** An area as the reader wants it. */
export const ReportAreaSchema = z.strictObject({
  name: Name,
  /** The name that the program found, where the reader only gave another. */
  found: Name.optional(),
  /** Relations that belong to it, whatever the program found: 'public.users', or a pattern 'billing_*'. */
  members: z.array(Name).max(10_000).optional(),
})
export type ReportArea = z.infer<typeof ReportAreaSchema>

export const ReportSettingsSchema = z.strictObject({
  dumpscope: z.literal('report').default('report'),
  version: z.literal(1).default(1),
  title: Name.optional(),
  author: Name.optional(),
  /** Printed at the beginning. */
  notes: Text.optional(),
  /** A PNG or JPEG: a path seen from the settings file, or a data: URL. */
  logo: z.string().max(3_000_000).optional(),
  formats: z.array(ReportFormatSchema).max(4).optional(),
  /** Ids of the parts that are not printed. */
  leaveOut: z.array(Name).max(200).optional(),
  sources: z.array(ReportSourceSettingsSchema).max(100).optional(),
  /** In the order in which they are printed. */
  areas: z.array(ReportAreaSchema).max(1000).optional(),
  /** A project's folder, in which files that name other files are looked for. */
  project: z.string().max(4096).optional(),
  /** A folder of source code, by which is judged what is expected. */
  code: z.string().max(4096).optional(),
  /** A list of relations that are expected, one to a line or as CSV. */
  expected: z.string().max(4096).optional(),
  /** Whether values that look personal or secret are masked wherever values are printed. */
  mask: z.boolean().optional(),
  /** How many rows of each table are looked at for what its columns hold; all where absent. */
  rows: z.number().int().min(1).optional(),
})
export type ReportSettings = z.infer<typeof ReportSettingsSchema>

/** An area that a report has, as it is called there. */
export const ReportedAreaSchema = z.object({
  name: z.string(),
  /** The names under which the program found its relations: several where areas were put together. */
  found: z.array(z.string()),
  /** Identities of its relations: 'public.users'. */
  relations: z.array(z.string()),
})
export type ReportedArea = z.infer<typeof ReportedAreaSchema>

/** What a report has, before anything is left out. */
export const ReportOutlineSchema = z.object({
  title: z.string(),
  /** In the order of the report; a part of level 2 belongs to the one of level 1 before it. */
  parts: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      /** Whether the settings leave it out, by itself or with what it belongs to. */
      leftOut: z.boolean(),
    }),
  ),
  /** In the order of the report; empty where the kind has none. */
  areas: z.array(ReportedAreaSchema),
})
export type ReportOutline = z.infer<typeof ReportOutlineSchema>
