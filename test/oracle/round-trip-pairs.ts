/** The pairs of versions that scripts are proved by, and what of them is known not to come out. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Side } from './round-trip.ts'

const root = path.resolve(import.meta.dirname, '../..')
const CORPUS = '../shared/corpus'
const ANANTA = '../shared/scenarios/ananta'

/** Two files, by their names under the checkout; null is an empty database. */
export interface Pair {
  readonly a: string
  readonly b: string | null
}

const allPairs = (files: readonly string[]): Pair[] =>
  files.flatMap((a, at) => files.slice(at + 1).map((b) => ({ a, b })))

const NOISE = `${CORPUS}/noise/corp_features`

const PAIRS: readonly Pair[] = [
  { a: 'resources/samples/shop-2026-03.sql', b: 'resources/samples/shop-2026-09.sql' },
  ...['osm_01', 'osm_03', 'osm_05', 'lago_01', 'lago_03'].map((name) => ({
    a: `${CORPUS}/pairs/${name}_old.sql`,
    b: `${CORPUS}/pairs/${name}_new.sql`,
  })),
  ...allPairs([
    `${ANANTA}/backups/supabase_db_20251227.sql`,
    `${ANANTA}/dumps/supabase_schema_dump.sql`,
    `${ANANTA}/live/supabase_live.sql`,
    `${ANANTA}/backups/components_v2_db_20251227.sql`,
    `${ANANTA}/dumps/components_v2_schema_dump.sql`,
    `${ANANTA}/live/components_v2_live.sql`,
  ]),
  // The dumps of 15 by newer clients name what a server of 15 does not know.
  ...['loadedfrom15_server17_client17', 'loadedfrom15_server18_client18'].map((name) => ({
    a: `${NOISE}.server15_client15.sql`,
    b: `${NOISE}.${name}.sql`,
  })),
  { a: `${CORPUS}/features/pg15/features.schema.sql`, b: null },
  { a: '../shared/scenarios/train/production.sql', b: null },
  { a: '../shared/scenarios/mantis/current_state.sql', b: null },
]

/** The pairs whose files are there. */
export const PAIRS_THERE: readonly Pair[] = PAIRS.filter(({ a, b }) =>
  [a, b].every((file) => file === null || existsSync(path.resolve(root, file))),
)

/** The extensions that a side asks for. */
export function extensionsOf({ sql }: Side): string[] {
  return [...sql.matchAll(/^CREATE EXTENSION (?:IF NOT EXISTS )?"?([\w-]+)/gm)].map(([, name]) => name ?? '')
}

/** Pairs of one database, dumped in several ways: nothing is to be done. */
export const NOISE_THERE: readonly string[] = [
  'server15_client17',
  'server15_client18',
  'loadedfrom15_server17_client17',
  'loadedfrom15_server18_client18',
]
  .map((name) => `${NOISE}.${name}.sql`)
  .filter((file) => existsSync(path.resolve(root, file)))

/** What the others of NOISE_THERE are the same as. */
export const NOISE_FIRST = `${NOISE}.server15_client15.sql`

/** A file as one side of a trip. */
export function sideOf(file: string): Side {
  return {
    name: path.basename(file, '.sql'),
    sql: knownToDebian(readFileSync(path.resolve(root, file), 'utf8')),
  }
}

/** Without what no package of Debian's PostgreSQL 15 brings: the test module dummy_seclabel, and settings of newer servers. */
function knownToDebian(sql: string): string {
  return sql.replaceAll(
    /^(?:(?:CREATE|COMMENT ON) EXTENSION (?:IF NOT EXISTS )?dummy_seclabel|SECURITY LABEL FOR dummy|SET transaction_timeout)[^\n]*;\n/gm,
    '',
  )
}

/**
 * A trip that does not come out as it should, and why; the test fails once it
 * does. Patterns are of the changes on whose way, there or back, it happens.
 */
export interface Listed {
  readonly from: string | RegExp
  readonly to: string | RegExp
  /** What it says, each line of it. */
  readonly says: RegExp
  readonly reason: string
}

/** The rows of this dump do not fit what the other side asks of them, which the script says of that step. */
const byRows = (from: string, to: string, says: RegExp): Listed => ({
  from,
  to,
  says,
  reason: 'its rows do not fit',
})
const bothWays = (a: string, b: string, listed: Pick<Listed, 'says' | 'reason'>): Listed[] => [
  { from: a, to: b, ...listed },
  { from: b, to: a, ...listed },
]
const NO_ORGANIZATION = /^ERROR:  column "organization_id" of relation "components" contains null values/

export const LISTED: readonly Listed[] = [
  ...bothWays('an empty database', 'every kind', {
    says: /large object|LARGE OBJECT|pg_catalog\.lo_|^pg_dump: [+-](?:BEGIN|COMMIT);$/,
    reason: 'large objects are rows to pg_dump: a dump without any does not say whether they were dumped',
  }),
  {
    from: /NO INHERIT every\.second_parent/,
    to: /./,
    says: /^pg_dump: (?:\+ +c integer NOT NULL|-ALTER TABLE ONLY every\.heir ALTER COLUMN c SET NOT NULL;)$/,
    reason:
      'a column that a parent left to its child is the child’s own for good: nothing but making it anew changes that',
  },
  byRows(
    'shop-2026-03',
    'shop-2026-09',
    /^ERROR:  column "phone" of relation "customers" contains null values/,
  ),
  ...['supabase_db_20251227', 'supabase_schema_dump', 'supabase_live'].map((to) =>
    byRows('components_v2_db_20251227', to, NO_ORGANIZATION),
  ),
  ...['loadedfrom15_server17_client17', 'loadedfrom15_server18_client18'].flatMap((newer) => [
    ...bothWays('corp_features.server15_client15', `corp_features.${newer}`, {
      says: /hr\.grandchild/,
      reason: 'pg_dump from 17 on does not write a default that was taken away below its parent',
    }),
    ...bothWays('corp_features.server15_client15', `corp_features.${newer}`, {
      says: /app\.num_ci/,
      reason: 'newer servers spell the same ICU locale in another way',
    }),
  ]),
]
