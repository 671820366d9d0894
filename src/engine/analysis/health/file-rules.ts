/** What reading the file itself found: its end, damage, text that is not what it says. */
import { readFindingsWithCode } from '../../index/index.ts'
import type { DumpIndex } from '../../index/index.ts'
import type { Finding } from '../../../shared/model.ts'
import type { HealthCode } from './health-facts.ts'
import type { RuleBook } from './rule-book.ts'

/** Findings of one kind that are told one by one. */
const MOST_TOLD = 100

const DAMAGE = [
  'truncated',
  'unfinished-statement',
  'data-missing',
  'data-cut',
  'data-damaged',
  'member-left-out',
  'trailing-bytes',
  'rows-of-other-width',
  'messages-in-dump',
]
const INVALID = ['invalid-bytes', 'invalid-bytes-in-data', 'mojibake', 'mojibake-left']
const NOT_DECODED = ['encoding-not-decoded', 'encoding-approximated']

/** Takes over what reading found. */
export function checkFile(index: DumpIndex, book: RuleBook): void {
  const { format, writtenByPgDump } = index.facts
  book.looked('damaged-dump')
  const damage = told(index, DAMAGE)
  // The reading says so where nothing but the mark is missing.
  const isEnd = ({ code, message }: Finding): boolean =>
    code === 'truncated' && /closing comment/.test(message)
  for (const finding of damage) found(book, isEnd(finding) ? 'missing-end-mark' : 'damaged-dump', finding)
  if (format === 'plain' && writtenByPgDump) book.looked('missing-end-mark')
  else
    book.notLooked(
      'missing-end-mark',
      null,
      format === 'plain'
        ? 'pg_dump did not write it, so that it need not have the mark'
        : 'its format has no such mark',
    )
  const unread = told(index, NOT_DECODED)
  if (unread.length === 0) book.looked('invalid-text')
  for (const { message } of unread)
    book.notLooked(
      'invalid-text',
      null,
      message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, ''),
    )
  for (const finding of told(index, INVALID)) found(book, 'invalid-text', finding)
}

function told(index: DumpIndex, codes: readonly string[]): Finding[] {
  return index.read((db) => readFindingsWithCode(db, codes, MOST_TOLD)).findings
}

function found(
  book: RuleBook,
  code: HealthCode,
  { message, advice, severity, byte, line, object }: Finding,
): void {
  book.found(null, {
    code,
    severity,
    message: advice === undefined ? message : `${message} ${advice}`,
    object: object ?? null,
    place: byte === undefined || line === undefined ? null : { byte, line },
    counted: 'file',
  })
}
