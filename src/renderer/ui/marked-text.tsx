/** A text in which what was looked for is marked. */
export interface MarkedTextProps {
  readonly text: string
  /** Without regard to case; of 'schema.name' the part after the last point counts. Empty: nothing is marked. */
  readonly find: string
}

export function MarkedText({ text, find }: MarkedTextProps) {
  const at = placeOf(text, find)
  if (at === null) return <>{text}</>
  const [start, end] = at
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  )
}

function placeOf(text: string, find: string): readonly [number, number] | null {
  const whole = find.trim().toLowerCase()
  const lower = text.toLowerCase()
  // Lower case of another length would mark the wrong letters.
  if (whole === '' || lower.length !== text.length) return null
  for (const wanted of [whole, whole.slice(whole.lastIndexOf('.') + 1)]) {
    const start = wanted === '' ? -1 : lower.indexOf(wanted)
    if (start >= 0) return [start, start + wanted.length]
  }
  return null
}
