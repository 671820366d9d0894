/** The facts of folders of migrations: each file read alone, then held against its neighbours, the dumps and the project. */
import { filesNamedIn } from '../../analysis/index.ts'
import type { AreaLink, ProjectFacts } from '../../analysis/index.ts'
import { DumpscopeError } from '../../../shared/errors.ts'
import { OBJECT_KINDS } from '../../../shared/model.ts'
import type { ReportSettings } from '../../../shared/report-model.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'
import { guessDatabases } from './database-guess.ts'
import type { DatabaseGroup, MadeRelation, MigrationFile, MigrationsFacts } from './facts.ts'
import { areasOfFile, areasOfGroup } from './file-areas.ts'
import { likenesses } from './file-copies.ts'
import { copiesAmong, isRelation, needsOf, orderFiles } from './file-order.ts'
import type { Ordering } from './file-order.ts'
import { isMigrations, readFolders } from './folder-files.ts'
import type { FolderFile, OpenFolder } from './folder-files.ts'
import { columnDifferences, overridesOf } from './overrides.ts'
import type { ReadObject } from './read-file.ts'
import { readReferences } from './reference-sources.ts'
import type { Reference } from './reference-sources.ts'
import { folderFacts, runOfFile, runOfFolder } from './run-facts.ts'

const OVERRIDES_AT_MOST = 5000
/** A file that makes at least this share of what its database has makes a whole schema. */
const WHOLE = 0.5
const WHOLE_AT_LEAST = 3

/** What is known of one database. */
interface Group {
  readonly name: string | null
  readonly files: readonly FolderFile[]
  readonly references: readonly Reference[]
  readonly newest: Reference | null
  readonly ordering: Ordering
  readonly isWhole: (file: FolderFile) => boolean
  readonly areas: ReturnType<typeof areasOfGroup>
}

/** Gathers them all. Rejects with CANCELLED. */
export async function gatherMigrations(
  sources: readonly ReportSource[],
  settings: ReportSettings,
  options: GatherOptions,
): Promise<MigrationsFacts> {
  if (!sources.some((source) => isMigrations(source, settings))) throw noMigrations()
  const limits: string[] = []
  const folders = await readFolders(sources, settings, options, limits)
  const references = await readReferences(sources, settings, options)
  const files = folders.flatMap((folder) => folder.files)
  const guesses = guessDatabases(files, references, settings)
  const databaseOf = new Map(files.map(({ id }, at) => [id, guesses[at]?.name ?? null]))
  const project = await projectOf(folders, settings, options)
  const groups = groupsOf(files, references, databaseOf, sources)
  const groupOf = new Map(groups.map((group) => [group.name, group]))
  const runs = new Map(folders.map((folder) => [folder.source, runOfFolder(folder)]))
  const context = { files, databaseOf, references }
  const namedBy = Map.groupBy(project?.mentions.flatMap(({ targets }) => targets) ?? [], (id) => id)
  return {
    report: 'migrations',
    version: 1,
    folders: folders.map((folder) => folderFacts(folder, runs.get(folder.source) ?? NO_RUN, databaseOf)),
    files: files.map((file, at) => ({
      ...fileFacts(file, groupOf.get(databaseOf.get(file.id) ?? null)),
      database: guesses[at] ?? { name: null, evidence: 'not known', how: 'not known', against: null },
      run: runOfFile(file, runs.get(file.source) ?? NO_RUN, context),
      namedBy: namedBy.get(file.id)?.length ?? 0,
    })),
    references: references.map(({ fact }) => fact),
    groups: groups.map((group) => groupFacts(group, limits)),
    areas: groups.map(({ name, areas }) => ({ database: name, areas })),
    likenesses: likenesses(files, references, limits),
    project,
    limits,
  }
}

function noMigrations(): DumpscopeError {
  return new DumpscopeError({
    code: 'BAD_USE',
    message: 'This report is of migrations, and none are among the sources.',
    advice: 'Give a folder of SQL, or a file of SQL that people wrote.',
  })
}

async function projectOf(
  folders: readonly OpenFolder[],
  settings: ReportSettings,
  { signal, onProgress }: GatherOptions,
): Promise<ProjectFacts | null> {
  onProgress({ stage: "Reading the project's files", bytesDone: 0, bytesTotal: 1 })
  return filesNamedIn({
    given: settings.project,
    folders: folders.map(({ source }) => source.source.path),
    files: folders.flatMap(({ files }) =>
      files.map(({ id, absolute }) => ({ id, path: absolute.replaceAll('\\', '/') })),
    ),
    signal,
  })
}

function groupsOf(
  files: readonly FolderFile[],
  references: readonly Reference[],
  databaseOf: ReadonlyMap<string, string | null>,
  sources: readonly ReportSource[],
): Group[] {
  const byDatabase = Map.groupBy(files, ({ id }) => databaseOf.get(id) ?? null)
  return [...byDatabase]
    .toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([name, own]): Group => {
      const dumps = references.filter(({ fact }) => fact.database === name).toSorted(newestFirst)
      const newest = dumps[0] ?? null
      const isWhole = (file: FolderFile): boolean => makesWhole(file, newest)
      const group = {
        name,
        files: own,
        references: dumps,
        newest,
        isWhole,
        ordering: orderFiles(own, isWhole),
      }
      return { ...group, areas: areasOfGroup(own, newest, linksOf(newest, sources)) }
    })
}

function newestFirst({ fact: a }: Reference, { fact: b }: Reference): number {
  return (
    Number(b.live !== null) - Number(a.live !== null) ||
    ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0)
  )
}

function makesWhole({ read }: FolderFile, newest: Reference | null): boolean {
  if (read === null || newest === null) return false
  const made = read.objects.filter(({ kind, identity }) => isRelation(kind) && newest.relations.has(identity))
  return made.length >= WHOLE_AT_LEAST && made.length >= newest.relations.size * WHOLE
}

/** Foreign keys of a dump, by identities. */
function linksOf(newest: Reference | null, sources: readonly ReportSource[]): AreaLink[] {
  const source = sources.find(({ letter }) => letter === newest?.fact.letter)
  if (source === undefined || newest === null) return []
  const identities = new Map([...newest.relations.values()].map(({ key, identity }) => [key, identity]))
  return source.index.schemaFacts().references.flatMap(({ table, references }) => {
    const from = identities.get(table)
    return from === undefined ? [] : [{ from, to: references }]
  })
}

function fileFacts(
  file: FolderFile,
  group: Group | undefined,
): Omit<MigrationFile, 'database' | 'run' | 'namedBy'> {
  const { id, folder, path, role, version, leftOut, bytes, sha256, read } = file
  const relations = relationsOf(file, group)
  const wholeSchema = group?.isWhole(file) ?? false
  const counts = Map.groupBy(read?.objects ?? [], ({ kind }) => kind)
  return {
    id,
    folder,
    path,
    role,
    version,
    leftOut,
    bytes,
    lines: read?.lines ?? 0,
    sha256,
    statements: read?.statements ?? 0,
    unread: read?.unread ?? [],
    madeByKind: OBJECT_KINDS.flatMap((kind) => {
      const count = counts.get(kind)?.length ?? 0
      return count === 0 ? [] : [{ kind, count }]
    }),
    made: (read?.objects ?? []).map(({ kind, identity, of, line, guard, definition }) => ({
      kind,
      name: identity,
      of,
      line,
      guard,
      definition,
    })),
    relations,
    changed: read?.changed ?? [],
    dropped: read?.dropped ?? [],
    rows: read?.rows ?? [],
    rowTotal: (read?.rows ?? []).reduce((sum, { copied, inserted }) => sum + copied + inserted, 0),
    features: read?.features ?? NO_FEATURES,
    needs:
      group === undefined
        ? []
        : needsOf(file, group.ordering, (name) =>
            group.references.filter(({ names }) => names.has(name)).map(({ fact }) => fact.letter),
          ),
    wholeSchema,
    areas:
      group === undefined ? [] : areasOfFile({ relations, wholeSchema }, group.areas, group.newest !== null),
  }
}

const NO_RUN = { figures: new Map(), findings: new Map() }

const NO_FEATURES: MigrationFile['features'] = {
  rowSecurity: 0,
  policies: 0,
  triggers: 0,
  functions: 0,
  definerFunctions: 0,
  extensions: [],
  enums: 0,
  partitionedTables: 0,
  partitions: 0,
  materializedViews: 0,
  grants: 0,
  doBlocks: [],
  foreignKeys: 0,
  primaryKeys: 0,
  uniqueConstraints: 0,
  checkConstraints: 0,
  indexes: 0,
  transactions: false,
  psqlCommands: [],
}

function relationsOf(file: FolderFile, group: Group | undefined): MadeRelation[] {
  return (file.read?.objects ?? [])
    .filter(({ kind }) => isRelation(kind))
    .map((object): MadeRelation => {
      const { identity, kind, line, guard, partitionOf, columns } = object
      return {
        name: identity,
        kind,
        line,
        columns: columns.length,
        guard,
        partitionOf,
        inSources: (group?.references ?? [])
          .filter(({ relations }) => relations.has(identity))
          .map(({ fact }) => fact.letter),
        inFiles: (group?.ordering.makers.get(identity) ?? [])
          .filter((maker) => maker.file.id !== file.id)
          .map((maker) => maker.file.id),
        ...againstNewest(object, group?.newest ?? null),
      }
    })
}

function againstNewest(
  object: ReadObject,
  newest: Reference | null,
): Pick<MadeRelation, 'columnsInNewest' | 'differences'> {
  const columns = newest?.columns(object.identity) ?? null
  if (columns === null || newest === null) return { columnsInNewest: null, differences: [] }
  const differences = columnDifferences(object.columns, columns, 'here', `in ${newest.fact.fileName}`)
  return { columnsInNewest: differences.length === 0 ? 'same' : 'other', differences }
}

function groupFacts(group: Group, limits: string[]): DatabaseGroup {
  const { name, files, references, newest, ordering } = group
  const copies = copiesAmong(ordering.files)
  const { overrides, more } = overridesOf(
    ordering.files.filter(({ id }) => !copies.has(id)),
    OVERRIDES_AT_MOST,
  )
  if (more > 0) limits.push(`${more.toLocaleString('en')} more redefinitions are not listed.`)
  const made = new Set(
    ordering.files.flatMap(({ read }) =>
      (read?.objects ?? []).filter(({ kind }) => isRelation(kind)).map(({ identity }) => identity),
    ),
  )
  const has = (need: string): readonly string[] =>
    references.filter(({ names }) => names.has(need)).map(({ fact }) => fact.letter)
  return {
    name,
    sources: references.map(({ fact }) => fact.letter),
    newest: newest?.fact.letter ?? null,
    newestHow: newest === null ? null : newestHow(newest, references.length),
    order: ordering.order,
    circle: ordering.circle,
    links: ordering.links,
    missing: files.flatMap((file) =>
      needsOf(file, ordering, has)
        .filter(({ state }) => state === 'missing')
        .map((need) => ({ file: file.id, need: need.name, line: need.line })),
    ),
    notMade: [...(newest?.relations.keys() ?? [])].filter((identity) => !made.has(identity)),
    gone: [...(newest?.relations.keys() ?? [])].filter(
      (identity) => made.has(identity) && !ordering.left.has(identity),
    ),
    overrides,
  }
}

function newestHow({ fact }: Reference, dumps: number): string {
  if (dumps === 1) return 'there is no other among the sources'
  if (fact.live !== null)
    return `it is of the running database, as ${fact.live === 'settings' ? 'the settings say' : 'its name says'}`
  return `it has the latest date, by ${fact.dated === 'settings' ? 'the settings' : fact.dated}`
}
