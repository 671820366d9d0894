/** What the values of one column look like, counted while they pass. */
import { IS_VALUE } from '../../rows/index.ts'
import type { Field } from '../../rows/index.ts'
import { guessOfKey } from './column-names.ts'
import type { NameGuess, ValueClass } from './column-names.ts'
import { maskWhole, maskWithin } from './mask-value.ts'
import {
  cardVerdict,
  ibanVerdict,
  isIpAddress,
  isNobodysMail,
  isPersonName,
  isPhone,
  isWorldPhone,
  mailsIn,
  nationalVerdict,
} from './personal-shapes.ts'
import type { PrivateKind } from './private-data-facts.ts'
import { isPlaceholder, secretsIn } from './secret-shapes.ts'

/** So much of a value is looked at. */
const LOOKED_BYTES = 64 << 10
const MOST_EXAMPLES = 3
/** Shorter ones hold no secret that is told by its look. */
const SHORTEST_SECRET = 16
/** Bits to a character of what was made at random, at least, and how long it is. */
const RANDOM_BITS = 3
const SHORTEST_RANDOM = 16
const FEWEST_DIGITS = 6
/** Longer ones are no number of anything. */
const LONGEST_NUMBER = 64

/** How often one thing was seen. */
export interface Sight {
  readonly kind: PrivateKind
  readonly what: string | null
  /** Values that are it, values that hold it among others, and values that look so and have wrong check digits. */
  whole: number
  within: number
  failed: number
  /** Of e-mail addresses: at domains that belong to nobody. */
  nobodys: number
  readonly examples: string[]
}

const JSON_TEXT = /"((?:[^"\\]|\\.){1,60})"\s*:\s*"((?:[^"\\]|\\.)+)"/g

export class ColumnTally {
  readonly guess: NameGuess | null
  readonly valueClass: ValueClass
  values = 0
  cut = 0
  /** Of what the name says: values whose look supports it. */
  supported = 0
  readonly named: string[] = []
  readonly #sights = new Map<string, Sight>()
  readonly #keys = new Map<string, NameGuess | null>()

  constructor(guess: NameGuess | null, valueClass: ValueClass) {
    this.guess = guess
    this.valueClass = valueClass
  }

  get sights(): readonly Sight[] {
    return [...this.#sights.values()]
  }

  /** Looks at the value of a row. */
  add(field: Field): void {
    if (field.state !== IS_VALUE || field.end === field.start) return
    this.values += 1
    const { bytes, start } = field
    const end = Math.min(field.end, start + LOOKED_BYTES)
    if (field.isCut || end < field.end) this.cut += 1
    const signs = signsOf(bytes, start, end)
    // Most values are short words or plain text, and nothing more has to be asked of them.
    const mayBeSecret = signs.run >= SHORTEST_SECRET && (signs.seen & BEYOND_HEX) !== 0
    const mayHoldSecret = mayBeSecret || (signs.seen & EQUALS) !== 0
    const isMail = (signs.seen & AT) !== 0
    const isShort = end - start <= LONGEST_NUMBER && mayBeNumber(signs)
    const isJson = this.valueClass === 'json' && (signs.seen & QUOTE) !== 0
    if (this.guess === null && !isMail && !mayHoldSecret && !isShort && !isJson) return
    const text = bytes.toString('utf8', start, end)
    if (this.guess !== null) this.#byName(this.guess, text)
    if (isMail) this.#mails(text)
    if (mayHoldSecret) this.#secrets(text)
    if (this.valueClass === 'json') this.#json(text)
    else if (isShort) this.#short(text.trim(), signs)
  }

  #see(kind: PrivateKind, what: string | null): Sight {
    const name = `${kind} ${what ?? ''}`
    const known = this.#sights.get(name)
    if (known !== undefined) return known
    const sight = { kind, what, whole: 0, within: 0, failed: 0, nobodys: 0, examples: [] }
    this.#sights.set(name, sight)
    return sight
  }

  #whole(kind: PrivateKind, what: string | null, text: string): void {
    const sight = this.#see(kind, what)
    sight.whole += 1
    if (sight.examples.length < MOST_EXAMPLES) addExample(sight.examples, maskWhole(kind, text))
  }

  #mails(text: string): void {
    const spans = mailsIn(text)
    const [first] = spans
    if (first === undefined) return
    const sight = this.#see('e-mail', null)
    if (spans.length === 1 && first.end - first.start === text.trim().length) sight.whole += 1
    else sight.within += 1
    if (spans.every(({ start, end }) => isNobodysMail(text.slice(start, end)))) sight.nobodys += 1
    if (sight.examples.length < MOST_EXAMPLES)
      addExample(sight.examples, maskWhole('e-mail', text.slice(first.start, first.end)))
  }

  #secrets(text: string): void {
    const seen = new Set<string>()
    for (const { shape, start, end } of secretsIn(text)) {
      if (seen.has(shape.what)) continue
      seen.add(shape.what)
      const sight = this.#see(shape.kind, shape.what)
      if (end - start === text.trim().length) sight.whole += 1
      else sight.within += 1
      if (sight.examples.length < MOST_EXAMPLES)
        addExample(sight.examples, maskWithin(text.slice(start, end)))
    }
  }

  #json(text: string): void {
    const seen = new Set<string>()
    for (const [, key = '', value = ''] of text.matchAll(JSON_TEXT)) {
      const guess = this.#guessOfKey(key)
      if (guess === null || seen.has(guess.kind) || isPlaceholder(value)) continue
      // An address is told by its look, under whichever key.
      if (guess.kind === 'e-mail' || !supports(guess, value)) continue
      seen.add(guess.kind)
      const sight = this.#see(guess.kind, `under the key ${key}`)
      sight.within += 1
      if (sight.examples.length < MOST_EXAMPLES) addExample(sight.examples, maskWhole(guess.kind, value))
    }
  }

  #guessOfKey(key: string): NameGuess | null {
    const known = this.#keys.get(key)
    if (known !== undefined) return known
    const guess = guessOfKey(key)
    if (this.#keys.size < 1000) this.#keys.set(key, guess)
    return guess
  }

  #short(text: string, { digits, seen }: Signs): void {
    const first = text.charCodeAt(0)
    if (digits >= 8 && (first === 43 || first === 48) && isWorldPhone(text)) this.#whole('phone', null, text)
    if (this.valueClass !== 'number' && (seen & (DOT | COLON)) !== 0 && isIpAddress(text))
      this.#whole('ip address', null, text)
    if (digits < FEWEST_DIGITS || (seen & COLON) !== 0) return
    if (first > 64) this.#checked('iban', null, ibanVerdict(text), text)
    if (digits > 12) this.#checked('card number', null, cardVerdict(text), text)
    if (text.length < 9 || text.length > 22) return
    const national = nationalVerdict(text)
    if (national !== null) this.#checked('national number', national.what, national.passes !== false, text)
  }

  #checked(kind: PrivateKind, what: string | null, passes: boolean | null, text: string): void {
    if (passes === null) return
    if (passes) this.#whole(kind, what, text)
    else this.#see(kind, what).failed += 1
  }

  #byName(guess: NameGuess, text: string): void {
    if (!supports(guess, text)) return
    this.supported += 1
    if (this.named.length < MOST_EXAMPLES) addExample(this.named, maskWhole(guess.kind, text))
  }
}

function addExample(examples: string[], text: string): void {
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text
  if (!examples.includes(short)) examples.push(short)
}

/** What bytes a value has. */
interface Signs {
  seen: number
  digits: number
  /** The longest run without blanks. */
  run: number
}

const [AT, BEYOND_HEX, DOT, COLON, EQUALS, QUOTE] = [1, 2, 4, 8, 16, 32] as const
const SIGN_OF = new Uint8Array(256)
for (let c = 0; c < 256; c += 1) {
  const isLetter = (c >= 65 && c <= 90) || (c >= 103 && c <= 122)
  if (isLetter || c === 36 || c === 95) SIGN_OF[c] = BEYOND_HEX
}
SIGN_OF[64] = AT
SIGN_OF[46] = DOT
SIGN_OF[58] = COLON
SIGN_OF[61] = EQUALS
SIGN_OF[34] = QUOTE

const signs: Signs = { seen: 0, digits: 0, run: 0 }

function signsOf(bytes: Uint8Array, start: number, end: number): Signs {
  let [seen, digits, run, from] = [0, 0, 0, start]
  for (let p = start; p < end; p += 1) {
    const c = bytes[p]!
    if (c >= 48 && c <= 57) digits += 1
    else if (c <= 32) {
      if (p - from > run) run = p - from
      from = p + 1
    } else seen |= SIGN_OF[c]!
  }
  signs.seen = seen
  signs.digits = digits
  signs.run = Math.max(run, end - from)
  return signs
}

/** Whether a short value may be a number of something, or the address of a machine. */
function mayBeNumber({ seen, digits }: Signs): boolean {
  if ((seen & COLON) !== 0) return (seen & BEYOND_HEX) === 0
  return digits >= ((seen & DOT) === 0 ? FEWEST_DIGITS : 4)
}

/** Whether a value looks like what the name of its column says that it is. */
function supports({ kind, what }: NameGuess, text: string): boolean {
  const value = text.trim()
  if (value === '') return false
  switch (kind) {
    case 'e-mail':
      return mailsIn(value).length > 0
    case 'phone':
      return isPhone(value)
    case 'name':
      return isPersonName(value)
    case 'address':
      return /\p{L}/u.test(value) ? /\d/.test(value) : /^[\d -]{3,12}$/.test(value)
    case 'birth date':
      return /^(?:1[89]|20)\d\d-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)$/.test(value)
    case 'ip address':
      return isIpAddress(value)
    case 'iban':
      return ibanVerdict(value) === true
    case 'card number':
      return cardVerdict(value) === true
    case 'national number':
      return nationalVerdict(value)?.passes !== false && nationalVerdict(value) !== null
    case 'password':
      return !isPlaceholder(value)
    case 'password hash':
      return isHashLike(value)
    case 'secret':
      // A code of a few digits is a secret all the same.
      return what === null && /^\d{3,10}$/.test(value) ? true : isRandom(value) || isHashLike(value)
    default:
      return isRandom(value) || secretsIn(value).length > 0
  }
}

/** Whether a text may be what a hash function gives, as text. */
export function isHashLike(text: string): boolean {
  if (secretsIn(text).some(({ shape }) => shape.kind === 'password hash')) return true
  const bare = text.replace(/^\\x|^(?:md5|sha\d+)[:$]?|^\{\w+\}/i, '')
  return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[A-Za-z0-9+/_-]{22,}={0,2})$/i.test(
    bare,
  )
}

/** Whether a text looks as if it was made at random: long, without blanks, its characters well mixed. */
export function isRandom(text: string): boolean {
  if (text.length < SHORTEST_RANDOM || /\s/.test(text) || isPlaceholder(text)) return false
  const counts = new Map<string, number>()
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  // Words of a language have letters alone.
  return bits >= RANDOM_BITS && (/\d/.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text)))
}
