/** What the rows of a table say of its columns. Plain JSON. */
import type { ValueOrder } from '../../../shared/rows-model.ts'

/** A value as text, of which only the beginning may be here. */
export interface ShownValue {
  readonly text: string
  /** Whether there is more of it. */
  readonly isCut: boolean
}

/** One of the most frequent values of a column. */
export interface FrequentValue extends ShownValue {
  /** Rows that have it; see `ColumnFacts.frequentMissed`. */
  readonly count: number
}

/** What the rows that were looked at say of one column. */
export interface ColumnFacts {
  readonly name: string
  /** As the catalog has it; '' where the rows have a column that the table has not. */
  readonly type: string
  /** How its values are compared; 'written': they have no order that is known here. */
  readonly order: ValueOrder
  readonly nulls: number
  /** Values that PostgreSQL computes when the dump is loaded. */
  readonly unknown: number
  readonly empty: number
  /** Distinct values beside NULL. Where `isExact` is false it is an estimate, off by more than `error` of it about once in three times. */
  readonly distinct: { readonly count: number; readonly isExact: boolean; readonly error: number }
  /** In characters, of bytea in bytes; null where there is no value. */
  readonly shortest: number | null
  readonly longest: number | null
  /** In the type's order, of texts in that of their bytes; null where there is no value or no order. */
  readonly least: ShownValue | null
  readonly greatest: ShownValue | null
  /** The most frequent first; those that came once only are left out. */
  readonly frequent: readonly FrequentValue[]
  /** By how much a count of `frequent` may be too low; 0: they are exact. */
  readonly frequentMissed: number
  /** Values so long that only their first MiB was looked at. */
  readonly cut: number
}

/** The columns of a table, and one row. */
export interface TableColumnFacts {
  /** Rows that were looked at, from the first on; all there are unless a limit was given. */
  readonly looked: number
  /** Rows that are not taken apart: those of COPY's binary form. */
  readonly unread: number
  readonly columns: readonly ColumnFacts[]
  /** The values of the first row, in the order of `columns`: null is NULL, undefined what the dump does not say. Null where no row was looked at. */
  readonly firstRow: readonly (ShownValue | null | undefined)[] | null
}
