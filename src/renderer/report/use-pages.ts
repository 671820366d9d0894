/** The pages of a PDF in a pane that scrolls: where they stand, which are drawn, and the ways to go to others. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { PIXELS_PER_POINT, type PageSize, type PdfFile } from './pdf-file.ts'
import { PAGE_GAP, pageAt, pagePlaces, pagesBetween, type PagePlaces, type Zoom } from './page-places.ts'

export interface Pages {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly places: PagePlaces
  /** Pixels to a point. */
  readonly scale: number
  /** How large they are in relation to their full size. */
  readonly shown: number
  /** From 0: the page in the middle, and those that are drawn, both included. */
  readonly current: number
  readonly drawn: readonly [number, number]
  readonly onScroll: () => void
  readonly onSize: (page: number, size: PageSize) => void
  /** Shows a page (from 0) from its upper edge. */
  readonly goTo: (page: number) => void
}

interface Seen {
  readonly top: number
  readonly width: number
  readonly height: number
}

export function usePages({ pages, first }: PdfFile, zoom: Zoom): Pages {
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState<Seen>({ top: 0, width: 0, height: 0 })
  const [known, setKnown] = useState<ReadonlyMap<number, PageSize>>(new Map())
  const fitting = Math.max(0.1, (seen.width - 2 * PAGE_GAP) / first.width)
  const scale = zoom === 'width' ? fitting : zoom * PIXELS_PER_POINT
  const places = useMemo(() => pagePlaces(pages, first, known, scale), [pages, first, known, scale])

  const look = useCallback((): void => {
    const element = scroller.current
    if (element === null) return
    const { scrollTop: top, clientWidth: width, clientHeight: height } = element
    setSeen((was) =>
      was.top === top && was.width === width && was.height === height ? was : { top, width, height },
    )
  }, [])
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const observer = new ResizeObserver(look)
    observer.observe(element)
    look()
    return () => observer.disconnect()
  }, [look])

  // What is at the upper edge stays there when pages become larger or smaller.
  const scaleBefore = useRef<number | null>(null)
  useLayoutEffect(() => {
    const element = scroller.current
    const before = scaleBefore.current
    if (element === null || seen.width === 0) return
    scaleBefore.current = scale
    if (before === null || before === scale) return
    element.scrollTop *= scale / before
    look()
  }, [scale, seen.width, look])

  const onSize = useCallback(
    (page: number, size: PageSize): void =>
      setKnown((was) => {
        const thought = was.get(page) ?? first
        return thought.width === size.width && thought.height === size.height
          ? was
          : new Map(was).set(page, size)
      }),
    [first],
  )
  const drawn = pagesBetween(places, seen.top - seen.height / 2, seen.top + seen.height * 1.5)
  return {
    scroller,
    places,
    scale,
    shown: scale / PIXELS_PER_POINT,
    current: pageAt(places, seen.top, seen.height),
    drawn: seen.width === 0 ? [0, -1] : drawn,
    onScroll: look,
    onSize,
    goTo: (page) => {
      const to = Math.max(0, Math.min(pages - 1, page))
      scroller.current?.scrollTo({ top: (places.tops[to] ?? 0) - PAGE_GAP })
      // The next key may come before the event does.
      look()
    },
  }
}
