/**
 * The drawn window: a scroller, a spacer that gives the scroll bar its length,
 * and a layer that sticks to the upper edge and holds the rows on screen.
 */
import type { CSSProperties, HTMLAttributes, ReactNode } from 'react'
import classes from './row-window.module.css'
import type { RowWindow } from './use-row-window.ts'

export interface RowWindowViewProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  readonly window: RowWindow
  /** Width of all content in pixels where it may be wider than the window; else it is as wide as the window. */
  readonly contentWidth?: number
  /** What stands above the rows and does not scroll up. */
  readonly header?: ReactNode
  /** Draws one row. The style must be given to an element that is positioned absolutely at the layer's upper edge. */
  readonly renderRow: (index: number, style: CSSProperties) => ReactNode
}

/** Draws the rows of `window` that are on screen. Other properties go to the scroller. */
export function RowWindowView({
  window,
  contentWidth,
  header,
  renderRow,
  className,
  ...scroller
}: RowWindowViewProps) {
  const { attach, first, last, contentHeight, layerHeight, rowStyle } = window
  const rows: ReactNode[] = []
  for (let index = first; index <= last; index++) rows.push(renderRow(index, rowStyle(index)))
  return (
    <div
      {...scroller}
      ref={attach}
      className={className === undefined ? classes['scroller'] : `${classes['scroller']} ${className}`}
    >
      <div
        role="presentation"
        className={classes['spacer']}
        style={{ height: contentHeight, width: contentWidth }}
      >
        <div role="presentation" className={classes['layer']} style={{ height: layerHeight }}>
          {header}
          {rows}
        </div>
      </div>
    </div>
  )
}
