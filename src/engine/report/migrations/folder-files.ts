/** The files of the folders of migrations among the sources: their bytes, and what each says when it is read alone. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { cancelled } from '../../../shared/errors.ts'
import type { ReportSettings } from '../../../shared/report-model.ts'
import { oneScript } from '../../source/index.ts'
import type { Migrations } from '../../source/index.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'
import { readFile } from './read-file.ts'
import type { ReadFile } from './read-file.ts'
import { settingsFor } from './source-settings.ts'

/** Files that are read; more are counted. */
const FILES_AT_MOST = 20_000

/** A file of a folder, read for itself. */
export interface FolderFile {
  /** Unique in the report: the folder's name and the path in it. */
  readonly id: string
  readonly source: ReportSource
  readonly folder: string
  /** Relative to the folder. */
  readonly path: string
  /** On disk. */
  readonly absolute: string
  readonly role: string
  readonly version: string | null
  readonly leftOut: string | null
  /** Its place among all folders and files, as the tool that numbers them would run them. */
  readonly place: readonly [folder: number, file: number]
  readonly bytes: number
  readonly sha256: string | null
  /** Null for what is no SQL, or could not be read. */
  readonly read: ReadFile | null
}

/** A folder that was opened as a source, or one script of SQL. */
export interface OpenFolder {
  readonly source: ReportSource
  /** Whether it was run; a script need not be. */
  readonly ran: boolean
  readonly name: string
  readonly files: readonly FolderFile[]
}

interface Planned {
  readonly path: string
  readonly role: string
  readonly version: string | null
  readonly leftOut: string | null
}

/** A script that is larger is read as the dump that it is. */
const SCRIPT_BYTES_AT_MOST = 64 << 20

/**
 * Whether a source is read as migrations: a folder of them, SQL that was run,
 * or SQL that people wrote; the settings may say otherwise of one file.
 */
export function isMigrations({ source, summary, letter }: ReportSource, settings: ReportSettings): boolean {
  if (source.migrations !== null) return true
  if (source.plainFile === null || source.bytes > SCRIPT_BYTES_AT_MOST) return false
  const role = settingsFor(summary.path, letter, settings)?.role
  if (role !== undefined) return role === 'master' || role === 'incremental'
  return !summary.writtenByPgDump
}

/** Reads every file of every folder of migrations. Rejects with CANCELLED. */
export async function readFolders(
  sources: readonly ReportSource[],
  settings: ReportSettings,
  options: GatherOptions,
  limits: string[],
): Promise<OpenFolder[]> {
  const folders = sources.filter((source) => isMigrations(source, settings))
  const ids = new Set<string>()
  const bytesTotal = folders.reduce((sum, { source }) => sum + source.bytes, 0)
  let bytesDone = 0
  const opened: OpenFolder[] = []
  for (const [at, source] of folders.entries()) {
    const name = folderName(source, folders)
    const planned = plannedFiles(source)
    if (planned.length > FILES_AT_MOST)
      limits.push(
        `Of the ${planned.length.toLocaleString('en')} files of ${name} only the first ${FILES_AT_MOST.toLocaleString('en')} were read.`,
      )
    const files: FolderFile[] = []
    for (const [number, file] of planned.slice(0, FILES_AT_MOST).entries()) {
      if (options.signal.aborted) throw cancelled()
      const read = await readOne(source, migrationsOf(source), file)
      bytesDone += read.bytes
      options.onProgress({ stage: 'Reading the migrations', bytesDone, bytesTotal })
      const known = ids.has(`${name}/${file.path}`)
      const id = known ? `${name} (${source.letter})/${file.path}` : `${name}/${file.path}`
      ids.add(id)
      files.push({ ...file, ...read, source, folder: name, id, place: [at, number] })
    }
    opened.push({ source, name, files, ran: source.source.migrations !== null })
  }
  return opened
}

/** Its last folder; with the letter, or the folder above, where two are called so. */
function folderName(source: ReportSource, all: readonly ReportSource[]): string {
  const of = (one: ReportSource, depth: number): string =>
    path
      .resolve(isScript(one) ? path.dirname(one.source.path) : one.source.path)
      .split(path.sep)
      .slice(-depth)
      .join('/')
  // Scripts may lie beside each other.
  if (isScript(source)) return of(source, 1)
  for (const depth of [1, 2, 3]) {
    const name = of(source, depth)
    if (all.filter((one) => of(one, depth) === name).length === 1) return name
  }
  return `${of(source, 1)} (${source.letter})`
}

/** One script, rather than a folder. */
const isScript = ({ source }: ReportSource): boolean => source.format !== 'migrations'

function migrationsOf({ source }: ReportSource): Migrations {
  return source.migrations ?? oneScript(source.path, source.script, 'migration')
}

/** The number that a script's name begins with. */
const numberOf = (file: string): string | null => /^v?(\d+)(?=\D|$)/i.exec(file)?.[1] ?? null

function plannedFiles(source: ReportSource): Planned[] {
  const { index } = source
  const migrations = migrationsOf(source)
  if (isScript(source))
    return migrations.files.map((file) => ({ ...file, version: numberOf(file.path), leftOut: null }))
  const planned: Planned[] = migrations.files.map((file) => ({ ...file, leftOut: null }))
  const known = new Set(planned.map((file) => file.path))
  for (const { path: file, role } of index.migrations())
    if (!known.has(file)) {
      known.add(file)
      planned.push({ path: file, role, version: null, leftOut: null })
    }
  for (const { path: file, reason } of migrations.leftOut)
    if (!known.has(file)) planned.push({ path: file, role: 'left out', version: null, leftOut: reason })
  return planned
}

async function readOne(
  source: ReportSource,
  migrations: Migrations,
  { path: file }: Planned,
): Promise<Pick<FolderFile, 'absolute' | 'bytes' | 'sha256' | 'read'>> {
  const absolute = isScript(source) ? source.source.path : path.join(source.source.path, file)
  const { bytes, sha256 } = await digestOf(absolute)
  const text = await migrations.read(file)
  return { absolute, bytes, sha256, read: text === null ? null : await readFile(text.bytes) }
}

/** Size and SHA-256 of a file on disk; null where it cannot be read (any more), or is no file. */
export async function digestOf(
  file: string,
  signal?: AbortSignal,
): Promise<{ bytes: number; sha256: string | null }> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of createReadStream(file, { signal })) {
      hash.update(piece as Uint8Array)
      bytes += (piece as Uint8Array).length
    }
  } catch {
    if (signal?.aborted) throw cancelled()
    return { bytes, sha256: null }
  }
  return { bytes, sha256: hash.digest('hex') }
}
