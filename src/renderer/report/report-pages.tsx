/** The right side: nothing yet, the report being made, what went wrong, or its pages. */
import { Button, Progress } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { IconFileText } from '@tabler/icons-react'
import { toFailure } from '../rpc.ts'
import { shareDone, type Pace } from '../tasks/pace.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KIND_TITLES } from './kind-words.ts'
import { PdfPreview } from './pdf-preview.tsx'
import { pagesQuery } from './report-queries.ts'
import classes from './pdf-preview.module.css'
import { cancelMaking, makeReport, useReport, type MadeReport } from './report-store.ts'
import { SaveActions } from './save-actions.tsx'
import { usePdfFile } from './use-pdf-file.ts'

/** Milliseconds after a change until pages are written anew: a word is typed in one go. */
const WRITE_AFTER = 250

export interface ReportPagesProps {
  readonly made: MadeReport | null
  /** Whether what was made is no longer what is chosen. */
  readonly isOld: boolean
  /** What is still to be chosen; null where it can be made. */
  readonly missing: string | null
}

export function ReportPages({ made, isOld, missing }: ReportPagesProps) {
  const { making, failure } = useReport()
  const again = (): void => void makeReport()
  if (making !== null) return <Making pace={making.pace} title={KIND_TITLES[making.kind]} />
  if (failure !== null)
    return (
      <div className={classes['preview']}>
        <div className={classes['failed']}>
          <FailureView title="The report could not be made" failure={failure} onRetry={again} />
        </div>
      </div>
    )
  if (made === null)
    return (
      <div className={classes['empty']}>
        <IconFileText size={40} stroke={1} aria-hidden />
        <p>
          The pages of the report are shown here as they will print.
          {missing === null ? ' Choose what goes in, and make it.' : ''}
        </p>
        {missing !== null && <p>{missing}</p>}
      </div>
    )
  return <Pages made={made} isOld={isOld} />
}

function Making({ pace, title }: { readonly pace: Pace | null; readonly title: string }) {
  const share = shareDone(pace)
  const percent = share === null ? '' : ` ${Math.floor(share * 100)} %`
  return (
    <div className={classes['empty']} aria-busy>
      <p>
        <strong>The {title} is being made</strong>
      </p>
      <Progress
        className={classes['progress'] ?? ''}
        value={share === null ? 100 : share * 100}
        animated={share === null}
        transitionDuration={0}
        aria-label="How far the report is"
      />
      <p>
        {pace?.progress.stage ?? 'Starting'}
        {percent}
      </p>
      <Button variant="default" onClick={cancelMaking}>
        Cancel the report
      </Button>
    </div>
  )
}

function Pages({ made, isOld }: { readonly made: MadeReport; readonly isOld: boolean }) {
  const settings = useReport((state) => state.settings)
  const [settled] = useDebouncedValue(settings, WRITE_AFTER)
  const asked = useQuery(pagesQuery(made.reportId, settled))
  const { file, content, failure } = usePdfFile(asked.data?.content ?? null)
  const wrong = asked.error === null ? failure : toFailure(asked.error)
  const isWriting =
    wrong === null && (settled !== settings || asked.isFetching || content !== asked.data?.content)
  const notice = (
    <>
      {isOld && (
        <div className={classes['notice']} role="status">
          <span>What is chosen has changed since these pages were made.</span>
          <Button variant="default" size="compact-xs" onClick={() => void makeReport()}>
            Make it again
          </Button>
        </div>
      )}
      {wrong !== null && (
        <div className={classes['failed']}>
          {/* An engine that was started again holds no reports: it is made anew. */}
          <FailureView
            title="The pages could not be written"
            failure={wrong}
            onRetry={() =>
              void (asked.error !== null && wrong.code !== 'UNKNOWN_REPORT' ? asked.refetch() : makeReport())
            }
          />
        </div>
      )}
    </>
  )
  if (file === null)
    return (
      <div className={classes['preview']}>
        {notice}
        {wrong === null && (
          <div className={classes['empty']} aria-busy>
            <p role="status">Writing the pages …</p>
          </div>
        )}
      </div>
    )
  return (
    <PdfPreview
      file={file}
      isOld={isWriting}
      actions={<SaveActions reportId={made.reportId} />}
      notice={notice}
    />
  )
}
