/** A size in a column: number and unit align over all lines, the exact bytes are in the tooltip. */
import { formatExactBytes, sizeFigure } from '../text/figure.ts'
import classes from './size-figure.module.css'

export interface SizeFigureProps {
  /** null is drawn as a dash: there is no such size. */
  readonly bytes: number | null
}

/** Bytes, right-aligned, three significant digits. */
export function SizeFigure({ bytes }: SizeFigureProps) {
  if (bytes === null)
    return (
      <span className={classes['figure']}>
        –<span className={classes['unit']} />
      </span>
    )
  const { value, unit } = sizeFigure(bytes)
  return (
    <span className={classes['figure']} title={formatExactBytes(bytes)}>
      {value}
      <span className={classes['unit']}>{`\u00a0${unit}`}</span>
    </span>
  )
}
