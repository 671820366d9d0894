/** A value that is made when it is first asked for. */

/** Calls `make` the first time only. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
