/** The left side: what is open, and the tree of what is chosen there. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconGitCompare, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Scope } from '../../shared/model.ts'
import { navigate, navigateToScope, useNavigation } from '../state/navigation.ts'
import { closeCurrentComparison, closeSource } from '../state/opening.ts'
import { overviewQuery } from '../state/queries.ts'
import { letterOf, scopeKey, useWorkspace } from '../state/workspace.ts'
import { countOf, formatSize } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { TreePanel } from '../tree/tree-panel.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import classes from './side-panel.module.css'

export function SidePanel() {
  const scope = useNavigation((state) => state.scope)
  return (
    <aside className={classes['side']} aria-label="Sources and objects">
      <SourceList scope={scope} />
      {scope !== null && <ScopeTree key={scopeKey(scope)} scope={scope} />}
    </aside>
  )
}

function SourceList({ scope }: { readonly scope: Scope | null }) {
  const { sources, comparison } = useWorkspace()
  const current = scope === null ? null : scopeKey(scope)
  return (
    <nav className={classes['sources']} aria-label="Sources">
      {comparison !== null && (
        <SourceLine
          scope={{ comparisonId: comparison.comparisonId }}
          current={current}
          sign={<IconGitCompare size={18} stroke={1.5} aria-hidden />}
          name="A compared with B"
          title={`${visibleText(comparison.a.fileName)} compared with ${visibleText(comparison.b.fileName)}`}
          figure={
            comparison.identical
              ? 'identical'
              : countOf(
                  comparison.totals.added + comparison.totals.removed + comparison.totals.changed,
                  'difference',
                )
          }
          closeLabel="Close the comparison"
          onClose={() => void closeCurrentComparison()}
        />
      )}
      {sources.map((source, index) => (
        <SourceLine
          key={source.sourceId}
          scope={{ sourceId: source.sourceId }}
          current={current}
          sign={<SourceLetter letter={letterOf(index)} />}
          name={visibleText(source.fileName)}
          title={visibleText(source.path)}
          figure={formatSize(source.bytes)}
          closeLabel={`Close ${visibleText(source.fileName)}`}
          onClose={() => void closeSource(source.sourceId)}
        />
      ))}
    </nav>
  )
}

interface SourceLineProps {
  readonly scope: Scope
  readonly current: string | null
  readonly sign: ReactNode
  readonly name: string
  readonly title: string
  readonly figure: string
  readonly closeLabel: string
  readonly onClose: () => void
}

function SourceLine({ scope, current, sign, name, title, figure, closeLabel, onClose }: SourceLineProps) {
  return (
    <div className={classes['line']} data-current={scopeKey(scope) === current || undefined}>
      <button
        type="button"
        className={classes['choose']}
        title={title}
        aria-current={scopeKey(scope) === current || undefined}
        onClick={() => navigateToScope(scope)}
      >
        {sign}
        <span className={classes['name']}>{name}</span>
        <span className={classes['figure']}>{figure}</span>
      </button>
      <Tooltip label={closeLabel}>
        <ActionIcon size="sm" aria-label={closeLabel} onClick={onClose}>
          <IconX size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

function ScopeTree({ scope }: { readonly scope: Scope }) {
  const view = useNavigation((state) => state.view)
  const { sources, comparison } = useWorkspace()
  if ('sourceId' in scope) {
    const source = sources.find(({ sourceId }) => sourceId === scope.sourceId)
    return <SourceTree sourceId={scope.sourceId} name={source?.fileName ?? ''} />
  }
  if (comparison === null) return null
  const kindCounts = Object.fromEntries(
    comparison.byKind.map(({ kind, added, removed, changed, same }) => [
      kind,
      added + removed + changed + same,
    ]),
  )
  return (
    <TreePanel
      scope={scope}
      label="Objects of the comparison"
      kindCounts={kindCounts}
      totals={comparison.totals}
      view={view}
      onNavigate={navigate}
    />
  )
}

function SourceTree({ sourceId, name }: { readonly sourceId: string; readonly name: string }) {
  const view = useNavigation((state) => state.view)
  const { data } = useQuery(overviewQuery(sourceId))
  return (
    <TreePanel
      scope={{ sourceId }}
      label={`Objects of ${visibleText(name)}`}
      kindCounts={data?.counts ?? {}}
      totals={null}
      view={view}
      onNavigate={navigate}
    />
  )
}
