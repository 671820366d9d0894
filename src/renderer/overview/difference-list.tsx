/** What differs, one line each, by pages; a press shows it side by side. */
import { Button } from '@mantine/core'
import { IconNote } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ChangeStatus, ComparisonEntry, ComparisonSummary } from '../../shared/model.ts'
import { firstLine } from '../document/first-line.ts'
import { placedNotesQuery } from '../document/note-queries.ts'
import { rpc, toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import { StatusSign } from '../ui/status-sign.tsx'
import classes from './overview.module.css'
import { Section } from './section.tsx'
import { Skeleton } from './skeleton.tsx'

const DIFFERENT: ChangeStatus[] = ['added', 'removed', 'changed']
const PAGE = 200

export interface DifferenceListProps {
  readonly comparison: ComparisonSummary
  /** Only what is in this area. */
  readonly area: string | null
  /** Asks for all areas again. */
  readonly onWhole: () => void
  readonly onNavigate: Navigate
}

export function DifferenceList({ comparison, area, onWhole, onNavigate }: DifferenceListProps) {
  const { comparisonId, totals } = comparison
  const pages = useInfiniteQuery({
    queryKey: ['comparison', comparisonId, 'differences', area],
    queryFn: ({ pageParam, signal }) => {
      const page = { comparisonId, offset: pageParam, limit: PAGE }
      return area === null
        ? rpc.comparisons.entries({ ...page, statuses: DIFFERENT }, { signal })
        : rpc.overview.areaEntries({ ...page, area }, { signal })
    },
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const here = all.reduce((sum, { entries }) => sum + entries.length, 0)
      return last.entries.length === 0 || here >= last.total ? null : here
    },
  })
  const { data: notes } = useQuery(placedNotesQuery({ comparisonId }))
  const noteOf = new Map(notes?.map(({ at, text }) => [at, text]))
  const entries = pages.data?.pages.flatMap((page) => page.entries) ?? []
  const [first] = pages.data?.pages ?? []
  const total = area === null ? totals.added + totals.removed + totals.changed : (first?.total ?? 0)
  return (
    <Section
      wide
      title={area === null ? 'What differs' : `What differs in ${visibleText(area)}`}
      aside={
        <span className={classes['aside']}>
          {area !== null && (
            <button type="button" className={classes['link']} onClick={onWhole}>
              All areas
            </button>
          )}{' '}
          {countOf(total, 'object')}
        </span>
      }
    >
      {pages.isPending && <Skeleton what="What differs" lines={Math.min(12, total + 1)} />}
      {pages.error !== null && (
        <FailureView failure={toFailure(pages.error)} onRetry={() => void pages.refetch()} />
      )}
      {total === 0 && !pages.isPending && <div className={classes['nothing']}>No object differs.</div>}
      {entries.length > 0 && (
        <table className={classes['table']}>
          <colgroup>
            <col style={{ width: 28 }} />
            <col style={{ width: 168 }} />
            <col style={{ width: '34%' }} />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th>
                <span className="visually-hidden">Status</span>
              </th>
              <th>Kind</th>
              <th>Name</th>
              <th>What changed</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <DifferenceLine
                key={entry.id}
                entry={entry}
                note={noteOf.get(entry.id) ?? null}
                onOpen={() => onNavigate({ kind: 'entry', comparisonId, entryId: entry.id })}
              />
            ))}
          </tbody>
        </table>
      )}
      {pages.hasNextPage && (
        <div className={classes['more']}>
          <Button
            size="compact-xs"
            variant="subtle"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            Show more
          </Button>
          {formatCount(entries.length)} of {formatCount(total)}
        </div>
      )}
    </Section>
  )
}

interface DifferenceLineProps {
  readonly entry: ComparisonEntry
  readonly note: string | null
  readonly onOpen: () => void
}

function DifferenceLine({ entry, note, onOpen }: DifferenceLineProps) {
  const name = visibleText(entry.database === null ? entry.name : `${entry.database}: ${entry.name}`)
  const changes = entry.changes.map(({ text }) => visibleText(text)).join('; ')
  return (
    <tr data-noted={note !== null || undefined}>
      <td>
        <StatusSign status={entry.status} quiet={entry.quiet} />
      </td>
      <td className={classes['dim']} title={kindTitle(entry.kind)}>
        <span className={classes['kindCell']}>
          <KindIcon kind={entry.kind} />
          {kindTitle(entry.kind)}
        </span>
      </td>
      <td>
        <button type="button" className={classes['link']} title={name} onClick={onOpen}>
          {name}
        </button>
        {note !== null && (
          <span
            role="img"
            className={classes['noted']}
            aria-label={`Note: ${visibleText(firstLine(note))}`}
            title={`Note: ${visibleText(note)}`}
          >
            <IconNote size={14} stroke={1.75} aria-hidden />
          </span>
        )}
      </td>
      <td className={classes['dim']} title={changes}>
        {changes}
      </td>
    </tr>
  )
}
