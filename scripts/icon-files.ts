/** The containers of icons that Windows and macOS read: pictures of several sizes, one after the other. */

/** One picture: its edge in pixels, as PNG and as plain pixels (red, green, blue, alpha; rows from the top). */
export interface Picture {
  readonly edge: number
  readonly png: Buffer
  readonly pixels: Buffer
}

/** The types of an icns by edge in pixels: the sizes of macOS 10.7 on, each a PNG. */
const ICNS_TYPES: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** An .icns of these pictures; sizes that it has no type for are left out. */
export function icnsOf(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ edge, png }) =>
    (ICNS_TYPES[edge] ?? []).map((type) => {
      const head = Buffer.alloc(8)
      head.write(type, 'latin1')
      head.writeUInt32BE(png.length + 8, 4)
      return Buffer.concat([head, png])
    }),
  )
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

/** An .ico of these pictures: bitmaps, and PNG from 256 on, as Windows and the installer's maker read them. */
export function icoOf(pictures: readonly Picture[]): Buffer {
  const images = pictures.map((picture) => (picture.edge < 256 ? bitmapOf(picture) : picture.png))
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let place = head.length
  for (const [index, { edge }] of pictures.entries()) {
    const image = images[index] as Buffer
    const at = 6 + 16 * index
    // 256 is written as 0.
    head.writeUInt8(edge % 256, at)
    head.writeUInt8(edge % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(image.length, at + 8)
    head.writeUInt32LE(place, at + 12)
    place += image.length
  }
  return Buffer.concat([head, ...images])
}

/** A bitmap of 32 bits as an .ico holds it: rows from below, then a mask that is empty, since alpha says it all. */
function bitmapOf({ edge, pixels }: Picture): Buffer {
  const head = Buffer.alloc(40)
  head.writeUInt32LE(40, 0)
  head.writeInt32LE(edge, 4)
  head.writeInt32LE(edge * 2, 8)
  head.writeUInt16LE(1, 12)
  head.writeUInt16LE(32, 14)
  const rows = Buffer.alloc(edge * edge * 4)
  for (let y = 0; y < edge; y++) {
    for (let x = 0; x < edge; x++) {
      const from = (y * edge + x) * 4
      const to = ((edge - 1 - y) * edge + x) * 4
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(from, from + 4)
      rows.set([blue, green, red, alpha], to)
    }
  }
  const mask = Buffer.alloc(Math.ceil(edge / 32) * 4 * edge)
  return Buffer.concat([head, rows, mask])
}
