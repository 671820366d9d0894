/**
 * What the scan makes of a dump's bytes: a gapless sequence of items. The
 * ranges [start, end) of all items of a file, in order, cover it exactly. The
 * scan knows psql's lexer, not what a table is.
 */
import type { Finding } from '../../shared/model.ts'
import type { Mojibake } from '../source/text/mojibake.ts'

/** Bytes from `start` up to, not including, `end`; `line` is the line of `start`, from 1. */
export interface ByteRange {
  readonly start: number
  readonly end: number
  readonly line: number
}

/** A statement with its semicolon. A statement begins at its first token: comments and blanks before it are items of their own. */
export interface StatementItem extends ByteRange {
  readonly kind: 'statement'
  /**
   * The statement's text, decoded, without its semicolon; `null` where it is
   * longer than the scan keeps (see `head`).
   */
  readonly text: string | null
  /** The first few kilobytes, always there. */
  readonly head: string
  /** The setting in force when it was read; literals mean other things when it is off. */
  readonly standardConformingStrings: boolean
  /** False where the file ended before the semicolon. */
  readonly complete: boolean
  /** The client_encoding in force, by PostgreSQL's own name; UTF8 where absent. */
  readonly encoding?: string
}

/** A psql backslash command with its argument: `\restrict x`, `\connect db`. Runs to the end of its line. */
export interface PsqlItem extends ByteRange {
  readonly kind: 'psql'
  /** Without the backslash: 'restrict', 'connect'. */
  readonly command: string
  readonly argument: string
}

/** How the rows of a data block are written: all that reading them back needs besides their bytes. Plain data. */
export type RowForm =
  | {
      readonly kind: 'text' | 'csv'
      readonly delimiter: string
      /** What stands for NULL, unquoted. */
      readonly null: string
      /** Of csv alone. */
      readonly quote: string
      readonly escape: string
      /** Whether the first line names the columns and is no row. */
      readonly header: boolean
    }
  | { readonly kind: 'binary' }
  | { readonly kind: 'insert'; readonly standardConformingStrings: boolean }

/**
 * Rows. Either those after a COPY ... FROM stdin statement, up to and with the
 * line of the end mark: then the item follows its StatementItem immediately,
 * but for the rest of the header's line, which is a blank item. Or a run of
 * INSERT statements with the same head, with the blanks between them: then
 * `insert` is there, the item begins with the first statement and ends after
 * the last one's semicolon, and no StatementItem stands for any of them. A
 * comment, another statement or another head ends a run.
 */
export interface CopyDataItem extends ByteRange {
  readonly kind: 'copy data'
  /** End of the rows: where the end-of-data mark begins, or the last INSERT or the file ends. */
  readonly dataEnd: number
  readonly rows: number
  /** False where the file ended before the end mark. */
  readonly complete: boolean
  readonly anchors: RowAnchors
  /** The client_encoding in force, by PostgreSQL's own name; UTF8 where absent. */
  readonly encoding?: string
  /** The form of the rows; text where absent. pg_dump writes 'text' and 'insert'. */
  readonly format?: RowForm['kind']
  /** The form with its options; pg_dump's own text form where absent. */
  readonly form?: RowForm
  /** What a run of INSERTs says besides its rows. */
  readonly insert?: InsertFacts
}

/** A run of INSERT statements. */
export interface InsertFacts {
  /** `INSERT INTO s.t (a, b) VALUES`, the same in all of them, decoded. */
  readonly head: string
  readonly statements: number
  /** Bytes of the item that are blanks between statements. */
  readonly blankBytes: number
}

/**
 * Sparse places in a data block: `rows[i]` is the number of the row (from 0,
 * within the block) that begins at byte `offsets[i]` of the file, or, among
 * INSERTs, that is the next to be met from there: the byte is that of a
 * statement, of a parenthesis or of what stands between two of them. Ascending;
 * the first is row 0; a short run of INSERTs has none, for its start would be the only one. Consecutive anchors are at most about 64 KiB of bytes
 * apart, unless a single row is longer or the block is very large.
 */
export interface RowAnchors {
  readonly rows: Float64Array
  readonly offsets: Float64Array
}

/** A run of comments. `text` is its first few kilobytes. */
export interface CommentItem extends ByteRange {
  readonly kind: 'comment'
  readonly text: string
}

export interface BlankItem extends ByteRange {
  readonly kind: 'blank'
}

/** Bytes that the lexer could make nothing of: an unclosed quote at the end of the file, stray data. */
export interface UnparsedItem extends ByteRange {
  readonly kind: 'unparsed'
  readonly reason: string
  readonly head: string
}

export type ScanItem = StatementItem | PsqlItem | CopyDataItem | CommentItem | BlankItem | UnparsedItem

export interface ScanResult {
  /** Bytes read; equals the file's size. */
  readonly bytes: number
  readonly lines: number
  /** The client_encoding that the file set, else 'UTF8'. */
  readonly encoding: string
  /** True where lines end in CRLF. */
  readonly crlf: boolean
  /** What the scan noticed: truncation, a byte order mark, bytes that are not valid in the encoding ... */
  readonly findings: readonly Finding[]
  /** Whether the rows are UTF-8 that was read as a code page, and where the first such letter stands. */
  readonly mojibake: (Mojibake & { readonly byte: number; readonly line: number }) | null
}
