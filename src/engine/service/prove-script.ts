/**
 * Proves a script: A's schema is restored in embedded PostgreSQL and the script
 * applied to it; B's schema is restored in another; both are written back by
 * the same pg_dump and compared. In a worker of its own.
 */
import type { Ignorable } from '../../shared/comparison-model.ts'
import type { Proof, Script } from '../../shared/script-model.ts'
import { createCatalogBuilder } from '../catalog/index.ts'
import type { Catalog, CatalogObject } from '../catalog/index.ts'
import { compareCatalogs } from '../diff/index.ts'
import { SchemaRun, statementsOf } from '../postgres/index.ts'
import type { SchemaStatement, StatementFailure } from '../postgres/index.ts'
import { scanPieces } from '../scan/index.ts'
import type { RunOptions } from './progress-stream.ts'
import { stepOfEach } from './prove-steps.ts'
import { differingObjects, notMade, otherColumnOrder, verdictOf } from './prove-verdict.ts'
import { startWorker } from './worker-entry.ts'

/** One side, as plain data. */
export interface ProveSide {
  /** As the comparison calls it. */
  readonly label: 'A' | 'B'
  /** Its definitions in the order of the dump, without rows. */
  readonly statements: readonly SchemaStatement[]
  /** Every object that the comparison knows of it. */
  readonly objects: readonly { readonly kind: string; readonly identity: string }[]
  /** Of the server that was dumped, where it is told. */
  readonly serverVersion: string | null
}

/** Plain data: what the worker needs. */
export interface ProveTask {
  readonly from: ProveSide
  readonly to: ProveSide
  readonly script: Script
  readonly ignored: readonly Ignorable[]
}

/** What came of restoring a side. */
export interface Restored {
  readonly label: 'A' | 'B'
  readonly statements: number
  readonly failures: readonly StatementFailure[]
  /** Objects that the dump has and embedded PostgreSQL has not, by identity. */
  readonly missing: ReadonlySet<string>
  readonly standIns: ReturnType<SchemaRun['standIns']>
}

/** Proves a script; rejects with CANCELLED, or INTERNAL where embedded PostgreSQL does not come up. */
export async function proveScript(task: ProveTask, options: RunOptions): Promise<Proof> {
  const began = performance.now()
  const { from, to, script, ignored } = task
  const statements = statementsOf(script.text)
  const steps = stepOfEach(script, statements)
  const progress = new Progress([...to.statements, ...from.statements, ...statements], options)
  const older = olderOf(from.serverVersion, to.serverVersion)
  const goal = await onServer(to, script, progress, async (run, restored) => ({
    restored,
    catalog: await catalogOf(await run.written(), older),
  }))
  const outcome = await onServer(from, script, progress, async (run, restored) => {
    const missing = new Set([...restored.missing, ...goal.restored.missing])
    const excuses = (_failure: StatementFailure, at: number): boolean => {
      const step = steps[at]
      return step != null && notMade(step.name, missing)
    }
    progress.begin('Applying the script')
    const applied = await run.apply(statements, excuses, () => progress.done())
    if (applied.stopped !== null) return { restored, missing, applied, catalog: null }
    return { restored, missing, applied, catalog: await catalogOf(await run.written(), older) }
  })
  const comparison =
    outcome.catalog === null ? null : compareCatalogs(outcome.catalog, goal.catalog, new Set(ignored))
  return {
    ...verdictOf({
      script,
      steps,
      applied: outcome.applied,
      restored: [outcome.restored, goal.restored],
      differing: comparison === null ? [] : differingObjects(comparison, outcome.missing),
      columnOrder: comparison === null ? [] : otherColumnOrder(comparison),
      serverVersions: [from.serverVersion, to.serverVersion],
    }),
    took: performance.now() - began,
  }
}

/** Restores a side on a server of its own, goes on there, and ends it. */
async function onServer<Result>(
  side: ProveSide,
  script: Script,
  progress: Progress,
  goOn: (run: SchemaRun, restored: Restored) => Promise<Result>,
): Promise<Result> {
  const { label } = side
  progress.begin(`Starting PostgreSQL for ${label}`)
  const texts = [...side.statements.map(({ sql }) => sql), script.text]
  const run = await SchemaRun.start(label, texts, {
    startWorker: (task) => startWorker('postgres-worker', task),
    signal: progress.signal,
  })
  try {
    progress.begin(`Restoring ${label}`)
    const failures = await run.restore(side.statements, () => progress.done())
    const there = new Set((await run.objects()).map(({ kind, identity }) => `${kind} ${identity}`))
    const lost = side.objects.filter(({ kind, identity }) => !there.has(`${kind} ${identity}`))
    return await goOn(run, {
      label,
      statements: side.statements.length,
      failures,
      // Nothing that ran is missing, whatever it is called there.
      missing: new Set(failures.length === 0 ? [] : lost.map(({ identity }) => identity)),
      standIns: run.standIns(),
    })
  } finally {
    await run.close()
  }
}

/** The older of two servers, as far as they are told: what it cannot say is no difference. */
function olderOf(...versions: readonly (string | null)[]): string | null {
  const told = versions.filter((version) => version !== null)
  return told.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))[0] ?? null
}

/** The first server whose NOT NULL constraints have names that stay when their table is renamed. */
const NOT_NULL_NAMES_SINCE = 18

/** What pg_dump wrote, as a catalog that knows as much as the server did that the side comes from. */
async function catalogOf(written: string, serverVersion: string | null): Promise<Catalog> {
  const builder = await createCatalogBuilder()
  const scan = scanPieces([Buffer.from(written)], (item) => builder.add(item))
  const catalog = builder.finish(scan)
  const knowsNames = !(Number.parseInt(serverVersion ?? '', 10) < NOT_NULL_NAMES_SINCE)
  return {
    ...catalog,
    objects: knowsNames ? catalog.objects : catalog.objects.map(withoutNotNullNames),
    serverVersion: serverVersion ?? catalog.serverVersion,
  }
}

function withoutNotNullNames(object: CatalogObject): CatalogObject {
  const columns = object.columns.map((column) => {
    const { 'not null constraint': _, ...properties } = column.properties
    return { ...column, properties }
  })
  return { ...object, columns }
}

/** Tells how many bytes of all statements were run. */
class Progress {
  readonly #lengths: readonly number[]
  readonly #total: number
  readonly #options: RunOptions
  #stage = ''
  #count = 0
  #bytes = 0

  constructor(statements: readonly SchemaStatement[], options: RunOptions) {
    this.#lengths = statements.map(({ sql }) => sql.length)
    this.#total = this.#lengths.reduce((sum, length) => sum + length, 0)
    this.#options = options
  }

  get signal(): AbortSignal {
    return this.#options.signal
  }

  begin(stage: string): void {
    this.#stage = stage
    this.#tell()
  }

  done(): void {
    this.#bytes += this.#lengths[this.#count] ?? 0
    this.#count += 1
    this.#tell()
  }

  #tell(): void {
    this.#options.onProgress({ stage: this.#stage, bytesDone: this.#bytes, bytesTotal: this.#total })
  }
}
