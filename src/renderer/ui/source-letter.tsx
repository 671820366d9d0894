/** The letter of a source in its colour: the same wherever a source is named. */
import classes from './source-letter.module.css'

/** Sources from A on that have a colour of their own in tokens.css; further ones are plain. */
const COLOURED = 16

/** The colours of a source: text or lines, and a soft ground that such text may stand on. */
export interface SourceColours {
  readonly ink: string
  readonly soft: string
}

/** The colours of the source with this letter (letterOf), as CSS values. */
export function sourceColours(letter: string): SourceColours {
  const place = letter.length === 1 ? letter.charCodeAt(0) - 65 : COLOURED
  if (place < 0 || place >= COLOURED) return { ink: 'var(--ds-same)', soft: 'var(--ds-same-soft)' }
  const name = `--ds-source-${letter.toLowerCase()}`
  return { ink: `var(${name})`, soft: `var(${name}-soft)` }
}

/** `letter` as letterOf() gives it. */
export function SourceLetter({ letter }: { readonly letter: string }) {
  const { ink, soft } = sourceColours(letter)
  return (
    <span className={classes['letter']} data-source={letter} style={{ color: ink, background: soft }}>
      {letter}
    </span>
  )
}
