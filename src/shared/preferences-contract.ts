/** The contract's procedures about what the reader set for the engine and the window, and what is kept on disk. */
import * as z from 'zod'
import { base } from './contract-base.ts'
import { StorageUsageSchema } from './model.ts'

/** The least that the spool may be given: less would not hold the rows of one packed table. */
export const LEAST_SPOOL_BYTES = 100_000_000
/** The longest text that a window may keep, in characters. */
const LONGEST_WINDOW_TEXT = 100_000

const spoolBytes = z.number().int().min(LEAST_SPOOL_BYTES).max(Number.MAX_SAFE_INTEGER)
const windowText = z.string().max(LONGEST_WINDOW_TEXT)

/** What is kept in the file of preferences; a field that cannot be read is as if it had never been set. */
export const KeptPreferencesSchema = z.object({
  /** What unpacked data may take on disk; null: the program's own limit. */
  spoolBytes: spoolBytes.nullable().catch(null),
  /** The window's preferences as the window writes them (preferences.ts); null where none kept any. */
  window: windowText.nullable().catch(null),
})
export type KeptPreferences = Readonly<z.infer<typeof KeptPreferencesSchema>>

const EnginePreferencesSchema = z.object({
  ...KeptPreferencesSchema.shape,
  /** The file that they are kept in. */
  file: z.string(),
  /** What holds while `spoolBytes` is null. */
  defaultSpoolBytes: z.number(),
  /** Whether the limit was set from outside (DUMPSCOPE_SPOOL_BYTES), whatever is kept. */
  spoolFixed: z.boolean(),
})
export type EnginePreferences = Readonly<z.infer<typeof EnginePreferencesSchema>>

export const preferencesContract = {
  get: base.output(EnginePreferencesSchema),
  /** Changes what is given and keeps it; a smaller spool is made smaller at once. */
  set: base
    .input(z.object({ spoolBytes: spoolBytes.nullable().optional(), window: windowText.optional() }))
    .output(EnginePreferencesSchema),
  /** Deletes the indexes of dumps that are not open; such a dump is read anew when it is opened again. */
  deleteIndexes: base.output(z.object({ files: z.number(), bytes: z.number(), usage: StorageUsageSchema })),
}
