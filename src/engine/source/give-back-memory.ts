/**
 * Memory that a long task left behind. V8 lets what nobody uses any more lie
 * until its heap is full; where the next task is as large, both together would
 * take twice what either needs.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes in use from which on looking through them, some tenth of a second, is worth it. */
const MUCH = 192 * 1024 ** 2

/** Has this thread's heap cleared of what nobody uses, where there is much in it. */
export function giveBackMemory(): void {
  if (getHeapStatistics().used_heap_size < MUCH) return
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
