/** Numbers by which states know people, with their check digits where they have any. */
import {
  isMonthAndDay,
  mod97,
  passesCodiceFiscale,
  passesCpf,
  passesEan13,
  passesElevenTest,
  passesLuhn,
  passesMod1110,
  passesPesel,
  passesResident,
} from './check-digits.ts'

export interface NationalNumber {
  readonly what: string
  readonly shape: RegExp
  /** Whether check digits, or a date in it, fit; of the letters and digits alone. Null where there is nothing to check. */
  readonly check: ((bare: string) => boolean) | null
  /** Whether its shape is one that other numbers seldom have. */
  readonly isTelling: boolean
}

const SPANISH = 'TRWAGMYFPDXBNJZSQVHLCKE'
const FINNISH = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** The first that fits counts. */
export const NATIONAL_NUMBERS: readonly NationalNumber[] = [
  {
    what: 'Italian codice fiscale',
    shape: /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/i,
    check: passesCodiceFiscale,
    isTelling: true,
  },
  {
    what: 'French social security number',
    shape: /^[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}$/i,
    check: (bare) => {
      const number = bare.slice(0, 13).replace(/2A/i, '19').replace(/2B/i, '18')
      return 97 - mod97(number) === Number(bare.slice(13))
    },
    isTelling: true,
  },
  {
    what: 'Spanish DNI or NIE',
    shape: /^(?:\d{8}|[XYZ]\d{7})-?[A-Z]$/i,
    check: (bare) => {
      const number = bare.slice(0, -1).replace(/^[XYZ]/i, (c) => String('XYZ'.indexOf(c.toUpperCase())))
      return SPANISH[Number(number) % 23] === bare.at(-1)?.toUpperCase()
    },
    isTelling: true,
  },
  {
    what: 'Finnish personal code',
    shape: /^\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/i,
    check: (bare) => {
      const digits = bare.replace(/\D(?=\d{3}.$)/, '')
      return FINNISH[Number(digits.slice(0, 9)) % 31] === bare.at(-1)?.toUpperCase()
    },
    isTelling: true,
  },
  {
    what: 'Swiss AHV number',
    shape: /^756\.?\d{4}\.?\d{4}\.?\d{2}$/,
    check: passesEan13,
    isTelling: true,
  },
  {
    what: 'Brazilian CPF',
    shape: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
    check: passesCpf,
    isTelling: true,
  },
  {
    what: 'US social security number',
    shape: /^(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/,
    check: null,
    isTelling: true,
  },
  {
    what: 'UK national insurance number',
    shape: /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i,
    check: null,
    isTelling: true,
  },
  {
    what: 'Chinese resident number',
    shape: /^[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i,
    check: passesResident,
    isTelling: true,
  },
  {
    what: 'Swedish personal number',
    shape: /^(?:\d{2})?\d{6}[-+]\d{4}$/,
    check: (bare) => isMonthAndDay(bare.slice(-8, -6), bare.slice(-6, -4)) && passesLuhn(bare.slice(-10)),
    isTelling: true,
  },
  {
    what: 'Polish PESEL',
    shape: /^\d{11}$/,
    check: (bare) =>
      isMonthAndDay(String(Number(bare.slice(2, 4)) % 20), bare.slice(4, 6)) && passesPesel(bare),
    isTelling: false,
  },
  { what: 'Brazilian CPF', shape: /^\d{11}$/, check: passesCpf, isTelling: false },
  {
    what: 'German tax number',
    shape: /^[1-9]\d{10}$/,
    check: (bare) => /(\d).*\1/.test(bare.slice(0, 10)) && passesMod1110(bare),
    isTelling: false,
  },
  { what: 'Dutch BSN', shape: /^\d{9}$/, check: passesElevenTest, isTelling: false },
]

/** Letters and digits alone, and the signs that a Finnish code has within it. */
export function bareNumber(text: string): string {
  return text.replace(/[^0-9A-Za-z]/g, '')
}
