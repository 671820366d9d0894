/** The rows of one relation, from the dump itself: asks for the first page, then shows the grid, or why there is none. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Failure } from '../../shared/errors.ts'
import type { RowPage } from '../../shared/model.ts'
import { toFailure } from '../rpc.ts'
import { objectQuery } from '../state/queries.ts'
import { countOf } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import classes from './grid.module.css'
import { RowGrid } from './row-grid.tsx'
import { firstRowsQuery } from './row-pages.ts'
import { NO_KEYS, tableKeys } from './table-keys.ts'

export interface DataGridProps {
  readonly sourceId: string
  readonly objectKey: string
  /** What it is, for screen readers: 'Rows of public.users'. */
  readonly label: string
}

/** Fills its parent, which must be a flex column. */
export function DataGrid({ sourceId, objectKey, label }: DataGridProps) {
  const { data, error, refetch } = useQuery(firstRowsQuery(sourceId, objectKey))
  const { data: object } = useQuery(objectQuery(sourceId, objectKey))
  const keys = useMemo(() => (object === undefined ? NO_KEYS : tableKeys(object.children)), [object])
  if (error !== null) {
    const failure = toFailure(error)
    return (
      <div className={classes['message']}>
        {failure.code === 'NO_DATA' ? (
          <NoData failure={failure} />
        ) : (
          <FailureView failure={failure} onRetry={() => void refetch()} />
        )}
      </div>
    )
  }
  if (data === undefined) return <Waiting />
  if (data.total === 0) return <NoRows columns={data.columns} />
  if (data.columns.length === 0) {
    return (
      <div className={classes['message']}>
        <p>
          The dump has {countOf(data.total, 'row')} of this table, which has no columns: there is nothing to
          show of them.
        </p>
      </div>
    )
  }
  return (
    <RowGrid
      key={`${sourceId} ${objectKey}`}
      sourceId={sourceId}
      objectKey={objectKey}
      table={object?.summary.name ?? ''}
      label={label}
      first={data}
      keys={keys}
    />
  )
}

/** Milliseconds after which it is said what is waited for. */
const SAYS_AFTER = 400

function Waiting() {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SAYS_AFTER)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={classes['message']} aria-busy aria-label="Reading rows">
      {isLong && (
        <p className={classes['dim']}>
          Reading the first rows. Where they are packed they are unpacked and counted first; the rest of the
          window can be used meanwhile.
        </p>
      )}
    </div>
  )
}

/** Why the dump has no rows to show; nothing went wrong, so it is no alarm. */
function NoData({ failure: { message, advice } }: { readonly failure: Failure }) {
  return (
    <>
      <p>{visibleText(message)}</p>
      {advice !== undefined && <p className={classes['dim']}>{visibleText(advice)}</p>}
    </>
  )
}

function NoRows({ columns }: { readonly columns: RowPage['columns'] }) {
  return (
    <div className={classes['message']}>
      <p>The dump has the data of this table, and it is empty: 0 rows.</p>
      {columns.length > 0 && (
        <dl className={classes['columns']}>
          {columns.map(({ name, type }) => (
            <div key={name}>
              <dt>{visibleText(name)}</dt>
              <dd>{visibleText(type)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
