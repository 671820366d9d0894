/** The tabs of one entry of a comparison. The tab last looked at is kept for each kind of object. */
import { Tabs } from '@mantine/core'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { ComparisonDetail, ObjectKind } from '../../shared/model.ts'
import { cutNotice } from '../object/cut-notice.ts'
import { useWorkspace } from '../state/workspace.ts'
import { formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import classes from './comparison-view.module.css'
import { SideBySide } from './side-by-side.tsx'

// The editor and the grid come when they are first looked at.
const SqlView = lazy(() => import('../monaco/sql-view.tsx').then((part) => ({ default: part.SqlView })))
const SqlDiff = lazy(() => import('../monaco/sql-diff.tsx').then((part) => ({ default: part.SqlDiff })))
const DataGrid = lazy(() => import('../grid/data-grid.tsx').then((part) => ({ default: part.DataGrid })))

export interface EntryTabsProps {
  readonly comparisonId: string
  readonly detail: ComparisonDetail
}

interface TabContent {
  readonly id: string
  readonly label: ReactNode
  readonly content: ReactNode
  /** Whether the content has scroll bars of its own. */
  readonly fills: boolean
}

const lastTab = new Map<ObjectKind, string>()

export function EntryTabs({ comparisonId, detail }: EntryTabsProps) {
  const comparison = useWorkspace((state) => state.comparison)
  const sources = comparison?.comparisonId === comparisonId ? comparison : null
  const { entry, sections } = detail
  const tabs: TabContent[] = []
  if (sections.length > 0) {
    tabs.push({
      id: 'sides',
      label: 'Side by side',
      content: <SideBySide sections={sections} onlyDifferences={entry.status === 'changed'} />,
      fills: true,
    })
  }
  tabs.push({ id: 'definition', label: 'Definition', content: <Definition detail={detail} />, fills: true })
  for (const letter of ['A', 'B'] as const) {
    const object = letter === 'A' ? detail.a : detail.b
    const source = letter === 'A' ? sources?.a : sources?.b
    if (object === null || source === undefined || !object.hasRows) continue
    const { key, name, rows } = object.summary
    tabs.push({
      id: `data ${letter}`,
      label: (
        <span className={classes['tabLabel']}>
          Data <SourceLetter letter={letter} />
          {rows !== null && <span className={classes['count']}>{formatCount(rows)}</span>}
        </span>
      ),
      content: (
        <DataGrid
          key={letter}
          sourceId={source.sourceId}
          objectKey={key}
          label={`Rows of ${visibleText(name)} in ${letter}`}
        />
      ),
      fills: true,
    })
  }
  const wanted = lastTab.get(entry.kind)
  const [active, setActive] = useState(() => tabs.find(({ id }) => id === wanted)?.id ?? tabs[0]?.id ?? null)
  return (
    <Tabs
      value={active}
      keepMounted={false}
      className={classes['tabs'] ?? ''}
      onChange={(id) => {
        if (id === null) return
        lastTab.set(entry.kind, id)
        setActive(id)
      }}
    >
      <Tabs.List aria-label="Parts of the comparison">
        {tabs.map(({ id, label }) => (
          <Tabs.Tab key={id} value={id}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id} className={classes['panel'] ?? ''}>
          <Suspense fallback={<div aria-busy className={classes['panel']} />}>{content}</Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

function Definition({ detail: { entry, a, b } }: { readonly detail: ComparisonDetail }) {
  const name = visibleText(entry.name)
  const notice = cutNotice([...(a?.cut ?? []), ...(b?.cut ?? [])])
  if (a !== null && b !== null) {
    return (
      <SqlDiff
        original={a.ddl}
        modified={b.ddl}
        originalLabel={`Definition of ${name} in A`}
        modifiedLabel={`Definition of ${name} in B`}
        notice={notice}
      />
    )
  }
  const only = b ?? a
  if (only === null) return null
  const label = `Definition of ${name}, only in ${b === null ? 'A' : 'B'}`
  return <SqlView text={only.ddl} label={label} notice={notice} />
}
