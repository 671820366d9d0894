/** Where the pages of a PDF stand under each other, in pixels: pure. */
import type { PageSize } from './pdf-file.ts'

/** Pixels between pages, and around them. */
export const PAGE_GAP = 12

/** How large pages are shown: as wide as the pane, or in relation to their full size. */
export type Zoom = 'width' | number

/** Sizes that are offered, 1 being full size. */
export const ZOOMS = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4] as const

export interface PagePlaces {
  readonly tops: readonly number[]
  readonly heights: readonly number[]
  readonly widths: readonly number[]
  readonly height: number
  /** Of the widest page with what is around it. */
  readonly width: number
}

/** Pages by number from 0; those whose size is not known are taken to be as the first. */
export function pagePlaces(
  count: number,
  first: PageSize,
  known: ReadonlyMap<number, PageSize>,
  scale: number,
): PagePlaces {
  const tops: number[] = []
  const heights: number[] = []
  const widths: number[] = []
  let top = PAGE_GAP
  for (let page = 0; page < count; page++) {
    const { width, height } = known.get(page) ?? first
    tops.push(top)
    heights.push(Math.round(height * scale))
    widths.push(Math.round(width * scale))
    top += Math.round(height * scale) + PAGE_GAP
  }
  return { tops, heights, widths, height: top, width: Math.max(0, ...widths) + 2 * PAGE_GAP }
}

/** The pages (from 0, both included) of which something lies between two heights; last before first where none. */
export function pagesBetween(
  { tops, heights }: PagePlaces,
  from: number,
  to: number,
): readonly [number, number] {
  const first = tops.findIndex((top, page) => top + (heights[page] ?? 0) >= from)
  const behind = tops.findIndex((top) => top > to)
  return [first < 0 ? tops.length : first, (behind < 0 ? tops.length : behind) - 1]
}

/** The page (from 0) that fills the middle of what is on screen. */
export function pageAt(places: PagePlaces, scrollTop: number, viewport: number): number {
  const middle = scrollTop + viewport / 2
  const after = places.tops.findIndex((top) => top > middle)
  return Math.max(0, (after < 0 ? places.tops.length : after) - 1)
}

/** The next size up or down from this one; the same at either end. */
export function zoomAfter(zoom: number, step: 1 | -1): number {
  const next =
    step === 1 ? ZOOMS.find((one) => one > zoom + 0.001) : ZOOMS.findLast((one) => one < zoom - 0.001)
  return next ?? zoom
}
