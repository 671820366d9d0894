/** Requests to put the keyboard's focus somewhere, told from anywhere in the window to who owns the place. */

type FocusPlace = 'tree filter' | 'tree' | 'findings' | 'sources' | 'search' | 'report'

const listeners = new Map<FocusPlace, () => void>()
let waiting: FocusPlace | null = null

/** The owner of a place says how it takes the focus; answers a function that ends it. */
export function ownFocus(place: FocusPlace, take: () => void): () => void {
  listeners.set(place, take)
  if (waiting === place) {
    waiting = null
    take()
  }
  return () => {
    if (listeners.get(place) === take) listeners.delete(place)
  }
}

/** Asks the owner of a place to take the focus; a place that is not on screen takes it when it next is. */
export function requestFocus(place: FocusPlace): void {
  const take = listeners.get(place)
  if (take === undefined) waiting = place
  else take()
}
