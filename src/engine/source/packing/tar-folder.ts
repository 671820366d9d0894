/**
 * A tar file as a folder of its members, of which nothing but the headers is
 * read: POSIX ustar and pax, GNU's long names and base-256 sizes, as pg_dump
 * and the tar programs write them. Links, devices, files with holes and names
 * that lead out of the folder are left out, and said.
 */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { ByteImage, MemberFolder, SeekableImage } from '../byte-image.ts'
import { SliceImage } from './slice-image.ts'
import { LeftOut, UNSAFE, isSafe } from './left-out.ts'

const BLOCK = 512
const MEMBERS_AT_MOST = 1_000_000
/** A longer name or pax header is nobody's. */
const LONGEST_HEADER = 1 << 20

interface Member {
  readonly start: number
  readonly bytes: number
}

/**
 * Reads the headers; members are slices of the image. Rejects with DAMAGED
 * where a header makes no sense, UNSAFE_MEMBER where there is nothing but
 * names that lead elsewhere. One that is cut opens with what is left.
 */
export async function openTar(
  image: SeekableImage,
): Promise<MemberFolder & { readonly findings: readonly Finding[] }> {
  const found = new Map<string, Member>()
  const findings: Finding[] = []
  const leftOut = new LeftOut(image.name)
  let longName: string | null = null
  let pax: ReadonlyMap<string, string> = new Map()
  let ended = false
  for (let at = 0; at + BLOCK <= image.bytes;) {
    const header = await readBlock(image, at, BLOCK)
    ended = header.every((byte) => byte === 0)
    if (ended) break
    if (!hasChecksum(header)) throw damagedTar(image, at, 'no header of a member stands here')
    const size = Number(pax.get('size') ?? numberAt(header, 124, 12))
    if (!Number.isSafeInteger(size) || size < 0) throw damagedTar(image, at, 'a member has no size')
    const type = String.fromCharCode(header[156] as number)
    const start = at + BLOCK
    if ('LxgK'.includes(type)) {
      if (size > LONGEST_HEADER) throw damagedTar(image, at, 'a header is too long')
      const content = await readBlock(image, start, size)
      if (type === 'L') longName = textAt(content, 0, content.length)
      if (type === 'x') pax = paxRecords(content)
    } else {
      const name = pax.get('path') ?? longName ?? nameOf(header)
      const why = reasonToLeaveOut(name, type, pax)
      if (why === null)
        found.set(name.replace(/^(?:\.\/)+/, ''), { start, bytes: Math.min(size, image.bytes - start) })
      else if (why !== '') leftOut.add(name, at, why)
      if (start + size > image.bytes) findings.push(cutShort(image, `within '${name.slice(0, 200)}'`))
      longName = null
      pax = new Map()
    }
    if (found.size > MEMBERS_AT_MOST)
      throw damagedTar(image, at, `it has more than ${MEMBERS_AT_MOST} members`)
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  if (!ended && findings.length === 0) findings.push(cutShort(image, 'without its end mark'))
  if (found.size === 0) leftOut.refuseIfUnsafe()
  findings.push(...leftOut.findings())
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

/** Why a member is not read; null where it is, '' where nothing need be said. */
function reasonToLeaveOut(name: string, type: string, pax: ReadonlyMap<string, string>): string | null {
  if (type === '5') return ''
  if (type === 'S' || [...pax.keys()].some((key) => key.startsWith('GNU.sparse.')))
    return 'it is stored with holes, which is not read here'
  if (!['0', '\0', '7'].includes(type)) return 'it is a link or a device'
  return isSafe(name) ? null : UNSAFE
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

function cutShort(image: SeekableImage, where: string): Finding {
  return {
    code: 'truncated',
    severity: 'error',
    message: `The archive ends ${where}; what follows is missing.`,
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
