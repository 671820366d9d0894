/** The contract's procedures about preferences, answered by an Engine. */
import type { Engine } from './engine.ts'
import { os } from './procedures.ts'

/** The group of procedures as the router mounts it. */
export function preferencesRouter(engine: Engine) {
  return {
    get: os.preferences.get.handler(() => engine.preferences.get()),
    set: os.preferences.set.handler(({ input }) => {
      const changed = engine.preferences.set(input)
      if (input.spoolBytes !== undefined) engine.sources.spool.shrink()
      return changed
    }),
    deleteIndexes: os.preferences.deleteIndexes.handler(() => {
      const before = engine.storageUsage().indexes
      engine.deleteClosedIndexes()
      const usage = engine.storageUsage()
      return {
        files: before.files - usage.indexes.files,
        bytes: before.bytes - usage.indexes.bytes,
        usage,
      }
    }),
  }
}
