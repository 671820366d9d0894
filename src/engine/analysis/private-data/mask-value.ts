/** Values with what is private in them covered, so that their kind can still be seen. */
import type { MaskValue, PrivateKind } from './private-data-facts.ts'
import { mailsIn } from './personal-shapes.ts'
import { secretsIn } from './secret-shapes.ts'

const COVER = '***'
/** Longer ones are not shown in their length. */
const MOST_COVERED = 40

/** Every letter and digit but the first `head` and the last `tail` is covered; signs and blanks stay. */
function covered(text: string, head: number, tail: number): string {
  const characters = Array.from(text)
  if (characters.length > MOST_COVERED) return `${characters.slice(0, Math.min(head, 2)).join('')}${COVER}`
  const shown = (at: number): boolean => at < head || at >= characters.length - tail
  return characters.map((c, at) => (shown(at) || !/[\p{L}\p{N}]/u.test(c) ? c : '*')).join('')
}

function maskedMail(text: string): string {
  const at = text.lastIndexOf('@')
  const end = /\.([A-Za-z]{2,24})$/.exec(text)?.[1] ?? COVER
  return at <= 0 ? COVER : `${Array.from(text)[0] ?? ''}${COVER}@${COVER}.${end}`
}

const INITIALS = /\p{L}[\p{L}\p{M}'’-]*/gu
/** Digits at the end of a number that may be shown, of those that are long enough. */
const SHOWN_DIGITS = 2
const LONG_NUMBER = 8

const digitCount = (text: string): number => text.replace(/\D/g, '').length

function maskedNumber(text: string, head = 0): string {
  return covered(text, head, digitCount(text) >= LONG_NUMBER ? SHOWN_DIGITS : 0)
}

function maskedConnection(text: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0]
  if (text.startsWith('https://hooks.slack')) return 'https://hooks.slack.com/services/***'
  return scheme === undefined ? `host=${COVER} password=${COVER}` : `${scheme}${COVER}:${COVER}@${COVER}`
}

/** What of a secret says its kind. */
function maskedSecret(text: string): string {
  const [found] = secretsIn(text)
  if (found === undefined || found.start > 0) return COVER
  const { shape } = found
  return shape.kind === 'connection string' ? maskedConnection(text) : `${text.slice(0, shape.shown)}${COVER}`
}

/** Covers a whole value of a kind. */
export function maskWhole(kind: PrivateKind, text: string): string {
  if (text === '') return text
  switch (kind) {
    case 'e-mail':
      return maskedMail(text)
    case 'name':
      return text.length > 2 * MOST_COVERED
        ? COVER
        : text.replace(INITIALS, (word) => `${Array.from(word)[0] ?? ''}${COVER}`).replace(/\d/g, '*')
    case 'phone':
      return maskedNumber(text, text.startsWith('+') ? 1 : 0)
    case 'card number':
    case 'national number':
      return maskedNumber(text)
    case 'iban':
      return maskedNumber(text, 2)
    case 'address':
      return covered(text, 0, 0)
    case 'birth date':
      return /^\d{4}-/.test(text) ? `${text.slice(0, 2)}**-**-**` : covered(text, 0, 0)
    case 'ip address':
      return text.includes(':')
        ? `${/^[0-9a-f]*/i.exec(text)?.[0] ?? ''}:${COVER}`
        : text.replace(/^(\d+)\..*$/, '$1.***.***.***')
    default:
      return maskedSecret(text)
  }
}

/** Covers what is found in a text by its look: secrets and e-mail addresses; the text around it stays. */
export function maskWithin(text: string): string {
  const spans = [
    ...secretsIn(text).map(({ start, end, shape }) => ({ start, end, kind: shape.kind })),
    ...mailsIn(text).map((span) => ({ ...span, kind: 'e-mail' as const })),
  ].sort((a, b) => a.start - b.start)
  let out = ''
  let at = 0
  for (const { start, end, kind } of spans) {
    if (start < at) continue
    out += text.slice(at, start) + maskWhole(kind, text.slice(start, end))
    at = end
  }
  return out + text.slice(at)
}

/** The mask of values that are wholly of a kind. */
export function wholeMask(kind: PrivateKind): MaskValue {
  return (text) => maskWhole(kind, text)
}
