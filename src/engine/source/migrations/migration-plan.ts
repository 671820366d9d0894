/** The order in which a folder's migrations are to be run, told as the tools that number them tell it. */
import {
  compareVersions,
  comparePaths,
  isSqlName,
  otherLanguage,
  readMigrationName,
} from './migration-name.ts'
import type { MigrationName, MigrationRole } from './migration-name.ts'

/** One file to be run. */
export interface PlannedMigration {
  readonly path: string
  readonly role: MigrationRole
  readonly version: string | null
}

/** A file that is not run, and why: 'it undoes a migration'. */
export interface LeftOutMigration {
  readonly path: string
  readonly reason: string
}

export interface MigrationPlan {
  /** In words: 'Flyway', 'by number'. */
  readonly convention: string
  readonly files: readonly PlannedMigration[]
  readonly leftOut: readonly LeftOutMigration[]
  /** Versions that more than one file has. */
  readonly repeated: readonly { readonly version: string; readonly paths: readonly string[] }[]
}

/** What is known of the files beside their names. */
export interface PlanFacts {
  /** Files that another file includes: they are run there. */
  readonly included: ReadonlySet<string>
  /** Files that pg_dump wrote. */
  readonly dumps: ReadonlySet<string>
  /** The text of a control file that tells the order; null where there is none of that name. */
  readonly control: (name: string) => string | null
}

/** Files that tell the order of migrations beside them. */
export const CONTROL_FILES: readonly string[] = ['sqitch.plan', 'meta/_journal.json']

/** Where projects keep migrations, most telling first; used where a folder has no SQL of its own. */
const HOMES: readonly { readonly folder: string; readonly beside: readonly string[] }[] = [
  { folder: 'supabase/migrations/', beside: ['supabase/seed.sql', 'supabase/seeds/'] },
  { folder: 'prisma/migrations/', beside: [] },
  { folder: 'src/main/resources/db/migration/', beside: [] },
  { folder: 'db/migrations/', beside: ['db/schema.sql', 'db/structure.sql', 'db/seeds/', 'db/seed.sql'] },
  { folder: 'db/migrate/', beside: ['db/schema.sql', 'db/structure.sql'] },
  { folder: 'database/migrations/', beside: [] },
  { folder: 'migrations/', beside: ['seed.sql', 'seeds/'] },
  { folder: 'migrate/', beside: ['structure.sql', 'schema.sql'] },
  { folder: 'drizzle/', beside: [] },
]

/** Of all files below a folder, those that are its migrations, in any order. */
export function migrationFiles(members: readonly string[]): string[] {
  const sql = members.filter((name) => isSqlName(name) || otherLanguage(name) !== null)
  if (
    members.some(
      (name) => isSqlName(name) && !name.includes('/') && readMigrationName(name).role === 'migration',
    )
  )
    return sql
  for (const { folder, beside } of HOMES) {
    const found = members.filter(
      (name) =>
        name.startsWith(folder) ||
        beside.some((one) => (one.endsWith('/') ? name.startsWith(one) : name === one)),
    )
    const kept = found.filter((name) => isSqlName(name) || otherLanguage(name) !== null)
    if (kept.some((name) => name.startsWith(folder)) && kept.some(isSqlName)) return kept
  }
  return sql
}

/** Plans a folder's files; see `migrationFiles` for which. */
export function planMigrations(files: readonly string[], facts: PlanFacts): MigrationPlan {
  const leftOut: LeftOutMigration[] = []
  const named: MigrationName[] = []
  for (const file of files) {
    const language = isSqlName(file) ? null : otherLanguage(file)
    const name = readMigrationName(file)
    if (!isSqlName(file) && language === null) continue
    if (language !== null) leftOut.push({ path: file, reason: `it is ${language}, not SQL` })
    else if (name.leftOut !== null) leftOut.push({ path: file, reason: name.leftOut })
    else if (!facts.included.has(file))
      named.push(facts.dumps.has(file) && name.version === null ? { ...name, role: 'dump' } : name)
  }
  const told = toldOrder(named, facts)
  if (told !== null) return { ...told, leftOut: [...leftOut, ...told.leftOut], repeated: [] }
  const flyway = named.some(({ path }) => /(?:^|\/)[VB]\d[\d._]*__/i.test(path))
  const sorted = sortByRole(named, flyway, leftOut)
  return {
    convention: flyway ? 'Flyway' : conventionOf(named),
    files: sorted.map(({ path, role, version }) => ({ path, role, version })),
    leftOut,
    repeated: repeatedVersions(sorted),
  }
}

/** The order that a control file tells: Sqitch's plan, Drizzle's journal. */
function toldOrder(
  named: readonly MigrationName[],
  facts: PlanFacts,
): Pick<MigrationPlan, 'convention' | 'files' | 'leftOut'> | null {
  const plan = facts.control('sqitch.plan')
  if (plan !== null) {
    const changes = [...plan.matchAll(/^(?![%@\s#])(\S+)\s.*$/gm)].map((found) => `deploy/${found[1]}.sql`)
    return inOrder('Sqitch', changes, named)
  }
  const journal = facts.control('meta/_journal.json')
  const tags = journal === null ? null : journalTags(journal)
  return tags === null ? null : inOrder('Drizzle', tags, named)
}

function inOrder(
  convention: string,
  wanted: readonly string[],
  named: readonly MigrationName[],
): Pick<MigrationPlan, 'convention' | 'files' | 'leftOut'> {
  // The control file may lie below the opened folder; names are matched from their end.
  const find = (name: string): MigrationName | undefined =>
    named.find(({ path }) => path === name || path.endsWith(`/${name}`))
  const found = wanted.map(find).filter((one) => one !== undefined)
  const known = new Set(found.map(({ path }) => path))
  return {
    convention,
    files: found.map(({ path, role, version }) => ({ path, role, version })),
    leftOut: named
      .filter(({ path }) => !known.has(path))
      .map(({ path }) => ({ path, reason: `the plan of ${convention} does not name it` })),
  }
}

function journalTags(journal: string): string[] | null {
  let read: unknown
  try {
    read = JSON.parse(journal)
  } catch {
    return null
  }
  const entries = (read as { entries?: unknown } | null)?.entries
  if (!Array.isArray(entries)) return null
  return entries.flatMap((entry: unknown) => {
    const tag = (entry as { tag?: unknown } | null)?.tag
    return typeof tag === 'string' ? [`${tag}.sql`] : []
  })
}

/** Dumps first, then the newest baseline, migrations above it, what is repeated, and rows last. */
function sortByRole(
  named: readonly MigrationName[],
  flyway: boolean,
  leftOut: LeftOutMigration[],
): MigrationName[] {
  const numbered = named.filter(({ role, version }) => role === 'migration' && version !== null)
  const [written, others] = partition(named, ({ role }) => role === 'schema')
  // A tool that runs SQL writes its outcome beside it; one that runs something else leaves nothing but that.
  const useless = numbered.length > 0
  for (const { path } of useless ? written : [])
    leftOut.push({ path, reason: 'the migrations beside it make the same; their tool wrote it' })
  const baselines = others.filter(({ role }) => role === 'baseline').toSorted(byVersion)
  const newest = baselines.at(-1)
  const kept = others.filter(({ path, role, version }) => {
    if (newest?.version === null || newest === undefined || version === null) return true
    const older =
      role === 'baseline'
        ? path !== newest.path
        : role === 'migration' && compareVersions(version, newest.version ?? '') <= 0
    if (older) leftOut.push({ path, reason: `the baseline ${newest.path} stands for it` })
    return !older
  })
  const versions = numbered.map(({ version }) => version ?? '')
  const dated = versions.length > 0 && versions.every((version) => /^\d{8,}$/.test(version))
  const compare =
    flyway || dated ? byVersion : (a: MigrationName, b: MigrationName) => comparePaths(a.path, b.path)
  const rank = ({ role }: MigrationName): number =>
    ['dump', 'schema', 'baseline', 'migration', 'repeatable', 'seed'].indexOf(role)
  return [...(useless ? [] : written), ...kept].toSorted((a, b) => rank(a) - rank(b) || compare(a, b))
}

/** Those without a version after those that have one. */
function byVersion(a: MigrationName, b: MigrationName): number {
  if (a.version === null || b.version === null)
    return a.version === b.version ? comparePaths(a.path, b.path) : a.version === null ? 1 : -1
  return compareVersions(a.version, b.version) || comparePaths(a.path, b.path)
}

function conventionOf(named: readonly MigrationName[]): string {
  const migrations = named.filter(({ role }) => role === 'migration')
  if (migrations.length === 0) return 'a written schema'
  const versions = migrations.flatMap(({ version }) => (version === null ? [] : [version]))
  if (versions.length === 0) return 'by name'
  return versions.every((version) => /^\d{8,}$/.test(version)) ? 'by time' : 'by number'
}

function repeatedVersions(files: readonly MigrationName[]): { version: string; paths: string[] }[] {
  const found = new Map<string, string[]>()
  for (const { path, version, role } of files) {
    if (version === null || role !== 'migration') continue
    // The same number in another folder numbers something else.
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const key = `${/\/(?:migration|up)\.sql$/i.test(path) ? '' : folder}\0${version.split('.').map(BigInt).join('.')}`
    found.set(key, [...(found.get(key) ?? []), path])
  }
  return [...found]
    .filter(([, paths]) => paths.length > 1)
    .map(([key, paths]) => ({ version: key.slice(key.indexOf('\0') + 1), paths }))
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
