/** The contract's procedures for reports, answered by an Engine. */
import type { RenderedReport } from '../report/index.ts'
import type { Engine } from './engine.ts'
import { os, stream } from './procedures.ts'

/** The group of procedures as the router mounts it. */
export function reportsRouter(engine: Engine) {
  return {
    gather: os.reports.gather.handler(({ input, signal }) =>
      stream(
        async (options) => ({ reportId: await engine.reports.gather(input, options) }),
        signal,
        'reports.gather',
      ),
    ),
    outline: os.reports.outline.handler(({ input, signal }) =>
      engine.reports.outline(input.reportId, input.settings, signal),
    ),
    render: os.reports.render.handler(async ({ input, signal }) =>
      asFile(await engine.reports.render(input.reportId, input.settings, input, signal)),
    ),
    close: os.reports.close.handler(({ input }) => ({ closed: engine.reports.close(input.reportId) })),
    readSettings: os.reports.readSettings.handler(async ({ input }) =>
      (await loadSettingsFile()).readSettingsFile(input.path),
    ),
    writeSettings: os.reports.writeSettings.handler(async ({ input }) => ({
      path: await (await loadSettingsFile()).writeSettingsFile(input.path, input.settings),
    })),
  }
}

/** Loaded when a settings file is wanted: opening a dump waits for all that is loaded before. */
const loadSettingsFile = () => import('./report-settings-file.ts')

function asFile({ bytes, fileName, mediaType }: RenderedReport): { fileName: string; content: File } {
  return { fileName, content: new File([bytes], fileName, { type: mediaType }) }
}
