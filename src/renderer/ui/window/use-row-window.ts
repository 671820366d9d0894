/** A window over rows as React uses it: it follows the element's scrolling and size, and moves it. */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react'
import { flushSync } from 'react-dom'
import { rowsOnScreen, spacerHeight, topShowing, WindowPosition } from './window-position.ts'

export interface RowWindowOptions {
  readonly count: number
  /** Pixels. */
  readonly rowHeight: number
  /** Pixels above the rows that do not scroll. */
  readonly headerHeight?: number
}

/** What is on screen, and the ways to move. Rows count from 0. */
export interface RowWindow {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly count: number
  /** The first and last row on screen, both included; last is -1 where there are none. */
  readonly first: number
  readonly last: number
  /** Whole rows that fit on screen. */
  readonly pageRows: number
  /** Width of the part on screen and what was scrolled sideways, in pixels. */
  readonly width: number
  readonly scrollLeft: number
  /** Height of the element's content: it gives the scroll bar its length. */
  readonly contentHeight: number
  /** Height of the layer that sticks to the upper edge and holds header and rows. */
  readonly layerHeight: number
  /** Where a row is drawn within that layer. */
  readonly rowStyle: (row: number) => CSSProperties
  /** Scrolls just so far that a row is wholly on screen. */
  readonly reveal: (row: number) => void
  /** Puts a row at the upper edge, as far as the end allows. */
  readonly jumpTo: (row: number) => void
}

interface Seen {
  readonly top: number
  readonly viewport: number
  readonly width: number
  readonly scrollLeft: number
}

/** A window over `count` rows; draw it with `RowWindowView`. */
export function useRowWindow({ count, rowHeight, headerHeight = 0 }: RowWindowOptions): RowWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const [position] = useState(() => new WindowPosition())
  const [seen, setSeen] = useState<Seen>({ top: 0, viewport: 0, width: 0, scrollLeft: 0 })
  const extent = useMemo(
    () => ({ rows: count, rowHeight, viewport: seen.viewport }),
    [count, rowHeight, seen.viewport],
  )

  /** Puts the scroll bar where it belongs, and draws. */
  const place = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    element.scrollTop = position.scrollTop
    position.placed(element.scrollTop)
    setSeen((old) => (old.top === position.top ? old : { ...old, top: position.top }))
  }, [position])

  useLayoutEffect(() => {
    position.fit(extent)
    place()
  }, [position, extent, place])

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const measure = (): void => {
      const viewport = Math.max(0, element.clientHeight - headerHeight)
      const width = element.clientWidth
      setSeen((old) => (old.viewport === viewport && old.width === width ? old : { ...old, viewport, width }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [headerHeight])

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const onScroll = (): void => {
      position.scrolled(element.scrollTop)
      const { scrollLeft } = element
      // Drawn in the same frame, so that rows never lag behind the scroll bar.
      flushSync(() => setSeen((old) => ({ ...old, top: position.top, scrollLeft })))
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    // Small movements over scaled content leave the scroll bar a little off; it is put right at rest.
    element.addEventListener('scrollend', place)
    return () => {
      element.removeEventListener('scroll', onScroll)
      element.removeEventListener('scrollend', place)
    }
  }, [position, place])

  const moveTo = useCallback(
    (top: number) => {
      position.moveTo(top)
      place()
    },
    [position, place],
  )
  const { first, last } = rowsOnScreen(extent, seen.top)
  return {
    scroller,
    count,
    first,
    last: seen.viewport === 0 ? -1 : last,
    pageRows: Math.max(1, Math.floor(seen.viewport / rowHeight)),
    width: seen.width,
    scrollLeft: seen.scrollLeft,
    contentHeight: spacerHeight(extent) + headerHeight,
    layerHeight: seen.viewport + headerHeight,
    rowStyle: (row) => ({
      height: rowHeight,
      transform: `translateY(${headerHeight + row * rowHeight - seen.top}px)`,
    }),
    reveal: (row) => moveTo(topShowing(position.extent, position.top, row)),
    jumpTo: (row) => moveTo(row * rowHeight),
  }
}
