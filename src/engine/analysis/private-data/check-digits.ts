/** Check digits of cards, accounts and national numbers. All take digits alone unless said otherwise. */

const digitsOf = (text: string): number[] => Array.from(text, Number)

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0)

/** Luhn's, of cards. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48
    const doubled = at % 2 === 0 ? digit : digit * 2
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The remainder by 97 of a number of any length whose letters count 10 to 35, as ISO 7064 has it. */
export function mod97(text: string): number {
  let rest = 0
  for (const c of text) {
    const value = Number.parseInt(c, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/** ISO 7064 mod 11,10: the German tax number. */
export function passesMod1110(digits: string): boolean {
  let product = 10
  for (const digit of digitsOf(digits.slice(0, -1))) {
    const sum = (digit + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(digits.at(-1))
}

/** The Dutch BSN: nine digits. */
export function passesElevenTest(digits: string): boolean {
  return weighted(digitsOf(digits), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0
}

/** The Polish PESEL: eleven digits. */
export function passesPesel(digits: string): boolean {
  return weighted(digitsOf(digits), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
}

/** The Brazilian CPF: eleven digits, not all alike. */
export function passesCpf(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false
  const all = digitsOf(digits)
  const check = (count: number): number => {
    const rest =
      (weighted(
        all,
        Array.from({ length: count }, (_, at) => count + 1 - at),
      ) *
        10) %
      11
    return rest === 10 ? 0 : rest
  }
  return check(9) === all[9] && check(10) === all[10]
}

/** EAN-13, as the Swiss AHV number has it. */
export function passesEan13(digits: string): boolean {
  return weighted(digitsOf(digits), [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0
}

/** The Chinese resident number: 17 digits and a digit or X. */
export function passesResident(text: string): boolean {
  const sum = weighted(digitsOf(text.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
  return '10X98765432'[sum % 11] === text.at(-1)?.toUpperCase()
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/** The Italian codice fiscale: 16 letters and digits. */
export function passesCodiceFiscale(text: string): boolean {
  const upper = text.toUpperCase()
  const sum = Array.from(upper.slice(0, 15)).reduce((total, c, at) => {
    const value = /\d/.test(c) ? Number(c) : c.charCodeAt(0) - 65
    return total + (at % 2 === 0 ? (ODD[value] ?? 0) : value)
  }, 0)
  return String.fromCharCode(65 + (sum % 26)) === upper.at(-1)
}

/** Whether two digits each of month and day can be those of a date. */
export function isMonthAndDay(month: string, day: string): boolean {
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31
}
