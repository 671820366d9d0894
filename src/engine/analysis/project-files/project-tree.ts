/** The text files of a project's folder, bounded: nothing is written, no link is followed, nothing outside is read. */
import { open, readdir } from 'node:fs/promises'
import path from 'node:path'
import { cancelled } from '../../../shared/errors.ts'
import type { ProjectFileKind } from './facts.ts'
import { kindOfFile } from './file-kind.ts'

/** Entries that are looked at, folders among them. */
const ENTRIES_AT_MOST = 50_000
const DEPTH_AT_MOST = 14
const FILES_AT_MOST = 10_000
const FILE_BYTES_AT_MOST = 1 << 20
const ALL_BYTES_AT_MOST = 200 << 20

/** What package managers, version control and builds keep. */
const SKIPPED = new Set(
  'node_modules vendor bower_components __pycache__ __MACOSX venv site-packages target dist build out coverage'.split(
    ' ',
  ),
)
/** Hidden folders that hold what a project says of itself. */
const HIDDEN = new Set(['.github', '.gitlab', '.circleci', '.buildkite', '.devcontainer', '.docker'])

/** A file that may name others. */
export interface ProjectText {
  /** With `/`, relative to the project's folder. */
  readonly file: string
  readonly kind: ProjectFileKind
  readonly text: string
}

/** What a walk saw beside the texts that it handed over. */
export interface ProjectWalk {
  /** Every file's path, whatever it holds. */
  readonly files: ReadonlySet<string>
  readonly read: number
  readonly limits: readonly string[]
}

/** Hands over every text of the folder that may name files. Folders that cannot be read are told in `limits`. */
export async function walkProject(
  root: string,
  onText: (text: ProjectText) => void,
  signal: AbortSignal,
): Promise<ProjectWalk> {
  const walk = new Walk(root, signal)
  await walk.folder('', 0)
  let bytes = 0
  let read = 0
  for (const { file, kind } of walk.candidates) {
    if (signal.aborted) throw cancelled()
    if (read >= FILES_AT_MOST || bytes >= ALL_BYTES_AT_MOST) {
      walk.limit(`Only the first ${read.toLocaleString('en')} files of the project were read.`)
      break
    }
    const text = await readBounded(path.join(root, file))
    if (text === 'too large') walk.large += 1
    if (text === null || text === 'too large') continue
    bytes += text.text.length
    read += 1
    onText({ file, kind, text: text.text })
  }
  if (walk.large > 0)
    walk.limit(
      `${walk.large.toLocaleString('en')} ${walk.large === 1 ? 'file' : 'files'} of more than 1 MB ${walk.large === 1 ? 'was' : 'were'} not read.`,
    )
  return { files: walk.files, read, limits: walk.limits }
}

class Walk {
  readonly files = new Set<string>()
  readonly candidates: { readonly file: string; readonly kind: ProjectFileKind }[] = []
  readonly limits: string[] = []
  large = 0
  readonly #root: string
  readonly #signal: AbortSignal
  #entries = 0
  #unreadable = 0

  constructor(root: string, signal: AbortSignal) {
    this.#root = root
    this.#signal = signal
  }

  limit(sentence: string): void {
    if (!this.limits.includes(sentence)) this.limits.push(sentence)
  }

  async folder(below: string, depth: number): Promise<void> {
    if (this.#signal.aborted) throw cancelled()
    const entries = await readdir(path.join(this.#root, below), { withFileTypes: true }).catch(() => null)
    if (entries === null) {
      this.#unreadable += 1
      if (this.#unreadable === 1) this.limit('Some folders of the project could not be read.')
      return
    }
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      this.#entries += 1
      if (this.#entries > ENTRIES_AT_MOST) {
        this.limit(
          `Only the first ${ENTRIES_AT_MOST.toLocaleString('en')} files and folders of the project were looked at.`,
        )
        return
      }
      const name = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isFile()) this.#file(name)
      else if (entry.isDirectory() && depth < DEPTH_AT_MOST && isEntered(entry.name))
        await this.folder(name, depth + 1)
    }
  }

  #file(name: string): void {
    this.files.add(name)
    const kind = kindOfFile(name)
    if (kind !== null) this.candidates.push({ file: name, kind })
  }
}

function isEntered(name: string): boolean {
  return name.startsWith('.') ? HIDDEN.has(name) : !SKIPPED.has(name)
}

/** The text of a file; null where it is none or cannot be read. */
async function readBounded(file: string): Promise<{ text: string } | 'too large' | null> {
  const handle = await open(file, 'r').catch(() => null)
  if (handle === null) return null
  try {
    const { size } = await handle.stat()
    if (size > FILE_BYTES_AT_MOST) return 'too large'
    const buffer = Buffer.alloc(size)
    const { bytesRead } = await handle.read(buffer, 0, size, 0)
    const bytes = buffer.subarray(0, bytesRead)
    return bytes.includes(0) ? null : { text: bytes.toString('utf8') }
  } catch {
    // A file that goes while it is read names nothing.
    return null
  } finally {
    await handle.close()
  }
}
