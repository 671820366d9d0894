/**
 * Where in a text the names stand that were resolved. PostgreSQL's grammar
 * counts bytes of what it was given, which is a piece of the text on show: an
 * Origin brings them back to it, and what stands there must be the name that
 * was resolved, or it is left out.
 */
import type { CatalogObject } from '../catalog-object.ts'

/** From a byte of what the grammar read to the offset in the text on show, in UTF-16 units; null where it is not in it. */
export type Origin = (byte: number) => number | null

/** A name that was resolved. `start` and `end` are UTF-16 units of the text on show. */
export interface PlacedName {
  readonly start: number
  readonly end: number
  readonly object: CatalogObject
  /** A column of the object; null where the object itself is named. */
  readonly column: string | null
  /** Whether the name can mean nothing else. */
  readonly sure: boolean
}

/** Which parts of a dotted name stand for what: `from` and `to` count from 0, both included. */
export interface NameSpan {
  readonly from: number
  readonly to: number
}

interface Part {
  readonly start: number
  readonly end: number
  readonly name: string
}

const PART = /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*/uy
const DOT = /\s*\.\s*/y

/** The parts of the dotted name that begins at an offset: at most `count`. */
function partsAt(text: string, at: number, count: number): Part[] {
  const parts: Part[] = []
  let start = at
  while (parts.length < count) {
    PART.lastIndex = start
    const [word] = PART.exec(text) ?? []
    if (word === undefined) break
    const name = word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word.toLowerCase()
    parts.push({ start, end: start + word.length, name })
    DOT.lastIndex = start + word.length
    const [dot] = DOT.exec(text) ?? []
    if (dot === undefined) break
    start += word.length + dot.length
  }
  return parts
}

/** Collects the names of one text. */
export class NamePlaces {
  readonly #text: string
  readonly #found = new Map<number, PlacedName>()

  /** `text` is what is shown. */
  constructor(text: string) {
    this.#text = text
  }

  /**
   * Notes that the parts `span` of the dotted name at `at` mean an object, or a
   * column of it. What stands there must be so called; `alias` says that the
   * object has another name there.
   */
  note(
    at: number | null,
    span: NameSpan,
    what: Pick<PlacedName, 'object' | 'column' | 'sure'> & { readonly alias?: string },
  ): void {
    if (at === null) return
    const parts = partsAt(this.#text, at, span.to + 1)
    const [first, last] = [parts[span.from], parts[span.to]]
    const name = what.alias ?? what.column ?? what.object.name
    if (first === undefined || last === undefined || last.name !== name) return
    const known = this.#found.get(first.start)
    if (known !== undefined && (known.sure || !what.sure)) return
    const { object, column, sure } = what
    this.#found.set(first.start, { start: first.start, end: last.end, object, column, sure })
  }

  /** All of them in the order of the text; none overlaps another. */
  finish(): PlacedName[] {
    const inOrder = [...this.#found.values()].sort((one, two) => one.start - two.start)
    let end = 0
    return inOrder.filter((name) => {
      if (name.start < end) return false
      end = name.end
      return true
    })
  }
}

/** The Origin of a text that was parsed with `lead` bytes before it; `place` brings offsets in the text (UTF-16 units) to the text on show. */
export function originOf(text: string, lead: number, place: (offset: number) => number | null): Origin {
  const units = unitsOfBytes(text)
  return (byte) => {
    const own = byte - lead
    if (own < 0) return null
    const offset = units === null ? own : units(own)
    return offset > text.length ? null : place(offset)
  }
}

/** From bytes of UTF-8 to UTF-16 units; null where they are the same. */
function unitsOfBytes(text: string): ((byte: number) => number) | null {
  if (Buffer.byteLength(text) === text.length) return null
  let places: Uint32Array | null = null
  return (byte) => {
    places ??= tableOf(text)
    return places[Math.min(byte, places.length - 1)] as number
  }
}

function tableOf(text: string): Uint32Array {
  const places = new Uint32Array(Buffer.byteLength(text) + 1)
  let byte = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    places.fill(at, byte, byte + bytes)
    byte += bytes
    if (code > 0xffff) at++
  }
  places[byte] = text.length
  return places
}

/** A text within another, as what looks for it in order finds it. */
export class TextWithin {
  readonly #text: string
  readonly #place: (offset: number) => number | null
  readonly #lines: number[] = [0]
  /** Where each text was found last, so that the same text further on is found there. */
  readonly #last = new Map<string, number>()

  /** `place` brings offsets in the text to the text on show. */
  constructor(text: string, place: (offset: number) => number | null) {
    this.#text = text
    this.#place = place
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lines.push(at + 1)
  }

  /** The Origin of a piece that was parsed with `lead` bytes before it and stands on a line (from 1) or behind; null where it is not found. */
  piece(text: string, line: number, lead: number): Origin | null {
    const start = this.#find(text, line)
    return start === null ? null : originOf(text, lead, (offset) => this.#place(start + offset))
  }

  #find(text: string, line: number): number | null {
    const from = Math.max(
      this.#lines[Math.max(line, 1) - 1] ?? 0,
      (this.#last.get(`${line} ${text}`) ?? -1) + 1,
    )
    const found = this.#indexOf(text, from)
    if (found === -1) return null
    this.#last.set(`${line} ${text}`, found)
    return found
  }

  #indexOf(text: string, from: number): number {
    const whole = this.#text.indexOf(text, from)
    if (whole !== -1) return whole
    // PERFORM is read as SELECT, a CASE as comparisons with what is put before WHEN.
    const put = /^SELECT|^"__Case__Variable_\d+__" IN \(/.exec(text)?.[0]
    if (put !== undefined) {
      const own = put === 'SELECT' ? text.slice(put.length) : text.slice(put.length, -1)
      const rest = this.#text.indexOf(own, from)
      if (rest !== -1) return rest - put.length
    }
    // Blanks stand where INTO and what follows it were.
    const [before] = /^.*?\S(?= {6})/s.exec(text) ?? []
    if (before === undefined) return -1
    const [blanks] = /^ +/.exec(text.slice(before.length)) ?? ['']
    const after = text.slice(before.length + blanks.length)
    for (let at = this.#text.indexOf(before, from); at !== -1; at = this.#text.indexOf(before, at + 1))
      if (this.#text.startsWith(after, at + before.length + blanks.length)) return at
    return -1
  }
}
