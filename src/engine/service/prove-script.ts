/**
 * Proves a script: A's schema is restored in embedded PostgreSQL and the script
 * applied to it; B's schema is restored in another; both are written back by
 * the same pg_dump and compared. In a worker of its own.
 */
import type { Ignorable } from '../../shared/comparison-model.ts'
import type { Proof, Script, ScriptStep } from '../../shared/script-model.ts'
import { createCatalogBuilder } from '../catalog/index.ts'
import type { Catalog, CatalogObject } from '../catalog/index.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import { compareCatalogs } from '../diff/index.ts'
import { SchemaRun, statementsOf } from '../postgres/index.ts'
import type { SchemaStatement, StatementFailure } from '../postgres/index.ts'
import { scanPieces } from '../scan/index.ts'
import type { RunOptions } from './progress-stream.ts'
import { stepOfEach } from './prove-steps.ts'
import { MissingObjects, missingOf } from './prove-missing.ts'
import type { ProvedObject } from './prove-missing.ts'
import { differingObjects, otherColumnOrder, verdictOf } from './prove-verdict.ts'
import { startWorker } from './worker-entry.ts'

/** One side, as plain data. */
export interface ProveSide {
  /** As the comparison calls it. */
  readonly label: 'A' | 'B'
  /** Its definitions in the order of the dump, without rows. */
  readonly statements: readonly SchemaStatement[]
  /** Every object that the comparison knows of it. */
  readonly objects: readonly ProvedObject[]
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
  // Two servers at once: starting them takes longer than all that they do.
  const making = onServer(to, script, progress, async (run, restored) => {
    const catalog = await catalogOf(await run.written(), older)
    return { catalog, restored, missing: missingIn(to, restored, catalog) }
  })
  const applying = onServer(from, script, progress, async (run, restored) => {
    const now = restored.failures.length === 0 ? null : await catalogOf(await run.snapshot(), older)
    const lost = missingIn(from, restored, now)
    const goal = await making
    const missing = new MissingObjects([...lost, ...goal.missing])
    // What the dumps' own statements met with there is not the script's fault.
    const met = [...restored.failures, ...goal.restored.failures]
    const known = new Set(met.map(({ error }) => error.message))
    progress.begin('Applying the script')
    const applied = await run.apply(
      statements,
      (at, { message }) => steps[at] != null && (known.has(message) || missing.has(named(steps[at]))),
      (sql) => progress.done(sql),
    )
    const catalog = applied.stopped === null ? await catalogOf(await run.written(), older) : null
    return { catalog, restored, lost, missing, applied }
  })
  const [goal, outcome] = await Promise.all([making, applying])
  const comparison =
    outcome.catalog === null ? null : compareCatalogs(outcome.catalog, goal.catalog, new Set(ignored))
  return {
    ...verdictOf({
      script,
      steps,
      applied: outcome.applied,
      restored: [
        { ...outcome.restored, missing: outcome.lost },
        { ...goal.restored, missing: goal.missing },
      ],
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
  progress.begin('Starting PostgreSQL')
  const texts = [...side.statements.map(({ sql }) => sql), script.text]
  const run = await SchemaRun.start(label, texts, {
    startWorker: (task) => startWorker('postgres-worker', task),
    signal: progress.signal,
  })
  try {
    progress.begin('Restoring A and B')
    const failures = await run.restore(side.statements, (sql) => progress.done(sql))
    const standIns = run.standIns()
    return await goOn(run, { label, statements: side.statements.length, failures, standIns })
  } finally {
    await run.close()
  }
}

/** Objects that the dump has and embedded PostgreSQL has not: where all statements ran, extensions that were stood in for. */
function missingIn(
  side: ProveSide,
  { failures, standIns }: Restored,
  now: Catalog | null,
): Pick<ProvedObject, 'kind' | 'identity'>[] {
  const extensions = standIns.extensions.map((name) => ({
    kind: 'extension' as const,
    identity: quoteIdentifier(name),
  }))
  const lost = now === null || failures.length === 0 ? [] : missingOf(side.objects, now.objects)
  // A sequence that is nobody's there goes with its table elsewhere.
  const sequences = failures.flatMap(({ sql }) => {
    const identity = /^ALTER SEQUENCE (.+) OWNED BY /.exec(sql)?.[1]
    return identity === undefined ? [] : [{ kind: 'sequence' as const, identity }]
  })
  return [...extensions, ...lost.filter(({ kind }) => kind !== 'extension'), ...sequences]
}

const named = ({ kind, name }: ScriptStep): Pick<ProvedObject, 'kind' | 'identity'> => ({
  kind,
  identity: name,
})

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

/** Tells how much of all statements was run, in characters. */
class Progress {
  readonly #total: number
  readonly #options: RunOptions
  #stage = ''
  #bytes = 0

  constructor(statements: readonly SchemaStatement[], options: RunOptions) {
    this.#total = statements.reduce((sum, { sql }) => sum + sql.length, 0)
    this.#options = options
  }

  get signal(): AbortSignal {
    return this.#options.signal
  }

  begin(stage: string): void {
    this.#stage = stage
    this.#tell()
  }

  done(sql: string): void {
    this.#bytes += sql.length
    this.#tell()
  }

  #tell(): void {
    this.#options.onProgress({ stage: this.#stage, bytesDone: this.#bytes, bytesTotal: this.#total })
  }
}
