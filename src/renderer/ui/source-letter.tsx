/** The letter of a source in its colour: A and B are the two sides, the others are plain. */
import classes from './source-letter.module.css'

/** `letter` as letterOf() gives it. */
export function SourceLetter({ letter }: { readonly letter: string }) {
  return (
    <span className={classes['letter']} data-side={letter}>
      {letter}
    </span>
  )
}
