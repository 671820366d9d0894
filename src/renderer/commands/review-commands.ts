/** Walking through the changes of a comparison, the riskiest first, and from pane to pane, without a mouse. */
import type { RiskyChange } from '../../shared/overview-model.ts'
import { isAbort, toFailure } from '../rpc.ts'
import { navigateToEntry, useNavigation } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { comparisonFactsQuery, queryClient } from '../state/queries.ts'
import { useWorkspace } from '../state/workspace.ts'
import type { Command } from './registry.ts'

/** The change so many steps from the one that is shown, in the order of risk; from elsewhere the first or the last. */
export function changeBeside(
  risks: readonly Pick<RiskyChange, 'entryId'>[],
  shown: string | null,
  step: 1 | -1,
): string | null {
  const here = risks.findIndex(({ entryId }) => entryId === shown)
  const place = here < 0 ? (step === 1 ? 0 : risks.length - 1) : here + step
  return risks[place]?.entryId ?? null
}

async function walk(step: 1 | -1): Promise<void> {
  const { comparison } = useWorkspace.getState()
  if (comparison === null) return
  const { comparisonId } = comparison
  try {
    const { risks } = await queryClient.ensureQueryData(comparisonFactsQuery(comparisonId))
    const { view } = useNavigation.getState()
    const next = changeBeside(risks, view?.kind === 'entry' ? view.entryId : null, step)
    if (next !== null) navigateToEntry(comparisonId, next)
  } catch (error) {
    if (!isAbort(error)) tell(toFailure(error))
  }
}

const PANES = ['[role="tree"]', 'main [role="tabpanel"]', 'header'] as const

/** The panes on screen that can take the focus, in the order in which F6 goes through them. */
function panesShown(): readonly HTMLElement[] {
  return PANES.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])
}

function focusPane(step: 1 | -1): void {
  const panes = panesShown()
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(Math.max(here, step === 1 ? -1 : 0) + step + panes.length) % panes.length]
  if (next === undefined) return
  const taker = next.matches('header') ? next.querySelector<HTMLElement>('button:not([disabled])') : next
  taker?.focus()
}

const isComparing = (): boolean => useWorkspace.getState().comparison !== null

export const reviewCommands: readonly Command[] = [
  {
    id: 'next-risk',
    title: 'Riskiest change, then the next',
    group: 'Comparison',
    keys: 'Alt+Shift+Down',
    words: 'risk review first',
    when: isComparing,
    run: () => void walk(1),
  },
  {
    id: 'previous-risk',
    title: 'Riskier change before this one',
    group: 'Comparison',
    keys: 'Alt+Shift+Up',
    words: 'risk review previous',
    when: isComparing,
    run: () => void walk(-1),
  },
  { id: 'next-pane', title: 'To the next pane', group: 'View', keys: 'F6', run: () => focusPane(1) },
  {
    id: 'previous-pane',
    title: 'To the pane before',
    group: 'View',
    keys: 'Shift+F6',
    run: () => focusPane(-1),
  },
]
