/** What reading the file found, worst first, each with its place and the way to its object. */
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle, type Icon } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { CodePage, Finding, Overview, Severity } from '../../shared/model.ts'
import { rpc, toFailure } from '../rpc.ts'
import { ownFocus } from '../state/focus-request.ts'
import type { Navigate } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { openOtherwise } from '../state/opening.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './overview.module.css'
import { Section } from './section.tsx'

const SIGNS: Readonly<Record<Severity, Icon>> = {
  error: IconAlertCircle,
  warning: IconAlertTriangle,
  info: IconInfoCircle,
}

const WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' }

const FIRST = 20
const PAGE = 200

export interface FindingListProps {
  readonly overview: Overview
  readonly onNavigate: Navigate
}

export function FindingList({ overview, onNavigate }: FindingListProps) {
  const { source, findingCounts } = overview
  const { sourceId } = source
  const place = useRef<HTMLDivElement>(null)
  const [more, setMore] = useState(false)
  const total = findingCounts.error + findingCounts.warning + findingCounts.info
  const pages = useInfiniteQuery({
    queryKey: ['source', sourceId, 'findings'],
    queryFn: ({ pageParam, signal }) =>
      rpc.sources.findings({ sourceId, offset: pageParam, limit: PAGE }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const here = all.reduce((sum, { findings }) => sum + findings.length, 0)
      return last.findings.length === 0 || here >= last.total ? null : here
    },
    enabled: more,
  })
  useEffect(
    () =>
      ownFocus('findings', () => {
        place.current?.scrollIntoView({ block: 'start' })
        place.current?.focus({ preventScroll: true })
      }),
    [],
  )
  const loaded = pages.data?.pages.flatMap(({ findings }) => findings)
  const shown = more && loaded !== undefined ? loaded : overview.findings.slice(0, FIRST)
  return (
    <div ref={place} tabIndex={-1} style={{ gridColumn: '1 / -1', outline: 'none', minWidth: 0 }}>
      <Section
        title="Findings"
        aside={
          <span className={classes['aside']}>
            {countOf(findingCounts.error, 'error')}, {countOf(findingCounts.warning, 'warning')},{' '}
            {countOf(findingCounts.info, 'note')}
          </span>
        }
      >
        {total === 0 && <div className={classes['nothing']}>Nothing in this file calls for attention.</div>}
        <ul className={classes['findings']}>
          {shown.map((finding, index) => (
            <FindingLine
              // Findings have no identity of their own, and their order does not change.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              finding={finding}
              origin={source.ran ? (finding.file ?? null) : null}
              onObject={() => void goToObject(sourceId, finding, onNavigate)}
              onRepair={(codePage) => void openOtherwise(source, { repair: codePage })}
            />
          ))}
        </ul>
        {shown.length < total && (
          <div className={classes['more']}>
            <Button
              size="compact-xs"
              variant="subtle"
              loading={pages.isFetching}
              onClick={() => (more ? void pages.fetchNextPage() : setMore(true))}
            >
              Show more
            </Button>
            {formatCount(shown.length)} of {formatCount(total)}
          </div>
        )}
      </Section>
    </div>
  )
}

interface FindingLineProps {
  readonly finding: Finding
  /** The file that it is in, where the source is many. */
  readonly origin: string | null
  readonly onObject: () => void
  readonly onRepair: (codePage: CodePage) => void
}

function FindingLine({ finding, origin, onObject, onRepair }: FindingLineProps) {
  const { repair } = finding
  const Sign = SIGNS[finding.severity]
  return (
    <li className={classes['finding']} data-severity={finding.severity}>
      <Sign size={16} stroke={1.75} role="img" aria-label={WORDS[finding.severity]} />
      <div className={classes['findingText']}>
        {origin !== null && <span className={classes['origin']}>{visibleText(origin)} </span>}
        {visibleText(finding.message)}
        {finding.advice !== undefined && (
          <span className={classes['advice']}> {visibleText(finding.advice)}</span>
        )}
        {repair !== undefined && (
          <div>
            <button type="button" className={classes['link']} onClick={() => onRepair(repair)}>
              Open it repaired
            </button>
          </div>
        )}
        {finding.object !== undefined && (
          <div>
            <button
              type="button"
              className={classes['link']}
              title={`Show ${visibleText(finding.object)}`}
              onClick={onObject}
            >
              {visibleText(finding.object)}
            </button>
          </div>
        )}
      </div>
      <span className={classes['place']}>
        {finding.line !== undefined && `line ${formatCount(finding.line)}`}
      </span>
      <span className={classes['place']}>
        {finding.byte !== undefined && `byte ${formatCount(finding.byte)}`}
      </span>
    </li>
  )
}

/** Findings name their object; the engine knows which one that is. */
async function goToObject(sourceId: string, finding: Finding, onNavigate: Navigate): Promise<void> {
  if (finding.object === undefined) return
  try {
    const [found] = await rpc.objects.find({ sourceId, name: finding.object })
    if (found !== undefined) return onNavigate({ kind: 'object', sourceId, key: found.key })
    tell({ code: 'UNKNOWN_OBJECT', message: `${finding.object} is not an object of this file.` })
  } catch (error) {
    tell(toFailure(error))
  }
}
