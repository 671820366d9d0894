/**
 * Rows looked at for what a script's steps ask of them. Only certain answers
 * are given: where some rows cannot be read, or a value's fate is not known,
 * there is none.
 */
import type { RowPage } from '../../shared/model.ts'
import { questionKey } from '../script/index.ts'
import type { RowAnswer, RowAnswers, RowCondition, RowQuestion } from '../script/index.ts'
import type { RunOptions } from './progress-stream.ts'
import { fitsType } from './row-conditions.ts'
import type { Verdict } from './row-conditions.ts'
import type { OpenSource } from './source-store.ts'
import { readPage } from './table-rows.ts'

/** Rows of a table that are looked at: all or none. */
const MOST_ROWS = 1_000_000
/** Where rows are packed they may have to be unpacked from the beginning: only tables up to so many bytes then. */
const MOST_PACKED_BYTES = 200_000_000
/** Milliseconds after which no further table is begun. */
const LONGEST = 20_000
const PAGE_ROWS = 1000

/** Answers what can be answered of the rows that a source holds, within bounds of rows and time. */
export async function answerQuestions(
  source: OpenSource,
  questions: readonly RowQuestion[],
  options: RunOptions,
): Promise<RowAnswers> {
  const answers = new Map<string, RowAnswer>()
  const began = performance.now()
  const { index } = source
  const isAnswerable = (table: string): boolean => (index.summary(table)?.rows ?? null) !== null
  const tables = Map.groupBy(questions, ({ table }) => table)
  for (const table of tables.keys()) if (!isAnswerable(table)) tables.delete(table)
  const bytesTotal = [...tables.keys()].reduce((sum, key) => sum + bytesOf(source, key), 0)
  let bytesDone = 0
  for (const [table, asked] of tables) {
    if (performance.now() - began > LONGEST) break
    options.onProgress({ stage: 'Looking at rows', bytesDone, bytesTotal })
    for (const [key, answer] of await answersOf(source, table, asked, options.signal))
      answers.set(key, answer)
    bytesDone += bytesOf(source, table)
  }
  return answers
}

const bytesOf = ({ index }: OpenSource, key: string): number => index.object(key)?.data?.bytes ?? 0

async function answersOf(
  source: OpenSource,
  table: string,
  questions: readonly RowQuestion[],
  signal: AbortSignal,
): Promise<Map<string, RowAnswer>> {
  const answers = new Map<string, RowAnswer>()
  if (!hasAllRows(source, table)) return answers
  const judges: (readonly [RowQuestion, Judge])[] = []
  for (const question of questions) {
    const judge = await judgeOf(source, question.condition, signal)
    if (judge !== null) judges.push([question, judge])
  }
  if (judges.length === 0) return answers
  const tallies = judges.map(() => ({ failing: 0, isKnown: true }))
  let looked = 0
  for await (const rows of pagesOf(source, table, signal)) {
    for (const [at, [, judge]] of judges.entries()) {
      const tally = tallies[at] as (typeof tallies)[number]
      for (const row of rows) {
        const passes = judge(row)
        if (passes === null) tally.isKnown = false
        else if (!passes) tally.failing += 1
      }
    }
    looked += rows.length
  }
  for (const [at, [question]] of judges.entries()) {
    const { failing, isKnown } = tallies[at] as (typeof tallies)[number]
    if (isKnown) answers.set(questionKey(question), { looked, failing })
  }
  return answers
}

/** Whether the dump says all that the table held, and it can be read in good time. */
function hasAllRows({ index, summary }: OpenSource, key: string): boolean {
  const data = index.object(key)?.data
  if (!data || index.lacksData(key) || index.pendingMembers(key).length > 0) return false
  const blocks = index.blocks(key, 0, Infinity)
  if (blocks.some(({ complete, form }) => !complete || form?.kind === 'binary')) return false
  if (index.rowsInBlocks(key) !== data.rows || data.rows > MOST_ROWS) return false
  const isPacked =
    summary.wrapping.length > 0 || (summary.format !== 'plain' && summary.format !== 'migrations')
  return !isPacked || data.bytes <= MOST_PACKED_BYTES
}

/** A row's value by its column: null is NULL, undefined is not known. */
type Row = (column: string) => string | null | undefined
type Judge = (row: Row) => Verdict

async function* pagesOf(
  source: OpenSource,
  table: string,
  signal: AbortSignal,
): AsyncGenerator<readonly Row[]> {
  for (let offset = 0; ; offset += PAGE_ROWS) {
    const page = await readPage(source, table, { offset, limit: PAGE_ROWS }, signal)
    yield rowsOf(page)
    if (page.rows.length < PAGE_ROWS) return
  }
}

function rowsOf(page: RowPage): Row[] {
  const places = new Map(page.columns.map(({ name }, place) => [name, place]))
  const unknown = new Set(
    [...page.clipped, ...page.computed].map(({ row, column }) => row * page.columns.length + column),
  )
  return page.rows.map((values, row) => (column) => {
    const place = places.get(column)
    if (place === undefined || unknown.has(row * page.columns.length + place)) return undefined
    return values[place]
  })
}

/** What tells of a row whether it meets a condition; null where nothing can. Judges of one pass see every row once. */
async function judgeOf(
  source: OpenSource,
  condition: RowCondition,
  signal: AbortSignal,
): Promise<Judge | null> {
  switch (condition.what) {
    case 'no rows':
      return () => false
    case 'not null':
      return (row) => known(row(condition.column), (value) => value !== null)
    case 'one of': {
      const labels = new Set(condition.labels)
      return (row) => known(row(condition.column), (value) => value === null || labels.has(value))
    }
    case 'type':
      return (row) =>
        known(row(condition.column), (value) =>
          value === null ? true : fitsType(value, condition.from, condition.to),
        )
    case 'unique':
      return uniqueJudge(condition.columns, condition.nullsAlike)
    case 'references':
      return referenceJudge(source, condition, signal)
  }
}

function known(value: string | null | undefined, judge: (value: string | null) => Verdict): Verdict {
  return value === undefined ? null : judge(value)
}

function valuesOf(row: Row, columns: readonly string[]): (string | null)[] | null {
  const values = columns.map((column) => row(column))
  return values.every((value) => value !== undefined) ? values : null
}

function uniqueJudge(columns: readonly string[], nullsAlike: boolean): Judge {
  const seen = new Set<string>()
  return (row) => {
    const values = valuesOf(row, columns)
    if (values === null) return null
    if (!nullsAlike && values.includes(null)) return true
    const word = JSON.stringify(values)
    if (seen.has(word)) return false
    seen.add(word)
    return true
  }
}

async function referenceJudge(
  source: OpenSource,
  { columns, table, referenced }: Extract<RowCondition, { readonly what: 'references' }>,
  signal: AbortSignal,
): Promise<Judge | null> {
  const there = new Set<string>()
  if (table !== null) {
    if (!hasAllRows(source, table)) return null
    for await (const rows of pagesOf(source, table, signal)) {
      for (const row of rows) {
        const values = valuesOf(row, referenced)
        if (values === null) return null
        there.add(JSON.stringify(values))
      }
    }
  }
  return (row) => {
    const values = valuesOf(row, columns)
    if (values === null) return null
    return values.includes(null) || there.has(JSON.stringify(values))
  }
}
