/** A note in one line. */

/** The first line of a note that has words, without blanks around it. */
export function firstLine(text: string): string {
  return (
    text
      .split(/\r\n|[\n\r\u2028\u2029]/u)
      .map((line) => line.trim())
      .find((line) => line !== '') ?? ''
  )
}
