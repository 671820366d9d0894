/**
 * Settings of reports kept for the next time, beside the indexes: for the same
 * sources whole, and for any other what is the reader's own rather than these
 * dumps' (author, logo, formats, areas).
 */
import type { SourceSummary } from '../../shared/model.ts'
import type { ReportSettings } from '../../shared/report-model.ts'
import { rpc, toFailure } from '../rpc.ts'
import { tell } from '../state/notices.ts'
import { infoQuery, queryClient } from '../state/queries.ts'
import { changedSettings, NO_SETTINGS } from './report-settings.ts'

const FOR_ALL = 'last'

async function fileOf(name: string): Promise<string> {
  const { indexFolder } = await queryClient.fetchQuery(infoQuery)
  return `${indexFolder}/${name}.report.json`
}

/** The name of what is kept for these sources, in whatever order they stand. */
async function nameFor(sources: readonly SourceSummary[]): Promise<string> {
  const dumps = sources.map(({ fingerprint }) => fingerprint).toSorted()
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(dumps.join('\0')))
  return [...new Uint8Array(digest)]
    .slice(0, 20)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}

async function kept(name: string): Promise<ReportSettings | null> {
  try {
    return (await rpc.reports.readSettings({ path: await fileOf(name) })).settings
  } catch {
    // Nothing was kept yet, or another version kept it: everything is as at first.
    return null
  }
}

/** What was kept for these sources, else for any; nothing at the first time. */
export async function keptSettings(sources: readonly SourceSummary[]): Promise<ReportSettings> {
  return (await kept(await nameFor(sources))) ?? (await kept(FOR_ALL)) ?? NO_SETTINGS
}

/** Keeps the settings for the next time. */
export async function keepSettings(
  sources: readonly SourceSummary[],
  settings: ReportSettings,
): Promise<void> {
  const { author, logo, formats, areas, mask } = settings
  const own = changedSettings(NO_SETTINGS, { author, logo, formats, areas, mask })
  try {
    await rpc.reports.writeSettings({ path: await fileOf(await nameFor(sources)), settings })
    await rpc.reports.writeSettings({ path: await fileOf(FOR_ALL), settings: own })
  } catch (error) {
    // A lost connection has its own words.
    if (toFailure(error).code !== 'ENGINE_GONE') tell(toFailure(error))
  }
}
