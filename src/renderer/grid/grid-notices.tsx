/** What stands above the rows where not all is well: data that ends early, a page that could not be read. */
import { toFailure } from '../rpc.ts'
import { countOf } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import classes from './grid.module.css'
import questionClasses from './question-bar.module.css'

export interface GridNoticesProps {
  /** False where the dump's data of the table ends before its end. */
  readonly whole: boolean
  /** Rows that can be read. */
  readonly total: number
  /** Why a page on screen is not here; null where it is. */
  readonly error: unknown
  readonly onRetry: () => void
}

export function GridNotices({ whole, total, error, onRetry }: GridNoticesProps) {
  return (
    <>
      {!whole && (
        <div className={questionClasses['partial']} role="note">
          The data of this table ends before its end in the dump; {countOf(total, 'row')} could be read. The
          findings say why.
        </div>
      )}
      {error !== null && (
        <div className={classes['failure']}>
          <FailureView failure={toFailure(error)} onRetry={onRetry} />
        </div>
      )}
    </>
  )
}
