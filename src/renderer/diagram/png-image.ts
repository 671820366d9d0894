/** An SVG text as a PNG picture, drawn by the window itself. */

/** Pixels that a picture has at most, in all and along one side: what every browser's canvas takes. */
export const MOST_PIXELS = 100_000_000
export const LONGEST_SIDE = 16_000

/** The scale at which a drawing is still a picture; at most the one wished for. */
export function possibleScale(width: number, height: number, wished: number): number {
  return Math.min(
    wished,
    LONGEST_SIDE / Math.max(width, height, 1),
    Math.sqrt(MOST_PIXELS / Math.max(width * height, 1)),
  )
}

/** Draws the picture; rejects where the browser does not. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas to draw on')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('too large')) : resolve(blob)), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
