/** What can be asked of files that were opened lately. */
import type { Command } from '../commands/registry.ts'
import { queryClient } from '../state/queries.ts'
import { forgetRecent, recentQuery } from '../state/recent.ts'

export const openCommands: readonly Command[] = [
  {
    id: 'clear-recent',
    title: 'Forget what was opened lately',
    group: 'File',
    words: 'recent files clear',
    when: () => (queryClient.getQueryData(recentQuery.queryKey) ?? []).length > 0,
    run: () => void forgetRecent(),
  },
]
