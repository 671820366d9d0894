/** A window over rows as React uses it. */
import { useLayoutEffect, useState, useSyncExternalStore, type CSSProperties } from 'react'
import { rowsOnScreen, spacerHeight } from './window-position.ts'
import { WindowScroller } from './window-scroller.ts'

export interface RowWindowOptions {
  readonly count: number
  /** Pixels. */
  readonly rowHeight: number
  /** Pixels above the rows that do not scroll. */
  readonly headerHeight?: number
}

/** What is on screen, and the ways to move. Rows count from 0, sizes are pixels. */
export interface RowWindow {
  /** The ref of the element that scrolls. */
  readonly attach: WindowScroller['attach']
  readonly count: number
  /** The first and last row on screen, both included; last is -1 where there are none. */
  readonly first: number
  readonly last: number
  /** Whole rows that fit on screen. */
  readonly pageRows: number
  /** Width of the part on screen, and what was scrolled sideways. */
  readonly width: number
  readonly scrollLeft: number
  /** Height of the element's content: it gives the scroll bar its length. */
  readonly contentHeight: number
  /** Height of the layer that sticks to the upper edge and holds header and rows. */
  readonly layerHeight: number
  /** Where a row is drawn within that layer. */
  readonly rowStyle: (row: number) => CSSProperties
  readonly reveal: WindowScroller['reveal']
  readonly jumpTo: WindowScroller['jumpTo']
  readonly revealAcross: WindowScroller['revealAcross']
}

/** A window over `count` rows; draw it with `RowWindowView`. */
export function useRowWindow({ count, rowHeight, headerHeight = 0 }: RowWindowOptions): RowWindow {
  const [scroller] = useState(() => new WindowScroller())
  const { top, viewport, width, scrollLeft } = useSyncExternalStore(scroller.subscribe, scroller.seen)
  useLayoutEffect(
    () => scroller.show({ count, rowHeight, headerHeight }),
    [scroller, count, rowHeight, headerHeight],
  )
  const extent = { rows: count, rowHeight, viewport }
  const { first, last } = rowsOnScreen(extent, top)
  const { attach, reveal, jumpTo, revealAcross } = scroller
  return {
    attach,
    count,
    first,
    last: viewport === 0 ? -1 : last,
    pageRows: Math.max(1, Math.floor(viewport / rowHeight)),
    width,
    scrollLeft,
    contentHeight: spacerHeight(extent) + headerHeight,
    layerHeight: viewport + headerHeight,
    rowStyle: (row) => ({
      height: rowHeight,
      transform: `translateY(${headerHeight + row * rowHeight - top}px)`,
    }),
    reveal,
    jumpTo,
    revealAcross,
  }
}
