/** How the chooser of files was left: its folder, its order, whether it shows what is hidden. */
import * as z from 'zod'
import { SORT_KEYS } from './picker-entries.ts'

const KEPT = 'dumpscope.picker'

const MemorySchema = z.object({
  folder: z.string().nullable().catch(null),
  order: z.object({ by: z.enum(SORT_KEYS), reversed: z.boolean() }).catch({ by: 'name', reversed: false }),
  hidden: z.boolean().catch(false),
})

/** What is kept of it between runs. */
export type PickerMemory = Readonly<z.infer<typeof MemorySchema>>

/** The chooser out of text that was kept; what cannot be read is as at first. */
export function readPickerMemory(text: string | null): PickerMemory {
  let value: unknown = null
  try {
    value = JSON.parse(text ?? 'null')
  } catch {
    // Cut short or written by something else: everything is as at first.
  }
  return MemorySchema.safeParse(value).data ?? MemorySchema.parse({})
}

/** As it was left. */
export function pickerMemory(): PickerMemory {
  return readPickerMemory(localStorage.getItem(KEPT))
}

/** Keeps it for the next time. */
export function keepPickerMemory(memory: PickerMemory): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(memory))
  } catch {
    // Storage is switched off or full: the chooser begins anew the next time.
  }
}
