import { expect, test } from 'vitest'
import { matchingCommands } from '../../../src/renderer/commands/command-matches.ts'
import { matchWords } from '../../../src/renderer/commands/match-words.ts'
import { recentPlaces } from '../../../src/renderer/commands/object-places.ts'
import type { Command } from '../../../src/renderer/commands/registry.ts'
import { changeBeside } from '../../../src/renderer/commands/review-commands.ts'
import type { View } from '../../../src/renderer/state/navigation.ts'

function command(title: string, group: Command['group'], more: Partial<Command> = {}): Command {
  return { id: title, title, group, run: () => undefined, ...more }
}
const COMMANDS = [
  command('Show the map', 'View'),
  command('Export a report…', 'Comparison', { words: 'pdf html' }),
  command('Open dumps…', 'File'),
  command('Reopen a dump', 'File'),
  command('Open a folder…', 'File'),
  command('Never', 'File', { when: () => false }),
]
const titles = (typed: string): string[] =>
  matchingCommands(typed, COMMANDS).map(({ command }) => command.title)

test('the start of a title is better than the start of a word, and that better than its middle', () => {
  expect(titles('open')).toEqual(['Open dumps…', 'Open a folder…', 'Reopen a dump'])
  expect(titles('op fol')).toEqual(['Open a folder…'])
  expect(titles('exrep')).toEqual(['Export a report…'])
})

test('without words all that can be done is listed by group; other words find too', () => {
  expect(titles(' ')).toEqual([
    'Open dumps…',
    'Reopen a dump',
    'Open a folder…',
    'Export a report…',
    'Show the map',
  ])
  expect(titles('pdf')).toEqual(['Export a report…'])
  expect(titles('never')).toEqual([])
  expect(titles('xyz')).toEqual([])
})

test('what was found is marked, without regard to case', () => {
  expect(matchWords('FOLD open', 'Open a folder')?.marks).toEqual([
    [0, 4],
    [7, 11],
  ])
  expect(matchWords('opfo', 'Open a folder')?.marks).toEqual([
    [0, 2],
    [7, 9],
  ])
  // What grows in lower case would mark the wrong letters.
  expect(matchWords('İ', 'İstanbul')?.marks ?? []).toEqual([])
})

test('places visited lately come last first, each once, without the one that is shown', () => {
  const at = (key: string): View => ({ kind: 'object', sourceId: 's', key })
  const overview: View = { kind: 'overview', scope: { sourceId: 's' } }
  const visited = { view: at('d'), back: [at('a'), overview, at('b'), at('a'), at('d')], forward: [at('e')] }
  expect(recentPlaces(visited)).toEqual([at('a'), at('b'), at('e')])
  expect(recentPlaces({ view: null, back: [], forward: [] })).toEqual([])
})

test('changes are walked through in the order of risk, from elsewhere from either end', () => {
  const risks = ['a', 'b', 'c'].map((entryId) => ({ entryId }))
  expect(changeBeside(risks, null, 1)).toBe('a')
  expect(changeBeside(risks, 'elsewhere', -1)).toBe('c')
  expect(changeBeside(risks, 'a', 1)).toBe('b')
  expect(changeBeside(risks, 'c', 1)).toBeNull()
  expect(changeBeside([], null, 1)).toBeNull()
})
