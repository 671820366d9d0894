/** Terms that the questions to pg_catalog share. Every question selects id, said, and where they apply owner, comment, acl, labels. */

/** One question: the kind of object that its rows are, and SQL with the columns `id` and `said` (jsonb). */
export interface Question {
  readonly kind: string
  readonly sql: string
  /** The first major version whose catalogs it can be asked of. */
  readonly since?: number
}

/** Not of the system, and not of an extension. */
export const own = (catalog: string, oid: string, schema?: string): string =>
  `${schema === undefined ? `${oid} >= 16384` : `${schema} !~ '^pg_' AND ${schema} <> 'information_schema'`}
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`

/** Not made by another object, as the sequence of an identity column is. */
export const notInternal = (catalog: string, oid: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'i')`

/** The columns comment, labels and, where it has one, owner of an object. */
export function common(catalog: string, oid: string, owner?: string): string {
  const shared = /^pg_(authid|roles|database|tablespace)$/.test(catalog)
  const table = catalog === 'pg_roles' ? 'pg_authid' : catalog
  const describe = shared ? `shobj_description(${oid}, '${table}')` : `obj_description(${oid}, '${table}')`
  return `${describe} AS comment, ${labels(table, oid)} AS labels${owner === undefined ? '' : `, pg_get_userbyid(${owner}) AS owner`}`
}

/** Security labels as the engine lists them: 'provider: label'. */
export const labels = (catalog: string, oid: string, sub = '0'): string =>
  `(SELECT coalesce(jsonb_agg(provider || ': ' || label ORDER BY provider), '[]') FROM pg_seclabels l
    WHERE l.classoid = '${catalog}'::regclass AND l.objoid = ${oid} AND l.objsubid = ${sub})`

const entries = (list: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_array(CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END,
    x.privilege_type, x.is_grantable)), '[]') FROM aclexplode(${list}) x)`

/** An access list beside the one that an object of its sort has at first; `sort` is acldefault's letter. */
export const access = (keyword: string, sort: string, list: string, owner: string): string =>
  accessFrom(keyword, `acldefault('${sort}', ${owner})`, list)

/** An access list beside the one that it began as. */
export const accessFrom = (keyword: string, first: string, list: string): string =>
  `jsonb_build_object('keyword', '${keyword}', 'first', ${entries(first)}, 'now', ${entries(`coalesce(${list}, ${first})`)})`

/** An expression: the engine's is compared by its syntax tree. */
export const expression = (sql: string): string =>
  `CASE WHEN ${sql} IS NOT NULL THEN jsonb_build_object('expression', ${sql}) END`

/** A query or several statements. */
export const statements = (sql: string): string =>
  `CASE WHEN ${sql} IS NOT NULL THEN jsonb_build_object('statements', ${sql}) END`

/** Keys of an index. */
export const keys = (sql: string): string => `jsonb_build_object('keys', ${sql})`

/** A name with its schema, but for the system's, as dumps have it. */
export const named = (schema: string, name: string): string =>
  `CASE ${schema} WHEN 'pg_catalog' THEN quote_ident(${name}) ELSE format('%I.%I', ${schema}, ${name}) END`

/** A function by its oid, without arguments; null for 0. */
export const routine = (oid: string): string =>
  `(SELECT ${named('fn.nspname', 'f.proname')} FROM pg_proc f JOIN pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = ${oid})`

/** A function by its oid, with the types of its arguments. */
export const signature = (oid: string): string =>
  `(SELECT ${named('fn.nspname', 'f.proname')} || '(' || oidvectortypes(f.proargtypes) || ')'
    FROM pg_proc f JOIN pg_namespace fn ON fn.oid = f.pronamespace WHERE f.oid = ${oid})`

/** A collation by its oid; null where it is the type's own. */
export const collation = (oid: string, usual: string): string =>
  `(SELECT ${named('cn.nspname', 'o.collname')} FROM pg_collation o JOIN pg_namespace cn ON cn.oid = o.collnamespace
    WHERE o.oid = ${oid} AND ${oid} <> ${usual})`

/** An array of texts as a sorted list. */
export const sorted = (list: string): string =>
  `(SELECT coalesce(jsonb_agg(e ORDER BY e COLLATE "C"), '[]') FROM unnest(${list}) e)`

/** Options of foreign objects as the engine has them: "name 'value'", sorted. */
export const quotedOptions = (list: string): string =>
  `(SELECT coalesce(jsonb_agg(line ORDER BY line COLLATE "C"), '[]') FROM (SELECT quote_ident(option_name) || ' ' ||
    CASE WHEN option_name ~ 'password' THEN '''********''' ELSE quote_literal(option_value) END FROM pg_options_to_table(${list})) o (line))`

/** Names of columns by their numbers, in order. */
export const columnNames = (numbers: string, relation: string): string =>
  `(SELECT coalesce(jsonb_agg(a.attname ORDER BY o.at), '[]') FROM unnest(${numbers}) WITH ORDINALITY o (num, at)
    JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = o.num)`

/** A relation's name by its oid. */
export const relation = (oid: string): string =>
  `(SELECT format('%I.%I', rn.nspname, rc.relname) FROM pg_class rc JOIN pg_namespace rn ON rn.oid = rc.relnamespace WHERE rc.oid = ${oid})`

/** The tablespace of a relation; null for the database's. */
export const tablespace = (oid: string): string => `(SELECT spcname FROM pg_tablespace WHERE oid = ${oid})`

/** The words of a state of firing. */
export const enabled = (letter: string): string =>
  `CASE ${letter} WHEN 'O' THEN 'origin' WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' ELSE 'always' END`

/** Extensions that an object goes with. */
export const dependsOn = (catalog: string, oid: string): string =>
  `(SELECT coalesce(jsonb_agg(quote_ident(x.extname) ORDER BY x.extname), '[]') FROM pg_depend d JOIN pg_extension x ON x.oid = d.refobjid
    WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x')`
