/** `\connect`, in the forms that pg_dumpall and people write (psql's command.c, do_connect). */

/** The database that a \connect goes to; null where it names none. */
export function connectedDatabase(argument: string): string | null {
  const words = argument.trim().match(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\S+/g) ?? []
  const word = words.find((one) => !one.startsWith('-reuse-previous'))
  if (word === undefined || word === '-') return null
  const name = word.startsWith('"')
    ? word.slice(1, -1).replaceAll('""', '"')
    : word.startsWith("'")
      ? word.slice(1, -1).replaceAll("''", "'")
      : word
  const inString = /(?:^|\s)dbname\s*=\s*('(?:[^'\\]|\\.)*'|\S+)/.exec(name)
  if (inString !== null) {
    const value = inString[1] as string
    return value.startsWith("'") ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value
  }
  const inAddress = /^postgres(?:ql)?:\/\/[^/]*\/([^?]*)/.exec(name)
  return inAddress === null ? name : decodeURIComponent(inAddress[1] as string)
}
