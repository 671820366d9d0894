/** One dump at a glance: facts, counts, sizes, row security, roles, how much was understood, findings. */
import { useQuery } from '@tanstack/react-query'
import { describeFormat } from '../../shared/dump-format.ts'
import type { ObjectKind, Overview } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { dumpFactsQuery, overviewQuery } from '../state/queries.ts'
import { patchTreeState } from '../state/tree-state.ts'
import { scopeKey } from '../state/workspace.ts'
import {
  countOf,
  formatCount,
  formatDuration,
  formatExactBytes,
  formatSize,
  formatTime,
} from '../text/figure.ts'
import { ReportLink } from '../report/report-link.tsx'
import { openOtherwise } from '../state/opening.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { CoverageLedger } from './coverage-ledger.tsx'
import { FindingList } from './finding-list.tsx'
import { KindCounts } from './kind-counts.tsx'
import { FindingSummary } from './finding-summary.tsx'
import { MigrationList } from './migration-list.tsx'
import classes from './overview.module.css'
import { ExtensionList, RoleList } from './role-list.tsx'
import { RowSecurity } from './row-security.tsx'
import { Section } from './section.tsx'
import { Skeleton } from './skeleton.tsx'
import { TableSizes } from './table-sizes.tsx'

export interface DumpOverviewProps {
  readonly sourceId: string
  readonly onNavigate: Navigate
}

export function DumpOverview({ sourceId, onNavigate }: DumpOverviewProps) {
  const { data, error, refetch } = useQuery(overviewQuery(sourceId))
  if (error !== null) {
    return (
      <div className={classes['message']}>
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (data === undefined) return <DumpSkeleton />
  const showKind = (kind: ObjectKind): void => patchTreeState(scopeKey({ sourceId }), { kinds: [kind] })
  const objects = Object.values(data.counts).reduce((all, count) => all + count, 0)
  return (
    <div className={classes['scroller']}>
      <div className={classes['page']}>
        <FindingSummary overview={data} />
        <Facts overview={data} />
        <Section
          title="Objects"
          aside={<span className={classes['aside']}>{countOf(objects, 'object')}</span>}
        >
          <KindCounts counts={data.counts} onKind={showKind} />
        </Section>
        {data.migrations !== null && <MigrationList migrations={data.migrations} />}
        <FactSections overview={data} onNavigate={onNavigate} />
        <CoverageLedger coverage={data.coverage} />
        <FindingList overview={data} onNavigate={onNavigate} />
      </div>
    </div>
  )
}

/** The window before the engine has answered: the same sections in the same places. */
function DumpSkeleton() {
  return (
    <div className={classes['scroller']} aria-busy>
      <div className={classes['page']}>
        <Section title="File">
          <Skeleton what="What the file is" lines={10} />
        </Section>
        <Section title="Objects">
          <Skeleton what="Counts of objects" lines={10} />
        </Section>
        <Section wide title="Tables by size">
          <Skeleton what="Sizes of tables" lines={14} />
        </Section>
      </div>
    </div>
  )
}

interface FactSectionsProps {
  readonly overview: Overview
  readonly onNavigate: Navigate
}

/** What has to be read out of the whole schema: sizes with partitions, row security, roles, extensions. */
function FactSections({ overview, onNavigate }: FactSectionsProps) {
  const { sourceId } = overview.source
  const { data: facts, error, refetch } = useQuery(dumpFactsQuery(sourceId))
  if (error !== null) {
    return (
      <Section wide title="Tables by size">
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </Section>
    )
  }
  if (facts === undefined) {
    return (
      <>
        <Section wide title="Tables by size">
          <Skeleton what="Sizes of tables" lines={14} />
        </Section>
        <Section title="Row level security">
          <Skeleton what="Row level security" lines={3} />
        </Section>
        <Section title="Roles">
          <Skeleton what="Roles" lines={3} />
        </Section>
      </>
    )
  }
  return (
    <>
      <TableSizes overview={overview} facts={facts} onNavigate={onNavigate} />
      <RowSecurity sourceId={sourceId} facts={facts} onNavigate={onNavigate} />
      <div className={classes['stack']}>
        <RoleList sourceId={sourceId} facts={facts} onNavigate={onNavigate} />
        <ExtensionList sourceId={sourceId} facts={facts} onNavigate={onNavigate} />
      </div>
    </>
  )
}

function Facts({ overview }: { readonly overview: Overview }) {
  const { source, tables, counting } = overview
  const counted =
    counting.done < counting.members
      ? ` so far, ${formatCount(counting.members - counting.done)} data blocks to go`
      : ''
  const facts: readonly (readonly [string, string, string?])[] = [
    ['File', visibleText(source.fileName), visibleText(source.path)],
    ['Format', describeFormat(source)],
    ...(source.ran
      ? [['Run in', `PostgreSQL ${source.serverVersion ?? ''}, embedded`] as const]
      : [
          ['Server version', source.serverVersion ?? 'not stated'] as const,
          ['pg_dump version', source.dumpVersion ?? 'not stated'] as const,
        ]),
    ['Size', formatSize(source.bytes), formatExactBytes(source.bytes)],
    ['Encoding', source.encoding],
    [
      source.databases.length > 1 ? 'Databases' : 'Database',
      source.databases.length === 0
        ? visibleText(source.archive?.database ?? 'not named')
        : source.databases.map(visibleText).join(', '),
    ],
    ...(source.archive?.created == null
      ? []
      : [
          [
            'Dumped',
            source.archive.created.replace('T', ' '),
            'By the clock of the machine that made it',
          ] as const,
        ]),
    ['Changed', formatTime(source.modified)],
    [
      'Rows',
      tables.withData === 0 && counted === ''
        ? 'no data'
        : `${countOf(tables.rows, 'row')} in ${countOf(tables.withData, 'table')}${counted}`,
    ],
    ['Index', `${source.reopened ? 'reopened' : 'made'} in ${formatDuration(source.openedIn)}`],
  ]
  return (
    <Section title="File" aside={<ReportLink kind="review" words="Deep review" sourceId={source.sourceId} />}>
      <dl className={classes['facts']}>
        {facts.map(([name, value, title]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd title={title ?? value}>{value}</dd>
          </div>
        ))}
      </dl>
      {!source.ran && !source.writtenByPgDump && (
        <button
          type="button"
          className={classes['link']}
          title="What PostgreSQL makes of hand-written SQL compares exactly with a dump"
          onClick={() => void openOtherwise(source, { run: true })}
        >
          Run it in embedded PostgreSQL
        </button>
      )}
    </Section>
  )
}
