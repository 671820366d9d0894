/** One psql backslash command: its name, its argument, and where it ends when `\\` lets SQL follow on the same line. */

/** Commands that take the whole rest of their line. */
const WHOLE_LINE = /^(restrict|unrestrict|copy|!|ef|ev|sf|sv|h|help)$/

/** A command as it stands in a dump. `bytes` is how many bytes of the line belong to it. */
export interface PsqlLine {
  readonly command: string
  readonly argument: string
  readonly bytes: number
}

/** Reads the line that begins with the backslash, without its line end. */
export function parsePsqlLine(line: Buffer, decode: (bytes: Buffer) => string): PsqlLine {
  let name = 1
  while (name < line.length && line[name]! > 32 && line[name] !== 92) name += 1
  const command = line.toString('latin1', 1, name)
  let end = line.length
  if (!WHOLE_LINE.test(command)) {
    const separator = separatorIn(line, name)
    if (separator >= 0) {
      const argument = decode(line.subarray(name, separator)).trim()
      return { command, argument, bytes: separator + 2 }
    }
  }
  while (end > name && line[end - 1]! <= 32) end -= 1
  return { command, argument: decode(line.subarray(name, end)).trim(), bytes: line.length }
}

/** Where an unquoted `\\` stands, or -1. */
function separatorIn(line: Buffer, from: number): number {
  let quote = 0
  for (let i = from; i < line.length; i += 1) {
    const c = line[i]
    if (quote !== 0) {
      if (c === quote) quote = 0
    } else if (c === 39 || c === 34 || c === 96) quote = c
    else if (c === 92 && line[i + 1] === 92) return i
  }
  return -1
}
