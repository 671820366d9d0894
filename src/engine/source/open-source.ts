/** A path becomes a dump that can be read: told by its content, never by its name; everything else is refused with a sentence. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import { destroyedArchive, isArchiveHead, openCustomArchive, openDirectoryArchive } from './archives/index.ts'
import { FileImage, isSeekable } from './byte-image.ts'
import type { ByteImage, MakeSeekable, MemberFolder } from './byte-image.ts'
import { identifyContent } from './content-kind.ts'
import type { DumpSource } from './dump-source.ts'
import { look, markFile } from './file-check.ts'
import { failure } from './file-failure.ts'
import { sourceOf } from './found-dump.ts'
import type { Found, OpenSourceOptions } from './found-dump.ts'
import { openFolderSource } from './open-folder.ts'
import { PartsImage, detectPacking, findParts, openTar, unpackedImage, zipFolders } from './packing/index.ts'
import { runInstead } from './run-instead.ts'
import { RepairedImage, mojibakeFinding, recogniseMojibake } from './text/mojibake.ts'
import { Utf16Image, utf16Form } from './utf16-image.ts'
import type { Spool } from './spool/index.ts'

/** How much is looked at to tell what something is. */
const PROBE_BYTES = 1 << 18
/** A dump is wrapped once, at times twice; more is an attempt on the reader's patience. */
const WRAPPINGS_AT_MOST = 4

/** Has what must be sought unpacked into a spool. */
export function unpackInto(spool: Spool): Pick<OpenSourceOptions, 'unpack'> {
  return { unpack: (image, key) => spool.seekable(image, { key }) }
}

/** Looks at a path and opens it as a dump. Rejects with a DumpscopeError that says what it is instead. */
export async function openSource(given: string, options: OpenSourceOptions = {}): Promise<DumpSource> {
  const file = path.resolve(given)
  const found = await look(file)
  if (found.isDirectory()) return openFolderSource(file, options)
  if (path.basename(file) === 'toc.dat' && (await isDirectoryToc(file)))
    return openFolderSource(path.dirname(file), options)
  const parts = await findParts(file)
  const marked = await Promise.all((parts ?? [file]).map(markFile))
  const [first] = marked
  if (first === undefined)
    throw failure(file, 'NOT_FOUND', 'There is no such file.', 'See that the name is right.')
  const image =
    parts === null
      ? new FileImage(file, Number(first.stats.size))
      : new PartsImage(
          file,
          marked.map(({ mark, stats }) => new FileImage(mark.path, Number(stats.size))),
        )
  const fingerprint = joined([
    ...marked.map((one) => one.fingerprint),
    ...(options.repair ? [options.repair] : []),
  ])
  const inner = await new Unwrapping(file, fingerprint, options)
    .identify(image, parts === null ? [] : [`${parts.length} parts`])
    .finally(() => image.close())
  const plain = parts === null && inner.archive === null && inner.script === image
  const source: DumpSource = {
    ...sourceOf(inner),
    path: file,
    bytes: image.bytes,
    modified: first.stats.mtime.toISOString(),
    fingerprint,
    files: marked.map(({ mark }) => mark),
    plainFile: plain ? { ...first.mark, bytes: image.bytes } : null,
    migrations: null,
  }
  return options.run === true ? runInstead(source, options) : source
}

/** One fingerprint for several; that of a single one as it is. */
function joined(fingerprints: readonly string[]): string {
  const [only] = fingerprints
  if (fingerprints.length === 1 && only !== undefined) return only
  return createHash('sha256').update(fingerprints.join(' ')).digest('hex').slice(0, 32)
}

/** Takes off what is around a dump, layer by layer. */
class Unwrapping {
  readonly #file: string
  readonly #fingerprint: string
  readonly #options: OpenSourceOptions

  constructor(file: string, fingerprint: string, options: OpenSourceOptions) {
    this.#file = file
    this.#fingerprint = fingerprint
    this.#options = options
  }

  async identify(image: ByteImage, wrapping: readonly string[]): Promise<Found> {
    if (wrapping.length > WRAPPINGS_AT_MOST) {
      throw failure(
        this.#file,
        'UNPACK_LIMIT',
        `Something packed lies in something packed, ${wrapping.length} times over.`,
        'Unpack the file yourself and open what comes out.',
        0,
      )
    }
    const { head, whole, damage } = await beginningOf(image)
    const destroyed = destroyedArchive(head)
    if (destroyed !== null)
      throw new DumpscopeError({ ...destroyed, place: { file: this.#file, byte: 0, ...destroyed.place } })
    if (isArchiveHead(head)) {
      const archive = await openCustomArchive(image, (packed) => this.#seekable(packed, wrapping))
      return { wrapping, archive, script: archive.script, findings: [] }
    }
    const packing = detectPacking(head)
    if (packing === 'tar') return this.#identifyTar(image, wrapping)
    if (packing === 'zip') return this.#identifyZip(image, wrapping)
    if (packing !== null) return this.identify(unpackedImage(image, packing), [...wrapping, packing])
    const utf16 = utf16Form(head)
    if (utf16 !== null)
      return this.identify(new Utf16Image(image, utf16), [...wrapping, `UTF-16${utf16.order}`])
    const content = identifyContent(head, whole)
    // What little could be unpacked is no dump: that it is damaged is the truer word.
    if (content.kind === 'refused' && damage !== null) throw damage
    if (content.kind === 'refused')
      throw failure(this.#file, content.code, content.message, content.advice, 0)
    return this.#identifyText(image, head, wrapping)
  }

  /** Text that may have been read in a wrong code page on its way: that is said, and mended where the reader wants it. */
  #identifyText(image: ByteImage, head: Buffer, wrapping: readonly string[]): Found {
    const { repair } = this.#options
    if (repair !== undefined) {
      const script = new RepairedImage(image, repair)
      return { wrapping: [...wrapping, `${repair} repaired`], archive: null, script, findings: [] }
    }
    const mojibake = recogniseMojibake(head)
    return {
      wrapping,
      archive: null,
      script: image,
      findings: mojibake === null ? [] : [mojibakeFinding(this.#file, mojibake)],
    }
  }

  async #identifyZip(image: ByteImage, wrapping: readonly string[]): Promise<Found> {
    const seekable = await this.#seekable(image, wrapping)
    try {
      const { openZip } = await zipFolders()
      const zip = await openZip(seekable)
      const found = await this.#identifyFolder(zip, [...wrapping, 'zip'], 'directory')
      return { ...found, findings: [...zip.findings, ...found.findings] }
    } finally {
      await seekable.close()
    }
  }

  async #identifyTar(image: ByteImage, wrapping: readonly string[]): Promise<Found> {
    const seekable = await this.#seekable(image, wrapping)
    try {
      const tar = await openTar(seekable)
      // pg_dump writes its members at the top and a restore.sql; a folder that somebody packed has neither.
      const byPgDump = tar.members.includes('toc.dat') && tar.members.includes('restore.sql')
      const found = await this.#identifyFolder(
        tar,
        byPgDump ? wrapping : [...wrapping, 'tar'],
        byPgDump ? 'tar' : 'directory',
      )
      return { ...found, findings: [...tar.findings, ...found.findings] }
    } finally {
      await seekable.close()
    }
  }

  /** A container of files: an archive's folder, at its top or one below, or one dump alone. */
  async #identifyFolder(
    folder: MemberFolder,
    wrapping: readonly string[],
    format: 'directory' | 'tar',
  ): Promise<Found> {
    const toc = folder.members.find((name) => /^(?:[^/]+\/)?toc\.dat(?:\.gz)?$/.test(name))
    if (toc !== undefined) {
      const archive = await openDirectoryArchive(
        below(folder, toc.slice(0, toc.lastIndexOf('/') + 1)),
        format,
      )
      return { wrapping, archive, script: archive.script, findings: [] }
    }
    const files = folder.members.filter((name) => !/(?:^|\/)(?:\.[^/]*|__MACOSX\/.*)$/.test(name))
    const only = files.length === 1 ? await folder.open(files[0] as string) : null
    if (only !== null) return this.identify(only, wrapping)
    throw failure(
      this.#file,
      files.length === 0 ? 'NOT_A_DUMP' : 'FORMAT_NOT_SUPPORTED',
      files.length === 0
        ? 'There is no file in this archive.'
        : `This holds ${files.length} files, and which of them is the dump is not told: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ', ...' : ''}.`,
      'Unpack it, and open the dump inside.',
      0,
    )
  }

  async #seekable(image: ByteImage, wrapping: readonly string[]): ReturnType<MakeSeekable> {
    if (isSeekable(image)) return image
    if (this.#options.unpack !== undefined)
      return this.#options.unpack(image, `${this.#fingerprint}-${wrapping.join('-')}`)
    throw failure(
      this.#file,
      'FORMAT_NOT_SUPPORTED',
      'This has to be unpacked before it can be read, and there is no place for it.',
      'Unpack it yourself and open what comes out.',
      0,
    )
  }
}

/** The members below one folder of a container, by their names there. */
function below(folder: MemberFolder, prefix: string): MemberFolder {
  if (prefix === '') return folder
  return {
    name: `${folder.name}!${prefix.slice(0, -1)}`,
    members: folder.members
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length)),
    open: (member) => folder.open(`${prefix}${member}`),
  }
}

/** Whether a file called toc.dat is that of a directory archive: custom archives are called anything. */
async function isDirectoryToc(file: string): Promise<boolean> {
  const { stats } = await markFile(file)
  const { head } = await beginningOf(new FileImage(file, Number(stats.size)))
  // Directory archives write the number of tar into their table of contents: byte 10 of the header.
  return isArchiveHead(head) ? head[10] !== 1 : detectPacking(head) === 'gzip'
}

/** The first bytes of an image; `whole` says that there are no more. What is damaged further on is met when it is read. */
async function beginningOf(
  image: ByteImage,
): Promise<{ head: Buffer; whole: boolean; damage: DumpscopeError | null }> {
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const piece of image.stream({ beginning: true })) {
      parts.push(Buffer.from(piece))
      length += piece.length
      if (length > PROBE_BYTES) break
    }
  } catch (error) {
    if (length === 0 || !(error instanceof DumpscopeError) || error.failure.code !== 'DAMAGED') throw error
    return { head: Buffer.concat(parts), whole: false, damage: error }
  }
  const all = Buffer.concat(parts)
  return { head: all.subarray(0, PROBE_BYTES), whole: all.length <= PROBE_BYTES, damage: null }
}
