/** Which commands answer to what was typed, the best first. */
import { matchWords, type Stretch } from './match-words.ts'
import { COMMAND_GROUPS, isReady, type Command } from './registry.ts'

export interface CommandMatch {
  readonly command: Command
  /** What of its title was found. */
  readonly marks: readonly Stretch[]
}

/** What is found by a command's other words counts so much less than what is found by its title. */
const OTHER_WORDS = 50

/** The commands that would do something now and answer to the words typed; without words all, by group. */
export function matchingCommands(typed: string, commands: readonly Command[]): readonly CommandMatch[] {
  const found = commands.filter(isReady).flatMap((command) => {
    const { title, group, words } = command
    const byTitle = matchWords(typed, title)
    if (byTitle !== null) return [{ command, ...byTitle }]
    const byOther = matchWords(typed, `${title} ${group} ${words ?? ''}`)
    return byOther === null ? [] : [{ command, score: byOther.score - OTHER_WORDS, marks: [] }]
  })
  if (typed.trim() === '') {
    const place = ({ command }: CommandMatch): number => COMMAND_GROUPS.indexOf(command.group)
    return found.map(({ command }) => ({ command, marks: [] })).toSorted((x, y) => place(x) - place(y))
  }
  return found.toSorted((x, y) => y.score - x.score)
}
