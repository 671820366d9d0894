/** What kind of value a type has, as far as a cell draws it differently. */

export type ValueKind = 'number' | 'boolean' | 'bytes' | 'json' | 'array' | 'uuid' | 'time' | 'text'

const KINDS: readonly (readonly [RegExp, ValueKind])[] = [
  [
    /^(?:smallint|integer|bigint|int[248]?|oid|xid8?|real|double precision|float[48]?|numeric|decimal|money)\b/,
    'number',
  ],
  [/^bool(?:ean)?$/, 'boolean'],
  [/^bytea$/, 'bytes'],
  [/^jsonb?$/, 'json'],
  [/^uuid$/, 'uuid'],
  [/^(?:date|time|timestamp|interval)\b/, 'time'],
]

/** The kind of values of a type, as PostgreSQL names it. Arrays are arrays, whatever is in them. */
export function valueKind(type: string): ValueKind {
  if (type.endsWith(']')) return 'array'
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'text'
}

/** Bytes of a bytea as COPY writes it in hex; null where it is written otherwise. */
export function byteCount(text: string): number | null {
  return /^\\x(?:[0-9a-f]{2})*$/i.test(text) ? (text.length - 2) / 2 : null
}

/** Bytes of a line of a dump of bytes. */
const LINE = 16

/** A bytea in hex as lines: where each begins, sixteen bytes, and the characters that they are in ASCII. Null where it is written otherwise. */
export function bytesLaidOut(text: string): string | null {
  if (byteCount(text) === null) return null
  const lines: string[] = []
  for (let at = 2; at < text.length; at += 2 * LINE) {
    const pairs = text.slice(at, at + 2 * LINE).match(/../g) ?? []
    const characters = pairs.map((pair) => {
      const code = Number.parseInt(pair, 16)
      return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : '.'
    })
    const place = ((at - 2) / 2).toString(16).padStart(8, '0')
    lines.push(`${place}  ${pairs.join(' ').padEnd(3 * LINE - 1)}  ${characters.join('')}`)
  }
  return lines.join('\n')
}
