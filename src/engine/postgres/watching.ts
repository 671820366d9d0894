/**
 * Which objects each statement touched, told by PostgreSQL's own event
 * triggers. They speak through messages of the level INFO, which reach the
 * client whatever client_min_messages says, and name objects by their address
 * (catalog and OID), so that a rename does not lose what was known.
 */
import type { EmbeddedPostgres } from './embedded-postgres.ts'
import type { SqlNotice } from './postgres-protocol.ts'

/** Who runs the migrations: nobody's own name, so that what no migration said about owners can be told. */
export const RUNNER = 'dumpscope'
const WATCH = 'dumpscope_watch'
const MARK = 'dumpscope touched '

/** `pg_class.oid` and the like: catalog and OID. */
export type Address = string

/** What one statement did to one object. */
export interface Touch {
  readonly address: Address
  /** 'CREATE TABLE', 'COMMENT'. */
  readonly command: string
  readonly dropped: boolean
  /** Of what is dropped: how PostgreSQL names it. */
  readonly name: string | null
  /** What tells whether it changed, where the statement only may have touched it; null where it surely did. */
  readonly state: string | null
}

/** One event trigger's account: objects named by PostgreSQL, and those that belong to them or may have been granted. */
const WATCHERS = `
CREATE SCHEMA ${WATCH};
CREATE FUNCTION ${WATCH}.after_command() RETURNS event_trigger LANGUAGE plpgsql
SET search_path = pg_catalog AS $watch$
DECLARE told jsonb;
BEGIN
  WITH command AS (
    SELECT classid::bigint AS class, objid::bigint AS object, command_tag AS tag, object_type AS type
      FROM pg_event_trigger_ddl_commands() WHERE NOT in_extension
  ), touched AS (
    SELECT class, object, tag, NULL::text AS state FROM command WHERE object IS NOT NULL
    UNION ALL
    SELECT 'pg_constraint'::regclass::bigint, c.oid::bigint, tag,
           format('%s %s %s', c.conname, c.convalidated, pg_get_constraintdef(c.oid))
      FROM command JOIN pg_constraint c ON c.conrelid = object OR c.contypid = object
     WHERE class IN ('pg_class'::regclass::bigint, 'pg_type'::regclass::bigint) AND tag <> 'COMMENT'
    UNION ALL
    SELECT 'pg_class'::regclass::bigint, i.indexrelid::bigint, tag, i.indexrelid::text
      FROM command JOIN pg_index i ON i.indrelid = object WHERE class = 'pg_class'::regclass::bigint
    UNION ALL
    SELECT 'pg_class'::regclass::bigint, part.relid::bigint, tag, part.relid::text
      FROM command CROSS JOIN LATERAL pg_partition_tree(object::oid::regclass) part
     WHERE class = 'pg_class'::regclass::bigint AND tag = 'CREATE INDEX' AND part.level > 0
    UNION ALL
    SELECT 'pg_class'::regclass::bigint, c.oid::bigint, tag, c.relacl::text
      FROM command JOIN pg_class c ON c.xmin::text::bigint >= pg_current_xact_id()::text::bigint
     WHERE object IS NULL AND tag IN ('GRANT', 'REVOKE')
    UNION ALL
    SELECT 'pg_proc'::regclass::bigint, p.oid::bigint, tag, p.proacl::text
      FROM command JOIN pg_proc p ON p.xmin::text::bigint >= pg_current_xact_id()::text::bigint
     WHERE object IS NULL AND tag IN ('GRANT', 'REVOKE')
    UNION ALL
    SELECT 'pg_namespace'::regclass::bigint, n.oid::bigint, tag, n.nspacl::text
      FROM command JOIN pg_namespace n ON n.xmin::text::bigint >= pg_current_xact_id()::text::bigint
     WHERE object IS NULL AND tag IN ('GRANT', 'REVOKE')
    UNION ALL
    SELECT 'pg_type'::regclass::bigint, t.oid::bigint, tag, t.typacl::text
      FROM command JOIN pg_type t ON t.xmin::text::bigint >= pg_current_xact_id()::text::bigint
     WHERE object IS NULL AND tag IN ('GRANT', 'REVOKE')
    UNION ALL
    SELECT 'pg_default_acl'::regclass::bigint, d.oid::bigint, tag, d.defaclacl::text
      FROM command JOIN pg_default_acl d ON d.xmin::text::bigint >= pg_current_xact_id()::text::bigint
     WHERE object IS NULL AND tag = 'ALTER DEFAULT PRIVILEGES'
  )
  SELECT jsonb_agg(jsonb_build_array(class, object, tag, state)) INTO told FROM touched;
  IF told IS NOT NULL THEN RAISE INFO '${MARK}%', told; END IF;
EXCEPTION WHEN OTHERS THEN
  RAISE INFO '${MARK}[]';
END $watch$;
CREATE FUNCTION ${WATCH}.after_drop() RETURNS event_trigger LANGUAGE plpgsql
SET search_path = pg_catalog AS $watch$
DECLARE told jsonb;
BEGIN
  SELECT jsonb_agg(jsonb_build_array(classid::bigint, objid::bigint, TG_TAG, NULL, object_type || ' ' || object_identity))
    INTO told FROM pg_event_trigger_dropped_objects() WHERE objsubid = 0 AND NOT is_temporary;
  IF told IS NOT NULL THEN RAISE INFO '${MARK}%', told; END IF;
EXCEPTION WHEN OTHERS THEN
  RAISE INFO '${MARK}[]';
END $watch$;
CREATE EVENT TRIGGER ${WATCH}_command ON ddl_command_end EXECUTE FUNCTION ${WATCH}.after_command();
CREATE EVENT TRIGGER ${WATCH}_drop ON sql_drop EXECUTE FUNCTION ${WATCH}.after_drop();
`

/** Begins to watch, and hands the session to the runner. */
export async function watch(postgres: EmbeddedPostgres): Promise<void> {
  for (const sql of [
    `CREATE ROLE ${RUNNER} SUPERUSER CREATEDB CREATEROLE REPLICATION BYPASSRLS`,
    `ALTER DATABASE postgres OWNER TO ${RUNNER}`,
    WATCHERS,
    BECOME_RUNNER,
  ]) {
    const outcome = await postgres.run(sql)
    if (!outcome.ok) throw new Error(`watching cannot begin: ${outcome.error.message}`)
  }
}

/** The session's user at the beginning of each file. */
export const BECOME_RUNNER = `SET SESSION AUTHORIZATION ${RUNNER}`

/** What has to go before the database is written out. */
export const STOP_WATCHING: readonly string[] = [
  'RESET SESSION AUTHORIZATION',
  `DROP EVENT TRIGGER ${WATCH}_command`,
  `DROP EVENT TRIGGER ${WATCH}_drop`,
  `DROP SCHEMA ${WATCH} CASCADE`,
]

/** What a statement's messages say of objects; the other messages are left. */
export function readTouches(notices: readonly SqlNotice[]): { touches: Touch[]; others: SqlNotice[] } {
  const touches: Touch[] = []
  const others: SqlNotice[] = []
  for (const notice of notices) {
    if (notice.severity !== 'INFO' || !notice.message.startsWith(MARK)) {
      others.push(notice)
      continue
    }
    type Row = readonly [number, number, string, string | null, string?]
    for (const [catalog, object, command, state, name] of JSON.parse(
      notice.message.slice(MARK.length),
    ) as Row[])
      touches.push({
        address: `${catalog}.${object}`,
        command,
        dropped: name !== undefined,
        name: name ?? null,
        state,
      })
  }
  return { touches, others }
}

/** An object as the catalog of a dump names it. */
export interface NamedObject {
  readonly address: Address
  /** As in the catalog's keys: 'table', 'fk constraint'. */
  readonly kind: string
  readonly identity: string
}

const at = (catalog: string): string => `'${catalog}'::regclass::bigint || '.' ||`
const TABLE = `quote_ident(n.nspname) || '.' || quote_ident(r.relname)`

/** Every object that a migration can have made, by the names that pg_dump's output leads to. */
const NAMED_OBJECTS = `
SELECT ${at('pg_class')} r.oid AS address,
       CASE r.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
         WHEN 'f' THEN 'foreign table' WHEN 'c' THEN 'type' WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' ELSE 'table' END AS kind,
       ${TABLE} AS identity
  FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace WHERE r.oid >= 16384
UNION ALL
SELECT ${at('pg_proc')} p.oid,
       CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
       quote_ident(n.nspname) || '.' || quote_ident(p.proname) || '(' ||
       coalesce((SELECT string_agg(format_type(t, NULL), ', ' ORDER BY k) FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY u(t, k)), '') || ')'
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.oid >= 16384
UNION ALL
SELECT ${at('pg_type')} t.oid, CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'type' END,
       quote_ident(n.nspname) || '.' || quote_ident(t.typname)
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.oid >= 16384
UNION ALL
SELECT ${at('pg_constraint')} c.oid,
       CASE c.contype WHEN 'f' THEN 'fk constraint' WHEN 'c' THEN 'check constraint' ELSE 'constraint' END,
       ${TABLE} || '.' || quote_ident(c.conname)
  FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_namespace n ON n.oid = r.relnamespace
 WHERE c.contype <> 'n'
UNION ALL
SELECT ${at('pg_constraint')} c.oid, 'check constraint',
       quote_ident(n.nspname) || '.' || quote_ident(t.typname) || '.' || quote_ident(c.conname)
  FROM pg_constraint c JOIN pg_type t ON t.oid = c.contypid JOIN pg_namespace n ON n.oid = t.typnamespace
 WHERE c.contype = 'c'
UNION ALL
SELECT ${at('pg_trigger')} t.oid, 'trigger', ${TABLE} || '.' || quote_ident(t.tgname)
  FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_namespace n ON n.oid = r.relnamespace
 WHERE NOT t.tgisinternal
UNION ALL
SELECT ${at('pg_policy')} p.oid, 'policy', ${TABLE} || '.' || quote_ident(p.polname)
  FROM pg_policy p JOIN pg_class r ON r.oid = p.polrelid JOIN pg_namespace n ON n.oid = r.relnamespace
UNION ALL
SELECT ${at('pg_rewrite')} w.oid, 'rule', ${TABLE} || '.' || quote_ident(w.rulename)
  FROM pg_rewrite w JOIN pg_class r ON r.oid = w.ev_class JOIN pg_namespace n ON n.oid = r.relnamespace
 WHERE w.oid >= 16384 AND w.rulename <> '_RETURN'
UNION ALL SELECT ${at('pg_namespace')} oid, 'schema', quote_ident(nspname) FROM pg_namespace
UNION ALL SELECT ${at('pg_extension')} oid, 'extension', quote_ident(extname) FROM pg_extension
UNION ALL SELECT ${at('pg_publication')} oid, 'publication', quote_ident(pubname) FROM pg_publication
UNION ALL SELECT 'event trigger.' || evtname, 'event trigger', quote_ident(evtname) FROM pg_event_trigger
UNION ALL SELECT 'role.' || rolname, 'role', quote_ident(rolname) FROM pg_roles WHERE oid >= 16384
UNION ALL SELECT ${at('pg_am')} oid, 'access method', quote_ident(amname) FROM pg_am WHERE oid >= 16384
UNION ALL SELECT ${at('pg_cast')} oid, 'cast', '(' || format_type(castsource, NULL) || ' AS ' || format_type(casttarget, NULL) || ')'
  FROM pg_cast WHERE oid >= 16384
UNION ALL SELECT ${at('pg_operator')} o.oid, 'operator', quote_ident(n.nspname) || '.' || o.oprname || '(' ||
       CASE o.oprleft WHEN 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END || ', ' || format_type(o.oprright, NULL) || ')'
  FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid >= 16384
UNION ALL SELECT ${at('pg_opclass')} c.oid, 'operator class', quote_ident(n.nspname) || '.' || quote_ident(c.opcname) || ' USING ' || quote_ident(a.amname)
  FROM pg_opclass c JOIN pg_namespace n ON n.oid = c.opcnamespace JOIN pg_am a ON a.oid = c.opcmethod WHERE c.oid >= 16384
UNION ALL SELECT ${at('pg_opfamily')} f.oid, 'operator family', quote_ident(n.nspname) || '.' || quote_ident(f.opfname) || ' USING ' || quote_ident(a.amname)
  FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace JOIN pg_am a ON a.oid = f.opfmethod WHERE f.oid >= 16384
UNION ALL SELECT ${at('pg_ts_parser')} p.oid, 'text search parser', quote_ident(n.nspname) || '.' || quote_ident(p.prsname)
  FROM pg_ts_parser p JOIN pg_namespace n ON n.oid = p.prsnamespace WHERE p.oid >= 16384
UNION ALL SELECT ${at('pg_ts_template')} t.oid, 'text search template', quote_ident(n.nspname) || '.' || quote_ident(t.tmplname)
  FROM pg_ts_template t JOIN pg_namespace n ON n.oid = t.tmplnamespace WHERE t.oid >= 16384
UNION ALL SELECT ${at('pg_transform')} t.oid, 'transform', 'FOR ' || format_type(t.trftype, NULL) || ' LANGUAGE ' || quote_ident(l.lanname)
  FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang WHERE t.oid >= 16384
UNION ALL SELECT ${at('pg_user_mapping')} m.oid, 'user mapping', CASE m.umuser WHEN 0 THEN 'public' ELSE quote_ident(r.rolname) END || ' SERVER ' || quote_ident(s.srvname)
  FROM pg_user_mapping m JOIN pg_foreign_server s ON s.oid = m.umserver LEFT JOIN pg_roles r ON r.oid = m.umuser
UNION ALL SELECT ${at('pg_default_acl')} d.oid, 'default acl', 'FOR ROLE ' || CASE r.rolname WHEN '${RUNNER}' THEN 'CURRENT_ROLE' ELSE quote_ident(r.rolname) END ||
       CASE WHEN n.nspname IS NULL THEN '' ELSE ' IN SCHEMA ' || quote_ident(n.nspname) END || ' ON ' ||
       CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END
  FROM pg_default_acl d JOIN pg_roles r ON r.oid = d.defaclrole LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
UNION ALL SELECT ${at('pg_language')} oid, 'procedural language', quote_ident(lanname) FROM pg_language WHERE oid >= 16384
UNION ALL SELECT ${at('pg_foreign_data_wrapper')} oid, 'foreign data wrapper', quote_ident(fdwname) FROM pg_foreign_data_wrapper
UNION ALL SELECT ${at('pg_foreign_server')} oid, 'server', quote_ident(srvname) FROM pg_foreign_server
UNION ALL SELECT ${at('pg_statistic_ext')} s.oid, 'statistics', quote_ident(n.nspname) || '.' || quote_ident(s.stxname)
  FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace
UNION ALL SELECT ${at('pg_collation')} c.oid, 'collation', quote_ident(n.nspname) || '.' || quote_ident(c.collname)
  FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace WHERE c.oid >= 16384
UNION ALL SELECT ${at('pg_conversion')} c.oid, 'conversion', quote_ident(n.nspname) || '.' || quote_ident(c.conname)
  FROM pg_conversion c JOIN pg_namespace n ON n.oid = c.connamespace WHERE c.oid >= 16384
UNION ALL SELECT ${at('pg_ts_config')} c.oid, 'text search configuration', quote_ident(n.nspname) || '.' || quote_ident(c.cfgname)
  FROM pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace WHERE c.oid >= 16384
UNION ALL SELECT ${at('pg_ts_dict')} c.oid, 'text search dictionary', quote_ident(n.nspname) || '.' || quote_ident(c.dictname)
  FROM pg_ts_dict c JOIN pg_namespace n ON n.oid = c.dictnamespace WHERE c.oid >= 16384
`

/** Names all objects that there are. Ask before the watching ends; the watchers' own are not among them. */
export async function namedObjects(postgres: EmbeddedPostgres): Promise<NamedObject[]> {
  // Only so are types printed with their schemas, as pg_dump prints them.
  await postgres.run('SET search_path = pg_catalog')
  const rows = await postgres.query<NamedObject>(NAMED_OBJECTS)
  return rows.filter(({ identity }) => !identity.startsWith(WATCH))
}

/** What no event trigger is told of: roles, and event triggers themselves. */
const UNWATCHED =
  /^(create|alter|drop)\s+(role|user(?!\s+mapping)|group|event\s+trigger)\s+(?:if\s+(?:not\s+)?exists\s+)?("(?:[^"]|"")+"|[\w$\u0080-\uffff]+)/i

/** What a statement says for itself, without its comments. */
export function readUnwatched(statement: string): Touch[] {
  const [, verb = '', kind = '', written = ''] = UNWATCHED.exec(statement) ?? []
  if (verb === '') return []
  const name = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase()
  const isTrigger = /^event/i.test(kind)
  return [
    {
      address: `${isTrigger ? 'event trigger' : 'role'}.${name}`,
      command: `${verb} ${isTrigger ? 'event trigger' : 'role'}`.toUpperCase(),
      dropped: /^drop$/i.test(verb),
      name: `${isTrigger ? 'event trigger' : 'role'} ${name}`,
      state: null,
    },
  ]
}
