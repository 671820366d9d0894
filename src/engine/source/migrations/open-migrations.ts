/** A folder of SQL becomes migrations in order, each of which can be read. */
import path from 'node:path'
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { ByteImage, MemberFolder } from '../byte-image.ts'
import { Utf16Image, utf16Form } from '../utf16-image.ts'
import { upParts } from './migration-parts.ts'
import { CONTROL_FILES, migrationFiles, planMigrations } from './migration-plan.ts'
import type { LeftOutMigration, PlannedMigration } from './migration-plan.ts'
import { isSqlName } from './migration-name.ts'

/** More than this in one file is a dump, which is opened as one. */
const FILE_BYTES_AT_MOST = 256 << 20
/** Of all files together. */
const ALL_BYTES_AT_MOST = 1 << 30

/** One migration as it is to be run. */
export interface MigrationText {
  /** UTF-8, with down parts blanked; offsets are those of the file unless it is UTF-16. */
  readonly bytes: Uint8Array
  readonly downLines: readonly number[]
}

/** A folder's migrations. */
export interface Migrations {
  /** For messages: the folder's path. */
  readonly name: string
  readonly convention: string
  readonly files: readonly PlannedMigration[]
  readonly leftOut: readonly LeftOutMigration[]
  readonly findings: readonly Finding[]
  /** Every file that matters to the outcome, relative, sorted. */
  readonly watched: readonly string[]
  /** Bytes of the files that are run, those included by others among them. */
  readonly bytes: number
  /** Reads a file of the folder; null where there is none of this name. Rejects with READ_FAILED or UNPACK_LIMIT. */
  read(file: string): Promise<MigrationText | null>
  /**
   * The file that `\i` (or `\ir`) names in `from`, relative to the folder; null
   * where it is not in the folder: links and `..` lead nowhere else.
   */
  resolve(from: string, named: string, relative: boolean): string | null
}

/** Looks for migrations in a container of files; null where no SQL is in it. */
export async function openMigrations(folder: MemberFolder): Promise<Migrations | null> {
  const candidates = migrationFiles(folder.members)
  if (!candidates.some(isSqlName)) return null
  const known = new Set(folder.members.filter(isSqlName))
  const resolve = resolver(known)
  const controls = await readControls(folder, candidates)
  const includes = new Map<string, readonly string[]>()
  const dumps = new Set<string>()
  let bytes = 0
  for (const file of candidates.filter(isSqlName)) {
    const text = await readText(folder, file)
    bytes += text?.length ?? 0
    if (bytes > ALL_BYTES_AT_MOST) throw tooLarge(folder.name, ALL_BYTES_AT_MOST)
    if (text === null) continue
    if (isDumpHead(text)) dumps.add(file)
    includes.set(file, includesOf(text, file, resolve))
  }
  refuseDumps(folder.name, dumps, candidates.filter(isSqlName))
  const included = runElsewhere(includes)
  const plan = planMigrations(candidates, {
    included,
    dumps,
    control: (name) => controls.get(name) ?? null,
  })
  return {
    name: folder.name,
    ...plan,
    findings: planFindings(folder.name, plan),
    watched: [...new Set([...candidates, ...included, ...controls.values()])].toSorted(),
    bytes,
    read: async (file) => {
      const text = known.has(file) ? await readText(folder, file) : null
      return text === null ? null : upParts(text)
    },
    resolve,
  }
}

/** One script that is run by itself; what it includes is not looked for. */
export function oneScript(file: string, script: ByteImage, role: 'migration' | 'dump'): Migrations {
  const name = path.basename(file)
  return {
    name: path.dirname(file),
    convention: 'by itself',
    files: [{ path: name, role, version: null }],
    leftOut: [],
    findings: [],
    watched: [name],
    bytes: script.diskBytes,
    read: async (wanted) => (wanted === name ? upParts(await collect(script, file)) : null),
    resolve: () => null,
  }
}

/** Names are taken apart as paths, never handed to the file system: what is not listed does not exist. */
function resolver(known: ReadonlySet<string>): Migrations['resolve'] {
  return (from, named, relative) => {
    const plain = named.replaceAll('\\', '/')
    if (plain.startsWith('/') || /^[a-z]:/i.test(plain)) return null
    const beside = path.posix.join(path.posix.dirname(from), plain)
    // psql takes the name of \i from where it was started, which nobody knows any more.
    const wanted = relative ? [beside] : [path.posix.normalize(plain), beside]
    return wanted.find((one) => known.has(one)) ?? null
  }
}

const INCLUDE = /^[ \t]*\\(i|ir|include|include_relative)[ \t]+('(?:[^']|'')*'|"[^"]*"|[^\s]+)/gm

function includesOf(text: Uint8Array, file: string, resolve: Migrations['resolve']): string[] {
  const script = Buffer.from(text.buffer, text.byteOffset, text.length).toString('latin1')
  if (!script.includes('\\i')) return []
  return [...script.matchAll(INCLUDE)].flatMap(([, command, argument]) => {
    const named = Buffer.from(unquoted(argument ?? ''), 'latin1').toString('utf8')
    const target = resolve(file, named, command === 'ir' || command === 'include_relative')
    return target === null || target === file ? [] : [target]
  })
}

/** The files that are run where others include them. Of files that include each other one stays, so that none is lost. */
function runElsewhere(includes: ReadonlyMap<string, readonly string[]>): Set<string> {
  const named = new Set([...includes.values()].flat())
  const reached = new Set<string>()
  const elsewhere = new Set<string>()
  const follow = (first: string): void => {
    for (const waiting = [first]; waiting.length > 0;) {
      const file = waiting.pop() ?? first
      reached.add(file)
      for (const target of includes.get(file) ?? []) {
        if (reached.has(target)) continue
        elsewhere.add(target)
        waiting.push(target)
      }
    }
  }
  const files = [...includes.keys()].toSorted()
  for (const file of [...files.filter((one) => !named.has(one)), ...files])
    if (!reached.has(file)) follow(file)
  return elsewhere
}

/** An argument of a psql command without its quotes. */
export function unquoted(argument: string): string {
  const trimmed = argument.trim()
  if (/^'.*'$/s.test(trimmed)) return trimmed.slice(1, -1).replaceAll("''", "'")
  return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1) : trimmed
}

/** Several dumps beside each other are backups: run one over the other they would make a database that never was. */
function refuseDumps(folder: string, dumps: ReadonlySet<string>, files: readonly string[]): void {
  if (dumps.size < 2 || dumps.size < files.length) return
  const names = [...dumps].toSorted()
  throw new DumpscopeError({
    code: 'NOT_A_DUMP',
    message: `This folder holds ${names.length} dumps, not migrations: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', ...' : ''}.`,
    advice: 'Open them one by one; two of them can be compared.',
    place: { file: folder },
  })
}

/** The beginning of what pg_dump writes: such a file is what migrations are applied to. */
function isDumpHead(text: Uint8Array): boolean {
  const head = Buffer.from(text.buffer, text.byteOffset, Math.min(text.length, 2048)).toString('latin1')
  return /^-- PostgreSQL database (?:cluster )?dump\s*$/m.test(head)
}

async function readControls(
  folder: MemberFolder,
  candidates: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const name of CONTROL_FILES) {
    // A plan orders the files below it; one that lies elsewhere is another project's.
    const member = folder.members
      .filter((one) => one === name || one.endsWith(`/${name}`))
      .find((one) => candidates.every((file) => file.startsWith(one.slice(0, one.length - name.length))))
    const text = member === undefined ? null : await readText(folder, member)
    if (text !== null) found.set(name, Buffer.from(text).toString('utf8'))
  }
  return found
}

async function readText(folder: MemberFolder, member: string): Promise<Uint8Array | null> {
  const image = await folder.open(member)
  if (image === null) return null
  if ((image.bytes ?? 0) > FILE_BYTES_AT_MOST) throw tooLarge(`${folder.name}/${member}`, FILE_BYTES_AT_MOST)
  const given = await collect(image, `${folder.name}/${member}`)
  const form = utf16Form(given.subarray(0, 4096))
  return form === null ? given : collect(new Utf16Image(image, form), `${folder.name}/${member}`)
}

async function collect(image: { stream(): AsyncIterable<Uint8Array> }, name: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of image.stream()) {
    length += piece.length
    if (length > FILE_BYTES_AT_MOST) throw tooLarge(name, FILE_BYTES_AT_MOST)
    pieces.push(Buffer.from(piece))
  }
  return Buffer.concat(pieces)
}

function tooLarge(name: string, limit: number): DumpscopeError {
  return new DumpscopeError({
    code: 'UNPACK_LIMIT',
    message: `This is more than the ${Math.round(limit / (1 << 20)).toLocaleString('en')} MB that migrations may have.`,
    advice: 'Open a large file by itself, as a dump, or leave it out of the folder.',
    place: { file: name },
  })
}

function planFindings(folder: string, plan: ReturnType<typeof planMigrations>): Finding[] {
  const findings: Finding[] = plan.repeated.map(({ version, paths }) => ({
    code: 'migration-number-twice',
    severity: 'warning',
    message: `${paths.length} migrations have the number ${version}: ${paths.join(', ')}. They were run in the order of their names.`,
    file: paths[0] ?? folder,
  }))
  const dumps = plan.files.filter(({ role }) => role === 'dump').map((file) => file.path)
  if (dumps.length > 1) {
    findings.push({
      code: 'migration-several-dumps',
      severity: 'warning',
      message: `${dumps.length} files are dumps of whole databases, and were run one over the other: ${dumps.slice(0, 8).join(', ')}${dumps.length > 8 ? ', ...' : ''}.`,
      advice: 'Open dumps by themselves, or only the one with the migrations that are applied to it.',
      file: dumps[1] ?? folder,
    })
  }
  const byReason = new Map<string, string[]>()
  for (const { path: file, reason } of plan.leftOut)
    byReason.set(reason, [...(byReason.get(reason) ?? []), file])
  for (const [reason, files] of byReason) {
    const notSql = reason.endsWith(', not SQL')
    findings.push({
      code: notSql ? 'migration-not-sql' : 'migration-left-out',
      severity: notSql ? 'warning' : 'info',
      message: `Not run, since ${reason}: ${files.slice(0, 8).join(', ')}${files.length > 8 ? ` and ${files.length - 8} more` : ''}.`,
      file: files[0] ?? folder,
    })
  }
  return findings
}
