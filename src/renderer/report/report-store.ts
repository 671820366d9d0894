/**
 * The report that the reader is at: its kind and sources, its settings, what
 * was gathered for it, and the way back from changed areas. One at a time; it
 * stays while the reader looks elsewhere.
 */
import { create } from 'zustand'
import type { Failure } from '../../shared/errors.ts'
import type { SourceSummary } from '../../shared/model.ts'
import type { ReportArea, ReportKindName, ReportSettings } from '../../shared/report-model.ts'
import { setReport, useDocument } from '../document/document-store.ts'
import { isAbort, rpc, run, toFailure } from '../rpc.ts'
import { useWorkspace } from '../state/workspace.ts'
import { paceMeter, type Pace } from '../tasks/pace.ts'
import { trackTask } from '../tasks/tasks.ts'
import { KIND_TITLES } from './kind-words.ts'
import { changedSettings, gatheringSettings, NO_SETTINGS, type SettingChange } from './report-settings.ts'

/** A report whose facts were gathered. */
export interface MadeReport {
  readonly reportId: string
  readonly kind: ReportKindName
  /** By which it is told whether what would be gathered now is the same. */
  readonly key: string
  /** Fingerprints of its sources. */
  readonly dumps: readonly string[]
}

export interface ReportState {
  readonly kind: ReportKindName
  /** Ids of open sources that take no part; new ones do. */
  readonly without: readonly string[]
  /** The one that is reviewed; null: the first. */
  readonly reviewed: string | null
  readonly settings: ReportSettings
  readonly made: MadeReport | null
  /** How far the making is; null while nothing is being made. */
  readonly making: { readonly kind: ReportKindName; readonly pace: Pace | null } | null
  readonly failure: Failure | null
  /** Areas as they were before each change, the last at the end; and those that were taken back. */
  readonly past: readonly (readonly ReportArea[])[]
  readonly future: readonly (readonly ReportArea[])[]
  /** The settings file that was loaded or saved last. */
  readonly file: string | null
}

const NOTHING: ReportState = {
  kind: 'comparison',
  without: [],
  reviewed: null,
  settings: NO_SETTINGS,
  made: null,
  making: null,
  failure: null,
  past: [],
  future: [],
  file: null,
}

export const useReport = create<ReportState>(() => NOTHING)

const LONGEST_PAST = 100

/** The sources that take part, in the order of their letters. */
export function takingPart(
  { kind, without, reviewed }: Pick<ReportState, 'kind' | 'without' | 'reviewed'>,
  sources: readonly SourceSummary[],
): readonly SourceSummary[] {
  if (kind !== 'review') return sources.filter(({ sourceId }) => !without.includes(sourceId))
  const chosen = sources.find(({ sourceId }) => sourceId === reviewed) ?? sources[0]
  return chosen === undefined ? [] : [chosen]
}

/** What is still to be chosen before the report can be made, as a sentence; null where it can. */
export function missingChoice(kind: ReportKindName, sources: readonly SourceSummary[]): string | null {
  if (kind === 'comparison' && sources.length < 2) return 'A comparison needs two sources or more.'
  if (kind === 'migrations' && !sources.some(({ format }) => format === 'migrations'))
    return 'Open a folder of migrations first: its structure is what this report is about.'
  return sources.length === 0 ? 'Choose a source.' : null
}

/** One text for all that the facts depend on. */
export function gatherKey(state: ReportState, sources: readonly SourceSummary[]): string {
  const ids = sources.map(({ sourceId }) => sourceId)
  return JSON.stringify([state.kind, ids, gatheringSettings(state.kind, state.settings, sources)])
}

/** The open comparison, where both of its sources take part. */
function comparisonAmong(sources: readonly SourceSummary[]): string | null {
  const { comparison } = useWorkspace.getState()
  const has = (id: string): boolean => sources.some(({ sourceId }) => sourceId === id)
  return comparison !== null && has(comparison.a.sourceId) && has(comparison.b.sourceId)
    ? comparison.comparisonId
    : null
}

let making: AbortController | null = null

/** Stops the making; what was made before stays. */
export function cancelMaking(): void {
  making?.abort()
}

/** Gathers what the report says, and shows it as running work; one that is being made gives way. */
export async function makeReport(): Promise<void> {
  const state = useReport.getState()
  const sources = takingPart(state, useWorkspace.getState().sources)
  if (missingChoice(state.kind, sources) !== null) return
  making?.abort()
  const abort = new AbortController()
  making = abort
  const { kind, settings } = state
  const measure = paceMeter()
  useReport.setState({ making: { kind, pace: null }, failure: null })
  try {
    const { reportId } = await trackTask(
      'report',
      `the report: ${KIND_TITLES[kind]}`,
      ({ signal, onProgress }) =>
        run(
          (inner) =>
            rpc.reports.gather(
              {
                kind,
                sourceIds: sources.map(({ sourceId }) => sourceId),
                comparisonId: kind === 'comparison' ? comparisonAmong(sources) : null,
                settings,
              },
              { signal: inner },
            ),
          {
            signal,
            onProgress: (progress) => {
              onProgress(progress)
              if (making === abort) useReport.setState({ making: { kind, pace: measure(progress) } })
            },
          },
        ),
      { signal: abort.signal },
    )
    const { made: before } = useReport.getState()
    if (before !== null) rpc.reports.close({ reportId: before.reportId }).catch(() => undefined)
    const dumps = sources.map(({ fingerprint }) => fingerprint)
    useReport.setState({ made: { reportId, kind, key: gatherKey(state, sources), dumps } })
  } catch (error) {
    if (making === abort && !isAbort(error)) useReport.setState({ failure: toFailure(error) })
  } finally {
    if (making === abort) {
      making = null
      useReport.setState({ making: null })
    }
  }
}

/** Takes other settings; the document of what is open holds them too. */
function setSettings(settings: ReportSettings): void {
  useReport.setState({ settings })
  keepInDocument(settings)
}

/** Changes some settings. */
export function changeSettings(change: SettingChange): void {
  setSettings(changedSettings(useReport.getState().settings, change))
}

/** Replaces all settings, by those of a file or of another time; the way back ends. */
export function takeSettings(settings: ReportSettings, file: string | null = null): void {
  useReport.setState({ past: [], future: [], file })
  setSettings(settings)
}

/** Changes areas; the reader can take that back. */
export function changeAreas(areas: readonly ReportArea[]): void {
  const { settings, past } = useReport.getState()
  useReport.setState({ past: [...past, settings.areas ?? []].slice(-LONGEST_PAST), future: [] })
  changeSettings({ areas: [...areas] })
}

/** Takes the last change of areas back. */
export function undoAreas(): void {
  const { settings, past, future } = useReport.getState()
  const before = past.at(-1)
  if (before === undefined) return
  useReport.setState({ past: past.slice(0, -1), future: [...future, settings.areas ?? []] })
  changeSettings({ areas: [...before] })
}

/** Makes the change again that was taken back last. */
export function redoAreas(): void {
  const { settings, past, future } = useReport.getState()
  const after = future.at(-1)
  if (after === undefined) return
  useReport.setState({ future: future.slice(0, -1), past: [...past, settings.areas ?? []] })
  changeSettings({ areas: [...after] })
}

/** Begins with settings of another time, which are no change of the document. */
export function beginWith(settings: ReportSettings): void {
  useReport.setState({ settings, past: [], future: [], file: null })
}

let isKeeping = false

function keepInDocument(settings: ReportSettings): void {
  const { title = '', ...others } = settings
  const format = others.formats?.[0]
  isKeeping = true
  setReport({ title, ...(format === undefined ? {} : { format }), settings: others })
  isKeeping = false
}

// A document that is opened brings its own settings; what is all closed leaves none.
useDocument.subscribe((now, before) => {
  if (isKeeping || now.report === before.report) return
  beginWith(settingsOfDocument() ?? NO_SETTINGS)
})
useWorkspace.subscribe(({ sources }) => {
  if (sources.length > 0) return
  cancelMaking()
  useReport.setState(NOTHING)
})

/** What the document of what is open says of the report; null where it says nothing. */
export function settingsOfDocument(): ReportSettings | null {
  const { title, format, settings } = useDocument.getState().report
  if (title === undefined && format === undefined && settings === undefined) return null
  return changedSettings(settings ?? NO_SETTINGS, {
    title,
    formats: format === undefined ? settings?.formats : [...new Set([format, ...(settings?.formats ?? [])])],
  })
}
