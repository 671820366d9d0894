/**
 * Up and down parts of one migration. The tools that keep both in one file mark
 * them with comments. What is not to be run is overwritten with blanks, so that
 * every byte and every line stays where it was.
 */

/** The bytes of a migration that are to be run. */
export interface MigrationParts {
  /** As long as what was given; the down parts are blanks. */
  readonly bytes: Uint8Array
  /** Lines on which a down part begins. */
  readonly downLines: readonly number[]
}

const MARKS: readonly { readonly mark: RegExp; readonly direction: (found: RegExpExecArray) => boolean }[] = [
  // goose, sql-migrate, micrate, dbmate, rambler
  {
    mark: /^--\s*(?:\+(?:goose|migrate|micrate)\s+|migrate:|rambler\s+)(up|down)\b/i,
    direction: (found) => found[1]?.toLowerCase() === 'up',
  },
  // node-pg-migrate, shmig
  {
    mark: /^--\s*(?:=+\s*)?(up|down)(?:\s+migration|\s*=+)/i,
    direction: (found) => found[1]?.toLowerCase() === 'up',
  },
  // Play evolutions
  { mark: /^(?:#|--)\s*(?:---\s*)?!(ups|downs)\b/i, direction: (found) => found[1]?.toLowerCase() === 'ups' },
  // MyBatis migrations
  { mark: /^--\s*\/\/\s*@UNDO\b/i, direction: () => false },
  // tern
  { mark: /^-{4}\s*create above\s*\/\s*drop below\s*-{4}/i, direction: () => false },
]

const NEWLINE = 10
const RETURN = 13
const BLANK = 32
/** Longer lines are no marks. */
const MARK_BYTES = 200

/** Tells the parts of a migration apart; the bytes are those given where there is no down part. */
export function upParts(given: Uint8Array): MigrationParts {
  const downLines: number[] = []
  let bytes = given
  let up = true
  let line = 0
  for (let start = 0; start < given.length;) {
    line += 1
    const found = given.indexOf(NEWLINE, start)
    const end = found < 0 ? given.length : found + 1
    const mark = markOf(given, start, end)
    if (mark !== null) {
      if (up && !mark.up) downLines.push(line)
      up = mark.up
    }
    if (!up || mark?.hash) {
      if (bytes === given) bytes = given.slice()
      blankLine(bytes, start, end)
    }
    start = end
  }
  return { bytes, downLines }
}

function blankLine(bytes: Uint8Array, start: number, end: number): void {
  for (let at = start; at < end; at += 1) if (bytes[at] !== NEWLINE && bytes[at] !== RETURN) bytes[at] = BLANK
}

/** Which part begins with a line; `hash` where SQL would not take the line for a comment. */
function markOf(bytes: Uint8Array, start: number, end: number): { up: boolean; hash: boolean } | null {
  const first = bytes[start]
  if (first !== 0x2d && first !== 0x23) return null
  const text = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + start,
    Math.min(end - start, MARK_BYTES),
  ).toString('latin1')
  for (const { mark, direction } of MARKS) {
    const found = mark.exec(text)
    if (found) return { up: direction(found), hash: first === 0x23 }
  }
  return null
}
