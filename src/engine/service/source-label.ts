/** Labels of sources: A, B, C ... Z, AA, AB ... */

/** The label of the nth source, from 0. */
function nthLabel(n: number): string {
  const letter = String.fromCharCode(65 + (n % 26))
  return n < 26 ? letter : nthLabel(Math.floor(n / 26) - 1) + letter
}

/** The first label that none of the open sources has. */
export function freeLabel(taken: ReadonlySet<string>): string {
  let n = 0
  while (taken.has(nthLabel(n))) n += 1
  return nthLabel(n)
}
