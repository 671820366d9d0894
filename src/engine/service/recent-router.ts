/** The contract's procedures about what was opened lately, answered by an Engine. */
import type { Engine } from './engine.ts'
import { os } from './procedures.ts'
import { addRecent, forgetRecent, recentFiles } from './recent-files.ts'

/** The group of procedures as the router mounts it. */
export function recentRouter(engine: Engine) {
  let last: Promise<unknown> = Promise.resolve()
  /** One change after the other: each reads what the one before it wrote. */
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const made = last.then(change, change)
    last = made
    return made
  }
  return {
    list: os.recent.list.handler(() => recentFiles(engine.indexFolder)),
    add: os.recent.add.handler(({ input }) => inTurn(() => addRecent(engine.indexFolder, input.path))),
    forget: os.recent.forget.handler(({ input }) =>
      inTurn(() => forgetRecent(engine.indexFolder, input.path)),
    ),
  }
}
