/**
 * Key chords as words: 'Mod+K', 'Alt+Left', '?', 'Mod+Shift+O'. Mod is Command
 * on a Mac and Ctrl elsewhere. Which pressed key is which chord, and how a
 * chord is written for the reader of this machine.
 */

/** What of a keyboard event says which chord it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** One chord, taken apart. */
export interface Chord {
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** As `KeyboardEvent.key` has it; letters in lower case. */
  readonly key: string
}

const NAMED: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Esc: 'Escape',
  Space: ' ',
}

const MAC_SIGNS: Readonly<Record<string, string>> = {
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Enter: '↩',
  Backspace: '⌫',
  Delete: '⌦',
}

/** Whether this machine's modifier is Command. */
export const isMac: boolean = /^Mac|^iP/u.test(globalThis.navigator?.platform ?? '')

/** Takes a chord apart; throws on one that cannot be pressed, which is a mistake in a list of commands. */
export function parseChord(words: string): Chord {
  const parts = words.split('+')
  const last = words.endsWith('+') ? '+' : (parts.at(-1) ?? '')
  const modifiers = words
    .slice(0, words.length - last.length)
    .split('+')
    .filter(Boolean)
  const known = modifiers.every((word) => ['Mod', 'Alt', 'Shift'].includes(word))
  if (!known || last === '') throw new Error(`${words} is no chord`)
  return {
    mod: modifiers.includes('Mod'),
    alt: modifiers.includes('Alt'),
    shift: modifiers.includes('Shift'),
    key: NAMED[last] ?? (last.length === 1 ? last.toLowerCase() : last),
  }
}

/** Whether a pressed key is that chord. */
export function isChord(press: KeyPress, chord: Chord, mac: boolean = isMac): boolean {
  const [mod, other] = mac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  if (mod !== chord.mod || other || press.altKey !== chord.alt) return false
  // Where a sign stands differs from keyboard to keyboard: '?' and '/' need Shift on some and not on others.
  const isSign = chord.key.length === 1 && !/[\p{L}\p{N} ]/u.test(chord.key)
  if (!isSign && press.shiftKey !== chord.shift) return false
  return keyOf(press) === chord.key
}

/** The key's own name; on keyboards of other scripts the Latin letter of its place, and a digit wherever it takes Shift. */
function keyOf({ key, code, ctrlKey, metaKey, altKey }: KeyPress): string {
  if (key.length !== 1) return key
  const digit = /^Digit(\d)$/u.exec(code)?.[1]
  if (digit !== undefined && (ctrlKey || metaKey || altKey)) return digit
  const letter = /^Key([A-Z])$/u.exec(code)?.[1]
  return letter !== undefined && key > '\u007f' ? letter.toLowerCase() : key.toLowerCase()
}

/** Whether pressing it in a field of text would write or edit: then it belongs to the field. */
export function writesText({ mod, alt, key }: Chord, mac: boolean = isMac): boolean {
  return !mod && (mac || !alt) && !/^F\d+$/u.test(key)
}

/** A chord as this machine's reader writes it: 'Ctrl+Shift+P', '⇧⌘P'. */
export function chordText(words: string, mac: boolean = isMac): string {
  const { mod, alt, shift } = parseChord(words)
  const last = words.endsWith('+') ? '+' : (words.split('+').at(-1) ?? '')
  if (mac) {
    return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${MAC_SIGNS[last] ?? last}`
  }
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', last].filter(Boolean).join('+')
}
