/** Shortcuts as keys. */
import { chordText } from './chord.ts'
import classes from './keys.module.css'

export interface ChordsProps {
  /** As chord.ts has them: 'Mod+K'. */
  readonly chords: readonly string[]
}

export function Chords({ chords }: ChordsProps) {
  return (
    <span className={classes['chords']}>
      {chords.map((chord) => (
        <kbd key={chord} className={classes['chord']}>
          {chordText(chord)}
        </kbd>
      ))}
    </span>
  )
}
