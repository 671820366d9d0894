/** How many were added, removed and changed, as one bar of three parts; its words stand beside it. */
import type { CSSProperties } from 'react'
import classes from './change-bar.module.css'

/** What a bar shows. */
export interface ChangeCounts {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

const PARTS = ['added', 'removed', 'changed'] as const

export interface ChangeBarProps {
  readonly counts: ChangeCounts
  /** What the whole width stands for: the most that any bar of the list shows. */
  readonly most: number
}

/** Hidden from screen readers: the numbers are beside it. */
export function ChangeBar({ counts, most }: ChangeBarProps) {
  return (
    <span className={classes['bar']} aria-hidden>
      {PARTS.map((part) => {
        const style: CSSProperties = { width: `${(counts[part] / Math.max(1, most)) * 100}%` }
        return (
          counts[part] > 0 && <span key={part} className={classes['part']} data-part={part} style={style} />
        )
      })}
    </span>
  )
}
