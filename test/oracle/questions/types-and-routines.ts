/** Questions about types, functions, and what operators and casts are made of. */
import {
  dependsOn,
  access,
  accessFrom,
  collation,
  common,
  expression,
  labels,
  named,
  notInternal,
  own,
  routine,
  signature,
} from './terms.ts'
import type { Question } from './terms.ts'

const head = (name: string, catalog: string, alias: string, owner: string): string =>
  `format('%I.%I', n.nspname, ${name}) AS id, ${common(catalog, `${alias}.oid`, owner)}`
const typeFrom = `FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace`
const typeAccess = access('TYPE', 'T', 't.typacl', 't.typowner')
const typeHead = head('t.typname', 'pg_type', 't', 't.typowner')

/** A function of a base type; 0 and '-' are none. */
const support = (column: string): string => `CASE WHEN t.${column} <> 0 THEN ${routine(`t.${column}`)} END`

const attributes = `(SELECT jsonb_agg(jsonb_build_object('name', a.attname, 'said', jsonb_build_object(
    'type', format_type(a.atttypid, a.atttypmod), 'collation', ${collation('a.attcollation', 'y.typcollation')},
    'comment', col_description(a.attrelid, a.attnum), 'security labels', ${labels('pg_class', 'a.attrelid', 'a.attnum')}),
    'acl', ${accessFrom('COLUMN', `NULL::aclitem[]`, 'a.attacl')}) ORDER BY a.attnum)
  FROM pg_attribute a JOIN pg_type y ON y.oid = a.atttypid WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped)`

const TYPES: readonly Question[] = [
  {
    kind: 'type',
    sql: `SELECT ${typeHead}, ${typeAccess} AS acl, jsonb_build_object('form', 'enum', 'labels',
      (SELECT coalesce(jsonb_agg(e.enumlabel ORDER BY e.enumsortorder), '[]') FROM pg_enum e WHERE e.enumtypid = t.oid)) AS said
      ${typeFrom} WHERE t.typtype = 'e' AND ${own('pg_type', 't.oid', 'n.nspname')}`,
  },
  {
    kind: 'type',
    sql: `SELECT ${typeHead}, ${typeAccess} AS acl, ${attributes} AS columns, jsonb_build_object('form', 'composite') AS said
      ${typeFrom} JOIN pg_class c ON c.oid = t.typrelid WHERE c.relkind = 'c' AND ${own('pg_type', 't.oid', 'n.nspname')}`,
  },
  {
    kind: 'type',
    sql: `SELECT ${typeHead}, ${typeAccess} AS acl, jsonb_build_object('form', 'range',
      'subtype', format_type(r.rngsubtype, NULL), 'multirange type name', (SELECT format('%I.%I', mn.nspname, m.typname)
        FROM pg_type m JOIN pg_namespace mn ON mn.oid = m.typnamespace WHERE m.oid = r.rngmultitypid),
      'subtype diff', CASE WHEN r.rngsubdiff <> 0 THEN ${routine('r.rngsubdiff')} END,
      'canonical', CASE WHEN r.rngcanonical <> 0 THEN ${routine('r.rngcanonical')} END,
      'collation', ${collation('r.rngcollation', '(SELECT typcollation FROM pg_type s WHERE s.oid = r.rngsubtype)')},
      'subtype opclass', (SELECT ${named('cn.nspname', 'o.opcname')} FROM pg_opclass o JOIN pg_namespace cn ON cn.oid = o.opcnamespace
        WHERE o.oid = r.rngsubopc AND NOT o.opcdefault)) AS said
      FROM pg_range r JOIN pg_type t ON t.oid = r.rngtypid JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE ${own('pg_type', 't.oid', 'n.nspname')}`,
  },
  {
    kind: 'type',
    sql: `SELECT ${typeHead}, ${typeAccess} AS acl, jsonb_build_object('form', 'base',
      'internallength', CASE t.typlen WHEN -1 THEN 'variable' ELSE t.typlen::text END,
      'input', ${support('typinput')}, 'output', ${support('typoutput')}, 'receive', ${support('typreceive')}, 'send', ${support('typsend')},
      'typmod in', ${support('typmodin')}, 'typmod out', ${support('typmodout')}, 'analyze', ${support('typanalyze')},
      'subscript', ${support('typsubscript')}, 'collatable', CASE WHEN t.typcollation <> 0 THEN 'true' END,
      'default', t.typdefault, 'category', nullif(t.typcategory::text, 'U'), 'preferred', CASE WHEN t.typispreferred THEN 'true' END,
      'delimiter', nullif(t.typdelim::text, ','), 'element', CASE WHEN t.typelem <> 0 THEN format_type(t.typelem, NULL) END,
      'alignment', CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'i' THEN 'int4' ELSE 'double' END,
      'storage', CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' ELSE 'main' END,
      'passedbyvalue', CASE WHEN t.typbyval THEN 'true' END) AS said
      ${typeFrom} WHERE t.typtype = 'b' AND t.typisdefined AND ${own('pg_type', 't.oid', 'n.nspname')}
      AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)`,
  },
  {
    kind: 'type',
    sql: `SELECT ${typeHead}, jsonb_build_object('form', 'shell') AS said
      ${typeFrom} WHERE NOT t.typisdefined AND ${own('pg_type', 't.oid', 'n.nspname')}`,
  },
  {
    kind: 'domain',
    sql: `SELECT ${typeHead}, ${typeAccess.replace("'TYPE'", "'DOMAIN'")} AS acl, jsonb_build_object(
      'type', format_type(t.typbasetype, t.typtypmod), 'not null', t.typnotnull, 'default', ${expression('t.typdefault')},
      'collation', ${collation('t.typcollation', '(SELECT typcollation FROM pg_type b WHERE b.oid = t.typbasetype)')}) AS said
      ${typeFrom} WHERE t.typtype = 'd' AND ${own('pg_type', 't.oid', 'n.nspname')}`,
  },
]

const routineHead = `format('%I.%I', n.nspname, p.proname) || '(' || oidvectortypes(p.proargtypes) || ')' AS id,
  ${common('pg_proc', 'p.oid', 'p.proowner')}`
const routineFrom = `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
  WHERE ${own('pg_proc', 'p.oid', 'n.nspname')} AND ${notInternal('pg_proc', 'p.oid')}`

/** Name, mode and type of each argument, but for those of RETURNS TABLE. */
const argumentTexts = `(SELECT coalesce(jsonb_agg(CASE mode WHEN 'o' THEN 'OUT ' WHEN 'b' THEN 'INOUT ' WHEN 'v' THEN 'VARIADIC ' ELSE '' END
    || CASE WHEN name <> '' THEN quote_ident(name) || ' ' ELSE '' END || format_type(type, NULL) ORDER BY at), '[]')
  FROM (SELECT at, type, coalesce(p.proargmodes[at], 'i') AS mode, coalesce(p.proargnames[at], '') AS name
    FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY u (type, at)) v WHERE mode <> 't')`

/** Defaults belong to the last of the arguments that go in. */
const argumentDefaults = `(SELECT coalesce(jsonb_object_agg('default of argument ' || CASE WHEN name <> '' THEN quote_ident(name) ELSE at::text END,
    jsonb_build_object('expression', pg_get_function_arg_default(p.oid, at::int))), '{}')
  FROM (SELECT at, coalesce(p.proargnames[at], '') AS name FROM generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) at) v
  WHERE pg_get_function_arg_default(p.oid, at::int) IS NOT NULL)`

/** Settings as 'name = value'; a list's quotes are its own. */
const settings = `(SELECT coalesce(jsonb_agg(regexp_replace(e, '=', ' = ') ORDER BY regexp_replace(e, '=', ' = ') COLLATE "C"), '[]')
  FROM unnest(p.proconfig) e)`

const routineFacts = `'language', l.lanname, 'security', CASE WHEN p.prosecdef THEN 'definer' ELSE 'invoker' END,
  'settings', ${settings}, 'arguments', ${argumentTexts},
  'body', CASE WHEN p.prosqlbody IS NOT NULL THEN jsonb_build_object('body', pg_get_function_sqlbody(p.oid))
    WHEN p.probin IS NULL THEN to_jsonb(p.prosrc) END,
  'depends on extension', ${dependsOn('pg_proc', 'p.oid')}, 'library', p.probin, 'symbol', CASE WHEN p.probin IS NOT NULL THEN p.prosrc END,
  'transforms', (SELECT coalesce(jsonb_agg(format_type(t, NULL) ORDER BY format_type(t, NULL) COLLATE "C"), '[]') FROM unnest(p.protrftypes) t)`

const aggregateFunction = (column: string): string =>
  `CASE WHEN a.${column} <> 0 THEN ${routine(`a.${column}`)} END`
const modify = (column: string, usual: string): string =>
  `CASE WHEN a.${column} <> ${usual} THEN CASE a.${column} WHEN 'r' THEN 'read_only' WHEN 's' THEN 'shareable' ELSE 'read_write' END END`

const ROUTINES: readonly Question[] = [
  {
    kind: 'function',
    sql: `SELECT ${routineHead}, ${access('FUNCTION', 'f', 'p.proacl', 'p.proowner')} AS acl, jsonb_build_object(${routineFacts},
      'returns', pg_get_function_result(p.oid),
      'volatility', CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
      'strict', p.proisstrict, 'leakproof', p.proleakproof, 'window', p.prokind = 'w', 'cost', p.procost, 'rows', p.prorows,
      'parallel', CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END,
      'support', CASE WHEN p.prosupport <> 0 THEN ${routine('p.prosupport')} END) || ${argumentDefaults} AS said
      ${routineFrom} AND p.prokind IN ('f', 'w')`,
  },
  {
    kind: 'procedure',
    sql: `SELECT ${routineHead}, ${access('PROCEDURE', 'f', 'p.proacl', 'p.proowner')} AS acl,
      jsonb_build_object(${routineFacts}) || ${argumentDefaults} AS said ${routineFrom} AND p.prokind = 'p'`,
  },
  {
    kind: 'aggregate',
    sql: `SELECT ${routineHead}, ${access('FUNCTION', 'f', 'p.proacl', 'p.proowner')} AS acl, jsonb_build_object(
      'arguments', CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END,
      'sfunc', ${routine('a.aggtransfn')}, 'stype', format_type(a.aggtranstype, NULL), 'sspace', nullif(a.aggtransspace, 0)::text,
      'finalfunc', ${aggregateFunction('aggfinalfn')}, 'finalfunc extra', a.aggfinalextra,
      'finalfunc modify', ${modify('aggfinalmodify', `CASE WHEN a.aggkind = 'n' THEN 'r' ELSE 'w' END`)},
      'combinefunc', ${aggregateFunction('aggcombinefn')}, 'serialfunc', ${aggregateFunction('aggserialfn')},
      'deserialfunc', ${aggregateFunction('aggdeserialfn')}, 'initcond', a.agginitval,
      'msfunc', ${aggregateFunction('aggmtransfn')}, 'minvfunc', ${aggregateFunction('aggminvtransfn')},
      'mstype', CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END, 'msspace', nullif(a.aggmtransspace, 0)::text,
      'mfinalfunc', ${aggregateFunction('aggmfinalfn')}, 'mfinalfunc extra', a.aggmfinalextra,
      'mfinalfunc modify', ${modify('aggmfinalmodify', `CASE WHEN a.aggkind = 'n' THEN 'r' ELSE 'w' END`)}, 'minitcond', a.aggminitval,
      'sortop', (SELECT CASE sn.nspname WHEN 'pg_catalog' THEN o.oprname ELSE format('%I.%s', sn.nspname, o.oprname) END
        FROM pg_operator o JOIN pg_namespace sn ON sn.oid = o.oprnamespace WHERE o.oid = a.aggsortop),
      'hypothetical', a.aggkind = 'h',
      'parallel', CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' END) AS said
      ${routineFrom.replace('WHERE', 'JOIN pg_aggregate a ON a.aggfnoid = p.oid WHERE')} AND p.prokind = 'a'`,
  },
]

const side = (oid: string): string => `coalesce(format_type(nullif(${oid}, 0), NULL), 'NONE')`
/** An operator as dumps name it: the schema is left out where it is the system's. */
const operatorName = (oid: string): string =>
  `(SELECT CASE sn.nspname WHEN 'pg_catalog' THEN x.oprname ELSE format('%I.%s', sn.nspname, x.oprname) END
    FROM pg_operator x JOIN pg_namespace sn ON sn.oid = x.oprnamespace WHERE x.oid = ${oid})`

/** Operators and functions of a class or family that hang on the object itself. */
const members = (
  catalog: string,
): string => `(SELECT coalesce(jsonb_agg(line ORDER BY line COLLATE "C"), '[]') FROM (
    SELECT 'OPERATOR ' || m.amopstrategy || ' ' || ${operatorName('m.amopopr')} || '(' || ${side('m.amoplefttype')} || ', ' || ${side('m.amoprighttype')} || ')'
      || CASE WHEN m.amopsortfamily <> 0 THEN ' FOR ORDER BY ' || (SELECT ${named('sn.nspname', 'sf.opfname')} FROM pg_opfamily sf
        JOIN pg_namespace sn ON sn.oid = sf.opfnamespace WHERE sf.oid = m.amopsortfamily) ELSE '' END
    FROM pg_amop m JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = m.oid AND d.refclassid = '${catalog}'::regclass AND d.refobjid = o.oid
    UNION ALL
    SELECT 'FUNCTION ' || m.amprocnum || ' (' || format_type(m.amproclefttype, NULL) || ', ' || format_type(m.amprocrighttype, NULL) || ') ' || ${signature('m.amproc')}
    FROM pg_amproc m JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = m.oid AND d.refclassid = '${catalog}'::regclass AND d.refobjid = o.oid
  ) x (line))`

const OPERATORS: readonly Question[] = [
  {
    kind: 'operator',
    sql: `SELECT format('%I.%s(%s, %s)', n.nspname, o.oprname, ${side('o.oprleft')}, ${side('o.oprright')}) AS id,
      ${common('pg_operator', 'o.oid', 'o.oprowner')}, jsonb_build_object('function', ${routine('o.oprcode')},
      'commutator', ${operatorName('o.oprcom')}, 'negator', ${operatorName('o.oprnegate')}, 'hashes', o.oprcanhash, 'merges', o.oprcanmerge,
      'restrict', ${routine('o.oprrest')}, 'join', ${routine('o.oprjoin')}) AS said
      FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oprcode <> 0 AND ${own('pg_operator', 'o.oid', 'n.nspname')}`,
  },
  {
    kind: 'operator class',
    sql: `SELECT format('%I.%I USING %I', n.nspname, o.opcname, m.amname) AS id, ${common('pg_opclass', 'o.oid', 'o.opcowner')},
      jsonb_build_object('method', quote_ident(m.amname), 'type', format_type(o.opcintype, NULL), 'default', o.opcdefault,
      'family', (SELECT ${named('fn.nspname', 'f.opfname')} FROM pg_opfamily f JOIN pg_namespace fn ON fn.oid = f.opfnamespace WHERE f.oid = o.opcfamily),
      'members', ${members('pg_opclass')}, 'storage', CASE WHEN o.opckeytype <> 0 THEN format_type(o.opckeytype, NULL) END) AS said
      FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod
      WHERE ${own('pg_opclass', 'o.oid', 'n.nspname')}`,
  },
  {
    kind: 'operator family',
    sql: `SELECT format('%I.%I USING %I', n.nspname, o.opfname, m.amname) AS id, ${common('pg_opfamily', 'o.oid', 'o.opfowner')},
      jsonb_build_object('method', quote_ident(m.amname), 'members', ${members('pg_opfamily')}) AS said
      FROM pg_opfamily o JOIN pg_namespace n ON n.oid = o.opfnamespace JOIN pg_am m ON m.oid = o.opfmethod
      WHERE ${own('pg_opfamily', 'o.oid', 'n.nspname')}`,
  },
  {
    kind: 'cast',
    sql: `SELECT format('(%s AS %s)', format_type(k.castsource, NULL), format_type(k.casttarget, NULL)) AS id, ${common('pg_cast', 'k.oid')},
      jsonb_build_object('method', CASE k.castmethod WHEN 'f' THEN 'function' WHEN 'i' THEN 'inout' ELSE 'binary' END,
      'function', CASE WHEN k.castfunc <> 0 THEN ${signature('k.castfunc')} END,
      'context', CASE k.castcontext WHEN 'i' THEN 'implicit' WHEN 'a' THEN 'assignment' ELSE 'explicit' END) AS said
      FROM pg_cast k WHERE ${own('pg_cast', 'k.oid')} AND ${notInternal('pg_cast', 'k.oid')}`,
  },
  {
    kind: 'transform',
    sql: `SELECT format('FOR %s LANGUAGE %I', format_type(t.trftype, NULL), l.lanname) AS id, ${common('pg_transform', 't.oid')},
      jsonb_build_object('from sql', CASE WHEN t.trffromsql <> 0 THEN ${signature('t.trffromsql')} END,
      'to sql', CASE WHEN t.trftosql <> 0 THEN ${signature('t.trftosql')} END) AS said
      FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang WHERE ${own('pg_transform', 't.oid')}`,
  },
]

export const TYPE_AND_ROUTINE_QUESTIONS: readonly Question[] = [...TYPES, ...ROUTINES, ...OPERATORS]
