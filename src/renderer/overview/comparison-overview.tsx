/** A comparison at a glance: what was compared, totals, the riskiest changes, areas, kinds, what was left out, what differs. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useRef, useState, type ReactNode } from 'react'
import type { ChangeStatus, ComparisonSummary, ObjectKind, SourceSummary } from '../../shared/model.ts'
import { noDifferenceSentence } from '../../shared/no-difference.ts'
import type { ComparisonFacts } from '../../shared/overview-model.ts'
import { toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { compareRun, isByHand } from '../state/opening.ts'
import { comparisonFactsQuery, overviewQuery } from '../state/queries.ts'
import { patchTreeState } from '../state/tree-state.ts'
import { scopeKey } from '../state/workspace.ts'
import { ReportLink } from '../report/report-link.tsx'
import { countOf, formatCount, formatSize, formatTime } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { sourceName } from '../text/source-name.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import { AreaList } from './area-list.tsx'
import { ChangeCards } from './change-cards.tsx'
import { DifferenceList } from './difference-list.tsx'
import { NoteList } from './note-list.tsx'
import { RenameList } from './rename-list.tsx'
import classes from './overview.module.css'
import { RiskList } from './risk-list.tsx'
import { Section } from './section.tsx'
import { Skeleton } from './skeleton.tsx'

const STATUSES: readonly ChangeStatus[] = ['added', 'removed', 'changed', 'same']

export interface ComparisonOverviewProps {
  readonly comparison: ComparisonSummary
  readonly onNavigate: Navigate
}

export function ComparisonOverview({ comparison, onNavigate }: ComparisonOverviewProps) {
  const { comparisonId, totals, byKind, notCompared } = comparison
  const list = useRef<HTMLDivElement>(null)
  const renames = useRef<HTMLUListElement>(null)
  const [area, setArea] = useState<string | null>(null)
  const factsAsked = useQuery(comparisonFactsQuery(comparisonId))
  const facts = factsAsked.data ?? null
  const differs = totals.added + totals.removed + totals.changed > 0
  const chooseArea = (chosen: string): void => {
    const isSame = chosen === area
    setArea(isSame ? null : chosen)
    if (isSame) return
    leadTo(list.current, list.current)
  }
  const toProposals = (): void => {
    const line = renames.current?.querySelector<HTMLElement>('[tabindex="0"]')
    leadTo(renames.current?.closest('section'), line)
  }
  const show = (statuses: readonly ChangeStatus[], kinds: readonly ObjectKind[]): void =>
    patchTreeState(scopeKey({ comparisonId }), { statuses, kinds })
  return (
    <div className={classes['scroller']}>
      <div className={classes['page']}>
        <div className={classes['wide']}>
          <Sides a={comparison.a} b={comparison.b} />
          {!differs && !comparison.identical && (
            <p className={classes['leftOut']}>{noDifferenceSentence(comparison.ignored)}</p>
          )}
          <Way comparison={comparison} />
          {comparison.findings.map(({ code, message, advice }) => (
            <p key={code} className={classes['leftOut']} role="note">
              {visibleText(message)} {advice}
            </p>
          ))}
          {comparison.identical && (
            <p className={classes['identical']}>
              The two dumps are identical: nothing differs and nothing was left out.
            </p>
          )}
          <ChangeCards
            comparison={comparison}
            facts={facts}
            onStatus={(status) => show([status], [])}
            onProposals={toProposals}
          />
        </div>
        {differs && (
          <FactPart query={factsAsked} title="The riskiest changes" lines={8} wide>
            {(known) => <RiskList comparisonId={comparisonId} facts={known} onNavigate={onNavigate} />}
          </FactPart>
        )}
        {differs && (
          <FactPart query={factsAsked} title="Changes by area" lines={10}>
            {(known) => <AreaList facts={known} area={area} onArea={chooseArea} />}
          </FactPart>
        )}
        <Section title="By kind">
          <KindMatrix comparison={comparison} onKind={(kind) => show([], [kind])} />
          {byKind.length === 0 && (
            <div className={classes['nothing']}>There are no objects on either side.</div>
          )}
        </Section>
        <Section
          title="Not compared"
          aside={
            <span className={classes['aside']}>
              {countOf(
                notCompared.reduce((sum, { count }) => sum + count, 0),
                'object',
              )}
            </span>
          }
        >
          <NotCompared entries={notCompared} />
          <ReadStatements letter="A" sourceId={comparison.a.sourceId} />
          <ReadStatements letter="B" sourceId={comparison.b.sourceId} />
        </Section>
        <NoteList comparison={comparison} onNavigate={onNavigate} />
        <RenameList list={renames} comparison={comparison} />
        <div ref={list} tabIndex={-1} className={classes['wide']}>
          <DifferenceList
            comparison={comparison}
            area={area}
            onWhole={() => setArea(null)}
            onNavigate={onNavigate}
          />
        </div>
      </div>
    </div>
  )
}

/** Brings a part of the page into view, and the keyboard to what is in it. */
function leadTo(part: HTMLElement | null | undefined, focus: HTMLElement | null | undefined): void {
  part?.scrollIntoView({ block: 'start' })
  focus?.focus({ preventScroll: true })
}

interface FactPartProps {
  readonly query: UseQueryResult<ComparisonFacts>
  readonly title: string
  readonly lines: number
  readonly wide?: boolean
  readonly children: (facts: ComparisonFacts) => ReactNode
}

/** A section whose facts are asked for: its place until they are there, or why they are not. */
function FactPart({ query, title, lines, wide = false, children }: FactPartProps) {
  const { data, error, refetch } = query
  if (data !== undefined) return children(data)
  return (
    <Section title={title} wide={wide}>
      {error === null ? (
        <Skeleton what={title} lines={lines} />
      ) : (
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      )}
    </Section>
  )
}

/** How much of one side was understood. */
function ReadStatements({ letter, sourceId }: { readonly letter: string; readonly sourceId: string }) {
  const { data } = useQuery(overviewQuery(sourceId))
  if (data === undefined) return <div className={classes['read']} />
  const { statements, modelled, textOnly, unparsed } = data.coverage
  const rest = [
    ...(textOnly > 0 ? [`${formatCount(textOnly)} compared as text`] : []),
    ...(unparsed > 0 ? [`${formatCount(unparsed)} not understood`] : []),
  ]
  return (
    <div className={classes['read']}>
      <SourceLetter letter={letter} />
      {formatCount(modelled)} of {countOf(statements, 'statement')} modelled
      {rest.length > 0 && `, ${rest.join(', ')}`}
    </div>
  )
}

/** Which way the comparison was reached, and the better one where text tells only loosely. */
function Way({ comparison }: { readonly comparison: ComparisonSummary }) {
  const { a, b, equalOnlyLoosely: loosely } = comparison
  const sides = [
    { letter: 'A', source: a },
    { letter: 'B', source: b },
  ]
  const named = (is: (source: SourceSummary) => boolean): string =>
    sides.flatMap(({ letter, source }) => (is(source) ? [letter] : [])).join(' and ')
  const ran = named((source) => source.ran)
  const byHand = named(isByHand)
  if (loosely > 0 && byHand !== '') {
    return (
      <p className={classes['leftOut']} role="note">
        By text {countOf(loosely, 'expression')} {loosely === 1 ? 'is' : 'are'} alike only without the casts
        that PostgreSQL adds.{' '}
        <button type="button" className={classes['link']} onClick={() => void compareRun(comparison)}>
          Run {byHand} in embedded PostgreSQL
        </button>
      </p>
    )
  }
  if (ran === '') return null
  return (
    <p className={classes['nothing']}>
      {ran} {ran.length === 1 ? 'was' : 'were'} run in embedded PostgreSQL.
    </p>
  )
}

function Sides({ a, b }: { readonly a: SourceSummary; readonly b: SourceSummary }) {
  const sides = [
    { letter: 'A', source: a },
    { letter: 'B', source: b },
  ]
  return (
    <div className={classes['sides']}>
      {sides.map(({ letter, source }) => (
        <div key={letter} style={{ display: 'contents' }}>
          <SourceLetter letter={letter} />
          <span className={classes['sideName']} title={visibleText(source.path)}>
            {sourceName(source)}
          </span>
          <span className={classes['dim']}>{formatSize(source.bytes)}</span>
          <span className={classes['dim']} title={source.serverVersion ?? undefined}>
            {serverText(source.serverVersion)}
          </span>
          <span className={classes['dim']}>{formatTime(source.modified)}</span>
        </div>
      ))}
      <div className={classes['report']}>
        <ReportLink kind="comparison" words="Report of the comparison" />
      </div>
    </div>
  )
}

/** '15.20 (Debian 15.20-0+deb12u1)' -> 'PostgreSQL 15.20'. */
function serverText(version: string | null): string {
  return version === null
    ? 'server version not stated'
    : `PostgreSQL ${visibleText(version.split(' ')[0] ?? version)}`
}

interface KindMatrixProps {
  readonly comparison: ComparisonSummary
  readonly onKind: (kind: ObjectKind) => void
}

function KindMatrix({ comparison, onKind }: KindMatrixProps) {
  const { byKind, totals } = comparison
  if (byKind.length === 0) return null
  return (
    <table className={classes['table']}>
      <colgroup>
        <col />
        {STATUSES.map((status) => (
          <col key={status} style={{ width: 76 }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th>Kind</th>
          {STATUSES.map((status) => (
            <th key={status} data-number>
              {status.charAt(0).toUpperCase() + status.slice(1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {byKind.map((line) => (
          <tr key={line.kind}>
            <td>
              <button
                type="button"
                className={classes['link']}
                title={`Show only this kind in the tree: ${line.kind}`}
                onClick={() => onKind(line.kind)}
              >
                {kindTitle(line.kind)}
              </button>
            </td>
            {STATUSES.map((status) => (
              <td
                key={status}
                data-number
                data-zero={line[status] === 0 || undefined}
                data-change={line[status] > 0 && status !== 'same' ? status : undefined}
              >
                {formatCount(line[status])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>All</td>
          {STATUSES.map((status) => (
            <td key={status} data-number>
              {formatCount(totals[status])}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

function NotCompared({ entries }: { readonly entries: ComparisonSummary['notCompared'] }) {
  if (entries.length === 0) return <div className={classes['nothing']}>Everything was compared.</div>
  return (
    <table className={classes['table']}>
      <colgroup>
        <col style={{ width: 56 }} />
        <col />
      </colgroup>
      <tbody>
        {entries.map(({ reason, count, objects }) => (
          <tr key={reason} style={{ verticalAlign: 'top' }}>
            <td data-number>{formatCount(count)}</td>
            <td style={{ whiteSpace: 'normal' }}>
              {visibleText(reason)}
              {objects.length > 0 && (
                <details>
                  <summary className={classes['dim']}>{countOf(objects.length, 'name')}</summary>
                  {objects.map((name) => (
                    <div key={name}>{visibleText(name)}</div>
                  ))}
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
