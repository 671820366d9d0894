/** Makes the report of a comparison and saves it where the reader says. */
import { Button, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Failure } from '../../shared/errors.ts'
import type { ReportFormat } from '../../shared/model.ts'
import { setReport, useDocument } from '../document/document-store.ts'
import { isAbort, rpc, toFailure } from '../rpc.ts'
import { trackTask } from '../tasks/tasks.ts'
import { formatSize } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { saveFile } from '../ui/save-file.ts'
import classes from './export-dialog.module.css'

export interface ExportDialogProps {
  readonly comparisonId: string
  readonly opened: boolean
  readonly onClose: () => void
}

const FORMATS: readonly (readonly [ReportFormat, string, string])[] = [
  ['pdf', 'PDF', 'pages to print or send'],
  ['html', 'HTML', 'one file for a browser'],
  ['md', 'Markdown', 'for an issue or a wiki'],
  ['json', 'JSON', 'for programs'],
]

type State =
  | { readonly at: 'choosing' }
  | { readonly at: 'making' }
  | { readonly at: 'done'; readonly name: string; readonly bytes: number }
  | { readonly at: 'failed'; readonly failure: Failure }

/** The dialog; what was chosen stays while it is closed, and goes into the document. */
export function ExportDialog({ comparisonId, opened, onClose }: ExportDialogProps) {
  const { format = 'pdf', title = '' } = useDocument((document) => document.report)
  const [state, setState] = useState<State>({ at: 'choosing' })

  const call = useRef<AbortController | null>(null)

  const make = async (): Promise<void> => {
    const abort = new AbortController()
    call.current = abort
    setState({ at: 'making' })
    try {
      const named = title.trim()
      const { fileName, content } = await trackTask(
        'export',
        `the comparison as ${format.toUpperCase()}`,
        ({ signal }) =>
          rpc.reports.comparison(
            { comparisonId, format, ...(named === '' ? {} : { title: named }) },
            { signal },
          ),
        { signal: abort.signal },
      )
      saveFile(content, fileName)
      setState({ at: 'done', name: fileName, bytes: content.size })
    } catch (error) {
      if (abort.signal.aborted) return
      // Cancelled where all running work is shown.
      if (isAbort(error)) return setState({ at: 'choosing' })
      setState({ at: 'failed', failure: toFailure(error) })
    }
  }
  const close = (): void => {
    call.current?.abort()
    setState({ at: 'choosing' })
    onClose()
  }

  return (
    <Modal opened={opened} onClose={close} title="Export report" size={440} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <Stack gap="sm">
          <Radio.Group
            label="Format"
            value={format}
            onChange={(value) => setReport({ format: value as ReportFormat })}
          >
            <div className={classes['formats']}>
              {FORMATS.map(([value, label, description]) => (
                <Radio key={value} value={value} label={label} description={description} size="xs" />
              ))}
            </div>
          </Radio.Group>
          <TextInput
            label="Title"
            placeholder="Comparison of two dumps"
            value={title}
            maxLength={200}
            onChange={(event) => setReport({ title: event.currentTarget.value })}
          />
          <div role="status" className={classes['outcome']}>
            {state.at === 'making' && 'Writing the report \u2026'}
            {state.at === 'done' && `Saved as ${visibleText(state.name)}, ${formatSize(state.bytes)}`}
          </div>
          {state.at === 'failed' && <FailureView failure={state.failure} />}
          <div className={classes['actions']}>
            <Button variant="default" onClick={close}>
              Close
            </Button>
            <Button type="submit" loading={state.at === 'making'}>
              Export
            </Button>
          </div>
        </Stack>
      </form>
    </Modal>
  )
}
