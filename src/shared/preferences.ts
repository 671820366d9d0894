/** What the reader of a window set for it. The window keeps it; whatever was kept is checked by this. */
import * as z from 'zod'
import { IgnorableSchema } from './ignorable.ts'

const PreferencesSchema = z.object({
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  /** Whether running work is shown in a panel; else as a line in the status bar. */
  taskPanel: z.boolean().catch(true),
  /** What comparisons leave out. */
  leftOut: z.array(IgnorableSchema).catch([]),
  /** Whether a definition's outline stands beside it. */
  outline: z.boolean().catch(true),
  /** What was searched for lately, the last first. */
  searches: z.array(z.string().max(1000)).max(20).catch([]),
})

/** Preferences of the window; those of the engine are asked of the engine. */
export type Preferences = Readonly<z.infer<typeof PreferencesSchema>>

/** Preferences out of text that was kept. A field that is missing or cannot be read is as at first. */
export function readPreferences(text: string | null): Preferences {
  let value: unknown = null
  try {
    value = JSON.parse(text ?? 'null')
  } catch {
    // Cut short or written by something else: everything is as at first.
  }
  return PreferencesSchema.safeParse(value).data ?? PreferencesSchema.parse({})
}
