/** The rules of health in words, and the book in which is written what each looked at, found and could not look at. */
import type { Severity } from '../../../shared/model.ts'
import type { CatalogObject } from '../../catalog/index.ts'
import { HEALTH_CODES } from './health-facts.ts'
import type { HealthCode, HealthFacts, HealthFinding, HealthRule, NotLooked } from './health-facts.ts'

interface RuleWords {
  readonly title: string
  readonly rule: string
  readonly unit: string
}

/** Siblings that an empty table must have at least, and how many times as many of them must have rows as have none. */
export const FEWEST_SIBLINGS = 2
export const TIMES_FILLED = 2

const RULES: Readonly<Record<HealthCode, RuleWords>> = {
  'missing-end-mark': {
    title: 'The end of the dump',
    rule: 'pg_dump ends a plain dump with the line "PostgreSQL database dump complete"; where that is not found at the end, the dump was cut or put together by hand.',
    unit: 'dump scripts',
  },
  'damaged-dump': {
    title: 'Damage',
    rule: 'Data that end before their end mark, statements that never end, members of an archive that are missing or cannot be unpacked, rows of another width than their COPY names columns.',
    unit: 'dumps',
  },
  'invalid-text': {
    title: 'Text in the wrong encoding',
    rule: 'Bytes that are not valid in the encoding that the dump names, several encodings in one file, or UTF-8 that was read as another encoding before.',
    unit: 'dumps',
  },
  'foreign-key-without-row': {
    title: 'Foreign keys without their row',
    rule: 'A row whose foreign key has a value and the table that it leads to has no row with it. MATCH SIMPLE passes over rows with a NULL in the key; MATCH FULL allows NULL in all its columns or in none.',
    unit: 'foreign keys',
  },
  'duplicate-key': {
    title: 'Duplicates under unique keys',
    rule: 'Two or more rows with equal values under a primary key, a unique constraint or a unique index on columns. NULLs are never equal, unless the key says NULLS NOT DISTINCT.',
    unit: 'unique keys',
  },
  'null-in-not-null': {
    title: 'NULL under NOT NULL',
    rule: 'A row with NULL in a column that is NOT NULL or part of a primary key.',
    unit: 'columns',
  },
  'unqualified-name': {
    title: 'Unqualified names that fail on restore',
    rule: 'pg_dump restores with an empty search_path. A function that names tables, functions or types of the dump without their schema, sets no search_path of its own and is called while restoring (by a check, a generated column, an index or a materialized view) does not find them then.',
    unit: 'functions called while restoring',
  },
  'sequence-behind': {
    title: 'Sequences behind their column',
    rule: 'A sequence of a serial or identity column, as the dump leaves it, that has yet to hand out a number which a row already has or which rows are already past.',
    unit: 'sequences',
  },
  'data-left-out': {
    title: 'Tables whose rows were left out',
    rule: 'pg_dump writes the rows of each table, even where there are none. A table without that part, in a dump that has it for others, was left out when dumping.',
    unit: 'tables',
  },
  'empty-beside-siblings': {
    title: 'Tables that are empty beside their siblings',
    rule: `A table with no rows, where at least ${FEWEST_SIBLINGS} tables of the same schema whose names begin with the same word have rows, and at least ${TIMES_FILLED} times as many have rows as have none. It may be in order; it is also how a lost table looks.`,
    unit: 'tables',
  },
  'definer-without-path': {
    title: 'SECURITY DEFINER without a fixed search_path',
    rule: "A function that runs with its owner's rights and does not set search_path: whoever calls it decides which tables and functions its unqualified names mean.",
    unit: 'functions and procedures',
  },
  'policies-without-row-security': {
    title: 'Policies on tables without row level security',
    rule: 'A table that has policies, and on which row level security is not enabled: the policies do nothing.',
    unit: 'tables with policies',
  },
  'row-security-without-policy': {
    title: 'Row level security without a policy',
    rule: 'A table on which row level security is enabled and that has no policy: nobody but its owner and roles that bypass it sees a row.',
    unit: 'tables with row level security',
  },
  'foreign-key-not-valid': {
    title: 'Foreign keys that are not valid',
    rule: 'A foreign key that is NOT VALID or NOT ENFORCED: PostgreSQL has not checked the rows that are there.',
    unit: 'foreign keys',
  },
  'foreign-key-without-index': {
    title: 'Foreign keys without an index',
    rule: 'A foreign key for whose columns no index of the referencing table begins with just these, in any order. Each DELETE, and each UPDATE of the key, in the referenced table then reads the whole referencing one.',
    unit: 'foreign keys',
  },
  'unlogged-table': {
    title: 'Unlogged tables',
    rule: 'A table that is UNLOGGED: it is emptied after a crash and is not replicated.',
    unit: 'tables',
  },
}

/** So many of what was not looked at are named. */
const MOST_NAMED = 100
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

type Draft = { looked: number; rows: number; notLooked: number; notLookedFirst: NotLooked[] }

/** What a finding says beyond its object. */
export type FindingDraft = Pick<HealthFinding, 'code' | 'severity' | 'message' | 'counted'> &
  Partial<Omit<HealthFinding, 'code' | 'severity' | 'message' | 'counted'>>

export class RuleBook {
  readonly #findings: HealthFinding[] = []
  readonly #rules = new Map<HealthCode, Draft>(
    HEALTH_CODES.map((code) => [code, { looked: 0, rows: 0, notLooked: 0, notLookedFirst: [] }]),
  )

  /** Something was looked at whole, and so many rows for it. */
  looked(code: HealthCode, count = 1, rows = 0): void {
    const rule = this.#rule(code)
    rule.looked += count
    rule.rows += rows
  }

  /** Something could not be looked at, or not whole. */
  notLooked(code: HealthCode, object: Pick<CatalogObject, 'key' | 'identity'> | null, reason: string): void {
    const rule = this.#rule(code)
    rule.notLooked += 1
    if (rule.notLookedFirst.length < MOST_NAMED)
      rule.notLookedFirst.push({ key: object?.key ?? null, object: object?.identity ?? 'the dump', reason })
  }

  /** A finding of an object, or of the dump itself. */
  found(object: CatalogObject | null, draft: FindingDraft): void {
    const [first] = object?.parts ?? []
    this.#findings.push({
      database: object?.database ?? null,
      key: object?.key ?? null,
      kind: object?.kind ?? null,
      object: object?.identity ?? null,
      table: object === null ? null : object.kind === 'table' ? object.key : object.parentKey,
      place: first === undefined ? null : { byte: first.start, line: first.line },
      sql: [],
      looked: 0,
      failing: 0,
      unjudged: 0,
      examples: [],
      ...draft,
    })
  }

  #rule(code: HealthCode): Draft {
    return this.#rules.get(code) as Draft
  }

  /** The facts; `passed` is what was read for them. */
  finish(passed: HealthFacts['passed']): HealthFacts {
    const order = (finding: HealthFinding): number =>
      HEALTH_CODES.indexOf(finding.code) * SEVERITIES.length + SEVERITIES.indexOf(finding.severity)
    const findings = this.#findings.toSorted((a, b) => order(a) - order(b) || b.failing - a.failing)
    const rules = HEALTH_CODES.map((code): HealthRule => {
      const ofRule = findings.filter((finding) => finding.code === code)
      return { code, ...RULES[code], ...this.#rule(code), findings: ofRule.length }
    })
    const count = (severity: Severity): number =>
      findings.filter((finding) => finding.severity === severity).length
    return {
      findings,
      rules,
      counts: { error: count('error'), warning: count('warning'), info: count('info') },
      passed,
    }
  }
}

/** '1 row', '1,204 rows'. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}
