/** Settings of a report as the reader changes them: pure. */
import type { ReportKindName, ReportSettings, ReportSourceSettings } from '../../shared/report-model.ts'
import type { SourceSummary } from '../../shared/model.ts'

/** Settings as they are at first. */
export const NO_SETTINGS: ReportSettings = { dumpscope: 'report', version: 1 }

/** What can be changed of settings; undefined takes it away. */
export type SettingChange = { readonly [K in keyof ReportSettings]?: ReportSettings[K] | undefined }

/** The settings with some changed. What is empty is not there. */
export function changedSettings(settings: ReportSettings, change: SettingChange): ReportSettings {
  const entries = Object.entries({ ...settings, ...change }).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(entries) as ReportSettings
}

/** Whether a setting of a source means this one: its path, or the end of it. */
function means({ source }: ReportSourceSettings, path: string): boolean {
  if (source === path) return true
  const cut = path.length - source.length
  return cut > 0 && path.endsWith(source) && /[\\/]/u.test(path[cut - 1] ?? '')
}

/** What the settings say of a source; the last that means it. */
export function settingsOfSource(settings: ReportSettings, path: string): ReportSourceSettings | undefined {
  return settings.sources?.findLast((one) => means(one, path))
}

/** What may be said of a source; '' takes it away. */
export type SourceChange = {
  readonly [K in 'label' | 'database' | 'date']?: string
} & { readonly role?: ReportSourceSettings['role'] | '' }

/** The settings with something said of a source. */
export function changedSource(settings: ReportSettings, path: string, change: SourceChange): ReportSettings {
  const before = settingsOfSource(settings, path)
  const said = Object.entries({ ...before, ...change, source: path }).filter(([, value]) => value !== '')
  const next = Object.fromEntries(said) as ReportSourceSettings
  const others = (settings.sources ?? []).filter((one) => one !== before)
  return changedSettings(settings, {
    sources: Object.keys(next).length === 1 ? others : [...others, next],
  })
}

/** A part of a report as its outline has it. */
export interface OutlinedPart {
  readonly id: string
  readonly title: string
  readonly level: 1 | 2 | 3
  readonly leftOut: boolean
}

/** A part as it is shown. */
export interface ShownPart extends OutlinedPart {
  /** Whether something that it belongs to is left out. */
  readonly covered: boolean
}

/** The parts with what is left out by the settings as they are now. */
export function shownParts(
  parts: readonly OutlinedPart[],
  leaveOut: readonly string[] = [],
): readonly ShownPart[] {
  let coveredFrom: number | null = null
  return parts.map((part) => {
    if (coveredFrom !== null && part.level <= coveredFrom) coveredFrom = null
    const covered = coveredFrom !== null
    const leftOut = covered || leaveOut.includes(part.id)
    if (leftOut && !covered) coveredFrom = part.level
    return { ...part, covered, leftOut }
  })
}

/** A part that belongs to no other, and what belongs to it. */
export interface Chapter {
  readonly part: ShownPart
  readonly under: readonly ShownPart[]
}

/** The parts by their chapters; one that stands before any chapter is one itself. */
export function chaptersOf(parts: readonly ShownPart[]): readonly Chapter[] {
  const chapters: { readonly part: ShownPart; readonly under: ShownPart[] }[] = []
  for (const part of parts) {
    const last = chapters.at(-1)
    if (part.level === 1 || last === undefined) chapters.push({ part, under: [] })
    else last.under.push(part)
  }
  return chapters
}

/** The ids that are left out once a part is printed, or is not. */
export function partsLeftOut(leaveOut: readonly string[] = [], id: string, isPrinted: boolean): string[] {
  const others = leaveOut.filter((one) => one !== id)
  return isPrinted ? others : [...others, id]
}

/** The settings by which a kind of report gathers what it says: where they change it is to be made again. */
export function gatheringSettings(
  kind: ReportKindName,
  settings: ReportSettings,
  sources: readonly SourceSummary[],
): Pick<ReportSettings, 'sources' | 'project' | 'code' | 'expected' | 'mask'> {
  const said = sources.flatMap(({ path }) => settingsOfSource(settings, path) ?? [])
  const { project, code, expected, mask } = settings
  return {
    ...(said.length === 0 ? {} : { sources: said }),
    ...(kind === 'comparison' || project === undefined ? {} : { project }),
    ...(kind !== 'review' || code === undefined ? {} : { code }),
    ...(kind !== 'review' || expected === undefined ? {} : { expected }),
    ...(mask === undefined ? {} : { mask }),
  }
}
