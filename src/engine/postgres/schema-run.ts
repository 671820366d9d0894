/**
 * One schema in embedded PostgreSQL: restored from a dump's statements, changed
 * by a script as psql would run it, and written back by pg_dump. What the
 * schema expects of its surroundings (roles, extensions) is stood in for.
 */
import { scanPieces } from '../scan/index.ts'
import { canonicalScript } from './canonical-script.ts'
import { EmbeddedPostgres } from './embedded-postgres.ts'
import type { PostgresOptions } from './embedded-postgres.ts'
import { extensionsIn } from './extensions.ts'
import { OriginLedger } from './origins.ts'
import type { SqlError } from './postgres-protocol.ts'
import { ReplayFindings } from './replay-findings.ts'
import { StatementRunner } from './statement-runner.ts'
import { watch } from './watching.ts'

/** One statement and the line at which it begins. */
export interface SchemaStatement {
  readonly sql: string
  readonly line: number
}

/** What restoring or applying came upon. */
export interface StatementFailure extends SchemaStatement {
  readonly error: SqlError
}

export class SchemaRun {
  readonly #postgres: EmbeddedPostgres
  readonly #findings = new ReplayFindings()
  readonly #ledger = new OriginLedger()
  readonly #runner: StatementRunner
  readonly #name: string

  private constructor(postgres: EmbeddedPostgres, name: string) {
    this.#postgres = postgres
    this.#name = name
    this.#runner = new StatementRunner(postgres, this.#findings, this.#ledger)
  }

  /**
   * Starts a server (about 3 s, half a gigabyte) with the extensions that the
   * texts ask for, as far as there are such. Rejects with INTERNAL or CANCELLED.
   */
  static async start(
    name: string,
    texts: readonly string[],
    options: Omit<PostgresOptions, 'extensions'>,
  ): Promise<SchemaRun> {
    const extensions = [...new Set(texts.flatMap(extensionsIn))]
    const postgres = await EmbeddedPostgres.start({ ...options, extensions })
    try {
      await watch(postgres)
      return new SchemaRun(postgres, name)
    } catch (error) {
      await postgres.close()
      throw error
    }
  }

  /** Runs all statements in a session of their own, past those that fail, which are given. `onDone` hears of each that was run. */
  async restore(
    statements: readonly SchemaStatement[],
    onDone: (sql: string) => void,
  ): Promise<StatementFailure[]> {
    const failures: StatementFailure[] = []
    await this.#runner.beginFile()
    for (const statement of statements) {
      const error = await this.#run(statement)
      if (error !== null) failures.push({ ...statement, error })
      onDone(statement.sql)
    }
    await this.#runner.endFile()
    return failures
  }

  /**
   * Runs a script in a session of its own as psql does with ON_ERROR_STOP: up
   * to the first statement that fails, unless it is excused: that took itself
   * back, and is given with what stopped it. Statements are numbers from 0.
   */
  async apply(
    statements: readonly SchemaStatement[],
    excuses: (at: number, error: SqlError) => boolean,
    onDone: (sql: string) => void,
  ): Promise<{
    readonly stopped: { readonly at: number; readonly failure: StatementFailure } | null
    readonly excused: readonly number[]
  }> {
    const excused: number[] = []
    await this.#runner.beginFile()
    for (const [at, statement] of statements.entries()) {
      const error = await this.#run(statement)
      if (error !== null && !excuses(at, error))
        return { stopped: { at, failure: { ...statement, error } }, excused }
      if (error !== null) excused.push(at)
      onDone(statement.sql)
    }
    await this.#runner.endFile()
    return { stopped: null, excused }
  }

  #run({ sql, line }: SchemaStatement): Promise<SqlError | null> {
    return this.#runner.run(sql, { file: this.#name, byte: 0, line })
  }

  /** What pg_dump writes of the definitions now; the run goes on. */
  async snapshot(): Promise<string> {
    // pg_dump cannot put an empty search_path back, and leaves its transaction open.
    await this.#postgres.run('DISCARD ALL')
    const written = await this.#postgres.dump(['--schema-only'])
    await this.#postgres.run('ROLLBACK')
    return written
  }

  /** What pg_dump writes of it; nothing can be run afterwards. */
  async written(): Promise<string> {
    return (await canonicalScript(this.#postgres, this.#ledger, this.#runner, this.#findings)).script
  }

  /** What was stood in for: 'the role app_reader', 'the schema auth of Supabase'; extensions by their names. */
  standIns(): { readonly extensions: readonly string[]; readonly others: readonly string[] } {
    const others = [...this.#runner.standIns.values()].filter(({ kind }) => kind !== 'extension')
    return {
      extensions: [...this.#runner.missingExtensions.keys()],
      others: others.map(({ what }) => what),
    }
  }

  /** Ends the server. */
  close(): Promise<void> {
    return this.#postgres.close()
  }
}

/** The statements of a script; psql's own commands are not among them. */
export function statementsOf(script: string): SchemaStatement[] {
  const bytes = Buffer.from(script)
  const statements: SchemaStatement[] = []
  scanPieces([bytes], (item) => {
    if (item.kind !== 'statement') return
    const sql = item.text ?? bytes.subarray(item.start, item.end).toString()
    statements.push({ sql, line: item.line })
  })
  return statements
}
