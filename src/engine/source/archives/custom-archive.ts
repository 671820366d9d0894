/**
 * Custom archives: one file, a table of contents and behind it the data blocks
 * (_ReadExtraToc, _PrintTocData and _skipData of PostgreSQL's
 * pg_backup_custom.c).
 */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { ByteImage, MakeSeekable, StreamOptions } from '../byte-image.ts'
import { isSeekable } from '../byte-image.ts'
import type { Archive, DataMember } from '../dump-source.ts'
import type { ArchiveHeader } from './archive-header.ts'
import { factsOf, labelOf, memberOf } from './archive-parts.ts'
import { BytesImage } from './bytes-image.ts'
import { BlockImage, CustomBlocks } from './custom-data.ts'
import { destroyedBeyondReading } from './destroyed-archive.ts'
import { writeScript } from './script.ts'
import type { Script } from './script.ts'
import { TocReader } from './toc-entry.ts'
import type { TocEntry } from './toc-entry.ts'

/** The number of the format in the header. */
const CUSTOM = 1
/** How much is looked at to tell what destroyed an archive. */
const PROBE_BYTES = 1 << 18

/** An archive's table of contents, read. */
interface Contents {
  readonly header: ArchiveHeader
  readonly entries: readonly TocEntry[]
  /** The byte at which the data begin. */
  readonly dataStart: number
}

/**
 * Opens a custom archive: reads its table of contents and nothing behind it
 * but its last bytes. `seekable` unpacks an image that can only be read in
 * order, once data are wanted. Data that are cut short are findings. Rejects
 * with DAMAGED, FORMAT_NOT_SUPPORTED and failures of reading.
 */
export async function openCustomArchive(
  image: ByteImage,
  seekable: MakeSeekable,
  options: StreamOptions = {},
): Promise<Archive> {
  const { header, entries, dataStart } = await readContents(image, options)
  const script = writeScript(header, entries)
  const withData = entries.filter((entry) => entry.hasData && script.dataAt.has(entry.id))
  const inFileOrder = withData.every(({ position }) => position !== null)
    ? withData.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    : withData
  const ends = endsOf(inFileOrder, image.bytes)
  const blocks = new CustomBlocks(image, seekable, header, dataStart)
  const isThere = ({ position }: TocEntry): boolean =>
    image.bytes === null || (position ?? dataStart) < image.bytes
  const members = inFileOrder.map((entry): DataMember => {
    if (entry.withoutData || !isThere(entry)) return memberOf(entry, script, { diskBytes: 0, image: null })
    const end = ends.get(entry.id) ?? null
    const diskBytes = entry.position === null || end === null ? null : end - entry.position
    return memberOf(entry, script, { diskBytes, image: new BlockImage(image.name, entry, end, blocks) })
  })
  return {
    format: 'custom',
    facts: factsOf(header, script),
    script: new BytesImage(`${image.name}!script`, script.bytes),
    members: shareUnknown(members, image, dataStart),
    canReadApart: isSeekable(image) && withData.every(({ position }) => position !== null),
    findings: [
      ...(await cutFindings(image, header, inFileOrder.filter(isThere), script)),
      ...inFileOrder.filter((entry) => !isThere(entry)).map((entry) => missing(entry, image, script)),
    ],
  }
}

async function readContents(image: ByteImage, options: StreamOptions): Promise<Contents> {
  const pieces = image.stream(options)[Symbol.asyncIterator]()
  try {
    const next = async (): Promise<Uint8Array | null> => {
      const { done, value } = await pieces.next()
      return done === true ? null : value
    }
    const reader = new TocReader(image.name, next, image.bytes)
    const header = await reader.header()
    if (header.format !== CUSTOM) throw notAlone(image)
    const entries = await reader.entries(header)
    return { header, entries, dataStart: reader.position }
  } catch (error) {
    if (!(error instanceof DumpscopeError) || error.failure.code === 'CANCELLED') throw error
    const destroyed = destroyedBeyondReading(await headOf(image, options))
    if (destroyed === null) throw error
    throw new DumpscopeError({ ...destroyed, place: { file: image.name, ...destroyed.place } })
  } finally {
    await pieces.return?.()
  }
}

async function headOf(image: ByteImage, options: StreamOptions): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const piece of image.stream(options)) {
    parts.push(Buffer.from(piece))
    length += piece.length
    if (length >= PROBE_BYTES) break
  }
  return Buffer.concat(parts).subarray(0, PROBE_BYTES)
}

function notAlone({ name }: ByteImage): DumpscopeError {
  return new DumpscopeError({
    code: 'FORMAT_NOT_SUPPORTED',
    message:
      'This is the table of contents of a directory or tar archive alone; the data lie in other files.',
    advice: 'Open the folder that it comes from, or give it its name again: toc.dat.',
    place: { file: name, byte: 10 },
  })
}

/** Where the archive does not say where its blocks begin, their sizes are guessed alike, so that progress has a whole. */
function shareUnknown(
  members: readonly DataMember[],
  image: ByteImage,
  dataStart: number,
): readonly DataMember[] {
  const unknown = members.filter(({ diskBytes, image: data }) => diskBytes === null && data !== null)
  if (unknown.length === 0) return members
  const each = Math.max(0, Math.floor((image.diskBytes - dataStart) / unknown.length))
  return members.map((member) => (member.diskBytes === null ? { ...member, diskBytes: each } : member))
}

/** A block ends where the next begins, the last where the archive does; unknown where that is. */
function endsOf(inFileOrder: readonly TocEntry[], bytes: number | null): Map<number, number> {
  const placed = inFileOrder
    .filter(({ position }) => position !== null)
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
  const ends = new Map<number, number>()
  for (const [index, { id }] of placed.entries()) {
    const next = placed[index + 1]?.position ?? bytes
    if (next !== null) ends.set(id, bytes === null ? next : Math.min(next, bytes))
  }
  return ends
}

/**
 * Every block, and so the archive, ends with a length of 0. Where it ends with
 * anything else it was cut within the data of its last block.
 */
async function cutFindings(
  image: ByteImage,
  { intSize }: ArchiveHeader,
  inFileOrder: readonly TocEntry[],
  script: Script,
): Promise<Finding[]> {
  const last = inFileOrder.findLast(({ withoutData }) => !withoutData)
  if (last === undefined || !isSeekable(image)) return []
  for await (const piece of image.streamRange(Math.max(0, image.bytes - 1 - intSize), image.bytes))
    if (piece.every((byte) => byte === 0)) return []
  const where =
    last.position === null
      ? 'within its data; which of them are whole shows when they are read'
      : `within the data of ${labelOf(last, script)}; what comes before is whole`
  return [
    {
      code: 'data-cut',
      severity: 'error',
      message: `The archive was cut short: it ends at byte ${image.bytes}, ${where}.`,
      advice: 'Get the archive again from where it was made; if it is cut there too, dump again.',
      file: image.name,
      byte: image.bytes,
      ...(last.position === null ? {} : { object: labelOf(last, script) }),
    },
  ]
}

function missing(entry: TocEntry, image: ByteImage, script: Script): Finding {
  const where =
    entry.position === null ? 'are not in it' : `should begin at byte ${entry.position}, behind its end`
  return {
    code: 'data-missing',
    severity: 'error',
    message: `The archive was cut short: it ends at byte ${image.bytes}, and the data of ${labelOf(entry, script)} ${where}.`,
    advice: 'Get the archive again from where it was made; if it is cut there too, dump again.',
    file: image.name,
    object: labelOf(entry, script),
    ...(image.bytes === null ? {} : { byte: image.bytes }),
  }
}
