/** Keys that only a list or a dialog hears while it has the focus, for the shortcuts page. */

export interface PlaceKeys {
  readonly place: string
  readonly keys: readonly (readonly [chords: readonly string[], does: string])[]
}

export const PLACE_KEYS: readonly PlaceKeys[] = [
  {
    place: 'In the tree',
    keys: [
      [['Up', 'Down'], 'the line above, below'],
      [['Right', 'Left'], 'open, close or go to the branch'],
      [['Enter'], 'show the object'],
      [['Home', 'End'], 'the first, the last line'],
      [['PageUp', 'PageDown'], 'a page up, down'],
    ],
  },
  {
    place: 'In rows',
    keys: [
      [['Up', 'Down', 'Left', 'Right'], 'from cell to cell'],
      [['Enter'], 'the value in full'],
      [['Mod+C'], 'copy the value'],
      [['Mod+G'], 'go to a row'],
      [['Mod+Home', 'Mod+End'], 'the first, the last row'],
    ],
  },
  {
    place: 'In renames and moves',
    keys: [
      [['A'], 'accept'],
      [['R'], 'refuse'],
      [['U'], 'undo'],
    ],
  },
  {
    place: 'In tabs',
    keys: [[['Left', 'Right'], 'from tab to tab']],
  },
  {
    place: 'Where files are chosen',
    keys: [
      [['Space'], 'choose a file'],
      [['Enter'], 'open it, or the folder'],
      [['Backspace'], 'the folder above'],
    ],
  },
]
