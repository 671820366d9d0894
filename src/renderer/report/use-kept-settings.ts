/** What the view does by itself: takes up what was kept, keeps what changes, and answers who asked for a report. */
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { ReportSettings } from '../../shared/report-model.ts'
import { useWorkspace } from '../state/workspace.ts'
import { keepSettings, keptSettings } from './kept-settings.ts'
import { useReportChoice } from './report-choice.ts'
import { NO_SETTINGS } from './report-settings.ts'
import { beginWith, makeReport, settingsOfDocument, useReport } from './report-store.ts'

/** Milliseconds after a change until it is kept. */
const KEEP_AFTER = 600

/**
 * Begins with what the document says, else with what was kept for these
 * sources; from then on keeps every change. Whether it has begun.
 */
export function useKeptSettings(): boolean {
  const sources = useWorkspace((state) => state.sources)
  const settings = useReport((state) => state.settings)
  const dumps = sources.map(({ fingerprint }) => fingerprint).join(' ')
  const [begun, setBegun] = useState<string | null>(() => (settings === NO_SETTINGS ? null : dumps))
  const kept = useRef<ReportSettings>(settings)
  useEffect(() => {
    if (begun !== null) return undefined
    let isWanted = true
    const begin = (found: ReportSettings): void => {
      if (!isWanted) return
      // What the reader typed meanwhile goes before.
      if (useReport.getState().settings === NO_SETTINGS) {
        kept.current = found
        beginWith(found)
      }
      setBegun(dumps)
    }
    const said = settingsOfDocument()
    if (said === null) void keptSettings(sources).then(begin)
    else begin(said)
    return () => {
      isWanted = false
    }
  }, [begun, dumps, sources])
  const [settled] = useDebouncedValue(settings, KEEP_AFTER)
  useEffect(() => {
    // What was taken up just now is not settled yet: what was there before must not go over it.
    if (begun === null || settled !== settings || settled === kept.current) return
    kept.current = settled
    void keepSettings(useWorkspace.getState().sources, settled)
  }, [begun, settled, settings])
  // Who leaves the view within that time keeps it all the same.
  useEffect(
    () => () => {
      const { settings: last } = useReport.getState()
      const { sources: open } = useWorkspace.getState()
      if (last !== kept.current && last !== NO_SETTINGS && open.length > 0) void keepSettings(open, last)
    },
    [],
  )
  return begun !== null
}

/** Takes up what a command asked for since this was last shown, once the settings are there. */
export function useAsked(isReady: boolean): void {
  const { asked, kind, sourceId, atOnce } = useReportChoice()
  useEffect(() => {
    if (!isReady || asked === taken) return
    taken = asked
    useReport.setState({ kind, failure: null, ...(sourceId === null ? {} : { reviewed: sourceId }) })
    const { made, making } = useReport.getState()
    if (atOnce && making === null && made?.kind !== kind) void makeReport()
  }, [isReady, asked, kind, sourceId, atOnce])
}

let taken = 0
