/**
 * How each statement was read, counted by the kind of object that it is about:
 * what it made or changed first, else what its first words name. Knows nothing
 * of how statements are read.
 */
import { OBJECT_KINDS } from '../../shared/model.ts'
import type { Coverage, CoverageKind, KindCoverage, ObjectKind } from '../../shared/model.ts'

/** How a statement was read. */
export type Outcome = 'modelled' | 'text only' | 'unparsed'

const COUNTED = { modelled: 'modelled', 'text only': 'textOnly', unparsed: 'unparsed' } as const

/** Counts statements and bytes while a dump is read. */
export class CoverageLedger {
  readonly bytes = { statements: 0, data: 0, comments: 0, psql: 0, blank: 0, unparsed: 0 }
  readonly #byKind = new Map<CoverageKind, KindCoverage>()

  /** Counts statements of one kind that were read alike. */
  count(kind: CoverageKind, outcome: Outcome, statements = 1): void {
    const row = this.#byKind.get(kind) ?? noneOf(kind)
    row.statements += statements
    row[COUNTED[outcome]] += statements
    this.#byKind.set(kind, row)
  }

  /** What was counted; the totals are the sums of the kinds. */
  settle(): Coverage {
    return withTotals([...this.#byKind.values()], { ...this.bytes })
  }
}

const noneOf = (kind: CoverageKind): KindCoverage => ({
  kind,
  statements: 0,
  modelled: 0,
  textOnly: 0,
  unparsed: 0,
})

const ORDER = new Map<CoverageKind, number>(
  [...OBJECT_KINDS, 'session' as const].map((kind, at) => [kind, at]),
)

function withTotals(rows: readonly KindCoverage[], bytes: Coverage['bytes']): Coverage {
  const sum = (name: keyof Omit<KindCoverage, 'kind'>): number =>
    rows.reduce((all, row) => all + row[name], 0)
  return {
    statements: sum('statements'),
    modelled: sum('modelled'),
    textOnly: sum('textOnly'),
    unparsed: sum('unparsed'),
    bytes,
    byKind: rows.toSorted((a, b) => (ORDER.get(a.kind) ?? 0) - (ORDER.get(b.kind) ?? 0)),
  }
}

/** The coverage of two readings together: an archive's script, and a data block of it. */
export function sumOfCoverage(first: Coverage, second: Coverage): Coverage {
  const rows = new Map<CoverageKind, KindCoverage>()
  for (const { kind, ...counts } of [...first.byKind, ...second.byKind]) {
    const row = rows.get(kind) ?? noneOf(kind)
    for (const name of ['statements', 'modelled', 'textOnly', 'unparsed'] as const) row[name] += counts[name]
    rows.set(kind, row)
  }
  const bytes = { ...first.bytes }
  for (const name of Object.keys(bytes) as (keyof typeof bytes)[]) bytes[name] += second.bytes[name]
  return withTotals([...rows.values()], bytes)
}

/** The coverage of bytes without a statement. */
export function coverageOfBytes(bytes: Coverage['bytes']): Coverage {
  return withTotals([], bytes)
}

/** Words between the verb and the kind. */
const QUALIFIERS =
  'OR REPLACE|GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|UNIQUE|RECURSIVE|TRUSTED|PROCEDURAL|CONSTRAINT|DEFAULT|IF NOT EXISTS|IF EXISTS'
/** Kinds by the words of statements, where these are not the kind's own. */
const WORDS: Readonly<Record<string, ObjectKind>> = {
  language: 'procedural language',
  'large object': 'large object',
  user: 'role',
  group: 'role',
  privileges: 'default acl',
  routine: 'function',
}
const kindsByWords = new Map<string, ObjectKind>([
  ...OBJECT_KINDS.map((kind): [string, ObjectKind] => [kind, kind]),
  ...Object.entries(WORDS),
])
const KIND_WORDS = [...kindsByWords.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((words) => words.replaceAll(' ', String.raw`\s+`))
  .join('|')
const ABOUT = new RegExp(
  String.raw`^\s*(?:CREATE|ALTER|DROP|COMMENT\s+ON|SECURITY\s+LABEL\s+ON|REFRESH)\s+(?:(?:${QUALIFIERS.replaceAll(' ', String.raw`\s+`)})\s+)*(${KIND_WORDS})\b`,
  'i',
)
const ROWS = /^\s*(?:INSERT\s+INTO|COPY|UPDATE|DELETE\s+FROM|TRUNCATE)\b/i

/** The kind that a statement's first words name: for those that changed nothing, or were not understood. Null where they name none. */
export function kindOfHead(head: string): ObjectKind | null {
  const words = ABOUT.exec(head)?.[1]
  if (words !== undefined) return kindsByWords.get(words.toLowerCase().replace(/\s+/g, ' ')) ?? null
  return ROWS.test(head) ? 'table' : null
}
