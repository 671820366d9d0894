/** Reports gathered from files as the engine gathers them, for tests. */
import { comparisonKind } from '../../../src/engine/report/comparison/index.ts'
import type { ComparisonFacts } from '../../../src/engine/report/comparison/index.ts'
import type { GatherOptions, ReportSource } from '../../../src/engine/report/report-kind.ts'
import { openSpool } from '../../../src/engine/source/index.ts'
import { ReportSettingsSchema } from '../../../src/shared/report-model.ts'
import type { ReportSettings } from '../../../src/shared/report-model.ts'
import type { startEngine } from '../../service/started-engine.ts'

/** Settings as a file may give them. */
export function reportSettings(given: Record<string, unknown> = {}): ReportSettings {
  return ReportSettingsSchema.parse(given)
}

/** Opens the files in their order and gathers the comparison of them; rows of archives are counted first. */
export async function gathered(
  started: ReturnType<typeof startEngine>,
  files: readonly string[],
  settings: ReportSettings = reportSettings(),
  before: Omit<GatherOptions, 'signal' | 'onProgress'> = {},
): Promise<ComparisonFacts> {
  const sources: ReportSource[] = []
  const spool = openSpool({ folder: started.folder, limitBytes: 1 << 30 })
  for (const [at, file] of files.entries()) {
    const { sourceId } = await started.open(file)
    await counted(started, sourceId)
    const { index, source, summary } = started.engine.sources.get(sourceId)
    sources.push({ index, source, summary, spool, letter: String.fromCharCode(65 + at) })
  }
  const { signal } = new AbortController()
  return comparisonKind.gather(sources, settings, { ...before, signal, onProgress: () => {} })
}

async function counted(started: ReturnType<typeof startEngine>, sourceId: string): Promise<void> {
  for (;;) {
    const { done, members } = started.engine.sources.get(sourceId).index.rowCounting()
    if (done === members) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
