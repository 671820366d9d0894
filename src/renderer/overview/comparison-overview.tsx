/** A comparison at a glance: what was compared, totals, the matrix by kind, what was left out, what differs. */
import type { ChangeStatus, ComparisonSummary, ObjectKind, SourceSummary } from '../../shared/model.ts'
import { noDifferenceSentence } from '../../shared/no-difference.ts'
import type { Navigate } from '../state/navigation.ts'
import { compareRun, isByHand } from '../state/opening.ts'
import { patchTreeState } from '../state/tree-state.ts'
import { scopeKey } from '../state/workspace.ts'
import { countOf, formatCount, formatSize, formatTime } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { sourceName } from '../text/source-name.ts'
import { visibleText } from '../text/visible-text.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import { StatusSign } from '../ui/status-sign.tsx'
import { DifferenceList } from './difference-list.tsx'
import { RenameList } from './rename-list.tsx'
import classes from './overview.module.css'
import { Section } from './section.tsx'

const STATUSES: readonly ChangeStatus[] = ['added', 'removed', 'changed', 'same']

export interface ComparisonOverviewProps {
  readonly comparison: ComparisonSummary
  readonly onNavigate: Navigate
}

export function ComparisonOverview({ comparison, onNavigate }: ComparisonOverviewProps) {
  const { comparisonId, totals, byKind, notCompared } = comparison
  const show = (statuses: readonly ChangeStatus[], kinds: readonly ObjectKind[]): void =>
    patchTreeState(scopeKey({ comparisonId }), { statuses, kinds })
  return (
    <div className={classes['scroller']}>
      <div className={classes['page']}>
        <div style={{ gridColumn: '1 / -1', minWidth: 0 }}>
          <Sides a={comparison.a} b={comparison.b} />
          {totals.added + totals.removed + totals.changed === 0 && !comparison.identical && (
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
          <div className={classes['cards']}>
            {STATUSES.map((status) => (
              <button
                key={status}
                type="button"
                className={classes['card']}
                title={`Show only what is ${status} in the tree`}
                onClick={() => show([status], [])}
              >
                <StatusSign status={status} />
                <span className={classes['cardName']}>
                  <span className={classes['cardNumber']}>{formatCount(totals[status])}</span> {status}
                </span>
                <span className={classes['cardHint']}>{CARD_HINTS[status]}</span>
              </button>
            ))}
          </div>
        </div>
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
        </Section>
        <RenameList comparison={comparison} />
        <DifferenceList comparison={comparison} onNavigate={onNavigate} />
      </div>
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

const CARD_HINTS: Readonly<Record<ChangeStatus, string>> = {
  added: 'only in B',
  removed: 'only in A',
  changed: 'different',
  same: 'alike',
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
