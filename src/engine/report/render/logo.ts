/** The picture that a report carries. */

const PICTURE = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/

/** The data: URL of a PNG or JPEG; null where there is none. Throws for anything else: it was to be checked before. */
export function logoPicture(logo: string | undefined): string | null {
  if (logo === undefined) return null
  if (!PICTURE.test(logo)) throw new Error('the logo is not a PNG or JPEG as a data: URL')
  return logo
}
