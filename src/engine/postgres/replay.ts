/**
 * Migrations are run, statement by statement, in embedded PostgreSQL, and what
 * they make is written back by pg_dump. What fails is a finding, and running
 * goes on.
 */
import type { Finding } from '../../shared/model.ts'
import { scanPieces } from '../scan/index.ts'
import type { ScanItem } from '../scan/index.ts'
import { unquoted } from '../source/migrations/index.ts'
import type { FileReplay, MigrationOutcome, Migrations } from '../source/migrations/index.ts'
import { EmbeddedPostgres } from './embedded-postgres.ts'
import type { PostgresOptions } from './embedded-postgres.ts'
import { extensionsIn } from './extensions.ts'
import { OriginLedger } from './origins.ts'
import { setVariable, withVariables } from './psql-variables.ts'
import { ReplayFindings, firstWords } from './replay-findings.ts'
import type { MigrationPlace } from './replay-findings.ts'
import { StatementRunner } from './statement-runner.ts'
import { canonicalScript } from './canonical-script.ts'
import { watch } from './watching.ts'

/** Files that include files that include files. */
const INCLUDES_AT_MOST = 16

export interface ReplayOptions extends Omit<PostgresOptions, 'extensions'> {
  /** Told now and then: bytes of the migrations that were run. */
  readonly onProgress?: ((bytes: number) => void) | undefined
}

/** What running migrations gave. */
export interface Replay {
  /** What pg_dump writes of the outcome. */
  readonly script: string
  readonly outcome: MigrationOutcome
  readonly findings: readonly Finding[]
}

/** Runs a folder's migrations. Rejects with CANCELLED, READ_FAILED or INTERNAL. */
export async function replayMigrations(migrations: Migrations, options: ReplayOptions): Promise<Replay> {
  const extensions = await wantedExtensions(migrations)
  const postgres = await EmbeddedPostgres.start({ ...options, extensions })
  try {
    await watch(postgres)
    const run = new MigrationRun(postgres, migrations, options)
    return await run.all()
  } finally {
    await postgres.close()
  }
}

async function wantedExtensions(migrations: Migrations): Promise<string[]> {
  const found = new Set<string>()
  for (const file of migrations.watched) {
    const text = await migrations.read(file)
    if (text === null) continue
    for (const name of extensionsIn(Buffer.from(text.bytes).toString('latin1'))) found.add(name)
  }
  return [...found]
}

class MigrationRun {
  readonly #postgres: EmbeddedPostgres
  readonly #migrations: Migrations
  readonly #options: ReplayOptions
  readonly #findings = new ReplayFindings()
  readonly #ledger = new OriginLedger()
  readonly #runner: StatementRunner
  readonly #files: FileReplay[] = []
  readonly #variables = new Map<string, string>()
  #bytes = 0

  constructor(postgres: EmbeddedPostgres, migrations: Migrations, options: ReplayOptions) {
    this.#postgres = postgres
    this.#migrations = migrations
    this.#options = options
    this.#runner = new StatementRunner(postgres, this.#findings, this.#ledger)
  }

  async all(): Promise<Replay> {
    for (const finding of this.#migrations.findings) this.#findings.add(finding)
    for (const { path, version, role } of this.#migrations.files) {
      await this.#runner.beginFile()
      await this.#file(path, version, role, [])
      await this.#runner.endFile()
    }
    const { script, origins } = await canonicalScript(
      this.#postgres,
      this.#ledger,
      this.#runner,
      this.#findings,
    )
    return {
      script,
      outcome: { convention: this.#migrations.convention, files: this.#files, origins },
      findings: this.#findings.finish(),
    }
  }

  async #file(
    path: string,
    version: string | null,
    role: string,
    including: readonly string[],
  ): Promise<void> {
    const text = await this.#migrations.read(path)
    if (text === null) return
    const index = this.#files.length
    this.#files.push({ path, version, role, statements: 0, failed: 0 })
    const before = { ...this.#runner.counts }
    const items: ScanItem[] = []
    const { findings } = scanPieces([text.bytes], (item) => void items.push(item))
    for (const finding of findings) this.#findings.add({ ...finding, file: path })
    let inner = { statements: 0, failed: 0 }
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at] as ScanItem
      if (item.kind === 'psql') {
        const counts = { ...this.#runner.counts }
        const goOn = await this.#command(item, path, [...including, path])
        inner = {
          statements: inner.statements + this.#runner.counts.statements - counts.statements,
          failed: inner.failed + this.#runner.counts.failed - counts.failed,
        }
        if (!goOn) break
      } else await this.#item(item, items, at, text.bytes, path)
      this.#progress(item.end - item.start, including.length)
    }
    const { statements, failed } = this.#runner.counts
    this.#files[index] = {
      path,
      version,
      role,
      statements: statements - before.statements - inner.statements,
      failed: failed - before.failed - inner.failed,
    }
  }

  #progress(bytes: number, depth: number): void {
    if (depth === 0) this.#bytes += bytes
    this.#options.onProgress?.(this.#bytes)
  }

  async #item(
    item: Exclude<ScanItem, { kind: 'psql' }>,
    items: readonly ScanItem[],
    at: number,
    bytes: Uint8Array,
    file: string,
  ): Promise<void> {
    const place: MigrationPlace = { file, byte: item.start, line: item.line }
    if (item.kind === 'statement') {
      const text = item.text ?? Buffer.from(bytes.subarray(item.start, item.end)).toString('utf8')
      const sql = withVariables(text, this.#variables)
      if (!/^\s*copy\b/i.test(sql)) {
        await this.#runner.run(sql, place)
        return
      }
      const data = items.slice(at + 1).find(({ kind }) => kind !== 'blank')
      const rows = data?.kind === 'copy data' && data.insert === undefined ? data : null
      return this.#runner.copy(sql, rows === null ? null : bytes.slice(rows.start, rows.dataEnd), place)
    }
    if (item.kind === 'copy data' && item.insert !== undefined) {
      const run = withVariables(
        Buffer.from(bytes.subarray(item.start, item.end)).toString('utf8'),
        this.#variables,
      )
      return this.#runner.runMany(run, place)
    }
    if (item.kind !== 'unparsed') return
    this.#findings.add({
      code: 'migration-unparsed',
      severity: 'error',
      message: `Not run: ${item.reason}, from '${firstWords(item.head)}' on.`,
      ...place,
    })
  }

  /** Does what a psql command says; false where the file ends with it. */
  async #command(
    item: Extract<ScanItem, { kind: 'psql' }>,
    file: string,
    including: readonly string[],
  ): Promise<boolean> {
    const { command, argument } = item
    const place: MigrationPlace = { file, byte: item.start, line: item.line }
    if (command === 'q' || command === 'quit') return false
    if (command === 'set') setVariable(argument, this.#variables)
    else if (/^(?:i|ir|include|include_relative)$/.test(command))
      await this.#include(command, argument, place, including)
    else if (command === 'connect' || command === 'c') {
      this.#findings.add({
        code: 'migration-connect',
        severity: 'warning',
        message: `\\${command} ${argument} was passed over: all migrations ran in one database.`,
        ...place,
      })
    } else if (!HARMLESS.has(command)) {
      this.#findings.add({
        code: 'migration-psql-command',
        severity: 'warning',
        message: `\\${command} was not run: only psql itself can do that.`,
        ...place,
      })
    }
    return true
  }

  async #include(
    command: string,
    argument: string,
    place: MigrationPlace,
    including: readonly string[],
  ): Promise<void> {
    const named = unquoted(withVariables(argument, this.#variables))
    const relative = command === 'ir' || command === 'include_relative'
    const target = this.#migrations.resolve(place.file, named, relative)
    const reason =
      target === null
        ? 'no such file is in the folder, and nothing outside of it is read'
        : including.includes(target)
          ? 'it includes itself'
          : including.length > INCLUDES_AT_MOST
            ? `files include files ${including.length} times over`
            : null
    if (target !== null && reason === null) return this.#file(target, null, 'included', including)
    this.#findings.add({
      code: 'migration-include',
      severity: 'error',
      message: `\\${command} ${argument} was not followed: ${reason}.`,
      ...place,
    })
  }
}

/** psql commands that change nothing in the database. */
const HARMLESS: ReadonlySet<string> = new Set(
  'restrict unrestrict echo qecho warn timing pset x a t f C H o r p encoding conninfo errverbose unset'.split(
    ' ',
  ),
)
