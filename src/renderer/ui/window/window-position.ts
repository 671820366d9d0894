/**
 * Where a window stands over rows of one height, be they ten or three billion.
 * Browsers cap the height of an element, so tall content stands on a shorter
 * spacer: the first and last stretch of the scroll bar map pixel to pixel, the
 * middle is scaled. What is shown is always `top`, in pixels of the content;
 * small movements (wheel, touch, an arrow of the scroll bar) move it by just as
 * many pixels, large ones (the thumb) by proportion. No DOM here.
 */

/** What is looked at: how many rows, how tall each is and how much of them is on screen, in pixels. */
export interface Extent {
  readonly rows: number
  readonly rowHeight: number
  readonly viewport: number
}

/** The tallest spacer. Chromium caps elements at about 33.5 million pixels, others lower. */
export const TALLEST_SPACER = 16_000_000
/** At both ends this many pixels of the scroll bar are not scaled. */
const EXACT_END = 200_000

/** Height of all rows in pixels. */
export function contentHeight({ rows, rowHeight }: Extent): number {
  return rows * rowHeight
}

/** Height in pixels of the element that gives the scroll bar its length. */
export function spacerHeight(extent: Extent): number {
  return Math.min(contentHeight(extent), TALLEST_SPACER)
}

/** The `top` at which the last row ends at the window's lower edge. */
export function lastTop(extent: Extent): number {
  return Math.max(0, contentHeight(extent) - extent.viewport)
}

function lastScroll(extent: Extent): number {
  return Math.max(0, spacerHeight(extent) - extent.viewport)
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}

/** The content's pixel at the window's upper edge for a place of the scroll bar. */
export function topAtScroll(extent: Extent, scrollTop: number): number {
  const top = lastTop(extent)
  const scroll = lastScroll(extent)
  if (top === scroll || scrollTop <= EXACT_END) return clamp(scrollTop, 0, top)
  const left = scroll - scrollTop
  if (left <= EXACT_END) return clamp(top - left, 0, top)
  return EXACT_END + (scrollTop - EXACT_END) * middleScale(top, scroll)
}

/** The place of the scroll bar for a content's pixel; the reverse of `topAtScroll`. */
export function scrollAtTop(extent: Extent, at: number): number {
  const top = lastTop(extent)
  const scroll = lastScroll(extent)
  if (top === scroll || at <= EXACT_END) return clamp(at, 0, scroll)
  const left = top - at
  if (left <= EXACT_END) return clamp(scroll - left, 0, scroll)
  return EXACT_END + (at - EXACT_END) / middleScale(top, scroll)
}

function middleScale(top: number, scroll: number): number {
  return (top - 2 * EXACT_END) / (scroll - 2 * EXACT_END)
}

/** Rows of which anything is on screen, both ends included; last is -1 where there are none. */
export function rowsOnScreen(
  { rows, rowHeight, viewport }: Extent,
  top: number,
): { first: number; last: number } {
  const first = Math.max(0, Math.floor(top / rowHeight))
  return { first, last: Math.min(rows - 1, Math.ceil((top + viewport) / rowHeight) - 1) }
}

/** The `top` nearest to the present one at which a row is wholly on screen. */
export function topShowing({ rows, rowHeight, viewport }: Extent, top: number, row: number): number {
  const start = clamp(row, 0, Math.max(0, rows - 1)) * rowHeight
  if (start < top) return start
  return Math.max(top, start + rowHeight - viewport)
}

/** The position of one window. It is told what the element did, and says what the element should do. */
export class WindowPosition {
  #extent: Extent = { rows: 0, rowHeight: 1, viewport: 0 }
  #top = 0
  #scrollTop = 0

  /** The content's pixel at the upper edge. */
  get top(): number {
    return this.#top
  }

  get extent(): Extent {
    return this.#extent
  }

  /** Where the scroll bar belongs for what is shown. */
  get scrollTop(): number {
    return scrollAtTop(this.#extent, this.#top)
  }

  /** Takes another number of rows or another height; what is shown stays as far as it is still there. */
  fit(extent: Extent): void {
    this.#extent = extent
    this.#top = clamp(this.#top, 0, lastTop(extent))
  }

  /** The element stands here now because the window put it there; it rounds as it likes. */
  placed(scrollTop: number): void {
    this.#scrollTop = scrollTop
  }

  /** The reader scrolled the element to here. */
  scrolled(scrollTop: number): void {
    const moved = scrollTop - this.#scrollTop
    if (moved === 0) return
    this.#scrollTop = scrollTop
    const scaled = contentHeight(this.#extent) > TALLEST_SPACER
    const near = Math.abs(moved) <= 2 * this.#extent.viewport
    this.#top =
      scaled && near
        ? clamp(this.#top + moved, 0, lastTop(this.#extent))
        : topAtScroll(this.#extent, scrollTop)
  }

  /** Shows the content from this pixel on. */
  moveTo(top: number): void {
    this.#top = clamp(top, 0, lastTop(this.#extent))
  }
}
