/** The dumps among the sources: which database each is of, which is the newest, and what it has. */
import type { ReportSettings, ReportSourceSettings } from '../../../shared/report-model.ts'
import type { RelationFact } from '../../index/index.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'
import type { ReferenceSource } from './facts.ts'
import { digestOf, isMigrations } from './folder-files.ts'
import { bareName } from './read-file.ts'
import type { ReadColumn } from './read-file.ts'
import { settingsFor } from './source-settings.ts'

/** A dump, or one database of a dump of several. */
export interface Reference {
  readonly fact: ReferenceSource
  readonly relations: ReadonlyMap<string, RelationFact>
  /** Everything that it has by name, routines without their arguments. */
  readonly names: ReadonlySet<string>
  /** The columns of a relation, in their order; null where it has none of that name. */
  readonly columns: (identity: string) => ReadColumn[] | null
}

/** All dumps among the sources. Rejects with CANCELLED. */
export async function readReferences(
  sources: readonly ReportSource[],
  settings: ReportSettings,
  options: GatherOptions,
): Promise<Reference[]> {
  const dumps = sources.filter((source) => !isMigrations(source, settings))
  const parts: Part[] = dumps.flatMap(partsOf)
  const named = nameDatabases(parts, settings)
  const references: Reference[] = []
  for (const [at, part] of parts.entries()) {
    const { source } = part
    options.onProgress({ stage: 'Reading the dumps', bytesDone: at, bytesTotal: parts.length })
    const { sha256 } = await digestOf(source.source.path, options.signal)
    references.push(referenceOf(part, named[at] ?? source.letter, sha256, settings))
  }
  return references
}

interface Part {
  readonly source: ReportSource
  readonly database: string | null
  readonly relations: ReadonlyMap<string, RelationFact>
}

/** One for each database that a dump holds. */
function partsOf(source: ReportSource): Part[] {
  const all = source.index.schemaFacts().relations
  const byDatabase = Map.groupBy(all, ({ database }) => database)
  if (byDatabase.size === 0) return [{ source, database: null, relations: new Map() }]
  return [...byDatabase].map(([database, relations]) => ({
    source,
    database,
    relations: new Map(relations.map((relation) => [relation.identity, relation])),
  }))
}

function referenceOf(
  { source, database, relations }: Part,
  name: string,
  sha256: string | null,
  settings: ReportSettings,
): Reference {
  const { index, letter, summary } = source
  const said = settingsFor(summary.path, letter, settings)
  const values = [...relations.values()]
  const isTable = ({ kind }: RelationFact): boolean => kind === 'table' || kind === 'foreign table'
  const tables = values.filter(isTable).length
  const names = new Set(
    index
      .briefs()
      .filter((brief) => brief.database === database)
      .map(({ kind, identity }) => bareName(kind, identity)),
  )
  return {
    fact: {
      letter,
      fileName: summary.fileName,
      database: name,
      bytes: summary.bytes,
      sha256,
      ...dateOf(source, said),
      live:
        said?.role === 'live'
          ? 'settings'
          : said?.role === undefined && /(?:^|[\W_])live(?:[\W_]|$)/i.test(summary.fileName)
            ? 'its name'
            : null,
      tables,
      views: values.length - tables,
      rows: values.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
    },
    relations,
    names,
    columns: (identity) => {
      const relation = relations.get(identity)
      const object = relation === undefined ? null : index.object(relation.key)
      return (
        object?.columns.map((column) => ({
          name: column.name,
          type: typeof column.properties['type'] === 'string' ? column.properties['type'] : '',
          notNull: column.properties['not null'] === true,
        })) ?? null
      )
    },
  }
}

function dateOf(
  { summary }: ReportSource,
  said: ReportSourceSettings | undefined,
): Pick<ReferenceSource, 'date' | 'dated'> {
  if (said?.date !== undefined) return { date: said.date, dated: 'settings' }
  const dumped = summary.dumped ?? summary.archive?.created ?? null
  if (dumped !== null) return { date: dumped, dated: 'the dump' }
  const [, year, month, day] =
    /(?:^|\D)(20\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)(?:\D|$)/.exec(summary.fileName) ?? []
  if (year !== undefined) return { date: `${year}-${month}-${day}`, dated: 'its name' }
  return { date: summary.modified, dated: 'its file time' }
}

/** Of two dumps the smaller must have this share of its tables and views in the other to be of one database. */
const SAME_DATABASE = 0.5

/** Names of the parts' databases: parts that have most of their tables in common are of one. */
function nameDatabases(parts: readonly Part[], settings: ReportSettings): string[] {
  const groups: number[][] = []
  const said = parts.map(({ source }) => settingsFor(source.summary.path, source.letter, settings)?.database)
  for (const [at, part] of parts.entries()) {
    const fits = groups.find((group) =>
      group.some((other) => {
        const [one, two] = [said[at], said[other]]
        if (one !== undefined && two !== undefined) return one === two
        const before = parts[other] as Part
        return before.source !== part.source && shareOf(part, before) >= SAME_DATABASE
      }),
    )
    if (fits === undefined) groups.push([at])
    else fits.push(at)
  }
  const names = parts.map(() => '')
  const taken = new Set<string>()
  for (const group of groups) {
    const wanted =
      group.map((at) => said[at]).find((name) => name !== undefined) ??
      nameOfGroup(group.map((at) => parts[at] as Part))
    let name = wanted
    for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${number})`
    taken.add(name)
    for (const at of group) names[at] = name
  }
  return names
}

function shareOf(a: Part, b: Part): number {
  const [small, large] = a.relations.size <= b.relations.size ? [a, b] : [b, a]
  if (small.relations.size === 0) return 0
  const common = [...small.relations.keys()].filter((name) => large.relations.has(name)).length
  return common / small.relations.size
}

/** Words of file names that name no database. */
const GENERIC =
  /^(?:db|database|dump|dumps|schema|data|full|backup|backups|bak|live|prod|production|staging|dev|test|only|sql|pg|pgdump|export|latest|current|state|new|old|copy|\d+)$/i

/** What all its dumps say, else what the names of their files have in common. */
function nameOfGroup(parts: readonly Part[]): string {
  const own = new Set(
    parts.map(
      ({ source: { summary }, database }) => database ?? summary.archive?.database ?? summary.databases[0],
    ),
  )
  const [only] = own
  if (own.size === 1 && only !== undefined) return only
  const stems = parts.map(({ source }) =>
    source.summary.fileName
      .replace(/\.(?:sql|dump|backup|bak|pgdump|tar|gz|zst|bz2|xz|zip|lz4)\b/gi, '')
      .split(/[-_. ]+/),
  )
  const [first = []] = stems
  let length = first.length
  for (const stem of stems) {
    let common = 0
    while (common < length && stem[common]?.toLowerCase() === first[common]?.toLowerCase()) common += 1
    length = common
  }
  const words = first.slice(0, length)
  while (words.length > 0 && GENERIC.test(words.at(-1) ?? '')) words.pop()
  const said = [...own].find((name) => name !== undefined)
  return words.length > 0 ? words.join('_') : (said ?? parts[0]?.source.summary.fileName ?? '')
}
