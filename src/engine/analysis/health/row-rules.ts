/**
 * What the rows tell: every table is passed once, and its keys go into lists;
 * where a list has a key twice, or one that the other list lacks, its rows are
 * passed again, so that nothing is told that is not so byte by byte.
 */
import { mkdirSync } from 'node:fs'
import type { CatalogObject } from '../../catalog/index.ts'
import { compareHashes, hashBudget, IS_NULL, IS_UNKNOWN, passTable, unpackScript } from '../../rows/index.ts'
import type { HashBudget, PassedRow, RowPlace } from '../../rows/index.ts'
import type { HealthExample, HealthFacts } from './health-facts.ts'
import type { HealthOptions } from './health.ts'
import type { HealthSchema } from './health-schema.ts'
import { hasOnConflict } from './insert-conflicts.ts'
import { exampleOf, tellDuplicates, tellMissing, tellNulls } from './key-findings.ts'
import { HAS_NULL, HashSet, KEPT, KeyList, KeyReader, UNJUDGED } from './key-lists.ts'
import type {
  KeySide,
  NotNullCheck,
  PlannedSequence,
  ReferenceCheck,
  RowPlan,
  UniqueCheck,
} from './row-plan.ts'
import type { RuleBook } from './rule-book.ts'
import { checkSequence, IntegerRange } from './sequences.ts'

/** Rows that are shown of a finding. */
export const MOST_EXAMPLES = 3
/** Keys that are held against each other byte by byte; of more the 64 bits count. */
const MOST_EXACT = 10_000

/** Someone who looks at the rows of a table while they pass. */
interface Watcher {
  readonly columns: readonly string[]
  /** `places[i]` is the field of column i. */
  start(places: readonly number[], table: CatalogObject): (row: PassedRow) => void
}

/** Passes the rows of a dump for the rules in the plan; what was passed. */
export async function checkRows(
  place: RowPlace,
  schema: HealthSchema,
  plan: RowPlan,
  book: RuleBook,
  options: HealthOptions,
): Promise<HealthFacts['passed']> {
  const { folder } = place.spool.usage()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const budget = hashBudget(folder, options.mostKeys)
  try {
    const run = new RowRun(place, schema, plan, book, options, budget)
    return await run.run()
  } finally {
    for (const list of budget.lists) list.close()
  }
}

class RowRun {
  readonly #place: RowPlace
  readonly #schema: HealthSchema
  readonly #plan: RowPlan
  readonly #book: RuleBook
  readonly #options: HealthOptions
  readonly #budget: HashBudget
  readonly #watchers = new Map<string, Watcher[]>()
  readonly #lists = new Map<string, KeyList>()
  readonly #passed = { tables: 0, rows: 0, bytes: 0 }
  #bytesDone = 0
  #bytesTotal = 0

  constructor(
    place: RowPlace,
    schema: HealthSchema,
    plan: RowPlan,
    book: RuleBook,
    options: HealthOptions,
    budget: HashBudget,
  ) {
    this.#place = place
    this.#schema = schema
    this.#plan = plan
    this.#book = book
    this.#options = options
    this.#budget = budget
  }

  async run(): Promise<HealthFacts['passed']> {
    const { uniques, references, notNull, sequences } = this.#plan
    const nulls = notNull.map((check) => this.#watchNulls(check))
    const ranges = sequences.map((sequence) => this.#watchSequence(sequence))
    const keys = uniques.map((check) => ({ check, list: this.#list(check.side, check.nullsAlike) }))
    const pairs = references.map((check) => this.#watchReference(check))
    const tables = this.#schema.tables.filter(({ key }) => this.#watchers.has(key))
    this.#bytesTotal = tables.reduce((sum, { data }) => sum + (data?.bytes ?? 0), 0)
    if (tables.length > 1) await unpackScript(this.#place, this.#options)
    for (const table of tables) await this.#pass(table)
    for (const tell of nulls) tell()
    for (const { sequence, range } of ranges)
      checkSequence(this.#schema, sequence, range, sequence.side.lacks, this.#book)
    for (const { check, list } of keys) await this.#duplicates(check, list)
    for (const { check, from, to, mixed } of pairs) await this.#missing(check, from, to, mixed)
    return this.#passed
  }

  #watch(table: CatalogObject, watcher: Watcher): void {
    const known = this.#watchers.get(table.key)
    if (known === undefined) this.#watchers.set(table.key, [watcher])
    else known.push(watcher)
  }

  /** The list of a side's keys; the same one for a unique key and those that lead to it. */
  #list(side: KeySide, nullsAlike: boolean): KeyList {
    const [first] = side.tables
    const name = JSON.stringify([first?.key, side.tables.length, side.columns, nullsAlike])
    const known = this.#lists.get(name)
    if (known !== undefined) return known
    const list = new KeyList(side, nullsAlike, this.#budget)
    this.#lists.set(name, list)
    for (const table of side.tables) {
      this.#watch(table, {
        columns: side.columns,
        start: (places) => {
          const reader = new KeyReader(side.forms, places)
          return ({ fields }) => void list.take(reader, fields)
        },
      })
    }
    return list
  }

  #watchReference(check: ReferenceCheck) {
    const { from: side, isFull } = check
    const from = new KeyList(side, false, this.#budget)
    const mixed: HealthExample[] = []
    for (const table of side.tables) {
      this.#watch(table, {
        columns: side.columns,
        start: (places) => {
          const reader = new KeyReader(side.forms, places)
          return (row) => {
            const what = from.take(reader, row.fields)
            if (isFull && what === HAS_NULL && mixed.length < MOST_EXAMPLES)
              mixed.push(exampleOf(table, row, side.columns, places, this.#options.mask))
          }
        },
      })
    }
    return { check, from, to: this.#list(check.to, false), mixed }
  }

  #watchSequence(sequence: PlannedSequence) {
    const range = new IntegerRange()
    for (const table of sequence.side.tables) {
      this.#watch(table, {
        columns: [sequence.column],
        start:
          ([place = 0]) =>
          ({ fields }) =>
            range.add(fields[place]!),
      })
    }
    return { sequence, range }
  }

  #watchNulls(check: NotNullCheck): () => void {
    const { table, column, absentIsNull } = check
    const tally = { rows: 0, failing: 0 }
    const examples: HealthExample[] = []
    this.#watch(table, {
      columns: [column],
      start: ([place = 0]) => {
        return (row) => {
          tally.rows += 1
          const { state } = row.fields[place]!
          if (state !== IS_NULL) {
            if (!absentIsNull || state !== IS_UNKNOWN || row.block.columns?.includes(column) !== false) return
          }
          tally.failing += 1
          if (examples.length < MOST_EXAMPLES)
            examples.push(exampleOf(table, row, [column], [place], this.#options.mask))
        }
      },
    })
    return () => tellNulls(this.#book, check, tally, examples, this.#place.index)
  }

  async #pass(
    table: CatalogObject,
    watchers = this.#watchers.get(table.key) ?? [],
    again = false,
  ): Promise<void> {
    const columns = [...new Set(watchers.flatMap((watcher) => watcher.columns))]
    const looks = watchers.map((watcher) =>
      watcher.start(
        watcher.columns.map((name) => columns.indexOf(name)),
        table,
      ),
    )
    const before = this.#bytesDone
    const onRow = (row: PassedRow): void => {
      for (let i = 0; i < looks.length; i += 1) looks[i]!(row)
    }
    const { rows, bytes } = await passTable(this.#place, table.key, columns, onRow, {
      signal: this.#options.signal,
      stage: `Checking ${table.identity}`,
      onProgress: ({ stage, bytesDone, bytesTotal }) =>
        // Unpacking counts in bytes of its own.
        stage === 'Unpacking'
          ? this.#options.onProgress({ stage, bytesDone, bytesTotal })
          : this.#options.onProgress({
              stage,
              bytesDone: again ? bytesDone : before + bytesDone,
              bytesTotal: again ? bytesTotal : this.#bytesTotal,
            }),
    })
    if (again) return
    this.#bytesDone = before + bytes
    this.#passed.tables += 1
    this.#passed.rows += rows
    this.#passed.bytes += bytes
  }

  async #duplicates(check: UniqueCheck, list: KeyList): Promise<void> {
    const { hashes } = list
    const found = { keys: 0, rows: 0 }
    const candidates = new HashSet()
    const sorted = hashes.sorted()
    let isFirst = true
    let run = 1
    const last = { low: 0, high: 0 }
    const end = (): void => {
      if (run < 2) return
      found.keys += 1
      found.rows += run
      if (candidates.size < MOST_EXACT) candidates.add(last.low, last.high)
    }
    for (let taken = 1; sorted.next(); taken += 1) {
      if (!isFirst && sorted.low === last.low && sorted.high === last.high) run += 1
      else {
        if (!isFirst) end()
        run = 1
      }
      isFirst = false
      last.low = sorted.low
      last.high = sorted.high
      if ((taken & 0xfffff) === 0) this.#options.signal.throwIfAborted()
    }
    if (!isFirst) end()
    if (found.keys === 0) return tellDuplicates(this.#book, check, list, found, [], false)
    const exact = await this.#exactly(list, candidates)
    // What only has the same 64 bits is no duplicate.
    found.keys += exact.keys - candidates.size
    found.rows -= exact.alone
    tellDuplicates(this.#book, check, list, found, exact.examples, await this.#isPassedOver(exact.examples))
  }

  /** Holds the keys with these hashes against each other byte by byte. */
  async #exactly(list: KeyList, candidates: HashSet) {
    const counts = new Map<string, number>()
    const firsts = new Map<string, HealthExample>()
    const examples: HealthExample[] = []
    for (const table of list.side.tables) {
      await this.#pass(
        table,
        [
          {
            columns: list.side.columns,
            start: (places) => {
              const reader = new KeyReader(list.side.forms, places)
              return (row) => {
                const what = reader.read(row.fields)
                if (what === UNJUDGED || (what !== KEPT && !list.nullsAlike)) return
                if (!candidates.has(reader.low, reader.high)) return
                const exact = reader.exact(row.fields)
                if (exact === null) return
                const count = (counts.get(exact) ?? 0) + 1
                counts.set(exact, count)
                const example = (): HealthExample =>
                  exampleOf(table, row, list.side.columns, places, this.#options.mask)
                if (count === 1 && firsts.size < MOST_EXACT) firsts.set(exact, example())
                const first = firsts.get(exact)
                if (count !== 2 || first === undefined || examples.length >= 2 * MOST_EXAMPLES) return
                examples.push(first, example())
              }
            },
          },
        ],
        true,
      )
    }
    const alone = [...counts.values()].filter((count) => count === 1).length
    return { examples, keys: counts.size - alone, alone }
  }

  /** Whether the INSERT that a row stands in passes over what is there already. */
  async #isPassedOver(examples: readonly HealthExample[]): Promise<boolean> {
    const [, second] = examples
    if (second === undefined) return false
    const block = this.#place.index
      .blocks(second.table, second.row, second.row + 1)
      .find(({ form }) => form?.kind === 'insert')
    return block !== undefined && (await hasOnConflict(this.#place, block, second.byte, this.#options))
  }

  async #missing(
    check: ReferenceCheck,
    from: KeyList,
    to: KeyList,
    mixed: readonly HealthExample[],
  ): Promise<void> {
    const wanted = new HashSet()
    let missing = 0
    const children = from.hashes.sorted()
    const parents = to.hashes.sorted()
    let hasParent = parents.next()
    for (let taken = 1; children.next(); taken += 1) {
      while (hasParent && compareHashes(parents, children) < 0) hasParent = parents.next()
      if (!hasParent || compareHashes(parents, children) !== 0) {
        missing += 1
        if (wanted.size < MOST_EXACT) wanted.add(children.low, children.high)
      }
      if ((taken & 0xfffff) === 0) this.#options.signal.throwIfAborted()
    }
    const examples: HealthExample[] = []
    const { side } = from
    for (const table of missing === 0 ? [] : side.tables) {
      if (examples.length >= MOST_EXAMPLES) break
      const start = (places: readonly number[]) => {
        const reader = new KeyReader(side.forms, places)
        return (row: PassedRow): void => {
          if (examples.length >= MOST_EXAMPLES || reader.read(row.fields) !== KEPT) return
          if (wanted.has(reader.low, reader.high))
            examples.push(exampleOf(table, row, side.columns, places, this.#options.mask))
        }
      }
      await this.#pass(table, [{ columns: side.columns, start }], true)
    }
    from.hashes.close()
    tellMissing(this.#book, check, { from, to, missing, examples, mixed })
  }
}
