/** Questions about all else that a database or a cluster has. */
import {
  access,
  accessFrom,
  common,
  enabled,
  expression,
  own,
  named,
  quotedOptions,
  relation,
  routine,
  sorted,
} from './terms.ts'
import type { Question } from './terms.ts'

const inSchema = (name: string, catalog: string, namespace: string, owner?: string): string =>
  `format('%I.%I', n.nspname, o.${name}) AS id, ${common(catalog, 'o.oid', owner === undefined ? undefined : `o.${owner}`)}
  , %s AS said FROM ${catalog} o JOIN pg_namespace n ON n.oid = o.${namespace} WHERE ${own(catalog, 'o.oid', 'n.nspname')}`
const ask = (text: string, said: string): string => `SELECT ${text.replace('%s', () => said)}`
const plain = (name: string, catalog: string, owner?: string): string =>
  `quote_ident(o.${name}) AS id, ${common(catalog, 'o.oid', owner === undefined ? undefined : `o.${owner}`)}
  , %s AS said FROM ${catalog} o WHERE ${own(catalog, 'o.oid')}`

/** A parser, template or dictionary by its oid. */
const textSearch = (catalog: string, prefix: string, oid: string): string =>
  `(SELECT ${named('tn.nspname', `x.${prefix}name`)} FROM ${catalog} x JOIN pg_namespace tn ON tn.oid = x.${prefix}namespace WHERE x.oid = ${oid})`
const unless0 = (column: string): string => `CASE WHEN o.${column} <> 0 THEN ${routine(`o.${column}`)} END`

/** A dictionary's options, which pg_ts_dict keeps as they are written: "stopwords = 'english', accept = 'false'". */
const dictionaryOptions = `(SELECT coalesce(jsonb_object_agg(m[1], replace(m[2], '''''', '''')), '{}')
  FROM regexp_matches(o.dictinitoption, '(\\w+) = ''((?:[^'']|'''')*)''', 'g') m)`

/** One property a token type: its dictionaries in order. */
const mappings = `(SELECT coalesce(jsonb_object_agg('mapping of ' || alias, dictionaries), '{}') FROM (
    SELECT quote_ident(t.alias) AS alias, jsonb_agg(${textSearch('pg_ts_dict', 'dict', 'm.mapdict')} ORDER BY m.mapseqno) AS dictionaries
    FROM pg_ts_config_map m JOIN ts_token_type(o.cfgparser) t ON t.tokid = m.maptokentype WHERE m.mapcfg = o.oid GROUP BY t.alias) x)`

/** LOCALE where both sides are one; ICU's has a place of its own from 15 on. */
const collationFacts = `(SELECT jsonb_build_object('provider', CASE o.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
    'deterministic', o.collisdeterministic, 'rules', to_jsonb(o) -> 'collicurules',
    'locale', jsonb_build_object('locale', coalesce(to_jsonb(o) ->> 'colllocale', to_jsonb(o) ->> 'colliculocale', CASE WHEN o.collcollate = o.collctype THEN o.collcollate END)),
    'lc collate', CASE WHEN o.collcollate <> o.collctype THEN o.collcollate END, 'lc ctype', CASE WHEN o.collcollate <> o.collctype THEN o.collctype END))`

const SEARCH: readonly Question[] = [
  {
    kind: 'collation',
    sql: ask(inSchema('collname', 'pg_collation', 'collnamespace', 'collowner'), collationFacts),
  },
  {
    kind: 'conversion',
    sql: ask(
      inSchema('conname', 'pg_conversion', 'connamespace', 'conowner'),
      `jsonb_build_object('from', pg_encoding_to_char(o.conforencoding), 'to', pg_encoding_to_char(o.contoencoding),
        'function', ${routine('o.conproc')}, 'default', o.condefault)`,
    ),
  },
  {
    kind: 'text search parser',
    sql: ask(
      inSchema('prsname', 'pg_ts_parser', 'prsnamespace'),
      `jsonb_build_object('start', ${routine('o.prsstart')}, 'gettoken', ${routine('o.prstoken')}, 'end', ${routine('o.prsend')},
        'headline', ${unless0('prsheadline')}, 'lextypes', ${routine('o.prslextype')})`,
    ),
  },
  {
    kind: 'text search template',
    sql: ask(
      inSchema('tmplname', 'pg_ts_template', 'tmplnamespace'),
      `jsonb_build_object('init', ${unless0('tmplinit')}, 'lexize', ${routine('o.tmpllexize')})`,
    ),
  },
  {
    kind: 'text search dictionary',
    sql: ask(
      inSchema('dictname', 'pg_ts_dict', 'dictnamespace', 'dictowner'),
      `jsonb_build_object('template', ${textSearch('pg_ts_template', 'tmpl', 'o.dicttemplate')}) || ${dictionaryOptions}`,
    ),
  },
  {
    kind: 'text search configuration',
    sql: ask(
      inSchema('cfgname', 'pg_ts_config', 'cfgnamespace', 'cfgowner'),
      `jsonb_build_object('parser', ${textSearch('pg_ts_parser', 'prs', 'o.cfgparser')}) || ${mappings}`,
    ),
  },
]

const FOREIGN: readonly Question[] = [
  {
    kind: 'foreign data wrapper',
    sql: ask(
      plain('fdwname', 'pg_foreign_data_wrapper', 'fdwowner').replace(
        'AS said',
        `AS said, ${access('FOREIGN DATA WRAPPER', 'F', 'o.fdwacl', 'o.fdwowner')} AS acl`,
      ),
      `jsonb_build_object('handler', ${unless0('fdwhandler')}, 'validator', ${unless0('fdwvalidator')}, 'options', ${quotedOptions('o.fdwoptions')})`,
    ),
  },
  {
    kind: 'server',
    sql: ask(
      plain('srvname', 'pg_foreign_server', 'srvowner').replace(
        'AS said',
        `AS said, ${access('FOREIGN SERVER', 'S', 'o.srvacl', 'o.srvowner')} AS acl`,
      ),
      `jsonb_build_object('wrapper', (SELECT quote_ident(fdwname) FROM pg_foreign_data_wrapper w WHERE w.oid = o.srvfdw),
        'type', o.srvtype, 'version', o.srvversion, 'options', ${quotedOptions('o.srvoptions')})`,
    ),
  },
  {
    kind: 'user mapping',
    sql: `SELECT CASE umuser WHEN 0 THEN 'PUBLIC' ELSE quote_ident(usename) END || ' SERVER ' || quote_ident(srvname) AS id,
      jsonb_build_object('server', quote_ident(srvname), 'options', ${quotedOptions('umoptions')}) AS said FROM pg_user_mappings`,
  },
]

const OF_THE_DATABASE: readonly Question[] = [
  {
    kind: 'schema',
    sql: `SELECT quote_ident(o.nspname) AS id, ${common('pg_namespace', 'o.oid', 'o.nspowner')}, ${access('SCHEMA', 'n', 'o.nspacl', 'o.nspowner')} AS acl,
      '{}'::jsonb AS said FROM pg_namespace o WHERE ${own('pg_namespace', 'o.oid', 'o.nspname')}`,
  },
  {
    kind: 'extension',
    sql: `SELECT quote_ident(extname) AS id, obj_description(oid, 'pg_extension') AS comment, jsonb_build_object('schema',
      (SELECT nspname FROM pg_namespace n WHERE n.oid = extnamespace)) AS said FROM pg_extension WHERE extname <> 'plpgsql'`,
  },
  {
    kind: 'procedural language',
    sql: ask(
      plain('lanname', 'pg_language', 'lanowner').replace(
        'AS said',
        `AS said, ${access('LANGUAGE', 'l', 'o.lanacl', 'o.lanowner')} AS acl`,
      ),
      `jsonb_build_object('trusted', o.lanpltrusted, 'handler', ${unless0('lanplcallfoid')}, 'inline', ${unless0('laninline')}, 'validator', ${unless0('lanvalidator')})`,
    ),
  },
  {
    kind: 'access method',
    sql: ask(
      plain('amname', 'pg_am'),
      `jsonb_build_object('type', CASE o.amtype WHEN 't' THEN 'table' ELSE 'index' END, 'handler', ${routine('o.amhandler')})`,
    ),
  },
  {
    kind: 'event trigger',
    sql: ask(
      plain('evtname', 'pg_event_trigger', 'evtowner'),
      `jsonb_build_object('event', o.evtevent, 'tags', ${sorted('o.evttags')}, 'function', ${routine('o.evtfoid')}, 'enabled', ${enabled('o.evtenabled')})`,
    ),
  },
  {
    kind: 'publication',
    sql: ask(
      plain('pubname', 'pg_publication', 'pubowner'),
      `jsonb_build_object('all tables', o.puballtables,
        'tables', (SELECT coalesce(jsonb_agg(line ORDER BY line COLLATE "C"), '[]') FROM (SELECT ${relation('r.prrelid')} || coalesce(' (' ||
          (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs)) || ')', '')
          FROM pg_publication_rel r WHERE r.prpubid = o.oid) x (line)),
        'schemas', (SELECT coalesce(jsonb_agg(quote_ident(nspname) ORDER BY quote_ident(nspname) COLLATE "C"), '[]')
          FROM pg_publication_namespace x JOIN pg_namespace n ON n.oid = x.pnnspid WHERE x.pnpubid = o.oid),
        'publish', (SELECT coalesce(jsonb_agg(word ORDER BY word), '[]') FROM (VALUES ('insert', o.pubinsert), ('update', o.pubupdate),
          ('delete', o.pubdelete), ('truncate', o.pubtruncate)) v (word, yes) WHERE yes),
        'publish via partition root', o.pubviaroot,
        'publish generated columns', CASE to_jsonb(o) ->> 'pubgencols' WHEN 's' THEN 'stored' ELSE 'none' END)
        || (SELECT coalesce(jsonb_object_agg('where of ' || ${relation('r.prrelid')}, ${expression('pg_get_expr(r.prqual, r.prrelid)')}), '{}')
          FROM pg_publication_rel r WHERE r.prpubid = o.oid AND r.prqual IS NOT NULL)`,
    ),
    since: 15,
  },
  {
    kind: 'subscription',
    sql: ask(
      plain('subname', 'pg_subscription', 'subowner'),
      `jsonb_build_object('connection', o.subconninfo,
        'publications', (SELECT jsonb_agg(quote_ident(p) ORDER BY quote_ident(p) COLLATE "C") FROM unnest(o.subpublications) p),
        'slot name', coalesce(o.subslotname, 'NONE'), 'binary', CASE WHEN o.subbinary THEN 'true' END,
        'streaming', CASE o.substream::text WHEN 'true' THEN 'on' WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' END,
        'two phase', CASE WHEN o.subtwophasestate <> 'd' THEN 'true' END,
        'disable on error', CASE WHEN o.subdisableonerr THEN 'true' END,
        'synchronous commit', nullif(o.subsynccommit, 'off'), 'enabled', CASE WHEN o.subenabled THEN 'true' END)`,
    ).concat(' AND o.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())'),
    since: 15,
  },
  {
    kind: 'default acl',
    sql: `SELECT 'FOR ROLE ' || quote_ident(pg_get_userbyid(o.defaclrole)) || coalesce(' IN SCHEMA ' || quote_ident(n.nspname), '') || ' ON ' || k.word AS id,
      '{}'::jsonb AS said, CASE WHEN n.oid IS NULL THEN ${accessFrom('%', 'acldefault(k.letter, o.defaclrole)', 'o.defaclacl')}
        ELSE ${accessFrom('%', `NULL::aclitem[]`, 'o.defaclacl')} END || jsonb_build_object('keyword', k.word) AS acl
      FROM pg_default_acl o LEFT JOIN pg_namespace n ON n.oid = o.defaclnamespace
      JOIN (VALUES ('r', 'TABLES', 'r'::"char"), ('S', 'SEQUENCES', 's'), ('f', 'FUNCTIONS', 'f'), ('T', 'TYPES', 'T'), ('n', 'SCHEMAS', 'n'), ('L', 'LARGE OBJECTS', 'L'))
        k (type, word, letter) ON k.type::"char" = o.defaclobjtype`,
  },
  {
    kind: 'large object',
    sql: `SELECT o.oid::text AS id, ${common('pg_largeobject', 'o.oid', 'o.lomowner')}, ${access('LARGE OBJECT', 'L', 'o.lomacl', 'o.lomowner')} AS acl,
      '{}'::jsonb AS said FROM pg_largeobject_metadata o`,
  },
]

/** Asked once for a cluster, of what pg_dumpall --globals-only writes. */
export const CLUSTER_QUESTIONS: readonly Question[] = [
  {
    kind: 'role',
    sql: `SELECT quote_ident(o.rolname) AS id, shobj_description(o.oid, 'pg_authid') AS comment, jsonb_build_object(
      'superuser', o.rolsuper, 'inherit', o.rolinherit, 'create role', o.rolcreaterole, 'create database', o.rolcreatedb,
      'login', o.rolcanlogin, 'replication', o.rolreplication, 'bypass row security', o.rolbypassrls,
      'connection limit', nullif(o.rolconnlimit, -1), 'valid until', o.rolvaliduntil::text,
      'password', CASE WHEN o.rolpassword LIKE 'SCRAM-SHA-256$%' THEN 'scram-sha-256 ********'
        WHEN o.rolpassword LIKE 'md5%' THEN 'md5 ********' END,
      'settings', (SELECT coalesce(jsonb_agg(regexp_replace(e, '=', ' = ') ORDER BY e COLLATE "C"), '[]') FROM pg_db_role_setting s, unnest(s.setconfig) e
        WHERE s.setrole = o.oid AND s.setdatabase = 0),
      'member of', (SELECT coalesce(jsonb_agg(line ORDER BY line COLLATE "C"), '[]') FROM (SELECT quote_ident(g.rolname)
        || CASE WHEN m.admin_option THEN ' WITH ADMIN TRUE' ELSE '' END FROM pg_auth_members m JOIN pg_authid g ON g.oid = m.roleid
        WHERE m.member = o.oid) x (line))) AS said FROM pg_authid o WHERE o.rolname !~ '^pg_'`,
  },
  {
    kind: 'setting',
    sql: `SELECT o.parname AS id, '{}'::jsonb AS said, ${accessFrom('PARAMETER', "acldefault('p', 10)", 'o.paracl')} AS acl FROM pg_parameter_acl o`,
    since: 15,
  },
  {
    kind: 'tablespace',
    sql: `SELECT quote_ident(o.spcname) AS id, ${common('pg_tablespace', 'o.oid', 'o.spcowner')}, ${access('TABLESPACE', 't', 'o.spcacl', 'o.spcowner')} AS acl,
      jsonb_build_object('location', pg_tablespace_location(o.oid)) || (SELECT coalesce(jsonb_object_agg(replace(split_part(e, '=', 1), '_', ' '), split_part(e, '=', 2)), '{}')
        FROM unnest(o.spcoptions) e) AS said FROM pg_tablespace o WHERE o.spcname !~ '^pg_'`,
  },
]

export const OTHER_QUESTIONS: readonly Question[] = [...SEARCH, ...FOREIGN, ...OF_THE_DATABASE]

const settings = (line: string): string =>
  `(SELECT coalesce(jsonb_agg(regexp_replace(e, '=', ' = ') ORDER BY e COLLATE "C"), '[]') FROM unnest(${line}) e)`

/** Asked of what pg_dump --create adds. */
export const DATABASE_QUESTIONS: readonly Question[] = [
  {
    kind: 'database',
    sql: `SELECT quote_ident(o.datname) AS id, ${common('pg_database', 'o.oid', 'o.datdba')}, ${access('DATABASE', 'd', 'o.datacl', 'o.datdba')} AS acl,
      jsonb_build_object('template', 'template0', 'encoding', pg_encoding_to_char(o.encoding),
      'locale provider', CASE o.datlocprovider WHEN 'i' THEN 'icu' ELSE 'libc' END, 'locale', o.datcollate,
      'is template', o.datistemplate, 'connection limit', nullif(o.datconnlimit, -1),
      'settings', (SELECT ${settings('s.setconfig')} FROM pg_db_role_setting s WHERE s.setrole = 0 AND s.setdatabase = o.oid)) AS said
      FROM pg_database o WHERE o.datname = current_database()`,
    since: 15,
  },
  {
    kind: 'role',
    sql: `SELECT quote_ident(r.rolname) AS id, jsonb_build_object('settings in ' || quote_ident(current_database()), ${settings('s.setconfig')}) AS said
      FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole JOIN pg_database o ON o.oid = s.setdatabase AND o.datname = current_database()`,
  },
]
