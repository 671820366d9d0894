/**
 * Statements of one run of INSERTs on their way to become one data item: held
 * back until something else follows. Blanks between the statements belong to
 * the item and are counted apart; anything else ends the run.
 */
import { AnchorCollector } from './row-anchors.ts'
import type { CopyDataItem, RowAnchors, ScanItem } from './scan-item.ts'

const NO_ANCHORS: RowAnchors = { rows: new Float64Array(0), offsets: new Float64Array(0) }

/** What the statements of a run have in common. */
export interface RunHead {
  /** From INSERT up to and with VALUES, as the bytes stand in the file. */
  readonly bytes: Buffer
  readonly text: string
  readonly encoding: string
  readonly standardConformingStrings: boolean
}

/** Statements that belong to the run, one or several with nothing but blanks between them. */
export interface RunPiece {
  readonly start: number
  readonly line: number
  readonly end: number
  readonly endLine: number
  readonly rows: number
  readonly statements: number
  /** Bytes of the blanks between its statements. */
  readonly blankBytes: number
  readonly complete: boolean
}

export class InsertRun {
  readonly #sink: (item: ScanItem) => void
  /** Rows count from the run's first; those of a statement that does not join in the end are dropped. */
  readonly anchors = new AnchorCollector()
  #head: RunHead | null = null
  #piece: RunPiece | null = null

  constructor(sink: (item: ScanItem) => void) {
    this.#sink = sink
  }

  /** The head that a further statement must have; null where no run is open. */
  get head(): RunHead | null {
    return this.#head
  }

  /** Where the run ends so far; -1 where it has no statement. */
  get end(): number {
    return this.#piece?.end ?? -1
  }

  get rows(): number {
    return this.#piece?.rows ?? 0
  }

  /** Ends the run before and begins one whose first statement begins at byte `start`. */
  begin(head: RunHead, start: number): void {
    this.flush()
    this.#head = head
    this.anchors.begin(start)
  }

  /** The statements have joined the run. */
  extend(piece: RunPiece): void {
    const before = this.#piece
    if (before === null) this.#piece = piece
    else {
      this.#piece = {
        ...piece,
        start: before.start,
        line: before.line,
        rows: before.rows + piece.rows,
        statements: before.statements + piece.statements,
        blankBytes: before.blankBytes + piece.blankBytes + piece.start - before.end,
      }
    }
  }

  /** Hands on an item that is not of the run, after the run and the blanks that followed it. */
  pass(item: ScanItem): void {
    const end = this.end
    const line = this.#piece?.endLine ?? 0
    this.flush()
    if (end >= 0 && item.start > end) this.#sink({ kind: 'blank', start: end, end: item.start, line })
    this.#sink(item)
  }

  /** The run is over: what there is of it becomes an item. */
  flush(): void {
    const [piece, head] = [this.#piece, this.#head]
    this.#piece = null
    this.#head = null
    if (piece === null || head === null) return
    const { start, line, end, rows, statements, blankBytes, complete } = piece
    const item: CopyDataItem = {
      kind: 'copy data',
      start,
      end,
      line,
      dataEnd: end,
      rows,
      complete,
      // A file may hold millions of short runs, and the start of one says as much as its only anchor.
      anchors: this.anchors.length > 1 ? this.anchors.finish(rows) : NO_ANCHORS,
      encoding: head.encoding,
      format: 'insert',
      form: { kind: 'insert', standardConformingStrings: head.standardConformingStrings },
      insert: { head: head.text, statements, blankBytes },
    }
    this.#sink(item)
  }
}
