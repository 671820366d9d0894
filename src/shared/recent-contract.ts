/** The contract's procedures about what was opened lately, and what they answer. */
import * as z from 'zod'
import { base } from './contract-base.ts'

const RecentSchema = z.object({
  path: z.string(),
  kind: z.enum(['file', 'folder']),
  /** When it was opened last; ISO 8601. */
  opened: z.string(),
})

/** A file or folder of this machine that was opened lately. */
export type Recent = Readonly<z.infer<typeof RecentSchema>>

/** What is kept of them, the latest first. */
export const RecentListSchema = z.array(RecentSchema)

export const recentContract = {
  /** The latest first; at most twenty. Whether they are still there is not looked at. */
  list: base.output(RecentListSchema),
  /** Puts a path first; answers the list. */
  add: base.input(z.object({ path: z.string().min(1) })).output(RecentListSchema),
  /** Forgets one path, or all; answers the list. */
  forget: base.input(z.object({ path: z.string().optional() })).output(RecentListSchema),
}
