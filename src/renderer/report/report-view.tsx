/** Reports: what goes in at the left, and at the right the pages as they will print. */
import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ReportSettings } from '../../shared/report-model.ts'
import { toFailure } from '../rpc.ts'
import { useWorkspace } from '../state/workspace.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { AreaPanel } from './area-panel.tsx'
import { KindChoice } from './kind-choice.tsx'
import { LookChoice } from './look-choice.tsx'
import { PartList } from './part-list.tsx'
import { PrintedFields } from './printed-fields.tsx'
import { ReportPages } from './report-pages.tsx'
import { foundAreasQuery, outlineQuery } from './report-queries.ts'
import classes from './report.module.css'
import {
  gatherKey,
  makeReport,
  missingChoice,
  takingPart,
  useReport,
  type MadeReport,
} from './report-store.ts'
import { SettingsFile } from './settings-file.tsx'
import { SourceChoice } from './source-choice.tsx'
import { useAsked, useKeptSettings } from './use-kept-settings.ts'

/** Milliseconds. */
const ASK_AFTER = 200

export function ReportView() {
  const sources = useWorkspace((state) => state.sources)
  const state = useReport()
  const ready = useKeptSettings()
  useAsked(ready)
  const { kind, made, making } = state
  const taking = takingPart(state, sources)
  const missing = missingChoice(kind, taking)
  const isOld = made !== null && made.key !== gatherKey(state, taking)
  const shown = made !== null && made.kind === kind ? made : null
  return (
    <div className={classes['view']}>
      <div className={classes['settings']} role="region" aria-label="What the report is made of">
        <KindChoice />
        <SourceChoice />
        <LookChoice />
        <div className={classes['make']}>
          <Button
            fullWidth
            variant={shown === null || isOld ? 'filled' : 'default'}
            disabled={missing !== null || making !== null}
            onClick={() => void makeReport()}
          >
            {shown === null ? 'Make the report' : 'Make it again'}
          </Button>
          {missing !== null && <p className={classes['hint']}>{missing}</p>}
        </div>
        {shown !== null && <OutlineOf made={shown} />}
        <Printed made={shown} />
        <SettingsFile />
      </div>
      <ReportPages made={shown} isOld={isOld && shown !== null} missing={missing} />
    </div>
  )
}

/** The settings once the reader has paused: what is typed is not asked about sign by sign. */
function useSettled(): ReportSettings {
  const settings = useReport((state) => state.settings)
  return useDebouncedValue(settings, ASK_AFTER)[0]
}

/** What is chosen of a report once it is made. */
function OutlineOf({ made }: { readonly made: MadeReport }) {
  const settings = useSettled()
  const { data, error, refetch } = useQuery(outlineQuery(made.reportId, settings))
  const areas = useQuery(foundAreasQuery(made.reportId))
  if (error !== null && data === undefined)
    return <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
  return (
    <>
      {areas.data !== undefined && areas.data.length > 0 && <AreaPanel found={areas.data} />}
      {data !== undefined && <PartList parts={data.parts} />}
    </>
  )
}

function Printed({ made }: { readonly made: MadeReport | null }) {
  const settings = useSettled()
  const { data } = useQuery({ ...outlineQuery(made?.reportId ?? '', settings), enabled: made !== null })
  // What is kept of another report's outline says nothing of one that is still to be made.
  return <PrintedFields ownTitle={made === null ? '' : (data?.title ?? '')} />
}
