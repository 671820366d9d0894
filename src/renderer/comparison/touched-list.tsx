/** What uses the object of an entry, in A, in B or in both, each with what became of it. */
import { useQuery } from '@tanstack/react-query'
import type { TouchedObject } from '../../shared/review-contract.ts'
import shared from '../object/object-view.module.css'
import { toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { touchedQuery } from '../state/queries.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import { StatusSign } from '../ui/status-sign.tsx'
import classes from './comparison-view.module.css'

export interface TouchedListProps {
  readonly comparisonId: string
  readonly entryId: string
  readonly onNavigate: Navigate
}

export function TouchedList({ comparisonId, entryId, onNavigate }: TouchedListProps) {
  const { data, error, refetch } = useQuery(touchedQuery(comparisonId, entryId))
  if (error !== null) {
    return (
      <div className={classes['message']}>
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (data === undefined) {
    return (
      <p className={shared['empty']} role="status">
        Reading what the objects of both dumps need of each other …
      </p>
    )
  }
  if (data.total === 0) return <p className={shared['empty']}>Nothing in either dump uses it.</p>
  const still = data.objects.filter(({ entry }) => (entry?.status ?? 'same') === 'same').length
  return (
    <>
      <p className={classes['touchedNote']}>
        {countOf(data.total, 'object')} use{data.total === 1 ? 's' : ''} it; {formatCount(still)} of them stay
        {still === 1 ? 's' : ''} as {still === 1 ? 'it is' : 'they are'}.
        {data.objects.length < data.total && ` The first ${formatCount(data.objects.length)} are here.`}
      </p>
      <table className={shared['table']}>
        <thead>
          <tr>
            <th>
              <span className="visually-hidden">Status</span>
            </th>
            <th>Name</th>
            <th>Kind</th>
            <th>Why</th>
            <th>In</th>
          </tr>
        </thead>
        <tbody>
          {data.objects.map((touched) => (
            <TouchedLine
              key={touched.entry?.id ?? `${touched.aKey} ${touched.bKey}`}
              touched={touched}
              onOpen={(id) => onNavigate({ kind: 'entry', comparisonId, entryId: id })}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface TouchedLineProps {
  readonly touched: TouchedObject
  readonly onOpen: (entryId: string) => void
}

function TouchedLine({ touched, onOpen }: TouchedLineProps) {
  const { entry, quiet, kind, name, words, aKey, bKey } = touched
  return (
    <tr>
      <td className={classes['touchedStatus']}>
        {entry !== null && <StatusSign status={entry.status} quiet={quiet} />}
      </td>
      <td>
        <span className={classes['touchedName']}>
          <KindIcon kind={kind} />
          {entry === null ? (
            visibleText(name)
          ) : (
            <button type="button" className={shared['link']} onClick={() => onOpen(entry.id)}>
              {visibleText(name)}
            </button>
          )}
        </span>
      </td>
      <td>{kindTitle(kind)}</td>
      <td>{visibleText(words)}</td>
      <td className={shared['oneLine']}>
        {aKey !== null && <SourceLetter letter="A" />} {bKey !== null && <SourceLetter letter="B" />}
      </td>
    </tr>
  )
}
