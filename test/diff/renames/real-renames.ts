/** Renames that a real server made: the statements that rename all of one kind, and the pairs that are to be accepted for them. */
import type { Catalog, CatalogObject } from '../../../src/engine/catalog/index.ts'
import { columnPair, objectPair } from '../../../src/engine/diff/renames/rename-pair.ts'
import type { RenamePair } from '../../../src/engine/diff/renames/index.ts'
import type { RealServer } from '../../oracle/server.ts'

/** Behind every new name; what is too long for it keeps its name. */
const SUFFIX = '_re'

const OWN = `n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'`
const NO_EXTENSION = (catalog: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = o.oid AND d.deptype IN ('e', 'i'))`

/** What can be renamed, each with a query for the statements that do it. */
export const RENAMED = {
  schemas: `SELECT format('ALTER SCHEMA %I RENAME TO %I', n.nspname, n.nspname || '${SUFFIX}') AS sql
    FROM pg_namespace n JOIN pg_namespace o USING (oid) WHERE ${OWN} AND n.nspname <> 'public' AND ${NO_EXTENSION('pg_namespace')}`,
  relations: `SELECT format('ALTER %s %I.%I RENAME TO %I', CASE o.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END, n.nspname, o.relname, o.relname || '${SUFFIX}') AS sql
    FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace WHERE ${OWN} AND o.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND ${NO_EXTENSION('pg_class')} ORDER BY o.oid`,
  columns: `SELECT format('ALTER TABLE %I.%I RENAME COLUMN %I TO %I', n.nspname, o.relname, a.attname, a.attname || '${SUFFIX}') AS sql
    FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace JOIN pg_attribute a ON a.attrelid = o.oid
    WHERE ${OWN} AND o.relkind IN ('r', 'p', 'f') AND a.attnum > 0 AND NOT a.attisdropped AND a.attinhcount = 0 AND o.reloftype = 0 AND ${NO_EXTENSION('pg_class')} ORDER BY o.oid, a.attnum`,
  types: `SELECT format('ALTER %s %I.%I RENAME TO %I', CASE o.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, n.nspname, o.typname, o.typname || '${SUFFIX}') AS sql
    FROM pg_type o JOIN pg_namespace n ON n.oid = o.typnamespace LEFT JOIN pg_class c ON c.oid = o.typrelid
    WHERE ${OWN} AND o.typtype IN ('e', 'd', 'r', 'c', 'b') AND coalesce(c.relkind, 'c') = 'c' AND o.typelem = 0 AND ${NO_EXTENSION('pg_type')} ORDER BY o.oid`,
  routines: `SELECT format('ALTER ROUTINE %s RENAME TO %I', o.oid::regprocedure, o.proname || '${SUFFIX}') AS sql
    FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace WHERE ${OWN} AND o.prokind IN ('f', 'p', 'w') AND ${NO_EXTENSION('pg_proc')} ORDER BY o.oid`,
  indexes: `SELECT format('ALTER INDEX %I.%I RENAME TO %I', n.nspname, o.relname, o.relname || '${SUFFIX}') AS sql
    FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace WHERE ${OWN} AND o.relkind IN ('i', 'I') AND octet_length(o.relname) <= 60
    AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = o.oid) AND ${NO_EXTENSION('pg_class')} ORDER BY o.oid`,
  constraints: `SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', o.conrelid::regclass, o.conname, o.conname || '${SUFFIX}') AS sql
    FROM pg_constraint o JOIN pg_namespace n ON n.oid = o.connamespace WHERE ${OWN} AND o.conrelid <> 0 AND o.coninhcount = 0 AND o.contype IN ('p', 'u', 'f', 'c', 'x') AND octet_length(o.conname) <= 60 ORDER BY o.oid`,
} as const

/** Renames all of these in a database; the errors of those that cannot be. */
export function renameAll(
  server: RealServer,
  database: string,
  kinds: readonly (keyof typeof RENAMED)[],
): readonly string[] {
  return kinds.flatMap((kind) => {
    const statements = server.rows<{ sql: string }>(database, RENAMED[kind])
    return server.load(
      database,
      `SET search_path = '';\n${statements.map(({ sql }) => `${sql};`).join('\n')}`,
    )
  })
}

/** Kinds that have the names of others in their own. */
const FOLLOW = new Set(['cast', 'transform', 'operator', 'operator class', 'operator family', 'default acl'])

/** The pairs of what is called with the suffix in B alone. Of a schema that was renamed what is in it comes along. */
export function pairsOfRenamed(a: Catalog, b: Catalog): RenamePair[] {
  const plain = (text: string): string => text.replaceAll(SUFFIX, '')
  const word = ({ database, kind, identity }: CatalogObject): string =>
    `${database ?? ''} ${kind} ${plain(identity)}`
  const inB = new Map(b.objects.map((object) => [word(object), object]))
  return a.objects.flatMap((object) => {
    const other = inB.get(word(object))
    if (!other) return []
    const own = object.name === other.name || FOLLOW.has(object.kind) ? [] : [objectPair(object, other)]
    const columns = object.columns.flatMap((column) => {
      const renamed = other.columns.find(({ name }) => name === column.name + SUFFIX)
      const isRelation = ['table', 'foreign table', 'type'].includes(object.kind)
      return renamed && isRelation ? [columnPair(object, column, other, renamed)] : []
    })
    return [...own, ...columns]
  })
}
