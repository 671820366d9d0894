/** What the name of a migration says: its number, and whether it does or undoes. */

/** Part that a file has in a folder of migrations. */
export type MigrationRole = 'dump' | 'schema' | 'baseline' | 'migration' | 'repeatable' | 'seed'

/** What a name says. */
export interface MigrationName {
  /** With `/`, relative to the folder. */
  readonly path: string
  readonly role: MigrationRole
  /** As written: '20240101120000', '1.2', '0007'; null where the name has none. */
  readonly version: string | null
  /** Why it is not run; null where it is. */
  readonly leftOut: string | null
}

/** Whether a name is that of SQL. */
export function isSqlName(name: string): boolean {
  return /\.(?:sql|pgsql|psql|ddl)$/i.test(name)
}

/** Migrations in languages that are not run here. */
const OTHER_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['rb', 'Ruby'],
  ['py', 'Python'],
  ['js', 'JavaScript'],
  ['cjs', 'JavaScript'],
  ['mjs', 'JavaScript'],
  ['ts', 'TypeScript'],
  ['php', 'PHP'],
  ['go', 'Go'],
  ['cs', 'C#'],
  ['java', 'Java'],
  ['kt', 'Kotlin'],
  ['ex', 'Elixir'],
  ['exs', 'Elixir'],
  ['xml', 'XML'],
  ['yaml', 'YAML'],
  ['yml', 'YAML'],
])

/** The language of a numbered migration that is not SQL; null for anything else. */
export function otherLanguage(file: string): string | null {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const found = /^(?:V?\d{3,}|\d+[._-]).*\.([a-z]+)$/i.exec(name)
  return OTHER_LANGUAGES.get(found?.[1]?.toLowerCase() ?? '') ?? null
}

/** Names under which Flyway runs something around migrations. */
const CALLBACK = /^(?:before|after)(?:Each)?[A-Z]\w*(?:__.*)?\.sql$/

/** Reads a path. */
export function readMigrationName(file: string): MigrationName {
  const segments = file.split('/')
  const base = segments.at(-1) ?? file
  const folders = segments.slice(0, -1).map((one) => one.toLowerCase())
  const of = (role: MigrationRole, version: string | null, leftOut: string | null = null): MigrationName => ({
    path: file,
    role,
    version,
    leftOut,
  })
  const flyway = /^([VUBR])(\d+(?:[._]\d+)*)?__/i.exec(base)
  if (flyway) {
    const version = flyway[2]?.replaceAll('_', '.') ?? null
    const letter = flyway[1]?.toUpperCase()
    if (letter === 'U') return of('migration', version, 'it undoes a migration')
    if (letter === 'R' && version === null) return of('repeatable', null)
    if (letter === 'B' && version !== null) return of('baseline', version)
    if (letter === 'V' && version !== null) return of('migration', version)
  }
  if (CALLBACK.test(base)) return of('migration', null, 'it is run around migrations by Flyway, not as one')
  const version = versionOf(base, segments.at(-2))
  if (undoes(base, folders)) return of('migration', version, 'it undoes a migration')
  if (folders.includes('verify') || folders.includes('tests') || /\.test\.\w+$/i.test(base))
    return of('migration', version, 'it is a test')
  if (isSeed(base, version) || folders.some((one) => one === 'seeds' || one === 'seed'))
    return of('seed', version)
  if (/^(?:structure|schema)\.sql$/i.test(base)) return of('schema', null)
  return of('migration', version)
}

/** Rows for the tables that all migrations made. A number of its own puts a seed in its place among them; zero does not. */
function isSeed(base: string, version: string | null): boolean {
  return /^(?:0+[._-])?seeds?(?:[._-]|$)/i.test(base) && (version === null || /^0+$/.test(version))
}

function undoes(base: string, folders: readonly string[]): boolean {
  return (
    /(?:^|[._-])(?:down|undo|rollback|revert)\.\w+$/i.test(base) ||
    folders.some((one) => ['down', 'downs', 'revert', 'rollback', 'rollbacks', 'undo'].includes(one))
  )
}

/** Names that say nothing where each migration has a folder of its own. */
const FOLDERS_FILE = /^(?:migration|up|down|index|deploy)\.sql$/i

function versionOf(base: string, folder: string | undefined): string | null {
  const name = FOLDERS_FILE.test(base) && folder !== undefined ? folder : base
  const dated = /^(\d{4})[-_](\d{2})[-_](\d{2})(?:[-_T](\d{2})[-_:]?(\d{2})[-_:]?(\d{2})?)?/.exec(name)
  if (dated) return dated.slice(1).join('')
  return /^v?(\d+(?:[._]\d+)*)(?=[^\d]|$)/i.exec(name)?.[1]?.replaceAll('_', '.') ?? null
}

/** Compares versions number by number: '2' before '1.10' never, '1.2' before '1.10' always. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(BigInt)
  const right = b.split('.').map(BigInt)
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const x = left[index] ?? 0n
    const y = right[index] ?? 0n
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

/** Compares paths folder by folder, with numbers as numbers. */
export function comparePaths(a: string, b: string): number {
  const left = a.split('/')
  const right = b.split('/')
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = NATURAL.compare(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0)
}

const NATURAL = new Intl.Collator('en', { numeric: true, sensitivity: 'variant' })
