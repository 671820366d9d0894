/**
 * What in a dump should not leave the house: columns and texts that hold what
 * is personal or secret, told by name, by look and by check digits. All values
 * of all columns that can hold such are looked at, once; none of them is kept.
 */
import type { CatalogObject } from '../../catalog/index.ts'
import { keyBeside } from '../../index/index.ts'
import { passTable, unpackScript } from '../../rows/index.ts'
import type { RowPlace } from '../../rows/index.ts'
import type { RunOptions } from '../../source/index.ts'
import { guessOf, isOfPeople, isOfSecrets } from './column-names.ts'
import type { NameGuess, ValueClass } from './column-names.ts'
import { ColumnTally } from './column-tally.ts'
import { verdictsOn } from './column-verdict.ts'
import { PERSONAL_KINDS, SECRET_KINDS } from './private-data-facts.ts'
import type {
  NotSearched,
  PrivateColumn,
  PrivateDataFacts,
  PrivateKind,
  PrivateText,
} from './private-data-facts.ts'
import { secretsOf } from './private-texts.ts'

const MOST_NAMED = 100
const KINDS: readonly PrivateKind[] = [...SECRET_KINDS, ...PERSONAL_KINDS]

export interface PrivateDataOptions extends RunOptions {
  /** Keys of the tables that alone are looked at, and no text of the schema; all where absent. */
  readonly tables?: readonly string[] | undefined
}

/**
 * Looks at all rows and texts of a dump. Rows of an archive must have been
 * counted before; what was not is told. Rejects with CANCELLED, FILE_CHANGED or
 * READ_FAILED.
 */
export async function privateDataOf(place: RowPlace, options: PrivateDataOptions): Promise<PrivateDataFacts> {
  options.signal.throwIfAborted()
  const search = new Search(place, options)
  return search.run()
}

class Search {
  readonly #place: RowPlace
  readonly #options: PrivateDataOptions
  readonly #columns: PrivateColumn[] = []
  readonly #notLooked: NotSearched[] = []
  readonly #looked = { tables: 0, columns: 0, rows: 0, values: 0, texts: 0 }

  constructor(place: RowPlace, options: PrivateDataOptions) {
    this.#place = place
    this.#options = options
  }

  async run(): Promise<PrivateDataFacts> {
    const { index } = this.#place
    const asked = this.#options.tables?.flatMap((key) => index.object(key) ?? [])
    const objects = asked ?? index.objects()
    const texts = asked === undefined ? this.#texts(objects) : []
    const tables = asked ?? objects.filter(({ kind }) => kind === 'table' || kind === 'foreign table')
    const bytesTotal = tables.reduce((sum, { data }) => sum + (data?.bytes ?? 0), 0)
    if (tables.length > 1) await unpackScript(this.#place, this.#options)
    let bytesDone = 0
    for (const table of tables) {
      const before = bytesDone
      await this.#table(table, (done) =>
        this.#options.onProgress({
          stage: `Looking for private data in ${table.identity}`,
          bytesDone: before + done,
          bytesTotal,
        }),
      )
      bytesDone += table.data?.bytes ?? 0
    }
    const columns = this.#columns.toSorted(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.matching - a.matching,
    )
    return {
      columns,
      texts: texts.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
      kinds: KINDS.flatMap((kind) => {
        const own = columns.filter((column) => column.kind === kind)
        const inTexts = texts.filter((text) => text.kind === kind).length
        if (own.length + inTexts === 0) return []
        return [
          {
            kind,
            columns: new Set(own.map(({ table, column }) => JSON.stringify([table, column]))).size,
            tables: new Set(own.map(({ table }) => table)).size,
            values: own.reduce((sum, { matching }) => sum + matching, 0),
            texts: inTexts,
          },
        ]
      }),
      looked: this.#looked,
      notLooked: this.#notLooked.length,
      notLookedFirst: this.#notLooked.slice(0, MOST_NAMED),
    }
  }

  #texts(objects: readonly CatalogObject[]): PrivateText[] {
    return objects.flatMap((object) => secretsOf(object, () => (this.#looked.texts += 1)))
  }

  async #table(table: CatalogObject, onBytes: (done: number) => void): Promise<void> {
    const { index } = this.#place
    const find: FindType = (kind, identity) => index.object(keyBeside(table, kind, identity))
    const watched = table.columns.flatMap(({ name, properties }) => {
      const type = String(properties['type'] ?? '')
      const valueClass = classOf(type, find)
      if (valueClass === 'other') return []
      const guess = nameGuess(table, name, valueClass)
      // A date is only ever told by its name.
      if (valueClass === 'date' && guess === null) return []
      return [{ name, type, tally: new ColumnTally(guess, valueClass) }]
    })
    if (watched.length === 0) return
    const rows = await this.#pass(table, watched, onBytes)
    this.#looked.columns += watched.length
    for (const { name, type, tally } of watched) {
      this.#looked.values += tally.values
      const { database, key, identity } = table
      this.#columns.push(
        ...verdictsOn({ database, table: key, object: identity, column: name, type, rows }, tally),
      )
    }
  }

  async #pass(
    table: CatalogObject,
    watched: readonly { readonly name: string; readonly tally: ColumnTally }[],
    onBytes: (done: number) => void,
  ): Promise<number> {
    const { index } = this.#place
    const lack = lackOfRows(table, this.#place)
    if (lack !== null) this.#notLooked.push({ key: table.key, object: table.identity, reason: lack })
    if (table.data === null) return 0
    const tallies = watched.map(({ tally }) => tally)
    const { rows, unread } = await passTable(
      this.#place,
      table.key,
      watched.map(({ name }) => name),
      ({ fields }) => {
        for (let i = 0; i < tallies.length; i += 1) tallies[i]!.add(fields[i]!)
      },
      {
        signal: this.#options.signal,
        stage: '',
        onProgress: ({ stage, bytesDone, bytesTotal }) =>
          stage === '' ? onBytes(bytesDone) : this.#options.onProgress({ stage, bytesDone, bytesTotal }),
      },
    )
    this.#looked.tables += 1
    this.#looked.rows += rows
    return index.rowsInBlocks(table.key) - unread
  }
}

/** Why not all rows of a table can be looked at; null where they can, or there are none to be had. */
function lackOfRows(table: CatalogObject, { index }: RowPlace): string | null {
  const { data, key } = table
  if (index.pendingMembers(key).length > 0) return 'its rows are not counted yet'
  if (index.lacksData(key)) return 'the archive lacks its rows'
  if (data === null) return null
  const blocks = index.blocks(key, 0, Infinity)
  if (blocks.some(({ form }) => form?.kind === 'binary'))
    return 'its rows are in binary COPY, which is not taken apart'
  if (blocks.some(({ complete }) => !complete)) return 'its rows end before their end mark'
  if (index.rowsInBlocks(key) !== data.rows) return 'some of its rows are in INSERTs that are not taken apart'
  return null
}

function nameGuess(table: CatalogObject, column: string, valueClass: ValueClass): NameGuess | null {
  const guess = guessOf(column, valueClass)
  if (guess !== null) return guess
  if (column.toLowerCase() === 'name' && valueClass === 'text' && isOfPeople(table.name))
    return { kind: 'name', what: null, sure: true }
  if (/^(?:value|key|token|secret)$/i.test(column) && valueClass === 'text' && isOfSecrets(table.name))
    return { kind: 'secret', what: null, sure: true }
  return null
}

type FindType = (kind: 'type' | 'domain', identity: string) => CatalogObject | null

/** What values of a type are like; domains are what they are made of. */
function classOf(type: string, find: FindType): ValueClass {
  let base = type
  for (let depth = 0; depth < 16; depth += 1) {
    const under = find('domain', base)?.properties['type']
    if (typeof under !== 'string' || under === '') break
    base = under
  }
  const plain = base
    .replace(/\([^)]*\)/, '')
    .replace(/\[\]$/, '')
    .trim()
  if (/^jsonb?$/.test(plain)) return 'json'
  if (/^(?:inet|cidr)$/.test(plain)) return 'address'
  if (/^(?:bigint|numeric)$/.test(plain)) return 'number'
  if (/^(?:date|timestamp with(?:out)? time zone)$/.test(plain)) return 'date'
  if (plain === 'bytea') return 'bytes'
  if (/^(?:text|character varying|character|bpchar|xml|name|(?:[\w"]+\.)?(?:citext|hstore))$/.test(plain))
    return 'text'
  return 'other'
}
