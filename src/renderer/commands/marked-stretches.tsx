/** A text of which stretches are marked. */
import { visibleText } from '../text/visible-text.ts'
import type { Stretch } from './match-words.ts'

export interface MarkedStretchesProps {
  readonly text: string
  /** Ascending, not touching; in characters of the text as it came. */
  readonly marks: readonly Stretch[]
}

export function MarkedStretches({ text, marks }: MarkedStretchesProps) {
  const ends = [0, ...marks.map(([, end]) => end)]
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {visibleText(text.slice(ends[index], start))}
          <mark>{visibleText(text.slice(start, end))}</mark>
        </span>
      ))}
      {visibleText(text.slice(ends.at(-1)))}
    </>
  )
}
