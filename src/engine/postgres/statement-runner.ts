/** Runs statements of migrations one by one: keeps open transactions alive over failures, and stands in for what is missing. */
import type { EmbeddedPostgres, RunOutcome } from './embedded-postgres.ts'
import type { OriginLedger } from './origins.ts'
import type { SqlError } from './postgres-protocol.ts'
import { firstWords } from './replay-findings.ts'
import type { MigrationPlace, ReplayFindings } from './replay-findings.ts'
import { standInFor } from './stand-ins.ts'
import type { StandIn } from './stand-ins.ts'
import { splitStatements } from './statement-split.ts'
import { BECOME_RUNNER, readTouches, readUnwatched } from './watching.ts'
import type { Touch } from './watching.ts'

/** Rows of COPY and INSERT beyond this are not loaded: all of them are held in memory. */
const ROW_BYTES_AT_MOST = 128 << 20
/** One statement may want several things that are not there. */
const STAND_INS_OF_A_STATEMENT = 20
const STEP = 'dumpscope_step'

const BEGINS = /^(?:begin|start\s+transaction)\b/i
const ENDS = /^(?:commit|end|abort|rollback(?!\s+(?:work\s+|transaction\s+)?to\b)|prepare\s+transaction)\b/i
const CHAINS = /\band\s+chain\s*$/i

export class StatementRunner {
  readonly #postgres: EmbeddedPostgres
  readonly #findings: ReplayFindings
  readonly #ledger: OriginLedger
  readonly standIns = new Map<string, StandIn>()
  /** CREATE EXTENSION statements that could not be run. */
  readonly missingExtensions = new Map<string, string>()
  readonly counts = { statements: 0, failed: 0 }
  #inTransaction = false
  #begun: MigrationPlace | null = null
  #rowBytes = 0

  constructor(postgres: EmbeddedPostgres, findings: ReplayFindings, ledger: OriginLedger) {
    this.#postgres = postgres
    this.#findings = findings
    this.#ledger = ledger
  }

  /** Every file begins with a session of its own. */
  async beginFile(): Promise<void> {
    await this.#postgres.run('DISCARD ALL')
    await this.#postgres.run(BECOME_RUNNER)
    if (this.standIns.has('platform extensions'))
      await this.#postgres.run('SET search_path = "$user", public, extensions')
  }

  /** A transaction that a file leaves open is committed, and that is said. */
  async endFile(): Promise<void> {
    if (!this.#inTransaction) return
    this.#inTransaction = false
    await this.#postgres.run('COMMIT')
    this.#findings.add({
      code: 'migration-open-transaction',
      severity: 'warning',
      message:
        'The transaction that begins here is not ended in its file. psql would take it back; here it was committed.',
      ...this.#begun,
    })
  }

  /** Runs one statement; what PostgreSQL said where it failed. */
  async run(sql: string, place: MigrationPlace): Promise<SqlError | null> {
    if (await this.#refuse(sql, place)) return null
    this.counts.statements += 1
    const bare = withoutComments(sql)
    if (BEGINS.test(bare) || ENDS.test(bare)) return this.#turn(sql, bare, place)
    const outcome = await this.#attempt(sql, undefined, place)
    return this.#judge(sql, outcome, place)
  }

  /** Runs a COPY with the rows that follow it; null where none do. */
  async copy(sql: string, rows: Uint8Array | null, place: MigrationPlace): Promise<void> {
    const fromStdin = /\bfrom\s+stdin\b/i.exec(sql)
    if (!fromStdin || rows === null) {
      if (fromStdin) return this.#notRun('its rows are not in the file', sql, place)
      await this.run(sql, place)
      return
    }
    this.counts.statements += 1
    if (this.#tooManyRows(rows.length, place)) return
    const from = fromStdin.index
    const blob = `${sql.slice(0, from)}FROM '/dev/blob'${sql.slice(from + fromStdin[0].length)}`
    this.#judge(sql, await this.#attempt(blob, rows, place), place)
  }

  /** Runs a text of many INSERTs: all at once, and one by one where that fails. */
  async runMany(text: string, place: MigrationPlace): Promise<void> {
    if (this.#tooManyRows(text.length, place)) return
    const before = this.counts.statements
    const whole = await this.#attempt(text, undefined, place)
    const statements = await splitStatements(text, place)
    if (!whole.ok) for (const one of statements) await this.run(one.sql, one.place)
    this.counts.statements = before + statements.length
  }

  #tooManyRows(bytes: number, place: MigrationPlace): boolean {
    this.#rowBytes += bytes
    if (this.#rowBytes <= ROW_BYTES_AT_MOST) return false
    this.#findings.add({
      code: 'migration-rows-left-out',
      severity: 'warning',
      message: `The rows from here on were not loaded: more than ${ROW_BYTES_AT_MOST >> 20} MB of rows are too many for migrations.`,
      ...place,
    })
    return true
  }

  /** BEGIN, COMMIT and ROLLBACK are done as they stand. */
  async #turn(sql: string, bare: string, place: MigrationPlace): Promise<SqlError | null> {
    const outcome = await this.#postgres.run(sql)
    this.#hear(outcome, place)
    if (!outcome.ok) {
      if (ENDS.test(bare)) this.#inTransaction = false
      return this.#judge(sql, outcome, place)
    }
    this.#inTransaction = BEGINS.test(bare) || CHAINS.test(bare)
    this.#begun = this.#inTransaction ? place : null
    return null
  }

  /** Runs a statement, standing in for what it misses until it runs or nothing more can be done. */
  async #attempt(sql: string, rows: Uint8Array | undefined, place: MigrationPlace): Promise<RunOutcome> {
    let outcome = await this.#step(sql, rows)
    for (let tries = 0; !outcome.ok && tries < STAND_INS_OF_A_STATEMENT; tries += 1) {
      const standIn = standInFor(outcome.error)
      if (standIn === null || this.standIns.has(`${standIn.kind} ${standIn.name}`)) break
      const stood = await this.#standIn(standIn, sql, place)
      if (!stood) break
      if (standIn.kind === 'extension') {
        const touch = { command: 'CREATE EXTENSION', dropped: false, name: null, state: null }
        this.#ledger.take([{ address: `extension.${standIn.name}`, ...touch }], place)
        return { ok: true, notices: [] }
      }
      outcome = await this.#step(sql, rows)
    }
    this.#hear(outcome, place)
    if (outcome.ok) this.#ledger.take(await this.#unwatched(withoutComments(sql)), place)
    return outcome
  }

  /** What no event trigger is told of; a block of code may have made roles as well. */
  async #unwatched(bare: string): Promise<Touch[]> {
    if (!/^do\b/i.test(bare)) return readUnwatched(bare)
    const roles = await this.#postgres.query<{ name: string }>(
      'SELECT rolname AS name FROM pg_catalog.pg_roles WHERE oid >= 16384',
    )
    return roles.map(({ name }) => ({
      address: `role.${name}`,
      command: 'CREATE ROLE',
      dropped: false,
      name: null,
      // That it is there is all that is known: it changes nothing in what is known already.
      state: 'there',
    }))
  }

  /** In a transaction a failed statement takes only itself back. */
  async #step(sql: string, rows?: Uint8Array): Promise<RunOutcome> {
    if (!this.#inTransaction) return this.#postgres.run(sql, rows)
    await this.#postgres.run(`SAVEPOINT ${STEP}`)
    const outcome = await this.#postgres.run(sql, rows)
    if (!outcome.ok) await this.#postgres.run(`ROLLBACK TO SAVEPOINT ${STEP}`)
    await this.#postgres.run(`RELEASE SAVEPOINT ${STEP}`)
    return outcome
  }

  async #standIn(standIn: StandIn, sql: string, place: MigrationPlace): Promise<boolean> {
    this.standIns.set(`${standIn.kind} ${standIn.name}`, standIn)
    if (standIn.sql !== '') {
      const outcome = await this.#step(standIn.sql)
      if (!outcome.ok) return false
      this.#ledger.take(readTouches(outcome.notices).touches, null)
    }
    if (standIn.name === 'extensions') await this.#step('SET search_path = "$user", public, extensions')
    if (standIn.kind === 'extension') this.missingExtensions.set(standIn.name, sql)
    this.#findings.add({
      code: `migration-stand-in-${standIn.kind}`,
      severity: standIn.kind === 'extension' ? 'warning' : 'info',
      message:
        standIn.kind === 'extension'
          ? `The extension ${standIn.name} is not part of embedded PostgreSQL; what needs its types or functions could not be made.`
          : `${standIn.what[0]?.toUpperCase()}${standIn.what.slice(1)} is made by none of these migrations; it was stood in for from here on.`,
      ...place,
    })
    return true
  }

  #hear(outcome: RunOutcome, place: MigrationPlace): void {
    const { touches, others } = readTouches(outcome.notices)
    // What a failed statement touched was taken back with it.
    if (outcome.ok) this.#ledger.take(touches, place)
    for (const notice of others) this.#findings.notice(notice, place)
  }

  #judge(sql: string, outcome: RunOutcome, place: MigrationPlace): SqlError | null {
    if (outcome.ok) return null
    this.counts.failed += 1
    this.#findings.failed(outcome.error, sql, place)
    return outcome.error
  }

  /** Statements that would reach outside of the database, or wait for what never comes. */
  async #refuse(sql: string, place: MigrationPlace): Promise<boolean> {
    const bare = withoutComments(sql)
    const reason = /^copy\b[\s\S]*\b(?:from|to)\s+program\b/i.test(bare)
      ? 'it starts a program'
      : /^copy\b[\s\S]*\bfrom\s+stdin\b/i.test(bare)
        ? 'its rows are not in the file'
        : /^(?:create|drop|alter)\s+database\b/i.test(bare)
          ? 'all migrations run in one database'
          : null
    if (reason === null) return false
    this.#notRun(reason, sql, place)
    return true
  }

  #notRun(reason: string, sql: string, place: MigrationPlace): void {
    this.counts.statements += 1
    this.#findings.add({
      code: 'migration-not-run',
      severity: 'warning',
      message: `${firstWords(sql)} was not run: ${reason}.`,
      ...place,
    })
  }
}

/** A statement without the comments before and within it, for telling what it is. */
function withoutComments(sql: string): string {
  return sql
    .slice(0, 4096)
    .replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .trim()
}
