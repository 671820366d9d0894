/** Where the steps of a script stand in its text. */
import type { Script } from '../../shared/script-model.ts'

/** For each step the line (from 1) at which it begins in the script's text; null where it is not to be found. */
export function stepLines({ text, steps }: Pick<Script, 'text' | 'steps'>): readonly (number | null)[] {
  let at = 0
  let line = 1
  return steps.map(({ sql, withheld }) => {
    const first = sql.trimStart().split('\n', 1)[0] ?? ''
    const found = first === '' ? -1 : text.indexOf(withheld ? `-- ${first}` : `\n${first}`, at)
    if (found === -1) return null
    const start = withheld ? found : found + 1
    for (let next = text.indexOf('\n', at); next !== -1 && next < start; next = text.indexOf('\n', next + 1))
      line += 1
    at = start
    return line
  })
}
