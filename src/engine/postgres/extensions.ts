/** The extensions that embedded PostgreSQL has. */
import type { Extension } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'

/** Contrib modules that PGlite ships, each as a module of its own. */
const CONTRIB: ReadonlySet<string> = new Set([
  'amcheck',
  'bloom',
  'btree_gin',
  'btree_gist',
  'citext',
  'cube',
  'dict_int',
  'dict_xsyn',
  'earthdistance',
  'file_fdw',
  'fuzzystrmatch',
  'hstore',
  'intarray',
  'isn',
  'lo',
  'ltree',
  'moddatetime',
  'pageinspect',
  'pg_buffercache',
  'pg_freespacemap',
  'pg_stat_statements',
  'pg_surgery',
  'pg_trgm',
  'pg_visibility',
  'pg_walinspect',
  'pgcrypto',
  'seg',
  'tablefunc',
  'tcn',
  'tsm_system_rows',
  'tsm_system_time',
  'unaccent',
  'uuid_ossp',
])
/** What an extension wants to have beside it. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { earthdistance: ['cube'] }

/** The extension of this name; null where embedded PostgreSQL has none. */
export async function loadExtension(name: string): Promise<Extension | null> {
  if (name === 'vector') return vector
  const module = name.replaceAll('-', '_')
  if (!CONTRIB.has(module)) return null
  const loaded = (await import(`@electric-sql/pglite/contrib/${module}`)) as Record<string, Extension>
  return loaded[module] ?? null
}

/** The extensions that a script asks for, and those that they want beside them, without repetition. */
export function extensionsIn(script: string): string[] {
  const found = new Set<string>()
  for (const [, quoted, plain] of script.matchAll(
    /\bcreate\s+extension\s+(?:if\s+not\s+exists\s+)?(?:"([^"]+)"|([a-z_][\w$-]*))/gi,
  )) {
    const name = quoted ?? plain?.toLowerCase() ?? ''
    for (const one of [name, ...(NEEDED[name] ?? [])]) found.add(one)
  }
  return [...found]
}
