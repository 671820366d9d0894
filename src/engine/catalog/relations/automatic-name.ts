/** The names that PostgreSQL makes up for constraints, indexes and sequences. */

/** NAMEDATALEN - 1: names longer than this many bytes are cut. */
const NAME_BYTES = 63

/**
 * The name that PostgreSQL makes up: 'table_column_key', with the longer of
 * the two names cut until all fits (makeObjectName in commands/indexcmds.c).
 */
export function automaticName(first: string, second: string, label: string): string {
  const bytes = (text: string): number => Buffer.byteLength(text)
  const overhead = (second === '' ? 0 : 1) + (label === '' ? 0 : 1 + bytes(label))
  const available = NAME_BYTES - overhead
  let firstBytes = bytes(first)
  let secondBytes = bytes(second)
  while (firstBytes + secondBytes > available) {
    if (firstBytes > secondBytes) firstBytes -= 1
    else secondBytes -= 1
  }
  return [clip(first, firstBytes), clip(second, secondBytes), label].filter((part) => part !== '').join('_')
}

/** Cuts at a byte, never within a character. */
function clip(text: string, bytes: number): string {
  let kept = ''
  let length = 0
  for (const character of text) {
    length += Buffer.byteLength(character)
    if (length > bytes) break
    kept += character
  }
  return kept
}

/** An automatic name that `taken` does not know: a number follows the label where the plain one is taken. */
export function freeName(
  first: string,
  second: string,
  label: string,
  taken: (name: string) => boolean,
): string {
  for (let pass = 0; ; pass += 1) {
    const name = automaticName(first, second, pass === 0 ? label : `${label}${pass}`)
    if (!taken(name)) return name
  }
}
