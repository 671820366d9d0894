/** Types as format_type() prints them (PostgreSQL's src/backend/utils/adt/format_type.c). */
import type { Node, TypeName } from '@pgsql/types'
import { quoteIdentifier, quoteName } from './names.ts'

/** The names under which the system's own types are printed. */
const PRINTED: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bool: 'boolean',
  bpchar: 'character',
  char: '"char"',
  varchar: 'character varying',
  varbit: 'bit varying',
  timestamp: 'timestamp without time zone',
  timestamptz: 'timestamp with time zone',
  time: 'time without time zone',
  timetz: 'time with time zone',
  decimal: 'numeric',
}

/** Fields of an interval by their type modifier (INTERVAL_MASK in utils/timestamp.h). */
const INTERVAL_FIELDS: Readonly<Record<number, string>> = {
  4: ' year',
  2: ' month',
  8: ' day',
  1024: ' hour',
  2048: ' minute',
  4096: ' second',
  6: ' year to month',
  1032: ' day to hour',
  3080: ' day to minute',
  7176: ' day to second',
  3072: ' hour to minute',
  7168: ' hour to second',
  6144: ' minute to second',
}

/** The name's parts, unquoted. */
export function typeNameParts(type: TypeName): string[] {
  return (type.names ?? []).flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []))
}

/** 'character varying(255)', 'app.mood[]', 'timestamp(3) without time zone'. PostgreSQL keeps no number of dimensions. */
export function formatTypeName(type: TypeName): string {
  const parts = typeNameParts(type)
  const last = parts.at(-1) ?? ''
  const system = parts[0] === 'pg_catalog' || (parts.length === 1 && last in PRINTED && last !== 'char')
  // "json" in quotes is the type that the grammar has a word for.
  const word = system || (parts.length === 1 && last === 'json')
  const base = parts[0] === 'pg_catalog' || word ? (PRINTED[last] ?? last) : quoteName(parts)
  const written = (type.typmods ?? []).map(modifierText).filter((text) => text !== '')
  const modifiers = last === 'geometry' || last === 'geography' ? written.map(shapeText) : written
  const array = (type.arrayBounds?.length ?? 0) > 0 ? '[]' : ''
  return `${type.setof ? 'SETOF ' : ''}${withModifiers(base, modifiers)}${type.pct_type ? '%TYPE' : ''}${array}`
}

/** A type as it stands among the arguments of a function, in its result or in a cast: PostgreSQL keeps no modifiers there. */
export function formatBareTypeName(type: TypeName): string {
  const { typmods: _, ...bare } = type
  // format_type says bpchar only where it is told that there is no length.
  return formatTypeName(bare).replace(/^(SETOF )?bpchar(?=$|\[)/, '$1character')
}

function withModifiers(base: string, modifiers: readonly string[]): string {
  if (base === 'interval') return intervalText(modifiers)
  // bpchar without a length is no character, which is character(1).
  if (modifiers.length === 0) return base === 'character' ? 'bpchar' : base
  const zoned = /^(timestamp|time)( with(?:out)? time zone)$/.exec(base)
  return zoned ? `${zoned[1]}(${modifiers.join(',')})${zoned[2]}` : `${base}(${modifiers.join(',')})`
}

/** PostGIS prints its shapes so, whichever letters they are written in. */
const SHAPES = new Map(
  [
    'Geometry',
    'Point',
    'LineString',
    'Polygon',
    'MultiPoint',
    'MultiLineString',
    'MultiPolygon',
    'GeometryCollection',
    'CircularString',
    'CompoundCurve',
    'CurvePolygon',
    'MultiCurve',
    'MultiSurface',
    'PolyhedralSurface',
    'Triangle',
    'Tin',
  ].map((shape) => [shape.toLowerCase(), shape]),
)

function shapeText(modifier: string): string {
  const [, name = '', dimensions = ''] = /^([a-z]+?)(zm|z|m)?$/.exec(modifier.toLowerCase()) ?? []
  const shape = SHAPES.get(name)
  return shape === undefined ? modifier : `${shape}${dimensions.toUpperCase()}`
}

function intervalText(modifiers: readonly string[]): string {
  const [fields, precision] = modifiers
  const named = fields === undefined ? '' : (INTERVAL_FIELDS[Number(fields)] ?? '')
  return `interval${named}${precision === undefined ? '' : `(${precision})`}`
}

function modifierText(node: Node): string {
  if ('A_Const' in node) {
    const { ival, sval, fval } = node.A_Const
    if (ival) return String(ival.ival ?? 0)
    return sval?.sval ?? fval?.fval ?? ''
  }
  if ('ColumnRef' in node) {
    const [field] = node.ColumnRef.fields ?? []
    return field && 'String' in field ? quoteIdentifier(field.String.sval ?? '') : ''
  }
  if ('A_Expr' in node && node.A_Expr.rexpr) return `-${modifierText(node.A_Expr.rexpr)}`
  return ''
}
