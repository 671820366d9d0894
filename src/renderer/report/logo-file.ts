/** A picture file as the settings hold it: the text of a data: URL. */

/** Bytes of the largest picture that settings hold as text. */
const MOST_BYTES = 2_200_000

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]

/** The logo, or why the file is none. */
export async function readLogo(
  file: Blob,
): Promise<{ readonly logo: string } | { readonly refusal: string }> {
  if (file.size > MOST_BYTES) return { refusal: 'The picture is larger than 2.2 MB: choose a smaller one.' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const known = SIGNATURES.find(([, signs]) => signs.every((sign, at) => bytes[at] === sign))
  if (known === undefined) return { refusal: 'The file is neither a PNG nor a JPEG.' }
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8190) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8190)))
  }
  return { logo: `data:${known[0]};base64,${btoa(pieces.join(''))}` }
}
