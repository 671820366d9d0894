/**
 * The one list of what the window can do. Every area has its commands in
 * `<area>/commands.ts`, all-commands.ts puts them together, and from here they
 * are found by the palette, the keys, the shortcuts page, tooltips and the
 * menus of the shell. The menus ask for commands by id: every ShellCommand is
 * the id of a command. Knows no area.
 */
import { chordText } from './chord.ts'

/** One thing that the reader can ask for. */
export interface Command {
  /** Unique; words in lower case with dashes: 'open-folder'. */
  readonly id: string
  /** What it does, as a menu would say it: 'Open a folder…'. */
  readonly title: string
  /** The heading under which it stands in the palette and on the shortcuts page. */
  readonly group: CommandGroup
  /** Chords (chord.ts), the first of which is the one that is shown: 'Mod+K', ['Mod+K', 'Mod+Shift+P']. */
  readonly keys?: string | readonly string[]
  /** Whether it would do something now; always, unless given. Asked at the time, so it may read any store. */
  readonly when?: () => boolean
  readonly run: () => void
  /** Other words by which the palette finds it. */
  readonly words?: string
  /** Its keys are heard before who has the focus: for what opens above everything. */
  readonly first?: boolean
}

/** Headings in the order in which they are listed. */
export const COMMAND_GROUPS = [
  'File',
  'Go',
  'Search',
  'Comparison',
  'Script',
  'Diagram',
  'Rows',
  'View',
  'Help',
] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

let list: readonly Command[] = []

/** Makes these the window's commands; once, before it is drawn. Throws where an id is there twice. */
export function setCommands(commands: readonly Command[]): void {
  const ids = new Set<string>()
  for (const { id } of commands) {
    if (ids.has(id)) throw new Error(`two commands are called ${id}`)
    ids.add(id)
  }
  list = commands
}

/** All commands, those too that would do nothing now. */
export function allCommands(): readonly Command[] {
  return list
}

/** Whether a command would do something now. */
export function isReady({ when }: Command): boolean {
  return when === undefined || when()
}

/** A command that is known to be there; throws where it is not, which is a mistake of who asks. */
export function commandById(id: string): Command {
  const command = list.find((one) => one.id === id)
  if (command === undefined) throw new Error(`no command is called ${id}`)
  return command
}

/** Runs a command by its id, where it would do something now; false where not, or where there is none. */
export function runCommand(id: string): boolean {
  const command = list.find((one) => one.id === id)
  if (command === undefined || !isReady(command)) return false
  command.run()
  return true
}

/** The chords of a command. */
export function chordsOf({ keys }: Command): readonly string[] {
  return keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys
}

/** A command's first shortcut as this machine's reader writes it; null where it has none. */
export function shortcutOf(id: string): string | null {
  const command = list.find((one) => one.id === id)
  const [first] = command === undefined ? [] : chordsOf(command)
  return first === undefined ? null : chordText(first)
}

/** A tooltip's words with the shortcut of the command behind it: 'Back (Alt+Left)'. */
export function withShortcut(words: string, id: string): string {
  const shortcut = shortcutOf(id)
  return shortcut === null ? words : `${words} (${shortcut})`
}
