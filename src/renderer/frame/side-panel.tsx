/** The left side: what is open, and the tree of what is chosen there. */
import { useQuery } from '@tanstack/react-query'
import type { Scope } from '../../shared/model.ts'
import { SourceList } from '../sources/source-list.tsx'
import { navigate, useNavigation } from '../state/navigation.ts'
import { overviewQuery } from '../state/queries.ts'
import { scopeKey, useWorkspace } from '../state/workspace.ts'
import { sourceName } from '../text/source-name.ts'
import { TreePanel } from '../tree/tree-panel.tsx'
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

function ScopeTree({ scope }: { readonly scope: Scope }) {
  const view = useNavigation((state) => state.view)
  const { sources, comparison } = useWorkspace()
  if ('sourceId' in scope) {
    const source = sources.find(({ sourceId }) => sourceId === scope.sourceId)
    return <SourceTree sourceId={scope.sourceId} name={source === undefined ? '' : sourceName(source)} />
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
      label={`Objects of ${name}`}
      kindCounts={data?.counts ?? {}}
      totals={null}
      view={view}
      onNavigate={navigate}
    />
  )
}
