/** Walking through a comparison by keyboard. */
import type { Command } from '../commands/registry.ts'
import { toFailure } from '../rpc.ts'
import { navigateToEntry, useNavigation } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { queryClient, reviewPlaceQuery } from '../state/queries.ts'
import { useWorkspace } from '../state/workspace.ts'
import { markReviewed, reviewKey, useReviewed } from './reviewed.ts'

/** The comparison on show, and the entry at which the reader stands; '' before the first. */
function here(): { comparisonId: string; entryId: string } | null {
  const { scope, view, entry } = useNavigation.getState()
  if (scope === null || !('comparisonId' in scope)) return null
  const { comparisonId } = scope
  if (view?.kind === 'entry' && view.comparisonId === comparisonId) return view
  // From the overview on, the walk goes on where it was left.
  return { comparisonId, entryId: entry?.comparisonId === comparisonId ? entry.entryId : '' }
}

async function step(way: 'before' | 'after'): Promise<void> {
  const place = here()
  if (place === null) return
  try {
    const query = reviewPlaceQuery(place.comparisonId, place.entryId)
    const to = (await queryClient.fetchQuery(query))[way]
    if (to !== null) navigateToEntry(place.comparisonId, to.id)
  } catch (error) {
    tell(toFailure(error))
  }
}

function currentEntry(): { key: string; id: string } | null {
  const { view } = useNavigation.getState()
  const { comparison } = useWorkspace.getState()
  if (view?.kind !== 'entry' || comparison?.comparisonId !== view.comparisonId) return null
  return { key: reviewKey(comparison), id: view.entryId }
}

function toggleReviewed(): boolean {
  const entry = currentEntry()
  if (entry === null) return false
  const isReviewed = useReviewed.getState().marks[entry.key]?.includes(entry.id) ?? false
  markReviewed(entry.key, entry.id, !isReviewed)
  return !isReviewed
}

const compares = (): boolean => here() !== null

/** The commands of comparisons. */
export const comparisonCommands: readonly Command[] = [
  {
    id: 'difference-after',
    title: 'Next difference',
    group: 'Comparison',
    keys: ['Alt+Down', 'J'],
    words: 'changed object review walk',
    when: compares,
    run: () => void step('after'),
  },
  {
    id: 'difference-before',
    title: 'Difference before',
    group: 'Comparison',
    keys: ['Alt+Up', 'K'],
    words: 'previous changed object',
    when: compares,
    run: () => void step('before'),
  },
  {
    id: 'mark-reviewed',
    title: 'Mark as reviewed',
    group: 'Comparison',
    keys: 'Alt+R',
    when: () => currentEntry() !== null,
    run: () => void toggleReviewed(),
  },
  {
    id: 'review-and-next',
    title: 'Mark as reviewed, and to the next difference',
    group: 'Comparison',
    keys: 'Alt+Shift+R',
    when: () => currentEntry() !== null,
    run: () => {
      if (!toggleReviewed()) toggleReviewed()
      void step('after')
    },
  },
]
