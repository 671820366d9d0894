/** One object of a comparison: what changed in words, both sides beside each other, both definitions, both sides' rows. */
import { Switch, Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { ComparisonDetail, SideBySideRow } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { entryQuery } from '../state/queries.ts'
import { useWorkspace } from '../state/workspace.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import { StatusSign } from '../ui/status-sign.tsx'
import classes from './comparison-view.module.css'

const SqlView = lazy(() => import('../monaco/sql-view.tsx').then((part) => ({ default: part.SqlView })))
const SqlDiff = lazy(() => import('../monaco/sql-diff.tsx').then((part) => ({ default: part.SqlDiff })))
const DataGrid = lazy(() => import('../grid/data-grid.tsx').then((part) => ({ default: part.DataGrid })))

export interface ComparisonViewProps {
  readonly comparisonId: string
  readonly entryId: string
  readonly onNavigate: Navigate
}

export function ComparisonView({ comparisonId, entryId }: ComparisonViewProps) {
  const { data, error, refetch } = useQuery(entryQuery(comparisonId, entryId))
  if (error !== null) {
    return (
      <div className={classes['message']}>
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (data === undefined) return <div className={classes['view']} aria-busy />
  return (
    <section className={classes['view']} aria-label={visibleText(data.entry.name)}>
      <Heading detail={data} />
      <EntryTabs key={entryId} detail={data} />
    </section>
  )
}

const STATUS_WORDS = {
  added: 'only in B',
  removed: 'only in A',
  changed: 'changed',
  same: 'alike in A and B',
} as const

function Heading({ detail }: { readonly detail: ComparisonDetail }) {
  const { entry } = detail
  const loud = entry.changes.filter(({ quiet }) => !quiet)
  const changes = [...loud, ...entry.changes.filter(({ quiet }) => quiet)]
  return (
    <header className={classes['heading']}>
      <h1>
        <StatusSign status={entry.status} quiet={entry.quiet} />
        <KindIcon kind={entry.kind} />
        <span>{visibleText(entry.name)}</span>
      </h1>
      <div className={classes['facts']}>
        {kindTitle(entry.kind)} {'\u00b7'} {STATUS_WORDS[entry.status]}
        {changes.length > 0 && ` \u00b7 ${countOf(changes.length, 'change')}`}
      </div>
      {changes.length > 0 && (
        <ul className={classes['changes']} aria-label="What changed" tabIndex={0}>
          {changes.map((change) => (
            <li key={`${change.property} ${change.text}`} data-quiet={change.quiet || undefined}>
              {visibleText(change.text)}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}

function EntryTabs({ detail }: { readonly detail: ComparisonDetail }) {
  const { a, b, entry } = detail
  const comparison = useWorkspace((state) => state.comparison)
  const label = visibleText(entry.name)
  const tabs: { name: string; content: ReactNode; fills: boolean }[] = [
    { name: 'Side by side', content: <SideBySide detail={detail} />, fills: false },
    {
      name: 'Definition',
      fills: true,
      content:
        a !== null && b !== null ? (
          <SqlDiff
            original={a.ddl}
            modified={b.ddl}
            originalLabel={`Definition of ${label} in A`}
            modifiedLabel={`Definition of ${label} in B`}
          />
        ) : (
          <SqlView text={(a ?? b)?.ddl ?? ''} label={`Definition of ${label}`} />
        ),
    },
  ]
  const sides = [
    ['Data A', a, comparison?.a.sourceId],
    ['Data B', b, comparison?.b.sourceId],
  ] as const
  for (const [name, object, sourceId] of sides) {
    if (object === null || !object.hasRows || sourceId === undefined) continue
    const { key, name: relation } = object.summary
    tabs.push({
      name,
      fills: true,
      content: (
        <DataGrid sourceId={sourceId} objectKey={key} label={`${name}: rows of ${visibleText(relation)}`} />
      ),
    })
  }
  return (
    <Tabs defaultValue="Side by side" className={classes['tabs']} keepMounted={false}>
      <Tabs.List>
        {tabs.map(({ name }) => (
          <Tabs.Tab key={name} value={name}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content, fills }) => (
        <Tabs.Panel key={name} value={name} className={fills ? classes['filled'] : classes['scrolled']}>
          <Suspense fallback={<div aria-busy className={classes['filled']} />}>{content}</Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

function SideBySide({ detail }: { readonly detail: ComparisonDetail }) {
  const [all, setAll] = useState(detail.entry.status !== 'changed')
  const sections = detail.sections
    .map(({ title, rows }) => ({
      title,
      rows: all ? rows : rows.filter(({ status }) => status !== 'same'),
      of: rows.length,
    }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <div className={classes['sections']}>
      {detail.entry.status === 'changed' && (
        <Switch
          size="xs"
          label="Only differences"
          checked={!all}
          onChange={(event) => setAll(!event.currentTarget.checked)}
        />
      )}
      {sections.length === 0 && <p className={classes['empty']}>Nothing to show beside each other.</p>}
      {sections.map(({ title, rows, of }) => (
        <section key={title} aria-label={title}>
          <h2>
            {title}
            <span className={classes['aside']}>
              {rows.length === of ? formatCount(of) : `${formatCount(rows.length)} of ${formatCount(of)}`}
            </span>
          </h2>
          <table className={classes['table']}>
            <thead>
              <tr>
                <th className={classes['sign']}>
                  <span className="visually-hidden">Status</span>
                </th>
                <th className={classes['name']}>Name</th>
                <th>A</th>
                <th>B</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.name} row={row} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}

function Row({ row }: { readonly row: SideBySideRow }) {
  const quiet = row.changes.length > 0 && row.changes.every((change) => change.quiet)
  return (
    <tr data-status={row.status}>
      <td className={classes['sign']}>
        <StatusSign status={row.status} quiet={quiet} />
      </td>
      <td className={classes['name']}>{visibleText(row.name)}</td>
      <Side text={row.a} />
      <Side text={row.b} />
    </tr>
  )
}

function Side({ text }: { readonly text: string | null }) {
  if (text === null) return <td className={classes['absent']}>not there</td>
  return <td className={classes['value']}>{text.split('\n').map(visibleText).join('\n')}</td>
}
