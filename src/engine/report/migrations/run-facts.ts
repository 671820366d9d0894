/** How running the folders went: what failed, what PostgreSQL said, and what is so where a name was missing. */
import type { Finding } from '../../../shared/model.ts'
import type { MigrationFigure } from '../../../shared/migration-model.ts'
import type { FailedStatement, MigrationFile, MigrationFolder } from './facts.ts'
import type { FolderFile, OpenFolder } from './folder-files.ts'
import { isRelation } from './file-order.ts'
import { bareName } from './read-file.ts'
import type { Reference } from './reference-sources.ts'

/** Findings that are about one statement that was not carried out. */
const FAILED: ReadonlySet<string> = new Set([
  'migration-failed',
  'migration-unparsed',
  'migration-include',
  'migration-not-run',
])
/** Findings that concern the folder as a whole. */
const REMARKS: ReadonlySet<string> = new Set([
  'migration-number-twice',
  'migration-several-dumps',
  'migration-failed-more',
  'migration-connect',
  'migration-rows-left-out',
])
const REMARKS_AT_MOST = 50

/** Everything that explains why a name was not there. */
export interface RunContext {
  readonly files: readonly FolderFile[]
  readonly databaseOf: ReadonlyMap<string, string | null>
  readonly references: readonly Reference[]
}

/** How running one folder went, by file. */
export interface FolderRun {
  readonly figures: ReadonlyMap<string, MigrationFigure>
  readonly findings: ReadonlyMap<string, readonly Finding[]>
}

/** Reads what the index keeps of the run. */
export function runOfFolder({ source }: OpenFolder): FolderRun {
  const all = source.index.findings({ offset: 0, limit: 1_000_000 })
  return {
    figures: new Map(source.index.migrations().map((figure) => [figure.path, figure])),
    findings: Map.groupBy(all, ({ file }) => file ?? ''),
  }
}

/** How running one file went; null where it was not run. */
export function runOfFile(
  file: FolderFile,
  { figures, findings: all }: FolderRun,
  context: RunContext,
): MigrationFile['run'] {
  const figure = figures.get(file.path)
  const findings = all.get(file.path) ?? []
  if (figure === undefined) return null
  return {
    statements: figure.statements,
    failed: figure.failed,
    failures: findings
      .filter(({ code }) => FAILED.has(code))
      .map((finding): FailedStatement => ({
        line: finding.line ?? 1,
        message: finding.message,
        ...whyFailed(finding, file, context),
      }))
      .toSorted((a, b) => a.line - b.line),
  }
}

const MISSING =
  /(?:relation|table|view|type|function|sequence|schema) "?([^"\s]+?)"?(?:\([^)]*\))? does not exist/
const THERE =
  /(?:relation|type|function|constraint|trigger|policy) "([^"]+)" .*already exists|(?:relation|type) "([^"]+)" already exists/

/** What is so of a name that PostgreSQL missed, or found to be there already. */
function whyFailed(
  finding: Finding,
  file: FolderFile,
  context: RunContext,
): Pick<FailedStatement, 'reason' | 'follows'> {
  const missing = MISSING.exec(finding.message)?.[1]
  const self =
    missing === undefined
      ? undefined
      : makersOf(whole(missing), context.files).find((one) => one.file.id === file.id)
  if (self !== undefined && self.line < (finding.line ?? 1))
    return {
      reason: `this file makes it in line ${self.line}, which was not carried out before`,
      follows: self.line,
    }
  return { reason: reasonOf(finding, file, context), follows: null }
}

function reasonOf({ message, line = 1 }: Finding, file: FolderFile, context: RunContext): string | null {
  if (/column "[^"]*" does not exist|column .* of relation/.test(message))
    return reasonOfColumn(line, file, context)
  const missing = MISSING.exec(message)?.[1]
  if (missing !== undefined) return reasonOfMissing(missing, file, context)
  const there = THERE.exec(message)
  const name = there?.[1] ?? there?.[2]
  if (name === undefined) return null
  const maker = makersOf(whole(name), context.files).find(
    (one) => one.file.id !== file.id && one.file.source === file.source && isBefore(one.file, file),
  )
  if (maker === undefined) return null
  return `${maker.file.id} (line ${maker.line})${ofDatabase(maker.file, file, context.databaseOf)} made it before in the same run`
}

/** A table that an earlier file made has other columns than the one that this file would have made. */
function reasonOfColumn(line: number, file: FolderFile, { files, databaseOf }: RunContext): string | null {
  const about = file.read?.abouts.findLast((one) => one.line <= line)?.name
  const makers = about === undefined ? [] : makersOf(about, files)
  const own = makers.find((one) => one.file.id === file.id)
  const before = makers.find(
    (one) => one.file.id !== file.id && one.file.source === file.source && isBefore(one.file, file),
  )
  if (about === undefined || own === undefined || before === undefined) return null
  const columns = (one: FolderFile): string | undefined =>
    one.read?.objects
      .find(({ identity }) => identity === about)
      ?.columns.map(({ name }) => name)
      .join()
  if (columns(file) === columns(before.file)) return null
  return `${before.file.id} (line ${before.line})${ofDatabase(before.file, file, databaseOf)} made ${about} before in the same run, with other columns, so that line ${own.line} of this file did not make it`
}

function ofDatabase(
  other: FolderFile,
  own: FolderFile,
  databaseOf: ReadonlyMap<string, string | null>,
): string {
  const name = databaseOf.get(other.id) ?? null
  return name === null || name === databaseOf.get(own.id) ? '' : `, a file of ${name},`
}

const whole = (name: string): string => (name.includes('.') ? name : `public.${name}`)
const isBefore = (a: FolderFile, b: FolderFile): boolean =>
  a.place[0] === b.place[0] && a.place[1] < b.place[1]

function reasonOfMissing(
  name: string,
  file: FolderFile,
  { files, references, databaseOf }: RunContext,
): string {
  const wanted = whole(name)
  const all = makersOf(wanted, files)
  const self = all.find((one) => one.file.id === file.id)
  if (self !== undefined) return `this file makes it further on, in line ${self.line}`
  const makers = all.filter((one) => one.file.id !== file.id)
  const own = databaseOf.get(file.id) ?? null
  const fits = makers.filter((one) => (databaseOf.get(one.file.id) ?? null) === own)
  const told = fits.find((one) => one.file.source === file.source) ?? fits[0]
  if (told !== undefined) {
    const place = `${told.file.id} (line ${told.line}) makes it`
    if (told.file.source !== file.source) return `${place}, and is in another folder`
    if (told.file.leftOut !== null) return `${place}, and is not run, since ${told.file.leftOut}`
    return isBefore(told.file, file) ? `${place}, and failed to` : `${place}, and is run later`
  }
  const reference = references.find(
    ({ names, fact }) => names.has(wanted) && (own === null || fact.database === own),
  )
  if (reference !== undefined)
    return `${reference.fact.fileName} has it; the folder was run in an empty database`
  return 'neither a file nor a dump among the sources makes it'
}

interface Made {
  readonly file: FolderFile
  readonly line: number
}

const known = new WeakMap<readonly FolderFile[], Map<string, Made[]>>()

/** What makes a name, over all folders. */
function makersOf(name: string, files: readonly FolderFile[]): readonly Made[] {
  let makers = known.get(files)
  if (makers === undefined) {
    makers = new Map()
    for (const file of files)
      for (const { kind, identity, line } of file.read?.objects ?? []) {
        const made = bareName(kind, identity)
        const before = makers.get(made)
        if (before === undefined) makers.set(made, [{ file, line }])
        else before.push({ file, line })
      }
    known.set(files, makers)
  }
  return makers.get(name) ?? []
}

/** A folder with how running all of it in one database went. */
export function folderFacts(
  { source, name, files, ran }: OpenFolder,
  run: FolderRun,
  databaseOf: ReadonlyMap<string, string | null>,
): MigrationFolder {
  const figures = [...run.figures.values()]
  const relations = source.index.schemaFacts().relations
  const carried = new Set(files.flatMap(({ read }) => (read?.rows ?? []).map(({ table }) => table)))
  const all = [...run.findings.values()].flat()
  const tables = relations.filter(({ kind }) => kind === 'table' || kind === 'foreign table')
  return {
    letter: source.letter,
    name,
    path: source.source.path,
    convention: source.source.migrations?.convention ?? '',
    files: files.length,
    leftOut: files.filter(({ leftOut }) => leftOut !== null).length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    run: !ran
      ? null
      : {
          statements: figures.reduce((sum, { statements }) => sum + statements, 0),
          failed: figures.reduce((sum, { failed }) => sum + failed, 0),
          tables: tables.length,
          views: relations.filter(({ kind }) => isRelation(kind)).length - tables.length,
          filled: tables.flatMap(({ identity, rows }) =>
            (rows ?? 0) > 0 && !carried.has(identity) ? [{ table: identity, rows: rows ?? 0 }] : [],
          ),
        },
    databases: [
      ...new Set(files.flatMap(({ id, leftOut }) => (leftOut === null ? (databaseOf.get(id) ?? []) : []))),
    ].toSorted(),
    remarks: all
      .filter(({ code }) => REMARKS.has(code))
      .map(({ message }) => message)
      .slice(0, REMARKS_AT_MOST),
  }
}
