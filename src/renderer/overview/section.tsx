/** A titled part of an overview. */
import type { ReactNode } from 'react'
import classes from './overview.module.css'

export interface SectionProps {
  readonly title: string
  /** Beside the title, at the right. */
  readonly aside?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

export function Section({ title, aside, wide = false, children }: SectionProps) {
  return (
    <section className={classes['section']} data-wide={wide || undefined} aria-label={title}>
      <div className={classes['heading']}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
