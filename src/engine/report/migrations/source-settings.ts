/** What the settings say of a source, or of one file of it. */
import type { ReportSettings, ReportSourceSettings } from '../../../shared/report-model.ts'

/** The entry that is the source's letter, its path or the end of that; the longest where several are. */
export function settingsFor(
  path: string,
  letter: string | null,
  { sources = [] }: ReportSettings,
): ReportSourceSettings | undefined {
  const whole = path.replaceAll('\\', '/')
  return sources
    .filter(({ source }) => {
      const wanted = source.replaceAll('\\', '/').replace(/^\.\//u, '').replace(/\/$/u, '')
      return wanted === letter || whole === wanted || whole.endsWith(`/${wanted}`)
    })
    .toSorted((a, b) => b.source.length - a.source.length)[0]
}
