import { expect, test } from 'vitest'
import { SHELL_COMMANDS } from '../../../src/shared/shell-bridge.ts'
import { chordText, isChord, parseChord, type KeyPress } from '../../../src/renderer/commands/chord.ts'
import { everyCommand } from '../../../src/renderer/commands/all-commands.ts'
import { commandOf } from '../../../src/renderer/commands/key-binding.ts'
import {
  chordsOf,
  runCommand,
  setCommands,
  shortcutOf,
  withShortcut,
  type Command,
} from '../../../src/renderer/commands/registry.ts'

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}
const anywhere = { typing: false, dialog: false, mac: false }

function command(id: string, keys: string, more: Partial<Command> = {}): Command {
  return { id, title: id, group: 'Go', keys, run: () => undefined, ...more }
}

test('Mod is Command on a Mac and Ctrl elsewhere, and never both', () => {
  const chord = parseChord('Mod+K')
  expect(isChord(press('k', { ctrlKey: true }), chord, false)).toBe(true)
  expect(isChord(press('k', { metaKey: true }), chord, false)).toBe(false)
  expect(isChord(press('k', { metaKey: true }), chord, true)).toBe(true)
  expect(isChord(press('k', { ctrlKey: true }), chord, true)).toBe(false)
  expect(isChord(press('k', { ctrlKey: true, metaKey: true }), chord, false)).toBe(false)
  expect(isChord(press('K', { ctrlKey: true, shiftKey: true }), chord, false)).toBe(false)
  expect(isChord(press('k', { ctrlKey: true, altKey: true }), chord, false)).toBe(false)
})

test('signs are found wherever a keyboard has them, letters by their place where the script is another', () => {
  expect(isChord(press('?', { shiftKey: true }), parseChord('?'), false)).toBe(true)
  expect(isChord(press('/', { shiftKey: true, ctrlKey: true }), parseChord('Mod+/'), false)).toBe(true)
  expect(isChord(press('л', { ctrlKey: true, code: 'KeyK' }), parseChord('Mod+K'), false)).toBe(true)
  expect(isChord(press('&', { altKey: true, code: 'Digit1' }), parseChord('Alt+1'), false)).toBe(true)
  expect(isChord(press('+', { ctrlKey: true }), parseChord('Mod++'), false)).toBe(true)
})

test('a field keeps the keys that write into it, and gives away those with Mod', () => {
  const commands = [command('filter', '/'), command('palette', 'Mod+K'), command('back', 'Alt+Left')]
  const typing = { ...anywhere, typing: true }
  expect(commandOf(press('/'), anywhere, commands)?.id).toBe('filter')
  expect(commandOf(press('/'), typing, commands)).toBeNull()
  expect(commandOf(press('k', { ctrlKey: true }), typing, commands)?.id).toBe('palette')
  expect(commandOf(press('ArrowLeft', { altKey: true }), typing, commands)?.id).toBe('back')
  // On a Mac it goes back by a word.
  expect(commandOf(press('ArrowLeft', { altKey: true }), { ...typing, mac: true }, commands)).toBeNull()
})

test('a dialog keeps all keys, and a command that would do nothing leaves its keys to the next', () => {
  const commands = [command('a', 'Mod+E', { when: () => false }), command('b', 'Mod+E')]
  const pressed = press('e', { ctrlKey: true })
  expect(commandOf(pressed, anywhere, commands)?.id).toBe('b')
  expect(commandOf(pressed, { ...anywhere, dialog: true }, commands)).toBeNull()
})

test('shortcuts are written as the reader’s machine writes them', () => {
  expect(chordText('Mod+Shift+P', false)).toBe('Ctrl+Shift+P')
  expect(chordText('Mod+Shift+P', true)).toBe('⇧⌘P')
  expect(chordText('Alt+Left', true)).toBe('⌥←')
  expect(() => parseChord('Control+K')).toThrow('Control+K is no chord')
})

test('a command runs by its id where it can, and a tooltip has its shortcut', () => {
  let runs = 0
  setCommands([
    command('one', 'Mod+1', { run: () => runs++ }),
    command('never', 'Mod+2', { when: () => false, run: () => runs++ }),
  ])
  expect([runCommand('one'), runCommand('never'), runCommand('none')]).toEqual([true, false, false])
  expect(runs).toBe(1)
  expect(shortcutOf('none')).toBeNull()
  expect(withShortcut('One', 'one')).toBe(`One (${chordText('Mod+1')})`)
  expect(() => setCommands([command('one', '1'), command('one', '2')])).toThrow('two commands are called one')
})

test('each command of the window has keys that can be pressed, and leaves the clipboard and undo alone', () => {
  setCommands(everyCommand)
  const taken = new Map<string, string[]>()
  for (const one of everyCommand) {
    for (const words of chordsOf(one)) {
      const { mod, key, shift, alt } = parseChord(words)
      expect(mod && !shift && !alt && 'acvxyz'.includes(key), `${one.id} takes ${words}`).toBe(false)
      taken.set(words, [...(taken.get(words) ?? []), one.id])
    }
  }
  const twice = [...taken].filter(([, ids]) => ids.length > 1)
  expect(twice).toEqual([])
})

test('every entry of the shell’s menus has its command', () => {
  const ids = new Set(everyCommand.map(({ id }) => id))
  expect(SHELL_COMMANDS.filter((name) => !ids.has(name))).toEqual([])
})
