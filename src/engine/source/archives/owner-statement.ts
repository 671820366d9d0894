/**
 * Who owns what an entry makes: the ALTER ... OWNER TO of _printTocEntry and
 * the naming of _getObjectDescription in PostgreSQL's pg_backup_archiver.c,
 * and fmtId of its string_utils.c. Strings are bytes, one character each.
 */
import type { TocEntry } from './toc-entry.ts'

/** Called by schema and name. */
const BY_NAME: ReadonlySet<string> = new Set([
  'COLLATION',
  'CONVERSION',
  'DOMAIN',
  'FOREIGN TABLE',
  'MATERIALIZED VIEW',
  'SEQUENCE',
  'STATISTICS',
  'TABLE',
  'TEXT SEARCH DICTIONARY',
  'TEXT SEARCH CONFIGURATION',
  'TYPE',
  'VIEW',
  'DATABASE',
  'PROCEDURAL LANGUAGE',
  'SCHEMA',
  'EVENT TRIGGER',
  'FOREIGN DATA WRAPPER',
  'SERVER',
  'PUBLICATION',
  'SUBSCRIPTION',
])
/** Their DROP says what they are called, arguments and all. */
const BY_DROP: ReadonlySet<string> = new Set([
  'AGGREGATE',
  'FUNCTION',
  'PROCEDURE',
  'OPERATOR',
  'OPERATOR CLASS',
  'OPERATOR FAMILY',
])

/** `ALTER ... OWNER TO` for what has an owner; what cannot be dropped has none of its own. */
export function ownerStatements(entry: TocEntry): string {
  const { description, owner, drop } = entry
  if (owner === null || owner === '' || drop === '') return ''
  if (description === 'BLOB METADATA') {
    const each = oidsOf(entry).map((oid) => `ALTER LARGE OBJECT ${oid} OWNER TO ${quoted(owner)};\n`)
    return `${each.join('')}\n`
  }
  const what = nameOf(entry)
  return what === null ? '' : `ALTER ${what} OWNER TO ${quoted(owner)};\n\n`
}

function nameOf(entry: TocEntry): string | null {
  const { description, tag, drop } = entry
  if (BY_NAME.has(description)) return `${description} ${qualified(entry)}`
  // A number, and only that: as a name it would be quoted.
  if (description === 'BLOB') return /^\d+$/.test(tag) ? `LARGE OBJECT ${tag}` : null
  if (BY_DROP.has(description)) return drop.replace(/^DROP /, '').replace(/[;\n]+$/, '')
  return null
}

/** fmtQualifiedId. */
export function qualified({ namespace, tag }: Pick<TocEntry, 'namespace' | 'tag'>): string {
  return `${namespace === null ? '' : `${quoted(namespace)}.`}${quoted(tag)}`
}

/** The large objects of one entry, one to a line: since 17 an entry stands for many. */
export function oidsOf({ definition }: TocEntry): string[] {
  return definition.split('\n').filter((line) => /^\d+$/.test(line))
}

/** fmtId: quoted where it would not be read as this name otherwise. */
export function quoted(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !KEYWORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`
}

/** All words that are more than unreserved in some version from 8.0 on; to quote one too many changes nothing. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both
  case cast char character check coalesce collate collation column concurrently constraint create cross
  current_catalog current_date current_role current_schema current_time current_timestamp current_user
  dec decimal default deferrable desc distinct do else end except exists extract false fetch float for
  foreign freeze from full grant greatest group grouping having ilike in initially inner inout int integer
  intersect interval into is isnull join json json_array json_arrayagg json_exists json_object
  json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
  limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif
  numeric offset on only or order out outer over overlaps overlay placing position precision primary real
  references returning right row select session_user setof similar smallint some substring symmetric
  system_user table tablesample then time timestamp to trailing treat trim true union unique user using
  values varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists
  xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/),
)
