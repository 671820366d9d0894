/** The findings of an index: pages of them, counts, and which hold a text. */
import type Database from 'better-sqlite3'
import type { Finding, Severity } from '../../shared/model.ts'

/** How many findings of one severity name an object, by the name they give it. */
export interface FindingObject {
  readonly object: string
  readonly severity: Severity
  readonly count: number
}

/** Ids of findings by severity, each in the order in which they were found. */
export type FindingIds = Readonly<Record<Severity, readonly number[]>>

const ERRORS_FIRST = `ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id`

/** A page of findings, errors first, then in the order in which they were found. */
export function readFindings(
  db: Database.Database,
  page: { readonly limit: number; readonly offset: number },
): Finding[] {
  const rows = db
    .prepare(`SELECT value FROM finding ${ERRORS_FIRST} LIMIT @limit OFFSET @offset`)
    .all({ limit: page.limit, offset: page.offset }) as { value: string }[]
  return rows.map(({ value }) => JSON.parse(value) as Finding)
}

/** Findings with one of these codes: how many there are, and the first `limit` of them, errors first. */
export function readFindingsWithCode(
  db: Database.Database,
  codes: readonly string[],
  limit: number,
): { readonly total: number; readonly findings: Finding[] } {
  const rows = db
    .prepare(
      `SELECT value, count(*) OVER () AS total FROM finding
       WHERE value ->> '$.code' IN (SELECT value FROM json_each(@codes)) ${ERRORS_FIRST} LIMIT @limit`,
    )
    .all({ codes: JSON.stringify(codes), limit }) as { value: string; total: number }[]
  return { total: rows[0]?.total ?? 0, findings: rows.map(({ value }) => JSON.parse(value) as Finding) }
}

/** How many findings there are of each severity. */
export function readFindingCounts(db: Database.Database): Record<Severity, number> {
  const rows = db.prepare('SELECT severity, count(*) AS n FROM finding GROUP BY severity').all() as {
    severity: Severity
    n: number
  }[]
  return { error: 0, warning: 0, info: 0, ...Object.fromEntries(rows.map((row) => [row.severity, row.n])) }
}

/** How many findings name an object, by name and severity. */
export function readFindingObjects(db: Database.Database): FindingObject[] {
  return db
    .prepare(
      `SELECT value ->> '$.object' AS object, severity, count(*) AS count FROM finding
       WHERE value ->> '$.object' IS NOT NULL GROUP BY 1, 2`,
    )
    .all() as FindingObject[]
}

/** What of a finding is searched. */
const WORDS = ['message', 'object', 'file', 'code', 'advice']
  .map((field) => `coalesce(value ->> '$.${field}', '')`)
  .join(` || ' ' || `)

/** The findings that hold a text, without regard to the case of Latin letters; all where it is empty. */
export function readFindingIds(db: Database.Database, text: string): FindingIds {
  const where = text === '' ? '' : `WHERE instr(lower(${WORDS}), lower(@text)) > 0`
  const rows = db
    .prepare(`SELECT id, severity FROM finding ${where} ORDER BY id`)
    .all(text === '' ? {} : { text }) as { id: number; severity: Severity }[]
  const of = (severity: Severity): number[] =>
    rows.flatMap((row) => (row.severity === severity ? [row.id] : []))
  return { error: of('error'), warning: of('warning'), info: of('info') }
}

/** The findings with these ids, in this order. */
export function readFindingsById(db: Database.Database, ids: readonly number[]): Finding[] {
  const rows = db
    .prepare('SELECT id, value FROM finding WHERE id IN (SELECT value FROM json_each(@ids))')
    .all({ ids: JSON.stringify(ids) }) as { id: number; value: string }[]
  const found = new Map(rows.map(({ id, value }) => [id, value]))
  return ids.flatMap((id) => {
    const value = found.get(id)
    return value === undefined ? [] : [JSON.parse(value) as Finding]
  })
}
