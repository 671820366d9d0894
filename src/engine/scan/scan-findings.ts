/** What the scan noticed, gathered while it runs: each kind of finding once, with a count where it recurs. */
import type { Finding } from '../../shared/model.ts'

interface Recurring {
  count: number
  readonly byte: number
  readonly line: number
  readonly encoding: string
}

export class ScanFindings {
  readonly #findings: Finding[] = []
  readonly #once = new Set<string>()
  #invalidStatements: Recurring | null = null
  #invalidRows: Recurring | null = null
  #noise: Recurring | null = null
  #otherWidth: Recurring | null = null

  /** Adds a finding. */
  add(finding: Finding): void {
    this.#findings.push(finding)
  }

  /** Whether there is a finding of this code. */
  has(code: string): boolean {
    return this.#findings.some((finding) => finding.code === code)
  }

  /** Adds a finding unless there is one under this key. */
  addOnce(key: string, finding: Finding): void {
    if (this.#once.has(key)) return
    this.#once.add(key)
    this.#findings.push(finding)
  }

  /** A statement or comment at a place holds bytes that are not valid in the encoding. */
  invalidStatement(byte: number, line: number, encoding: string): void {
    this.#invalidStatements ??= { count: 0, byte, line, encoding }
    this.#invalidStatements.count += 1
  }

  /** A row at a place holds bytes that are not valid in the encoding. */
  invalidRow(byte: number, line: number, encoding: string): void {
    this.#invalidRows ??= { count: 0, byte, line, encoding }
    this.#invalidRows.count += 1
  }

  /** A line of a program's messages was mixed into the dump. */
  noise(byte: number, line: number): void {
    this.#noise ??= { count: 0, byte, line, encoding: '' }
    this.#noise.count += 1
  }

  /** A row has another number of values than its COPY names columns. */
  rowOfOtherWidth(byte: number, line: () => number): void {
    this.#otherWidth ??= { count: 0, byte, line: line(), encoding: '' }
    this.#otherWidth.count += 1
  }

  /** All findings, in the order in which they were met. */
  list(): Finding[] {
    const list = [...this.#findings]
    const advice =
      'The file was probably converted by a program that did not know its encoding, or its client_encoding is not the one it was written in.'
    if (this.#invalidStatements) {
      const { count, byte, line, encoding } = this.#invalidStatements
      const what = count === 1 ? 'One statement or comment holds' : `${count} statements or comments hold`
      const message = `${what} bytes that are not ${shownAs(encoding)}.`
      list.push({ code: 'invalid-bytes', severity: 'warning', message, advice, byte, line })
    }
    if (this.#invalidRows) {
      const { count, byte, line, encoding } = this.#invalidRows
      const what = count === 1 ? 'One row of data holds' : `About ${count} rows of data hold`
      const message = `${what} bytes that are not ${shownAs(encoding)}.`
      list.push({ code: 'invalid-bytes-in-data', severity: 'warning', message, advice, byte, line })
    }
    if (this.#noise) {
      const { count, byte, line } = this.#noise
      const message =
        count === 1
          ? 'A message of pg_dump was written into the dump itself.'
          : `${count} messages of pg_dump were written into the dump itself.`
      const how =
        'Dump with -f FILE, or keep stderr apart from stdout, so that messages do not land in the file.'
      list.push({ code: 'messages-in-dump', severity: 'warning', message, advice: how, byte, line })
    }
    if (this.#otherWidth) {
      const { count, byte, line } = this.#otherWidth
      const message = `${count === 1 ? 'One row of data has' : `${count} rows of data have`} another number of values than the columns that the COPY names${count === 1 ? '' : `; the first is on line ${line}`}. PostgreSQL would refuse ${count === 1 ? 'it' : 'them'}.`
      const how =
        'Something was written into the rows, or lines were broken or lost. Dump again with -f FILE.'
      list.push({ code: 'rows-of-other-width', severity: 'warning', message, advice: how, byte, line })
    }
    return list
  }
}

/** What the bytes are not, and how they are shown. SQL_ASCII says nothing of its bytes. */
function shownAs(encoding: string): string {
  return encoding === 'SQL_ASCII'
    ? String.raw`UTF-8, and whose encoding SQL_ASCII does not say; they are shown as \xE9`
    : `valid ${encoding}; they are shown as \uFFFD`
}
