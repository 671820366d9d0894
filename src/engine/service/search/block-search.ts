/** What a search of one data block takes and gives, whatever the form of its rows. */
import type { Mark } from '../../../shared/search-model.ts'
import type { RowAnchors, RowForm } from '../../scan/index.ts'
import type { BytePattern } from './byte-pattern.ts'
import type { ByteWindow } from './byte-window.ts'
import type { TextMatcher } from './text-matcher.ts'

/** A value that has what is looked for. Row and column count from 0 within the block. */
export interface FoundValue {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly at: Mark
}

export interface BlockSearch {
  readonly start: number
  readonly dataEnd: number
  readonly rows: number
  readonly anchors: RowAnchors
  readonly form: RowForm
  /** PostgreSQL's own name. */
  readonly encoding: string
  readonly matcher: TextMatcher
  /** Null where every row has to be looked at. */
  readonly pattern: BytePattern | null
  readonly signal: AbortSignal
  /** Takes a value; false where no more of this block is wanted. */
  readonly onFound: (found: FoundValue) => boolean
  /** Told of a row too long to be looked through to its end. */
  readonly onLongRow: () => void
}

/** Looks through one block; `window` stands at its first row. */
export type SearchBlock = (window: ByteWindow, search: BlockSearch) => Promise<void>
