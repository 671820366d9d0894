/** Two SQL texts and what differs between them. Texts too large to be compared line by line stand side by side. */
import { lazy, Suspense } from 'react'
import { SqlView } from './sql-view.tsx'
import classes from './sql-view.module.css'
import { LARGEST_WHOLE } from './text-parts.ts'

const SqlDiffEditor = lazy(() => import('./sql-diff-editor.tsx'))

export interface SqlDiffProps {
  readonly original: string
  readonly modified: string
  /** What each text is, for screen readers. */
  readonly originalLabel: string
  readonly modifiedLabel: string
}

/** Fills its parent, which must be a flex column. */
export function SqlDiff({ original, modified, originalLabel, modifiedLabel }: SqlDiffProps) {
  if (original.length + modified.length > LARGEST_WHOLE) {
    return (
      <div className={classes['view']}>
        <div className={classes['parts']}>
          <span className={classes['notice']}>
            These texts are too large for their lines to be compared; both are shown as they are.
          </span>
        </div>
        <div className={classes['pair']}>
          <SqlView text={original} label={originalLabel} />
          <SqlView text={modified} label={modifiedLabel} />
        </div>
      </div>
    )
  }
  return (
    <div className={classes['view']}>
      <Suspense fallback={<div className={classes['editor']} aria-busy />}>
        <SqlDiffEditor
          original={original}
          modified={modified}
          originalLabel={originalLabel}
          modifiedLabel={modifiedLabel}
        />
      </Suspense>
    </div>
  )
}
