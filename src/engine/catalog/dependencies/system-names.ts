/** Names that are PostgreSQL's own, which no dump holds. */

const SYSTEM_SCHEMAS: ReadonlySet<string> = new Set(['pg_catalog', 'information_schema', 'pg_toast'])

/** Whether a schema is PostgreSQL's own. */
export function isSystemSchema(schema: string): boolean {
  return SYSTEM_SCHEMAS.has(schema)
}

/** Types of pg_catalog, by their own names and as format_type prints them. */
const SYSTEM_TYPES: ReadonlySet<string> = new Set(
  (
    'bool boolean bytea char "char" name int8 bigint int2 smallint int2vector int4 integer int regproc text oid tid xid cid oidvector ' +
    'json xml pg_node_tree pg_ndistinct pg_dependencies pg_mcv_list pg_ddl_command xid8 point lseg path box polygon ' +
    'line float4 real float8 float unknown circle money macaddr inet cidr macaddr8 aclitem bpchar character varchar ' +
    'date time timestamp timestamptz interval timetz bit varbit numeric decimal dec refcursor regprocedure regoper ' +
    'regoperator regclass regcollation regtype regrole regnamespace uuid pg_lsn tsvector gtsvector tsquery ' +
    'regconfig regdictionary jsonb jsonpath txid_snapshot pg_snapshot int4range numrange tsrange tstzrange ' +
    'daterange int8range int4multirange nummultirange tsmultirange tstzmultirange datemultirange int8multirange ' +
    'record cstring any anyarray void trigger event_trigger language_handler internal anyelement anynonarray ' +
    'anyenum fdw_handler index_am_handler tsm_handler table_am_handler anyrange anycompatible ' +
    'anycompatiblearray anycompatiblenonarray anycompatiblerange anymultirange anycompatiblemultirange ' +
    'pg_brin_bloom_summary pg_brin_minmax_multi_summary opaque "any"'
  ).split(' '),
)

const LONGER =
  /^(double precision|character varying|bit varying|national |(timestamp|time) with(out)? time zone|interval |(timestamp|time)\(|TABLE\()/

/** Whether a type without schema is PostgreSQL's own. */
export function isSystemType(type: string): boolean {
  return SYSTEM_TYPES.has(type) || LONGER.test(type)
}
