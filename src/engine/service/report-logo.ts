/**
 * A logo as the settings name it, checked before anything draws it: its first
 * bytes, its size on disk and in pixels. Only what the reader wrote is ever
 * opened; nothing of a dump leads here.
 */
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'

const MOST_BYTES = 2_000_000
/** To each side: more than any printer shows of a logo, and a bound on what is unpacked to draw it. */
const MOST_PIXELS = 4096
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A PNG or JPEG as a data: URL, of a path or of such a URL. Rejects with BAD_USE that says what is wrong with it. */
export async function usableLogo(logo: string): Promise<string> {
  const encoded = /^data:image\/(?:png|jpeg);base64,(?<data>[A-Za-z0-9+/=\s]+)$/u.exec(logo)?.groups?.['data']
  if (encoded !== undefined) return dataUrl(Buffer.from(encoded, 'base64'), undefined)
  if (logo.startsWith('data:')) throw bad('it is neither a PNG nor a JPEG in base64', undefined)
  // A path of another machine would be asked for over the network.
  if (!path.isAbsolute(logo) || /^[\\/]{2}/u.test(logo))
    throw bad('its path is not one of this machine', logo)
  return dataUrl(await fileBytes(logo), logo)
}

async function fileBytes(file: string): Promise<Buffer> {
  // A pipe must not hold the program up. Windows has no such flag.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(
    (error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      throw bad(code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`, file, error)
    },
  )
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw bad('it is no file', file)
    if (found.size > MOST_BYTES) throw bad(tooLarge(found.size), file)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

function dataUrl(bytes: Buffer, file: string | undefined): string {
  if (bytes.length > MOST_BYTES) throw bad(tooLarge(bytes.length), file)
  const isPng = PNG.every((byte, at) => bytes[at] === byte)
  const size = isPng ? pngSize(bytes) : jpegSize(bytes)
  if (size === null) throw bad('it is neither a PNG nor a JPEG, or it is cut short', file)
  const { width, height } = size
  if (width === 0 || height === 0 || width > MOST_PIXELS || height > MOST_PIXELS)
    throw bad(`it is ${width} by ${height} pixels, and at most ${MOST_PIXELS} each way are drawn`, file)
  return `data:image/${isPng ? 'png' : 'jpeg'};base64,${bytes.toString('base64')}`
}

interface PixelSize {
  readonly width: number
  readonly height: number
}

function pngSize(bytes: Buffer): PixelSize | null {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** What the first frame header says; null where there is none. */
function jpegSize(bytes: Buffer): PixelSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    // A fill byte stands alone.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

function tooLarge(bytes: number): string {
  return `it has ${bytes} bytes, and at most ${MOST_BYTES} are taken`
}

function bad(reason: string, file: string | undefined, cause?: unknown): DumpscopeError {
  return new DumpscopeError(
    {
      code: 'BAD_USE',
      message: `The logo cannot be used: ${reason}.`,
      advice: 'Name a PNG or JPEG of at most 2 MB, or leave the logo out.',
      ...(file === undefined ? {} : { place: { file } }),
    },
    { cause },
  )
}
