/** What the health of one dump is told by: plain JSON, as reports carry it. */
import type { Severity } from '../../../shared/model.ts'

/** The rules, in the order in which they are told. */
export const HEALTH_CODES = [
  'missing-end-mark',
  'damaged-dump',
  'invalid-text',
  'foreign-key-without-row',
  'duplicate-key',
  'null-in-not-null',
  'unqualified-name',
  'sequence-behind',
  'data-left-out',
  'empty-beside-siblings',
  'definer-without-path',
  'policies-without-row-security',
  'row-security-without-policy',
  'foreign-key-not-valid',
  'foreign-key-without-index',
  'unlogged-table',
] as const
export type HealthCode = (typeof HEALTH_CODES)[number]

/** SQL for whoever has the database: what shows the finding there, or what mends it. */
export interface HealthSql {
  readonly what: 'check' | 'mend'
  readonly text: string
}

/** One row that a finding is about. Values are cut at 200 characters, and masked where that was asked for. */
export interface HealthExample {
  /** Key of the table. */
  readonly table: string
  /** From 0 over the whole table. */
  readonly row: number
  /** Of the archive's member (0: the script) that `byte` counts in. */
  readonly member: number
  readonly byte: number
  readonly values: readonly { readonly column: string; readonly value: string | null }[]
}

export interface HealthFinding {
  readonly code: HealthCode
  readonly severity: Severity
  /** One plain sentence or two, with the figures. */
  readonly message: string
  readonly database: string | null
  /** Key of the object that it is about; null for the dump itself. */
  readonly key: string | null
  /** Its kind and identity as the index has them; null for the dump itself. */
  readonly kind: string | null
  readonly object: string | null
  /** Key of the table that the object is or belongs to. */
  readonly table: string | null
  /** Where the object, or the damage, begins in the script. */
  readonly place: { readonly byte: number; readonly line: number } | null
  readonly sql: readonly HealthSql[]
  /**
   * How it is known: by 'all rows' of what it names; by 'some rows', where
   * others could not be judged (`unjudged` of them), so that there may be more;
   * by the 'schema' alone; by the 'file' itself.
   */
  readonly counted: 'all rows' | 'some rows' | 'schema' | 'file'
  /** Rows that were looked at, of these those that break the rule, and rows that could not be judged. */
  readonly looked: number
  readonly failing: number
  readonly unjudged: number
  /** The first rows, a few. */
  readonly examples: readonly HealthExample[]
}

/** Something that a rule should have looked at and could not. */
export interface NotLooked {
  readonly key: string | null
  readonly object: string
  /** A part of a sentence: 'its rows are in binary COPY, which is not taken apart'. */
  readonly reason: string
}

/** What became of one rule. */
export interface HealthRule {
  readonly code: HealthCode
  readonly title: string
  /** What exactly is held to be a finding, in a sentence. */
  readonly rule: string
  /** Of what it counts: 'foreign keys', 'tables'. */
  readonly unit: string
  /** How many of these were looked at whole; and rows, where it looks at rows. */
  readonly looked: number
  readonly rows: number
  readonly findings: number
  /** How many were not looked at, or not whole, and the first of them. */
  readonly notLooked: number
  readonly notLookedFirst: readonly NotLooked[]
}

/** The health of one dump. Findings stand in the order of the rules, errors first, then by object. */
export interface HealthFacts {
  readonly findings: readonly HealthFinding[]
  readonly rules: readonly HealthRule[]
  readonly counts: Readonly<Record<Severity, number>>
  /** Tables whose rows were passed, their rows, and the bytes of these. */
  readonly passed: { readonly tables: number; readonly rows: number; readonly bytes: number }
}
