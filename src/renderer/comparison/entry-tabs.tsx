/** The tabs of one entry of a comparison. The tab last looked at is kept for each kind of object. */
import { lazy } from 'react'
import type { ComparisonDetail } from '../../shared/model.ts'
import { useDefinitionOf } from '../object/definition-tab.tsx'
import { ChosenTabs, type TabContent } from '../object/object-tabs.tsx'
import type { Navigate } from '../state/navigation.ts'
import { cutNotice } from '../object/cut-notice.ts'
import { useWorkspace } from '../state/workspace.ts'
import { sourceName } from '../text/source-name.ts'
import { visibleText } from '../text/visible-text.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import classes from './comparison-view.module.css'
import { SideBySide } from './side-by-side.tsx'
import { TouchedList } from './touched-list.tsx'

// The editor and the grid come when they are first looked at.
const SqlView = lazy(() => import('../monaco/sql-view.tsx').then((part) => ({ default: part.SqlView })))
const SqlDiff = lazy(() => import('../monaco/sql-diff.tsx').then((part) => ({ default: part.SqlDiff })))
const DataGrid = lazy(() => import('../grid/data-grid.tsx').then((part) => ({ default: part.DataGrid })))

export interface EntryTabsProps {
  readonly comparisonId: string
  readonly detail: ComparisonDetail
  readonly onNavigate: Navigate
}

export function EntryTabs({ comparisonId, detail, onNavigate }: EntryTabsProps) {
  const comparison = useWorkspace((state) => state.comparison)
  const sources = comparison?.comparisonId === comparisonId ? comparison : null
  const { entry, sections } = detail
  const tabs: TabContent[] = []
  if (sections.length > 0) {
    tabs.push({
      name: 'Side by side',
      count: null,
      content: <SideBySide sections={sections} onlyDifferences={entry.status === 'changed'} />,
      fills: true,
    })
  }
  const names = {
    a: sources === null ? 'A' : sourceName(sources.a),
    b: sources === null ? 'B' : sourceName(sources.b),
  }
  const ids = { a: sources?.a.sourceId ?? '', b: sources?.b.sourceId ?? '' }
  tabs.push({
    name: 'Definition',
    count: null,
    content: <Definition detail={detail} ids={ids} names={names} />,
    fills: true,
  })
  for (const letter of ['A', 'B'] as const) {
    const object = letter === 'A' ? detail.a : detail.b
    const source = letter === 'A' ? sources?.a : sources?.b
    if (object === null || source === undefined || !object.hasRows) continue
    const { key, name, rows } = object.summary
    tabs.push({
      name: `Data ${letter}`,
      label: (
        <span className={classes['tabLabel']}>
          Data <SourceLetter letter={letter} />
        </span>
      ),
      count: rows,
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
  tabs.push({
    name: 'Touched',
    count: null,
    content: <TouchedList comparisonId={comparisonId} entryId={entry.id} onNavigate={onNavigate} />,
  })
  return <ChosenTabs place={`entry ${entry.kind}`} label="Parts of the comparison" tabs={tabs} />
}

interface BothSides {
  readonly a: string
  readonly b: string
}

interface DefinitionProps {
  readonly detail: ComparisonDetail
  /** The sources' ids, and what they are called. */
  readonly ids: BothSides
  readonly names: BothSides
}

function Definition({ detail: { entry, a, b }, ids, names }: DefinitionProps) {
  const name = visibleText(entry.name)
  const notice = cutNotice([...(a?.cut ?? []), ...(b?.cut ?? [])])
  const ofA = useDefinitionOf(ids.a, a?.summary.key ?? '')
  const ofB = useDefinitionOf(ids.b, b?.summary.key ?? '')
  if (a !== null && b !== null) {
    const sides = [
      { letter: 'A', name: names.a, text: a.ddl, label: `Definition of ${name} in A`, definition: ofA },
      { letter: 'B', name: names.b, text: b.ddl, label: `Definition of ${name} in B`, definition: ofB },
    ] as const
    return <SqlDiff sides={sides} notice={notice} />
  }
  const only = b ?? a
  if (only === null) return null
  const label = `Definition of ${name}, only in ${b === null ? 'A' : 'B'}`
  return <SqlView text={only.ddl} label={label} notice={notice} definition={b === null ? ofA : ofB} />
}
