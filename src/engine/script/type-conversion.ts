/**
 * What changing a column's type means: which expression converts the values,
 * what may be lost, whether the table is written anew. After PostgreSQL's own
 * casts (catalog/pg_cast.dat), find_coercion_pathway (parser/parse_coerce.c)
 * and ATColumnChangeRequiresRewrite (commands/tablecmds.c).
 */
import { risk } from './plan-step.ts'
import type { PlannedRisk } from './plan-step.ts'
import type { PlannedQuestion } from './row-questions.ts'

/** What is known of a type that the dumps make. */
export interface KnownType {
  readonly form: 'enum' | 'domain' | 'other'
  /** Of a domain. */
  readonly base: string | null
  /** Of a domain: whether its values are checked. */
  readonly checked: boolean
}
/** Finds a type by its name; null where the dumps do not make it. */
export type TypeLookup = (name: string) => KnownType | null

/** How values become those of the new type. */
export interface Conversion {
  /** What stands after USING; null where PostgreSQL converts by itself. */
  readonly using: string | null
  readonly risks: readonly PlannedRisk[]
}

interface TypeParts {
  readonly base: string
  readonly modifiers: readonly number[]
  readonly array: boolean
}

function partsOf(type: string): TypeParts {
  const array = type.endsWith('[]')
  const plain = array ? type.slice(0, -2) : type
  const [, before = plain, list, after = ''] = /^(.*?)\(([-\d, ]+)\)(.*)$/s.exec(plain) ?? []
  const modifiers = list === undefined ? [] : list.split(',').map(Number)
  return { base: `${before}${after}`.trim(), modifiers, array }
}

const STRINGS: ReadonlySet<string> = new Set(['text', 'character varying', 'character', 'bpchar', 'name'])
const INTEGERS = ['smallint', 'integer', 'bigint']
const NUMBERS: ReadonlySet<string> = new Set([...INTEGERS, 'numeric', 'real', 'double precision'])
const T = 'timestamp without time zone'
const TZ = 'timestamp with time zone'
const TIME = 'time without time zone'
const TIME_TZ = 'time with time zone'

/** Casts by assignment between the system's own types; those among numbers and to strings are not listed. */
const BY_ASSIGNMENT: ReadonlySet<string> = new Set(
  [
    ['date', T, TZ],
    [T, 'date', TIME, TZ],
    [TZ, 'date', TIME, TIME_TZ, T],
    [TIME, 'interval', TIME_TZ],
    [TIME_TZ, TIME],
    ['interval', TIME],
    ['json', 'jsonb'],
    ['jsonb', 'json'],
    ['bit', 'bit varying'],
    ['bit varying', 'bit'],
    ['cidr', 'inet'],
    ['inet', 'cidr'],
    ['macaddr', 'macaddr8'],
    ['macaddr8', 'macaddr'],
    ['numeric', 'money'],
    ['integer', 'money', 'oid'],
    ['bigint', 'money', 'oid'],
    ['money', 'numeric'],
    ['oid', 'integer', 'bigint'],
  ].flatMap(([from, ...to]) => to.map((one) => `${from} -> ${one}`)),
)

/** Casts that have to be asked for. */
const EXPLICIT: ReadonlySet<string> = new Set([
  'integer -> boolean',
  'boolean -> integer',
  'bit -> integer',
  'bit -> bigint',
  'integer -> bit',
  'bigint -> bit',
  'jsonb -> boolean',
  'jsonb -> numeric',
  'jsonb -> integer',
  'jsonb -> bigint',
  'jsonb -> smallint',
  'jsonb -> real',
  'jsonb -> double precision',
])

/** What a change of type may lose without a word: the cast by assignment rounds or cuts. */
const LOSING: ReadonlyMap<string, string> = new Map(
  [
    [T, 'date', 'the time of day'],
    [TZ, 'date', 'the time of day'],
    [T, TIME, 'the date'],
    [TZ, TIME, 'the date'],
    [TZ, TIME_TZ, 'the date'],
    [TZ, T, 'the time zone'],
    [TIME_TZ, TIME, 'the time zone'],
    ['interval', TIME, 'whole days'],
    ['numeric', 'double precision', 'digits'],
    ['numeric', 'real', 'digits'],
    ['double precision', 'real', 'digits'],
    ['bigint', 'real', 'digits'],
    ['integer', 'real', 'digits'],
    ['bigint', 'double precision', 'digits'],
    ...['numeric', 'real', 'double precision'].flatMap((from) =>
      INTEGERS.map((to) => [from, to, 'what stands behind the decimal point']),
    ),
  ].map(([from, to, what]) => [`${from} -> ${to}`, what as string]),
)

function isBuiltIn(base: string): boolean {
  return !base.includes('.') || base.startsWith('pg_catalog.')
}

/** The type under a domain, through domains over domains. */
function underDomain(type: string, types: TypeLookup, depth = 0): string {
  const { base, array } = partsOf(type)
  const known = types(base)
  if (array || known?.form !== 'domain' || known.base === null || depth > 16) return type
  return underDomain(known.base, types, depth + 1)
}

/** How a column of one type becomes one of another. `column` is its quoted name, `where` what the risks call it. */
export function conversionOf(
  from: string,
  to: string,
  {
    column,
    where,
    types,
    asks,
  }: {
    readonly column: string
    readonly where: string
    readonly types: TypeLookup
    /** What of the rows tells whether it fails. */
    readonly asks?: PlannedQuestion
  },
): Conversion {
  const [source, target] = [partsOf(underDomain(from, types)), partsOf(underDomain(to, types))]
  const using = usingOf(source, target, { column, to, types })
  const risks: PlannedRisk[] = []
  const lost = lostIn(source, target)
  if (lost !== null)
    risks.push(risk('destroys data', `${where}: ${lost} is lost where ${from} becomes ${to}`))
  else if (mayFail(source, target, types) || types(partsOf(to).base)?.checked === true)
    risks.push(
      risk('may fail on rows', `${where}: every value of type ${from} must be one of type ${to}`, asks),
    )
  if (isRewritten(from, to, source, target, types))
    risks.push(risk('rewrites table', `${where}: the table and its indexes are written anew`))
  return { using, risks }
}

function usingOf(
  source: TypeParts,
  target: TypeParts,
  { column, to, types }: { readonly column: string; readonly to: string; readonly types: TypeLookup },
): string | null {
  const step = `${source.base} -> ${target.base}`
  if (source.array === target.array) {
    if (source.base === target.base || STRINGS.has(target.base)) return null
    if (NUMBERS.has(source.base) && NUMBERS.has(target.base)) return null
    if (BY_ASSIGNMENT.has(step)) return null
    if (STRINGS.has(source.base) || EXPLICIT.has(step)) return `${column}::${to}`
    const brought = [source.base, target.base].some((base) => !isBuiltIn(base) && types(base) === null)
    if (brought) return `${column}::${to}`
  } else if (target.array) {
    // One value becomes a list of one.
    return source.base === target.base ? `ARRAY[${column}]::${to}` : `ARRAY[${column}::text]::${to}`
  } else if (STRINGS.has(target.base)) return null
  return source.array && target.array ? `${column}::text[]::${to}` : `${column}::text::${to}`
}

function lostIn(source: TypeParts, target: TypeParts): string | null {
  const told = LOSING.get(`${source.base} -> ${target.base}`)
  if (told !== undefined) return told
  if (source.base !== target.base) {
    const scale = target.base === 'numeric' && target.modifiers.length > 0 ? (target.modifiers[1] ?? 0) : null
    const decimal = source.base === 'real' || source.base === 'double precision'
    return decimal && scale !== null ? `what stands behind ${scale} decimals` : null
  }
  if (source.base === 'numeric' && target.modifiers.length > 0) {
    const [, before = source.modifiers.length > 0 ? 0 : Number.POSITIVE_INFINITY] = source.modifiers
    const [, after = 0] = target.modifiers
    return after < before ? `what stands behind ${after} decimals` : null
  }
  if (/^(?:time|timestamp|interval)/.test(source.base) && target.modifiers.length > 0) {
    const [before = 6] = source.modifiers
    const [after = 6] = target.modifiers
    return after < before ? 'fractions of seconds' : null
  }
  return null
}

/** Whether a value may not fit. */
function mayFail(source: TypeParts, target: TypeParts, types: TypeLookup): boolean {
  if (source.base !== target.base) {
    const [low, high] = [INTEGERS.indexOf(target.base), INTEGERS.indexOf(source.base)]
    if (low >= 0 && high >= 0) return low < high
    if (STRINGS.has(target.base)) return target.modifiers.length > 0 || target.base === 'name'
    if (NUMBERS.has(source.base) && NUMBERS.has(target.base))
      return target.modifiers.length > 0 || INTEGERS.includes(target.base)
    if (source.base === 'inet' || source.base === 'macaddr8' || target.base === 'bit') return true
    return STRINGS.has(source.base) || !BY_ASSIGNMENT.has(`${source.base} -> ${target.base}`)
  }
  if (source.array !== target.array) return source.array
  if (types(source.base)?.form === 'enum') return false
  if (target.base === 'numeric' && target.modifiers.length > 0)
    return (
      wholeDigits(target) < (source.modifiers.length > 0 ? wholeDigits(source) : Number.POSITIVE_INFINITY)
    )
  const sized = STRINGS.has(target.base) || target.base.startsWith('bit')
  return (
    sized && target.modifiers.length > 0 && (source.modifiers[0] ?? Infinity) > (target.modifiers[0] ?? 0)
  )
}

const wholeDigits = ({ modifiers: [precision = 0, scale = 0] }: TypeParts): number => precision - scale

/** Pairs that are the same bytes (casts of method 'b'). */
const SAME_BYTES: ReadonlySet<string> = new Set([
  'text -> character varying',
  'character varying -> text',
  'cidr -> inet',
  'bit -> bit varying',
])

function isRewritten(
  from: string,
  to: string,
  source: TypeParts,
  target: TypeParts,
  types: TypeLookup,
): boolean {
  if (from === to) return false
  if (types(partsOf(to).base)?.checked === true || source.array !== target.array) return true
  const same = source.base === target.base
  if (!same && !SAME_BYTES.has(`${source.base} -> ${target.base}`)) return true
  const [before, after] = [source.modifiers[0], target.modifiers[0]]
  switch (target.base) {
    case 'character varying':
    case 'bit varying':
      return after !== undefined && (before === undefined || before > after)
    case 'character':
    case 'bit':
      return before !== after
    case 'numeric':
      if (after === undefined) return false
      return (
        before === undefined || before > after || (source.modifiers[1] ?? 0) !== (target.modifiers[1] ?? 0)
      )
    default:
      if (/^(?:time|timestamp|interval)/.test(target.base)) return (after ?? 6) < (before ?? 6)
      return false
  }
}
