/** Requests to put the keyboard's focus somewhere, told from anywhere in the window to who owns the place. */

type FocusPlace = 'tree filter' | 'tree'

const listeners = new Map<FocusPlace, () => void>()

/** The owner of a place says how it takes the focus; answers a function that ends it. */
export function ownFocus(place: FocusPlace, take: () => void): () => void {
  listeners.set(place, take)
  return () => {
    if (listeners.get(place) === take) listeners.delete(place)
  }
}

/** Asks the owner of a place to take the focus; nothing happens where there is none on screen. */
export function requestFocus(place: FocusPlace): void {
  listeners.get(place)?.()
}
