/**
 * A tar file as a folder of its members, of which nothing but the headers is
 * read: POSIX ustar and pax, GNU's long names and base-256 sizes, as pg_dump
 * and the tar programs write them. Links, devices and names that lead out of
 * the folder are left out, and said.
 */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { ByteImage, MemberFolder, SeekableImage } from '../byte-image.ts'
import { SliceImage } from './slice-image.ts'

const BLOCK = 512
const MEMBERS_AT_MOST = 1_000_000
/** A longer name or pax header is nobody's. */
const LONGEST_HEADER = 1 << 20

interface Member {
  readonly start: number
  readonly bytes: number
}

/** Reads the headers. Rejects with DAMAGED where the file ends too early or a header makes no sense. */
export async function openTar(
  image: SeekableImage,
): Promise<MemberFolder & { readonly findings: readonly Finding[] }> {
  const found = new Map<string, Member>()
  const findings: Finding[] = []
  let longName: string | null = null
  let pax: ReadonlyMap<string, string> = new Map()
  for (let at = 0; at + BLOCK <= image.bytes;) {
    const header = await readBlock(image, at, BLOCK)
    if (header.every((byte) => byte === 0)) break
    if (!hasChecksum(header)) throw damagedTar(image, at, 'no header of a member stands here')
    const size = Number(pax.get('size') ?? numberAt(header, 124, 12))
    if (!Number.isSafeInteger(size) || size < 0) throw damagedTar(image, at, 'a member has no size')
    const type = String.fromCharCode(header[156] as number)
    const start = at + BLOCK
    const next = start + Math.ceil(size / BLOCK) * BLOCK
    if ('LxgK'.includes(type)) {
      if (size > LONGEST_HEADER || start + size > image.bytes)
        throw damagedTar(image, at, 'a header is too long')
      const content = await readBlock(image, start, size)
      if (type === 'L') longName = textAt(content, 0, content.length)
      if (type === 'x') pax = paxRecords(content)
    } else {
      const name = pax.get('path') ?? longName ?? nameOf(header)
      const kept = type === '0' || type === '\0' || type === '7'
      if (kept && isSafe(name))
        found.set(name.replace(/^(?:\.\/)+/, ''), { start, bytes: Math.min(size, image.bytes - start) })
      else if (type !== '5')
        findings.push(
          leftOut(image, name, at, kept ? 'its name leads out of the archive' : 'it is a link or a device'),
        )
      if (kept && start + size > image.bytes) findings.push(cutShort(image, name))
      longName = null
      pax = new Map()
    }
    if (found.size > MEMBERS_AT_MOST)
      throw damagedTar(image, at, `it has more than ${MEMBERS_AT_MOST} members`)
    at = next
  }
  return {
    name: image.name,
    members: [...found.keys()].toSorted(),
    findings,
    open: (member): Promise<ByteImage | null> => {
      const place = found.get(member)
      return Promise.resolve(
        place ? new SliceImage(image, `${image.name}!${member}`, place.start, place.bytes) : null,
      )
    },
  }
}

/** Whether a name stays within the folder that it is in. */
export function isSafe(name: string): boolean {
  if (
    name === '' ||
    name.startsWith('/') ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^[A-Za-z]:/.test(name)
  )
    return false
  return !name.split('/').includes('..')
}

async function readBlock(image: SeekableImage, at: number, length: number): Promise<Buffer> {
  const block = Buffer.alloc(length)
  if ((await image.read(block, at)) < length) throw damagedTar(image, at, 'it ends too early')
  return block
}

/** Octal digits, or, where the first bit is set, the bytes of the number itself. */
function numberAt(header: Buffer, from: number, length: number): number {
  if (((header[from] as number) & 0x80) !== 0) {
    let value = (header[from] as number) & 0x3f
    for (let at = from + 1; at < from + length; at += 1) value = value * 256 + (header[at] as number)
    return value
  }
  const digits = textAt(header, from, length).trim()
  return digits === '' ? 0 : /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN
}

function hasChecksum(header: Buffer): boolean {
  let sum = 0
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 32 : (header[at] as number)
  return sum === numberAt(header, 148, 8)
}

function nameOf(header: Buffer): string {
  const name = textAt(header, 0, 100)
  const prefix =
    header.toString('latin1', 257, 262) === 'ustar' && header[262] === 0 ? textAt(header, 345, 155) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

function textAt(bytes: Buffer, from: number, length: number): string {
  const end = bytes.indexOf(0, from)
  return bytes.toString('utf8', from, end < 0 || end > from + length ? from + length : end)
}

/** `27 path=a/name\n`, one after the other. */
function paxRecords(content: Buffer): Map<string, string> {
  const records = new Map<string, string>()
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(32, at)
    const length = space < 0 ? 0 : Number(content.toString('latin1', at, space))
    if (!Number.isInteger(length) || length <= 0 || at + length > content.length) break
    const [name, ...value] = content.toString('utf8', space + 1, at + length - 1).split('=')
    if (name !== undefined) records.set(name, value.join('='))
    at += length
  }
  return records
}

function leftOut(image: SeekableImage, name: string, byte: number, why: string): Finding {
  return {
    code: 'member-left-out',
    severity: 'warning',
    message: `'${name.slice(0, 200)}' was left out: ${why}.`,
    file: image.name,
    byte,
  }
}

function cutShort(image: SeekableImage, name: string): Finding {
  return {
    code: 'truncated',
    severity: 'error',
    message: `The archive ends within '${name.slice(0, 200)}'; what follows is missing.`,
    advice: 'Get the archive again from where it was made.',
    file: image.name,
    byte: image.bytes,
  }
}

function damagedTar(image: SeekableImage, byte: number, what: string): DumpscopeError {
  return new DumpscopeError({
    code: 'DAMAGED',
    message: `The tar archive is damaged: ${what}.`,
    advice: 'Get the archive again from where it was made.',
    place: { file: image.name, byte },
  })
}
