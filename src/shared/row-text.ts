/**
 * Rows as text for files and the clipboard: CSV, tab-separated values, JSON
 * lines, INSERT statements, VALUES and WHERE, quoted by the column's type as
 * PostgreSQL reads it with standard_conforming_strings on. Values are those of
 * COPY's text form, unescaped; null is NULL.
 */

export type TextFormat = 'csv' | 'tsv' | 'jsonl' | 'insert'

/** What a text says of the whole: the table's identity and the columns. */
export interface TextHeading {
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** One row. `computed` says, column by column, what PostgreSQL works out: a default, or an expression that is written as it is. */
export interface TextRow {
  readonly values: readonly (string | null)[]
  readonly computed: readonly ('default' | 'expression' | null)[]
}

/** What comes before the first row: the line of names, or nothing. */
export function rowHeading(format: TextFormat, { columns }: TextHeading): string {
  if (format === 'csv') return `${columns.map(({ name }) => csvValue(name)).join(',')}\n`
  if (format === 'tsv') return `${columns.map(({ name }) => tsvValue(name)).join('\t')}\n`
  return ''
}

/** One row with its line end. */
export function rowText(format: TextFormat, heading: TextHeading, row: TextRow): string {
  const { columns, table } = heading
  const { values, computed } = row
  switch (format) {
    case 'csv':
      return `${values.map((value, at) => csvValue(told(value, computed[at]))).join(',')}\n`
    case 'tsv':
      return `${values.map((value, at) => tsvValue(told(value, computed[at]))).join('\t')}\n`
    case 'jsonl':
      return `${jsonRow(columns, row)}\n`
    case 'insert': {
      if (columns.length === 0) return `INSERT INTO ${table} DEFAULT VALUES;\n`
      const names = columns.map(({ name }) => quotedName(name)).join(', ')
      return `INSERT INTO ${table} (${names}) VALUES (${sqlValues(columns, row)});\n`
    }
  }
}

/** A default is no value that could be written. */
function told(value: string | null, computed: 'default' | 'expression' | null | undefined): string | null {
  return computed === 'default' ? null : value
}

/** As COPY ... WITH (FORMAT csv) writes it: NULL is nothing, the empty string is quoted. */
function csvValue(value: string | null): string {
  if (value === null) return ''
  return value === '' || /[",\r\n]|^\\\.$|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

const TSV_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
}

/** As COPY's text form writes it, so that it can be loaded again: NULL is `\N`. */
function tsvValue(value: string | null): string {
  if (value === null) return '\\N'
  return value.replaceAll(/[\\\t\n\r\b\f\v]/g, (character) => TSV_ESCAPES[character] ?? character)
}

const NUMBER_TYPE =
  /^(?:smallint|integer|bigint|numeric|decimal|real|double precision|int[248]?|float[48]?|oid)(?:\([\d,-]*\))?$/
const SQL_NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** An object of the row: numbers as they are written, whatever their length; booleans, json and NULL as JSON's own. */
export function jsonRow(columns: TextHeading['columns'], { values, computed }: TextRow): string {
  const pairs = columns.flatMap(({ name, type }, at) =>
    computed[at] === 'default' ? [] : [`${JSON.stringify(name)}:${jsonValue(values[at] ?? null, type)}`],
  )
  return `{${pairs.join(',')}}`
}

function jsonValue(value: string | null, type: string): string {
  if (value === null) return 'null'
  if (NUMBER_TYPE.test(type) && JSON_NUMBER.test(value)) return value
  if (type === 'boolean' && (value === 't' || value === 'f')) return value === 't' ? 'true' : 'false'
  if (type === 'json' || type === 'jsonb') {
    const whole = asJson(value)
    if (whole !== null) return whole
  }
  return JSON.stringify(value)
}

/** JSON text on one line, its numbers untouched; null where it is none. */
function asJson(text: string): string | null {
  try {
    JSON.parse(text)
  } catch {
    // Shown as a string then.
    return null
  }
  // Line ends stand only between JSON's parts, never within its strings.
  return text.replaceAll(/[\r\n]+\s*/g, ' ').trim()
}

/** The values of a row, as they stand between the parentheses of VALUES. */
export function sqlValues(columns: TextHeading['columns'], { values, computed }: TextRow): string {
  return columns
    .map(({ type }, at) => {
      if (computed[at] === 'default') return 'DEFAULT'
      const value = values[at] ?? null
      return computed[at] === 'expression' && value !== null ? value : sqlValue(value, type)
    })
    .join(', ')
}

/** One value as SQL: NULL, a number or a boolean as it is, anything else as a literal. */
export function sqlValue(value: string | null, type: string): string {
  if (value === null) return 'NULL'
  // A bare -0 is an integer, which loses the sign that a float has.
  if (NUMBER_TYPE.test(type) && SQL_NUMBER.test(value) && !/^-0*\.?0*$/.test(value)) return value
  if (type === 'boolean' && (value === 't' || value === 'f')) return value === 't' ? 'true' : 'false'
  if (/^bit(?: varying)?(?:\(\d+\))?$/.test(type) && /^[01]*$/.test(value)) return `B'${value}'`
  return sqlLiteral(value)
}

/** A string literal. A backslash is plain where standard_conforming_strings is on, as it is by default since 9.1. */
export function sqlLiteral(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

/** A condition that a row's values meet: `a = 1 AND b IS NULL`. What has no equality (json, xml, points) is compared as text. */
export function sqlCondition(columns: TextHeading['columns'], { values, computed }: TextRow): string {
  return columns
    .flatMap(({ name, type }, at) => {
      if (computed[at] === 'default') return []
      const value = values[at] ?? null
      const quoted = quotedName(name)
      if (value === null) return [`${quoted} IS NULL`]
      if (computed[at] === 'expression') return [`${quoted} = ${value}`]
      if (NO_EQUALITY.test(type)) return [`${quoted}::text = ${sqlLiteral(value)}`]
      // A literal takes the column's type; a bare 0.1 would be wider than a real.
      const isReal = type === 'real' || type === 'float4'
      return [`${quoted} = ${isReal ? sqlLiteral(value) : sqlValue(value, type)}`]
    })
    .join(' AND ')
}

const NO_EQUALITY = /^(?:json|xml|point|box|polygon|path|line)(?:\[\])*$/

/** Words that PostgreSQL takes for a name only in quotes. */
const RESERVED = new Set(
  'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout int integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value least merge_action national nchar none normalize nullif numeric out overlay position precision real row setof smallint substring time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable'.split(
    ' ',
  ),
)

/** A column's name as PostgreSQL's quote_ident writes it. */
export function quotedName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`
}
