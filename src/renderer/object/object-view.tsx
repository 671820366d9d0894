/** One object of one source: its heading, its tabs, and below them who uses what was asked about. */
import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import type { ObjectDetail, ObjectKind } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { objectQuery } from '../state/queries.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { ColumnTable } from './column-table.tsx'
import { DefinitionTab } from './definition-tab.tsx'
import { DependencyLists } from './dependency-lists.tsx'
import { ObjectHeading } from './object-heading.tsx'
import { Belonging, Origins, Places, PropertyList } from './object-lists.tsx'
import { ChosenTabs, type TabContent } from './object-tabs.tsx'
import classes from './object-view.module.css'
import { UsesPanel } from './uses-panel.tsx'

const DataGrid = lazy(() => import('../grid/data-grid.tsx').then((part) => ({ default: part.DataGrid })))

export interface ObjectViewProps {
  readonly sourceId: string
  readonly objectKey: string
  readonly onNavigate: Navigate
}

/** Tabs of what belongs to a relation, with the kinds that each shows. */
const CHILD_TABS: readonly (readonly [string, readonly ObjectKind[]])[] = [
  ['Constraints', ['constraint', 'fk constraint', 'check constraint']],
  ['Indexes', ['index']],
  ['Triggers', ['trigger']],
  ['Policies', ['policy']],
  ['Rules', ['rule']],
]
const TABBED_KINDS = new Set(CHILD_TABS.flatMap(([, kinds]) => kinds))

/** Kinds that hold rows of their own: where the dump has none of them, the Data tab says why. */
const KINDS_WITH_ROWS: ReadonlySet<ObjectKind> = new Set(['table', 'materialized view'])

export function ObjectView({ sourceId, objectKey, onNavigate }: ObjectViewProps) {
  const { data, error, refetch } = useQuery(objectQuery(sourceId, objectKey))
  if (error !== null) {
    return (
      <div className={classes['message']}>
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (data === undefined) return <WaitingView />
  const tabs = tabsOf({ sourceId, detail: data, onNavigate })
  return (
    <section className={classes['view']} aria-label={visibleText(data.summary.name)}>
      <ObjectHeading sourceId={sourceId} detail={data} onNavigate={onNavigate} />
      <ChosenTabs
        key={objectKey}
        place={`object ${data.summary.kind}`}
        label="Parts of the object"
        tabs={tabs}
      />
      <UsesPanel />
    </section>
  )
}

/** The place of what is being read: heading and tabs stand where they will. */
function WaitingView() {
  return (
    <div className={classes['view']} aria-busy aria-label="Reading the object">
      <div className={classes['waitingHeading']} />
    </div>
  )
}

function tabsOf({ sourceId, detail, onNavigate }: TabsOf): TabContent[] {
  const { summary, columns, children, parts } = detail
  const go = (key: string): void => onNavigate({ kind: 'object', sourceId, key })
  const showAround = (id: string): void =>
    onNavigate({
      kind: 'diagram',
      scope: { sourceId },
      of: { kind: 'around', id, depth: 1, direction: 'both' },
    })
  const tabs: TabContent[] = [
    {
      name: 'Definition',
      count: null,
      fills: true,
      content: <DefinitionTab sourceId={sourceId} detail={detail} />,
    },
  ]
  if (columns.length > 0)
    tabs.push({
      name: 'Columns',
      count: columns.length,
      fills: true,
      content: <ColumnTable sourceId={sourceId} detail={detail} onOpen={go} />,
    })
  if (detail.hasRows || KINDS_WITH_ROWS.has(summary.kind)) {
    const label = `Rows of ${visibleText(summary.name)}`
    tabs.push({
      name: 'Data',
      count: summary.rows,
      fills: true,
      content: <DataGrid sourceId={sourceId} objectKey={summary.key} label={label} />,
    })
  }
  tabs.push({
    name: 'Dependencies',
    count: null,
    content: <DependencyLists sourceId={sourceId} detail={detail} onOpen={go} onDiagram={showAround} />,
  })
  const others = children.map(({ kind }) => kind).filter((kind) => !TABBED_KINDS.has(kind))
  for (const [name, kinds] of [...CHILD_TABS, ['Others', others] as const]) {
    const own = children.filter(({ kind }) => kinds.includes(kind))
    if (own.length > 0) tabs.push({ name, count: own.length, content: <Belonging items={own} onOpen={go} /> })
  }
  tabs.push({ name: 'Properties', count: null, content: <PropertyList detail={detail} /> })
  if (detail.origins.length > 0) {
    const content = <Origins origins={detail.origins} />
    tabs.push({ name: 'Migrations', count: detail.origins.length, content })
  }
  tabs.push({ name: 'Source', count: parts.length, content: <Places detail={detail} /> })
  return tabs
}

interface TabsOf {
  readonly sourceId: string
  readonly detail: ObjectDetail
  readonly onNavigate: Navigate
}
