/** An engine of its own for a test file: a new index folder, dumps written as needed, helpers for long calls. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createEngine, createLocalClient, disposeEngine } from '../../src/engine/service/index.ts'
import type { EngineOptions } from '../../src/engine/service/index.ts'
import type { Progress, ReportFormat, SourceSummary } from '../../src/shared/model.ts'
import { ReportSettingsSchema } from '../../src/shared/report-model.ts'
import type { ReportSettings } from '../../src/shared/report-model.ts'

export type TestClient = ReturnType<typeof createLocalClient>

/** Takes a long procedure to its end. */
export async function finish<T>(
  call: PromiseLike<AsyncIterator<Progress, T>>,
): Promise<{ steps: Progress[]; result: T }> {
  const iterator = await call
  const steps: Progress[] = []
  for (;;) {
    const step = await iterator.next()
    if (step.done) return { steps, result: step.value }
    steps.push(step.value)
  }
}

/** What an error of the contract carries. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return (error as { data?: unknown }).data
  }
  throw new Error('the call was answered')
}

export function startEngine(options: EngineOptions = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-service-'))
  const indexFolder = path.join(folder, 'index')
  const engine = createEngine({ indexFolder, ...options })
  const client = createLocalClient(engine, { version: '1.2.3', openAtStart: ['/a.sql'] })
  return {
    folder,
    indexFolder,
    engine,
    client,
    /** Writes a file into the folder; its path. */
    write(name: string, content: string | Uint8Array): string {
      const file = path.join(folder, name)
      writeFileSync(file, content)
      return file
    },
    async open(file: string, label?: string): Promise<SourceSummary> {
      return (await finish(client.sources.open({ path: file, ...(label === undefined ? {} : { label }) })))
        .result
    },
    /** The report of a comparison that is open, as a file. */
    async report(
      comparisonId: string,
      format: ReportFormat,
      more: Partial<ReportSettings> = {},
    ): Promise<{ fileName: string; content: File }> {
      const { a, b } = await client.comparisons.summary({ comparisonId })
      const sourceIds = [a.sourceId, b.sourceId]
      const settings = ReportSettingsSchema.parse(more)
      const call = client.reports.gather({ kind: 'comparison', sourceIds, comparisonId, settings })
      const { reportId } = (await finish(call)).result
      return client.reports.render({ reportId, format, settings })
    },
    async stop(): Promise<void> {
      await disposeEngine(engine)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
