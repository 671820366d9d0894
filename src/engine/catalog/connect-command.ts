/**
 * `\connect`, in the forms that pg_dumpall and people write: its arguments as
 * psql reads them (psqlscanslash.l), and what they name (command.c,
 * do_connect; libpq's conninfo strings and addresses).
 */

/** An argument of a psql command; `quoted` where any part of it was. */
interface Argument {
  readonly text: string
  readonly quoted: boolean
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', r: '\r', f: '\f' }
const PART = /'((?:[^'\\]|''|\\[^])*)'?|"((?:[^"]|"")*)"?|([^\s'"]+)/y

/** The words of a command's line: quotes may begin and end within one. */
function argumentsOf(line: string): Argument[] {
  const words: Argument[] = []
  for (let at = 0; at < line.length;) {
    if (/\s/.test(line[at]!)) {
      at += 1
      continue
    }
    let text = ''
    let quoted = false
    for (;;) {
      PART.lastIndex = at
      const part = PART.exec(line)
      if (part === null || part[0] === '') break
      const [whole, single, double, plain] = part
      if (single !== undefined) text += unescaped(single.replaceAll("''", "'"))
      else text += double?.replaceAll('""', '"') ?? plain ?? ''
      quoted ||= plain === undefined
      at += whole.length
    }
    words.push({ text, quoted })
  }
  return words
}

function unescaped(text: string): string {
  return text.replace(/\\(x[0-9a-f]{1,2}|[0-7]{1,3}|[^])/gi, (_, sequence: string) => {
    if (/^[0-7]/.test(sequence)) return String.fromCharCode(Number.parseInt(sequence, 8))
    if (/^x./i.test(sequence)) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16))
    return LETTERS[sequence] ?? sequence
  })
}

/** The database that a \connect goes to; null where it names none, and stays where it was. */
export function connectedDatabase(argument: string): string | null {
  const words = argumentsOf(argument)
  const first = words[0]?.text.startsWith('-reuse-previous=') ? words[1] : words[0]
  if (first === undefined || (!first.quoted && first.text === '-') || first.text === '') return null
  if (/^postgres(?:ql)?:\/\//.test(first.text)) return databaseOfAddress(first.text)
  return first.text.includes('=') ? databaseOfSettings(first.text) : first.text
}

/** `postgresql://user@host:5432/name?dbname=name`, with percent signs. */
function databaseOfAddress(address: string): string | null {
  const [, path, query] = /^[^/]*\/\/[^/?]*(?:\/([^?]*))?(?:\?(.*))?$/s.exec(address) ?? []
  for (const setting of (query ?? '').split('&')) {
    const [name, value] = setting.split('=')
    if (name === 'dbname' && value) return unencoded(value)
  }
  return path ? unencoded(path) : null
}

/** Percent signs undone; the text as it is where they stand for no text. */
function unencoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

const SETTING = /\s*([^\s=]+)\s*=\s*(?:'((?:[^'\\]|\\[^])*)'?|((?:[^\s'\\]|\\[^])(?:[^\s\\]|\\[^])*)?)/y

/** `host=x dbname='a name'`: the last dbname counts. */
function databaseOfSettings(text: string): string | null {
  let database: string | null = null
  SETTING.lastIndex = 0
  for (let match = SETTING.exec(text); match !== null; match = SETTING.exec(text)) {
    const [, name, quoted, plain] = match
    if (name === 'dbname') database = (quoted ?? plain ?? '').replace(/\\([^])/g, '$1')
  }
  return database === '' ? null : database
}
