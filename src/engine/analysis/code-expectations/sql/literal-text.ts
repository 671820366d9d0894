/** What a literal says, character for character where it stands: an escape becomes blanks and its character. */

/** `raw` as written between its quotes; the answer is as long. */
export function plainText(raw: string): string {
  if (!raw.includes('\\')) return raw
  // Blanks stand outside of quoted names, of which they would be a part.
  return raw
    .replaceAll(/\\"([^"\\\n]*)\\"/g, ' "$1" ')
    .replaceAll(
      /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r\n|[^])/g,
      (escape) =>
        `${' '.repeat(escape.length - 1)}${escape.length === 2 ? (ESCAPES.get(escape[1] as string) ?? escape[1]) : ' '}`,
    )
}

/** A line that goes on is blank, and not a break: SQL takes both. */
const ESCAPES: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    n: '\n',
    r: '\r',
    t: '\t',
    b: ' ',
    f: ' ',
    v: ' ',
    0: ' ',
  }),
)
