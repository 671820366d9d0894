/** SQL in the literals of languages that have no parser here. */
import type { FileDraft } from '../expectation-draft.ts'
import { HOLE } from '../sql/sql-holes.ts'
import type { SqlText } from '../sql/read-sql.ts'
import { readSql } from '../sql/read-sql.ts'
import type { MaskedText, Literal } from './masked-text.ts'

/** Ends of code behind which a literal is a query. */
const RUNS_SQL =
  /(?:\b(?:execute\w*|exec\w*|query\w*|prepare\w*|raw|text|sql|fetch\w*|find_by_sql|select_all|select_rows|createNativeQuery|nativeQuery|Select|Get|NamedQuery|NamedExec|MustExec|Query\w*|Exec\w*|ExecuteSqlRaw|FromSqlRaw|Prepare\w*|statement|unprepared|scalar|scalars)!?\s*(?:<[^<>]*>)?\s*\(|@(?:Query|Select|Insert|Update|Delete|SqlQuery|SqlUpdate|NativeQuery)\s*\(\s*(?:value\s*=\s*)?|\b(?:sql|query|stmt|statement|QUERY|SQL)\w*\s*(?::\s*\w+\s*)?[:=]?=\s*)\s*(?:[\w.&]+\s*,\s*)*$/

/** What may stand between literals of one text. */
const JOINS = /^\s*(?:\+|\.|<>|\\|&)?\s*$/
/** Literals that stand further apart are not one text. */
const BETWEEN_AT_MOST = 400
/** What is put in between two of them. */
const PUT_IN = /^\s*(?:\+|\.)\s*[\w$.>()[\]-]+\s*(?:\+|\.)\s*$/

/** Reads all literals; `isDocument` says of one that it is there for readers. */
export function readSqlLiterals(
  draft: FileDraft,
  masked: MaskedText,
  isDocument: (literal: Literal) => boolean,
  entities?: SqlText['entities'],
): void {
  const { code, literals } = masked
  for (let at = 0; at < literals.length; at++) {
    const first = literals[at] as Literal
    if (isDocument(first)) continue
    let text = first.text
    let last = first
    for (let next = literals[at + 1]; next !== undefined; next = literals[at + 1]) {
      const between = code.slice(last.end, next.start)
      if (between.length > BETWEEN_AT_MOST) break
      if (!JOINS.test(between) && !PUT_IN.test(between)) break
      const gap = next.textAt - first.textAt - text.length
      text += JOINS.test(between) ? ' '.repeat(gap) : ` ${HOLE.repeat(Math.max(0, gap - 2))} `.slice(0, gap)
      text += next.text
      last = next
      at += 1
    }
    const isQuery = RUNS_SQL.test(code.slice(Math.max(0, first.start - 200), first.start))
    readSql(draft, { text, at: first.textAt, isQuery, within: null, entities })
  }
}
