/**
 * Rows looked at for what a script's steps ask of them. Only certain answers
 * are given: where some rows cannot be read, or a value's fate is not known,
 * there is none.
 */
import type { RowPage } from '../../shared/model.ts'
import type { RowJudge } from '../postgres/index.ts'
import { questionKey } from '../script/index.ts'
import type { RowAnswer, RowAnswers, RowCondition, RowQuestion } from '../script/index.ts'
import type { RunOptions } from './progress-stream.ts'
import { fitsType } from './row-conditions.ts'
import type { Verdict } from './row-conditions.ts'
import { copyLine, judgedRows, startJudge } from './row-judging.ts'
import type { OpenSource } from './source-store.ts'
import { TableFamilies } from './table-family.ts'
import { readPage } from './table-rows.ts'

/** Rows of a table that are looked at: all or none. */
const MOST_ROWS = 1_000_000
/** Where rows are packed they may have to be unpacked from the beginning: only tables up to so many bytes then. */
const MOST_PACKED_BYTES = 200_000_000
/** Milliseconds after which no further table is begun. */
const LONGEST = 20_000
/** What goes into embedded PostgreSQL, which holds it in memory. */
const MOST_LOADED_BYTES = 100_000_000
const PAGE_ROWS = 1000

/**
 * Answers what can be answered of the rows that a source holds, within bounds
 * of rows and time. What only PostgreSQL can tell is asked of embedded
 * PostgreSQL, with what the goal of the script defines.
 */
export async function answerQuestions(
  source: OpenSource,
  goal: OpenSource,
  questions: readonly RowQuestion[],
  options: RunOptions,
): Promise<RowAnswers> {
  // A schema alone has nothing to be looked at, however large it is.
  if (source.index.tableTotals().withData === 0) return new Map()
  const check = new RowCheck(source, goal, options)
  try {
    return await check.answers(questions)
  } finally {
    await check.close()
  }
}

class RowCheck {
  readonly #source: OpenSource
  readonly #goal: OpenSource
  readonly #options: RunOptions
  readonly #families: TableFamilies
  readonly #answers = new Map<string, RowAnswer>()
  #judge: RowJudge | null = null

  constructor(source: OpenSource, goal: OpenSource, options: RunOptions) {
    this.#source = source
    this.#goal = goal
    this.#options = options
    this.#families = new TableFamilies(source.index)
  }

  async close(): Promise<void> {
    await this.#judge?.close()
  }

  async answers(questions: readonly RowQuestion[]): Promise<RowAnswers> {
    const began = performance.now()
    // What needs no server is answered first.
    const groups = [...Map.groupBy(questions, groupOf).values()].toSorted(
      ([one], [other]) =>
        Number(one?.condition.what === 'judged') - Number(other?.condition.what === 'judged'),
    )
    const asked = groups.flatMap((group) => {
      const [{ table, condition }] = group as [RowQuestion]
      const tables = this.#families.members(table, heirsOf(condition))
      return tables === null || !this.#hasAllRows(tables) ? [] : [{ group, tables }]
    })
    const bytesOf = (tables: readonly string[]): number =>
      tables.reduce((sum, key) => sum + (this.#source.index.object(key)?.data?.bytes ?? 0), 0)
    const bytesTotal = asked.reduce((sum, { tables }) => sum + bytesOf(tables), 0)
    let bytesDone = 0
    for (const { group, tables } of asked) {
      if (performance.now() - began > LONGEST) break
      this.#options.onProgress({ stage: 'Looking at rows', bytesDone, bytesTotal })
      const [{ condition }] = group as [RowQuestion]
      if (condition.what !== 'judged') await this.#look(tables, group)
      else if (bytesOf(tables) <= MOST_LOADED_BYTES) await this.#ask(tables, group)
      bytesDone += bytesOf(tables)
    }
    return this.#answers
  }

  /** One pass over the rows for all questions. */
  async #look(tables: readonly string[], questions: readonly RowQuestion[]): Promise<void> {
    const judges: (readonly [RowQuestion, Judge])[] = []
    for (const question of questions) {
      const judge = await this.#judgeOf(question.condition)
      if (judge !== null) judges.push([question, judge])
    }
    if (judges.length === 0) return
    const tallies = judges.map(() => ({ failing: 0, isKnown: true }))
    let looked = 0
    for await (const rows of this.#pagesOf(tables)) {
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
      if (isKnown) this.#answers.set(questionKey(question), { looked, failing })
    }
  }

  /** Has PostgreSQL judge the rows, once for each question. */
  async #ask(tables: readonly string[], questions: readonly RowQuestion[]): Promise<void> {
    // One server is one database.
    if (this.#goal.summary.databases.length > 1 || this.#source.summary.databases.length > 1) return
    for (const question of questions) {
      const { condition } = question
      if (condition.what !== 'judged') continue
      this.#judge ??= await startJudge(this.#goal.index, this.#options.signal)
      let looked = 0
      let isKnown = true
      const lines = async function* (pages: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
        for await (const rows of pages) {
          for (const row of rows) {
            const line = copyLine(condition, row)
            if (line === null) {
              isKnown = false
              return
            }
            looked += 1
            yield line
          }
        }
      }
      const failing = await this.#judge.failing(judgedRows(condition), lines(this.#pagesOf(tables)))
      if (failing !== null && isKnown) this.#answers.set(questionKey(question), { looked, failing })
    }
  }

  /** Whether the dump says all that the tables held, and it can be read in good time. */
  #hasAllRows(tables: readonly string[]): boolean {
    const { index, summary } = this.#source
    let rows = 0
    let bytes = 0
    for (const key of tables) {
      const data = index.object(key)?.data
      if (!data || index.lacksData(key) || index.pendingMembers(key).length > 0) return false
      const blocks = index.blocks(key, 0, Infinity)
      if (blocks.some(({ complete, form }) => !complete || form?.kind === 'binary')) return false
      if (index.rowsInBlocks(key) !== data.rows) return false
      rows += data.rows
      bytes += data.bytes
    }
    const isPacked =
      summary.wrapping.length > 0 || (summary.format !== 'plain' && summary.format !== 'migrations')
    return tables.length > 0 && rows <= MOST_ROWS && (!isPacked || bytes <= MOST_PACKED_BYTES)
  }

  async *#pagesOf(tables: readonly string[]): AsyncGenerator<readonly Row[]> {
    for (const table of tables) {
      for (let offset = 0; ; offset += PAGE_ROWS) {
        const page = await readPage(this.#source, table, { offset, limit: PAGE_ROWS }, this.#options.signal)
        yield rowsOf(page)
        if (page.rows.length < PAGE_ROWS) break
      }
    }
  }

  /** What tells of a row whether it meets a condition; null where nothing can. Judges of one pass see every row once. */
  async #judgeOf(condition: RowCondition): Promise<Judge | null> {
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
        return this.#referenceJudge(condition)
      case 'judged':
        return null
    }
  }

  async #referenceJudge({
    columns,
    table,
    referenced,
  }: Extract<RowCondition, { readonly what: 'references' }>): Promise<Judge | null> {
    const there = new Set<string>()
    if (table !== null) {
      const tables = this.#families.members(table, 'partitions')
      if (tables === null || !this.#hasAllRows(tables)) return null
      for await (const rows of this.#pagesOf(tables)) {
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
}

/** Questions that one pass answers have one text. */
function groupOf({ table, condition }: RowQuestion): string {
  return JSON.stringify([table, heirsOf(condition), condition.what === 'judged'])
}

/** Whose rows a condition is about: what a table is told its heirs are told too, but keys go no further than partitions. */
function heirsOf(condition: RowCondition): 'own' | 'partitions' | 'all' {
  switch (condition.what) {
    case 'judged':
      return condition.heirs
    case 'unique':
    case 'references':
      return 'partitions'
    default:
      return 'all'
  }
}

/** A row's value by its column: null is NULL, undefined is not known. */
type Row = (column: string) => string | null | undefined
type Judge = (row: Row) => Verdict

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
