/** What is known of each source as a file: when, what for, how large, and what of it could not be read. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ReportSettings, ReportSourceSettings, SourceRole } from '../../../shared/report-model.ts'
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import { describeFormat } from '../../../shared/dump-format.ts'
import { notReadOf } from '../../analysis/index.ts'
import { readFailure } from '../../source/index.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'
import type { FileFact, SourceFact } from './facts.ts'
import { dateInPath, roleInNames } from './names.ts'

type Role = SourceFact['role']

/** What the settings say of a source: the entry whose path is the source's, or its end. The longest wins. */
export function saidOf(source: ReportSource, { sources = [] }: ReportSettings): ReportSourceSettings | null {
  const path = source.summary.path.replaceAll('\\', '/')
  const found = sources.filter(({ source: named }) => {
    const wanted = named.replaceAll('\\', '/').replace(/^\.\//u, '')
    return path === wanted || path.endsWith(`/${wanted}`) || named === source.letter
  })
  return found.toSorted((a, b) => b.source.length - a.source.length)[0] ?? null
}

/** What the report calls each source: what was said, else its name, else as much of its path as tells it from others. */
export function labelsOf(
  sources: readonly ReportSource[],
  settings: ReportSettings,
): Map<ReportSource, string> {
  const labels = new Map<ReportSource, string>()
  for (const source of sources) {
    const { fileName, label, named, path } = source.summary
    labels.set(source, saidOf(source, settings)?.label ?? (named ? label : fileName || basename(path)))
  }
  for (const [label, same] of Map.groupBy(sources, (source) => labels.get(source) ?? '')) {
    if (same.length < 2) continue
    const parents = same.map(({ summary }) => basename(dirname(summary.path)))
    const differ = new Set(parents).size === same.length
    for (const [at, source] of same.entries())
      labels.set(source, differ ? `${parents[at]}/${label}` : `${label} (${source.letter})`)
  }
  return labels
}

/** When a source was taken, and where that is from. */
export function dateOf(source: ReportSource, settings: ReportSettings): SourceFact['date'] {
  const { dumped, modified, path } = source.summary
  const said = saidOf(source, settings)?.date
  if (said !== undefined) return { value: said, by: 'settings', why: null }
  if (dumped !== null) return { value: dumped, by: 'dump', why: null }
  const named = dateInPath(path)
  if (named !== null) return { value: named, by: 'name', why: null }
  return { value: modified, by: 'file time', why: null }
}

/** What a source is for, as far as that is said or its names tell it; null where its content has to. */
export function roleSaid(source: ReportSource, settings: ReportSettings): Role | null {
  const { fileName, format, path, writtenByPgDump } = source.summary
  const said = saidOf(source, settings)?.role
  if (said !== undefined) return { value: said, by: 'settings', why: null }
  const isDump = format !== 'migrations' && writtenByPgDump
  const files = source.index.migrations().filter((file) => file.role === 'migration')
  const ofFiles = files.map((file) => roleInNames([basename(file.path)]))
  const [first] = ofFiles
  const named =
    first && ofFiles.every((one) => one?.role === first.role)
      ? first
      : roleInNames([fileName, basename(dirname(path))])
  if (named !== null && (isDump ? named.role === 'live' : named.role !== 'live'))
    return { value: named.role, by: 'name', why: `the name says ${named.word}` }
  if (isDump) return { value: 'dump', by: 'kind', why: 'pg_dump wrote it' }
  return null
}

/**
 * The role of what people wrote: the master makes most of the database by
 * itself. `made` are those of the `of` tables and views there are that it makes,
 * `all` what it makes in all. A file of a whole schema beside a master is no
 * increment, but the database as it was at another time.
 */
export function roleByContent(
  { made, all, of }: { readonly made: number; readonly all: number; readonly of: number },
  hasMaster: boolean,
  isFolder: boolean,
): Role {
  // A file of its own tables and of some that are there is a whole schema too, of another time or hand.
  const isWhole = of > 0 && (made * 2 >= of || (made * 3 >= of && all * 2 >= of))
  const value: SourceRole =
    !isWhole || (hasMaster && isFolder) ? 'incremental' : hasMaster ? 'dump' : 'master'
  const why =
    made === 0
      ? 'it creates no tables or views'
      : `it creates ${made} of the ${of} tables and views of its database${isWhole && hasMaster ? ', and another is the master' : ''}`
  return { value, by: 'content', why }
}

/** A source as a file; `role` and `files` as they were decided. */
export async function sourceFact(
  source: ReportSource,
  label: string,
  decided: {
    readonly role: Role
    readonly files: readonly Omit<FileFact, 'sha256' | 'bytes'>[]
    /** Whether what running it gave was compared, rather than what its files say. */
    readonly asRun: boolean
  },
  settings: ReportSettings,
  options: GatherOptions,
): Promise<SourceFact> {
  const { index, letter, summary } = source
  const folder = summary.path
  return {
    letter,
    label,
    file: summary.fileName,
    path: summary.path,
    format: describeFormat(summary),
    bytes: summary.bytes,
    sha256: await checksum(folder, options),
    files: await Promise.all(
      decided.files.map(async (file) => {
        const full = join(folder, file.path)
        return { ...file, bytes: await sizeOf(full), sha256: await checksum(full, options) }
      }),
    ),
    serverVersion: summary.serverVersion,
    dumpVersion: summary.dumpVersion,
    ran: summary.ran,
    encoding: summary.encoding,
    modified: summary.modified,
    date: dateOf(source, settings),
    role: decided.role,
    notRead: decided.asRun ? notReadOf(index, label) : readOnly(label, decided.files.length),
    coverage: index.coverage(),
  }
}

/** What is said of a folder of which the files were read and what running them gave was not taken. */
function readOnly(label: string, files: number): SourceFact['notRead'] {
  const reason = `The files of ${label} were read and not run: what only running a statement tells is not known`
  return files === 0 ? [] : [{ reason, count: files, objects: [] }]
}

/** The SHA-256 of a file in hexadecimal digits; null for what is no file of the file system, such as a folder. */
async function checksum(path: string, { signal, onProgress }: GatherOptions): Promise<string | null> {
  const bytesTotal = await sizeOf(path)
  if (bytesTotal === null) return null
  const hash = createHash('sha256')
  let bytesDone = 0
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
      if (signal.aborted) throw cancelled()
      hash.update(piece as Buffer)
      bytesDone += (piece as Buffer).length
      onProgress({ stage: 'Checking files', bytesDone, bytesTotal })
    }
  } catch (error) {
    if (error instanceof DumpscopeError) throw error
    throw readFailure(path, undefined, error)
  }
  return hash.digest('hex')
}

/** Bytes of a file; null where there is none at this path, or a folder. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.size : null
  } catch (error) {
    // What lies in an archive of files is at no path of its own.
    if (
      (error as NodeJS.ErrnoException).code === 'ENOENT' ||
      (error as NodeJS.ErrnoException).code === 'ENOTDIR'
    )
      return null
    throw error
  }
}
