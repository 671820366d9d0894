/** Gathers the facts of a comparison: sources taken apart, put to databases, ordered in time, and compared. */
import type { ReportSettings, SourceRole } from '../../../shared/report-model.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'
import { databaseFact } from './database.ts'
import type { DatabaseInput, MemberInput } from './database.ts'
import type { ComparisonFacts, FileFact, SourceFact } from './facts.ts'
import { groupParts, nameGroups, placeFolder } from './grouping.ts'
import type { Group, PlacedFile } from './grouping.ts'
import { movedBetween, sharedNames } from './moved.ts'
import { openedSource, partOfFiles, partsOf } from './parts.ts'
import type { OpenedSource } from './parts.ts'
import { dateOf, labelsOf, roleByContent, roleSaid, saidOf, sourceFact } from './sources.ts'

/** Reads and compares everything. Rejects with CANCELLED, READ_FAILED or FILE_CHANGED. */
export async function gatherComparison(
  sources: readonly ReportSource[],
  settings: ReportSettings,
  options: GatherOptions,
): Promise<ComparisonFacts> {
  const { signal } = options
  const tell = (done: number, stage: string): void => {
    signal.throwIfAborted()
    options.onProgress({ stage, bytesDone: done, bytesTotal: 0 })
  }
  const labels = labelsOf(sources, settings)
  const opened: OpenedSource[] = []
  for (const source of sources) {
    tell(opened.length, 'Reading')
    opened.push(await openedSource(source, labels.get(source) ?? source.letter, signal))
  }
  const said = ({ source }: OpenedSource): string | null => saidOf(source, settings)?.database ?? null
  const plain = opened.filter(({ source }) => source.summary.format !== 'migrations')
  const folders = opened.filter((one) => !plain.includes(one))
  const groups = groupParts(plain.flatMap(partsOf), said, plain.length === 2 && folders.length === 0)
  const placed = new Map<OpenedSource, PlacedFile[]>()
  for (const folder of folders) placed.set(folder, await placeFolder(folder, groups, said, signal))
  inOrderOfSources(groups, opened)
  nameGroups(groups)
  const roles = rolesOf(opened, groups, settings)
  await readIncrementals(groups, roles, signal)
  const facts = new Map<OpenedSource, SourceFact>()
  for (const one of opened) {
    const role = roles.get(one) as SourceFact['role']
    const files = fileFacts(placed.get(one) ?? [], idsOf(groups))
    const asRun = !groups.some(({ parts }) =>
      parts.some((part) => part.opened === one && part.files !== null),
    )
    facts.set(one, await sourceFact(one.source, one.label, { role, files, asRun }, settings, options))
  }
  return compareAll(
    { groups, facts, placed, options, onlyTwo: sources.length === 2 },
    [...facts.values()],
    tell,
  )
}

interface Gathered {
  readonly groups: readonly Group[]
  readonly facts: ReadonlyMap<OpenedSource, SourceFact>
  readonly placed: ReadonlyMap<OpenedSource, readonly PlacedFile[]>
  readonly options: GatherOptions
  readonly onlyTwo: boolean
}

async function compareAll(
  { facts, groups, onlyTwo, options, placed }: Gathered,
  sources: readonly SourceFact[],
  tell: (done: number, stage: string) => void,
): Promise<ComparisonFacts> {
  const ids = idsOf(groups)
  const databases = []
  const series = []
  for (const group of groups) {
    tell(databases.length, 'Comparing')
    const members = group.parts.map((part): MemberInput => {
      const source = facts.get(part.opened) as SourceFact
      return { part, source, role: source.role.value }
    })
    const input: DatabaseInput = {
      id: ids.get(group) as string,
      group,
      members,
      files: [...placed.values()].flat().filter((one) => one.group === group),
      onlyTwo,
      ignored: options.ignored ?? [],
      reviewed: options.reviewed ?? null,
      signal: options.signal,
    }
    const made = await databaseFact(input)
    databases.push(made.fact)
    if (!group.cluster) series.push({ id: input.id, parts: made.series })
  }
  return {
    report: 'comparison',
    version: 1,
    sources,
    databases,
    moved: movedBetween(series),
    sharedNames: sharedNames(series),
    notes: options.notes ?? [],
    ignored: options.ignored ?? [],
  }
}

/** Databases in the order in which their first sources were opened; what stands outside of databases comes last. */
function inOrderOfSources(groups: Group[], opened: readonly OpenedSource[]): void {
  const first = ({ parts }: Group): number => Math.min(...parts.map((part) => opened.indexOf(part.opened)))
  groups.sort((a, b) => Number(a.cluster) - Number(b.cluster) || first(a) - first(b))
}

/** Ids of groups by their names: lower case, digits and hyphens. */
function idsOf(groups: readonly Group[]): Map<Group, string> {
  const taken = new Set<string>()
  return new Map(
    groups.map((group, at) => {
      const plain = (group.name ?? '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '')
      const id = plain === '' || taken.has(plain) ? `database-${at + 1}` : plain
      taken.add(id)
      return [group, id]
    }),
  )
}

function createsAny(one: OpenedSource, groups: readonly Group[]): boolean {
  return groups.some(({ parts }) =>
    parts.some(({ opened, relations }) => opened === one && relations.size > 0),
  )
}

/** The role of every source: as it is said, else by what it makes of its database. */
function rolesOf(
  opened: readonly OpenedSource[],
  groups: readonly Group[],
  settings: ReportSettings,
): Map<OpenedSource, SourceFact['role']> {
  const roles = new Map<OpenedSource, SourceFact['role']>()
  for (const one of opened) {
    const role = roleSaid(one.source, settings)
    // What lies beside a master and creates nothing is none, whatever its folder is called.
    const isNone = role?.by === 'name' && role.value === 'master' && !createsAny(one, groups)
    if (role !== null && !isNone) roles.set(one, role)
  }
  const undecided = opened.filter((one) => !roles.has(one))
  const isFile = ({ source }: OpenedSource): boolean => source.summary.format !== 'migrations'
  const isOf = (wanted: SourceRole) => (one: OpenedSource) => roles.get(one)?.value === wanted
  for (const one of opened) {
    if (roles.has(one)) continue
    const own = groups.filter(({ parts }) => parts.some((part) => part.opened === one))
    const hasMaster = own.some(({ parts }) => parts.some((part) => isOf('master')(part.opened)))
    const made = new Set(
      own.flatMap(({ parts }) =>
        parts.filter((part) => part.opened === one).flatMap(({ relations }) => [...relations]),
      ),
    )
    // The newest of the others says how much there is to make.
    const others = own.flatMap(({ parts }) =>
      parts.filter((part) => part.opened !== one && !isOf('incremental')(part.opened)),
    )
    const newest = others.toSorted((a, b) =>
      dateOf(b.opened.source, settings).value < dateOf(a.opened.source, settings).value ? -1 : 1,
    )[0]
    const there = newest === undefined ? made : newest.relations
    const common = [...made].filter((name) => there.has(name)).length
    const counts = { made: common, all: made.size, of: there.size }
    roles.set(one, roleByContent(counts, hasMaster, !isFile(one)))
  }
  // Two files of whole schemas, and nothing says which is what: one schema as it was twice.
  const areTwo = opened.length === 2 && undecided.length === 2 && undecided.some(isOf('dump'))
  if (areTwo)
    for (const one of undecided)
      roles.set(one, { value: 'dump', by: 'content', why: 'like the other it defines a whole schema' })
  return roles
}

/** Incremental migrations are read rather than taken as run: run without what they add to, most of them fail. */
async function readIncrementals(
  groups: readonly Group[],
  roles: ReadonlyMap<OpenedSource, SourceFact['role']>,
  signal: AbortSignal,
): Promise<void> {
  for (const { parts } of groups)
    for (const [at, part] of parts.entries()) {
      const { files } = part.opened
      if (files.length === 0 || part.files !== null || roles.get(part.opened)?.value !== 'incremental')
        continue
      parts[at] = await partOfFiles(part.opened, part.id, files, signal)
    }
}

function fileFacts(
  placed: readonly PlacedFile[],
  ids: ReadonlyMap<Group, string>,
): Omit<FileFact, 'sha256' | 'bytes'>[] {
  return placed.map(({ by, file, group }) => ({
    path: file.path,
    database: group === null ? null : (ids.get(group) ?? null),
    databaseBy: by,
    relations: file.made.length,
    rows: file.catalog.objects.reduce((sum, { data }) => sum + (data?.rows ?? 0), 0),
  }))
}
