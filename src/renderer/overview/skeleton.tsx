/** The place of what is still being worked out: as large as what will stand there, so that nothing jumps. */
import classes from './skeleton.module.css'

export interface SkeletonProps {
  /** What is awaited, for screen readers: 'The riskiest changes'. */
  readonly what: string
  /** Lines of a list; 24 pixels each. */
  readonly lines: number
}

/** Grey lines; said once to who cannot see them. */
export function Skeleton({ what, lines }: SkeletonProps) {
  return (
    <div className={classes['skeleton']} role="status" aria-busy style={{ height: lines * 24 }}>
      <span className="visually-hidden">{what} …</span>
      {Array.from({ length: Math.min(lines, 14) }, (_, line) => (
        // Lines without a meaning, in an order that never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={line} className={classes['line']} style={{ width: `${90 - ((line * 37) % 45)}%` }} />
      ))}
    </div>
  )
}
