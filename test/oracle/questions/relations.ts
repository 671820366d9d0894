/** Questions about tables, views, sequences and their columns. */
import {
  access,
  accessFrom,
  collation,
  common,
  expression,
  labels,
  notInternal,
  own,
  relation,
  sorted,
  statements,
  tablespace,
} from './terms.ts'
import type { Question } from './terms.ts'

/** Options of a sequence that are not what an ascending one of its type has: 'cache 20'. */
const identityOptions = `(SELECT jsonb_agg(line ORDER BY line COLLATE "C") FROM pg_depend d
  JOIN pg_sequence s ON s.seqrelid = d.objid,
  LATERAL (SELECT CASE s.seqtypid::regtype::text WHEN 'smallint' THEN 32767 WHEN 'integer' THEN 2147483647
    ELSE 9223372036854775807 END AS greatest) g,
  LATERAL (VALUES ('increment ' || s.seqincrement, s.seqincrement <> 1), ('minimum ' || s.seqmin, s.seqmin <> 1),
    ('maximum ' || s.seqmax, s.seqmax <> g.greatest), ('cache ' || s.seqcache, s.seqcache <> 1), ('cycle true', s.seqcycle),
    ('start ' || s.seqstart, s.seqstart <> 1)) l (line, differs)
  WHERE differs AND d.refclassid = 'pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum AND d.deptype = 'i')`

/** Names that 18 makes up for NOT NULL: of the table's own and of its parents' names. */
const automaticNames = `(WITH RECURSIVE above (oid) AS (SELECT c.oid UNION SELECT inhparent FROM pg_inherits JOIN above ON inhrelid = above.oid)
  SELECT array_agg(x.relname || '_' || a.attname || '_not_null') FROM pg_class x JOIN above USING (oid))::text[]`

const columnFacts = `jsonb_build_object('name', a.attname, 'said', jsonb_build_object(
  'type', format_type(a.atttypid, a.atttypmod), 'not null', a.attnotnull,
  'default', ${expression(`CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END`)},
  'generated', CASE a.attgenerated WHEN 's' THEN 'stored' WHEN 'v' THEN 'virtual' END,
  'generation expression', ${expression(`CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END`)},
  -- A partition's is its parent's from 17 on.
  'identity', CASE WHEN NOT (c.relispartition AND current_setting('server_version_num')::integer >= 170000) THEN
    CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END END,
  'identity options', CASE WHEN a.attidentity <> '' THEN ${identityOptions} END,
  'storage', CASE WHEN a.attstorage <> t.typstorage THEN
    CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'm' THEN 'main' ELSE 'extended' END END,
  'compression', CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END,
  'statistics', CASE WHEN a.attstattarget >= 0 THEN a.attstattarget::text END,
  'options', ${sorted('a.attoptions')}, 'foreign options', ${sorted('a.attfdwoptions')},
  'collation', ${collation('a.attcollation', 't.typcollation')},
  'not null constraint', CASE WHEN nn.conname <> ALL (${automaticNames}) THEN nn.conname END,
  'not null no inherit', nn.connoinherit, 'not null not valid', NOT nn.convalidated,
  'comment', col_description(c.oid, a.attnum), 'security labels', ${labels('pg_class', 'c.oid', 'a.attnum')}),
  'acl', ${accessFrom('COLUMN', `NULL::aclitem[]`, 'a.attacl')})`

const columns = `(SELECT coalesce(jsonb_agg(${columnFacts} ORDER BY a.attnum), '[]') FROM pg_attribute a
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_constraint nn ON nn.conrelid = a.attrelid AND nn.contype = 'n' AND nn.conkey = ARRAY[a.attnum]
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)`

const from = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${own('pg_class', 'c.oid', 'n.nspname')}`
const head = `format('%I.%I', n.nspname, c.relname) AS id, ${common('pg_class', 'c.oid', 'c.relowner')}`
const relationAccess = access('TABLE', 'r', 'c.relacl', 'c.relowner')

const tableFacts = `'persistence', CASE c.relpersistence WHEN 'u' THEN 'unlogged' ELSE 'permanent' END,
  'options', (SELECT coalesce(jsonb_agg(o ORDER BY o COLLATE "C"), '[]') FROM (SELECT unnest(c.reloptions)
    UNION ALL SELECT 'toast.' || unnest(x.reloptions) FROM pg_class x WHERE x.oid = c.reltoastrelid) u (o)),
  'tablespace', ${tablespace('c.reltablespace')},
  'access method', (SELECT amname FROM pg_am m WHERE m.oid = c.relam AND amname <> 'heap'),
  'row security', c.relrowsecurity, 'force row security', c.relforcerowsecurity,
  'partition by', CASE WHEN c.relkind = 'p' THEN jsonb_build_object('partition', pg_get_partkeydef(c.oid)) END,
  'partition of', CASE WHEN c.relispartition THEN (SELECT ${relation('i.inhparent')} FROM pg_inherits i WHERE i.inhrelid = c.oid) END,
  'bounds', CASE WHEN c.relispartition THEN jsonb_build_object('text',
    regexp_replace(pg_get_expr(c.relpartbound, c.oid), '^FOR VALUES ', '')) END,
  'inherits', CASE WHEN NOT c.relispartition THEN
    (SELECT jsonb_agg(${relation('i.inhparent')} ORDER BY i.inhseqno) FROM pg_inherits i WHERE i.inhrelid = c.oid) END,
  'of type', CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END,
  'cluster on', (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid WHERE i.indrelid = c.oid AND i.indisclustered),
  'replica identity', CASE c.relreplident WHEN 'n' THEN CASE WHEN c.relkind <> 'f' THEN 'nothing' END WHEN 'f' THEN 'full' WHEN 'i' THEN
    (SELECT 'index ' || x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid WHERE i.indrelid = c.oid AND i.indisreplident) END`

/** A partition's triggers are its parent's; only those that fire otherwise are written. */
const partitionTriggers = `(SELECT coalesce(jsonb_object_agg('trigger ' || quote_ident(t.tgname),
  CASE t.tgenabled WHEN 'O' THEN 'origin' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END), '{}')
  FROM pg_trigger t JOIN pg_trigger p ON p.oid = t.tgparentid WHERE t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgenabled <> p.tgenabled)`

const storedQuery = `regexp_replace(pg_get_viewdef(c.oid), ';$', '')`

export const RELATION_QUESTIONS: readonly Question[] = [
  {
    kind: 'table',
    sql: `SELECT ${head}, ${relationAccess} AS acl, ${columns} AS columns,
      jsonb_build_object(${tableFacts}) || ${partitionTriggers} AS said ${from} AND c.relkind IN ('r', 'p')`,
  },
  {
    kind: 'foreign table',
    sql: `SELECT ${head}, ${relationAccess} AS acl, ${columns} AS columns,
      jsonb_build_object(${tableFacts}, 'server', s.srvname, 'foreign options', ${sorted('f.ftoptions')}) AS said
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_foreign_table f ON f.ftrelid = c.oid
      JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE ${own('pg_class', 'c.oid', 'n.nspname')}`,
  },
  {
    kind: 'view',
    sql: `SELECT ${head}, ${relationAccess} AS acl, ${columns} AS columns, jsonb_build_object(
      'query', ${statements(storedQuery)}, 'options', ${sorted('c.reloptions')}) AS said ${from} AND c.relkind = 'v'`,
  },
  {
    kind: 'materialized view',
    sql: `SELECT ${head}, ${relationAccess} AS acl, ${columns} AS columns, jsonb_build_object(
      'query', ${statements(storedQuery)}, 'options', ${sorted('c.reloptions')},
      'tablespace', ${tablespace('c.reltablespace')},
      'access method', (SELECT amname FROM pg_am m WHERE m.oid = c.relam AND amname <> 'heap'),
      'cluster on', (SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
        WHERE i.indrelid = c.oid AND i.indisclustered)) AS said ${from} AND c.relkind = 'm'`,
  },
  {
    kind: 'sequence',
    sql: `SELECT ${head}, ${access('SEQUENCE', 's', 'c.relacl', 'c.relowner')} AS acl, jsonb_build_object(
      'data type', format_type(s.seqtypid, NULL), 'start', s.seqstart::text, 'increment', s.seqincrement::text,
      'minimum', s.seqmin::text, 'maximum', s.seqmax::text, 'cache', s.seqcache::text, 'cycle', s.seqcycle,
      'persistence', CASE c.relpersistence WHEN 'u' THEN 'unlogged' ELSE 'permanent' END,
      'owned by', (SELECT format('%I.%I.%I', tn.nspname, t.relname, a.attname) FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid
        JOIN pg_namespace tn ON tn.oid = t.relnamespace JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'a')) AS said
      FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE ${own('pg_class', 'c.oid', 'n.nspname')} AND ${notInternal('pg_class', 'c.oid')}`,
  },
  {
    // Of identity columns only what their own statement does not say.
    kind: 'sequence',
    sql: `SELECT format('%I.%I', n.nspname, c.relname) AS id, ${common('pg_class', 'c.oid')}, ${access('SEQUENCE', 's', 'c.relacl', 'c.relowner')} AS acl,
      jsonb_build_object('identity of', format('%I.%I.%I', tn.nspname, t.relname, a.attname),
        'persistence', CASE WHEN c.relpersistence <> t.relpersistence THEN CASE c.relpersistence WHEN 'u' THEN 'unlogged' ELSE 'permanent' END END) AS said
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid
        AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i'
      JOIN pg_class t ON t.oid = d.refobjid JOIN pg_namespace tn ON tn.oid = t.relnamespace
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
      WHERE c.relkind = 'S' AND ${own('pg_class', 'c.oid', 'n.nspname')} AND (c.relacl <> acldefault('s', c.relowner) OR c.relpersistence <> t.relpersistence
        OR obj_description(c.oid, 'pg_class') IS NOT NULL OR EXISTS (SELECT FROM pg_seclabels l WHERE l.classoid = 'pg_class'::regclass AND l.objoid = c.oid))`,
  },
]
