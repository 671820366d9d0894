/** The centre: tabs for the overview, the object and the comparison last looked at, and the view of the chosen one. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  IconArrowLeft,
  IconArrowRight,
  IconFileCode,
  IconFileText,
  IconLayoutDashboard,
  IconListCheck,
  IconTable,
  IconSitemap,
  IconSearch,
} from '@tabler/icons-react'
import { lazy, Suspense, type KeyboardEvent, type ReactNode } from 'react'
import { withShortcut } from '../commands/registry.ts'
import { ComparisonOverview } from '../overview/comparison-overview.tsx'
import { DumpOverview } from '../overview/dump-overview.tsx'
import { goBack, goForward, navigate, useNavigation, viewKey, type View } from '../state/navigation.ts'
import { entryQuery, objectQuery } from '../state/queries.ts'
import { letterOf, scopeKey, useWorkspace } from '../state/workspace.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import { StatusSign } from '../ui/status-sign.tsx'
import classes from './centre.module.css'
import { ViewBoundary } from './view-boundary.tsx'

// The SQL editor is most of the program's weight; the window is there before it.
const ObjectView = lazy(() =>
  import('../object/object-view.tsx').then((part) => ({ default: part.ObjectView })),
)
const ComparisonView = lazy(() =>
  import('../comparison/comparison-view.tsx').then((part) => ({ default: part.ComparisonView })),
)
const MatrixView = lazy(() =>
  import('../overview/matrix-view.tsx').then((part) => ({ default: part.MatrixView })),
)
const SearchView = lazy(() =>
  import('../search/search-view.tsx').then((part) => ({ default: part.SearchView })),
)
const ScriptView = lazy(() =>
  import('../script/script-view.tsx').then((part) => ({ default: part.ScriptView })),
)
const DiagramView = lazy(() =>
  import('../diagram/diagram-view.tsx').then((part) => ({ default: part.DiagramView })),
)

// The report's pages are drawn by a library as large as the editor.
const ReportView = lazy(() =>
  import('../report/report-view.tsx').then((part) => ({ default: part.ReportView })),
)
const FindingsView = lazy(() =>
  import('../findings/findings-view.tsx').then((part) => ({ default: part.FindingsView })),
)

export function Centre() {
  const { view, scope, object, entry, back, forward } = useNavigation()
  const several = useWorkspace(({ sources }) => sources.length > 2)
  if (view === null || scope === null) return null
  return (
    <main className={classes['centre']}>
      <div className={classes['tabs']}>
        <Tooltip label={withShortcut('Back', 'back')}>
          <ActionIcon aria-label="Back" disabled={back.length === 0} onClick={goBack}>
            <IconArrowLeft size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={withShortcut('Forward', 'forward')}>
          <ActionIcon aria-label="Forward" disabled={forward.length === 0} onClick={goForward}>
            <IconArrowRight size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <div role="tablist" aria-label="Views" className={classes['list']} onKeyDown={moveBetweenTabs}>
          <Tab
            view={{ kind: 'overview', scope }}
            current={view.kind === 'overview'}
            title={withShortcut(
              'comparisonId' in scope ? 'Overview of the comparison' : 'Overview of the dump',
              'overview',
            )}
          >
            <IconLayoutDashboard size={16} stroke={1.5} aria-hidden />
            <span>Overview</span>
          </Tab>
          <Tab
            view={{ kind: 'diagram', scope, of: null }}
            current={view.kind === 'diagram'}
            title={withShortcut('Tables and their keys, drawn', 'diagram')}
          >
            <IconSitemap size={16} stroke={1.5} aria-hidden />
            <span>Diagram</span>
          </Tab>
          {'comparisonId' in scope && (
            <Tab
              view={{ kind: 'script', comparisonId: scope.comparisonId }}
              current={view.kind === 'script'}
              title={withShortcut('The script that brings one side to the other', 'script')}
            >
              <IconFileCode size={16} stroke={1.5} aria-hidden />
              <span>Script</span>
            </Tab>
          )}
          {(several || view.kind === 'matrix') && (
            <Tab
              view={{ kind: 'matrix' }}
              current={view.kind === 'matrix'}
              title={withShortcut('All open dumps side by side', 'matrix')}
            >
              <IconTable size={16} stroke={1.5} aria-hidden />
              <span>All dumps</span>
            </Tab>
          )}
          <Tab
            view={{ kind: 'findings', scope }}
            current={view.kind === 'findings'}
            title={withShortcut('What was found', 'findings')}
          >
            <IconListCheck size={16} stroke={1.5} aria-hidden />
            <span>Findings</span>
          </Tab>
          <Tab
            view={{ kind: 'report' }}
            current={view.kind === 'report'}
            title={withShortcut('A report to print or send', 'report')}
          >
            <IconFileText size={16} stroke={1.5} aria-hidden />
            <span>Report</span>
          </Tab>
          <Tab
            view={{ kind: 'search' }}
            current={view.kind === 'search'}
            title={withShortcut('Search names, definitions, comments and data', 'search')}
          >
            <IconSearch size={16} stroke={1.5} aria-hidden />
            <span>Search</span>
          </Tab>
          {entry !== null && <EntryTab entry={entry} current={view.kind === 'entry'} />}
          {object !== null && <ObjectTab object={object} current={view.kind === 'object'} />}
        </div>
      </div>
      <div role="tabpanel" tabIndex={-1} aria-label={PANEL_NAMES[view.kind]} className={classes['panel']}>
        <ViewBoundary place={viewKey(view)}>
          <Suspense fallback={null}>
            <ViewBody view={view} />
          </Suspense>
        </ViewBoundary>
      </div>
    </main>
  )
}

/** Left and Right go from tab to tab; Enter and Space choose, as on any button. */
function moveBetweenTabs(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || event.altKey) return
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
  const here = tabs.findIndex((tab) => tab === event.target)
  tabs[(here + step + tabs.length) % tabs.length]?.focus()
}

const PANEL_NAMES: Readonly<Record<View['kind'], string>> = {
  overview: 'Overview',
  object: 'Object',
  entry: 'Comparison',
  script: 'Script',
  matrix: 'All dumps side by side',
  diagram: 'Diagram',
  search: 'Search',
  findings: 'Findings',
  report: 'Report',
}

function ViewBody({ view }: { readonly view: View }) {
  const comparison = useWorkspace((state) => state.comparison)
  const scope = useNavigation((state) => state.scope)
  switch (view.kind) {
    case 'overview':
      if ('sourceId' in view.scope) {
        const { sourceId } = view.scope
        return <DumpOverview key={sourceId} sourceId={sourceId} onNavigate={navigate} />
      }
      return comparison === null ? null : (
        <ComparisonOverview key={comparison.comparisonId} comparison={comparison} onNavigate={navigate} />
      )
    case 'object':
      return <ObjectView sourceId={view.sourceId} objectKey={view.key} onNavigate={navigate} />
    case 'entry':
      return <ComparisonView comparisonId={view.comparisonId} entryId={view.entryId} onNavigate={navigate} />
    case 'diagram':
      return <DiagramView scope={view.scope} of={view.of} />
    case 'script':
      return <ScriptView key={view.comparisonId} comparisonId={view.comparisonId} onNavigate={navigate} />
    case 'findings':
      return <FindingsView key={scopeKey(view.scope)} scope={view.scope} />
    case 'report':
      return <ReportView />
    case 'matrix':
      return <MatrixView onNavigate={navigate} />
    case 'search':
      return scope === null ? null : <SearchView scope={scope} />
  }
}

interface TabProps {
  readonly view: View
  readonly current: boolean
  readonly title: string
  readonly children: ReactNode
}

function Tab({ view, current, title, children }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={current}
      tabIndex={current ? 0 : -1}
      title={title}
      className={classes['tab']}
      onClick={() => navigate(view)}
    >
      {children}
    </button>
  )
}

function ObjectTab({
  object,
  current,
}: {
  readonly object: Extract<View, { kind: 'object' }>
  readonly current: boolean
}) {
  const sources = useWorkspace((state) => state.sources)
  const { data } = useQuery(objectQuery(object.sourceId, object.key))
  const index = sources.findIndex(({ sourceId }) => sourceId === object.sourceId)
  const summary = data?.summary
  const name = summary === undefined ? 'Object' : visibleText(summary.name)
  const title = summary === undefined ? name : `${kindTitle(summary.kind)} ${name}`
  return (
    <Tab view={object} current={current} title={title}>
      {sources.length > 1 && index >= 0 && <SourceLetter letter={letterOf(index)} />}
      {summary !== undefined && <KindIcon kind={summary.kind} />}
      <span className={classes['name']}>{name}</span>
    </Tab>
  )
}

function EntryTab({
  entry,
  current,
}: {
  readonly entry: Extract<View, { kind: 'entry' }>
  readonly current: boolean
}) {
  const { data } = useQuery(entryQuery(entry.comparisonId, entry.entryId))
  const known = data?.entry
  const name = known === undefined ? 'Comparison' : visibleText(known.name)
  const title = known === undefined ? name : `${kindTitle(known.kind)} ${name}, ${known.status}`
  return (
    <Tab view={entry} current={current} title={title}>
      {known !== undefined && <StatusSign status={known.status} quiet={known.quiet} />}
      {known !== undefined && <KindIcon kind={known.kind} />}
      <span className={classes['name']}>{name}</span>
    </Tab>
  )
}
