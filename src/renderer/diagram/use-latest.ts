/** What a component was drawn with last, for handlers that live longer than one drawing. */
import { useLayoutEffect, useRef, type RefObject } from 'react'

/** A reference to the value of the last drawing; read it in handlers and effects only. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
