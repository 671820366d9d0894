/**
 * Rows judged by PostgreSQL itself: a table `probe` is made and filled with
 * them, and a statement counts. What the statements need of a schema (types,
 * functions, extensions) is made before.
 */
import { EmbeddedPostgres } from './embedded-postgres.ts'
import type { PostgresOptions } from './embedded-postgres.ts'
import { extensionsIn } from './extensions.ts'

/** Milliseconds that one statement may take. */
const STATEMENT_LIMIT = 20_000
/** Characters that go into the server at once. */
const PIECE = 4_000_000

/** What is judged: statements over a temporary table called probe. */
export interface JudgedRows {
  /** The statement that makes the table. */
  readonly probe: string
  /** The columns that are filled, quoted; without any there are rows of defaults alone. */
  readonly filled: readonly string[]
  readonly setup: readonly string[]
  /** A query with one row and the column `failing`. */
  readonly failing: string
}

export class RowJudge {
  readonly #postgres: EmbeddedPostgres

  private constructor(postgres: EmbeddedPostgres) {
    this.#postgres = postgres
  }

  /**
   * Starts a server (about 3 s, half a gigabyte) and runs `definitions`, past
   * those that fail: who needs them fails too. Rejects with INTERNAL or CANCELLED.
   */
  static async start(
    definitions: readonly string[],
    options: Omit<PostgresOptions, 'extensions' | 'statementLimit'>,
  ): Promise<RowJudge> {
    const extensions = [...new Set(definitions.flatMap(extensionsIn))]
    const postgres = await EmbeddedPostgres.start({ ...options, extensions, statementLimit: STATEMENT_LIMIT })
    try {
      for (const sql of definitions) await postgres.run(sql)
      return new RowJudge(postgres)
    } catch (error) {
      await postgres.close()
      throw error
    }
  }

  /**
   * How many rows fail; null where PostgreSQL refuses a row or a statement.
   * `rows` are rows as COPY writes them, each with its line end.
   */
  async failing(judged: JudgedRows, rows: AsyncIterable<string>): Promise<number | null> {
    const run = async (sql: string, bytes?: Uint8Array): Promise<boolean> =>
      (await this.#postgres.run(sql, bytes)).ok
    // Rows of another question may lie there still.
    if (
      !(await run(
        'DROP TABLE IF EXISTS pg_temp.probe, pg_temp.elements, pg_temp.whole, pg_temp.outside, pg_temp.outcome',
      ))
    )
      return null
    if (!(await run(judged.probe))) return null
    let piece = ''
    for await (const row of rows) {
      piece += row
      if (piece.length < PIECE) continue
      if (!(await this.#fill(judged, piece))) return null
      piece = ''
    }
    if (piece !== '' && !(await this.#fill(judged, piece))) return null
    for (const sql of judged.setup) if (!(await run(sql))) return null
    if (!(await run(`CREATE TEMP TABLE outcome AS ${judged.failing}`))) return null
    const [outcome] = await this.#postgres.query<{ failing: number | string }>(
      'SELECT failing::text AS failing FROM pg_temp.outcome',
    )
    return outcome === undefined ? null : Number(outcome.failing)
  }

  async #fill({ filled }: JudgedRows, piece: string): Promise<boolean> {
    if (filled.length > 0) {
      const copy = `COPY pg_temp.probe (${filled.join(', ')}) FROM '/dev/blob'`
      return (await this.#postgres.run(copy, Buffer.from(piece))).ok
    }
    const rows = piece.split('\n').length - 1
    return (await this.#postgres.run(`INSERT INTO pg_temp.probe SELECT FROM generate_series(1, ${rows})`)).ok
  }

  /** Ends the server. */
  async close(): Promise<void> {
    await this.#postgres.close()
  }
}
