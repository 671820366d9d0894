/** The tree of one source or comparison with its filters: name, kinds, and statuses of a comparison. */
import { ActionIcon, CloseButton, TextInput, Tooltip } from '@mantine/core'
import { IconLibraryMinus, IconLibraryPlus, IconSearch } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Scope, StatusCounts, TreeRow } from '../../shared/model.ts'
import { withShortcut } from '../commands/registry.ts'
import { toFailure, useConnection } from '../rpc.ts'
import { ownFocus, requestFocus } from '../state/focus-request.ts'
import type { Navigate, View } from '../state/navigation.ts'
import { patchTreeState, turnAllBranches, turnBranch, useTreeState } from '../state/tree-state.ts'
import { scopeKey } from '../state/workspace.ts'
import { countOf } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KindMenu } from './kind-menu.tsx'
import { StatusToggles } from './status-toggles.tsx'
import { TreeView } from './tree-view.tsx'
import classes from './tree.module.css'
import { useTreeRows } from './use-tree-rows.ts'

export interface TreePanelProps {
  readonly scope: Scope
  /** What the tree is of, for screen readers. */
  readonly label: string
  /** Kinds with how many objects there are of each, unfiltered. */
  readonly kindCounts: Readonly<Record<string, number>>
  /** A comparison's totals; null for a single source. */
  readonly totals: StatusCounts | null
  readonly view: View | null
  readonly onNavigate: Navigate
}

export function TreePanel({ scope, label, kindCounts, totals, view, onNavigate }: TreePanelProps) {
  const key = scopeKey(scope)
  const state = useTreeState(key)
  const { text } = state
  const reader = useTreeRows(scope, key, state)
  const { snapshot, rows } = reader
  // Lines that a lost connection kept away are asked for again over the new one.
  useEffect(
    () =>
      useConnection.subscribe((now, before) => {
        if (now.generation !== before.generation && rows.snapshot().error !== null) rows.retry()
      }),
    [rows],
  )
  const filtered = text.trim() !== '' || state.kinds.length > 0 || state.statuses.length > 0
  const open = (row: TreeRow): void => {
    if (row.target === null) return
    if ('comparisonId' in scope)
      onNavigate({ kind: 'entry', comparisonId: scope.comparisonId, entryId: row.target })
    else onNavigate({ kind: 'object', sourceId: scope.sourceId, key: row.target })
  }
  return (
    <section className={classes['panel']} aria-label="Tree of objects">
      <div className={classes['filters']}>
        <FilterBox key={key} text={state.text} onText={(next) => patchTreeState(key, { text: next })} />
        <KindMenu
          counts={kindCounts}
          chosen={state.kinds}
          onChoose={(kinds) => patchTreeState(key, { kinds })}
        />
      </div>
      {totals !== null && (
        <StatusToggles
          totals={totals}
          chosen={state.statuses}
          onChoose={(statuses) => patchTreeState(key, { statuses, branches: state.branches })}
        />
      )}
      <div className={classes['found']}>
        <span role="status">
          {snapshot.question === null
            ? ''
            : filtered
              ? `${countOf(snapshot.objects, 'object')} found`
              : countOf(snapshot.objects, 'object')}
        </span>
        <span>
          <Tooltip label="Open all branches">
            <ActionIcon size="sm" aria-label="Open all branches" onClick={() => turnAllBranches(key, true)}>
              <IconLibraryPlus size={14} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Close all branches">
            <ActionIcon size="sm" aria-label="Close all branches" onClick={() => turnAllBranches(key, false)}>
              <IconLibraryMinus size={14} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </span>
      </div>
      {snapshot.error !== null && (
        <div className={classes['message']}>
          <FailureView failure={toFailure(snapshot.error)} onRetry={() => rows.retry()} />
        </div>
      )}
      {snapshot.question !== null && snapshot.total === 0 ? (
        <div className={classes['message']}>
          {filtered ? 'Nothing passes the filter.' : 'There are no objects.'}
        </div>
      ) : (
        <TreeView
          key={key}
          scope={scope}
          scopeKey={key}
          reader={reader}
          label={label}
          text={text}
          selected={targetOf(view, scope)}
          onTurn={(id) => turnBranch(key, id)}
          onOpen={open}
        />
      )}
    </section>
  )
}

/** The object or entry of this tree that the centre shows. */
function targetOf(view: View | null, scope: Scope): string | null {
  if (view?.kind === 'object')
    return 'sourceId' in scope && view.sourceId === scope.sourceId ? view.key : null
  if (view?.kind !== 'entry') return null
  return 'comparisonId' in scope && view.comparisonId === scope.comparisonId ? view.entryId : null
}

function FilterBox({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => ownFocus('tree filter', () => input.current?.select()), [])
  return (
    <Tooltip label={withShortcut('Filter by name, or schema.name', 'filter-tree')}>
      <TextInput
        ref={input}
        type="search"
        aria-label="Filter objects by name"
        placeholder="Filter by name"
        leftSection={<IconSearch size={14} stroke={1.75} />}
        rightSection={
          text !== '' && <CloseButton size="xs" aria-label="Clear the filter" onClick={() => onText('')} />
        }
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') {
            event.stopPropagation()
            onText('')
          }
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault()
            requestFocus('tree')
          }
        }}
      />
    </Tooltip>
  )
}
