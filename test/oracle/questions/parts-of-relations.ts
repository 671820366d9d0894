/** Questions about what belongs to a relation: constraints, indexes, triggers, policies, rules; and about extended statistics. */
import {
  columnNames,
  common,
  enabled,
  expression,
  keys,
  named,
  own,
  relation,
  routine,
  sorted,
  statements,
  tablespace,
} from './terms.ts'
import type { Question } from './terms.ts'

/** The keys of an index as CREATE INDEX names them: what is the usual collation, class and order is left out. */
const indexKeys = (operators = `''`): string => `(SELECT string_agg(
    pg_get_indexdef(i.indexrelid, k.at, false)
    || CASE WHEN i.indcollation[k.at - 1] <> 0 AND i.indcollation[k.at - 1] <> usual.collation
        -- What an expression's own collation is, only the whole definition tells.
        AND (col.attnum IS NOT NULL OR position(pg_get_indexdef(i.indexrelid, k.at, false) || ' COLLATE ' IN pg_get_indexdef(i.indexrelid)) > 0) THEN
      (SELECT ' COLLATE ' || ${named('cn.nspname', 'o.collname')} FROM pg_collation o JOIN pg_namespace cn ON cn.oid = o.collnamespace
        WHERE o.oid = i.indcollation[k.at - 1]) ELSE '' END
    || CASE WHEN NOT oc.opcdefault OR key.attoptions IS NOT NULL THEN ' ' || ${named('ocn.nspname', 'oc.opcname')} ELSE '' END
    || coalesce(' (' || (SELECT string_agg(split_part(o, '=', 1) || '=' || quote_literal(split_part(o, '=', 2)), ', ') FROM unnest(key.attoptions) o) || ')', '')
    || CASE WHEN i.indoption[k.at - 1]::int & 1 = 1 THEN ' DESC' ELSE '' END
    || CASE i.indoption[k.at - 1]::int & 3 WHEN 1 THEN ' NULLS LAST' WHEN 2 THEN ' NULLS FIRST' ELSE '' END
    || ${operators}, ', ' ORDER BY k.at)
  FROM generate_series(1, i.indnkeyatts) k (at)
    JOIN pg_opclass oc ON oc.oid = i.indclass[k.at - 1] JOIN pg_namespace ocn ON ocn.oid = oc.opcnamespace
    JOIN pg_attribute key ON key.attrelid = i.indexrelid AND key.attnum = k.at
    LEFT JOIN pg_attribute col ON col.attrelid = i.indrelid AND col.attnum = i.indkey[k.at - 1] AND i.indkey[k.at - 1] > 0
    CROSS JOIN LATERAL (SELECT coalesce(col.attcollation, 100) AS collation) usual)`

const included = `(SELECT coalesce(jsonb_agg(a.attname ORDER BY k.at), '[]') FROM generate_series(i.indnkeyatts, i.indnatts - 1) k (at)
  JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.at])`

const timing = `'deferrable', k.condeferrable, 'initially deferred', k.condeferred`
const head = `format('%I.%I.%I', n.nspname, c.relname, k.conname) AS id, ${common('pg_constraint', 'k.oid')}`
const attached = `(SELECT CASE WHEN pk.oid IS NULL THEN format('%I.%I', pn.nspname, px.relname)
    ELSE format('%I.%I.%I', pn.nspname, pc.relname, pk.conname) END
  FROM pg_inherits h JOIN pg_class px ON px.oid = h.inhparent JOIN pg_namespace pn ON pn.oid = px.relnamespace
    JOIN pg_index pi ON pi.indexrelid = px.oid JOIN pg_class pc ON pc.oid = pi.indrelid
    LEFT JOIN pg_constraint pk ON pk.conindid = px.oid AND pk.contype IN ('p', 'u', 'x') WHERE h.inhrelid = x.oid)`
const table = `JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace`

const ACTION = (letter: string): string => `CASE ${letter} WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade'
  WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default' ELSE 'no action' END`

const excluded = indexKeys(`(SELECT ' WITH ' || CASE n2.nspname WHEN 'pg_catalog' THEN op.oprname
  ELSE format('OPERATOR(%I.%s)', n2.nspname, op.oprname) END FROM pg_operator op JOIN pg_namespace n2 ON n2.oid = op.oprnamespace
  WHERE op.oid = k0.conexclop[k.at])`).replaceAll('k0.', 'con.')

/** The expression of a check as pg_get_constraintdef has it. */
const check = `pg_get_expr(k.conbin, k.conrelid)`
/** A domain's check speaks of VALUE, which only pg_get_constraintdef prints. */
const domainCheck = `regexp_replace(pg_get_constraintdef(k.oid), '^CHECK \\((.*)\\)( NOT VALID)?$', '\\1')`

export const PART_QUESTIONS: readonly Question[] = [
  {
    kind: 'constraint',
    sql: `SELECT ${head}, jsonb_build_object(${timing}, 'not valid', NOT k.convalidated,
      'type', CASE k.contype WHEN 'p' THEN 'primary key' ELSE 'unique' END,
      'columns', ${columnNames('k.conkey', 'k.conrelid')}, 'include', ${included},
      'nulls not distinct', i.indnullsnotdistinct,
      'without overlaps', coalesce((to_jsonb(k) ->> 'conperiod')::boolean, false),
      'options', ${sorted('x.reloptions')}, 'tablespace', ${tablespace('x.reltablespace')},
      'attached to', ${attached}) AS said
      FROM pg_constraint k ${table} JOIN pg_index i ON i.indexrelid = k.conindid JOIN pg_class x ON x.oid = k.conindid
      WHERE k.contype IN ('p', 'u') AND ${own('pg_class', 'c.oid', 'n.nspname')}`,
    since: 15,
  },
  {
    kind: 'constraint',
    sql: `SELECT format('%I.%I.%I', n.nspname, c.relname, con.conname) AS id, ${common('pg_constraint', 'con.oid')},
      jsonb_build_object('deferrable', con.condeferrable, 'initially deferred', con.condeferred, 'not valid', NOT con.convalidated,
      'type', 'exclusion', 'method', m.amname, 'elements', jsonb_build_object('elements', ${excluded}),
      'where', ${expression('pg_get_expr(i.indpred, i.indrelid)')}, 'options', ${sorted('x.reloptions')}, 'include', ${included},
      'tablespace', ${tablespace('x.reltablespace')}, 'attached to', ${attached}) AS said
      FROM pg_constraint con JOIN pg_class c ON c.oid = con.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_index i ON i.indexrelid = con.conindid JOIN pg_class x ON x.oid = con.conindid JOIN pg_am m ON m.oid = x.relam
      WHERE con.contype = 'x' AND ${own('pg_class', 'c.oid', 'n.nspname')}`,
  },
  {
    kind: 'fk constraint',
    sql: `SELECT ${head}, jsonb_build_object(${timing}, 'not valid', NOT k.convalidated,
      'columns', ${columnNames('k.conkey', 'k.conrelid')}, 'references', ${relation('k.confrelid')},
      'referenced columns', ${columnNames('k.confkey', 'k.confrelid')},
      'match', CASE k.confmatchtype WHEN 'f' THEN 'full' WHEN 'p' THEN 'partial' ELSE 'simple' END,
      'on update', ${ACTION('k.confupdtype')}, 'on delete', ${ACTION('k.confdeltype')},
      'on delete set columns', ${columnNames('k.confdelsetcols', 'k.conrelid')},
      'period', coalesce((to_jsonb(k) ->> 'conperiod')::boolean, false),
      'not enforced', NOT coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true)) AS said
      FROM pg_constraint k ${table} WHERE k.contype = 'f' AND k.conparentid = 0 AND ${own('pg_class', 'c.oid', 'n.nspname')}`,
    since: 15,
  },
  {
    kind: 'check constraint',
    sql: `SELECT ${head}, jsonb_build_object(${timing}, 'not valid', NOT k.convalidated, 'expression', ${expression(check)},
      'no inherit', k.connoinherit, 'not enforced', NOT coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true)) AS said
      FROM pg_constraint k ${table} WHERE k.contype = 'c' AND ${own('pg_class', 'c.oid', 'n.nspname')}
      -- A dump leaves to the parent what is inherited.
      AND (k.conislocal OR c.relispartition)`,
  },
  {
    kind: 'check constraint',
    sql: `SELECT format('%I.%I.%I', n.nspname, t.typname, k.conname) AS id, ${common('pg_constraint', 'k.oid')},
      jsonb_build_object(${timing}, 'not valid', NOT k.convalidated, 'expression', ${expression(domainCheck)}, 'no inherit', false) AS said
      FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE k.contype = 'c' AND ${own('pg_type', 't.oid', 'n.nspname')}`,
  },
  {
    kind: 'index',
    sql: `SELECT format('%I.%I', n.nspname, x.relname) AS id, ${common('pg_class', 'x.oid')},
      ${relation('i.indrelid')} AS parent, (SELECT coalesce(jsonb_agg(jsonb_build_object('name', a.attnum::text,
        'said', jsonb_build_object('statistics', a.attstattarget::text)) ORDER BY a.attnum), '[]')
        FROM pg_attribute a WHERE a.attrelid = x.oid AND a.attstattarget >= 0) AS columns,
      jsonb_build_object('unique', i.indisunique, 'method', m.amname, 'keys', ${keys(indexKeys())}, 'include', ${included},
      'where', ${expression('pg_get_expr(i.indpred, i.indrelid)')}, 'nulls not distinct', i.indnullsnotdistinct,
      'options', ${sorted('x.reloptions')}, 'tablespace', ${tablespace('x.reltablespace')}, 'attached to', ${attached}) AS said
      FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_namespace n ON n.oid = x.relnamespace JOIN pg_am m ON m.oid = x.relam
      WHERE ${own('pg_class', 'i.indrelid', 'n.nspname')}
      AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid AND k.contype IN ('p', 'u', 'x'))`,
    since: 15,
  },
  {
    kind: 'trigger',
    sql: `SELECT format('%I.%I.%I', n.nspname, c.relname, t.tgname) AS id, ${common('pg_trigger', 't.oid')}, jsonb_build_object(
      'timing', CASE WHEN t.tgtype::int & 64 <> 0 THEN 'INSTEAD OF' WHEN t.tgtype::int & 2 <> 0 THEN 'BEFORE' ELSE 'AFTER' END,
      'events', (SELECT jsonb_agg(word) FROM (VALUES (4, 'INSERT'), (8, 'DELETE'), (16, 'UPDATE'), (32, 'TRUNCATE')) e (bit, word)
        WHERE t.tgtype::int & bit <> 0),
      'columns', (SELECT coalesce(jsonb_agg(quote_ident(a.attname) ORDER BY quote_ident(a.attname) COLLATE "C"), '[]')
        FROM unnest(t.tgattr) num JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = num),
      'for each', CASE WHEN t.tgtype::int & 1 <> 0 THEN 'ROW' ELSE 'STATEMENT' END,
      'when', ${expression(`substring(pg_get_triggerdef(t.oid) FROM ' WHEN \\((.*)\\) EXECUTE FUNCTION ')`)},
      'new table', quote_ident(t.tgnewtable), 'old table', quote_ident(t.tgoldtable),
      'function', ${routine('t.tgfoid')},
      'arguments', (SELECT coalesce(jsonb_agg(replace(a, '\\\\', '\\') ORDER BY at), '[]') FROM unnest(string_to_array(
        CASE WHEN t.tgnargs > 0 THEN left(encode(t.tgargs, 'escape'), -4) END, '\\000')) WITH ORDINALITY x (a, at)),
      'constraint', t.tgconstraint <> 0, 'deferrable', t.tgdeferrable, 'initially deferred', t.tginitdeferred,
      'from', CASE WHEN t.tgconstrrelid <> 0 THEN ${relation('t.tgconstrrelid')} END, 'enabled', ${enabled('t.tgenabled')}) AS said
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND ${own('pg_class', 'c.oid', 'n.nspname')}`,
  },
  {
    kind: 'policy',
    sql: `SELECT format('%I.%I.%I', n.nspname, c.relname, p.polname) AS id, ${common('pg_policy', 'p.oid')}, jsonb_build_object(
      'command', CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
      'permissive', p.polpermissive, 'roles', (SELECT jsonb_agg(name ORDER BY name COLLATE "C") FROM (SELECT
        CASE r WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(r)) END FROM unnest(p.polroles) r) x (name)),
      'using', ${expression('pg_get_expr(p.polqual, p.polrelid)')},
      'with check', ${expression('pg_get_expr(p.polwithcheck, p.polrelid)')}) AS said
      FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE ${own('pg_class', 'c.oid', 'n.nspname')}`,
  },
  {
    kind: 'rule',
    sql: `SELECT format('%I.%I.%I', n.nspname, c.relname, r.rulename) AS id, ${common('pg_rewrite', 'r.oid')}, jsonb_build_object(
      'event', CASE r.ev_type WHEN '1' THEN 'SELECT' WHEN '2' THEN 'UPDATE' WHEN '3' THEN 'INSERT' ELSE 'DELETE' END,
      'instead', r.is_instead, 'enabled', ${enabled('r.ev_enabled')},
      'rule', ${statements('pg_get_ruledef(r.oid)')}) AS said
      FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE r.rulename <> '_RETURN' AND ${own('pg_class', 'c.oid', 'n.nspname')}`,
  },
  {
    kind: 'statistics',
    sql: `SELECT format('%I.%I', n.nspname, s.stxname) AS id, ${common('pg_statistic_ext', 's.oid', 's.stxowner')}, jsonb_build_object(
      'table', ${relation('s.stxrelid')}, 'columns', (SELECT coalesce(jsonb_agg(quote_ident(a.attname) ORDER BY quote_ident(a.attname) COLLATE "C"), '[]')
        FROM unnest(s.stxkeys) num JOIN pg_attribute a ON a.attrelid = s.stxrelid AND a.attnum = num),
      'kinds', CASE WHEN cardinality(s.stxkind) = 1 AND 'e' = ANY (s.stxkind) THEN '[]' ELSE (SELECT coalesce(jsonb_agg(word ORDER BY word), '[]')
        FROM (VALUES ('d', 'ndistinct'), ('f', 'dependencies'), ('m', 'mcv')) e (letter, word)
        WHERE letter::"char" = ANY (s.stxkind)) END,
      'target', nullif(s.stxstattarget, -1)) || coalesce((SELECT jsonb_object_agg('expression ' || at, jsonb_build_object('expression', e))
        FROM unnest(pg_get_statisticsobjdef_expressions(s.oid)) WITH ORDINALITY u (e, at)), '{}') AS said
      FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE ${own('pg_statistic_ext', 's.oid', 'n.nspname')}`,
  },
]
