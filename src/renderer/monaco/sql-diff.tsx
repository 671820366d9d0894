/** Two SQL texts and what differs between them. Texts too large to be compared line by line stand side by side. */
import { lazy, Suspense } from 'react'
import { Notice, SqlView } from './sql-view.tsx'
import classes from './sql-view.module.css'
import { LARGEST_WHOLE } from './text-parts.ts'

const SqlDiffEditor = lazy(() => import('./sql-diff-editor.tsx'))

export interface SqlDiffProps {
  readonly original: string
  readonly modified: string
  /** What each text is, for screen readers. */
  readonly originalLabel: string
  readonly modifiedLabel: string
  /** What the reader must know of the texts: that something is missing from them. */
  readonly notice?: string | null
}

/** Fills its parent, which must be a flex column. */
export function SqlDiff({ notice = null, ...texts }: SqlDiffProps) {
  const { original, modified, originalLabel, modifiedLabel } = texts
  if (original.length + modified.length > LARGEST_WHOLE) {
    return (
      <div className={classes['view']}>
        {notice !== null && <Notice text={notice} />}
        <Notice text="These texts are too large for their lines to be compared; both are shown as they are." />
        <div className={classes['pair']}>
          <SqlView text={original} label={originalLabel} />
          <SqlView text={modified} label={modifiedLabel} />
        </div>
      </div>
    )
  }
  return (
    <div className={classes['view']}>
      {notice !== null && <Notice text={notice} />}
      <Suspense fallback={<div className={classes['editor']} aria-busy />}>
        <SqlDiffEditor {...texts} />
      </Suspense>
    </div>
  )
}
