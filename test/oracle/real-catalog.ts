/**
 * What PostgreSQL itself makes of a dump: loads it statement by statement into
 * PGlite and asks pg_catalog. Every answer is a map from identity to a plain
 * record, in the words of FACTS below, so that the engine's can be laid beside it.
 */
import { PGlite } from '@electric-sql/pglite'
import type { Extension } from '@electric-sql/pglite'
import { bloom } from '@electric-sql/pglite/contrib/bloom'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { file_fdw } from '@electric-sql/pglite/contrib/file_fdw'
import { hstore } from '@electric-sql/pglite/contrib/hstore'
import { intarray } from '@electric-sql/pglite/contrib/intarray'
import { ltree } from '@electric-sql/pglite/contrib/ltree'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp'
import { scanPieces } from '../../src/engine/scan/index.ts'
import type { Facts } from './facts.ts'

const extensions: Record<string, Extension> = {
  bloom,
  btree_gin,
  btree_gist,
  citext,
  file_fdw,
  hstore,
  intarray,
  ltree,
  pg_trgm,
  pgcrypto,
  unaccent,
  uuid_ossp,
}

/** Starts embedded PostgreSQL with the extensions that it ships. Takes about 2.5 s: one for each test file. */
export async function startPostgres(): Promise<PGlite> {
  return PGlite.create({ extensions })
}

/**
 * Makes what the dump expects to be there: its roles, and plain wrappers in
 * place of foreign data wrappers whose extensions PGlite lacks.
 */
export async function prepare(
  postgres: PGlite,
  expected: { readonly roles?: readonly string[]; readonly wrappers?: readonly string[] },
): Promise<void> {
  const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
  for (const role of expected.roles ?? []) await postgres.exec(`CREATE ROLE ${quoted(role)}`)
  for (const name of expected.wrappers ?? [])
    await postgres.exec(`CREATE FOREIGN DATA WRAPPER ${quoted(name)}`)
}

export interface LoadedDump {
  readonly statements: number
  /** By the byte at which the statement begins: what PostgreSQL said. */
  readonly refused: ReadonlyMap<number, string>
}

/** Runs every statement of a dump but for data, one at a time, so that one refused does not undo the others. */
export async function loadDump(postgres: PGlite, dump: Uint8Array): Promise<LoadedDump> {
  const statements: { start: number; text: string }[] = []
  scanPieces([dump], (item) => {
    if (item.kind === 'statement') statements.push({ start: item.start, text: item.text ?? item.head })
  })
  const refused = new Map<number, string>()
  for (const { start, text } of statements) {
    if (/^(COPY|INSERT)\b/i.test(text)) continue
    try {
      await postgres.exec(text)
    } catch (error) {
      refused.set(start, `${(error as Error).message}: ${text.slice(0, 100)}`)
    }
  }
  return { statements: statements.length, refused }
}

/** Not of the system, and not of an extension. */
const own = (catalog: string, oid: string, schema: string): string => `
  ${schema} !~ '^pg_' AND ${schema} <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`

const QUERIES: Readonly<Record<keyof Facts, string>> = {
  relations: `
    SELECT format('%I.%I', n.nspname, c.relname) AS id,
      CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table'
        WHEN 'S' THEN 'sequence' ELSE 'table' END AS kind
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND ${own('pg_class', 'c.oid', 'n.nspname')}
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
        AND c.relkind = 'S' AND d.deptype = 'i')`,
  columns: `
    SELECT format('%I.%I.%I', n.nspname, c.relname, a.attname) AS id,
      row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum)::int AS position,
      format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS "not null",
      d.oid IS NOT NULL AND a.attgenerated = '' AS default,
      CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END AS identity,
      CASE a.attgenerated WHEN 's' THEN 'stored' WHEN 'v' THEN 'virtual' END AS generated
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'f', 'c')
      -- A dump does not repeat what INHERITS and OF bring; a partition's columns it writes out.
      AND (a.attislocal OR c.relispartition) AND c.reloftype = 0
      AND ${own('pg_class', 'c.oid', 'n.nspname')}`,
  constraints: `
    SELECT format('%I.%I.%I', n.nspname, c.relname, k.conname) AS id,
      CASE k.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique' WHEN 'f' THEN 'foreign key'
        WHEN 'c' THEN 'check' WHEN 'x' THEN 'exclude' END AS type,
      CASE WHEN k.contype IN ('p', 'u', 'f') THEN
        (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY o.at) FROM unnest(k.conkey) WITH ORDINALITY o (num, at)
          JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = o.num) END AS columns,
      (SELECT format('%I.%I', rn.nspname, rc.relname) FROM pg_class rc JOIN pg_namespace rn ON rn.oid = rc.relnamespace
        WHERE rc.oid = k.confrelid) AS refers,
      (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY o.at) FROM unnest(k.confkey) WITH ORDINALITY o (num, at)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = o.num) AS "referred columns",
      CASE k.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'r' THEN 'RESTRICT' WHEN 'n' THEN 'SET NULL'
        WHEN 'd' THEN 'SET DEFAULT' WHEN 'a' THEN 'NO ACTION' END AS "on delete",
      CASE k.confupdtype WHEN 'c' THEN 'CASCADE' WHEN 'r' THEN 'RESTRICT' WHEN 'n' THEN 'SET NULL'
        WHEN 'd' THEN 'SET DEFAULT' WHEN 'a' THEN 'NO ACTION' END AS "on update",
      k.condeferrable AS deferrable, k.convalidated AS validated
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE k.contype IN ('p', 'u', 'f', 'c', 'x') AND ${own('pg_class', 'c.oid', 'n.nspname')}
      -- A dump leaves to the parent what is inherited: checks by INHERITS, foreign keys by partitions.
      AND (k.conislocal OR (c.relispartition AND k.contype <> 'f'))`,
  indexes: `
    SELECT format('%I.%I', n.nspname, c.relname) AS id, format('%I.%I', tn.nspname, t.relname) AS table,
      i.indisunique AS unique, m.amname AS method,
      (SELECT string_agg(CASE WHEN i.indkey[at] = 0 THEN '(expression)' ELSE quote_ident(a.attname) END, ', ' ORDER BY at)
        FROM generate_series(0, i.indnkeyatts - 1) at
        LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[at] AND i.indkey[at] > 0) AS columns,
      i.indnatts - i.indnkeyatts AS included, i.indpred IS NOT NULL AS partial
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
      JOIN pg_am m ON m.oid = c.relam
    WHERE ${own('pg_class', 't.oid', 'n.nspname')} AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid
      AND k.contype IN ('p', 'u', 'x'))`,
  sequences: `
    SELECT format('%I.%I', n.nspname, c.relname) AS id, format_type(s.seqtypid, NULL) AS type,
      s.seqstart::text AS start, s.seqincrement::text AS increment, s.seqcycle AS cycle
    FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${own('pg_class', 'c.oid', 'n.nspname')} AND NOT EXISTS (SELECT FROM pg_depend d
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i')`,
  routines: `
    SELECT format('%I.%I(%s)', n.nspname, p.proname, oidvectortypes(p.proargtypes)) AS id,
      CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END AS kind,
      CASE WHEN p.prokind IN ('f', 'w') THEN pg_get_function_result(p.oid) END AS returns,
      CASE WHEN p.prokind <> 'a' THEN l.lanname END AS language,
      CASE WHEN p.prokind IN ('f', 'w') THEN
        CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END END AS volatility,
      CASE WHEN p.prokind IN ('f', 'w') THEN p.proisstrict END AS strict,
      CASE WHEN p.prokind <> 'a' THEN p.prosecdef END AS definer,
      CASE WHEN p.prokind IN ('f', 'w') THEN p.procost END AS cost,
      CASE WHEN p.prokind IN ('f', 'w') THEN p.prorows END AS rows,
      CASE WHEN p.prokind IN ('f', 'w') AND p.prosqlbody IS NULL AND p.probin IS NULL THEN p.prosrc END AS body
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
    WHERE ${own('pg_proc', 'p.oid', 'n.nspname')} AND NOT EXISTS (SELECT FROM pg_depend d
      WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')`,
  triggers: `
    SELECT format('%I.%I.%I', n.nspname, c.relname, t.tgname) AS id,
      CASE WHEN t.tgtype::int & 64 <> 0 THEN 'INSTEAD OF' WHEN t.tgtype::int & 2 <> 0 THEN 'BEFORE' ELSE 'AFTER' END AS timing,
      concat_ws(', ', CASE WHEN t.tgtype::int & 4 <> 0 THEN 'INSERT' END, CASE WHEN t.tgtype::int & 8 <> 0 THEN 'DELETE' END,
        CASE WHEN t.tgtype::int & 16 <> 0 THEN 'UPDATE' END, CASE WHEN t.tgtype::int & 32 <> 0 THEN 'TRUNCATE' END) AS events,
      CASE WHEN t.tgtype::int & 1 <> 0 THEN 'ROW' ELSE 'STATEMENT' END AS "for each",
      (SELECT format('%I.%I', fn.nspname, f.proname) FROM pg_proc f JOIN pg_namespace fn ON fn.oid = f.pronamespace
        WHERE f.oid = t.tgfoid) AS function,
      CASE t.tgenabled WHEN 'O' THEN 'origin' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END AS enabled,
      t.tgqual IS NOT NULL AS conditional
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND ${own('pg_class', 'c.oid', 'n.nspname')}`,
  policies: `
    SELECT format('%I.%I.%I', n.nspname, c.relname, p.polname) AS id,
      CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE'
        ELSE 'ALL' END AS command,
      p.polpermissive AS permissive, p.polqual IS NOT NULL AS using, p.polwithcheck IS NOT NULL AS checked,
      (SELECT string_agg(CASE WHEN r = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(r)) END, ', '
        ORDER BY CASE WHEN r = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(r)) END COLLATE "C")
        FROM unnest(p.polroles) r) AS roles
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${own('pg_class', 'c.oid', 'n.nspname')}`,
  enums: `
    SELECT format('%I.%I', n.nspname, t.typname) AS id,
      coalesce((SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid), '[]')::text
        AS labels
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typtype = 'e' AND ${own('pg_type', 't.oid', 'n.nspname')}`,
  domains: `
    SELECT format('%I.%I', n.nspname, t.typname) AS id, format_type(t.typbasetype, t.typtypmod) AS type,
      t.typnotnull AS "not null", t.typdefault IS NOT NULL AS default
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typtype = 'd' AND ${own('pg_type', 't.oid', 'n.nspname')}`,
  comments: `
    SELECT format('%I.%I', n.nspname, c.relname) || CASE WHEN d.objsubid > 0 THEN '.' || quote_ident(a.attname) ELSE '' END
      AS id, d.description AS comment
    FROM pg_description d JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid
    WHERE ${own('pg_class', 'c.oid', 'n.nspname')}`,
  others: `
    SELECT * FROM (
      SELECT 'schema ' || quote_ident(nspname) FROM pg_namespace n WHERE nspname <> 'public' AND ${own('pg_namespace', 'n.oid', 'nspname')}
      UNION ALL SELECT 'extension ' || quote_ident(extname) FROM pg_extension WHERE extname <> 'plpgsql'
      UNION ALL SELECT format('rule %I.%I.%I', n.nspname, c.relname, r.rulename) FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
        JOIN pg_namespace n ON n.oid = c.relnamespace WHERE r.rulename <> '_RETURN' AND ${own('pg_class', 'c.oid', 'n.nspname')}
      UNION ALL SELECT format('operator %I.%s(%s, %s)', n.nspname, o.oprname, coalesce(format_type(nullif(o.oprleft, 0), NULL), 'NONE'),
        coalesce(format_type(nullif(o.oprright, 0), NULL), 'NONE'))
        FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE ${own('pg_operator', 'o.oid', 'n.nspname')}
      UNION ALL SELECT format('operator class %I.%I USING %I', n.nspname, o.opcname, m.amname) FROM pg_opclass o
        JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod WHERE ${own('pg_opclass', 'o.oid', 'n.nspname')}
      UNION ALL SELECT format('operator family %I.%I USING %I', n.nspname, o.opfname, m.amname) FROM pg_opfamily o
        JOIN pg_namespace n ON n.oid = o.opfnamespace JOIN pg_am m ON m.oid = o.opfmethod WHERE ${own('pg_opfamily', 'o.oid', 'n.nspname')}
      UNION ALL SELECT format('collation %I.%I', n.nspname, o.collname) FROM pg_collation o JOIN pg_namespace n ON n.oid = o.collnamespace
        WHERE ${own('pg_collation', 'o.oid', 'n.nspname')}
      UNION ALL SELECT format('conversion %I.%I', n.nspname, o.conname) FROM pg_conversion o JOIN pg_namespace n ON n.oid = o.connamespace
        WHERE ${own('pg_conversion', 'o.oid', 'n.nspname')}
      UNION ALL SELECT format('cast (%s AS %s)', format_type(castsource, NULL), format_type(casttarget, NULL)) FROM pg_cast k
        WHERE oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_cast'::regclass AND e.objid = k.oid AND e.deptype = 'e')
      UNION ALL SELECT format('text search configuration %I.%I', n.nspname, o.cfgname) FROM pg_ts_config o
        JOIN pg_namespace n ON n.oid = o.cfgnamespace WHERE ${own('pg_ts_config', 'o.oid', 'n.nspname')}
      UNION ALL SELECT format('text search dictionary %I.%I', n.nspname, o.dictname) FROM pg_ts_dict o
        JOIN pg_namespace n ON n.oid = o.dictnamespace WHERE ${own('pg_ts_dict', 'o.oid', 'n.nspname')}
      UNION ALL SELECT format('statistics %I.%I', n.nspname, o.stxname) FROM pg_statistic_ext o
        JOIN pg_namespace n ON n.oid = o.stxnamespace WHERE ${own('pg_statistic_ext', 'o.oid', 'n.nspname')}
      UNION ALL SELECT 'event trigger ' || quote_ident(evtname) FROM pg_event_trigger
      UNION ALL SELECT 'publication ' || quote_ident(pubname) FROM pg_publication
      UNION ALL SELECT 'server ' || quote_ident(srvname) FROM pg_foreign_server
      UNION ALL SELECT 'foreign data wrapper ' || quote_ident(fdwname) FROM pg_foreign_data_wrapper w
        WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_data_wrapper'::regclass AND e.objid = w.oid AND e.deptype = 'e')
    ) AS every (id)`,
}

/** Asks pg_catalog. Types are printed with their schema, as a dump has them. */
export async function realFacts(postgres: PGlite): Promise<Facts> {
  await postgres.exec("RESET ALL; SELECT pg_catalog.set_config('search_path', '', false)")
  const answers: Record<string, Map<string, Record<string, unknown>>> = {}
  for (const [name, sql] of Object.entries(QUERIES)) {
    const { rows } = await postgres.query<{ id: string } & Record<string, unknown>>(sql)
    answers[name] = new Map(rows.map(({ id, ...facts }) => [id, facts]))
  }
  return answers as unknown as Facts
}
