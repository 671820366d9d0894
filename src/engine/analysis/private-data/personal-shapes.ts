/** Personal values that are told by how they look and by their check digits. */
import { mod97, passesLuhn } from './check-digits.ts'
import { bareNumber, NATIONAL_NUMBERS } from './national-numbers.ts'

/** Ends of file names that stand where an address has its country. */
const FILE_ENDS = /\.(?:png|jpe?g|gif|svg|webp|js|css|html?|json|xml|md|pdf|zip|local)$/i

const MAIL =
  /(?<![\w.+%/:-])[A-Za-z0-9][\w.+%'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.){1,8}[A-Za-z]{2,24}(?![\w@-])/g

/** Domains that belong to nobody (RFC 2606, RFC 6761). */
const NOBODY = /@(?:[\w-]+\.)*(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|localdomain)$/i

export interface Span {
  readonly start: number
  readonly end: number
}

/** The e-mail addresses in a text. */
export function mailsIn(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(MAIL)) {
    // Of remote repositories: git@github.com:owner/name.
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 64)
    const isRemote = match[0].startsWith('git@') || /^:[\w.-]+\//.test(behind)
    if (!isRemote && !FILE_ENDS.test(match[0]))
      spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}

/** Whether an address is at a domain that is kept for examples. */
export function isNobodysMail(address: string): boolean {
  return NOBODY.test(address)
}

/** Lengths of IBANs by country (ISO 13616). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20
   EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30
   KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24
   PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29
   VA22 VG24 XK20 YE30`
    .trim()
    .split(/\s+/)
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
)

/** Whether a text is an IBAN: null where it does not look like one, else whether its check digits fit. */
export function ibanVerdict(text: string): boolean | null {
  const bare = text.replace(/[ -]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,29}$/.test(bare)) return null
  if (IBAN_LENGTHS[bare.slice(0, 2)] !== bare.length) return null
  return mod97(bare.slice(4) + bare.slice(0, 4)) === 1
}

/** Beginnings and lengths of the cards of the large issuers. */
const CARDS =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/

/** Whether a text is a card's number: null where it does not look like one, else whether its check digit fits. */
export function cardVerdict(text: string): boolean | null {
  if (!/^\d(?:[ -]?\d){12,18}$/.test(text)) return null
  const digits = text.replace(/[ -]/g, '')
  return CARDS.test(digits) ? passesLuhn(digits) : null
}

const PHONE = /^(?:\+|00)[1-9][\d\s()./-]{6,22}$/
const LOCAL_PHONE = /^\(?\d[\d\s()./-]{5,20}\d(?: ?(?:x|ext\.?) ?\d{1,5})?$/

const digitCount = (text: string): number => text.replace(/\D/g, '').length

/** Whether a text is a phone number with its country's, which little else looks like. */
export function isWorldPhone(text: string): boolean {
  return PHONE.test(text) && digitCount(text) >= 8 && digitCount(text) <= 16
}

/** Whether a text may be a phone number, where the column's name says so. */
export function isPhone(text: string): boolean {
  if (isWorldPhone(text)) return true
  return LOCAL_PHONE.test(text) && digitCount(text) >= 6 && digitCount(text) <= 15
}

const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|(?=\/|$))){4}(?:\/\d{1,2})?$/
const V6 = /^(?=[^:]*:[^:]*:)[0-9a-f:]{2,39}(?:\.\d+\.\d+\.\d+)?(?:%\w+)?(?:\/\d{1,3})?$/i
/** Of nobody in particular: this machine, and no address at all. */
const NO_ONE = /^(?:127\.|0\.0\.0\.0|::1?(?:\/|$))/

/** Whether a text is the address of a machine, and not of this one. */
export function isIpAddress(text: string): boolean {
  if (NO_ONE.test(text)) return false
  return V4.test(text) || (V6.test(text) && !/^\d\d:\d\d(:\d\d)?$/.test(text) && !/:::/.test(text))
}

/** What a national number looks like: whether its shape tells it alone, and whether its check digits fit (null: it has none). */
export interface NationalVerdict {
  readonly what: string
  readonly passes: boolean | null
  readonly isTelling: boolean
}

/** The national number that a text looks like; one whose check digits fit before others. */
export function nationalVerdict(text: string): NationalVerdict | null {
  let first: NationalVerdict | null = null
  for (const { what, shape, check, isTelling } of NATIONAL_NUMBERS) {
    if (!shape.test(text)) continue
    const passes = check === null ? null : check(what.startsWith('Finnish') ? text : bareNumber(text))
    const verdict = { what, passes, isTelling }
    if (passes !== false) return verdict
    first ??= verdict
  }
  return first
}

const PERSON =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau)\.? )*\p{Lu}[\p{L}'’.-]*(?: (?:(?:van|von|de|del|della|der|den|di|da|dos|bin|ibn|al|el|la|le|y|e) )*\p{Lu}[\p{L}'’.-]*){0,4}$/u

/** Whether a text looks like the name of a person. */
export function isPersonName(text: string): boolean {
  return text.length <= 80 && PERSON.test(text)
}
