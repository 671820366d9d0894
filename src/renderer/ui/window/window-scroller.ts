/**
 * The element of a window over rows, followed and moved: where the scroll bar
 * stands and how large the element is go into the position, jumps come out.
 * A store for useSyncExternalStore, so that rows are drawn in the frame in
 * which they were scrolled to.
 */
import { topShowing, WindowPosition } from './window-position.ts'

/** What is seen of the content, in pixels. A new one after every change. */
export interface SeenPart {
  readonly top: number
  /** Height of the rows on screen, the header not counted. */
  readonly viewport: number
  readonly width: number
  readonly scrollLeft: number
}

/** The rows that an element is to show. Heights in pixels. */
export interface ShownRows {
  readonly count: number
  readonly rowHeight: number
  readonly headerHeight: number
}

export class WindowScroller {
  readonly #position = new WindowPosition()
  readonly #listeners = new Set<() => void>()
  #element: HTMLElement | null = null
  #rows: ShownRows = { count: 0, rowHeight: 1, headerHeight: 0 }
  #seen: SeenPart = { top: 0, viewport: 0, width: 0, scrollLeft: 0 }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly seen = (): SeenPart => this.#seen

  /** The ref of the element that scrolls; answers what undoes it. */
  readonly attach = (element: HTMLElement | null): (() => void) | undefined => {
    if (element === null) return undefined
    this.#element = element
    const onScroll = (): void => {
      this.#position.scrolled(element.scrollTop)
      this.#changed()
    }
    const place = (): void => this.#place()
    const observer = new ResizeObserver(() => this.#measure())
    element.addEventListener('scroll', onScroll, { passive: true })
    // Small movements over scaled content leave the scroll bar a little off; it is put right at rest.
    element.addEventListener('scrollend', place)
    observer.observe(element)
    this.#measure()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
      element.removeEventListener('scrollend', place)
      this.#element = null
    }
  }

  /** Shows other rows; what is on screen stays as far as it is still there. Call it after the element has its height. */
  show(rows: ShownRows): void {
    this.#rows = rows
    this.#measure()
  }

  /** Scrolls just so far that a row is wholly on screen. */
  readonly reveal = (row: number): void => {
    this.#position.moveTo(topShowing(this.#position.extent, this.#position.top, row))
    this.#place()
  }

  /** Puts a row at the upper edge, as far as the end allows. */
  readonly jumpTo = (row: number): void => {
    this.#position.moveTo(row * this.#rows.rowHeight)
    this.#place()
  }

  /** Scrolls sideways just so far that this stretch of the content, in pixels, is right of what stays at the left. */
  readonly revealAcross = (start: number, end: number, fixedLeft: number): void => {
    const element = this.#element
    if (element === null) return
    if (start - fixedLeft < element.scrollLeft) element.scrollLeft = start - fixedLeft
    else if (end > element.scrollLeft + element.clientWidth)
      element.scrollLeft = Math.min(start - fixedLeft, end - element.clientWidth)
  }

  #measure(): void {
    const { count, rowHeight, headerHeight } = this.#rows
    const viewport = Math.max(0, (this.#element?.clientHeight ?? 0) - headerHeight)
    this.#position.fit({ rows: count, rowHeight, viewport })
    this.#place()
  }

  /** Puts the scroll bar where it belongs for what is shown. */
  #place(): void {
    const element = this.#element
    if (element !== null) {
      const wanted = this.#position.scrollTop
      if (element.scrollTop !== wanted) element.scrollTop = wanted
      this.#position.placed(element.scrollTop)
    }
    this.#changed()
  }

  #changed(): void {
    const next: SeenPart = {
      top: this.#position.top,
      viewport: this.#position.extent.viewport,
      width: this.#element?.clientWidth ?? 0,
      scrollLeft: this.#element?.scrollLeft ?? 0,
    }
    const { top, viewport, width, scrollLeft } = this.#seen
    const same =
      top === next.top && viewport === next.viewport && width === next.width && scrollLeft === next.scrollLeft
    if (same) return
    this.#seen = next
    for (const listener of this.#listeners) listener()
  }
}
