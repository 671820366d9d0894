/** Dropping a file on a source compares the two: which source a drag is over, and how a line says that it is one. */

const ATTRIBUTE = 'data-drop-source'

/** Spread on the element that shows a source: files dropped on it are compared with it. */
export function dropOnSource(sourceId: string): Readonly<Record<typeof ATTRIBUTE, string>> {
  return { [ATTRIBUTE]: sourceId }
}

/** A source that files hang over. */
export interface SourceUnder {
  readonly sourceId: string
  readonly element: Element
}

/** The source under a drag; null where it is over none. */
export function sourceUnder(target: EventTarget | null): SourceUnder | null {
  const element = target instanceof Element ? target.closest(`[${ATTRIBUTE}]`) : null
  const sourceId = element?.getAttribute(ATTRIBUTE)
  return element == null || sourceId == null ? null : { sourceId, element }
}
