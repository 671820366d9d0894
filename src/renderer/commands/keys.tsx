/** A command's shortcut as keys. */
import { chordText } from './chord.ts'
import { chordsOf, type Command } from './registry.ts'
import classes from './keys.module.css'

export interface KeysProps {
  readonly command: Command
  /** All of its chords, not the first alone. */
  readonly all?: boolean
}

export function Keys({ command, all = false }: KeysProps) {
  const chords = chordsOf(command)
  const shown = all ? chords : chords.slice(0, 1)
  return (
    <span className={classes['chords']}>
      {shown.map((chord) => (
        <kbd key={chord} className={classes['chord']}>
          {chordText(chord)}
        </kbd>
      ))}
    </span>
  )
}
